package org.openplp.proof.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openplp.core.fact.Recorded;

/**
 * What is on record for a fact, as one of finitely many values in an order.
 *
 * @param values unknown, none, and then the values of the fact, ascending
 * @param atLeast for each value a formula: it is this value or a later one
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record OnRecord(List<Recorded<?>> values, int[] atLeast) {
    /** When it is one of the values that pass a test. A run of values costs one formula, whatever its length. */
    public int in(Predicate<Recorded<?>> test, Circuit circuit) {
        int in = Circuit.FALSE;
        for (int i = 0; i < values.size(); i++) {
            if (test.test(values.get(i))) {
                int first = i;
                while (i < values.size() && test.test(values.get(i))) {
                    i++;
                }
                in = circuit.or(in, circuit.and(atLeast[first], -from(i)));
            }
        }
        return in;
    }

    private int from(int value) {
        return value < values.size() ? atLeast[value] : Circuit.FALSE;
    }

    public int is(int value, Circuit circuit) {
        return circuit.and(atLeast[value], -from(value + 1));
    }

    public int unknown(Circuit circuit) {
        return in(value -> !value.isKnown(), circuit);
    }

    public int none(Circuit circuit) {
        return in(Recorded::isNone, circuit);
    }

    /** This reading, each of its values seen in another way that keeps their order. */
    public OnRecord map(Function<Object, Object> view) {
        List<Recorded<?>> seen = new ArrayList<>();
        for (Recorded<?> value : values) {
            seen.add(value.map(view));
        }
        return new OnRecord(seen, atLeast);
    }

    /**
     * This reading where a record around the fact is on record.
     *
     * @param present when the record is
     * @param none when the fact is none, since the record is
     */
    public OnRecord inside(int present, int none, Circuit circuit) {
        if (present == Circuit.TRUE) {
            return this;
        }
        List<Recorded<?>> all = new ArrayList<>(List.of(Recorded.unknown(), Recorded.none()));
        List<Integer> literals = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).value().isPresent()) {
                all.add(values.get(i));
                literals.add(circuit.and(present, atLeast[i]));
            }
        }
        int[] more = new int[all.size()];
        more[0] = Circuit.TRUE;
        more[1] = circuit.or(none, circuit.and(present, -unknown(circuit)));
        for (int i = 0; i < literals.size(); i++) {
            more[i + 2] = literals.get(i);
        }
        return new OnRecord(all, more);
    }
}
