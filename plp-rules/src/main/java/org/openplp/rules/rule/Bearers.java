package org.openplp.rules.rule;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;

/**
 * The bearers of a norm that only people can settle, and what their own entry shows.
 *
 * @param <E> the record of core
 * @param type what they are in the dossier
 * @param bears on which of them the norm bears
 * @param settled what in their entry settles that the norm is kept
 * @param refuted what in their entry shows that it is not
 */
public record Bearers<E>(SubjectType<E> type, Condition bears, Condition settled, Condition refuted) implements Part {
    /**
     * Bearers about whom only an attestation says anything.
     *
     * @param <E> the record of core
     * @param type what they are in the dossier
     * @param bears on which of them the norm bears
     * @return the bearers
     */
    public static <E> Bearers<E> of(SubjectType<E> type, Condition bears) {
        requireNonNull(type, "type");
        requireNonNull(bears, "bears");
        Condition never = Condition.always().not();
        return new Bearers<>(type, bears, never, never);
    }

    /**
     * The list in which they stand.
     *
     * @return the list
     */
    LogFact<?, E> log() {
        return type.entries();
    }

    @Override
    public Stream<? extends Part> parts() {
        return Stream.of(Inside.of(log(), bears, settled, refuted));
    }
}
