package org.openplp.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.source.Citation;

/** Assertions on the findings of one norm that have one outcome. */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, List<Finding>> {
    FindingsAssert(List<Finding> actual) {
        super(actual, FindingsAssert.class);
    }

    /**
     * The findings are about these subjects, and no others.
     *
     * @param ids the ids of the subjects, in the order of the dossier
     * @return this assertion
     */
    public FindingsAssert about(String... ids) {
        List<String> found =
                actual.stream().map(finding -> finding.subject().id()).toList();
        if (!found.equals(Arrays.asList(ids))) {
            failWithMessage("expected findings about %s, but found%n%s", Arrays.toString(ids), describe(actual));
        }
        return this;
    }

    /**
     * Every finding has this due day.
     *
     * @param day the day, such as {@code 2026-11-24}
     * @return this assertion
     */
    public FindingsAssert dueOn(String day) {
        Optional<LocalDate> expected = Optional.of(LocalDate.parse(day));
        if (!actual.stream().allMatch(finding -> finding.explanation().due().equals(expected))) {
            failWithMessage("expected them to be due on %s, but found%n%s", day, describe(actual));
        }
        return this;
    }

    /**
     * The findings name these missing facts, and no others.
     *
     * @param paths paths of the dossier, such as {@code memberships[3].adult}, in the order of the findings
     * @return this assertion
     */
    public FindingsAssert missing(String... paths) {
        List<String> found = actual.stream()
                .flatMap(finding -> finding.explanation().missing().stream())
                .map(Explanation.Missing::path)
                .toList();
        if (!found.equals(Arrays.asList(paths))) {
            failWithMessage("expected %s to be missing, but found%n%s", Arrays.toString(paths), describe(actual));
        }
        return this;
    }

    /** What was found, why, and by which source. */
    static String describe(List<Finding> findings) {
        Messages messages = new Messages(Texts.english());
        return findings.isEmpty()
                ? "nothing about this norm"
                : findings.stream()
                        .map(finding -> {
                            Explanation explanation = finding.explanation();
                            return finding + ": " + messages.of(finding, explanation) + " evidence "
                                    + explanation.evidence() + ", missing " + explanation.missing() + ", due "
                                    + explanation.due().map(LocalDate::toString).orElse("never") + ", sources "
                                    + finding.norm().citations().stream()
                                            .map(Citation::label)
                                            .toList();
                        })
                        .collect(Collectors.joining(System.lineSeparator()));
    }
}
