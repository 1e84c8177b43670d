package org.openplp.rules.rule.value;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.source.Circular;
import org.openplp.rules.source.Circulars;

/**
 * What a rule asks of two values on record. Like the conditions, every test is a record.
 *
 * @param <A> the first values
 * @param <B> the second values
 */
public sealed interface PairTest<A, B> {
    /**
     * Tests two values.
     *
     * @param first the first value on record
     * @param second the second value on record
     * @return whether they pass
     */
    boolean passes(A first, B second);

    /** Both values are the same. */
    record Same<V>() implements PairTest<V, V> {
        @Override
        public boolean passes(V first, V second) {
            return first.equals(second);
        }
    }

    /** The second value is one of those that may stand for the first. */
    record StandsFor<A, B>(Map<A, Set<B>> standIns) implements PairTest<A, B> {
        @Override
        public boolean passes(A first, B second) {
            return standIns.getOrDefault(first, Set.of()).contains(second);
        }
    }

    /** How a day relates to another one. */
    enum Order {
        /** It is an earlier day. */
        BEFORE,
        /** It is that day or an earlier one. */
        ON_OR_BEFORE,
        /** It is that day or a later one. */
        ON_OR_AFTER,
        /** It is a later day. */
        AFTER
    }

    /** A day relates to the end of a period that starts with another day. */
    record Days(Order order, Period later) implements PairTest<LocalDate, LocalDate> {
        @Override
        public boolean passes(LocalDate day, LocalDate start) {
            LocalDate other = later.isZero() ? start : start.plus(later);
            return switch (order) {
                case BEFORE -> day.isBefore(other);
                case ON_OR_BEFORE -> !day.isAfter(other);
                case ON_OR_AFTER -> !day.isBefore(other);
                case AFTER -> day.isAfter(other);
            };
        }
    }

    /** A moment is that of another one, less a time, or a later one. */
    record AtOrAfter(Duration earlier) implements PairTest<OffsetDateTime, OffsetDateTime> {
        @Override
        public boolean passes(OffsetDateTime moment, OffsetDateTime other) {
            return !moment.isBefore(other.minus(earlier));
        }
    }

    /** A moment is that of another one, less a time, or an earlier one. */
    record AtOrBefore(Duration earlier) implements PairTest<OffsetDateTime, OffsetDateTime> {
        @Override
        public boolean passes(OffsetDateTime moment, OffsetDateTime other) {
            return !moment.isAfter(other.minus(earlier));
        }
    }

    /** A moment is not before another one, and its day is not after the end of a period that starts with that of the other. */
    record Window(Period period) implements PairTest<OffsetDateTime, OffsetDateTime> {
        @Override
        public boolean passes(OffsetDateTime moment, OffsetDateTime start) {
            return !moment.isBefore(start)
                    && !BelgianTime.dayOf(moment)
                            .isAfter(BelgianTime.dayOf(start).plus(period));
        }
    }

    /** A circular is not older than any that may have been in force on a day. */
    record FollowsTheCircular(Supplier<Circulars> circulars) implements PairTest<HouseRules.Circular, LocalDate> {
        @Override
        public boolean passes(HouseRules.Circular basedOn, LocalDate day) {
            List<String> inOrder =
                    circulars.get().all().stream().map(Circular::id).toList();
            return circulars.get().inForceOn(day).possible().stream()
                    .allMatch(circular -> inOrder.indexOf(basedOn.name()) >= inOrder.indexOf(circular.id()));
        }
    }
}
