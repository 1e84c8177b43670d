package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.NullUnmarked;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;

/**
 * The calendar of a dossier says what {@code check} says on each due day and on the day after, as long as nothing comes on record in between: the dossier is cut
 * to what was known on the day by {@link Cutter}, and looked at on later days.
 */
@NullUnmarked
class DutiesProperties {
    private static final int HORIZON = 1200;
    private static final String NO_TERM = "";

    /** How a time at which a duty was done is put on record: the list, and the entry for a day. */
    private static final Map<String, Doing> DOINGS = Map.of(
            "C-T8b", new Doing("memberList.reviews", "{'date': '%s', 'by': ['COORDINATOR', 'MANDATED_OFFICER']}"),
            "C-T5", new Doing("meetings", "{'date': '%s', 'kind': 'COORDINATOR_AND_OFFICER'}"),
            "C-T10a", new Doing("meetings", "{'date': '%s', 'kind': 'MEMBERS', 'calledBy': 'COORDINATOR'}"),
            "C-T10b", new Doing("meetings", "{'date': '%s', 'kind': 'MEMBERS'}"),
            "M-T9a",
                    new Doing(
                            "evaluations", "{'id': 'added', 'date': '%s', 'by': ['COORDINATOR', 'MANDATED_OFFICER']}"),
            "M-T9b",
                    new Doing(
                            "evaluations", "{'id': 'added', 'date': '%s', 'by': ['COORDINATOR', 'MANDATED_OFFICER']}"),
            "FED-4", new Doing("federal.committeeMeetings", "'%s'"));

    private record Doing(String list, String entry) {
        Optional<ObjectNode> addedTo(JsonNode tree, LocalDate day) {
            ObjectNode copy = tree.deepCopy();
            if (!(TreePath.parse(list).in(copy) instanceof ArrayNode entries)) {
                return Optional.empty();
            }
            entries.add(Trees.ofJson(entry.formatted(day).replace('\'', '"')));
            return Optional.of(copy);
        }
    }

    /** What was on record of a dossier on a day. */
    record Known(Mutations.Variant of, LocalDate day) {
        ObjectNode tree() {
            return Cutter.cut(of.tree(), day).tree();
        }

        Dossier dossier() {
            Optional<Dossier> dossier = Trees.read(tree()).dossier();
            Assume.that(dossier.isPresent());
            boolean endsToday = dossier.get().partnership().ended().isPresent();
            Assume.that(!endsToday);
            return dossier.get();
        }
    }

    private static Duties duties(Dossier dossier, LocalDate day) {
        return Duties.of(Seen.in(dossier, day).assessment(), day.plusDays(HORIZON));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 2, shrinking = ShrinkingMode.OFF)
    void whatIsOwedIsNotBreachedOnItsLastDayAndNotKeptOnTheDayAfter(@ForAll("known") Known known) {
        Dossier dossier = known.dossier();
        List<Duty> dated = duties(dossier, known.day()).dated();

        for (Duty duty : dated) {
            LocalDate due = duty.due().orElseThrow();
            if (duty.isForecast() || due.isBefore(known.day())) {
                continue;
            }
            boolean anotherIsOverdue = dated.stream()
                    .anyMatch(other -> other.finding().equals(duty.finding())
                            && other.due().orElseThrow().isBefore(due));
            Optional<Finding> onTheDay = found(dossier, due, duty);
            Optional<Finding> after = found(dossier, due.plusDays(1), duty);
            if (!anotherIsOverdue) {
                assertThat(onTheDay.map(Finding::outcome))
                        .as(duty + " on its day")
                        .isNotEqualTo(Optional.of(Outcome.BREACHED));
            }
            Outcome outcome = after.map(Finding::outcome).orElseThrow();
            Statistics.label("on the day after").collect(outcome);
            assertThat(outcome).as(duty + " on the day after").isIn(Outcome.BREACHED, Outcome.UNDETERMINED);
            if (outcome == Outcome.UNDETERMINED) {
                assertThat(after.get().explanation().missing())
                        .as(duty + " lacks")
                        .isNotEmpty();
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 2, shrinking = ShrinkingMode.OFF)
    void whatComesToBeBreachedByTheMerePassingOfDaysIsInTheCalendar(
            @ForAll("known") Known known, @ForAll @IntRange(min = 1, max = HORIZON) int days) {
        Dossier dossier = known.dossier();
        LocalDate later = known.day().plusDays(days);
        List<Duty> dated = duties(dossier, known.day()).dated();
        Map<String, Outcome> now = Seen.in(dossier, known.day()).outcomes();

        for (Finding finding : Seen.in(dossier, later).findings()) {
            boolean isDuty =
                    finding.norm().shape() == Shape.RECURS || finding.norm().shape() == Shape.OWED;
            boolean isOpen = now.get(finding.id()) == Outcome.UNDETERMINED; // so that no day is known
            if (isDuty
                    && !isOpen
                    && finding.outcome() == Outcome.BREACHED
                    && now.get(finding.id()) != Outcome.BREACHED) {
                Statistics.label("breached in the meantime")
                        .collect(finding.norm().id());
                assertThat(dated)
                        .as(finding + " on " + later)
                        .anyMatch(duty -> duty.finding().id().equals(finding.id())
                                && !duty.due().orElseThrow().isBefore(known.day())
                                && duty.due().orElseThrow().isBefore(later));
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 2, shrinking = ShrinkingMode.OFF)
    void dutiesStandAsTheirFindingsDo(@ForAll("known") Known known) {
        Dossier dossier = known.dossier();
        Duties duties = duties(dossier, known.day());

        assertThat(duties.all()).extracting(Duty::id).doesNotHaveDuplicates();
        for (Finding finding : Seen.in(dossier, known.day()).findings()) {
            if (finding.norm().check() != CheckKind.RECORDS
                    || (finding.norm().shape() != Shape.RECURS && finding.norm().shape() != Shape.OWED)) {
                continue;
            }
            List<Duty> its = duties.all().stream()
                    .filter(duty -> duty.finding().id().equals(finding.id()))
                    .toList();
            assertThat(its.stream().anyMatch(duty -> duty.state() == Duty.State.OVERDUE))
                    .as(finding + " " + its)
                    .isEqualTo(finding.outcome() == Outcome.BREACHED);
            switch (finding.outcome()) {
                case UNDETERMINED ->
                    assertThat(its).as(finding.toString()).anyMatch(duty -> duty.state() == Duty.State.CANNOT_TELL);
                case PENDING ->
                    assertThat(its)
                            .as(finding.toString())
                            .anyMatch(duty -> duty.state().isToDo());
                case MET ->
                    assertThat(its).as(finding.toString()).noneMatch(duty -> duty.state() == Duty.State.CANNOT_TELL);
                default -> {}
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 2, shrinking = ShrinkingMode.OFF)
    void whatIsForeseenComesTrueIfEachTimeBeforeIsDoneOnItsDay(@ForAll("known") Known known) {
        Duties duties = duties(known.dossier(), known.day());
        ObjectNode tree = known.tree();
        Map<String, LocalDate> before = new HashMap<>();

        for (Duty duty : duties.dated()) {
            LocalDate due = duty.due().orElseThrow();
            LocalDate last = before.put(duty.finding().id(), due);
            if (!duty.isForecast()) {
                continue;
            }
            assertThat(last).as(duty + " follows on").isAfterOrEqualTo(known.day());
            Optional<Dossier> done = DOINGS.get(duty.norm().id().value())
                    .addedTo(tree, last)
                    .flatMap(added -> Trees.read(added).dossier());
            if (done.isEmpty()) {
                continue;
            }
            Statistics.label("foreseen").collect(duty.norm().id());
            Duty then = duties(done.get(), last)
                    .find(duty.finding().id())
                    .orElseThrow(() -> new AssertionError(duty + " is owed no more on " + last));
            assertThat(then.due().orElseThrow())
                    .as(duty + " after it was done on " + last)
                    .isBetween(due.minusDays(3), due);
            assertThat(found(done.get(), then.due().orElseThrow(), duty)
                            .orElseThrow()
                            .outcome())
                    .isEqualTo(Outcome.MET);
            assertThat(found(done.get(), then.due().orElseThrow().plusDays(1), duty)
                            .orElseThrow()
                            .outcome())
                    .isIn(Outcome.BREACHED, Outcome.UNDETERMINED);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 2, shrinking = ShrinkingMode.OFF)
    void whatWasDoneWasInTimeIfItWasNotBreachedThen(@ForAll("known") Known known) {
        Dossier dossier = known.dossier();
        for (Duty duty : duties(dossier, known.day()).inState(Duty.State.DONE_LATE)) {
            if (duty.norm().shape() == Shape.RECURS) {
                LocalDate done = duty.done().flatMap(Occurrence.Moment::day).orElseThrow();
                Optional<Outcome> before =
                        found(dossier, done.minusDays(1), duty).map(Finding::outcome);
                LocalDate due = duty.due().orElseThrow();
                if (due.isBefore(done.minusDays(1))) {
                    Statistics.label("the day before it was done late")
                            .collect(before.map(Enum::name).orElse("not in force"));
                    assertThat(before).as(duty + "").isNotEqualTo(Optional.of(Outcome.MET));
                }
            }
        }
    }

    private static Optional<Finding> found(Dossier dossier, LocalDate day, Duty duty) {
        return Optional.ofNullable(
                Seen.in(dossier, day).byId().get(duty.finding().id()));
    }

    @Provide
    Arbitrary<Known> known() {
        return Combinators.combine(
                        Mutations.variants(8),
                        Arbitraries.of(List.of(NO_TERM, "P6M", "P2Y", "P14D", "NONE", "P1M P30D", "P365D P1Y")),
                        Arbitraries.integers().between(-200, 900))
                .as(DutiesProperties::withAgreements)
                .flatMap(of -> Mutations.days(of.tree()).map(day -> new Known(of, day)));
    }

    /** Other terms, which end on some day. */
    private static Mutations.Variant withAgreements(Mutations.Variant of, String term, int days) {
        if (term.equals(NO_TERM) || !(of.tree().get("arrangements") instanceof ArrayNode arrangements)) {
            return of;
        }
        LocalDate until = LocalDate.parse("2025-06-01").plusDays(days);
        for (String parameter :
                List.of("memberList.review.period", "meetings.members.max", "feedback.max", "evaluation.period")) {
            LocalDate agreed = LocalDate.parse("2023-10-01");
            for (String one : term.split(" ", -1)) {
                arrangements.add(Trees.group("""
                        {"parameter": "%s", "value": "%s", "by": "POLICE_ZONE", "agreedOn": "%s", "until": "%s"}
                        """.formatted(parameter, one, agreed, until)));
                agreed = agreed.plusMonths(3);
            }
        }
        return new Mutations.Variant(of.tree(), of.name() + ", " + term + " until " + until);
    }
}
