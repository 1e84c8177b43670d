package org.openplp.rules.duty;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.node.Scope;

/** The ids of the entries that have one. They are looked up, since few are asked for. */
final class EntryIds {
    private final Map<FactPath, SubjectType<?>> lists = new HashMap<>();
    private final Scope root;

    EntryIds(Assessment assessment) {
        root = Scope.of(assessment.snapshot(), Concept.DOSSIER);
        for (SubjectType<?> type : assessment.book().entries()) {
            lists.put(FactPath.of(type.entries().fullKey()), type);
        }
    }

    /** The id of the entry at a path of the dossier as handed over. */
    Optional<String> at(FactPath entry) {
        return Optional.ofNullable(lists.get(entry.parent())).flatMap(type -> at(type, entry.place()));
    }

    private Optional<String> at(SubjectType<?> type, int place) {
        Entries<?> entries = root.read(type.entries());
        int first = 0;
        int last = entries.size() - 1;
        while (first <= last) {
            int middle = (first + last) >>> 1;
            int there = entries.place(middle);
            if (there == place) {
                return Optional.of(root.enter(type.entries(), middle).idOf(type));
            }
            first = there < place ? middle + 1 : first;
            last = there < place ? last : middle - 1;
        }
        return Optional.empty();
    }
}
