package org.openplp.proof.formula;

import java.util.List;
import java.util.function.IntPredicate;
import org.openplp.core.dossier.Arrangement;
import org.openplp.core.fact.Recorded;

/**
 * A fact of the symbolic dossier that is not decided yet. The first of its values is that of a fact that is left out.
 *
 * @param path where it is, such as {@code memberships[0].adult}
 * @param reading its values
 */
public record Choice(String path, OnRecord reading) {
    public static Choice of(String path, List<Recorded<?>> values, Circuit circuit) {
        int[] atLeast = new int[values.size()];
        atLeast[0] = Circuit.TRUE;
        for (int i = 1; i < atLeast.length; i++) {
            atLeast[i] = circuit.input();
        }
        return new Choice(path, new OnRecord(List.copyOf(values), atLeast));
    }

    /** A fact with only one value. */
    public static Choice fixed(String path, Recorded<?> value) {
        return new Choice(path, new OnRecord(List.of(value), new int[] {Circuit.TRUE}));
    }

    /** When nothing is missing about it: it is on record, and so is what it says. */
    public int isKnown(Circuit circuit) {
        return reading.in(
                value -> value.isKnown()
                        && value.value().filter(Choice::isInPart).isEmpty(),
                circuit);
    }

    /** When another choice among the same values has the same one. */
    public int equalTo(Choice other, Circuit circuit) {
        int same = Circuit.TRUE;
        for (int i = 1; i < size(); i++) {
            same = circuit.and(
                    same, -circuit.xor(reading.atLeast()[i], other.reading.atLeast()[i]));
        }
        return same;
    }

    private static boolean isInPart(Object value) {
        return value instanceof Arrangement arrangement
                && !(arrangement.by().isKnown() && arrangement.agreedOn().isKnown());
    }

    public int size() {
        return reading.values().size();
    }

    /** The place of the value that a model gives it. */
    public int chosen(IntPredicate model) {
        int chosen = 0;
        for (int i = 1; i < size(); i++) {
            chosen = model.test(reading.atLeast()[i]) ? i : chosen;
        }
        return chosen;
    }

    public Recorded<?> value(IntPredicate model) {
        return reading.values().get(chosen(model));
    }
}
