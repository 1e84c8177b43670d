package org.openplp.rules.text;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.FactPath;

/**
 * The words of a report for the facts of a dossier and their values. They are either the words of the file, for people
 * who edit it, or labels, for people who do not.
 */
public final class FactWords {
    private static final FactWords OF_THE_FILE = new FactWords(Optional.empty(), LocalDate::toString);
    private static final Pattern KEY = Pattern.compile("\\{([a-z][\\w.\\[\\]]*)}");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
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
     * What a value is, for those who choose its words.
     *
     * @param value a value of a fact
     * @return a closed word, a day, a time, yes or no, or a term as it is; anything else as a text
     */
    public static Object content(Object value) {
        return value instanceof Enum<?>
                        || value instanceof LocalDate
                        || value instanceof OffsetDateTime
                        || value instanceof Boolean
                        || value instanceof Period
                ? value
                : value.toString();
    }

    /**
     * A value in words.
     *
     * @param content what {@link #content} makes of it
     * @return a text as it is, another value in words, or as in the file
     */
    public String value(Object content) {
        requireNonNull(content, "content");
        return labels().map(words -> value(content, words)).orElseGet(() -> written(content));
    }

    /**
     * Several values in words.
     *
     * @param contents what each is
     * @return the words, with commas between them
     */
    public String values(List<Object> contents) {
        return contents.stream().map(this::value).collect(Collectors.joining(BETWEEN_WORDS));
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
        return labels.map(DossierLabels::inLanguage);
    }

    private static String written(Object content) {
        return content instanceof Enum<?> word ? word.name() : content.toString();
    }

    private String value(Object content, DossierLabels words) {
        if (content instanceof Enum<?> word) {
            String name = DossierLabels.name(word);
            return words.has(name) ? words.label(name) : word.name();
        }
        if (content instanceof Boolean answer) {
            return words.worded(answer ? "yes" : "no");
        }
        if (content instanceof LocalDate day) {
            return day(day);
        }
        if (content instanceof OffsetDateTime time) {
            return day(BelgianTime.dayOf(time)) + ", " + HOUR.format(time.atZoneSameInstant(BelgianTime.ZONE));
        }
        return content instanceof Period term ? term(term, words) : written(content);
    }

    /** A term of years, of months or of days; any other as in the file. */
    private static String term(Period term, DossierLabels names) {
        if (term.equals(Period.ofYears(term.getYears()))) {
            return names.counted("Y", term.getYears());
        }
        if (term.equals(Period.ofMonths(term.getMonths()))) {
            return names.counted("M", term.getMonths());
        }
        return term.equals(Period.ofDays(term.getDays())) ? names.counted("D", term.getDays()) : written(term);
    }

    private String day(LocalDate day) {
        return requireNonNull(days.apply(day), "days");
    }
}
