package org.openplp.formats.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.LocalLaw;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.standing.Tally;

/**
 * The completeness of the record for the norms about one theme. It does not say whether they are kept.
 *
 * @param title the name of the theme
 * @param norms the number of norms whose answer records can show, at least one
 * @param onRecord how many of those lack no fact
 * @param missing the facts that the others lack, without the numbers of entries
 */
public record Theme(String title, int norms, int onRecord, Set<FactPath> missing) {
    /** The themes in the order of the register. It leaves out norms that nobody in the partnership has to keep, and norms that people judge. */
    static List<Theme> in(Outline outline) {
        Map<String, Map<Norm, Set<FactPath>>> themes = new LinkedHashMap<>();
        Tally.byNorm(outline.agenda().shown()).forEach((norm, findings) -> {
            if (findings.stream().anyMatch(Theme::showsSomething)) {
                themes.computeIfAbsent(norm.section(), unseen -> new LinkedHashMap<>())
                        .put(norm, lacking(outline, findings));
            }
        });
        List<Theme> titled = new ArrayList<>();
        themes.forEach((section, norms) -> {
            Set<FactPath> missing = new LinkedHashSet<>();
            norms.values().forEach(missing::addAll);
            int onRecord = (int) norms.values().stream().filter(Set::isEmpty).count();
            titled.add(new Theme(title(outline, norms.keySet().iterator().next()), norms.size(), onRecord, missing));
        });
        return titled;
    }

    private static boolean showsSomething(Finding finding) {
        return switch (FindingStatus.of(finding)) {
            case NOT_KEPT, NOT_FOLLOWED, WAIVED, UNDETERMINED, PENDING, MET -> true;
            case FAILED, OWED_BY_OTHERS, HUMAN_REVIEW, NOT_APPLICABLE -> false;
        };
    }

    private static Set<FactPath> lacking(Outline outline, List<Finding> findings) {
        Set<FactPath> missing = new LinkedHashSet<>();
        findings.stream()
                .filter(finding -> FindingStatus.of(finding) == FindingStatus.UNDETERMINED)
                .flatMap(finding -> outline.explanation(finding).missing().stream())
                .forEach(fact -> missing.add(fact.path().inAnyEntry()));
        return missing;
    }

    private static String title(Outline outline, Norm norm) {
        return outline.texts()
                .section(norm)
                .or(() -> outline.assessment().book().local().stream()
                        .filter(local -> local.prefix().equals(norm.section()))
                        .findFirst()
                        .map(LocalLaw::name))
                .orElse(norm.section());
    }
}
