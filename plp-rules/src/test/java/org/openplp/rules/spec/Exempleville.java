package org.openplp.rules.spec;

import java.util.List;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.local.LocalRules;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.LocalNormBuilder;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.source.Source;

/** A municipality with one norm of its own, EXV-1. */
public final class Exempleville {
    private Exempleville() {}

    /** A norm that is seen from records. */
    public static LocalNormBuilder aNorm(Shape shape, SubjectKind about) {
        return Norm.local("EXV-1")
                .says("The list is kept.")
                .asksOf(Bearer.PLP)
                .isSeenFromRecords(shape, about)
                .whenNotMet("The list is not kept.", "Keep the list.")
                .standsIn("Rules of Exempleville", "2026-01-10", Source.Read.READ);
    }

    /** The rule of a norm that is seen from records. */
    public static LocalRules rules(Shape shape, Rule rule) {
        return rules(aNorm(shape, rule.about().kind()), rule);
    }

    /** A norm and its rule. */
    public static LocalRules rules(LocalNormBuilder norm, Rule rule) {
        return new LocalRules("EXV", "Exempleville", "1", List.of(norm.build()), List.of(rule));
    }

    /** The Belgian book of this release, and the rule of a norm that is seen from records. */
    public static RuleBook bookWith(Shape shape, Rule rule) {
        return BelgianBook.ofThisRelease().with(rules(shape, rule));
    }
}
