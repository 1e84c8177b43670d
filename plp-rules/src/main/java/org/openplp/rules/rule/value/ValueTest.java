package org.openplp.rules.rule.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.openplp.core.membership.Departure;
import org.openplp.rules.source.Circulars;

/**
 * What a rule asks of a value on record. Like the conditions, every test is a record, so that the virtual machine sees
 * through it.
 *
 * @param <V> the values
 */
public sealed interface ValueTest<V> {
    /**
     * Tests a value.
     *
     * @param value the value on record
     * @return whether it passes
     */
    boolean passes(V value);

    /** Any value. */
    record Anything<V>() implements ValueTest<V> {
        @Override
        public boolean passes(V value) {
            return true;
        }
    }

    /** No value. */
    record Nothing<V>() implements ValueTest<V> {
        @Override
        public boolean passes(V value) {
            return false;
        }
    }

    /** One of many values. */
    record AmongMany<V>(Set<V> values) implements ValueTest<V> {
        @Override
        public boolean passes(V value) {
            return values.contains(value);
        }
    }

    /** One of a few values, which are compared one by one. */
    record OneOf<V>(V first, V second, ValueTest<V> others) implements ValueTest<V> {
        private static final int FEW = 20;

        /** A test for any number of values; a test for none never passes. */
        public static <V> ValueTest<V> of(List<V> values) {
            int size = values.size();
            if (size == 0 || size > FEW) {
                return size == 0 ? new Nothing<>() : new AmongMany<>(Set.copyOf(values));
            }
            V first = values.get(0);
            return new OneOf<>(first, size == 1 ? first : values.get(1), of(values.subList(Math.min(2, size), size)));
        }

        @Override
        public boolean passes(V value) {
            return first.equals(value) || second.equals(value) || others.passes(value);
        }
    }

    /** A number in a range, inclusive. */
    record Between(int least, int most) implements ValueTest<Integer> {
        @Override
        public boolean passes(Integer number) {
            return number >= least && number <= most;
        }
    }

    /** A number above another one. */
    record MoreThan(BigDecimal other) implements ValueTest<BigDecimal> {
        @Override
        public boolean passes(BigDecimal number) {
            return number.compareTo(other) > 0;
        }
    }

    /** A day in a period, inclusive. */
    record InPeriod(LocalDate first, LocalDate last) implements ValueTest<LocalDate> {
        @Override
        public boolean passes(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** The day that stands for one that was erased at the request of a person. */
    record Erased() implements ValueTest<LocalDate> {
        @Override
        public boolean passes(LocalDate day) {
            return day.equals(Departure.ERASED_DAY);
        }
    }

    /** A day on which the first circular had certainly been issued. */
    record SinceTheFirstCircular(Supplier<Circulars> circulars) implements ValueTest<LocalDate> {
        @Override
        public boolean passes(LocalDate day) {
            return !day.isBefore(circulars.get().all().get(0).latest());
        }
    }

    /** A day on which it is disputed which circular was in force. */
    record CircularIsDisputed(Supplier<Circulars> circulars) implements ValueTest<LocalDate> {
        @Override
        public boolean passes(LocalDate day) {
            return circulars.get().inForceOn(day).possible().size() > 1;
        }
    }
}
