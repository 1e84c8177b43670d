package org.openplp.rules.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A point on which sources contradict each other, or on which one source can be read in more than one way.
 *
 * @param id its name
 * @param section the section of the register about it, such as {@code §6.5}
 * @param title its subject
 * @param norms the ids of the norms that it concerns
 * @param positions the positions of the sources; at least two
 * @param taken the position that the rules take, which may be to leave the point open
 * @param why why they take it
 * @param reading the reading to which it belongs, such as {@code R30}
 */
public record Conflict(
        String id,
        String section,
        String title,
        Set<String> norms,
        List<Position> positions,
        String taken,
        String why,
        Optional<String> reading) {
    /**
     * The position of some sources.
     *
     * @param text what they say, in our words
     * @param sources where they say it; empty only if the text says that there is no source
     */
    public record Position(String text, List<Citation> sources) {
        /** Copies the sources. */
        public Position {
            requireNonNull(text, "text");
            requireNonNull(sources, "sources");
            sources = List.copyOf(sources);
        }
    }

    /** Copies the lists. */
    public Conflict {
        requireNonNull(id, "id");
        requireNonNull(section, "section");
        requireNonNull(title, "title");
        requireNonNull(norms, "norms");
        requireNonNull(positions, "positions");
        requireNonNull(taken, "taken");
        requireNonNull(why, "why");
        requireNonNull(reading, "reading");
        norms = Set.copyOf(norms);
        positions = List.copyOf(positions);
    }
}
