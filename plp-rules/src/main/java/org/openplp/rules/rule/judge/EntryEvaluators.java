package org.openplp.rules.rule.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.rules.outcome.Breach;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Inside;
import org.openplp.rules.rule.node.Part;
import org.openplp.rules.rule.node.Scope;

/** Judges of the entries of a list. */
public final class EntryEvaluators {
    private EntryEvaluators() {}

    /** Judges a subject by the entries of a list around it. Missing entries of the list are reported elsewhere. */
    public record Around(EntriesFact<Dossier, ?> log, Condition owners, Evaluator judge) implements Evaluator {
        @Override
        public Outcome judge(Scope scope) {
            return worst(scope, Outcome.NOT_APPLICABLE, log, judge);
        }

        @Override
        public Stream<Breach> breaches(Scope scope) {
            return breachesOfEntries(scope, log, judge);
        }

        @Override
        public void explain(Scope scope, Outcome outcome, Explainer explainer) {
            if (outcome != Outcome.NOT_APPLICABLE) {
                scope.entries(log)
                        .filter(entry -> Evaluators.decides(judge.judge(entry), outcome))
                        .limit(Explainer.mostIn(scope))
                        .forEach(entry -> judge.explain(entry, outcome, explainer));
            } else if (owners.test(scope) == Answer.NO) {
                owners.explain(scope, Answer.NO, explainer);
            } else if (scope.read(log).isKnown()) {
                explainer.list(scope, log, Answer.NO);
            }
        }

        @Override
        public List<Occurrence> occurrences(Scope scope, LocalDate until) {
            return Occurrences.ofEntries(judge, log, scope, until);
        }

        @Override
        public boolean remembers() {
            return judge.remembers();
        }

        /** Whether the list may hold more that concerns a subject. */
        boolean isSilentAbout(Scope scope) {
            return scope.silence(log) == Answer.UNKNOWN && owners.test(scope) != Answer.NO;
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.<Part>of(log, owners, Inside.of(log, judge));
        }
    }

    /** Judges by the entries of a list. */
    public record Each(EntriesFact<?, ?> log, Evaluator judge) implements Evaluator {
        @Override
        public Outcome judge(Scope scope) {
            Outcome ofUnseen = scope.silence(log) == Answer.UNKNOWN ? Outcome.UNDETERMINED : Outcome.NOT_APPLICABLE;
            return worst(scope, ofUnseen, log, judge);
        }

        @Override
        public Stream<Breach> breaches(Scope scope) {
            boolean unseen = scope.silence(log) == Answer.UNKNOWN && judge.canBeBreached();
            Stream<Breach> ofUnseen = unseen ? Stream.of(new Breach(scope.path(log), false)) : Stream.empty();
            return Stream.concat(ofUnseen, breachesOfEntries(scope, log, judge));
        }

        @Override
        public boolean canBeBreached() {
            return judge.canBeBreached();
        }

        @Override
        public void explain(Scope scope, Outcome outcome, Explainer explainer) {
            boolean undetermined = outcome == Outcome.UNDETERMINED;
            boolean none = outcome == Outcome.NOT_APPLICABLE;
            if (!explainer.list(scope, log, undetermined ? Answer.UNKNOWN : none ? Answer.NO : Answer.YES) || none) {
                return;
            }
            int listed = 0;
            for (int i = 0; i < scope.read(log).size(); i++) {
                Scope entry = scope.enter(log, i);
                if (Evaluators.decides(judge.judge(entry), outcome)
                        && (outcome != Outcome.MET || listed < Explainer.MANY)) {
                    listed++;
                    judge.explain(entry, outcome, explainer);
                }
            }
        }

        /** Lists the occurrences of each entry. An incomplete list may hold more that is owed. */
        @Override
        public List<Occurrence> occurrences(Scope scope, LocalDate until) {
            List<Occurrence> occurrences = new ArrayList<>(Occurrences.ofEntries(judge, log, scope, until));
            if (Occurrences.isOwed(judge) && scope.silence(log) == Answer.UNKNOWN) {
                Explainer explainer = new Explainer();
                explainer.list(scope, log, Answer.UNKNOWN);
                occurrences.add(Occurrence.cannotTell(explainer.explanation()));
            }
            return occurrences;
        }

        @Override
        public boolean remembers() {
            return judge.remembers();
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(Inside.of(log, judge));
        }
    }

    private static Outcome worst(Scope scope, Outcome ofUnseen, EntriesFact<?, ?> log, Evaluator judge) {
        Outcome worst = ofUnseen;
        Scope entry = scope.walk(log);
        for (int i = 0; i < entry.size(); i++) {
            worst = worst.worse(judge.judge(entry.at(i)));
        }
        return worst;
    }

    private static Stream<Breach> breachesOfEntries(Scope scope, EntriesFact<?, ?> log, Evaluator judge) {
        if (!judge.canBeBreached()) {
            return Stream.empty();
        }
        List<Breach> breaches = new ArrayList<>();
        for (Scope entry : scope.entriesOf(log)) {
            judge.breaches(entry).forEach(breaches::add);
        }
        return breaches.stream();
    }
}
