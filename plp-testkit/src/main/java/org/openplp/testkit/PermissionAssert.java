package org.openplp.testkit;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.openplp.core.fact.Defect;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.permission.Consequences;
import org.openplp.rules.permission.MissingFact;
import org.openplp.rules.permission.Permission;

/** Assertions on the answer to the question whether an act is allowed. */
public final class PermissionAssert extends AbstractAssert<PermissionAssert, Permission> {
    PermissionAssert(Permission actual) {
        super(actual, PermissionAssert.class);
    }

    /**
     * Asserts that the act is allowed, as far as records can show.
     *
     * @return this assertion
     */
    public PermissionAssert allows() {
        isNotNull();
        return holds("the answer YES", actual.isYes());
    }

    /**
     * Asserts that each of these norms is in the way of the act, and no others.
     *
     * @param norm the id of a norm
     * @param others ids of other norms, in any order
     * @return assertions on the findings that the act would breach
     */
    public FindingsAssert refuses(String norm, String... others) {
        requireNonNull(norm, "norm");
        requireNonNull(others, "others");
        isNotNull();
        checkNames(norm, others);
        holds("the answer NO", actual instanceof Permission.No);
        Consequences then = actual.whatItDoes().orElseThrow();
        List<Finding> around = Stream.concat(
                        then.breached().stream(),
                        then.after().allFindings().stream().filter(finding -> finding.outcome() != Outcome.BREACHED))
                .toList();
        return new FindingsAssert(then.breached(), around).as(descriptionText()).areOf("breaches", norm, others);
    }

    /**
     * Asserts that the answer is CANNOT TELL.
     *
     * @return this assertion
     */
    public PermissionAssert cannotTell() {
        isNotNull();
        return holds("the answer CANNOT TELL", actual instanceof Permission.Undetermined);
    }

    /**
     * Asserts that these facts have to be found out, and no others.
     *
     * @param paths paths of the dossier after the act, starting with those that settle most
     * @return this assertion
     */
    public PermissionAssert findOut(String... paths) {
        requireNonNull(paths, "paths");
        isNotNull();
        List<String> found = actual.whatItDoes().stream()
                .flatMap(then -> then.factsToFindOut().stream())
                .map(fact -> fact.path().toString())
                .toList();
        return holds("to be told to find out " + String.join(", ", paths), found.equals(Arrays.asList(paths)));
    }

    /**
     * Asserts that the act cannot be done on this record.
     *
     * @param codes all codes of the reasons, in their order, such as {@code membership.already-ended}
     * @return this assertion
     */
    public PermissionAssert isImpossible(String... codes) {
        requireNonNull(codes, "codes");
        isNotNull();
        return holds(
                "the answer IMPOSSIBLE because of " + String.join(", ", codes),
                actual instanceof Permission.Impossible impossible
                        && impossible.reasons().stream()
                                .map(Defect::code)
                                .toList()
                                .equals(Arrays.asList(codes)));
    }

    /**
     * Asserts that the act opens duties of a norm, or may open them.
     *
     * @param norm the id of a norm
     * @return assertions on those duties
     */
    public OwedAssert opens(String norm) {
        requireNonNull(norm, "norm");
        isNotNull();
        checkNames(norm);
        OwedAssert opened =
                new OwedAssert(actual.whatItDoes().map(Consequences::opened).orElse(List.of())).as(descriptionText());
        return opened.of(norm);
    }

    private void checkNames(String norm, String... others) {
        actual.whatItDoes()
                .flatMap(then -> NormNames.of(then.after()).check(norm, others))
                .ifPresent(problem -> failWithMessage("%s", problem));
    }

    private PermissionAssert holds(String expected, boolean condition) {
        if (!condition) {
            failWithMessage("%s", "expected " + expected + ", but the answer is " + answer());
        }
        return this;
    }

    private String answer() {
        if (actual instanceof Permission.No no) {
            return FoundInstead.of("NO. In the way", no.consequences().breached());
        }
        if (actual instanceof Permission.Undetermined open) {
            return FoundInstead.of(
                    "CANNOT TELL (" + open.why() + "). To find out first"
                            + FoundInstead.lines("\n  ", open.factsToFindOut(), PermissionAssert::fact)
                            + "\nNot known",
                    open.why() == Permission.Doubt.RULE_FAILED
                            ? open.consequences().failed()
                            : open.consequences().undetermined());
        }
        return actual instanceof Permission.Impossible impossible
                ? "IMPOSSIBLE" + FoundInstead.reasons(impossible.reasons())
                : "YES";
    }

    private static String fact(MissingFact fact) {
        return fact.path() + (fact.datedLater() ? " (dated later)" : "") + " settles "
                + String.join(", ", fact.settles().stream().map(Finding::id).toList());
    }
}
