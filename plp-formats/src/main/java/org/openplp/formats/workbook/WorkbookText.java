package org.openplp.formats.workbook;

import java.util.List;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;

/**
 * The result of reading a workbook.
 *
 * @param json the dossier as a text of the format, each line from one cell; blank if there are defects that leave none
 * @param cells the cell of each line
 * @param defects the defects that stop the dossier, sheet by sheet
 * @param leftOut the columns and sheets from which nothing is taken, as defects that stop nothing
 */
public record WorkbookText(String json, List<Place> cells, List<PlacedDefect> defects, List<PlacedDefect> leftOut) {
    /** The cell of a line of the text; if there is none, the start of the file. */
    public Place cell(Place inTheText) {
        int line = inTheText.line();
        return line < 1 || line > cells.size() ? Place.START : cells.get(line - 1);
    }
}
