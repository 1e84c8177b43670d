package org.openplp.rules.spec;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.EvaluationBuilder;
import org.openplp.core.activity.Meeting;
import org.openplp.core.activity.MeetingBuilder;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.communication.CommunicationPlanBuilder;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageBuilder;
import org.openplp.core.communication.Report;
import org.openplp.core.communication.ReportBuilder;
import org.openplp.core.dossier.Arrangement;
import org.openplp.core.dossier.ArrangementBuilder;
import org.openplp.core.dossier.Attestation;
import org.openplp.core.dossier.AttestationBuilder;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierBuilder;
import org.openplp.core.dossier.Waiver;
import org.openplp.core.dossier.WaiverBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.MemberListBuilder;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.core.partnership.Area;
import org.openplp.core.partnership.AreaBuilder;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.CharterVersionBuilder;
import org.openplp.core.partnership.Ending;
import org.openplp.core.partnership.HouseRulesBuilder;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.PartnershipBuilder;
import org.openplp.core.partnership.Recognition;
import org.openplp.core.partnership.RecognitionBuilder;

/**
 * A dossier that says what matters to a case; everything else is not on record.
 *
 * @param dossier the dossier
 */
public record Sketch(Dossier dossier) {
    /** A day on which the sketched partnership is well in operation. */
    public static final String DAY = "2026-11-24";

    /** A partnership in operation since 1 September 2023, with no arrangements. */
    public static Sketch aPartnership() {
        return new Sketch(Dossier.of(Partnership.of("plp-1")).toBuilder()
                        .arrangements(Entries.none())
                        .build())
                .operationalSince("2023-09-01");
    }

    public static AppointmentBuilder aRole(String id, Post post) {
        return Appointment.of(id).toBuilder().role(known(post)).from(dated("2023-09-01"));
    }

    public static MembershipBuilder aMember(String id) {
        return Membership.of(id).toBuilder().joinedOn(dated("2024-03-01"));
    }

    public static MeetingBuilder aMeeting(Meeting.Kind kind, String day) {
        return Meeting.blank().toBuilder().kind(known(kind)).date(dated(day));
    }

    public static MessageBuilder aMessage(String id) {
        return Message.of(id).toBuilder();
    }

    public static ReportBuilder aReport(String id) {
        return Report.of(id).toBuilder();
    }

    public static EvaluationBuilder anEvaluation(String id) {
        return Evaluation.of(id).toBuilder();
    }

    /** Agreed before the sketched partnership began. */
    public static ArrangementBuilder anArrangement(String parameter, String value, Party by) {
        return Arrangement.blank().toBuilder()
                .agreedOn(dated("2023-01-01"))
                .parameter(known(parameter))
                .value(known(value))
                .by(known(by));
    }

    public static AttestationBuilder anAttestation(String norm, String subject, Answer met) {
        return Attestation.blank().toBuilder()
                .norm(known(norm))
                .subject(known(subject))
                .met(met)
                .date(dated("2024-03-01"));
    }

    public static WaiverBuilder aWaiver(String norm, String subject) {
        return Waiver.blank().toBuilder()
                .norm(known(norm))
                .subject(known(subject))
                .reason(known("no hall"))
                .grantedBy(known(Party.MANDATED_OFFICER))
                .until(endingOn("2039-12-31"));
    }

    public static <T> Recorded<T> known(T value) {
        return Recorded.of(value);
    }

    public static Recorded<LocalDate> dated(String day) {
        return Recorded.of(LocalDate.parse(day));
    }

    /** A day, {@code none}, or {@code ?} for what is not on record. */
    public static Recorded<LocalDate> day(String word) {
        return switch (word) {
            case "?" -> Recorded.unknown();
            case "none" -> Recorded.none();
            default -> dated(word);
        };
    }

    public static Optional<LocalDate> endingOn(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    public static Recorded<OffsetDateTime> at(String time) {
        return Recorded.of(OffsetDateTime.parse(time));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read, and copied
    public static <E> Entries<E> list(E... entries) {
        return Entries.of(entries);
    }

    public static <B, E> Entries<E> built(B[] builders, Function<B, E> build) {
        return Entries.of(Stream.of(builders).map(build).toList());
    }

    public Sketch but(UnaryOperator<DossierBuilder> change) {
        return new Sketch(change.apply(dossier.toBuilder()).build());
    }

    public Sketch partnership(UnaryOperator<PartnershipBuilder> change) {
        return but(d ->
                d.partnership(change.apply(dossier.partnership().toBuilder()).build()));
    }

    public Sketch operationalSince(String day) {
        return partnership(p -> p.operationalSince(dated(day)));
    }

    /** No day of operation is on record. */
    public Sketch notInOperation() {
        return partnership(p -> p.operationalSince(Recorded.unknown()));
    }

    public Sketch ended(String day) {
        return partnership(p -> p.ended(
                Optional.of(new Ending(dated(day), Recorded.unknown(), Recorded.unknown(), Recorded.unknown()))));
    }

    public Sketch anInformalGroup() {
        return partnership(p -> p.types(list(Partnership.Type.INFORMAL_GROUP)));
    }

    public Sketch partial(String... lists) {
        return but(d -> d.partial(list(lists)));
    }

    public Sketch roles(AppointmentBuilder... roles) {
        return but(d -> d.appointments(built(roles, AppointmentBuilder::build)));
    }

    public Sketch members(MembershipBuilder... members) {
        return but(d -> d.memberships(built(members, MembershipBuilder::build)));
    }

    public Sketch memberList(UnaryOperator<MemberListBuilder> change) {
        return but(d ->
                d.memberList(known(change.apply(MemberList.blank().toBuilder()).build())));
    }

    public Sketch messages(MessageBuilder... messages) {
        return but(d -> d.messages(built(messages, MessageBuilder::build)));
    }

    public Sketch reports(ReportBuilder... reports) {
        return but(d -> d.reports(built(reports, ReportBuilder::build)));
    }

    public Sketch meetings(MeetingBuilder... meetings) {
        return but(d -> d.meetings(built(meetings, MeetingBuilder::build)));
    }

    public Sketch evaluations(EvaluationBuilder... evaluations) {
        return but(d -> d.evaluations(built(evaluations, EvaluationBuilder::build)));
    }

    public Sketch arrangements(ArrangementBuilder... arrangements) {
        return but(d -> d.arrangements(built(arrangements, ArrangementBuilder::build)));
    }

    public Sketch attestations(AttestationBuilder... attestations) {
        return but(d -> d.attestations(built(attestations, AttestationBuilder::build)));
    }

    public Sketch waivers(WaiverBuilder... waivers) {
        return but(d -> d.waivers(built(waivers, WaiverBuilder::build)));
    }

    public Sketch area(UnaryOperator<AreaBuilder> change) {
        return partnership(p -> p.area(change.apply(Area.blank().toBuilder()).build()));
    }

    public Sketch charter(CharterVersionBuilder... versions) {
        return partnership(p -> p.charter(built(versions, CharterVersionBuilder::build)));
    }

    public Sketch houseRules(HouseRulesBuilder... versions) {
        return partnership(p -> p.houseRules(built(versions, HouseRulesBuilder::build)));
    }

    public Sketch plans(CommunicationPlanBuilder... plans) {
        return partnership(p -> p.communicationPlan(built(plans, CommunicationPlanBuilder::build)));
    }

    public Sketch recognition(UnaryOperator<RecognitionBuilder> change) {
        return recognition(known(change.apply(Recognition.blank().toBuilder()).build()));
    }

    /** A charter of one version, with this answer. */
    public Sketch recognition(Recorded<Recognition> answer) {
        return charter(CharterVersion.blank().toBuilder().recognition(answer));
    }
}
