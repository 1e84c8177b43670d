package org.openplp.rules.rule.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Bearers;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Inside;
import org.openplp.rules.rule.node.Part;
import org.openplp.rules.rule.node.Scope;

/**
 * Judges a norm that only people can settle, for the bearers that no attestation names (reading R6). What the record
 * shows is evidence and no more (reading R26). The norm may ask something of its bearers about matters, such as each
 * message. An attestation may also name a matter, which settles nothing for the others.
 */
public record HumanReview(
        List<Bearers<?>> bearers, boolean bearsOnOthers, List<SubjectType<?>> matters, Condition evidence)
        implements Evaluator {
    /** Nobody is attested, so that no id need be read. */
    @SuppressWarnings("UnnecessaryLambda") // known by being this object
    private static final Predicate<String> NOBODY = id -> false;

    /** Copies the lists. */
    public HumanReview {
        bearers = List.copyOf(bearers);
        matters = List.copyOf(matters);
    }

    @Override
    public Outcome judge(Scope scope) {
        return judge(scope, NOBODY).orElse(Outcome.UNDETERMINED);
    }

    /** The outcome for the bearers that are not attested; empty if all are. */
    public Optional<Outcome> judge(Scope scope, Predicate<String> attested) {
        if (attested != NOBODY && matters.stream().anyMatch(matter -> names(attested, matter, scope))) {
            return Optional.empty();
        }
        Outcome worst = bearsOnOthers ? Outcome.UNDETERMINED : Outcome.NOT_APPLICABLE;
        boolean somebodyAttested = false;
        Outcome worstOfAll = mayBeRefuted() ? Outcome.BREACHED : Outcome.UNDETERMINED;
        if (worst == worstOfAll) {
            // nobody's own outcome can change it
            return Optional.of(worst);
        }
        for (Bearers<?> group : bearers) {
            if (scope.silence(group.type().entries()) == Answer.UNKNOWN) {
                worst = worst.worse(Outcome.UNDETERMINED);
            }
            Scope entry = scope.walk(group.type().entries());
            for (int i = 0; i < entry.size() && worst != worstOfAll; i++) {
                Outcome own = own(group, entry.at(i));
                if (own != Outcome.NOT_APPLICABLE && attested != NOBODY && attested.test(entry.idOf(group.type()))) {
                    somebodyAttested = true;
                } else {
                    worst = worst.worse(own);
                }
            }
        }
        return worst == Outcome.NOT_APPLICABLE && somebodyAttested ? Optional.empty() : Optional.of(worst);
    }

    /** Whether a list is complete and attestations name each of its entries. */
    private static boolean names(Predicate<String> attested, SubjectType<?> matter, Scope scope) {
        Scope entry = scope.walk(matter.entries());
        return scope.silence(matter.entries()) != Answer.UNKNOWN
                && entry.size() > 0
                && IntStream.range(0, entry.size())
                        .allMatch(i -> attested.test(entry.at(i).idOf(matter)));
    }

    /** Whether only holders of posts bear the norm, so that an attestation about all of them is about those of its day. */
    boolean isBorneByPostsAlone() {
        return !bearsOnOthers
                && !bearers.isEmpty()
                && bearers.stream().allMatch(group -> group.type().kind() == SubjectKind.APPOINTMENT);
    }

    /** Whether somebody with one of some ids bears the norm on the day. */
    boolean bearsOn(Scope scope, Predicate<String> ids) {
        return bearers.stream()
                .anyMatch(group -> scope.entries(group.type().entries())
                        .anyMatch(entry ->
                                ids.test(entry.idOf(group.type())) && own(group, entry) != Outcome.NOT_APPLICABLE));
    }

    /** Whether an entry can show that the norm is not kept. Otherwise nothing is worse than that nobody said so. */
    private boolean mayBeRefuted() {
        for (Bearers<?> group : bearers) {
            if (group.mayBeRefuted()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an attestation may name a subject. */
    public boolean canBeSettledFor(SubjectType<?> type, Scope subject) {
        return matters.contains(type)
                || bearers.stream()
                        .anyMatch(group ->
                                group.type().equals(type) && group.bears().test(subject) != Answer.NO);
    }

    private static Outcome own(Bearers<?> group, Scope entry) {
        Answer bears = group.bears().test(entry);
        if (bears == Answer.NO || entry.isOver(group.type())) {
            return Outcome.NOT_APPLICABLE;
        }
        if (group.settled().test(entry) == Answer.YES) {
            return Outcome.MET;
        }
        return bears == Answer.YES && group.refuted().test(entry) == Answer.YES
                ? Outcome.BREACHED
                : Outcome.UNDETERMINED;
    }

    @Override
    public void explain(Scope scope, Outcome outcome, Explainer explainer) {
        if (outcome == Outcome.UNDETERMINED) {
            explainer.missing(FactPath.of("attestations"), false);
            if (evidence.test(scope) == Answer.YES) {
                evidence.explain(scope, Answer.YES, explainer);
            }
        }
        for (Bearers<?> group : bearers) {
            boolean undetermined = outcome == Outcome.UNDETERMINED;
            explainer.list(scope, group.type().entries(), undetermined ? Answer.UNKNOWN : Answer.YES);
            Scope entry = scope.walk(group.type().entries());
            for (int i = 0; i < entry.size(); i++) {
                if (isExplained(group, entry.at(i), outcome)) {
                    explain(group, scope.enter(group.type().entries(), i), outcome, explainer);
                }
            }
        }
    }

    /** Whether an entry has something to say, which few of many members have. */
    private static boolean isExplained(Bearers<?> group, Scope entry, Outcome outcome) {
        if (own(group, entry) != outcome || outcome == Outcome.NOT_APPLICABLE) {
            return false;
        }
        return outcome == Outcome.MET
                || outcome == Outcome.BREACHED
                || group.bears().test(entry) == Answer.UNKNOWN
                || group.settled().test(entry) == Answer.UNKNOWN
                || group.refuted().test(entry) == Answer.UNKNOWN;
    }

    private static void explain(Bearers<?> group, Scope entry, Outcome outcome, Explainer explainer) {
        switch (outcome) {
            case MET -> group.settled().explain(entry, Answer.YES, explainer);
            case BREACHED -> group.refuted().explain(entry, Answer.YES, explainer);
            default -> {
                for (Condition condition : List.of(group.bears(), group.settled(), group.refuted())) {
                    if (condition.test(entry) == Answer.UNKNOWN) {
                        condition.explain(entry, Answer.UNKNOWN, explainer);
                    }
                }
            }
        }
    }

    @Override
    public List<Occurrence> occurrences(Scope scope, LocalDate until) {
        return List.of();
    }

    @Override
    public boolean remembers() {
        return false;
    }

    @Override
    public Stream<? extends Part> parts() {
        return Stream.concat(bearers.stream().map(Inside::of), Stream.of(evidence));
    }
}
