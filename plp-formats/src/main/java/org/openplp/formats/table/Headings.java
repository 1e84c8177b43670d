package org.openplp.formats.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openplp.core.fact.Defect;
import org.openplp.formats.sheet.TableRow;

/** Which columns of a table are read, which are left out, and what is wrong with the others. */
final class Headings {
    private final Vocabulary vocabulary = Vocabulary.ofAllLanguages();
    private final Map<MemberColumn, Integer> places = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<TableDefect> defects = new ArrayList<>();

    private Headings() {}

    /**
     * The headings of a row, with the rows below it, which show whether a column without a heading matters.
     *
     * @param unwanted the letters of columns to leave out
     * @param needsIds whether a column has to hold ids
     */
    static Headings of(TableRow row, List<TableRow> below, Set<String> unwanted, boolean needsIds) {
        Headings headings = new Headings();
        int columns = below.stream().mapToInt(one -> one.cells().size()).max().orElse(0);
        for (int i = 0; i < Math.max(columns, row.cells().size()); i++) {
            if (unwanted.contains(TableRow.letters(i))) {
                headings.leftOut.add(new LeftOut(TableRow.letters(i), false));
            } else {
                headings.add(row, below, i);
            }
        }
        if (headings.places.isEmpty() && !headings.defects.isEmpty()) {
            headings.defects.clear();
            headings.defects.add(new TableDefect(row.number(), "", Defect.at("", "table.no-headings")));
        } else if (needsIds && !headings.places.containsKey(MemberColumn.ID)) {
            headings.defects.add(new TableDefect(row.number(), "", Defect.at("id", "table.no-ids")));
        }
        headings.refuseAbsent(unwanted);
        return headings;
    }

    private void add(TableRow row, List<TableRow> below, int place) {
        String heading = row.cell(place).text();
        String letters = TableRow.letters(place);
        Optional<MemberColumn> known = vocabulary.column(heading);
        if (known.isPresent()) {
            MemberColumn column = known.get();
            if (places.putIfAbsent(column, place) != null) {
                defects.add(new TableDefect(row.number(), letters, Defect.at(column.key(), "table.column-twice")));
            }
        } else if (vocabulary.isPersonal(heading)) {
            leftOut.add(new LeftOut(letters, true));
        } else if (!heading.isEmpty()) {
            defects.add(new TableDefect(row.number(), letters, Defect.at("", "table.column-unknown", letters)));
        } else {
            below.stream()
                    .filter(one -> !one.cell(place).isEmpty())
                    .findFirst()
                    .ifPresent(used -> defects.add(
                            new TableDefect(used.number(), letters, Defect.at("", "table.column-unnamed", letters))));
        }
    }

    private void refuseAbsent(Set<String> unwanted) {
        Set<String> absent = new TreeSet<>(unwanted);
        leftOut.forEach(column -> absent.remove(column.column()));
        absent.forEach(letters -> defects.add(new TableDefect(0, letters, Defect.at("", TableDefect.COLUMN_ABSENT))));
    }

    /** The places of the columns that are read. */
    Map<MemberColumn, Integer> places() {
        return places;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** What is wrong with them, row by row. */
    List<TableDefect> defects() {
        return defects.stream()
                .sorted(Comparator.comparingInt(TableDefect::row))
                .toList();
    }

    /** The letters of the column of a key; blank if none fills it. */
    String lettersOf(String key) {
        Integer place = MemberColumn.of(key).map(places::get).orElse(null);
        return place == null ? "" : TableRow.letters(place);
    }
}
