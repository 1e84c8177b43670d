package org.openplp.formats.column;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openplp.formats.form.FormShape;
import org.openplp.law.word.NearWord;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.DossierLabels;
import org.openplp.rules.text.Language;

/**
 * The names and words of workbooks in all languages, since a list in Belgium may be in any of them. If a word has different meanings, the language of the sheet
 * decides.
 */
public final class Vocabulary {
    private static final Vocabulary OF_ALL_LANGUAGES = new Vocabulary();

    private static final String NONE = "none";

    private static final int LONGEST_TOTAL = 60;

    private static final Pattern NUMBER_BEHIND = Pattern.compile("(?:[0-9.,:=()]|" + Plain.SPACE + ")+$");

    /** Shorter words count only as the whole heading: "N°" means a house number, "Majeur (O/N)" does not. */
    private static final int SHORTEST_WORD = 3;

    /** The number of words in "date de naissance". */
    private static final int MOST_WORDS = 3;

    private final Map<String, Table> sheets = new LinkedHashMap<>();
    private final Map<String, Map<Language, Map<String, Column>>> headings = new HashMap<>();
    private final Map<Class<? extends Enum<?>>, Map<Language, Map<String, String>>> words = new HashMap<>();
    private final Map<String, Set<String>> texts = new HashMap<>();

    private Vocabulary() {
        for (Language language : Language.values()) {
            WorkbookWords own = WorkbookWords.in(language);
            Bundle labels = WorkbookWords.bundle(language);
            for (String key : List.of(
                    "yes", "no", "none", "present", "total", "personal", "remarks", "section", "fact", "value")) {
                Plain.forms(labels, key).forEach(texts.computeIfAbsent(key, some -> new HashSet<>())::add);
            }
            for (Table table : Tables.inOrder()) {
                sheets.putIfAbsent(Plain.of(own.sheet(table)), table);
                sheets.putIfAbsent(Plain.of(own.label(table)), table);
                headings.computeIfAbsent(table.list(), some -> new EnumMap<>(Language.class))
                        .put(language, headings(table, own, labels));
                table.columns().stream()
                        .flatMap(column -> column.words().stream())
                        .forEach(list -> words.computeIfAbsent(list, some -> new EnumMap<>(Language.class))
                                .computeIfAbsent(language, some -> words(list, own)));
            }
        }
    }

    /** The vocabulary of all languages. */
    public static Vocabulary ofAllLanguages() {
        return OF_ALL_LANGUAGES;
    }

    private static Map<String, Column> headings(Table table, WorkbookWords own, Bundle labels) {
        Map<String, Column> found = new LinkedHashMap<>();
        if (table.isTheDossier()) {
            table.columns()
                    .forEach(column ->
                            found.put(Plain.of(own.section(column)) + "/" + Plain.of(own.fact(column)), column));
            return found;
        }
        for (Column column : table.columns()) {
            found.put(Plain.of(own.heading(table, column)), column);
            found.put(Plain.of(own.withGroup(column)), column);
        }
        for (Column column : table.columns()) {
            own.synonyms(column.name()).forEach(form -> found.putIfAbsent(Plain.of(form), column));
        }
        if (!table.hasIds()) {
            Plain.forms(labels, "number").forEach(form -> found.putIfAbsent(form, Special.NUMBER));
        }
        table.outer().ifPresent(outer -> found.putIfAbsent(Plain.of(own.outer(Tables.of(outer))), Special.OUTER));
        return found;
    }

    private static Map<String, String> words(Class<? extends Enum<?>> list, WorkbookWords own) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Enum<?> word : list.getEnumConstants()) {
            found.put(Plain.of(own.word(list, word.name())), word.name());
        }
        for (Enum<?> word : list.getEnumConstants()) {
            own.synonyms(DossierLabels.name(word)).forEach(form -> found.putIfAbsent(Plain.of(form), word.name()));
            found.putIfAbsent(Plain.of(word.name()), word.name());
        }
        return found;
    }

    /** The list on the sheet with a name. */
    public Optional<Table> sheet(String name) {
        return Optional.ofNullable(sheets.get(Plain.of(name)));
    }

    /** The list that a sheet's name probably means. */
    public Optional<Table> nearSheet(String name) {
        return NearWord.of(Plain.of(name), sheets.keySet()).map(sheets::get);
    }

    /** The language in which most headings of a row belong to a table. */
    public Language language(Table table, List<String> row) {
        Language best = Language.ENGLISH;
        long most = -1;
        for (Language language : Language.values()) {
            Map<String, Column> known = headings(table).getOrDefault(language, Map.of());
            long count = row.stream().filter(known::containsKey).count();
            if (count > most) {
                best = language;
                most = count;
            }
        }
        return best;
    }

    private Map<Language, Map<String, Column>> headings(Table table) {
        return headings.getOrDefault(table.list(), Map.of());
    }

    /** The column of a heading. A key counts only in its exact form, since real lists have "Actor" above names. */
    public Optional<Column> heading(Table table, String heading, Language first) {
        return table.column(heading).or(() -> column(table, Plain.of(heading), first));
    }

    /** The column of a heading in plain form. */
    public Optional<Column> column(Table table, String heading, Language first) {
        return inOrder(first)
                .flatMap(language -> Stream.ofNullable(
                        headings(table).getOrDefault(language, Map.of()).get(heading)))
                .findFirst();
    }

    /** The column that a heading in plain form probably means. */
    public Optional<Column> near(Table table, String heading, Language first) {
        return inOrder(first)
                .flatMap(language -> {
                    Map<String, Column> known = new LinkedHashMap<>();
                    headings(table)
                            .getOrDefault(language, Map.of())
                            .forEach(
                                    (name, column) -> known.putIfAbsent(name.substring(name.indexOf('/') + 1), column));
                    return NearWord.of(heading, known.keySet()).map(known::get).stream();
                })
                .findFirst();
    }

    /** The value of a cell as the format writes it; empty if a closed list lacks the word. A text that no form understands is unchanged. */
    public Optional<String> written(Column column, String text, Language first) {
        if (column.takesNone() && column.holds() != Column.Holds.VALUES && CellText.isNone(text)) {
            return Optional.of(NONE);
        }
        Optional<Class<? extends Enum<?>>> list = column.words();
        return list.isPresent() ? word(list.get(), text, first) : Optional.of(single(column, text));
    }

    private String single(Column column, String text) {
        if (!(column.content() instanceof FormShape.Single single)) {
            return text;
        }
        return switch (single.kind()) {
            case ANSWER -> says("yes", text) ? "true" : says("no", text) ? "false" : text;
            case TEXT -> CellText.text(text);
            case DAY -> CellText.day(text);
            case TIME -> CellText.time(text);
            case AMOUNT -> CellText.amount(text);
            case WHOLE_NUMBER -> text;
        };
    }

    /** The closed-list word that a text means. */
    public Optional<String> word(Class<? extends Enum<?>> list, String text, Language first) {
        String plain = Plain.of(text);
        return inOrder(first)
                .flatMap(language -> Stream.ofNullable(words(list, language).get(plain)))
                .findFirst();
    }

    /** The closed-list word that a text probably means. */
    public Optional<String> nearWord(Class<? extends Enum<?>> list, String text, Language first) {
        String plain = Plain.of(text);
        return inOrder(first)
                .flatMap(language -> {
                    Map<String, String> known = words(list, language);
                    return NearWord.of(plain, known.keySet()).map(known::get).stream();
                })
                .findFirst();
    }

    private Map<String, String> words(Class<? extends Enum<?>> list, Language language) {
        return words.getOrDefault(list, Map.of()).getOrDefault(language, Map.of());
    }

    private static Stream<Language> inOrder(Language first) {
        return Stream.concat(Stream.of(first), Arrays.stream(Language.values()).filter(language -> language != first));
    }

    /** Whether a text is a form of a workbook text, in any language. */
    public boolean says(String key, String text) {
        return texts.getOrDefault(key, Set.of()).contains(Plain.of(text));
    }

    /** Whether a cell begins a row of totals: it says so, at most with a number behind. */
    public boolean isTotal(String cell) {
        return cell.length() <= LONGEST_TOTAL
                && !cell.startsWith("\"")
                && says("total", NUMBER_BEHIND.matcher(cell).replaceFirst(""));
    }

    /**
     * Whether a heading, or consecutive words of it, names data that reveal a person's identity. A word of one or two letters counts only as the whole heading.
     */
    public boolean isPersonal(String heading) {
        return holds("personal", heading);
    }

    /** Whether a heading is for remarks, which no dossier keeps. */
    public boolean isRemark(String heading) {
        return holds("remarks", heading);
    }

    /** Whether the whole heading is for personal data or remarks, so that the heading itself reveals nothing. */
    public boolean isPlainlyLeftOut(String heading) {
        return says("personal", heading) || says("remarks", heading);
    }

    private boolean holds(String key, String heading) {
        Set<String> known = texts.getOrDefault(key, Set.of());
        if (known.contains(Plain.of(heading))) {
            return true;
        }
        List<String> some = Arrays.stream(heading.split("[^\\p{L}\\p{M}]+", -1))
                .map(Plain::of)
                .toList();
        return IntStream.range(0, some.size())
                .boxed()
                .flatMap(first -> IntStream.rangeClosed(first + 1, Math.min(first + MOST_WORDS, some.size()))
                        .mapToObj(last -> String.join("", some.subList(first, last))))
                .anyMatch(words -> words.length() >= SHORTEST_WORD && known.contains(words));
    }
}
