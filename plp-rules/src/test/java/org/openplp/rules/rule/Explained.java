package org.openplp.rules.rule;

import java.util.List;
import java.util.stream.Stream;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

/** What a judge tells of a dossier, and the dossier as a judge sees it. */
final class Explained {
    private Explained() {}

    static Scope scope(Sketch sketch) {
        return Scope.of(Found.situation(sketch), Concept.DOSSIER);
    }

    /** The paths of the evidence, of what is missing, with a question mark, the open points and the last day. */
    static List<String> reported(Judge judge, Scope scope) {
        Explainer explainer = new Explainer();
        judge.explain(scope, judge.judge(scope), explainer);
        Explanation reported = explainer.explanation();
        return Stream.of(
                        reported.evidence().stream().map(fact -> fact.path().toString()),
                        reported.missing().stream().map(missing -> "?" + missing.path()),
                        reported.open().stream().map(point -> "open " + point),
                        reported.due().stream().map(day -> "due " + day))
                .flatMap(words -> words)
                .toList();
    }
}
