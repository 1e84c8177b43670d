package org.openplp.formats.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** The headings and the words of tables, in all languages at once: a list in Belgium may be in any of them. */
final class Vocabulary {
    private static final Vocabulary OF_ALL_LANGUAGES = new Vocabulary();
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})");
    private static final String NONE = "none";

    /** "Majeur (O/N)" is no house number, N° is. */
    private static final int SHORTEST_WORD = 3;

    /** As many as "date de naissance" has. */
    private static final int MOST_WORDS = 3;

    private final Map<String, MemberColumn> keys = new HashMap<>();
    private final Map<String, MemberColumn> columns = new HashMap<>();
    private final Set<String> personal = new HashSet<>();
    private final Map<String, String> answers = new HashMap<>();
    private final Set<String> none = new HashSet<>();
    private final Map<MemberColumn, Map<String, String>> words = new HashMap<>();

    private Vocabulary() {
        for (Language language : Language.values()) {
            Bundle labels = Labels.of(MemberColumn.class, language);
            for (MemberColumn column : MemberColumn.values()) {
                forms(labels, "column." + column.key()).forEach(form -> columns.put(form, column));
                keys.put(column.key(), column);
            }
            forms(labels, "personal").forEach(personal::add);
            forms(labels, "yes").forEach(form -> answers.put(form, "true"));
            forms(labels, "no").forEach(form -> answers.put(form, "false"));
            forms(labels, NONE).forEach(none::add);
            words(labels);
        }
    }

    static Vocabulary ofAllLanguages() {
        return OF_ALL_LANGUAGES;
    }

    private void words(Bundle labels) {
        for (String key : labels.keys()) {
            String[] parts = key.split("/", -1);
            if (parts.length == 2) {
                Map<String, String> ofTheColumn =
                        words.computeIfAbsent(MemberColumn.of(parts[0]).orElseThrow(), column -> new HashMap<>());
                ofTheColumn.put(plain(parts[1]), parts[1]);
                forms(labels, key).forEach(form -> ofTheColumn.put(form, parts[1]));
            }
        }
    }

    private static Stream<String> forms(Bundle labels, String key) {
        return Arrays.stream(labels.text(key).split("\\|", -1)).map(Vocabulary::plain);
    }

    /** The column of a heading; a key is one only as the format writes it, since "Actor" stands above names in real lists. */
    Optional<MemberColumn> column(String heading) {
        return Optional.ofNullable(keys.get(heading)).or(() -> Optional.ofNullable(columns.get(plain(heading))));
    }

    /** Whether a heading, or some words of it one behind the other, is one of data that reveal who somebody is; a word of a letter or two only as the whole heading. */
    boolean isPersonal(String heading) {
        if (personal.contains(plain(heading))) {
            return true;
        }
        List<String> words = Arrays.stream(heading.split("[^\\p{L}\\p{M}]+", -1))
                .map(Vocabulary::plain)
                .toList();
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(first -> IntStream.rangeClosed(first + 1, Math.min(first + MOST_WORDS, words.size()))
                        .mapToObj(last -> String.join("", words.subList(first, last))))
                .anyMatch(some -> some.length() >= SHORTEST_WORD && personal.contains(some));
    }

    /** What a cell says, in the words of a dossier; as it stands if it says none of them. */
    String value(MemberColumn column, String text) {
        return switch (column.kind()) {
            case TEXT -> text;
            case DAY -> none.contains(plain(text)) ? NONE : day(text);
            case ANSWER -> answers.getOrDefault(plain(text), text);
            case WORD -> words.getOrDefault(column, Map.of()).getOrDefault(plain(text), text);
        };
    }

    /** A day in the Belgian order as the format writes it. */
    private static String day(String text) {
        Matcher day = DAY_FIRST.matcher(text);
        return day.matches() ? day.group(4) + "-" + twoDigits(day.group(3)) + "-" + twoDigits(day.group(1)) : text;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** A text without what people write in more than one way: capitals, accents, spaces, hyphens and points. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
