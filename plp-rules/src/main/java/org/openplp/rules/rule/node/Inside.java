package org.openplp.rules.rule.node;

import java.util.List;
import java.util.stream.Stream;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.LogFact;

/** A list and a condition on its entries. */
public record Inside(LogFact<?, ?> log, List<Part> ofEachEntry) implements Part {
    public static Part of(LogFact<?, ?> log, Part... ofEachEntry) {
        return new Inside(log, List.of(ofEachEntry));
    }

    @Override
    public Stream<Part> parts() {
        return Stream.concat(Stream.of(log), ofEachEntry.stream());
    }

    @Override
    public Stream<Concept<?>> needs() {
        return parts().flatMap(Part::needs).filter(concept -> !concept.equals(log.entries()));
    }
}
