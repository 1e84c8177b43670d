package org.openplp.rules.rule;

import java.util.List;
import java.util.stream.Stream;

/** A part of a rule. What it looks at is what its own parts look at. */
sealed interface Part permits Bearers, Condition, Happening, Judge, Named, Part.Inside, Within {
    /** The parts of which it is made. */
    Stream<? extends Part> parts();

    /**
     * The facts that it may look at.
     *
     * @return the facts of all its parts, each once
     */
    default Stream<Named> facts() {
        return parts().flatMap(Part::facts).distinct();
    }

    /**
     * The concepts that must be in scope.
     *
     * @return the concepts of all its parts, without those that it enters itself
     */
    default Stream<Concept<?>> needs() {
        return parts().flatMap(Part::needs).distinct();
    }

    /** A list, and what is asked of its entries. */
    static Part in(LogFact<?, ?> log, Part... ofEachEntry) {
        return new Inside(log, Stream.of(ofEachEntry).toList());
    }

    /** A list, and what is asked of its entries. */
    record Inside(LogFact<?, ?> log, List<Part> ofEachEntry) implements Part {
        @Override
        public Stream<Part> parts() {
            return Stream.concat(Stream.of(log), ofEachEntry.stream());
        }

        @Override
        public Stream<Concept<?>> needs() {
            return parts().flatMap(Part::needs).filter(concept -> !concept.equals(log.entries()));
        }
    }
}
