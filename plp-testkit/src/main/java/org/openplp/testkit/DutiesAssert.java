package org.openplp.testkit;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.duty.Duty;

/** Assertions on duties. Forecasts are not owed yet. */
public final class DutiesAssert extends AbstractAssert<DutiesAssert, Duties> {
    DutiesAssert(Duties actual) {
        super(actual, DutiesAssert.class);
    }

    /**
     * Asserts that a norm requires something to be done, whether overdue, due or without a date.
     *
     * @param norm the id of a norm, such as {@code C-T8b}
     * @return assertions on the duties of the norm that are to be done
     */
    public OwedAssert owes(String norm) {
        requireNonNull(norm, "norm");
        return has(
                norm,
                "to be owed",
                ofNorm(norm).stream().filter(DutiesAssert::isOwed).toList());
    }

    /**
     * Asserts that the record does not show whether something is owed, overdue or done because of a norm.
     *
     * @param norm the id of a norm
     * @return assertions on duties in the state CANNOT_TELL
     */
    public OwedAssert cannotTell(String norm) {
        requireNonNull(norm, "norm");
        return has(
                norm,
                "to be such that one cannot tell",
                ofNorm(norm).stream()
                        .filter(duty -> duty.state() == Duty.State.CANNOT_TELL)
                        .toList());
    }

    /**
     * Asserts that nothing is known to be owed because of a norm.
     *
     * @param norm the id of a norm
     * @return this assertion
     */
    public DutiesAssert doesNotOwe(String norm) {
        requireNonNull(norm, "norm");
        return owesNone("expected nothing to be owed of " + norm, ofNorm(norm));
    }

    /**
     * Asserts that nothing is known to be owed at all.
     *
     * @return this assertion
     */
    public DutiesAssert owesNothing() {
        isNotNull();
        return owesNone("expected nothing to be owed", actual.all());
    }

    private DutiesAssert owesNone(String expected, List<Duty> duties) {
        List<Duty> owed = duties.stream().filter(DutiesAssert::isOwed).toList();
        if (!owed.isEmpty()) {
            failWithMessage("%s", FoundInstead.ofDuties(expected + ", but found", owed));
        }
        return this;
    }

    private static boolean isOwed(Duty duty) {
        return duty.state().isToDo() && !duty.isForecast();
    }

    private List<Duty> ofNorm(String norm) {
        isNotNull();
        NormNames.of(actual.assessment()).check(norm).ifPresent(problem -> failWithMessage("%s", problem));
        return actual.all().stream()
                .filter(duty -> duty.norm().id().value().equals(norm))
                .toList();
    }

    private OwedAssert has(String norm, String expected, List<Duty> matching) {
        if (matching.isEmpty()) {
            List<Duty> duties = ofNorm(norm).stream()
                    .sorted(Comparator.comparing(Duty::state))
                    .toList();
            List<Finding> findings = actual.assessment().allFindings().stream()
                    .filter(finding -> finding.norm().id().value().equals(norm))
                    .toList();
            String said = "expected " + norm + " " + expected;
            failWithMessage(
                    "%s",
                    duties.isEmpty()
                            ? FoundInstead.of(said + ", but it is no duty here. Found", findings)
                            : FoundInstead.ofDuties(said + ", but found", duties));
        }
        return new OwedAssert(matching).as(descriptionText());
    }
}
