package org.openplp.formats.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.column.CellText;
import org.openplp.formats.column.Column;
import org.openplp.formats.column.Plain;
import org.openplp.formats.column.Special;
import org.openplp.formats.column.Table;
import org.openplp.formats.column.Vocabulary;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.sheet.TableRow;
import org.openplp.rules.text.Language;

/**
 * The columns of a sheet: those that are read, those that are left out, and defects of the others. Of the first rows, the one with the most known headings is
 * the row of headings, so titles may precede it. If headings are merged, a heading above counts for its column.
 */
public final class SheetHeadings {
    private static final int ROWS_TO_LOOK_AT = 10;
    private static final Set<String> NOT_GUESSED = Set.of("id", "actor", Special.NUMBER.key(), Special.OUTER.key());

    private final Vocabulary vocabulary = Vocabulary.ofAllLanguages();
    private final Table table;
    private final String sheet;
    private final List<TableRow> rows;
    private final int at;
    private final Language language;
    private final Map<Integer, Column> columns = new LinkedHashMap<>();
    private final Set<Integer> remarks = new HashSet<>();
    private final List<PlacedDefect> leftOut = new ArrayList<>();
    private final List<PlacedDefect> defects = new ArrayList<>();

    private SheetHeadings(Table table, String sheet, List<TableRow> rows) {
        this.table = table;
        this.sheet = sheet;
        this.rows = rows;
        this.at = heading(table, rows);
        this.language = vocabulary.language(table, plain(rows.get(at)));
    }

    /** The headings of a sheet that has rows. The given columns, counted from 0, are left out. */
    public static SheetHeadings of(Table table, String sheet, List<TableRow> rows, Set<Integer> unwanted) {
        SheetHeadings headings = new SheetHeadings(table, sheet, rows);
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int i = 0; i < width; i++) {
            if (!unwanted.contains(i)) {
                headings.add(i);
            }
        }
        headings.below().stream()
                .filter(SheetHeadings::isOfTotals)
                .forEach(row -> headings.leftOut.add(
                        headings.defect(row.number(), firstFilled(row), "sheet.left-out", "total")));
        if (headings.columns.isEmpty() && !headings.defects.isEmpty()) {
            headings.defects.clear();
            headings.defects.add(headings.defect(headings.rows.get(headings.at).number(), 0, "sheet.no-headings"));
        }
        return headings;
    }

    /** The first rows of a sheet, in plain form. */
    static List<List<String>> firstRows(List<TableRow> rows) {
        return rows.stream().limit(ROWS_TO_LOOK_AT).map(SheetHeadings::plain).toList();
    }

    /** The largest number of headings of a list in one of the first rows. */
    static long known(Table table, List<List<String>> firstRows) {
        Vocabulary vocabulary = Vocabulary.ofAllLanguages();
        return firstRows.stream()
                .mapToLong(row -> {
                    Language language = vocabulary.language(table, row);
                    return row.stream()
                            .filter(heading ->
                                    vocabulary.column(table, heading, language).isPresent())
                            .count();
                })
                .max()
                .orElse(0);
    }

    private static int heading(Table table, List<TableRow> rows) {
        int best = 0;
        long most = -1;
        for (int i = 0; i < Math.min(ROWS_TO_LOOK_AT, rows.size()); i++) {
            long known = known(table, rows, i);
            if (known > most) {
                best = i;
                most = known;
            }
        }
        return best;
    }

    /** The number of known headings in a row, including those above it in its empty columns. */
    private static long known(Table table, List<TableRow> rows, int at) {
        Vocabulary vocabulary = Vocabulary.ofAllLanguages();
        List<String> plain = plain(rows.get(at));
        Language language = vocabulary.language(table, plain);
        if (rows.get(at).cells().stream()
                .noneMatch(
                        cell -> vocabulary.heading(table, cell.text(), language).isPresent())) {
            return 0;
        }
        return IntStream.range(
                        0,
                        rows.subList(0, at + 1).stream()
                                .mapToInt(row -> row.cells().size())
                                .max()
                                .orElse(0))
                .filter(place -> isKnown(table, rows, at, place, language))
                .count();
    }

    private static boolean isKnown(Table table, List<TableRow> rows, int at, int place, Language language) {
        int from = rows.get(at).cell(place).isEmpty() ? 0 : at;
        return rows.subList(from, at + 1).stream()
                .anyMatch(row -> Vocabulary.ofAllLanguages()
                        .heading(table, row.cell(place).text(), language)
                        .isPresent());
    }

    private static List<String> plain(TableRow row) {
        return row.cells().stream().map(cell -> Plain.of(cell.text())).toList();
    }

    private void add(int place) {
        TableRow row = rows.get(at);
        String heading = row.cell(place).text();
        if (heading.isEmpty()) {
            heading = above(place);
        }
        Optional<Column> known = column(heading);
        if (known.isPresent()) {
            String key = known.get().key();
            if (columns.values().stream().anyMatch(other -> other.key().equals(key))) {
                defects.add(defect(row.number(), place, "sheet.column-twice"));
            }
            columns.put(place, known.get());
        } else if (vocabulary.isPersonal(heading)) {
            leftOut.add(leftOut(row.number(), place, heading, "personal"));
        } else if (vocabulary.isRemark(heading)) {
            remarks.add(place);
            leftOut.add(leftOut(row.number(), place, heading, "remarks"));
        } else if (!heading.isEmpty()) {
            defects.add(unknown(row.number(), place, heading));
        } else {
            below().stream()
                    .filter(one -> !one.cell(place).isEmpty())
                    .findFirst()
                    .ifPresent(used -> defects.add(defect(used.number(), place, "sheet.column-unnamed")));
        }
    }

    /** A heading above, if cells are merged over several rows; a title does not count. */
    private String above(int place) {
        for (int i = at - 1; i >= 0; i--) {
            String heading = rows.get(i).cell(place).text();
            if (column(heading).isPresent() || vocabulary.isPlainlyLeftOut(heading)) {
                return heading;
            }
        }
        return "";
    }

    private Optional<Column> column(String heading) {
        return vocabulary.heading(table, heading, language);
    }

    /** Ids are not guessed, since real lists have similar headings above names. */
    private PlacedDefect unknown(int row, int place, String heading) {
        Optional<String> near = vocabulary
                .near(table, Plain.of(heading), language)
                .map(Column::key)
                .filter(key -> !NOT_GUESSED.contains(key));
        return near.isPresent()
                ? defect(row, place, "sheet.column-unknown", "near", pathIn(table, near.get()))
                : defect(row, place, "sheet.column-unknown");
    }

    /** The path of a key of the entries of a list, by which labels are found. */
    static String pathIn(Table table, String key) {
        return table.isTheDossier() ? key : table.list() + "." + key;
    }

    /** Shows the heading of what is left out, unless the heading itself could name a person. */
    private PlacedDefect leftOut(int row, int place, String heading, String why) {
        String shown = vocabulary.isPlainlyLeftOut(heading) ? heading : Place.letters(place + 1);
        return defect(row, place, "sheet.left-out", why, shown);
    }

    private PlacedDefect defect(int row, int place, String code, String... values) {
        return PlacedDefect.at(new Place(row, place + 1, sheet), FactPath.ROOT, code, values);
    }

    /** The rows below the headings. */
    public List<TableRow> below() {
        return rows.subList(at + 1, rows.size());
    }

    /** The number of the row of headings. */
    public int row() {
        return rows.get(at).number();
    }

    /** The columns that are read, by position. */
    public Map<Integer, Column> columns() {
        return columns;
    }

    /** Whether a row has something in it besides remarks, and is not one of totals. */
    public boolean isAnEntry(TableRow row) {
        if (isOfTotals(row)) {
            return false;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty() && !remarks.contains(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfTotals(TableRow row) {
        return Vocabulary.ofAllLanguages().isTotal(row.cell(firstFilled(row)).text());
    }

    private static int firstFilled(TableRow row) {
        int first = 0;
        while (row.cell(first).isEmpty() && first < row.cells().size()) {
            first++;
        }
        return first;
    }

    /** Whether the only thing in a row is a word where the id or the number of an entry belongs, such as a title between the rows. */
    public boolean isATitle(TableRow row) {
        int first = firstFilled(row);
        Column column = columns.get(first);
        boolean isAName = column != null && (column.key().equals("id") || column.equals(Special.NUMBER));
        return isAName
                && !isOfTotals(row)
                && columns.size() > 1
                && row.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1
                && CellText.isTitle(row.cell(first).text());
    }

    /** The language of most headings. */
    public Language language() {
        return language;
    }

    public List<PlacedDefect> leftOut() {
        return leftOut;
    }

    public List<PlacedDefect> defects() {
        return defects;
    }
}
