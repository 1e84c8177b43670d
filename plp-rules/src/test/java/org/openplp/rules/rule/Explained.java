package org.openplp.rules.rule;

import java.util.List;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

/** What a judge tells of a dossier, and the dossier as a judge sees it. */
final class Explained {
    private Explained() {}

    static Scope scope(Sketch sketch) {
        return Scope.of(Found.situation(sketch), Concept.DOSSIER);
    }

    static Explanation why(Judge judge, Outcome outcome, Scope scope) {
        Explainer explainer = new Explainer();
        judge.explain(scope, outcome, explainer);
        return explainer.explanation();
    }

    static Explanation why(Condition condition, Answer answer, Scope scope) {
        Explainer explainer = new Explainer();
        condition.explain(scope, answer, explainer);
        return explainer.explanation();
    }

    static Explanation why(Condition condition, Scope scope) {
        return why(condition, condition.test(scope), scope);
    }

    static List<String> reported(Judge judge, Scope scope) {
        return reported(why(judge, judge.judge(scope), scope));
    }

    static List<String> reported(Condition condition, Scope scope) {
        return reported(why(condition, scope));
    }

    /** The evidence with its values, and what is missing behind a question mark. */
    static List<String> shown(Condition condition, Scope scope) {
        Explanation why = why(condition, scope);
        return Stream.concat(
                        why.evidence().stream().map(one -> one.path() + ": " + one.value()),
                        why.missing().stream().map(one -> "?" + one.path()))
                .toList();
    }

    /** The paths of the evidence, of what is missing, with a question mark, the open points and the last day. */
    static List<String> reported(Explanation reported) {
        return Stream.of(
                        reported.evidence().stream().map(fact -> fact.path().toString()),
                        reported.missing().stream().map(missing -> "?" + missing.path()),
                        reported.open().stream().map(point -> "open " + point),
                        reported.due().stream().map(day -> "due " + day))
                .flatMap(words -> words)
                .toList();
    }

    /** The keys of the facts at which a part of a rule may look. */
    static List<String> keys(Part part) {
        return part.facts().map(Named::fullKey).toList();
    }
}
