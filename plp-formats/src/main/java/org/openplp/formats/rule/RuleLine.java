package org.openplp.formats.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

/**
 * A line of a rule in words.
 *
 * @param depth how many lines it is inside of
 * @param text a condition, or what the lines below it are
 * @param answer the answer of a dossier on a day; empty without one, and for a line that is no condition
 * @param facts the facts that gave the answer, or are missing
 */
public record RuleLine(int depth, String text, Optional<Answer> answer, List<Fact> facts) {
    private static final Pattern COLON = Pattern.compile("[ \u00a0]?:$");

    /** A fact of a dossier with its value in words. */
    public record Fact(FactPath path, String value) {}

    /** Copies the facts. */
    public RuleLine {
        facts = List.copyOf(facts);
    }

    /**
     * The line with its answer and the places of its facts.
     *
     * @param language the language
     * @param place the place of a path in its file; empty if it has none
     * @return a text such as {@code Post: Coordinator — yes (appointments[0].role: Coordinator, plp.yaml:12)}
     */
    public String said(Language language, Function<FactPath, String> place) {
        String seen = facts.stream()
                .map(fact -> {
                    String where = place.apply(fact.path());
                    return Texts.inLanguage(language).said(fact.path().toString(), fact.value())
                            + (where.isEmpty() ? "" : ", " + where);
                })
                .collect(Collectors.joining("; "));
        String answered = answer.map(
                        one -> COLON.matcher(text).replaceFirst("") + " \u2014 " + RuleWords.answer(one, language))
                .orElse(text);
        return seen.isEmpty() ? answered : answered + " (" + seen + ")";
    }
}
