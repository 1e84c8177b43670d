package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.HOUSE_RULES;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.POLICE_ZONE;
import static org.openplp.rules.spec.Sketch.aMeeting;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openplp.core.activity.EvaluationBuilder;
import org.openplp.core.activity.Meeting;
import org.openplp.core.activity.MeetingBuilder;
import org.openplp.core.communication.ReportBuilder;
import org.openplp.core.dossier.Arrangement;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.ListReview;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

/** Whatever terms are agreed, and in whatever order they stand on record (reading R14). The partnership is in operation since 1 September 2023. */
class AgreedTermsProperties {
    private static final List<String> NORMS = List.of("C-T5", "C-T8b", "C-T10a", "C-T10b", "M-T4", "M-T9a", "M-T9b");

    private static final LocalDate START = LocalDate.parse("2023-09-01");

    private static Sketch with(List<LocalDate> days, List<Arrangement> arrangements) {
        return aPartnership()
                .but(d -> d.contacts(Entries.none()).arrangements(Entries.of(arrangements)))
                .messages()
                .meetings(days.stream()
                        .flatMap(day -> Stream.of(Meeting.Kind.MEMBERS, Meeting.Kind.COORDINATOR_AND_OFFICER)
                                .map(kind -> aMeeting(kind, day.toString()).calledBy(known(COORDINATOR))))
                        .toArray(MeetingBuilder[]::new))
                .evaluations(days.stream()
                        .map(day ->
                                anEvaluation("v-" + day).date(Recorded.of(day)).by(list(COORDINATOR, MANDATED_OFFICER)))
                        .toArray(EvaluationBuilder[]::new))
                .reports(days.stream()
                        .map(day -> aReport("r-" + day)
                                .at(Recorded.of(day.atTime(12, 0).atOffset(ZoneOffset.UTC)))
                                .feedbackAt(Recorded.none()))
                        .toArray(ReportBuilder[]::new))
                .memberList(l -> l.reviews(Entries.of(days.stream()
                        .map(day -> new ListReview(Recorded.of(day), list(COORDINATOR, MANDATED_OFFICER)))
                        .toList())));
    }

    private static Map<String, String> found(Sketch sketch, LocalDate day) {
        Assessment assessment = Found.assessment(sketch, day.toString());
        Map<String, String> found = new TreeMap<>();
        for (Finding finding : assessment.allFindings()) {
            if (NORMS.contains(finding.norm().id().value())) {
                found.put(
                        finding.id(),
                        finding.outcome()
                                + finding.explanation()
                                        .due()
                                        .map(due -> " " + due)
                                        .orElse(""));
            }
        }
        Duties.of(assessment, day.plusYears(2)).all().stream()
                .filter(duty -> NORMS.contains(duty.norm().id().value()))
                .forEach(duty -> found.put(
                        "duty " + duty.id(),
                        duty
                                + duty.agreedTerm()
                                        .map(term -> " " + term.shown().text())
                                        .orElse("")));
        return found;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theOrderOfTheLinesNeverMatters(
            @ForAll("days") List<LocalDate> days,
            @ForAll("alike") List<Arrangement> arrangements,
            @ForAll("day") LocalDate day,
            @ForAll Random random) {
        List<Arrangement> shuffled = new ArrayList<>(arrangements);
        Collections.shuffle(shuffled, random);

        assertThat(found(with(days, shuffled), day)).isEqualTo(found(with(days, arrangements), day));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsAgreedOnADayMakesNothingOverdueBeforeItHasRunOnce(
            @ForAll("days") List<LocalDate> days,
            @ForAll("arrangements") List<Arrangement> arrangements,
            @ForAll("dated") Arrangement agreed) {
        Optional<Period> term = TermParameter.periodOf(agreed);
        LocalDate since = agreed.agreedOn().value().orElseThrow();
        LocalDate last = since.plus(term.orElse(Period.ofYears(1)));
        List<Arrangement> more = new ArrayList<>(arrangements);
        more.add(agreed);

        for (LocalDate day : List.of(since, last)) {
            Map<String, String> before = found(with(days, arrangements), day);
            found(with(days, more), day).forEach((id, outcome) -> {
                if (outcome.startsWith("BREACHED")) {
                    assertThat(before.get(id)).as(id + " on " + day).startsWith("BREACHED");
                }
            });
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void ofAllThatAreAgreedTheOneThatEndsFirstCounts(
            @ForAll("days") List<LocalDate> days,
            @ForAll("several") List<Arrangement> arrangements,
            @ForAll("day") LocalDate day) {
        LocalDate from = days.stream()
                .filter(one -> !one.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(START);
        Optional<LocalDate> ends = arrangements.stream()
                .filter(one -> !one.agreedOn().value().orElseThrow().isAfter(day))
                .map(one -> {
                    LocalDate agreed = one.agreedOn().value().orElseThrow();
                    return (agreed.isAfter(from) ? agreed : from)
                            .plus(TermParameter.periodOf(one).orElseThrow());
                })
                .min(LocalDate::compareTo);
        Finding finding = Found.assessment(with(days, arrangements), day.toString()).allFindings().stream()
                .filter(one -> one.norm().id().value().equals("C-T10a"))
                .findFirst()
                .orElseThrow();

        if (ends.isPresent()) {
            assertThat(finding.explanation().due()).isEqualTo(ends);
            assertThat(finding.outcome() == Outcome.BREACHED).isEqualTo(day.isAfter(ends.get()));
        } else {
            assertThat(finding.explanation().due()).isEmpty();
        }
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 1500).map(START::plusDays);
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return day().list().ofMaxSize(3).uniqueElements();
    }

    private Arbitrary<Arrangement> agreed(Arbitrary<Recorded<LocalDate>> since, String... terms) {
        return Combinators.combine(
                        Arbitraries.of(
                                "memberList.review.period",
                                "meetings.coordinatorOfficer.max",
                                "meetings.members.max",
                                "feedback.max",
                                "evaluation.period"),
                        Arbitraries.of(terms),
                        Arbitraries.of(POLICE_ZONE, HOUSE_RULES),
                        since,
                        day().injectNull(0.5))
                .as((key, term, by, from, until) -> anArrangement(key, term, by)
                        .agreedOn(from)
                        .until(Optional.ofNullable(until)
                                .filter(last -> from.value()
                                        .filter(first -> first.isAfter(last))
                                        .isEmpty()))
                        .build());
    }

    @Provide
    Arbitrary<List<Arrangement>> arrangements() {
        return agreed(
                        day().map(Recorded::of).injectNull(0.2).map(one -> one == null ? Recorded.unknown() : one),
                        "P30D",
                        "P1M",
                        "P365D",
                        "P1Y",
                        "P12M",
                        "P6M",
                        "P14D",
                        "P2Y",
                        "P3Y",
                        "NONE")
                .list()
                .ofMaxSize(6);
    }

    /** Terms of nearly the same length, some agreed on an unknown day. */
    @Provide
    Arbitrary<List<Arrangement>> alike() {
        return Combinators.combine(
                        Arbitraries.of(
                                "memberList.review.period",
                                "meetings.members.max",
                                "feedback.max",
                                "evaluation.period"),
                        Arbitraries.of("P30D", "P31D", "P1M", "P365D", "P1Y", "P12M"),
                        Arbitraries.<Recorded<LocalDate>>of(
                                Recorded.of(START), Recorded.of(START.plusDays(150)), Recorded.unknown()))
                .as((key, term, since) ->
                        anArrangement(key, term, POLICE_ZONE).agreedOn(since).build())
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Arrangement> dated() {
        return agreed(day().map(Recorded::of), "P30D", "P1M", "P1Y", "P365D", "P6M", "NONE");
    }

    /** Terms for the meetings of members, each agreed on a day and without an end. */
    @Provide
    Arbitrary<List<Arrangement>> several() {
        return Combinators.combine(
                        Arbitraries.of("P30D", "P1M", "P4W", "P1M1D", "P365D", "P1Y", "P11M29D", "P6M", "P183D"),
                        Arbitraries.of(POLICE_ZONE, HOUSE_RULES),
                        day())
                .as((term, by, since) -> anArrangement("meetings.members.max", term, by)
                        .agreedOn(Recorded.of(since))
                        .build())
                .list()
                .ofMaxSize(5);
    }
}
