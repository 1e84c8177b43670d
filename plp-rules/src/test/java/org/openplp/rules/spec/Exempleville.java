package org.openplp.rules.spec;

import java.util.Map;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.LawOfAHost;
import org.openplp.rules.norm.LocalLaw;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.Rule;

/** A municipality with one norm of its own, EXV-1. */
public final class Exempleville {
    private Exempleville() {}

    /** A norm that is seen from records. */
    public static LocalLaw law(Shape shape, SubjectKind about, String... different) {
        return LawOfAHost.named("EXV", "Exempleville", "1")
                .byRecords("EXV-1", shape, about, different)
                .says("en", "EXV-1.statement", "The list is kept.")
                .says("en", "EXV-1.not", "The list is not kept.")
                .says("en", "EXV-1.do", "Keep the list.")
                .read();
    }

    /** A norm that people judge. */
    public static LocalLaw judged(String prefix, String bearer) {
        return LawOfAHost.named(prefix, "Exempleville", "3")
                .norm(prefix + "-1", Map.of("in-force", "", "bearers", bearer), "rules")
                .says("en", prefix + "-1.statement", "The coordinator greets everybody.")
                .read();
    }

    /** The Belgian book, and the rule of a norm that is seen from records. */
    public static RuleBook bookWith(Shape shape, Rule rule) {
        return Books.with(rule).withLaw(law(shape, rule.about().kind()));
    }
}
