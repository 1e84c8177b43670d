package org.openplp.formats.baseline;

import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.comparison.EntryNames;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;

/**
 * Turns the findings of one assessment into frozen ones. What decided them is written independently of the position of
 * an entry in its list.
 */
final class FindingFreezer {
    private final Assessment assessment;
    private final String partnership;
    private final EntryNames names;

    FindingFreezer(Assessment assessment) {
        this.assessment = assessment;
        Dossier dossier = assessment.snapshot().dossier();
        this.names = EntryNames.from(dossier);
        this.partnership = dossier.partnership().id();
    }

    String partnership() {
        return partnership;
    }

    /** Freezes a finding if it can be frozen. A finding without an explanation cannot, since it could be anything. */
    private Optional<FrozenFinding> of(Finding finding) {
        if (finding.explanation().failed()) {
            return Optional.empty();
        }
        if (finding.isUnwaivedBreach()) {
            return Optional.of(
                    entry(finding, finding.explanation().decisive().stream().map(names::of)));
        }
        if (finding.outcome() == Outcome.UNDETERMINED && finding.norm().check() == CheckKind.RECORDS) {
            Explanation explanation = finding.explanation();
            return Optional.of(entry(
                    finding,
                    Stream.concat(
                            explanation.missing().stream()
                                    .map(missing -> names.of(missing.path()).toString()),
                            explanation.open().stream().map(point -> "open " + point))));
        }
        return Optional.empty();
    }

    /** The norms whose rule failed. Nobody knows whether their frozen findings remain. */
    Stream<String> failed() {
        return assessment.failed().stream().map(finding -> finding.norm().id().value());
    }

    /** The frozen form of every finding that can be frozen. */
    Stream<FrozenFinding> all() {
        return assessment.findings().stream().flatMap(finding -> of(finding).stream());
    }

    private FrozenFinding entry(Finding finding, Stream<String> why) {
        return new FrozenFinding(partnership, finding.id(), finding.outcome(), why.toList());
    }
}
