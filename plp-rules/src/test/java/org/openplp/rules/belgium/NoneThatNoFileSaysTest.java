package org.openplp.rules.belgium;

import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.MAYOR;
import static org.openplp.core.actor.Party.POLICE;
import static org.openplp.core.actor.Party.PROVINCE;
import static org.openplp.rules.outcome.Outcome.BREACHED;
import static org.openplp.rules.outcome.Outcome.MET;
import static org.openplp.rules.outcome.Outcome.NOT_APPLICABLE;
import static org.openplp.rules.outcome.Outcome.PENDING;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.activity.Incident;
import org.openplp.core.activity.IncidentBuilder;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.appointment.Screening;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageBuilder;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Appeal;
import org.openplp.core.membership.Measure;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.Fee;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

/** A host can say that there is none of a fact where a file can only give its value or leave it out; all other cases of a norm are in its law file. */
class NoneThatNoFileSaysTest {
    private record Case(String norm, Sketch sketch, Outcome outcome) {
        @Override
        public String toString() {
            return norm + " " + outcome;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAKnownFact(Case one) {
        Found.assess(one.norm(), one.sketch())
                .by(BelgianBook.withLocalExamples())
                .is(one.outcome());
    }

    @Test
    void isShownWhereASignatureHasNoName() {
        Found.assess("CHA-4b", signed(Recorded.unknown(), Recorded.none(), known(PROVINCE)))
                .isBreached()
                .shows(
                        "partnership.charter[0].signatures[0]",
                        "partnership.charter[0].signatures[1].by",
                        "partnership.charter[0].signatures[2].by");
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("B-T4a", established(Incident.Kind.PATROL), MET),
                new Case("B-T5", established(Incident.Kind.INTERFERENCE), MET),
                new Case("LIM-2", established(Incident.Kind.PARTY_POLITICS), MET),
                new Case("SAN-M2", committed(), NOT_APPLICABLE),
                new Case("CHA-4b", signed(Recorded.none(), known(MAYOR), known(POLICE), known(COORDINATOR)), BREACHED),
                new Case("COM-4", message(news().origin(Recorded.none())), NOT_APPLICABLE),
                new Case("COM-4", message(news().urgency(Recorded.none())), NOT_APPLICABLE),
                new Case("COM-4", message(news().sentBy(Recorded.none())), PENDING),
                new Case("COM-5", message(ofACrime().draftedBy(Recorded.none())), NOT_APPLICABLE),
                new Case("COM-5", message(ofACrime().about(Recorded.none())), NOT_APPLICABLE),
                new Case("COM-12", message(sentByNobody(Urgency.URGENT)), NOT_APPLICABLE),
                new Case("COM-13", message(sentByNobody(Urgency.NON_URGENT)), NOT_APPLICABLE),
                new Case("COM-14", answeringNoReport(), BREACHED),
                new Case("COM-21", overWhatsApp(), MET),
                new Case("COO-3", screened(dated("2023-06-01")), PENDING),
                new Case("COO-3", screened(Recorded.none()), PENDING),
                new Case("COO-4", screened(dated("2026-03-01")), NOT_APPLICABLE),
                new Case("FIN-2b", fee(), NOT_APPLICABLE),
                new Case("I-2b", officer().roles(anOfficer().designatedBy(Recorded.none())), BREACHED),
                new Case("M-P1", officer().roles(anOfficer().employedByZone(Recorded.none())), BREACHED),
                new Case("ROI-1", houseRules("1998-04-08"), MET),
                new Case("ROI-1", houseRules("1998-04-09"), BREACHED),
                new Case("ROI-1", houseRules("2023-06-01"), BREACHED),
                new Case("SAN-C5", appealed(), BREACHED));
    }

    private static Sketch incident(IncidentBuilder incident) {
        return aPartnership().but(d -> d.incidents(list(incident.build())));
    }

    private static Sketch established(Incident.Kind kind) {
        return incident(Incident.of("i-1").toBuilder()
                .kind(kind)
                .date(dated("2026-05-01"))
                .establishedBy(Recorded.none())
                .establishedOn(dated("2026-05-10")));
    }

    private static Sketch committed() {
        return incident(Incident.of("i-1").toBuilder()
                        .date(dated("2026-03-01"))
                        .by(Recorded.none())
                        .punishable(Answer.YES))
                .members(aMember("m-1").actor("p-1").measures(Entries.none()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Sketch signed(Recorded<Party>... by) {
        return aPartnership()
                .charter(CharterVersion.blank().toBuilder()
                        .signatures(Entries.of(Stream.of(by)
                                .map(one -> new CharterVersion.Signature(one, dated("2023-06-01")))
                                .toList())));
    }

    private static Sketch message(MessageBuilder message) {
        return aPartnership().messages(message);
    }

    private static MessageBuilder news() {
        return aMessage("e-1")
                .urgency(Urgency.NON_URGENT)
                .origin(Message.Origin.POLICE)
                .availableToCoordinatorAt(at("2026-03-01T09:00:00+01:00"))
                .sentAt(Recorded.none());
    }

    private static MessageBuilder ofACrime() {
        return aMessage("e-1").about(Message.About.CRIME).draftedBy(Party.MEMBERS);
    }

    private static MessageBuilder sentByNobody(Urgency urgency) {
        return aMessage("e-1").urgency(urgency).sentBy(Recorded.none()).channel(Channel.Means.EMAIL);
    }

    private static Sketch answeringNoReport() {
        return message(aMessage("e-1")
                        .report(Recorded.none())
                        .channel(Channel.Means.SMS)
                        .sentAt(at("2026-03-01T10:05:00+01:00")))
                .reports(aReport("r-1")
                        .observedAt(at("2026-03-01T09:50:00+01:00"))
                        .at(at("2026-03-01T10:00:00+01:00")));
    }

    private static Sketch overWhatsApp() {
        var channel =
                new Channel(known(Channel.Means.WHATSAPP), Recorded.unknown(), Recorded.unknown(), Recorded.none());
        return aPartnership()
                .plans(CommunicationPlan.blank().toBuilder()
                        .agreedOn(dated("2023-06-15"))
                        .channels(list(channel)))
                .recognition(r -> r.validatedOn(dated("2023-08-01")));
    }

    private static Sketch screened(Recorded<LocalDate> day) {
        return aPartnership()
                .roles(aRole("a-1", Post.COORDINATOR)
                        .screening(new Screening(Recorded.unknown(), Answer.UNKNOWN, day, Recorded.none()))
                        .membersAskedToChooseOn(Recorded.none()));
    }

    private static Sketch fee() {
        return aPartnership().partnership(p -> p.fee(new Fee(Recorded.none(), Recorded.unknown(), Answer.NO)));
    }

    private static Sketch officer() {
        return aPartnership().partnership(p -> p.policeZone("5319"));
    }

    private static AppointmentBuilder anOfficer() {
        return aRole("a-1", Post.MANDATED_OFFICER);
    }

    private static Sketch houseRules(String adoptedOn) {
        return aPartnership()
                .operationalSince("1997-01-01")
                .recognition(Recorded.none())
                .houseRules(HouseRules.blank().toBuilder()
                        .adoptedOn(dated(adoptedOn))
                        .basedOn(Recorded.none()));
    }

    private static Sketch appealed() {
        return aPartnership()
                .roles(aRole("a-1", Post.COORDINATOR)
                        .measures(list(Measure.blank().toBuilder()
                                .kind(Measure.Kind.REMOVAL)
                                .date(dated("2026-03-01"))
                                .toldOn(dated("2026-03-05"))
                                .appeal(new Appeal(dated("2026-03-20"), Recorded.none()))
                                .build())));
    }
}
