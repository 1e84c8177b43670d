package org.openplp.formats.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.column.CellText;
import org.openplp.formats.column.Column;
import org.openplp.formats.column.Table;
import org.openplp.formats.column.Tables;
import org.openplp.formats.column.Vocabulary;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.form.FormShape;
import org.openplp.formats.workbook.PlacedJson.Found;

/**
 * Assembles the values of entries as the format writes them. A value that no form would understand keeps the text of its cell, so that the reader of the format
 * refuses it.
 */
public final class FoundValues {
    private static final String NONE = "none";
    private static final String DATE = "date";

    private final Vocabulary vocabulary = Vocabulary.ofAllLanguages();
    private final List<PlacedDefect> defects;

    public FoundValues(List<PlacedDefect> defects) {
        this.defects = defects;
    }

    /** An entry with everything that belongs to it. */
    public Found of(Table table, FoundEntry entry, FactPath path) {
        return Found.group(keys(table, entry, table.entry(), "", path), entry.start());
    }

    private Map<String, Found> keys(
            Table table, FoundEntry entry, FormShape.Group group, String before, FactPath path) {
        Map<String, Found> found = new LinkedHashMap<>();
        group.keys().forEach((key, shape) -> {
            Optional<Column> column = table.column(before + key);
            FactPath inner = path.key(key);
            Optional<Found> value = column.isEmpty()
                    ? group(table, entry, (FormShape.Group) shape, before + key, inner)
                    : value(table, entry, column.get(), inner);
            value.ifPresent(one -> found.put(key, one));
        });
        return found;
    }

    private Optional<Found> value(Table table, FoundEntry entry, Column column, FactPath path) {
        return switch (column.holds()) {
            case VALUE -> entry.text(column).flatMap(text -> single(entry, column, text, path));
            case VALUES -> entry.text(column).map(text -> several(entry, column, text, path));
            case LIST -> list(table, entry, column, path);
            case GROUP -> fact(table, entry, column, path);
        };
    }

    private Optional<Found> single(FoundEntry entry, Column column, String text, FactPath path) {
        return written(entry, column, text, path).map(value -> Found.text(value, entry.place(column)));
    }

    /** The value as the format writes it; empty if a closed list lacks the word, which is reported with the probable meaning. */
    private Optional<String> written(FoundEntry entry, Column column, String text, FactPath path) {
        Optional<String> value = vocabulary.written(column, text, entry.language());
        if (value.isEmpty()) {
            Class<? extends Enum<?>> list = column.words().orElseThrow();
            List<String> allowed = new ArrayList<>();
            for (Enum<?> one : list.getEnumConstants()) {
                allowed.add(one.name());
            }
            defects.add(PlacedDefect.at(
                    entry.place(column),
                    path,
                    DefectCode.VALUE_UNKNOWN,
                    DefectTexts.nearAndKnown(vocabulary.nearWord(list, text, entry.language()), allowed)));
        }
        return value;
    }

    private Found several(FoundEntry entry, Column column, String text, FactPath path) {
        Place place = entry.place(column);
        if (CellText.isNone(text)) {
            return Found.list(List.of(), place);
        }
        List<Found> items = new ArrayList<>();
        for (String item : items(entry, column, text)) {
            written(entry, column, item, path.entry(items.size()))
                    .ifPresent(value -> items.add(Found.text(isPartial(column) ? list(value) : value, place)));
        }
        return Found.list(items, place);
    }

    /** Texts may contain commas; between words and days, commas are separators. */
    private List<String> items(FoundEntry entry, Column column, String text) {
        if (column.isOf(FormShape.Kind.TEXT)) {
            return CellText.texts(text);
        }
        boolean isOneWord = column.words()
                .flatMap(list -> vocabulary.word(list, text, entry.language()))
                .isPresent();
        return isOneWord ? List.of(text) : CellText.texts(text.replace(',', ';'));
    }

    private static boolean isPartial(Column column) {
        return column.key().equals("partial");
    }

    /** Incomplete lists may be named like their sheets. */
    private String list(String named) {
        return vocabulary
                .sheet(named)
                .map(Table::list)
                .filter(list -> !list.isEmpty())
                .orElse(named);
    }

    private Optional<Found> list(Table table, FoundEntry entry, Column column, FactPath path) {
        Table inner = Tables.of(SheetHeadings.pathIn(table, column.key()));
        List<FoundEntry> entries = entry.lists().getOrDefault(inner.list(), List.of());
        Optional<String> said = entry.text(column);
        if (said.isPresent() && !CellText.isNone(said.get())) {
            defects.add(PlacedDefect.at(entry.place(column), path, "sheet.list"));
        } else if (said.isPresent() && !entries.isEmpty()) {
            defects.add(PlacedDefect.at(entry.place(column), path, "sheet.list-contradictory", inner.list()));
        }
        if (entries.isEmpty()) {
            return said.map(none -> Found.list(List.of(), entry.place(column)));
        }
        List<Found> found = new ArrayList<>();
        for (FoundEntry one : entries) {
            found.add(of(inner, one, path.entry(found.size())));
        }
        return Optional.of(Found.list(found, found.get(0).place()));
    }

    /** A group that is a fact. If only its day is known and is none, the whole group is none. A word in the group's own cell decides otherwise. */
    private Optional<Found> fact(Table table, FoundEntry entry, Column column, FactPath path) {
        Optional<String> said = entry.text(column);
        if (said.isPresent() && CellText.isNone(said.get())) {
            Optional<Found> inner = group(table, entry, (FormShape.Group) column.content(), column.key(), path);
            inner.ifPresent(
                    one -> defects.add(PlacedDefect.at(entry.place(column), path, "sheet.group-contradictory")));
            return Optional.of(Found.text(NONE, entry.place(column)));
        }
        if (said.isPresent() && !vocabulary.says("present", said.get())) {
            defects.add(PlacedDefect.at(entry.place(column), path, "sheet.group"));
        }
        Map<String, Found> keys = keys(table, entry, (FormShape.Group) column.content(), column.key() + ".", path);
        if (said.isPresent()) {
            return Optional.of(Found.group(keys, entry.place(column)));
        }
        Found day = keys.get(DATE);
        if (keys.size() == 1 && day != null && NONE.equals(day.value())) {
            return Optional.of(day);
        }
        return grouped(keys);
    }

    private Optional<Found> group(Table table, FoundEntry entry, FormShape.Group group, String key, FactPath path) {
        return grouped(keys(table, entry, group, key + ".", path));
    }

    private static Optional<Found> grouped(Map<String, Found> keys) {
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(Found.group(keys, keys.values().iterator().next().place()));
    }
}
