package org.openplp.formats.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openplp.formats.column.Column;
import org.openplp.formats.defect.Place;
import org.openplp.rules.text.Language;

/**
 * An entry of a list, as found in a sheet.
 *
 * @param start its first cell
 * @param language the language of the headings
 * @param cells the cells of each column
 * @param lists its entries on other sheets, by the keys of their lists
 */
public record FoundEntry(
        Place start, Language language, Map<String, PlacedJson.Found> cells, Map<String, List<FoundEntry>> lists) {
    public static FoundEntry at(Place start, Language language) {
        return new FoundEntry(start, language, new HashMap<>(), new HashMap<>());
    }

    /** Notes the cell of a column. */
    public void put(Column column, String text, Place place) {
        cells.put(column.key(), PlacedJson.Found.text(text, place));
    }

    /** The text in the cell of a column. */
    public Optional<String> text(Column column) {
        return Optional.ofNullable(cells.get(column.key())).map(found -> (String) found.value());
    }

    /** The cell of a column; if it is empty, the first cell of the entry. */
    Place place(Column column) {
        PlacedJson.Found found = cells.get(column.key());
        return found == null ? start : found.place();
    }
}
