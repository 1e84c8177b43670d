package org.openplp.rules.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;

/** What a book finds of one norm, on {@link Sketch#DAY} unless another day is said, with assertions that read as the rest of a sentence. */
public final class Found {
    private final String norm;
    private final Sketch sketch;
    private final RuleBook book;
    private final String day;
    private final Predicate<Finding> which;
    private Optional<List<Finding>> findings = Optional.empty();

    private Found(String norm, Sketch sketch, RuleBook book, String day, Predicate<Finding> which) {
        this.norm = norm;
        this.sketch = sketch;
        this.book = book;
        this.day = day;
        this.which = which;
    }

    public static Found assess(String norm, Sketch sketch) {
        return new Found(
                norm,
                sketch,
                BelgianBook.ofThisRelease(),
                Sketch.DAY,
                finding -> finding.norm().id().value().equals(norm));
    }

    public Found by(RuleBook other) {
        return new Found(norm, sketch, other, day, which);
    }

    public Found on(String other) {
        return new Found(norm, sketch, book, other, which);
    }

    private Found those(Predicate<Finding> narrower) {
        return new Found(norm, sketch, book, day, which.and(narrower));
    }

    private List<Finding> findings() {
        if (findings.isEmpty()) {
            List<Finding> all =
                    book.assess(snapshot(sketch, day), Reading.AS_WORDED).allFindings();
            findings = Optional.of(all.stream().filter(which).toList());
        }
        return findings.get();
    }

    private String as(String what) {
        return norm + " on " + day + what;
    }

    /** The whole assessment, by the book of this release, read as worded. */
    public static Assessment assessment(Sketch sketch, String day) {
        return BelgianBook.ofThisRelease().assess(snapshot(sketch, day), Reading.AS_WORDED);
    }

    /** The whole assessment on the usual day. */
    public static Assessment assessment(Sketch sketch) {
        return assessment(sketch, Sketch.DAY);
    }

    public static DossierSnapshot snapshot(Sketch sketch) {
        return snapshot(sketch, Sketch.DAY);
    }

    public static DossierSnapshot snapshot(Sketch sketch, String day) {
        DossierSnapshot.Attempt result = DossierSnapshot.of(sketch.dossier(), LocalDate.parse(day));
        return result instanceof DossierSnapshot.Attempt.Accepted accepted
                ? accepted.snapshot()
                : fail("the dossier was refused: " + result);
    }

    /** All findings of the norm, each as subject and outcome. */
    public Found are(String... subjectsAndOutcomes) {
        assertThat(findings())
                .as(as(""))
                .extracting(finding -> finding.subject().id() + " " + finding.outcome())
                .containsExactly(subjectsAndOutcomes);
        return this;
    }

    /** The finding about one subject. */
    public Found of(String subject) {
        return those(finding -> finding.subject().id().equals(subject));
    }

    /** The findings about those of whom the norm asks something. */
    public Found whereItApplies() {
        return those(finding -> finding.outcome() != Outcome.NOT_APPLICABLE);
    }

    public Found isMet() {
        return is(Outcome.MET);
    }

    public Found isBreached() {
        return is(Outcome.BREACHED);
    }

    public Found isPending() {
        return is(Outcome.PENDING);
    }

    public Found isNotApplicable() {
        return is(Outcome.NOT_APPLICABLE);
    }

    public Found isNotApplicable(Reason reason) {
        return is(Outcome.NOT_APPLICABLE).because(reason);
    }

    /** Undetermined, for want of exactly these facts. */
    public Found isUndetermined(String... missing) {
        is(Outcome.UNDETERMINED);
        assertThat(explanation().missing())
                .as(as(", missing"))
                .extracting(one -> (one.datedLater() ? "later:" : "") + one.path())
                .containsExactlyInAnyOrder(missing);
        return this;
    }

    public Found is(Outcome outcome) {
        assertThat(finding().outcome()).as(as("")).isEqualTo(outcome);
        if (outcome == Outcome.BREACHED) {
            assertThat(explanation().evidence())
                    .as(as(", evidence of a breach"))
                    .isNotEmpty();
        }
        return this;
    }

    public Found because(Reason reason) {
        assertThat(finding().reason()).as(as("")).isEqualTo(reason);
        return this;
    }

    public Found about(String subject) {
        assertThat(finding().subject().id()).as(as("")).isEqualTo(subject);
        return this;
    }

    public Found due(String day) {
        assertThat(explanation().due()).as(as(", due")).contains(LocalDate.parse(day));
        return this;
    }

    /** Exactly these paths are the evidence. */
    public Found shows(String... paths) {
        assertThat(explanation().evidence())
                .as(as(", evidence"))
                .extracting(fact -> fact.path().toString())
                .containsExactlyInAnyOrder(paths);
        return this;
    }

    /** A path is among the evidence, with this value. */
    public Found showsValue(String path, String value) {
        assertThat(explanation().evidence())
                .as(as(", evidence"))
                .extracting(evidence -> evidence.path() + ": " + evidence.value())
                .contains(path + ": " + value);
        return this;
    }

    public Found isWaivedBy(String path) {
        assertThat(finding().waiver()).as(as(", waiver")).contains(FactPath.of(path));
        return this;
    }

    public Found isNotWaived() {
        assertThat(finding().waiver()).as(as(", waiver")).isEmpty();
        return this;
    }

    public Finding finding() {
        assertThat(findings()).as(as("")).hasSize(1);
        return findings().get(0);
    }

    private Explanation explanation() {
        return finding().explanation();
    }
}
