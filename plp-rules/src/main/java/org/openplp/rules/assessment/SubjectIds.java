package org.openplp.rules.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openplp.rules.facts.Subjects;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.Scope;
import org.openplp.rules.rule.SubjectType;

/** The subjects of a dossier that an attestation or a waiver can name, by their ids. */
final class SubjectIds {
    private static final List<SubjectType<?>> ENTRIES =
            List.of(Subjects.APPOINTMENT, Subjects.MEMBERSHIP, Subjects.MESSAGE, Subjects.REPORT, Subjects.EVALUATION);

    private SubjectIds() {}

    /** The partnership, and after it the entries of the dossier in its order. */
    static Map<String, Subject> in(Scope root) {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        Subject partnership = partnershipIn(root);
        subjects.put(partnership.id(), partnership);
        for (SubjectType<?> type : ENTRIES) {
            for (Scope entry : root.entriesOf(type.entries())) {
                subjects.put(type.idIn(entry), new Subject(type.kind(), type.idIn(entry), entry.path()));
            }
        }
        return subjects;
    }

    static Subject partnershipIn(Scope root) {
        return new Subject(SubjectKind.PARTNERSHIP, Subjects.PARTNERSHIP.idIn(root), "partnership");
    }
}
