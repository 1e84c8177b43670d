package org.openplp.formats.entry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.defect.Places;

/**
 * What became of a text: an entry, or everything that stops it.
 *
 * @param <R> the record
 * @param file what the text is called
 * @param entry the entry; empty if there are defects, since what was read between them would be taken for unknown
 * @param places where the values stand in the text; none of a text that could not be read to its end
 * @param defects everything that stops the entry, in the order of the text; empty if there is one
 */
public record ReadEntry<R>(String file, Optional<R> entry, Places places, List<PlacedDefect> defects) {
    /**
     * Copies the defects.
     *
     * @throws IllegalArgumentException if there is an entry with defects, or neither of them
     */
    public ReadEntry {
        requireNonNull(file, "file");
        requireNonNull(entry, "entry");
        requireNonNull(places, "places");
        requireNonNull(defects, "defects");
        defects = List.copyOf(defects);
        if (entry.isPresent() != defects.isEmpty()) {
            throw new IllegalArgumentException("there is an entry, or there are defects: " + file);
        }
    }
}
