package org.openplp.testkit.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openplp.core.communication.Message;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.membership.Membership;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.Examples;
import org.openplp.testkit.dossier.Dossiers;

/** What an assessment with the whole book allocates, counted and not timed, so that it does not grow unseen. */
class AllocationTest {
    /** What a member, or a message, that is in order may cost in interpreted code; compiled code needs less. Lower it whenever the engine allows. */
    private static final long MOST_BYTES_OF_A_MEMBER = 200;

    private static final long MOST_BYTES_OF_A_MESSAGE = 300;

    private static final int FEW = 500;
    private static final int MANY = 2_000;
    private static final Dossier COMPLIANT = Examples.aCompliantPartnership();
    private static final Membership MEMBER = COMPLIANT.memberships().entry(0);
    private static final Message MESSAGE = COMPLIANT.messages().entry(0);

    @Test
    void aMemberInOrderStaysWithinItsBudget() {
        assertThat(bytesOfOneAmong(AllocationTest::withMembers))
                .allSatisfy(bytes -> assertThat(bytes).isBetween(0L, MOST_BYTES_OF_A_MEMBER));
    }

    @Test
    void aMessageInOrderStaysWithinItsBudget() {
        assertThat(bytesOfOneAmong(AllocationTest::withMessages))
                .allSatisfy(bytes -> assertThat(bytes).isBetween(0L, MOST_BYTES_OF_A_MESSAGE));
    }

    @Test
    void whatIsMetOrAsksNothingIsCountedAndIsAFindingOnlyWhenAskedFor() {
        DossierSnapshot snapshot = withMembers(FEW);

        Assessment assessment = assess(snapshot);

        assertThat(assessment.findings())
                .extracting(Finding::outcome)
                .doesNotContain(Outcome.MET, Outcome.NOT_APPLICABLE)
                .hasSizeLessThan(FEW);
        assertThat(assessment.count(Outcome.MET)).isGreaterThan(5 * FEW);
        assertThat(assessment.allFindings())
                .hasSize(assessment.findings().size()
                        + assessment.count(Outcome.MET)
                        + assessment.count(Outcome.NOT_APPLICABLE));
    }

    @Test
    void aBreachCostsOneFindingAndNoOther() {
        Dossier dossier = withMembers(FEW).dossier();
        Membership minor = dossier.memberships().entry(FEW - 1).toBuilder()
                .adult(Answer.NO)
                .build();
        DossierSnapshot breached = snapshot(dossier.toBuilder()
                .memberships(dossier.memberships().withEntry(FEW - 1, minor))
                .build());

        assertThat(assess(breached).findings())
                .hasSize(assess(snapshot(dossier)).findings().size() + 1);
    }

    /**
     * What one of many costs in the plain loops and, once the book has seen enough entries, in the fused passes. One measurement and not the difference of two,
     * since the compiler, which saves allocations, may have come between these. What the partnership itself costs is borne by all entries.
     */
    private static List<Long> bytesOfOneAmong(IntFunction<DossierSnapshot> dossier) {
        RuleBook unused = BelgianBook.ofThisRelease().inForceOn(Dossiers.USUAL_DAY);
        DossierSnapshot many = dossier.apply(MANY);
        unused.assess(dossier.apply(FEW), Reading.AS_WORDED);
        long plain = bytes(unused, many);
        for (int i = 0; i < 3; i++) {
            unused.assess(many, Reading.AS_WORDED);
        }
        return List.of(plain / MANY, bytes(unused, many) / MANY);
    }

    private static long bytes(RuleBook book, DossierSnapshot snapshot) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        book.assess(snapshot, Reading.AS_WORDED);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static Assessment assess(DossierSnapshot snapshot) {
        return BelgianBook.ofThisRelease().assess(snapshot, Reading.AS_WORDED);
    }

    private static DossierSnapshot withMembers(int count) {
        return snapshot(COMPLIANT.toBuilder()
                .memberships(Entries.of(IntStream.range(0, count)
                        .mapToObj(i -> i < COMPLIANT.memberships().size()
                                ? COMPLIANT.memberships().entry(i)
                                : MEMBER.toBuilder().id("g-" + i).build())
                        .toList()))
                .build());
    }

    private static DossierSnapshot withMessages(int count) {
        return snapshot(COMPLIANT.toBuilder()
                .messages(Entries.of(IntStream.range(0, count)
                        .mapToObj(i -> i < COMPLIANT.messages().size()
                                ? COMPLIANT.messages().entry(i)
                                : MESSAGE.toBuilder().id("g-" + i).build())
                        .toList()))
                .build());
    }

    private static DossierSnapshot snapshot(Dossier dossier) {
        if (DossierSnapshot.of(dossier, Dossiers.USUAL_DAY) instanceof DossierSnapshot.Attempt.Accepted accepted) {
            return accepted.snapshot();
        }
        throw new AssertionError("the dossier contradicts itself");
    }
}
