package org.openplp.formats.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openplp.core.fact.Defect;

/** Which columns of a table are read, which are left out, and what is wrong with the others. */
final class Headings {
    private static final int LETTERS = 26;

    private final Vocabulary vocabulary = Vocabulary.ofAllLanguages();
    private final Map<Column, Integer> places = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<TableDefect> defects = new ArrayList<>();

    private Headings() {}

    /** The headings of a row, with the rows below it, which tell whether a column without a heading matters. */
    static Headings of(TableRow row, List<TableRow> below, Set<String> unwanted) {
        Headings headings = new Headings();
        int columns = below.stream().mapToInt(one -> one.cells().size()).max().orElse(0);
        for (int i = 0; i < Math.max(columns, row.cells().size()); i++) {
            int place = i;
            boolean isUsed = below.stream().anyMatch(one -> !one.cell(place).isEmpty());
            headings.add(row, i, isUsed, unwanted.contains(letters(i)));
        }
        Set<String> absent = new TreeSet<>(unwanted);
        headings.leftOut.forEach(column -> absent.remove(column.column()));
        absent.forEach(
                letters -> headings.defects.add(new TableDefect(0, letters, Defect.at("", TableDefect.COLUMN_ABSENT))));
        return headings;
    }

    private void add(TableRow row, int place, boolean isUsed, boolean isUnwanted) {
        String heading = row.cell(place).text();
        String letters = letters(place);
        if (isUnwanted) {
            leftOut.add(new LeftOut(letters, false));
        } else if (vocabulary.column(heading).isPresent()) {
            Column column = vocabulary.column(heading).get();
            if (places.putIfAbsent(column, place) != null) {
                defects.add(new TableDefect(row.number(), letters, Defect.at(column.key(), "table.column-twice")));
            }
        } else if (vocabulary.isPersonal(heading)) {
            leftOut.add(new LeftOut(letters, true));
        } else if (isUsed || !heading.isEmpty()) {
            defects.add(new TableDefect(row.number(), letters, Defect.at("", "table.column-unknown", letters)));
        }
    }

    /** The places of the columns that are read. */
    Map<Column, Integer> places() {
        return places;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    List<TableDefect> defects() {
        return defects;
    }

    /** The letters of the column of a key; blank if none fills it. */
    String lettersOf(String key) {
        Integer place = Column.of(key).map(places::get).orElse(null);
        return place == null ? "" : letters(place);
    }

    /** The letters of a column as a spreadsheet shows them: A to Z, then AA. */
    static String letters(int place) {
        String last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letters(place / LETTERS - 1) + last;
    }
}
