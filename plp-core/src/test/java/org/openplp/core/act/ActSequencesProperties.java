package org.openplp.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.EvaluationEvent;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.appointment.AppointmentEvent;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Intake;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.PartnershipEvent;

/**
 * What holds after any sequence of acts: 2000 sequences of 20 acts of all types each, so 40000 acts, accepted or rejected, on partnerships that were founded
 * and on records that were taken over.
 */
class ActSequencesProperties {
    private static final LocalDate FIRST = LocalDate.parse("2024-02-20");
    private static final int STEPS = 20;
    private static final Map<Class<? extends Act>, Arbitrary<? extends Act>> ACTS = new RandomActs(days()).byType();
    private static final Set<Class<?>> RECORDING = Set.of(
            PartnershipAct.RecordPartnership.class,
            MembershipAct.RecordMembership.class,
            AppointmentAct.RecordAppointment.class,
            ConductAct.RecordEvaluation.class);

    /** After these, most acts are rejected. */
    private static final Set<Class<?>> RARE =
            Set.of(PartnershipAct.RecordPartnership.class, PartnershipAct.Merge.class, PartnershipAct.End.class);

    /** A dossier, and all that happened to it: the first event founds it or takes it over. */
    private record Story(Dossier start, Dossier now, List<Event> events) {
        static Story of(Result<Dossier, Event> beginning) {
            Dossier start = beginning.aggregate().orElseThrow();
            return new Story(start, start, beginning.events());
        }

        Story and(Result<Dossier, Event> act) {
            List<Event> longer = new ArrayList<>(events);
            longer.addAll(act.events());
            return new Story(start, act.aggregate().orElse(now), longer);
        }

        @Override
        public String toString() {
            return start + " and then " + events;
        }
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20).map(FIRST::plusDays);
    }

    @Example
    void anActOfEveryTypeIsDriven() {
        assertThat(new LinkedHashSet<Class<?>>(ACTS.keySet())).containsExactlyInAnyOrderElementsOf(actTypes());
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whateverIsDoneTheRecordHoldsTogether(@ForAll("sequences") ActionChain<Story> sequence) {
        sequence.run();
        Statistics.label("accepted")
                .coverage(accepted ->
                        actTypes().forEach(type -> accepted.check(type).count(times -> times > 0)));
        Statistics.label("rejected").coverage(rejected -> rejected.check(true).percentage(percent -> percent > 20));
        Statistics.label("rejected").coverage(rejected -> rejected.check(false).percentage(percent -> percent > 20));
    }

    @Provide
    Arbitrary<ActionChain<Story>> sequences() {
        RandomActs records = new RandomActs(days());
        Arbitrary<Story> founded = records.beginnings()
                .map(Dossier::found)
                .filter(Result::isAccepted)
                .map(Story::of);
        Arbitrary<Story> takenOver = records.records()
                .map(record -> Dossier.takeOver(FIRST, record))
                .filter(Result::isAccepted)
                .map(Story::of);
        return Arbitraries.oneOf(founded, takenOver).flatMap(ActSequencesProperties::sequencesFrom);
    }

    private static Arbitrary<ActionChain<Story>> sequencesFrom(Story beginning) {
        ActionChainArbitrary<Story> sequences = ActionChain.startWith(() -> beginning);
        for (Map.Entry<Class<? extends Act>, Arbitrary<? extends Act>> act : ACTS.entrySet()) {
            sequences = sequences.withAction(weight(act.getKey()), new Doing(act.getValue()));
        }
        return sequences.withMaxTransformations(STEPS);
    }

    /** Persons, messages and reports have ids, and an act must hit one of them. */
    private static int weight(Class<? extends Act> type) {
        if (RARE.contains(type)) {
            return 1;
        }
        return PartnershipAct.class.isAssignableFrom(type) ? 3 : 9;
    }

    /** Does an act, and looks at what became of the dossier. */
    private record Doing(Arbitrary<? extends Act> acts) implements Action.Independent<Story> {
        @Override
        public Arbitrary<Transformer<Story>> transformer() {
            return acts.map(act -> Transformer.transform(act.getClass().getSimpleName(), before -> done(before, act)));
        }
    }

    private static Story done(Story before, Act act) {
        Result<Dossier, Event> result = act.on(before.now());
        Story after = before.and(result);

        Statistics.label("rejected").collect(!result.isAccepted());
        assertThat(act.on(before.now())).isEqualTo(result);
        if (result.isAccepted()) {
            Statistics.label("accepted").collect(act.getClass());
            everyEventIsAboutTheDossier(result.events(), after.now());
            theRecordHoldsTogether(after);
            nothingIsLost(before.now(), after.now(), act);
            whatIsKnownInPartIsMarked(before.now(), after.now(), act);
            theEventsMakeTheDossierAgain(after);
        } else {
            theRejectionReportsWhy(result);
        }
        return after;
    }

    private static void theRejectionReportsWhy(Result<Dossier, Event> rejected) {
        assertThat(rejected.aggregate()).isEmpty();
        assertThat(rejected.events()).isEmpty();
        assertThat(rejected.reasons())
                .isNotEmpty()
                .noneMatch(reason -> reason.code().isBlank());
    }

    private static void everyEventIsAboutTheDossier(List<Event> events, Dossier now) {
        assertThat(events).isNotEmpty();
        List<String> ids = ids(now);
        for (Event event : events) {
            assertThat(ids).contains(event.subject());
            assertThat(event.day()).isBetween(FIRST, FIRST.plusDays(20));
        }
    }

    private static void theRecordHoldsTogether(Story after) {
        assertThat(Intake.defects(after.now())).isEmpty();
        assertThat(ids(after.now())).doesNotHaveDuplicates();
    }

    private static void theEventsMakeTheDossierAgain(Story story) {
        assertThat(Dossier.replay(story.events())).isEqualTo(story.now());
        Dossier now = story.now();
        assertThat(again(
                        story,
                        PartnershipEvent.class,
                        now.partnership().id(),
                        Optional.of(story.start().partnership()),
                        (partnership, event) -> event.after(partnership),
                        Partnership::replay))
                .isEqualTo(now.partnership());
        for (Membership one : entries(now.memberships())) {
            assertThat(again(
                            story,
                            MembershipEvent.class,
                            one.id(),
                            story.start().membership(one.id()),
                            (membership, event) -> event.after(membership),
                            Membership::replay))
                    .isEqualTo(one);
        }
        for (Appointment one : entries(now.appointments())) {
            assertThat(again(
                            story,
                            AppointmentEvent.class,
                            one.id(),
                            story.start().appointment(one.id()),
                            (appointment, event) -> event.after(appointment),
                            Appointment::replay))
                    .isEqualTo(one);
        }
        for (Evaluation one : entries(now.evaluations())) {
            assertThat(again(
                            story,
                            EvaluationEvent.class,
                            one.id(),
                            story.start().evaluation(one.id()),
                            (evaluation, event) -> event.after(evaluation),
                            Evaluation::replay))
                    .isEqualTo(one);
        }
    }

    /** An aggregate made of its events: of all of them, or of those since it was taken over. */
    private static <A, E extends Event> A again(
            Story story,
            Class<E> family,
            String id,
            Optional<A> takenOver,
            BiFunction<A, E, A> after,
            Function<List<E>, A> replay) {
        List<E> events = story.events().stream()
                .filter(family::isInstance)
                .map(family::cast)
                .filter(event -> event.subject().equals(id))
                .toList();
        if (takenOver.isEmpty() || story.events().get(0) instanceof PartnershipEvent.Founded) {
            return replay.apply(events);
        }
        A now = takenOver.get();
        for (E event : events) {
            now = after.apply(now, event);
        }
        return now;
    }

    private static void nothingIsLost(Dossier before, Dossier after, Act act) {
        assertThat(ids(after)).containsAll(ids(before));
        lists(before).forEach((key, log) -> {
            boolean isCorrected = RECORDING.contains(act.getClass()) && key.contains(".");
            if (log.isKnown() && !isCorrected) {
                assertThat(lists(after).getOrDefault(key, Entries.unknown()).size())
                        .as(key)
                        .isGreaterThanOrEqualTo(log.size());
            }
        });
        if (RECORDING.contains(act.getClass())) {
            return;
        }
        if (act instanceof MembershipAct.Erase) {
            assertThat(endings(after).keySet()).isEqualTo(endings(before).keySet());
        } else {
            assertThat(endings(after)).containsAllEntriesOf(endings(before));
        }
    }

    private static void whatIsKnownInPartIsMarked(Dossier before, Dossier after, Act act) {
        assertThat(entries(after.partial())).containsAll(entries(before.partial()));
        Map<String, Entries<?>> now = lists(after);
        lists(before).forEach((key, log) -> {
            boolean isPutOnRecordAsAWhole = RECORDING.contains(act.getClass()) && key.contains(".");
            boolean isNoListAtAll =
                    key.equals("memberList.reviews") && before.memberList().isNone();
            if (!log.isKnown()
                    && now.getOrDefault(key, Entries.unknown()).isKnown()
                    && !isPutOnRecordAsAWhole
                    && !isNoListAtAll) {
                assertThat(after.isPartial(key.replaceAll("<[^>]*>", "")))
                        .as(key)
                        .isTrue();
            }
        });
    }

    /** The lists that acts fill, by key; lists inside an entry name its id. */
    private static Map<String, Entries<?>> lists(Dossier dossier) {
        Map<String, Entries<?>> lists = new TreeMap<>();
        Partnership partnership = dossier.partnership();
        lists.put("partnership.charter", partnership.charter());
        for (int i = 0;
                partnership.charter().isKnown() && i < partnership.charter().size();
                i++) {
            lists.put(
                    "partnership.charter<" + i + ">.signatures",
                    partnership.charter().entry(i).signatures());
        }
        lists.put("partnership.houseRules", partnership.houseRules());
        lists.put("partnership.communicationPlan", partnership.communicationPlan());
        lists.put("partnership.signs", partnership.signs());
        lists.put("appointments", dossier.appointments());
        entries(dossier.appointments())
                .forEach(one -> lists.put("appointments<" + one.id() + ">.measures", one.measures()));
        lists.put("memberships", dossier.memberships());
        entries(dossier.memberships())
                .forEach(one -> lists.put("memberships<" + one.id() + ">.measures", one.measures()));
        lists.put(
                "memberList.reviews",
                dossier.memberList().value().map(MemberList::reviews).orElse(Entries.unknown()));
        lists.put("messages", dossier.messages());
        lists.put("reports", dossier.reports());
        lists.put("meetings", dossier.meetings());
        lists.put("evaluations", dossier.evaluations());
        return lists;
    }

    /** What has ended, by id. */
    private static Map<String, Object> endings(Dossier dossier) {
        Map<String, Object> endings = new TreeMap<>();
        dossier.partnership()
                .ended()
                .ifPresent(end -> endings.put(dossier.partnership().id(), end));
        entries(dossier.memberships()).forEach(one -> one.left().ifPresent(left -> endings.put(one.id(), left)));
        entries(dossier.appointments()).forEach(one -> one.until().ifPresent(until -> endings.put(one.id(), until)));
        return endings;
    }

    private static List<String> ids(Dossier dossier) {
        List<String> ids = new ArrayList<>();
        ids.add(dossier.partnership().id());
        entries(dossier.appointments()).forEach(one -> ids.add(one.id()));
        entries(dossier.memberships()).forEach(one -> ids.add(one.id()));
        entries(dossier.messages()).forEach(one -> ids.add(one.id()));
        entries(dossier.reports()).forEach(one -> ids.add(one.id()));
        entries(dossier.evaluations()).forEach(one -> ids.add(one.id()));
        return ids;
    }

    private static <E> List<E> entries(Entries<E> log) {
        List<E> entries = new ArrayList<>();
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            entries.add(log.entry(i));
        }
        return entries;
    }

    private static List<Class<?>> actTypes() {
        return EventFamiliesTest.acts();
    }
}
