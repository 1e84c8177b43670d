package org.openplp.rules.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openplp.law.Law;
import org.openplp.law.LawTexts;
import org.openplp.rules.norm.Register.Example;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Source;
import org.openplp.rules.text.Language;

/** The texts of the law from which a norm comes: that of a country, or that of a host. */
final class NormTexts {
    /** The letter of a part, the letter of a column if the part has columns, a number, and more. */
    private static final Pattern PLACE = Pattern.compile("([A-Z])-([A-Z]?)([0-9]+)(.*)");

    private final Set<Language> languages;
    private final Language first;
    private final String prefix;
    private final Function<Language, LawTexts> texts;
    private final Supplier<List<Law.Row>> shown;

    /**
     * Texts of a law.
     *
     * @param languages the languages that it has
     * @param first the one that is given for any other
     * @param prefix what the codes of its sources have before them; may be empty
     * @param texts the texts in one of the languages
     * @param shown the rows of the cases that are written for people
     */
    NormTexts(
            Set<Language> languages,
            Language first,
            String prefix,
            Function<Language, LawTexts> texts,
            Supplier<List<Law.Row>> shown) {
        this.languages = languages;
        this.first = first;
        this.prefix = prefix;
        this.texts = texts;
        this.shown = shown;
    }

    /** The language of the texts that are given for a language: the same, or the first one if the law does not have that one. */
    Language spokenFor(Language language) {
        return languages.contains(language) ? language : first;
    }

    /** A text in a language, or in the first one if the law does not have that one. */
    Optional<String> find(Language language, String key) {
        return texts.apply(spokenFor(language)).find(key);
    }

    /** The cases of a norm that are written for people. */
    List<Example> examples(Language language, String norm) {
        List<Example> examples = new ArrayList<>();
        for (Law.Row row : shown.get()) {
            if (row.get("norm").equals(norm)) {
                String key = "case." + norm + "." + (examples.size() + 1);
                examples.add(new Example(find(language, key).orElseThrow(), row.get("is")));
            }
        }
        return List.copyOf(examples);
    }

    /** A cited place in words; empty if the law has no words for the places in that source, or it is not of their form. */
    Optional<String> place(Language language, Citation citation) {
        Matcher place = PLACE.matcher(citation.pinpoint());
        if (!place.matches()) {
            return Optional.empty();
        }
        Source source = citation.source();
        String column = place.group(2);
        return find(language, source, "within")
                .flatMap(within ->
                        find(language, source, "part." + place.group(1)).map(part -> within + ", " + part))
                .flatMap(part -> column.isEmpty()
                        ? Optional.of(part)
                        : find(language, source, "column." + column).map(words -> part + ", " + words))
                .map(words -> words + " " + place.group(3) + place.group(4));
    }

    /** A text about a source that a norm of this law cites. */
    Optional<String> find(Language language, Source source, String what) {
        return source.code().startsWith(prefix)
                ? find(language, "source." + source.code().substring(prefix.length()) + "." + what)
                : Optional.empty();
    }
}
