package org.openplp.rules.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Named;
import org.openplp.rules.rule.node.Part;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

/** What a judge tells of a dossier, and the dossier as a judge sees it. */
public final class Explained {
    private Explained() {}

    public static Scope scope(Sketch sketch) {
        return Scope.of(Found.snapshot(sketch), Concept.DOSSIER);
    }

    /** The dossier as it is after an act that made an entry or a part of it. */
    static Scope scopeAfterMaking(FactPath made, Sketch after) {
        DossierSnapshot.Attempt attempt =
                DossierSnapshot.of(after.dossier(), LocalDate.parse(Sketch.DAY), Optional.of(made));
        return Scope.of(((DossierSnapshot.Attempt.Accepted) attempt).snapshot(), Concept.DOSSIER);
    }

    public static Condition question(String key, Answer answer) {
        return Asked.asked(Concept.DOSSIER, key, dossier -> answer);
    }

    /** A judge who holds what is answered. */
    public static Evaluator judge(String key, Answer answer) {
        return Evaluator.holds(Condition.always(), question(key, answer));
    }

    public static Fact<Dossier, LocalDate> day(String key, Recorded<LocalDate> value) {
        return Fact.fact(Concept.DOSSIER, key, dossier -> value);
    }

    public static Answer test(Condition condition) {
        return test(condition, Sketch.aPartnership());
    }

    public static Answer test(Condition condition, Sketch sketch) {
        return condition.test(scope(sketch));
    }

    public static Explanation why(Evaluator judge, Outcome outcome, Scope scope) {
        Explainer explainer = new Explainer();
        judge.explain(scope, outcome, explainer);
        return explainer.explanation();
    }

    public static Explanation why(Condition condition, Answer answer, Scope scope) {
        Explainer explainer = new Explainer();
        condition.explain(scope, answer, explainer);
        return explainer.explanation();
    }

    public static Explanation why(Condition condition, Scope scope) {
        return why(condition, condition.test(scope), scope);
    }

    public static List<String> reported(Evaluator judge, Scope scope) {
        return reported(why(judge, judge.judge(scope), scope));
    }

    public static List<String> reported(Condition condition) {
        return reported(condition, Sketch.aPartnership());
    }

    public static List<String> reported(Condition condition, Sketch sketch) {
        return reported(condition, scope(sketch));
    }

    public static List<String> reported(Condition condition, Scope scope) {
        return reported(why(condition, scope));
    }

    /** The evidence with its values, and what is missing behind a question mark. */
    public static List<String> shown(Condition condition, Scope scope) {
        Explanation why = why(condition, scope);
        return Stream.concat(
                        why.evidence().stream().map(one -> one.path() + ": " + one.value()),
                        why.missing().stream().map(one -> "?" + one.path()))
                .toList();
    }

    /** The paths of the evidence, of what is missing, with a question mark, the open points and the last day. */
    public static List<String> reported(Explanation reported) {
        return Stream.of(
                        reported.evidence().stream().map(fact -> fact.path().toString()),
                        reported.missing().stream().map(missing -> "?" + missing.path()),
                        reported.open().stream().map(point -> "open " + point),
                        reported.due().stream().map(day -> "due " + day))
                .flatMap(words -> words)
                .toList();
    }

    /** The keys of the facts at which a part of a rule may look. */
    public static List<String> keys(Part part) {
        return part.facts().map(Named::fullKey).toList();
    }
}
