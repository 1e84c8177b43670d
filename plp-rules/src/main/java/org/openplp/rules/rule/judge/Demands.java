package org.openplp.rules.rule.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.rules.outcome.Breach;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.node.Conditions;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Junctions;
import org.openplp.rules.rule.node.Scope;

/**
 * The demands of a condition: those on each entry of some lists separately, and those on its subject as a whole. Each
 * bad entry is a separate breach (reading R32).
 *
 * @param ofEach the demands on each entry of a list
 * @param once all other demands, which are breached at most once
 */
public record Demands(List<Conditions.Every<?>> ofEach, Condition once) {
    public static Demands of(Condition condition) {
        List<Conditions.Every<?>> ofEach = new ArrayList<>();
        List<Condition> once = new ArrayList<>();
        split(condition, ofEach, once);
        return new Demands(ofEach, Condition.all(once.toArray(Condition[]::new)));
    }

    private static void split(Condition condition, List<Conditions.Every<?>> ofEach, List<Condition> once) {
        if (condition instanceof Junctions.And both) {
            both.parts().forEach(part -> split(part, ofEach, once));
        } else if (condition instanceof Conditions.Every<?> every) {
            ofEach.add(every);
        } else if (condition instanceof Conditions.Not not && not.inner() instanceof Junctions.Or one) {
            one.parts().forEach(part -> split(part.not(), ofEach, once));
        } else if (condition instanceof Conditions.Not not && not.inner() instanceof Conditions.Any<?> any) {
            ofEach.add(any.none());
        } else {
            once.add(condition);
        }
    }

    /**
     * Where the condition does not hold, or might not.
     *
     * @param scope the scope in which it is judged
     * @param asked whether it is certain that the norm asks it
     */
    public Stream<Breach> breaches(Scope scope, boolean asked) {
        Answer holds = once.test(scope);
        Stream<Breach> ofAll =
                holds == Answer.YES ? Stream.empty() : Stream.of(new Breach(scope.path(), asked && holds == Answer.NO));
        return Stream.concat(ofAll, ofEach.stream().flatMap(every -> breachesOfEntries(every, scope, asked)));
    }

    private static Stream<Breach> breachesOfEntries(Conditions.Every<?> every, Scope scope, boolean asked) {
        EntriesFact<?, ?> log = every.log();
        Stream<Breach> ofUnseen =
                scope.silence(log) == Answer.UNKNOWN ? Stream.of(new Breach(scope.path(log), false)) : Stream.empty();
        Demands ofEntry = of(every.inner());
        return Stream.concat(ofUnseen, scope.entries(log).flatMap(entry -> ofEntry.breaches(entry, asked)));
    }

    /** Explains what is missing where the condition might not hold, even if it is known not to hold elsewhere. */
    void explainDoubts(Scope scope, Explainer explainer) {
        if (once.test(scope) == Answer.UNKNOWN) {
            once.explain(scope, Answer.UNKNOWN, explainer);
        }
        for (Conditions.Every<?> every : ofEach) {
            explainer.list(scope, every.log(), Answer.UNKNOWN);
            Demands ofEntry = of(every.inner());
            scope.entries(every.log()).forEach(entry -> ofEntry.explainDoubts(entry, explainer));
        }
    }
}
