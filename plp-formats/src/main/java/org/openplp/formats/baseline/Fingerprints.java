package org.openplp.formats.baseline;

import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.comparison.EntryNames;
import org.openplp.rules.norm.Check;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;

/** What decided the findings of one assessment, in words that do not depend on the place of an entry in its list. */
final class Fingerprints {
    private final Assessment assessment;
    private final String partnership;
    private final EntryNames names;

    Fingerprints(Assessment assessment) {
        this.assessment = assessment;
        Dossier dossier = assessment.situation().dossier();
        this.names = EntryNames.in(dossier);
        this.partnership = dossier.partnership().id();
    }

    String partnership() {
        return partnership;
    }

    /** What has no explanation is not frozen: it could be anything. */
    private Optional<FrozenFinding> of(Finding finding) {
        if (finding.explanation().failed()) {
            return Optional.empty();
        }
        if (finding.isUnwaivedBreach()) {
            return Optional.of(
                    entry(finding, finding.explanation().decisive().stream().map(names::of)));
        }
        if (finding.outcome() == Outcome.UNDETERMINED && finding.norm().check() == Check.RECORDS) {
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

    /** The norms whose rule failed, so that nobody knows what is left of what was frozen. */
    Stream<String> failed() {
        return assessment.failed().stream().map(finding -> finding.norm().id().value());
    }

    /** The entries that freeze every finding that can be frozen. */
    Stream<FrozenFinding> all() {
        return assessment.findings().stream().flatMap(finding -> of(finding).stream());
    }

    private FrozenFinding entry(Finding finding, Stream<String> why) {
        return new FrozenFinding(partnership, finding.id(), finding.outcome(), why.toList());
    }
}
