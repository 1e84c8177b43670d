package org.openplp.formats.wording;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.outcome.Subject;
import org.openplp.rules.standing.Explanations;

/**
 * Texts of one kind about the findings of a dossier that changes. A text is kept for the next assessment, and written again only if its finding says something
 * else. Several threads can use it at once.
 */
public final class FindingTexts {
    /** Of more findings nothing is kept, as it would take too much memory. */
    private static final int MOST = 10_000;

    private volatile Map<String, Kept> last = Map.of();

    /** Creates texts of which none is kept yet. */
    public FindingTexts() {}

    /** All that a text may depend on, in one language and on one day. */
    private record Said(
            Norm norm,
            Subject subject,
            Outcome outcome,
            Reason reason,
            List<Severity> severities,
            Optional<FactPath> waiver,
            boolean ofUnknownStart,
            Explanation explanation) {
        static Said by(Finding finding, Explanation explanation) {
            return new Said(
                    finding.norm(),
                    finding.subject(),
                    finding.outcome(),
                    finding.reason(),
                    Stream.of(Reading.values()).map(finding::severity).toList(),
                    finding.waiver(),
                    finding.isOfUnknownStart(),
                    explanation);
        }
    }

    private record Kept(Said said, String text) {}

    /**
     * The explanations of findings. Each rule is asked once, unless there are so many findings that keeping the answers would take too much memory.
     *
     * @param findings the findings
     * @return gives the explanation of each, for one thread
     */
    public static Function<Finding, Explanation> explanations(Collection<Finding> findings) {
        return findings.size() > MOST ? Finding::explanation : new Explanations()::of;
    }

    /**
     * The texts of findings.
     *
     * @param findings the findings of an assessment, on the same day each time
     * @param explanations gives their explanations
     * @param text writes the text of a finding in the same language each time, from nothing but the finding and its explanation
     * @return the texts, in the order of the findings
     */
    public List<String> of(
            List<Finding> findings,
            Function<Finding, Explanation> explanations,
            BiFunction<Finding, Explanation, String> text) {
        requireNonNull(explanations, "explanations");
        requireNonNull(text, "text");
        Map<String, Kept> before = last;
        Map<String, Kept> now = new HashMap<>();
        List<String> texts = new ArrayList<>();
        for (Finding finding : findings) {
            Explanation explanation = explanations.apply(finding);
            Said said = Said.by(finding, explanation);
            String id = finding.id();
            Kept kept = before.get(id);
            if (kept == null || !kept.said.equals(said)) {
                kept = new Kept(said, text.apply(finding, explanation));
            }
            now.put(id, kept);
            texts.add(kept.text);
        }
        last = findings.size() > MOST ? Map.of() : now;
        return texts;
    }
}
