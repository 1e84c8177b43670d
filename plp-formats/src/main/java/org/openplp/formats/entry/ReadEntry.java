package org.openplp.formats.entry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.defect.Places;

/**
 * The result of reading a text: an entry, or all defects that stop it.
 *
 * @param <R> the record
 * @param file the name of the text
 * @param entry the entry; empty if there are defects, since unreadable facts would be taken for unknown
 * @param places the places of the values in the text; none if it could not be read to its end, or if the reader {@linkplain EntryReader#withoutPlaces() gives none}
 * @param defects all defects, in the order of the text; empty if there is an entry
 */
public record ReadEntry<R>(String file, Optional<R> entry, Places places, List<PlacedDefect> defects) {
    /**
     * Copies the defects.
     *
     * @throws IllegalArgumentException if there is an entry with defects, or neither
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
