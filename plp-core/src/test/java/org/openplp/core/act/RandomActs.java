package org.openplp.core.act;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Combinators.F2;
import net.jqwik.api.Tuple;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.Incident;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.appointment.Screening;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListNotice;
import org.openplp.core.membership.ListReview;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipDeclarations;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.Consultation;
import org.openplp.core.partnership.Ending;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.InformationMeeting;
import org.openplp.core.partnership.Initiative;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.Recognition;
import org.openplp.core.partnership.Sign;

/** Acts, and records to do them on, with few ids and few days, so that acts meet one another; any fact may be unknown, known to be none, or on record. */
public final class RandomActs {
    static final String PARTNERSHIP = "plp-1";

    private final Arbitrary<LocalDate> days;
    private final Arbitrary<OffsetDateTime> times;
    private final Arbitrary<Answer> answers = Arbitraries.of(Answer.class);
    private final Arbitrary<Recorded<Party>> parties =
            facts(Arbitraries.of(Party.MAYOR, Party.POLICE, Party.COORDINATOR, Party.OTHER));
    private final Arbitrary<Entries<Party>> partyLogs = logs(Arbitraries.of(Party.MAYOR, Party.POLICE), 2);
    private final Arbitrary<Recorded<String>> versions = facts(Arbitraries.of("1", "2", "3"));

    private final Arbitrary<CharterVersion.Signature> signatures;

    /** Acts and records with these days. */
    public RandomActs(Arbitrary<LocalDate> days) {
        this.days = days;
        this.signatures = both(parties, facts(days), CharterVersion.Signature::new);
        this.times = Combinators.combine(days, Arbitraries.of(LocalTime.NOON, LocalTime.of(0, 30)))
                .as((day, time) -> day.atTime(time).atZone(BelgianTime.ZONE).toOffsetDateTime());
    }

    /** An act of every type. */
    public Map<Class<? extends Act>, Arbitrary<? extends Act>> byType() {
        Map<Class<? extends Act>, Arbitrary<? extends Act>> acts = new LinkedHashMap<>();
        partnership(acts);
        memberships(acts);
        appointments(acts);
        conduct(acts);
        return acts;
    }

    /** The beginning of a partnership; its initiative is dated nearly always. */
    public Arbitrary<Partnership> beginnings() {
        return Combinators.combine(facts(days), logs(charterVersions(), 1), logs(houseRules(), 2))
                .as((asked, charter, rules) -> Partnership.of(PARTNERSHIP).toBuilder()
                        .initiative(Recorded.of(new Initiative(asked, Recorded.unknown())))
                        .charter(charter)
                        .houseRules(rules)
                        .build());
    }

    /** A record that was kept elsewhere; it may contradict itself. */
    public Arbitrary<Dossier> records() {
        Arbitrary<Recorded<MemberList>> lists = facts(Combinators.combine(logs(reviews(), 2), logs(notices(), 2))
                .as((reviews, notices) -> MemberList.blank().toBuilder()
                        .reviews(reviews)
                        .notices(notices)
                        .build()));
        return Combinators.combine(
                        partnerships(),
                        logs(memberships(), 3),
                        logs(appointments(), 2),
                        logs(messages(), 2),
                        logs(reports(), 2),
                        logs(evaluations(), 1),
                        Combinators.combine(lists, logs(incidents(), 2)).as(Tuple::of),
                        Arbitraries.of(Entries.<String>unknown(), Entries.of("memberships", "meetings")))
                .as((partnership, members, holders, messages, reports, evaluations, listAndIncidents, partial) ->
                        Dossier.of(partnership).toBuilder()
                                .memberships(members)
                                .appointments(holders)
                                .messages(messages)
                                .reports(reports)
                                .evaluations(evaluations)
                                .memberList(listAndIncidents.get1())
                                .incidents(listAndIncidents.get2())
                                .partial(partial)
                                .build());
    }

    private void partnership(Map<Class<? extends Act>, Arbitrary<? extends Act>> acts) {
        Arbitrary<Recorded<LocalDate>> some = facts(days);
        acts.put(
                PartnershipAct.Consult.class,
                Combinators.combine(some, partyLogs, some, some)
                        .as(Consultation::new)
                        .map(PartnershipAct.Consult::new));
        acts.put(
                PartnershipAct.Inform.class,
                Combinators.combine(some, answers)
                        .as((date, invited) -> new InformationMeeting(date, invited, Entries.unknown()))
                        .map(PartnershipAct.Inform::new));
        acts.put(PartnershipAct.SignCharter.class, charterVersions().map(PartnershipAct.SignCharter::new));
        acts.put(PartnershipAct.CountersignCharter.class, signatures.map(PartnershipAct.CountersignCharter::new));
        acts.put(PartnershipAct.AmendCharter.class, charterVersions().map(PartnershipAct.AmendCharter::new));
        acts.put(PartnershipAct.SubmitCharter.class, days.map(PartnershipAct.SubmitCharter::new));
        acts.put(
                PartnershipAct.RecordValidation.class,
                both(recognitions(), versions, PartnershipAct.RecordValidation::new));
        acts.put(PartnershipAct.AdoptHouseRules.class, houseRules().map(PartnershipAct.AdoptHouseRules::new));
        acts.put(
                PartnershipAct.AgreeOnCommunication.class,
                some.map(agreed -> CommunicationPlan.blank().toBuilder()
                                .agreedOn(agreed)
                                .build())
                        .map(PartnershipAct.AgreeOnCommunication::new));
        acts.put(PartnershipAct.Open.class, days.map(PartnershipAct.Open::new));
        acts.put(
                PartnershipAct.PlaceSign.class,
                Combinators.combine(some, parties, parties, answers)
                        .as(Sign::new)
                        .map(PartnershipAct.PlaceSign::new));
        acts.put(
                PartnershipAct.Merge.class,
                Combinators.combine(days, Arbitraries.of("plp-1", "plp-2", "a@b"), Arbitraries.of(true, false))
                        .as(PartnershipAct.Merge::new));
        acts.put(PartnershipAct.End.class, days.map(PartnershipAct.End::new));
        acts.put(
                PartnershipAct.RecordPartnership.class,
                both(days, partnerships(), PartnershipAct.RecordPartnership::new));
    }

    private void memberships(Map<Class<? extends Act>, Arbitrary<? extends Act>> acts) {
        Arbitrary<String> ids = ids("m-");
        acts.put(MembershipAct.Apply.class, memberships().map(MembershipAct.Apply::new));
        acts.put(MembershipAct.Admit.class, memberships().map(MembershipAct.Admit::new));
        acts.put(
                MembershipAct.AdmitApplicant.class,
                Combinators.combine(ids, days, facts(acknowledgements())).as(MembershipAct.AdmitApplicant::new));
        acts.put(MembershipAct.EnterOnList.class, both(ids, days, MembershipAct.EnterOnList::new));
        acts.put(
                MembershipAct.Reprimand.class,
                both(ids, measures(Measure.Kind.REPRIMAND), MembershipAct.Reprimand::new));
        acts.put(
                MembershipAct.ExcludeProvisionally.class,
                both(ids, measures(Measure.Kind.PROVISIONAL_EXCLUSION), MembershipAct.ExcludeProvisionally::new));
        acts.put(
                MembershipAct.ExcludeDefinitively.class,
                both(ids, measures(Measure.Kind.DEFINITIVE_EXCLUSION), MembershipAct.ExcludeDefinitively::new));
        acts.put(MembershipAct.Leave.class, both(ids, days, MembershipAct.Leave::new));
        acts.put(MembershipAct.Move.class, both(ids, days, MembershipAct.Move::new));
        acts.put(MembershipAct.Die.class, both(ids, days, MembershipAct.Die::new));
        acts.put(MembershipAct.Erase.class, both(ids, days, MembershipAct.Erase::new));
        acts.put(MembershipAct.TakeOffList.class, both(ids, days, MembershipAct.TakeOffList::new));
        acts.put(MembershipAct.RecordMembership.class, both(days, memberships(), MembershipAct.RecordMembership::new));
    }

    private void appointments(Map<Class<? extends Act>, Arbitrary<? extends Act>> acts) {
        Arbitrary<String> ids = ids("a-");
        acts.put(AppointmentAct.Appoint.class, appointments().map(AppointmentAct.Appoint::new));
        acts.put(AppointmentAct.Screen.class, both(ids, screenings(), AppointmentAct.Screen::new));
        acts.put(
                AppointmentAct.ReprimandHolder.class,
                both(ids, measures(Measure.Kind.REPRIMAND), AppointmentAct.ReprimandHolder::new));
        acts.put(
                AppointmentAct.Suspend.class,
                both(ids, measures(Measure.Kind.PROVISIONAL_EXCLUSION), AppointmentAct.Suspend::new));
        acts.put(AppointmentAct.Remove.class, both(ids, measures(Measure.Kind.REMOVAL), AppointmentAct.Remove::new));
        acts.put(AppointmentAct.StepDown.class, both(ids, days, AppointmentAct.StepDown::new));
        acts.put(
                AppointmentAct.RecordAppointment.class,
                both(days, appointments(), AppointmentAct.RecordAppointment::new));
    }

    private void conduct(Map<Class<? extends Act>, Arbitrary<? extends Act>> acts) {
        Arbitrary<String> messages = ids("msg-");
        acts.put(ConductAct.Draft.class, both(days, messages(), ConductAct.Draft::new));
        acts.put(ConductAct.Validate.class, both(messages, times, ConductAct.Validate::new));
        acts.put(ConductAct.Send.class, messages().map(ConductAct.Send::new));
        acts.put(
                ConductAct.GiveFeedback.class,
                Combinators.combine(messages, times, parties).as(ConductAct.GiveFeedback::new));
        acts.put(ConductAct.ReceiveReport.class, reports().map(ConductAct.ReceiveReport::new));
        acts.put(ConductAct.AnswerReport.class, both(ids("r-"), times, ConductAct.AnswerReport::new));
        acts.put(ConductAct.ReviewList.class, reviews().map(ConductAct.ReviewList::new));
        acts.put(
                ConductAct.Meet.class,
                facts(days)
                        .map(date -> Meeting.blank().toBuilder().date(date).build())
                        .map(ConductAct.Meet::new));
        acts.put(ConductAct.Evaluate.class, evaluations().map(ConductAct.Evaluate::new));
        acts.put(ConductAct.RecordEvaluation.class, both(days, evaluations(), ConductAct.RecordEvaluation::new));
    }

    private Arbitrary<Partnership> partnerships() {
        Arbitrary<Optional<Ending>> endings = rarely(
                facts(days).map(date -> new Ending(date, Recorded.unknown(), Recorded.unknown(), Recorded.unknown())));
        return Combinators.combine(beginnings(), facts(days), endings, facts(days))
                .as((beginning, opened, ended, decided) -> beginning.toBuilder()
                        .operationalSince(opened)
                        .collegeDecisionOn(decided)
                        .ended(ended)
                        .build());
    }

    private Arbitrary<CharterVersion> charterVersions() {
        return Combinators.combine(versions, facts(days), logs(signatures, 2), facts(days))
                .as((version, signedOn, signed, reported) -> CharterVersion.blank().toBuilder()
                        .version(version)
                        .signedOn(signedOn)
                        .signatures(signed)
                        .partnersToldOn(reported)
                        .build());
    }

    private Arbitrary<Recognition> recognitions() {
        return Combinators.combine(facts(days), facts(days), facts(days))
                .as((validated, registered, refused) -> Recognition.blank().toBuilder()
                        .validatedOn(validated)
                        .registeredOn(registered)
                        .refusedOn(refused)
                        .build());
    }

    private Arbitrary<HouseRules> houseRules() {
        return Combinators.combine(versions, facts(days))
                .as((version, adopted) -> HouseRules.blank().toBuilder()
                        .version(version)
                        .adoptedOn(adopted)
                        .build());
    }

    private Arbitrary<Membership> memberships() {
        Arbitrary<Optional<Departure>> departures =
                rarely(facts(days).map(date -> new Departure(date, Recorded.of(Departure.Why.OWN_WISH))));
        return Combinators.combine(
                        ids("m-"),
                        facts(days),
                        facts(facts(days).map(MembershipDeclarations::new)),
                        facts(acknowledgements()),
                        logs(measures(Measure.Kind.TALK), 1),
                        rarely(days),
                        departures,
                        facts(days))
                .as((id, joined, declared, acknowledged, measures, moved, left, listed) -> Membership.of(id).toBuilder()
                        .joinedOn(joined)
                        .declarations(declared)
                        .acknowledgement(acknowledged)
                        .measures(measures)
                        .movedAway(moved)
                        .left(left)
                        .addedToListOn(listed)
                        .build())
                .flatMap(member ->
                        people().map(who -> member.toBuilder().actor(who).build()));
    }

    /** Few people, so that one may be there as a member, as a holder and in a report. */
    private static Arbitrary<Recorded<String>> people() {
        return facts(ids("p-"));
    }

    private Arbitrary<Acknowledgement> acknowledgements() {
        return Combinators.combine(facts(days), Arbitraries.of(Recorded.<String>unknown(), Recorded.of("1")))
                .as((date, version) ->
                        new Acknowledgement(date, Recorded.of(Acknowledgement.How.SIGNED_COPY), version));
    }

    private Arbitrary<Measure> measures(Measure.Kind kind) {
        Arbitrary<Recorded<Measure.Kind>> kinds = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(Recorded.of(kind), Recorded.<Measure.Kind>unknown())),
                Tuple.of(1, Arbitraries.of(Recorded.of(Measure.Kind.POLICE_REPORT))));
        return Combinators.combine(kinds, facts(days), facts(days))
                .as((what, date, reported) -> Measure.blank().toBuilder()
                        .kind(what)
                        .date(date)
                        .toldOn(reported)
                        .build());
    }

    private Arbitrary<Appointment> appointments() {
        return Combinators.combine(
                        ids("a-"),
                        facts(days),
                        rarely(days),
                        facts(screenings()),
                        logs(measures(Measure.Kind.TALK), 1),
                        people())
                .as((id, from, until, screening, measures, who) -> Appointment.of(id).toBuilder()
                        .actor(who)
                        .from(from)
                        .until(until)
                        .screening(screening)
                        .measures(measures)
                        .build());
    }

    private Arbitrary<Screening> screenings() {
        return Combinators.combine(facts(days), answers, facts(days), facts(Arbitraries.of(Screening.Outcome.class)))
                .as(Screening::new);
    }

    private Arbitrary<Message> messages() {
        return Combinators.combine(
                        ids("msg-"),
                        facts(times),
                        facts(times),
                        facts(Arbitraries.of(Message.About.class)),
                        Arbitraries.of(Recorded.<String>unknown(), Recorded.<String>unknown(), Recorded.of("r-1")))
                .as((id, sent, validated, about, report) -> Message.of(id).toBuilder()
                        .sentAt(sent)
                        .validatedByPoliceAt(validated)
                        .about(about)
                        .report(report)
                        .build());
    }

    private Arbitrary<Report> reports() {
        return Combinators.combine(ids("r-"), facts(times), people())
                .as((id, at, who) -> Report.of(id).toBuilder().at(at).by(who).build());
    }

    private Arbitrary<Incident> incidents() {
        return Combinators.combine(ids("i-"), facts(days), people())
                .as((id, date, who) ->
                        Incident.of(id).toBuilder().date(date).by(who).build());
    }

    private Arbitrary<Evaluation> evaluations() {
        return Combinators.combine(ids("e-"), facts(days), partyLogs)
                .as((id, date, by) ->
                        Evaluation.of(id).toBuilder().date(date).by(by).build());
    }

    private Arbitrary<ListReview> reviews() {
        return both(facts(days), partyLogs, ListReview::new);
    }

    private Arbitrary<ListNotice> notices() {
        return Combinators.combine(facts(ids("m-")), facts(days))
                .as((of, date) -> new ListNotice(of, Recorded.unknown(), Recorded.unknown(), date));
    }

    private static Arbitrary<String> ids(String prefix) {
        return Arbitraries.integers().between(1, 3).map(number -> prefix + number);
    }

    private static <A, B, R> Arbitrary<R> both(Arbitrary<A> ones, Arbitrary<B> others, F2<A, B, R> of) {
        return Combinators.combine(ones, others).as(of);
    }

    private static <T> Arbitrary<Optional<T>> rarely(Arbitrary<T> values) {
        return values.optional(0.1);
    }

    private static <T> Arbitrary<Recorded<T>> facts(Arbitrary<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Recorded.unknown())),
                Tuple.of(1, Arbitraries.just(Recorded.none())),
                Tuple.of(6, values.map(Recorded::of)));
    }

    private static <E> Arbitrary<Entries<E>> logs(Arbitrary<E> entries, int most) {
        Arbitrary<Entries<E>> known = entries.list().ofMaxSize(most).map(Entries::of);
        return Arbitraries.oneOf(Arbitraries.just(Entries.unknown()), known);
    }
}
