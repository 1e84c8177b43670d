package org.openplp.rules.comparison;

import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.known;

import java.util.List;
import org.openplp.core.fact.Answer;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.spec.Sketch;

/** Two assessments and what changed between them. */
final class Compared {
    private Compared() {}

    static Comparison compare(Sketch before, Sketch after) {
        return Assessments.compare(assessment(before), assessment(after));
    }

    static Comparison compare(Sketch sketch, String before, String after) {
        return Assessments.compare(assessment(sketch, before), assessment(sketch, after));
    }

    static String reported(FindingChange change) {
        return change.norm().id() + ":" + change.subject().id()
                + change.subject().entry() + " " + change.kind() + " "
                + change.before().map(Finding::outcome).map(Enum::name).orElse("-") + " > "
                + change.after().map(Finding::outcome).map(Enum::name).orElse("-");
    }

    static List<String> reported(List<FindingChange> changes) {
        return changes.stream().map(Compared::reported).toList();
    }

    /** The changes of one norm. */
    static List<String> changesOf(String norm, Comparison comparison) {
        return reported(comparison.changes().stream()
                .filter(change -> change.norm().id().value().equals(norm))
                .toList());
    }

    static MembershipBuilder adult(String id) {
        return aMember(id).kind(known(Membership.Kind.RESIDENT)).adult(Answer.YES);
    }

    static MembershipBuilder minor(String id) {
        return adult(id).adult(Answer.NO);
    }
}
