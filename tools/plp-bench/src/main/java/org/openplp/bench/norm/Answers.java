package org.openplp.bench.norm;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Outcome;

/** Answers from facts on record, and the outcomes that follow from answers. */
final class Answers {
    private Answers() {}

    static <V> Answer is(Recorded<V> fact, V value) {
        return fact instanceof Recorded.Value<V> present
                ? Answer.of(present.content().equals(value))
                : absent(fact);
    }

    static <V> Answer fulfils(Recorded<V> fact, Predicate<V> test) {
        return fact instanceof Recorded.Value<V> present ? Answer.of(test.test(present.content())) : absent(fact);
    }

    static Answer isThere(Recorded<?> fact) {
        return fact.isKnown() ? Answer.of(!fact.isNone()) : Answer.UNKNOWN;
    }

    static <A, B> Answer relate(Recorded<A> one, Recorded<B> other, BiPredicate<A, B> test) {
        if (one.isNone() || other.isNone()) {
            return Answer.NO;
        }
        return one instanceof Recorded.Value<A> a && other instanceof Recorded.Value<B> b
                ? Answer.of(test.test(a.content(), b.content()))
                : Answer.UNKNOWN;
    }

    /** The outcome of a norm whose condition is fulfilled or may be. */
    static Outcome outcome(Answer asked, Answer holds) {
        if (holds == Answer.YES) {
            return Outcome.MET;
        }
        return holds == Answer.UNKNOWN || asked == Answer.UNKNOWN ? Outcome.UNDETERMINED : Outcome.BREACHED;
    }

    static Outcome outcome(Answer holds) {
        return switch (holds) {
            case YES -> Outcome.MET;
            case NO -> Outcome.BREACHED;
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
    }

    /** The outcome of a duty without a date, which is open or may be. */
    static Outcome owed(Answer asked, Answer done) {
        if (done == Answer.YES) {
            return Outcome.MET;
        }
        return done == Answer.UNKNOWN || asked == Answer.UNKNOWN ? Outcome.UNDETERMINED : Outcome.PENDING;
    }

    /** What is so of the version in force on a day, if every undated version that might be the one agrees. */
    static <V> Answer ofTheLast(
            Entries<V> versions,
            boolean complete,
            Function<V, Recorded<LocalDate>> date,
            Recorded<LocalDate> day,
            Function<V, Answer> what) {
        if (!(day instanceof Recorded.Value<LocalDate> until)) {
            return day.isNone() ? Answer.NO : Answer.UNKNOWN;
        }
        if (!complete) {
            return Answer.UNKNOWN;
        }
        LocalDate latest = LocalDate.MIN;
        Answer answer = Answer.NO;
        for (int i = 0; i < versions.size(); i++) {
            if (date.apply(versions.entry(i)) instanceof Recorded.Value<LocalDate> from
                    && !from.content().isAfter(until.content())
                    && !from.content().isBefore(latest)) {
                latest = from.content();
                answer = what.apply(versions.entry(i));
            }
        }
        for (int i = 0; i < versions.size(); i++) {
            if (!date.apply(versions.entry(i)).isKnown() && what.apply(versions.entry(i)) != answer) {
                return Answer.UNKNOWN;
            }
        }
        return answer;
    }

    private static Answer absent(Recorded<?> fact) {
        return fact.isNone() ? Answer.NO : Answer.UNKNOWN;
    }
}
