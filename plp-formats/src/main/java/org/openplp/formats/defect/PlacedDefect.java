package org.openplp.formats.defect;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.FactPath;

/**
 * A defect and where it stands in the file.
 *
 * @param defect what stops the dossier
 * @param place where: the key if the defect is about a key, otherwise the value, or the nearest value around it if it is not in the file; {@link Place#NONE} if there is no file
 */
public record PlacedDefect(Defect defect, Place place) {
    /**
     * A defect at a place.
     *
     * @param place where it stands in the file
     * @param path the path of the value or key; empty for the whole file
     * @param code what it is
     * @param values what the text about it names
     * @return the defect with its place
     */
    public static PlacedDefect at(Place place, FactPath path, String code, String... values) {
        requireNonNull(place, "place");
        requireNonNull(values, "values");
        return new PlacedDefect(new Defect(path, code, List.of(values)), place);
    }
}
