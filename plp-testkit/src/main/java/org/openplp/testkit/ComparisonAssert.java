package org.openplp.testkit;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.openplp.rules.comparison.Comparison;
import org.openplp.rules.comparison.FindingChange;

/** Assertions on the differences between two assessments. */
public final class ComparisonAssert extends AbstractAssert<ComparisonAssert, Comparison> {
    ComparisonAssert(Comparison actual) {
        super(actual, ComparisonAssert.class);
    }

    /**
     * Asserts that breaches of each of these norms are newly in the way, and of no others.
     *
     * @param norms ids of norms, in any order; none if nothing is newly in the way
     * @return this assertion
     */
    public ComparisonAssert bringsIntoTheWay(String... norms) {
        requireNonNull(norms, "norms");
        isNotNull();
        return holds("to come into the way", actual.newBlockingFindings(), norms);
    }

    /**
     * Asserts that breaches of each of these norms are no longer in the way, and of no others.
     *
     * @param norms ids of norms, in any order; none if nothing has ceased to be in the way
     * @return this assertion
     */
    public ComparisonAssert takesOutOfTheWay(String... norms) {
        requireNonNull(norms, "norms");
        isNotNull();
        return holds("to go out of the way", actual.noLongerBlockingFindings(), norms);
    }

    /**
     * Asserts that no finding changed.
     *
     * @return this assertion
     */
    public ComparisonAssert changesNothing() {
        isNotNull();
        return holds("to change", actual.changes());
    }

    private ComparisonAssert holds(String expected, List<FindingChange> changes, String... norms) {
        Stream.of(norms)
                .filter(norm -> NormNames.of(actual.before()).check(norm).isPresent())
                .flatMap(norm -> NormNames.of(actual.after()).check(norm).stream())
                .findFirst()
                .ifPresent(problem -> failWithMessage("%s", problem));
        Set<String> found = changes.stream()
                .map(change -> change.norm().id().value())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!found.equals(new TreeSet<>(Arrays.asList(norms)))) {
            failWithMessage(
                    "%s",
                    "expected " + (norms.length == 0 ? "nothing" : String.join(", ", norms)) + " " + expected
                            + ", but found" + FoundInstead.changes(changes));
        }
        return this;
    }
}
