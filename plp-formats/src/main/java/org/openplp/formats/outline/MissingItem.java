package org.openplp.formats.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.standing.Topic;

/**
 * A fact that is not on record, listed once for all entries that lack it.
 *
 * @param key its key, without the numbers of entries
 * @param state what is on record instead: a value for a later day, or a part; empty if nothing is
 * @param subjects the ids of the entries that lack it; none if it belongs to no entry
 * @param needs the norms that need it
 */
public record MissingItem(FactPath key, Optional<String> state, Set<String> subjects, Set<Need> needs) {
    /** A norm that needs a fact. */
    public record Need(Norm norm, boolean frozen) {
        /** Written out for the sake of a start, as the hash code of a norm id is. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Need need && norm.equals(need.norm) && frozen == need.frozen;
        }

        @Override
        public int hashCode() {
            return norm.hashCode();
        }
    }

    /** The missing facts; those that most norms need come first. */
    static List<MissingItem> in(Outline outline) {
        Map<Explanation.Missing, MissingItem> facts = new LinkedHashMap<>();
        for (Finding finding : outline.agenda().under(Topic.MISSING)) {
            for (Explanation.Missing lacked : outline.explanation(finding).missing()) {
                MissingItem missing = facts.computeIfAbsent(
                        lacked.inAnyEntry(),
                        fact -> new MissingItem(
                                fact.path(), state(fact, outline), new LinkedHashSet<>(), new LinkedHashSet<>()));
                String entry = outline.words().entry(lacked.path());
                if (!entry.isEmpty()) {
                    missing.subjects().add(entry);
                }
                missing.needs().add(new Need(finding.norm(), outline.file().isFrozen(finding)));
            }
        }
        return facts.values().stream()
                .sorted(Comparator.comparing(missing -> -missing.needs().size()))
                .toList();
    }

    private static Optional<String> state(Explanation.Missing fact, Outline outline) {
        Wording words = outline.words();
        return fact.datedLater()
                ? Optional.of(words.datedLater())
                : outline.assessment().snapshot().isPartial(fact.path().toString())
                        ? Optional.of(
                                Labels.of(MissingItem.class, outline.texts().language())
                                        .text("missing.partial"))
                        : Optional.empty();
    }

    /** The same facts in groups. A group holds the facts of one record that the same norms need of the same entries; usually the whole record is missing. */
    public static List<List<MissingItem>> byRecord(List<MissingItem> missing) {
        Map<List<Object>, List<MissingItem>> groups = new LinkedHashMap<>();
        for (MissingItem fact : missing) {
            FactPath record = fact.key().parent();
            Object one = record.isEmpty() ? fact.key() : record;
            groups.computeIfAbsent(
                            List.of(one, fact.state(), fact.subjects(), fact.needs()), unseen -> new ArrayList<>())
                    .add(fact);
        }
        return List.copyOf(groups.values());
    }

    public Set<Norm> norms() {
        return needs.stream().map(Need::norm).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The ids of the norms that need it. */
    public String norms(Wording wording) {
        return needs.stream()
                .map(need -> need.norm().id() + (need.frozen() ? wording.frozenMark() : ""))
                .collect(Collectors.joining(" "));
    }
}
