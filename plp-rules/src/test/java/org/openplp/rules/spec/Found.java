package org.openplp.rules.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openplp.core.situation.Situation;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Reason;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;

/** What was found of one norm, with assertions that read as the rest of a sentence. */
public final class Found {
    private final String description;
    private final List<Finding> findings;

    private Found(String description, List<Finding> findings) {
        this.description = description;
        this.findings = findings;
    }

    /** A norm and a dossier, waiting for a day. */
    public record Asked(String norm, Sketch sketch, RuleBook book) {
        public Asked by(RuleBook other) {
            return new Asked(norm, sketch, other);
        }

        public Found on(String day) {
            List<Finding> findings = book.assess(situation(sketch, day), Reading.AS_WORDED).allFindings().stream()
                    .filter(finding -> finding.norm().id().value().equals(norm))
                    .toList();
            return new Found(norm + " on " + day, findings);
        }
    }

    public static Asked assess(String norm, Sketch sketch) {
        return new Asked(norm, sketch, BelgianBook.ofThisRelease());
    }

    /** The whole assessment, by the book of this release, read as worded. */
    public static Assessment assessment(Sketch sketch, String day) {
        return BelgianBook.ofThisRelease().assess(situation(sketch, day), Reading.AS_WORDED);
    }

    public static Situation situation(Sketch sketch, String day) {
        Situation.Result result = Situation.of(sketch.dossier(), LocalDate.parse(day));
        return result instanceof Situation.Result.Accepted accepted
                ? accepted.situation()
                : fail("the dossier was refused: " + result);
    }

    /** A missing path that the dossier has for a later day. */
    public static String later(String path) {
        return "later:" + path;
    }

    /** All findings of the norm, each as subject and outcome. */
    public Found are(String... subjectsAndOutcomes) {
        assertThat(findings)
                .as(description)
                .extracting(finding -> finding.subject().id() + " " + finding.outcome())
                .containsExactly(subjectsAndOutcomes);
        return this;
    }

    /** The finding about one subject. */
    public Found of(String subject) {
        return new Found(
                description + " for " + subject,
                findings.stream()
                        .filter(finding -> finding.subject().id().equals(subject))
                        .toList());
    }

    /** The findings about those of whom the norm asks something. */
    public Found whereItApplies() {
        return new Found(
                description,
                findings.stream()
                        .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                        .toList());
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
        assertThat(missingPaths()).as(description + ", missing").containsExactlyInAnyOrder(missing);
        return this;
    }

    /** The outcome and, where it is undetermined, exactly the missing facts, with spaces between them. */
    public Found is(Outcome outcome, String missing) {
        return outcome == Outcome.UNDETERMINED ? isUndetermined(missing.strip().split(" +")) : is(outcome);
    }

    public Found is(Outcome outcome) {
        assertThat(finding().outcome()).as(description).isEqualTo(outcome);
        if (outcome == Outcome.BREACHED) {
            assertThat(explanation().evidence())
                    .as(description + ", evidence of a breach")
                    .isNotEmpty();
        }
        return this;
    }

    public Found because(Reason reason) {
        assertThat(finding().reason()).as(description).isEqualTo(reason);
        return this;
    }

    public Found about(String subject) {
        assertThat(finding().subject().id()).as(description).isEqualTo(subject);
        return this;
    }

    public Found due(String day) {
        assertThat(explanation().due()).as(description + ", due").contains(LocalDate.parse(day));
        return this;
    }

    public Found isDueOnNoDay() {
        assertThat(explanation().due()).as(description + ", due").isEmpty();
        return this;
    }

    /** Exactly these paths are the evidence. */
    public Found shows(String... paths) {
        assertThat(explanation().evidence())
                .as(description + ", evidence")
                .extracting(Explanation.Evidence::path)
                .containsExactlyInAnyOrder(paths);
        return this;
    }

    /** A path is among the evidence, with this value. */
    public Found showsValue(String path, String value) {
        assertThat(explanation().evidence())
                .as(description + ", evidence")
                .extracting(evidence -> evidence.path() + ": " + evidence.value())
                .contains(path + ": " + value);
        return this;
    }

    public Found isWaivedBy(String path) {
        assertThat(finding().waiver()).as(description + ", waiver").contains(path);
        return this;
    }

    public Found isNotWaived() {
        assertThat(finding().waiver()).as(description + ", waiver").isEmpty();
        return this;
    }

    public Finding finding() {
        assertThat(findings).as(description).hasSize(1);
        return findings.get(0);
    }

    private Explanation explanation() {
        return finding().explanation();
    }

    private Stream<String> missingPaths() {
        return explanation().missing().stream()
                .map(missing -> missing.datedLater() ? later(missing.path()) : missing.path());
    }
}
