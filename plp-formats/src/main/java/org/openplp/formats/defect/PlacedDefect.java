package org.openplp.formats.defect;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.FactPath;

/**
 * A defect and its place in the file.
 *
 * @param defect what stops the dossier
 * @param place the place of the key if the defect is about a key, otherwise of the value; of the nearest value around
 *     it if the value is not in the file; {@link Place#NONE} if there is no file
 */
public record PlacedDefect(Defect defect, Place place) {
    /**
     * A defect at a place.
     *
     * @param place its place in the file
     * @param path the path of the value or key; empty for the whole file
     * @param code the code of the defect
     * @param values the values that its text mentions
     * @return the defect with its place
     */
    public static PlacedDefect at(Place place, FactPath path, String code, String... values) {
        requireNonNull(place, "place");
        requireNonNull(values, "values");
        return new PlacedDefect(new Defect(path, code, List.of(values)), place);
    }
}
