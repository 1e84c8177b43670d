package org.openplp.rules.verdict;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.openplp.rules.outcome.Subject;
import org.openplp.rules.pass.Passes;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.node.Scope;

/** The entries of lists that findings are about. An entry that did not change is the same subject as in an assessment before. */
final class EntrySubjects {
    private final IdentityHashMap<SubjectType<?>, Map<Integer, Subject>> known = new IdentityHashMap<>();

    /** The subject in a scope of an entry, which is inside the scope of the dossier. */
    Subject of(Rule rule, Scope root, Scope scope, int index, Optional<Since> since) {
        return known.computeIfAbsent(rule.about(), type -> new HashMap<>())
                .computeIfAbsent(
                        index,
                        i -> since.flatMap(
                                        before -> before.subjects().takenOver(rule.about(), i, before.change(), root))
                                .orElseGet(() -> Verdicts.subject(rule, scope)));
    }

    private Optional<Subject> takenOver(SubjectType<?> type, int index, Passes.ChangedDossier change, Scope root) {
        return Optional.ofNullable(known.getOrDefault(type, Map.of()).get(index))
                .filter(subject -> change.entriesOf(type.entries())
                                .filter(changed -> changed.indexAfter(index) == index)
                                .isPresent()
                        && subject.path().place() == root.read(type.entries()).place(index));
    }
}
