package org.openplp.rules.rule.node;

import java.util.List;
import java.util.stream.Stream;
import org.openplp.rules.rule.Bearers;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.DutyEvent;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Tenure;
import org.openplp.rules.rule.Within;

/** A list and a condition on its entries. */
public record Inside(EntriesFact<?, ?> log, List<Part> ofEachEntry) implements Part {
    public static Part of(EntriesFact<?, ?> log, Part... ofEachEntry) {
        return new Inside(log, List.of(ofEachEntry));
    }

    public static Part of(Bearers<?> bearers) {
        return of(bearers.type().entries(), bearers.bears(), bearers.settled(), bearers.refuted());
    }

    public static Part of(DutyEvent<?> happening) {
        return of(happening.log(), happening.date(), happening.counts());
    }

    public static Part of(Tenure<?> tenure) {
        return of(tenure.log(), tenure.from(), tenure.until(), tenure.counts());
    }

    /** The entries inside a subject, and the condition on the subject. */
    public static Stream<Part> of(Within<?> within) {
        return Stream.of(of(within.log(), within.date()), within.owners());
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
