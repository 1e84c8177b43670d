package org.openplp.formats.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.openplp.formats.defect.Place;

/** A sheet of a workbook that is written row by row, from left to right. Rows and columns count from 0. */
public final class WrittenSheet {
    /** How a cell looks. */
    public enum Format {
        ANYTHING(0),
        TEXT(1),
        DAY(2),
        TIME(3),
        HEADING(4);

        /** Its place among the styles of {@link WorkbookFile}. */
        private final int style;

        Format(int style) {
            this.style = style;
        }
    }

    private static final int DIGITS_OF_A_SECOND = 9;

    /** In characters, as the width of a column is. */
    private static final int WIDTH_OF_OTHERS = 8;

    private static final int NARROWEST_NOTE = 44;

    private final String name;
    private final boolean isHidden;
    private final StringBuilder rows = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private final List<Integer> widths = new ArrayList<>();
    private final StringBuilder columns = new StringBuilder();
    private final StringBuilder choices = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final StringBuilder boxes = new StringBuilder();
    private boolean isOnePageWide;
    private int fixedColumns = -1;

    /** A sheet without columns. */
    public WrittenSheet(String name, boolean isHidden) {
        this.name = name;
        this.isHidden = isHidden;
    }

    String name() {
        return name;
    }

    boolean isHidden() {
        return isHidden;
    }

    boolean hasNotes() {
        return !notes.isEmpty();
    }

    /** Keeps the first row and some columns in sight and on each page. */
    public void fix(int someColumns, boolean onePageWide) {
        fixedColumns = someColumns;
        isOnePageWide = onePageWide;
    }

    /** Adds a column. */
    public void column(int width, Format format) {
        widths.add(width);
        columns.append("<col min=\"" + widths.size() + "\" max=\"" + widths.size() + "\" width=\"" + width
                + "\" customWidth=\"1\" style=\"" + format.style + "\"/>");
    }

    private void cell(int atRow, int atColumn, Format format, String content) {
        if (atRow != row) {
            rows.append(row < 0 ? "" : "</row>").append("<row r=\"" + (atRow + 1) + "\">");
        }
        row = atRow;
        column = atColumn;
        rows.append("<c r=\"" + place(atRow, atColumn) + "\" s=\"" + format.style + "\"" + content);
    }

    /** Writes a text. */
    public void text(int atRow, int atColumn, Format format, String text) {
        cell(atRow, atColumn, format, " t=\"inlineStr\"><is><t>" + WorkbookFile.xml(text) + "</t></is></c>");
    }

    /** Writes a number. */
    public void number(int atRow, int atColumn, Format format, BigDecimal number) {
        cell(atRow, atColumn, format, "><v>" + number.toPlainString() + "</v></c>");
    }

    /** Writes a day, or a time of a day, as the number that stands for it. */
    public void time(int atRow, int atColumn, Format format, LocalDateTime time) {
        BigDecimal day = BigDecimal.valueOf(CellValues.DAY_ZERO.until(time.toLocalDate(), ChronoUnit.DAYS));
        BigDecimal part = BigDecimal.valueOf(time.toLocalTime().toSecondOfDay())
                .divide(CellValues.SECONDS_OF_A_DAY, DIGITS_OF_A_SECOND, RoundingMode.HALF_UP);
        number(atRow, atColumn, format, day.add(part).stripTrailingZeros());
    }

    /** Formats a cell, if nothing was written to it. */
    public void blank(int atRow, int atColumn, Format format) {
        if (atRow != row || atColumn != column) {
            cell(atRow, atColumn, format, "/>");
        }
    }

    /** Offers a list of words in the cells of a column, without refusing others. */
    public void choose(int from, int to, int atColumn, String wordsAt) {
        choices.append("<dataValidation type=\"list\" allowBlank=\"1\" sqref=\"" + place(from, atColumn) + ":"
                + place(to, atColumn) + "\"><formula1>" + WorkbookFile.xml(wordsAt) + "</formula1></dataValidation>");
    }

    /** Adds a note to a cell, when all columns are known: its box is right of the cell and as large as the text, since Excel shows no more of it. */
    public void note(int atRow, int atColumn, String text) {
        notes.append("<comment ref=\"" + place(atRow, atColumn) + "\" authorId=\"0\"><text><t>" + WorkbookFile.xml(text)
                + "</t></text></comment>");
        int end = atColumn + 1;
        int width = 0;
        while (width < NARROWEST_NOTE) {
            width += end < widths.size() ? widths.get(end) : WIDTH_OF_OTHERS;
            end++;
        }
        int line = width;
        int lines = text.lines().mapToInt(some -> 1 + some.length() / line).sum();
        boxes.append("<v:shape id=\"s" + place(atRow, atColumn) + """
                " type="#c" style="position:absolute;visibility:hidden" fillcolor="#ffffee" o:insetmode="auto">\
                <v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>\
                <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>""" + (atColumn + 1)
                + ",0," + atRow + ",0," + end + ",0," + (atRow + lines + 1)
                + ",0</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>"
                + atRow + "</x:Row><x:Column>" + atColumn + "</x:Column></x:ClientData></v:shape>");
    }

    private static String place(int row, int column) {
        return Place.letters(column + 1) + (row + 1);
    }

    /** The name of what is printed on each page, as XML; blank if that is nothing. */
    String titles(int place) {
        String quoted = "'" + name.replace("'", "''") + "'!";
        String left = fixedColumns < 1 ? "" : quoted + "$A:$" + Place.letters(fixedColumns) + ",";
        return fixedColumns < 0
                ? ""
                : "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + place + "\">"
                        + WorkbookFile.xml(left + quoted + "$1:$1") + "</definedName>";
    }

    /** The sheet as XML. */
    String content() {
        StringBuilder xml = new StringBuilder();
        if (isOnePageWide) {
            xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        }
        if (fixedColumns >= 0) {
            String left = fixedColumns == 0 ? "" : "xSplit=\"" + fixedColumns + "\" ";
            xml.append("<sheetViews><sheetView workbookViewId=\"0\"><pane " + left + "ySplit=\"1\" topLeftCell=\""
                    + place(1, fixedColumns) + "\" activePane=\"bottom" + (fixedColumns == 0 ? "Left" : "Right")
                    + "\" state=\"frozen\"/></sheetView></sheetViews>");
        }
        xml.append(columns.isEmpty() ? "" : "<cols>" + columns + "</cols>");
        xml.append("<sheetData>").append(rows).append(row < 0 ? "" : "</row>").append("</sheetData>");
        xml.append(choices.isEmpty() ? "" : "<dataValidations>" + choices + "</dataValidations>");
        xml.append("<pageSetup paperSize=\"9\" ")
                .append(isOnePageWide ? "fitToHeight=\"0\" orientation=\"portrait\"/>" : "orientation=\"landscape\"/>");
        return xml.append(hasNotes() ? "<legacyDrawing r:id=\"boxes\"/>" : "").toString();
    }

    /** The notes as XML. */
    String notes() {
        return "<authors><author/></authors><commentList>" + notes + "</commentList>";
    }

    /** The boxes of the notes as VML. */
    String boxes() {
        return """
                <xml xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:v="urn:schemas-microsoft-com:vml" \
                xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="c" coordsize="21600,21600" o:spt="202" \
                path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>""" + boxes + "</xml>";
    }
}
