package org.openplp.rules.assessment;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openplp.core.dossier.Attestation;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Waiver;
import org.openplp.core.fact.Log;
import org.openplp.rules.facts.Subjects;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.Scope;
import org.openplp.rules.rule.SubjectType;

/** The subjects of a dossier that an attestation or a waiver can name, by their ids. */
final class SubjectIds {
    private static final List<SubjectType<?>> ENTRIES =
            List.of(Subjects.APPOINTMENT, Subjects.MEMBERSHIP, Subjects.MESSAGE, Subjects.REPORT, Subjects.EVALUATION);

    private SubjectIds() {}

    /** The partnership, and after it those entries of the dossier that an attestation or a waiver names, in its order. */
    static Map<String, Subject> namedIn(Scope root) {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        Subject partnership = partnershipIn(root);
        subjects.put(partnership.id(), partnership);
        Set<String> names = names(root.situation().dossier());
        if (!names.isEmpty()) {
            ENTRIES.forEach(type -> add(type, root, names, subjects));
        }
        return subjects;
    }

    private static Set<String> names(Dossier dossier) {
        Set<String> names = new HashSet<>();
        Log<Attestation> attestations = dossier.attestations();
        for (int i = 0; attestations.isKnown() && i < attestations.size(); i++) {
            attestations.entry(i).subject().value().ifPresent(names::add);
        }
        Log<Waiver> waivers = dossier.waivers();
        for (int i = 0; waivers.isKnown() && i < waivers.size(); i++) {
            waivers.entry(i).subject().value().ifPresent(names::add);
        }
        return names;
    }

    private static void add(SubjectType<?> type, Scope root, Set<String> names, Map<String, Subject> subjects) {
        Scope entry = root.walk(type.entries());
        for (int i = 0; i < entry.size(); i++) {
            String id = type.idIn(entry.at(i));
            if (names.contains(id)) {
                subjects.put(id, new Subject(type.kind(), id, entry.path()));
            }
        }
    }

    static Subject partnershipIn(Scope root) {
        return new Subject(SubjectKind.PARTNERSHIP, Subjects.PARTNERSHIP.idIn(root), "partnership");
    }
}
