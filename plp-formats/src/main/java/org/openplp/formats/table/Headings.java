package org.openplp.formats.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openplp.core.fact.Defect;
import org.openplp.formats.column.Column;
import org.openplp.formats.column.Tables;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.sheet.TableRow;
import org.openplp.formats.workbook.SheetHeadings;
import org.openplp.rules.text.Language;

/**
 * The columns of a table: those that are read, those that are left out, and defects of the others. They follow the sheet of members of a workbook, except for
 * the columns that a caller leaves out.
 */
final class Headings {
    static final String MEMBERSHIPS = "memberships";
    private static final String ID = "id";

    private final SheetHeadings headings;
    private final Map<Column, Integer> places = new LinkedHashMap<>();
    private final List<TableDefect> leftOut = new ArrayList<>();
    private final List<TableDefect> defects = new ArrayList<>();

    private Headings(SheetHeadings headings) {
        this.headings = headings;
    }

    /**
     * The headings of a table that has rows.
     *
     * @param unwanted the letters of columns to leave out
     * @param needsIds whether a column must have ids
     */
    static Headings of(List<TableRow> rows, Set<String> unwanted, boolean needsIds) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        Set<Integer> passedOver = new HashSet<>();
        Set<String> absent = new TreeSet<>(unwanted);
        for (int i = 0; i < width; i++) {
            if (absent.remove(TableRow.letters(i))) {
                passedOver.add(i);
            }
        }
        Headings headings = new Headings(SheetHeadings.of(Tables.of(MEMBERSHIPS), "", rows, passedOver));
        headings.headings.columns().forEach((place, column) -> headings.places.put(column, place));
        headings.headings.defects().forEach(defect -> headings.defects.add(inATable(defect)));
        passedOver.forEach(place -> headings.leftOut.add(
                new TableDefect(0, TableRow.letters(place), Defect.at("", "sheet.left-out", "asked"))));
        headings.headings.leftOut().forEach(found -> headings.leftOut.add(leftOut(found)));
        headings.leftOut.sort(Comparator.comparing(one -> one.column().length() + one.column()));
        boolean isAnother = headings.places.isEmpty() && !headings.defects.isEmpty();
        if (needsIds && !isAnother && headings.lettersOf(ID).isEmpty()) {
            headings.defects.add(new TableDefect(headings.headings.row(), "", Defect.at(ID, "table.no-ids")));
        }
        absent.forEach(
                letters -> headings.defects.add(new TableDefect(0, letters, Defect.at("", TableDefect.COLUMN_ABSENT))));
        headings.defects.sort(Comparator.comparingInt(TableDefect::row));
        return headings;
    }

    /** A column of which nothing is read, or a row. */
    private static TableDefect leftOut(PlacedDefect found) {
        boolean isARow = found.defect().values().get(0).equals("total");
        return isARow
                ? new TableDefect(found.place().line(), "", found.defect())
                : new TableDefect(0, Place.letters(found.place().column()), found.defect());
    }

    /** Adds the letters of the column to a defect, since the texts for tables say how to leave out a column by its letters. */
    private static TableDefect inATable(PlacedDefect found) {
        Defect defect = found.defect();
        String letters = Place.letters(found.place().column());
        boolean ofTheRow = defect.code().equals("sheet.no-headings");
        List<String> values = new ArrayList<>(defect.values());
        values.add(letters);
        return new TableDefect(
                found.place().line(), ofTheRow ? "" : letters, new Defect(defect.path(), defect.code(), values));
    }

    /** The rows below the headings that are members. */
    List<TableRow> below() {
        return headings.below().stream()
                .filter(row -> headings.isAnEntry(row) && !headings.isATitle(row))
                .toList();
    }

    /** The rows that hold nothing but a title. */
    List<TableDefect> titles() {
        return headings.below().stream()
                .filter(headings::isATitle)
                .map(row -> new TableDefect(row.number(), "", Defect.at("", "sheet.title")))
                .toList();
    }

    /** The positions of the columns that are read. */
    Map<Column, Integer> places() {
        return places;
    }

    Language language() {
        return headings.language();
    }

    List<TableDefect> leftOut() {
        return leftOut;
    }

    /** The defects of the headings, row by row. */
    List<TableDefect> defects() {
        return defects;
    }

    /** The letters of the column of a key, or of the first column below it; blank if there is none. */
    String lettersOf(String key) {
        return places.entrySet().stream()
                .filter(one ->
                        one.getKey().key().equals(key) || one.getKey().key().startsWith(key + "."))
                .map(one -> TableRow.letters(one.getValue()))
                .findFirst()
                .orElse("");
    }
}
