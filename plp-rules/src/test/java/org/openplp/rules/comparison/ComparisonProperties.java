package org.openplp.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Found.snapshot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.AnySketch;

/** What holds of every comparison, whatever is compared. */
class ComparisonProperties {
    private static final List<RuleBook> BOOKS = List.of(BelgianBook.ofThisRelease(), BelgianBook.withLocalExamples());

    private static Assessment any(Random random) {
        Reading reading = random.nextBoolean() ? Reading.AS_WORDED : Reading.BINDING_ONLY;
        return BOOKS.get(random.nextInt(BOOKS.size()))
                .assess(snapshot(AnySketch.from(random), AnySketch.day(random)), reading);
    }

    private static Set<String> reported(List<FindingChange> changes, boolean mirrored) {
        Set<String> reported = new HashSet<>();
        changes.forEach(change -> reported.add((mirrored ? mirrored(change.kind()) : change.kind()) + " "
                + (mirrored ? change.after() : change.before()) + " "
                + (mirrored ? change.before() : change.after())));
        assertThat(reported).as("no change twice").hasSameSizeAs(changes);
        return reported;
    }

    private static FindingChange.Kind mirrored(FindingChange.Kind kind) {
        return switch (kind) {
            case NORM_CAME -> FindingChange.Kind.NORM_WENT;
            case NORM_WENT -> FindingChange.Kind.NORM_CAME;
            case APPEARED -> FindingChange.Kind.GONE;
            case GONE -> FindingChange.Kind.APPEARED;
            case OUTCOME, WEIGHT, REASONS -> kind;
        };
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void nothingDiffersFromItself(@ForAll Random random) {
        Assessment assessment = any(random);

        Comparison comparison = Assessments.compare(assessment, assessment);

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.noticesOnlyBefore()).isEmpty();
        assertThat(comparison.noticesOnlyAfter()).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void oneWayMirrorsTheOther(@ForAll Random random) {
        Assessment one = any(random);
        Assessment other = any(random);
        Comparison there = Assessments.compare(one, other);
        Comparison back = Assessments.compare(other, one);

        assertThat(reported(back.changes(), true)).isEqualTo(reported(there.changes(), false));
        assertThat(reported(back.newBlockingFindings(), true))
                .isEqualTo(reported(there.noLongerBlockingFindings(), false));
        assertThat(reported(back.noLongerBlockingFindings(), true))
                .isEqualTo(reported(there.newBlockingFindings(), false));
        assertThat(back.noticesOnlyAfter()).isEqualTo(there.noticesOnlyBefore());
        assertThat(back.noticesOnlyBefore()).isEqualTo(there.noticesOnlyAfter());
        assertThat(back.normsOnlyAfter()).isEqualTo(there.normsOnlyBefore());
        assertThat(back.normsInForceOnlyAfter()).isEqualTo(there.normsInForceOnlyBefore());
        assertThat(back.differences()).isEqualTo(there.differences());
    }

    /** The counts of before, with each change of an outcome done, are the counts of after. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theChangesLeadFromTheCountsOfBeforeToThoseOfAfter(@ForAll Random random) {
        Comparison comparison = Assessments.compare(any(random), any(random));
        Map<Outcome, Integer> counts = new HashMap<>();
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, comparison.before().count(outcome));
        }
        comparison.changes().forEach(change -> {
            change.before().map(Finding::outcome).ifPresent(was -> counts.merge(was, -1, Integer::sum));
            change.after().map(Finding::outcome).ifPresent(now -> counts.merge(now, 1, Integer::sum));
        });

        for (Outcome outcome : Outcome.values()) {
            assertThat(Optional.ofNullable(counts.get(outcome)))
                    .contains(comparison.after().count(outcome));
        }
    }

    /** What stands in the way after is what stood there before, without what no longer does and with what is new. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatIsInTheWayAfterIsNewOrWasThere(@ForAll Random random) {
        Comparison comparison = Assessments.compare(any(random), any(random));
        long before = inTheWay(comparison.before());
        long after = inTheWay(comparison.after());

        assertThat(after)
                .isEqualTo(before
                        - comparison.noLongerBlockingFindings().size()
                        + comparison.newBlockingFindings().size());
    }

    private static long inTheWay(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.isBlocking(assessment.reading()))
                .count();
    }
}
