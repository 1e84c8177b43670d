package org.openplp.rules.spec;

import static org.openplp.core.actor.Party.CHIEF_OF_CORPS;
import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.LOCAL_AUTHORITY;
import static org.openplp.core.actor.Party.LOCAL_PREVENTION_SERVICE;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.MAYOR;
import static org.openplp.core.actor.Party.MEMBERS;
import static org.openplp.core.actor.Party.POLICE;
import static org.openplp.core.actor.Party.PROVINCE;
import static org.openplp.rules.spec.Sketch.aMeeting;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.activity.Advice;
import org.openplp.core.activity.AuthorityReport;
import org.openplp.core.activity.Awareness;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.EvaluationBuilder;
import org.openplp.core.activity.Meeting;
import org.openplp.core.activity.Promotion;
import org.openplp.core.actor.AuthorityContact;
import org.openplp.core.actor.Delegate;
import org.openplp.core.actor.Federal;
import org.openplp.core.actor.FinancialSupport;
import org.openplp.core.actor.LaunchSupport;
import org.openplp.core.actor.LocalAuthority;
import org.openplp.core.actor.Post;
import org.openplp.core.actor.ZonePlan;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.appointment.Screening;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageBuilder;
import org.openplp.core.communication.MessageLog;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Urgency;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.ListReview;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Area;
import org.openplp.core.partnership.Change;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.CharterVersionBuilder;
import org.openplp.core.partnership.Consultation;
import org.openplp.core.partnership.Fee;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.InformationMeeting;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.PartnershipBuilder;
import org.openplp.core.partnership.Recognition;
import org.openplp.core.partnership.Sign;

/** A partnership that, on {@link Sketch#DAY}, keeps every norm that records can show. */
public final class Compliant {
    private Compliant() {}

    public static Sketch aCompliantPartnership() {
        return Sketch.aPartnership()
                .partnership(Compliant::founded)
                .partnership(Compliant::recognised)
                .roles(
                        aRole("a-1", Post.COORDINATOR)
                                .adult(Answer.YES)
                                .contactKnownToPolice(Answer.YES)
                                .contactKnownToResidents(Answer.YES),
                        aRole("a-2", Post.STEERING_GROUP_MEMBER).adult(Answer.YES),
                        aRole("a-3", Post.MANDATED_OFFICER)
                                .designatedBy(CHIEF_OF_CORPS)
                                .employedByZone("5319")
                                .contactKnownToMembers(Answer.YES))
                .members(aMember("m-1")
                        .kind(Membership.Kind.RESIDENT)
                        .adult(Answer.YES)
                        .livesInArea(Answer.YES)
                        .voluntary(Answer.YES)
                        .addedToListOn(dated("2024-03-02"))
                        .acknowledgement(new Acknowledgement(
                                dated("2024-03-01"), known(Acknowledgement.How.SIGNED_COPY), known("1"))))
                .memberList(list -> list.notices(Entries.none())
                        .reviews(list(new ListReview(dated("2026-02-01"), list(COORDINATOR, MANDATED_OFFICER)))))
                .messages(
                        news("e-1").about(Message.About.PREVENTION), news("e-2").about(Message.About.FEEDBACK))
                .reports(aReport("r-1")
                        .at(at("2026-03-01T10:00:00+01:00"))
                        .urgency(Urgency.URGENT)
                        .directlyToPolice(Answer.YES)
                        .feedbackBarred(Answer.NO)
                        .feedbackAt(at("2026-03-02T10:00:00+01:00")))
                .meetings(
                        aMeeting(Meeting.Kind.MEMBERS, "2026-05-01")
                                .calledBy(COORDINATOR)
                                .attendedBy(list(MANDATED_OFFICER, LOCAL_AUTHORITY))
                                .supportedBy(list(LOCAL_AUTHORITY)),
                        aMeeting(Meeting.Kind.COORDINATOR_AND_OFFICER, "2026-06-01"))
                .evaluations(evaluation())
                .but(Compliant::active)
                .but(Compliant::supported)
                .but(Compliant::inOffice)
                .but(Compliant::withDataInOrder)
                .partnership(Compliant::withMoneyInOrder);
    }

    /** The same with a member who is not of age, so that B-P2 is breached, which rests on federal guidance. */
    public static Sketch withAMinor() {
        var member = aCompliantPartnership().dossier().memberships().entry(0);
        return aCompliantPartnership().members(member.toBuilder().adult(Answer.NO));
    }

    /** The same with the committee of the federal bodies meeting on these days, of which FED-4 asks. */
    public static Sketch withMeetingsOfTheCommittee(Entries<LocalDate> meetings) {
        return aCompliantPartnership()
                .but(d -> d.federal(aCompliantPartnership()
                        .dossier()
                        .federal()
                        .map(federal -> new Federal(federal.delegates(), meetings))));
    }

    /** What is asked of the office of coordinator, of the money and of the federal bodies. */
    private static DossierBuilder inOffice(DossierBuilder builder) {
        Dossier dossier = builder.build();
        Appointment coordinator = dossier.appointments().entry(0).toBuilder()
                .actor("p-1")
                .partOfCommunity(Answer.YES)
                .chosenByMembers(Answer.YES)
                .approvedByMembersOn(dated("2023-05-01"))
                .screening(new Screening(
                        Recorded.unknown(), Answer.UNKNOWN, dated("2023-06-01"), known(Screening.Outcome.FIT)))
                .contactKnownToMembers(Answer.YES)
                .paid(Answer.NO)
                .measures(Entries.none())
                .build();
        Appointment inSteeringGroup =
                dossier.appointments().entry(1).toBuilder().paid(Answer.NO).build();
        return builder.appointments(list(
                        coordinator, inSteeringGroup, dossier.appointments().entry(2)))
                .messageLog(new MessageLog(known(COORDINATOR), Answer.YES))
                .localAuthority(dossier.localAuthority()
                        .map(authority -> authority.toBuilder()
                                .financialSupport(authority.financialSupport().map(Compliant::temporary))
                                .build()))
                .federal(dossier.federal()
                        .map(federal -> new Federal(federal.delegates(), list(LocalDate.parse("2026-05-01")))));
    }

    private static FinancialSupport temporary(FinancialSupport support) {
        return new FinancialSupport(support.needed(), support.askedOn(), support.examinedOn(), Answer.YES);
    }

    private static DossierBuilder withDataInOrder(DossierBuilder builder) {
        Dossier dossier = builder.build();
        return builder.memberships(list(dossier.memberships().entry(0).toBuilder()
                        .actor("p-2")
                        .toldWhyDataIsKept(dated("2024-03-01"))
                        .consentToShareOn(dated("2024-03-01"))
                        .paid(Answer.NO)
                        .measures(Entries.none())
                        .build()))
                .memberList(dossier.memberList()
                        .map(list -> list.toBuilder()
                                .protectedMedium(Answer.YES)
                                .access(list(COORDINATOR))
                                .onSocialMedia(Answer.NO)
                                .sharedWithThirdParties(Answer.NO)
                                .requests(Entries.none())
                                .build()));
    }

    private static PartnershipBuilder withMoneyInOrder(PartnershipBuilder builder) {
        Partnership partnership = builder.build();
        CommunicationPlan plan = partnership.communicationPlan().entry(0);
        return builder.fee(new Fee(known(BigDecimal.TEN), Recorded.unknown(), Answer.YES))
                .communicationPlan(
                        list(plan.toBuilder().alternativeFunding(Answer.YES).build()));
    }

    private static MessageBuilder news(String id) {
        return aMessage(id)
                .urgency(Urgency.NON_URGENT)
                .origin(Message.Origin.POLICE)
                .availableToCoordinatorAt(at("2026-03-03T09:00:00+01:00"))
                .shows(Recorded.none())
                .sentBy(Sender.COORDINATOR)
                .sentAt(at("2026-03-03T10:00:00+01:00"))
                .channel(Channel.Means.EMAIL);
    }

    private static EvaluationBuilder evaluation() {
        return anEvaluation("v-1")
                .date(dated("2026-04-01"))
                .by(list(MANDATED_OFFICER, COORDINATOR))
                .consulted(list(MEMBERS, LOCAL_AUTHORITY))
                .sections(list(Evaluation.Section.values()))
                .indicators(list(Evaluation.Indicator.values()));
    }

    private static PartnershipBuilder founded(PartnershipBuilder partnership) {
        var channel = new Channel(
                known(Channel.Means.EMAIL), known(Urgency.NON_URGENT), known(Sender.COORDINATOR), Recorded.unknown());
        return partnership
                .policeZone("5319")
                .area(Area.blank().toBuilder().delimited(Answer.YES).build())
                .signs(list(new Sign(dated("2023-09-01"), known(LOCAL_AUTHORITY), known(LOCAL_AUTHORITY), Answer.YES)))
                .houseRules(list(HouseRules.blank().toBuilder()
                        .version("1")
                        .adoptedOn(dated("2023-06-01"))
                        .basedOn(HouseRules.Circular.CIRCULAR_2019)
                        .clauses(list(HouseRules.Clause.values()))
                        .statutes(list(HouseRules.Statute.values()))
                        .availableToMembers(Answer.YES)
                        .build()))
                .communicationPlan(list(CommunicationPlan.blank().toBuilder()
                        .agreedOn(dated("2023-06-15"))
                        .drawnUpBy(list(COORDINATOR, POLICE))
                        .standingAgreementOn(dated("2023-06-15"))
                        .channels(list(channel))
                        .twoWay(Answer.YES)
                        .covers(list(CommunicationPlan.Part.values()))
                        .build()));
    }

    private static PartnershipBuilder recognised(PartnershipBuilder partnership) {
        Recorded<Recognition> answered = known(Recognition.blank().toBuilder()
                .validatedOn(dated("2023-08-20"))
                .lettersTo(list(MAYOR, CHIEF_OF_CORPS))
                .lettersOn(dated("2023-08-22"))
                .registeredOn(dated("2023-08-25"))
                .build());
        return partnership
                .consultation(new Consultation(
                        dated("2023-02-01"), list(POLICE, LOCAL_AUTHORITY), dated("2023-02-05"), dated("2023-02-05")))
                .informationMeeting(new InformationMeeting(
                        dated("2023-03-15"), Answer.YES, list(InformationMeeting.Topic.values())))
                .charter(list(
                        charter("2023-06-01")
                                .sentToInteriorOn(dated("2023-06-15"))
                                .recognition(answered)
                                .build(),
                        charter("2023-06-01")
                                .partnersToldOn(dated("2023-06-10"))
                                .sentToInteriorOn(dated("2023-06-15"))
                                .recognition(answered)
                                .build()))
                .changes(list(new Change(dated("2023-05-20"), known(Change.What.CONTACTS))));
    }

    private static CharterVersionBuilder charter(String day) {
        return CharterVersion.blank().toBuilder()
                .signatures(list(
                        new CharterVersion.Signature(known(MAYOR), dated(day)),
                        new CharterVersion.Signature(known(CHIEF_OF_CORPS), dated(day)),
                        new CharterVersion.Signature(known(MANDATED_OFFICER), dated(day)),
                        new CharterVersion.Signature(known(COORDINATOR), dated(day))))
                .contains(list(CharterVersion.Content.values()));
    }

    private static DossierBuilder active(DossierBuilder dossier) {
        var day = dated("2026-02-01");
        return dossier.contacts(Entries.none())
                .incidents(Entries.none())
                .awareness(list(
                        new Awareness(day, known(COORDINATOR), Recorded.unknown()),
                        new Awareness(day, known(MANDATED_OFFICER), Recorded.unknown())))
                .reportsToAuthorities(list(new AuthorityReport(day, list(MANDATED_OFFICER, COORDINATOR), known(MAYOR))))
                .promotion(list(new Promotion(day, Recorded.unknown(), known(MANDATED_OFFICER))))
                .adviceGiven(list(new Advice(day, known(LOCAL_PREVENTION_SERVICE), known(POLICE))));
    }

    private static DossierBuilder supported(DossierBuilder dossier) {
        return dossier.localAuthority(LocalAuthority.blank().toBuilder()
                        .financialSupport(new FinancialSupport(
                                Answer.YES, Recorded.unknown(), dated("2024-01-01"), Answer.UNKNOWN))
                        .launchSupport(new LaunchSupport(Answer.YES, Answer.YES, Answer.YES))
                        .partnershipsInMunicipality(2)
                        .dialogueBetweenPartnerships(list(LocalDate.parse("2025-10-01")))
                        .preventionService(Answer.YES)
                        .contacts(list(new AuthorityContact(dated("2025-10-01"), known(PROVINCE))))
                        .build())
                .zonePlans(list(new ZonePlan(
                        known(ZonePlan.Kind.ZONAL_SECURITY_PLAN), dated("2025-01-01"), Optional.empty(), Answer.YES)))
                .federal(new Federal(
                        list(
                                new Delegate(known(Delegate.NationalLanguage.NL)),
                                new Delegate(known(Delegate.NationalLanguage.FR))),
                        list(LocalDate.parse("2025-05-01"))));
    }
}
