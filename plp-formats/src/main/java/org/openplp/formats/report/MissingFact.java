package org.openplp.formats.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.rule.Explanation;

/**
 * A fact that is not on record, once for all the entries that lack it.
 *
 * @param key its key, without the numbers of entries
 * @param datedLater whether the dossier has it for a later day
 * @param subjects the entries that lack it, by id; none if it belongs to no entry
 * @param needs the norms that need it
 */
public record MissingFact(String key, boolean datedLater, Set<String> subjects, Set<Need> needs) {
    /**
     * A norm that needs a fact.
     *
     * @param norm the norm
     * @param frozen whether the finding that lacks the fact is frozen in a baseline
     */
    public record Need(Norm norm, boolean frozen) {}

    /**
     * The facts that findings lack: one for a fact that forty members lack.
     *
     * @param findings findings that are undetermined, and not for people to judge
     * @param report the report that they are in
     * @param wording the words of the report
     * @return what most norms need comes first
     */
    public static List<MissingFact> in(List<Finding> findings, Report report, Wording wording) {
        requireNonNull(report, "report");
        Map<String, MissingFact> byKey = new LinkedHashMap<>();
        for (Finding finding : findings) {
            for (Explanation.Missing fact : wording.explanation(finding).missing()) {
                String key = fact.inAnyEntry().path();
                MissingFact missing = byKey.computeIfAbsent(
                        key + " " + fact.datedLater(),
                        unseen ->
                                new MissingFact(key, fact.datedLater(), new LinkedHashSet<>(), new LinkedHashSet<>()));
                String entry = wording.entry(fact.path());
                if (!entry.isEmpty()) {
                    missing.subjects().add(entry);
                }
                missing.needs().add(new Need(finding.norm(), report.isFrozen(finding)));
            }
        }
        return byKey.values().stream()
                .sorted(Comparator.comparing(missing -> -missing.needs().size()))
                .toList();
    }

    /**
     * The same facts, those of one record together which the same norms need of the same entries: mostly a record that is not there at all.
     *
     * @param missing facts that are not on record
     * @return the groups, in the order of their first facts
     */
    static List<List<MissingFact>> byRecord(List<MissingFact> missing) {
        Map<List<Object>, List<MissingFact>> groups = new LinkedHashMap<>();
        for (MissingFact fact : missing) {
            String record = fact.key().substring(0, Math.max(0, fact.key().lastIndexOf('.')));
            Object one = record.isEmpty() ? fact.key() : record;
            groups.computeIfAbsent(
                            List.of(one, fact.datedLater(), fact.subjects(), fact.needs()), unseen -> new ArrayList<>())
                    .add(fact);
        }
        return List.copyOf(groups.values());
    }

    /**
     * The norms that need it.
     *
     * @return each once
     */
    public Set<Norm> norms() {
        return needs.stream().map(Need::norm).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The norms that need it, by id.
     *
     * @param wording the words of the report
     * @return with a mark at each of which the finding is frozen
     */
    public String norms(Wording wording) {
        requireNonNull(wording, "wording");
        return needs.stream()
                .map(need -> need.norm().id() + (need.frozen() ? wording.frozenMark() : ""))
                .collect(Collectors.joining(" "));
    }
}
