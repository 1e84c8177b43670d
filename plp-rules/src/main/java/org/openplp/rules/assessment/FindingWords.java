package org.openplp.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Explanation;

/**
 * A finding in the words of one language. {@linkplain Texts#labelled Labelled} texts name facts by their labels, others
 * by their keys.
 *
 * @param finding the finding
 * @param texts the texts of the language
 */
public record FindingWords(Finding finding, Texts texts) {
    /** Refuses null. */
    public FindingWords {
        requireNonNull(finding, "finding");
        requireNonNull(texts, "texts");
    }

    /**
     * What was found, in one sentence.
     *
     * @return the sentence of {@link Messages#of(Finding, org.openplp.rules.outcome.Explanation)}
     */
    public String sentence() {
        return new Messages(texts).of(finding, finding.explanation());
    }

    /**
     * What the norm asks.
     *
     * @return a sentence
     */
    public String statement() {
        return texts.statement(finding.norm());
    }

    /**
     * What makes the norm bind, if anything.
     *
     * @return a word or two, such as {@code advice}
     */
    public String force() {
        return texts.text("force." + finding.norm().force());
    }

    /**
     * What the norm rests on: its force, and all sources in force on the day, each with how it was read.
     *
     * @return the words; show them wherever you show the sentence
     */
    public String basis() {
        return texts.basis(finding.norm(), sources());
    }

    /**
     * The sources of the norm in force on the day, each with how it was read.
     *
     * @return the sources, such as {@code F18 (read in full)}, with their names
     */
    public List<String> sources() {
        return finding.norm().citationsOn(finding.day()).stream()
                .map(citation -> texts.citation(finding.norm(), citation))
                .toList();
    }

    /**
     * The facts on record that decided, or that help to understand the decision.
     *
     * @return for each fact, its label, its value and its entry; its key instead of the label if the texts have none
     */
    public List<String> evidence() {
        return evidence(finding.explanation());
    }

    /**
     * The same, for a caller that has the explanation of the finding already.
     *
     * @param explanation the explanation
     * @return for each fact, its label, its value and its entry
     */
    public List<String> evidence(Explanation explanation) {
        return why().facts(finding, explanation, false).stream()
                .map(Why.Phrase::text)
                .toList();
    }

    /**
     * The facts that would have to be on record to settle an undetermined finding.
     *
     * @return for each fact, its label and its entry; its key if the texts have no labels
     */
    public List<String> missing() {
        return why().missing(finding, finding.explanation(), false);
    }

    /** Only the subject of the finding has an id here: the words about a finding depend on nothing else. */
    private Why why() {
        return new Why(texts, List.of(finding));
    }

    /**
     * What to do about it.
     *
     * @return one or more sentences; empty if there is nothing to say
     */
    public Optional<String> whatToDo() {
        return new Messages(texts).whatToDo(finding);
    }

    /** Shows which finding it is, without any text of the dossier. */
    @Override
    public String toString() {
        return finding.toString();
    }
}
