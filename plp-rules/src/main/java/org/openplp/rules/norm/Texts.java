package org.openplp.rules.norm;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openplp.rules.norm.Norm.Parameter;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Source;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.FactWords;
import org.openplp.rules.text.Language;

/**
 * Texts for people about norms and findings, in one language. No logic reads them. The English texts on norms come from
 * the register. The other languages are translations by this project, and no translation is a source.
 */
public final class Texts {
    private static final Map<Language, Texts> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final Bundle words;
    private final FactWords facts;
    private final Texts labelled;

    private Texts(Language language) {
        this.language = language;
        String file = Bundle.file("texts", language);
        words = Bundle.read(file, Texts.class.getResourceAsStream(file));
        facts = FactWords.ofTheFile();
        labelled = new Texts(this);
    }

    private Texts(Texts plain) {
        language = plain.language;
        words = plain.words;
        facts = FactWords.labelled(plain.language, plain::date);
        labelled = this;
    }

    /**
     * The texts in a language.
     *
     * @param language the language
     * @return the same instance each time
     */
    public static Texts inLanguage(Language language) {
        return READ.computeIfAbsent(requireNonNull(language, "language"), Texts::new);
    }

    /** {@return the texts in English, the same instance each time} */
    public static Texts english() {
        return inLanguage(Language.ENGLISH);
    }

    /**
     * The same texts for people who do not edit files.
     *
     * @return texts that name the facts of a dossier by labels instead of keys; the same instance each time
     */
    public Texts labelled() {
        return labelled;
    }

    /**
     * How the texts name the facts of a dossier.
     *
     * @return the words, by keys unless the texts are {@link #labelled}
     */
    public FactWords facts() {
        return facts;
    }

    /**
     * The language of the texts.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * A text of reports. What a law says of a norm is asked with the norm.
     *
     * @param key its key
     * @param values replace {@code {0}}, {@code {1}} and so on, unchanged
     * @return the text
     * @throws IllegalArgumentException if there is no such text
     */
    public String text(String key, String... values) {
        requireNonNull(key, "key");
        requireNonNull(values, "values");
        return find(key, values).orElseGet(() -> words.text(key, values));
    }

    /** The parts of a text of reports around its first value, for a caller that marks it. */
    public List<String> around(String key, String... more) {
        return words.around(key, more);
    }

    /**
     * A text about a number of things.
     *
     * @param key its key
     * @param number the number of things, which replaces {@code {0}}
     * @param values replace {@code {1}} and so on
     * @return the text in the form of the language for that number
     * @throws IllegalArgumentException if there is no such text
     */
    public String counted(String key, long number, String... values) {
        requireNonNull(key, "key");
        return words.counted(key, number, values);
    }

    /**
     * An optional text of reports.
     *
     * @param key its key
     * @param values replace {@code {0}}, {@code {1}} and so on, unchanged
     * @return the text; empty if there is none
     */
    public Optional<String> find(String key, String... values) {
        requireNonNull(key, "key");
        requireNonNull(values, "values");
        return words.find(key, values).or(() -> CountryLaw.people(language, key));
    }

    /**
     * The language in which a norm is worded here.
     *
     * @param norm the norm
     * @return the language of these texts; for a local norm the first language of its host if the host does not have
     *     this one
     */
    public Language languageOf(Norm norm) {
        requireNonNull(norm, "norm");
        return norm.wording().map(texts -> texts.spokenFor(language)).orElse(language);
    }

    /**
     * What a norm asks.
     *
     * @param norm the norm
     * @return a sentence; for a local norm in the first language of its host if the host does not have this one
     */
    public String statement(Norm norm) {
        return of(norm, "statement", norm.statement());
    }

    /**
     * What is true if a norm is met.
     *
     * @param norm the norm
     * @return a sentence; empty if the statement says it
     */
    public Optional<String> whenMet(Norm norm) {
        requireNonNull(norm, "norm");
        return said(norm, "met", Optional.empty());
    }

    /**
     * What is wrong if a norm is not met.
     *
     * @param norm the norm
     * @return a sentence; empty if there is none
     */
    public Optional<String> whenNotMet(Norm norm) {
        requireNonNull(norm, "norm");
        return said(norm, "not", norm.whenNotMet());
    }

    /**
     * Who can do what if a norm is not met.
     *
     * @param norm the norm
     * @return one or more sentences; empty if there is none
     */
    public Optional<String> whatToDo(Norm norm) {
        requireNonNull(norm, "norm");
        return said(norm, "do", norm.whatToDo());
    }

    /**
     * When a norm asks something.
     *
     * @param norm the norm
     * @return some words; empty if it always does
     */
    public String condition(Norm norm) {
        return of(norm, "condition", norm.condition());
    }

    /**
     * The parts of a norm that are interpretation.
     *
     * @param norm the norm
     * @return some words; empty if nothing is on record
     */
    public String interpretation(Norm norm) {
        return of(norm, "interpretation", norm.interpretation());
    }

    /**
     * A value that the text of a norm sets, or leaves open.
     *
     * @param norm the norm
     * @param parameter a parameter of the norm
     * @return the value; if it is in words of the register, in the language
     */
    public String value(Norm norm, Parameter parameter) {
        String key = "value." + parameter.key();
        return find(norm, Language.ENGLISH, key)
                .filter(parameter.value()::equals)
                .flatMap(english -> find(norm, language, key))
                .orElse(parameter.value());
    }

    /**
     * The title of the section of a norm.
     *
     * @param norm the norm
     * @return some words; empty for a norm that is in no section of a register
     */
    public Optional<String> section(Norm norm) {
        requireNonNull(norm, "norm");
        return find(norm, language, "section." + norm.section());
    }

    /**
     * A point that the texts leave open for a norm, in a few words.
     *
     * @param norm the norm
     * @param point the name of the point, such as {@code R20}
     * @return some words; empty if there are none
     */
    public Optional<String> openPoint(Norm norm, String point) {
        requireNonNull(norm, "norm");
        requireNonNull(point, "point");
        return find(norm, language, "open." + point);
    }

    /** What the law of a norm calls a term of its rule; empty if it has none of that name. */
    public Optional<String> term(Norm norm, String name) {
        requireNonNull(name, "name");
        return find(norm, language, "term." + name);
    }

    /**
     * The title of a source that a norm cites.
     *
     * @param norm the norm
     * @param source the source, of the register or of the host
     * @return some words
     */
    public String title(Norm norm, Source source) {
        requireNonNull(norm, "norm");
        requireNonNull(source, "source");
        return norm.wording()
                .flatMap(texts -> texts.find(language, source, "title"))
                .orElseGet(source::title);
    }

    /**
     * The date of a source that a norm cites, as far as known.
     *
     * @param norm the norm
     * @param source the source, of the register or of the host
     * @return some words; empty if nothing is known
     */
    public String dateOf(Norm norm, Source source) {
        requireNonNull(norm, "norm");
        requireNonNull(source, "source");
        return norm.wording()
                .flatMap(texts -> texts.find(language, source, "date"))
                .orElseGet(source::date);
    }

    /**
     * A citation with how its source was read, using the codes of the register for sources.
     *
     * @param norm the norm that cites it
     * @param citation the citation
     * @return the citation, such as {@code P19 (read in part)}
     */
    public String byCode(Norm norm, Citation citation) {
        requireNonNull(norm, "norm");
        return place(norm, citation).orElseGet(citation::label) + read(citation);
    }

    /**
     * A citation with how its source was read, using names that can be understood without the register.
     *
     * @param norm the norm that cites it
     * @param citation the citation
     * @return some words
     */
    public String citation(Norm norm, Citation citation) {
        requireNonNull(norm, "norm");
        return cited(norm, citation) + read(citation);
    }

    /** The {@linkplain #citation citation} without how its source was read. */
    public String cited(Norm norm, Citation citation) {
        return place(norm, citation)
                .orElseGet(() -> title(norm, citation.source())
                        + (norm.owns(citation.source()) && !citation.pinpoint().isEmpty()
                                ? ", " + citation.pinpoint()
                                : ""));
    }

    /**
     * A cited place in words, with the name of its source.
     *
     * @param norm the norm that cites it
     * @param citation the citation
     * @return some words; empty if the law of the norm has none for places in that source
     */
    public Optional<String> place(Norm norm, Citation citation) {
        requireNonNull(norm, "norm");
        requireNonNull(citation, "citation");
        return norm.wording().flatMap(texts -> texts.place(language, citation));
    }

    /** How the source of a citation was read: some words in brackets, after a space. */
    public String read(Citation citation) {
        return " (" + text("read." + citation.source().read()) + ")";
    }

    /**
     * What a norm rests on: its force and its sources.
     *
     * @param norm the norm
     * @param sources the sources, in words
     * @return the force, and the sources if there are any
     */
    public String basis(Norm norm, List<String> sources) {
        String force = text("force." + norm.force());
        return sources.isEmpty() ? force : said(force, joined(sources));
    }

    /**
     * A statement about something.
     *
     * @param what the thing that it is about
     * @param said the statement
     * @return both, with a colon between them
     */
    public String said(String what, String said) {
        requireNonNull(what, "what");
        requireNonNull(said, "said");
        return text("said", what, said);
    }

    /**
     * Joins the parts of a sentence.
     *
     * @param parts the parts
     * @return the parts, separated by semicolons; empty if there are none
     */
    public String joined(List<String> parts) {
        return parts.stream()
                .reduce((before, next) -> text("joined", before, next))
                .orElse("");
    }

    /**
     * A day as people write it in the language, regardless of the calendar data of the machine.
     *
     * @param day the day
     * @return the text, such as {@code 24 November 2026}
     */
    public String date(LocalDate day) {
        return text(
                day.getDayOfMonth() == 1 ? "date.first" : "date",
                Integer.toString(day.getDayOfMonth()),
                text("month." + day.getMonthValue()),
                Integer.toString(day.getYear()));
    }

    /** The text from the law of the norm. A norm that is in no law has its own texts. */
    private String of(Norm norm, String what, String inTheNorm) {
        return find(norm, language, norm.id() + "." + what).orElse(inTheNorm);
    }

    private Optional<String> said(Norm norm, String what, Optional<String> inTheNorm) {
        return find(norm, language, norm.id() + "." + what).map(facts::filled).or(() -> inTheNorm);
    }

    private static Optional<String> find(Norm norm, Language language, String key) {
        return norm.wording().flatMap(texts -> texts.find(language, key));
    }
}
