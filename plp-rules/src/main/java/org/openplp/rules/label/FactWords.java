package org.openplp.rules.label;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.text.Language;

/**
 * The words of a report for the facts of a dossier and their values. They are either the words of the file, for people
 * who edit it, or labels, for people who do not.
 */
public final class FactWords {
    private static final FactWords OF_THE_FILE = new FactWords(Optional.empty(), LocalDate::toString);
    private static final Pattern KEY = Pattern.compile("\\{([a-z][\\w.\\[\\]]*)}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d\\S*");
    private static final Pattern PERIOD = Pattern.compile("P(\\d{1,6})([YMWD])");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Set<Class<?>> AS_THEY_ARE = Set.of(String.class, Integer.class, BigDecimal.class);
    private static final String BETWEEN_WORDS = ", ";

    private final Optional<Language> labels;
    private final Function<LocalDate, String> days;

    private FactWords(Optional<Language> labels, Function<LocalDate, String> days) {
        this.labels = labels;
        this.days = days;
    }

    /**
     * Keys and values as in the file.
     *
     * @return the same instance each time
     */
    public static FactWords ofTheFile() {
        return OF_THE_FILE;
    }

    /**
     * Labels in a language. They are read when a fact is first named.
     *
     * @param language the language
     * @param days writes a day in the language
     * @return the words
     */
    public static FactWords labelled(Language language, Function<LocalDate, String> days) {
        return new FactWords(Optional.of(requireNonNull(language, "language")), requireNonNull(days, "days"));
    }

    /**
     * Whether facts are named by labels.
     *
     * @return false if they are named by keys
     */
    public boolean areLabels() {
        return labels.isPresent();
    }

    /**
     * The name of a fact.
     *
     * @param path its path
     * @return its label, such as {@code Member of full age}, or the path
     */
    public String fact(FactPath path) {
        requireNonNull(path, "path");
        return labels().flatMap(words -> words.of(path)).orElseGet(path::toString);
    }

    /**
     * The name of an entry of a list that has no id.
     *
     * @param path its path
     * @return its label and its place, counted from 1, or the path
     */
    public String entry(FactPath path) {
        String label = fact(path);
        return areLabels() && path.place() >= 0 ? label + " " + (path.place() + 1) : label;
    }

    /**
     * The name of what an arrangement changes.
     *
     * @param key the name of the parameter in the register
     * @return its label, such as {@code Evaluation of the partnership}, or the key if there is none
     */
    public String parameter(String key) {
        requireNonNull(key, "key");
        return labels().flatMap(words -> words.parameter(key)).orElse(key);
    }

    /**
     * A value in words.
     *
     * @param path the path of the fact
     * @param written the value as in the file, or several separated by commas
     * @return the value in words; a text, a number or an id stays as it is
     */
    public String value(FactPath path, String written) {
        requireNonNull(path, "path");
        requireNonNull(written, "written");
        return labels().map(words -> value(content(path), written, words)).orElse(written);
    }

    /**
     * The word for a fact known to be none.
     *
     * @return a word
     */
    public String none() {
        return labels().map(words -> words.worded("none")).orElse("none");
    }

    /**
     * Fills in the keys in braces of a text of the law.
     *
     * @param text the text
     * @return the text with keys without braces, or with labels in quotation marks
     */
    public String filled(String text) {
        return text.indexOf('{') < 0
                ? text
                : KEY.matcher(text).replaceAll(key -> Matcher.quoteReplacement(filledIn(key.group(1))));
    }

    private String filledIn(String key) {
        return labels().map(words -> words.worded("quoted", fact(FactPath.of(key))))
                .orElse(key);
    }

    private Optional<DossierLabels> labels() {
        return labels.map(DossierLabels::in);
    }

    private static Class<?> content(FactPath path) {
        return RecordKey.on(path).<Class<?>>map(RecordKey::content).orElse(String.class);
    }

    private String value(Class<?> content, String written, DossierLabels words) {
        if (AS_THEY_ARE.contains(content)) {
            return written;
        }
        if (written.equals("none")) {
            return words.worded("none");
        }
        if (written.equals("true") || written.equals("false")) {
            return words.worded(written.equals("true") ? "yes" : "no");
        }
        Matcher period = PERIOD.matcher(written);
        if (period.matches()) {
            return words.counted(period.group(2), Integer.parseInt(period.group(1)));
        }
        if (TIME.matcher(written).matches()) {
            OffsetDateTime time = OffsetDateTime.parse(written);
            return day(BelgianTime.dayOf(time)) + ", " + HOUR.format(time.atZoneSameInstant(BelgianTime.ZONE));
        }
        return Stream.of(written.split(BETWEEN_WORDS, -1))
                .map(one -> DAY.matcher(one).matches() ? day(LocalDate.parse(one)) : word(content, one, words))
                .collect(Collectors.joining(BETWEEN_WORDS));
    }

    private String day(LocalDate day) {
        return requireNonNull(days.apply(day), "days");
    }

    /** The label of a closed word. A word from a list of records belongs to one of their keys. */
    private static String word(Class<?> content, String word, DossierLabels words) {
        Stream<Class<?>> lists =
                content.isRecord() ? RecordKey.of(content).stream().map(RecordKey::content) : Stream.of(content);
        return lists.filter(Class::isEnum)
                .map(list -> DossierLabels.name(list, word))
                .filter(words::has)
                .findFirst()
                .map(words::label)
                .orElse(word);
    }
}
