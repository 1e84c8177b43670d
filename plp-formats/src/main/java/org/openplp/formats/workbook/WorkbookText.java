package org.openplp.formats.workbook;

import java.util.List;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;

/**
 * What became of a workbook.
 *
 * @param json the dossier as a text of the format, each line of it from one cell; blank if there are defects that leave none
 * @param cells the cell from which each line was made
 * @param defects what stops the dossier, sheet by sheet
 * @param leftOut the columns and sheets of which nothing was taken over, as defects that stop nothing
 */
public record WorkbookText(String json, List<Place> cells, List<PlacedDefect> defects, List<PlacedDefect> leftOut) {
    /** The cell from which a line of the text was made; where the file starts if there is none. */
    public Place cell(Place inTheText) {
        int line = inTheText.line();
        return line < 1 || line > cells.size() ? Place.START : cells.get(line - 1);
    }
}
