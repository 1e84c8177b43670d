package org.openplp.formats.column;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.form.FormShape;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.DossierLabels;
import org.openplp.rules.text.Language;

/** The names of the sheets, columns and values of a workbook in one language. */
public final class WorkbookWords {
    /** The longest name of a sheet. */
    private static final int LONGEST_NAME = 31;

    private static final Map<Language, WorkbookWords> READ = new ConcurrentHashMap<>();

    private final DossierLabels dossier;
    private final Bundle workbook;
    private final Map<String, Map<String, String>> headings = new HashMap<>();

    private WorkbookWords(Language language) {
        this.dossier = DossierLabels.inLanguage(language);
        this.workbook = bundle(language);
        Tables.inOrder().forEach(table -> headings.put(table.list(), headings(table)));
    }

    /** The words of a language. */
    public static WorkbookWords in(Language language) {
        return READ.computeIfAbsent(language, WorkbookWords::new);
    }

    /** The texts of workbooks; some have several forms. */
    public static Bundle bundle(Language language) {
        String file = Bundle.file("labels", language);
        return Bundle.read(file, WorkbookWords.class.getResourceAsStream(file));
    }

    /** The name of a sheet: the label of its list, without its last words if it is too long. */
    public String sheet(Table table) {
        String label = label(table);
        int end = label.lastIndexOf(' ', LONGEST_NAME);
        return label.length() <= LONGEST_NAME ? label : label.substring(0, end < 0 ? LONGEST_NAME : end);
    }

    public String label(Table table) {
        return dossier.label(table.name());
    }

    /** The heading of a column: its label, after the label of its group if two columns of the sheet share it. */
    public String heading(Table table, Column column) {
        return Optional.ofNullable(headings.getOrDefault(table.list(), Map.of()).get(column.key()))
                .orElseThrow();
    }

    private Map<String, String> headings(Table table) {
        List<String> labels = table.columns().stream()
                .map(column -> dossier.label(column.name()))
                .toList();
        Map<String, String> found = new HashMap<>();
        for (Column column : table.columns()) {
            String label = dossier.label(column.name());
            found.put(column.key(), Collections.frequency(labels, label) == 1 ? label : withGroup(column));
        }
        return found;
    }

    /** The label of a column after the label of its group. */
    public String withGroup(Column column) {
        return section(column) + " - " + dossier.label(column.name());
    }

    /** The label of the group of a column; if there is none, the label of a dossier. */
    public String section(Column column) {
        return dossier.label(column.group().orElse(DossierLabels.name(Dossier.class)));
    }

    /** The label of a column without its group. */
    public String fact(Column column) {
        return dossier.label(column.name());
    }

    /** What people call a key or word besides its label. */
    List<String> synonyms(String name) {
        return dossier.synonyms(name);
    }

    /** The heading of the column that shows to which entry of another sheet a row belongs. */
    public String outer(Table outer) {
        return workbook.text("outer", sheet(outer));
    }

    /** The first form of a workbook text. */
    public String text(String key, String... values) {
        return workbook.text(key, values).split("\\|", -1)[0];
    }

    /** The label of a closed-list word of the format. */
    public String word(Class<? extends Enum<?>> list, String word) {
        return dossier.label(DossierLabels.name(list) + "." + word);
    }

    /** The labels of the words of a closed list. */
    public List<String> words(Class<? extends Enum<?>> list) {
        return Stream.of(list.getEnumConstants())
                .map(word -> word(list, word.name()))
                .toList();
    }

    /** The choices for a column that holds one of a few words; empty for others. */
    public List<String> choices(Column column) {
        if (column.holds() == Column.Holds.GROUP) {
            return column.takesNone() ? List.of(text("none"), text("present")) : List.of(text("present"));
        }
        if (column.holds() == Column.Holds.LIST) {
            return List.of(text("none"));
        }
        if (column.isOf(FormShape.Kind.ANSWER)) {
            return List.of(text("yes"), text("no"));
        }
        return column.words().map(this::words).orElse(List.of());
    }

    /** The note of a column: its meaning, and what it may hold. */
    public String note(Column column, Optional<Table> sheetOfItsList) {
        List<String> sentences = new ArrayList<>(List.of(dossier.explained(column.name())));
        sheetOfItsList.ifPresent(list -> sentences.add(text("note.list", sheet(list), text("none"))));
        if (column.holds() == Column.Holds.GROUP) {
            sentences.add(text(column.takesNone() ? "note.group" : "note.group.ending", text("none"), text("present")));
        } else if (column.holds() == Column.Holds.VALUES) {
            sentences.add(text("note.values", text("none")));
        } else if (column.holds() == Column.Holds.VALUE && column.takesNone()) {
            sentences.add(text("note.none", text("none")));
        }
        if (column.isOf(FormShape.Kind.TIME)) {
            sentences.add(text("note.time"));
        }
        column.words().ifPresent(list -> sentences.add(text("note.words", String.join("; ", words(list)))));
        return sentences.stream().collect(Collectors.joining("\n"));
    }
}
