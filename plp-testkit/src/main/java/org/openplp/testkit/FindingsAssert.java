package org.openplp.testkit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.source.Citation;

/** Assertions on findings, usually those of one norm with one outcome. */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, List<Finding>> {
    private final List<Finding> around;

    /**
     * Creates assertions.
     *
     * @param actual the findings
     * @param around the same findings, and others that the message may list
     */
    FindingsAssert(List<Finding> actual, List<Finding> around) {
        super(actual, FindingsAssert.class);
        this.around = around;
    }

    /**
     * Asserts that the findings are about these subjects, and no others.
     *
     * @param ids the ids of the subjects, in the order of the dossier
     * @return this assertion
     */
    public FindingsAssert about(String... ids) {
        requireNonNull(ids, "ids");
        isNotNull();
        List<String> asked = Arrays.asList(ids);
        if (!subjects(actual).equals(asked)) {
            List<Finding> shown = around.stream()
                    .filter(finding -> actual.contains(finding)
                            || asked.contains(finding.subject().id()))
                    .toList();
            List<String> unknown =
                    asked.stream().filter(id -> !subjects(shown).contains(id)).toList();
            String nothing = unknown.isEmpty() ? "" : " nothing about " + String.join(", ", unknown) + ", and";
            failWithMessage(
                    "%s",
                    FoundInstead.of(
                            "expected findings about " + String.join(", ", asked) + ", but found" + nothing, shown));
        }
        return this;
    }

    private static List<String> subjects(List<Finding> findings) {
        return findings.stream().map(finding -> finding.subject().id()).toList();
    }

    /**
     * Asserts that there are findings of each of these norms, and of no others.
     *
     * @param norm the id of a norm
     * @param others ids of other norms, in any order
     * @return this assertion
     */
    public FindingsAssert areOf(String norm, String... others) {
        requireNonNull(norm, "norm");
        requireNonNull(others, "others");
        return areOf("findings", norm, others);
    }

    FindingsAssert areOf(String what, String norm, String... others) {
        isNotNull();
        Set<String> asked = new TreeSet<>(Arrays.asList(others));
        asked.add(norm);
        Set<String> found = norms(actual);
        if (!found.equals(asked)) {
            List<Finding> shown = around.stream()
                    .filter(finding -> asked.contains(finding.norm().id().value())
                            ? !found.contains(finding.norm().id().value())
                            : actual.contains(finding))
                    .toList();
            failWithMessage("%s", FoundInstead.of(unexpected(what, asked, found), shown));
        }
        return this;
    }

    private static String unexpected(String what, Set<String> asked, Set<String> found) {
        return "expected " + what + " of " + String.join(", ", asked) + " alone, but they are of "
                + (found.isEmpty() ? "no norm" : String.join(", ", found)) + ". Found";
    }

    private static Set<String> norms(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.norm().id().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Asserts that every finding has this outcome.
     *
     * @param outcome the outcome
     * @return this assertion
     */
    public FindingsAssert haveOutcome(Outcome outcome) {
        requireNonNull(outcome, "outcome");
        return each("to be " + Texts.english().text("outcome." + outcome), finding -> finding.outcome() == outcome);
    }

    /**
     * Asserts that every finding has this due day.
     *
     * @param day the day, such as {@code 2026-11-24}
     * @return this assertion
     * @throws IllegalArgumentException if it is not a day in this form
     */
    public FindingsAssert dueOn(String day) {
        Optional<LocalDate> due = Optional.of(Assess.day(day));
        return each(
                "to be due on " + day, finding -> finding.explanation().due().equals(due));
    }

    /**
     * Asserts that no finding has a due day.
     *
     * @return this assertion
     */
    public FindingsAssert dueOnNoDay() {
        return each(
                "to be due on no day",
                finding -> finding.explanation().due().isEmpty()
                        && !finding.explanation().failed());
    }

    /**
     * Asserts that the findings name these missing facts, and no others.
     *
     * @param paths paths of the dossier, such as {@code memberships[3].adult}, in the order of the findings
     * @return this assertion
     */
    public FindingsAssert missing(String... paths) {
        requireNonNull(paths, "paths");
        isNotNull();
        List<String> found = actual.stream()
                .flatMap(finding -> finding.explanation().missing().stream())
                .map(fact -> fact.path().toString())
                .toList();
        boolean known =
                actual.stream().noneMatch(finding -> finding.explanation().failed());
        return holds("to lack " + String.join(", ", paths), known && found.equals(Arrays.asList(paths)));
    }

    /**
     * Asserts that one of the findings rests on this fact.
     *
     * @param path its path, such as {@code memberships[1].adult}
     * @param value the value as the dossier writes it, such as {@code false}
     * @return this assertion
     */
    public FindingsAssert shows(String path, String value) {
        requireNonNull(path, "path");
        requireNonNull(value, "value");
        return one(
                "to show " + path + ": " + value,
                finding -> finding.explanation().evidence().stream()
                        .anyMatch(fact -> fact.path().toString().equals(path)
                                && fact.value().equals(value)));
    }

    /**
     * Asserts that one of the findings depends on a point that the texts leave open.
     *
     * @param point its name, such as {@code R20}
     * @return this assertion
     */
    public FindingsAssert leavesOpenPoint(String point) {
        requireNonNull(point, "point");
        return one(
                "to leave " + point + " open",
                finding -> finding.explanation().open().contains(point));
    }

    /**
     * Asserts that the norm of every finding has this citation.
     *
     * @param label the citation as the register writes it, such as {@code PROF:B-P2}
     * @return this assertion
     */
    public FindingsAssert citing(String label) {
        requireNonNull(label, "label");
        return each(
                "to cite " + label,
                finding ->
                        finding.norm().citations().stream().map(Citation::label).anyMatch(label::equals));
    }

    /**
     * Asserts that the norm of every finding has this force.
     *
     * @param force what makes it bind
     * @return this assertion
     */
    public FindingsAssert withForce(Force force) {
        requireNonNull(force, "force");
        return each(
                "to have the force " + Texts.english().text("force." + force),
                finding -> finding.norm().force() == force);
    }

    /**
     * Asserts that the norm of every finding has this modality.
     *
     * @param modality what its strongest text says
     * @return this assertion
     */
    public FindingsAssert withModality(Modality modality) {
        requireNonNull(modality, "modality");
        return each(
                "to have the modality " + Texts.english().text("modality." + modality),
                finding -> finding.norm().modality() == modality);
    }

    /**
     * Asserts that a waiver in force covers every finding.
     *
     * @param path the path of the waiver, such as {@code waivers[0]}
     * @return this assertion
     */
    public FindingsAssert waivedBy(String path) {
        requireNonNull(path, "path");
        return each("to be waived by " + path, finding -> finding.waiver().equals(Optional.of(FactPath.of(path))));
    }

    /**
     * Asserts that no waiver in force covers a finding.
     *
     * @return this assertion
     */
    public FindingsAssert isNotWaived() {
        return each("not to be waived", finding -> finding.waiver().isEmpty());
    }

    private FindingsAssert each(String expected, Predicate<Finding> condition) {
        isNotNull();
        return holds(expected, !actual.isEmpty() && actual.stream().allMatch(condition));
    }

    private FindingsAssert one(String expected, Predicate<Finding> condition) {
        isNotNull();
        return holds(expected, actual.stream().anyMatch(condition));
    }

    private FindingsAssert holds(String expected, boolean condition) {
        if (!condition) {
            failWithMessage("%s", FoundInstead.of("expected the findings " + expected + ", but found", actual));
        }
        return this;
    }
}
