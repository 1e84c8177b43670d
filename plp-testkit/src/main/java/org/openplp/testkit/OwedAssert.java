package org.openplp.testkit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.norm.Bearer;

/** Assertions on duties, usually those of one norm. */
public final class OwedAssert extends AbstractAssert<OwedAssert, List<Duty>> {
    OwedAssert(List<Duty> actual) {
        super(actual, OwedAssert.class);
    }

    /** Selects the duties of one norm. */
    OwedAssert of(String norm) {
        List<Duty> ofNorm = actual.stream()
                .filter(duty -> duty.norm().id().value().equals(norm))
                .toList();
        if (ofNorm.isEmpty()) {
            failWithMessage("%s", FoundInstead.ofDuties("expected duties of " + norm + ", but found", actual));
        }
        return new OwedAssert(ofNorm).as(descriptionText());
    }

    /**
     * Asserts that the duties are about these subjects, and no others.
     *
     * @param ids the ids of the subjects, in the order of the duties
     * @return this assertion
     */
    public OwedAssert about(String... ids) {
        requireNonNull(ids, "ids");
        isNotNull();
        return holds(
                "to be about " + String.join(", ", ids),
                actual.stream().map(duty -> duty.subject().id()).toList().equals(Arrays.asList(ids)));
    }

    /**
     * Asserts that these bearers owe each duty, and nobody else.
     *
     * @param bearers the bearers, in the order of the register
     * @return this assertion
     */
    public OwedAssert by(Bearer... bearers) {
        requireNonNull(bearers, "bearers");
        List<Bearer> asked = Arrays.asList(bearers);
        return each("to be owed by " + asked, duty -> duty.who().equals(asked));
    }

    /**
     * Asserts that each duty is owed to these addressees, and to nobody else.
     *
     * @param addressees the addressees, in the order of the rule; none if the norm names nobody
     * @return this assertion
     */
    public OwedAssert towards(Addressee... addressees) {
        requireNonNull(addressees, "addressees");
        List<Addressee> asked = Arrays.asList(addressees);
        return each("to be owed towards " + asked, duty -> duty.toWhom().equals(asked));
    }

    /**
     * Asserts that each duty has this last day.
     *
     * @param day the day, such as {@code 2026-11-24}
     * @return this assertion
     * @throws IllegalArgumentException if it is not a day in this form
     */
    public OwedAssert dueOn(String day) {
        Optional<LocalDate> due = Optional.of(Assess.day(day));
        return each("to be due on " + day, duty -> duty.due().equals(due));
    }

    /**
     * Asserts that no duty has a last day.
     *
     * @return this assertion
     */
    public OwedAssert dueOnNoDay() {
        return each("to be due on no day", duty -> duty.due().isEmpty());
    }

    /**
     * Asserts that the last day of each duty is over.
     *
     * @return this assertion
     */
    public OwedAssert isOverdue() {
        return inState(Duty.State.OVERDUE);
    }

    /**
     * Asserts that each duty falls due within the days that count as soon.
     *
     * @return this assertion
     */
    public OwedAssert isDueSoon() {
        return inState(Duty.State.DUE_SOON);
    }

    /**
     * Asserts that each duty is in this state.
     *
     * @param state the state
     * @return this assertion
     */
    public OwedAssert inState(Duty.State state) {
        requireNonNull(state, "state");
        return each("to be " + state, duty -> duty.state() == state);
    }

    /**
     * Asserts that the duties name these missing facts, and no others.
     *
     * @param paths paths of the dossier, in the order of the duties
     * @return this assertion
     */
    public OwedAssert missing(String... paths) {
        requireNonNull(paths, "paths");
        isNotNull();
        List<String> found = actual.stream()
                .flatMap(duty -> duty.explanation().missing().stream())
                .map(fact -> fact.path().toString())
                .toList();
        return holds("to lack " + String.join(", ", paths), found.equals(Arrays.asList(paths)));
    }

    /**
     * Asserts that a waiver in force covers each overdue duty.
     *
     * @param path the path of the waiver, such as {@code waivers[0]}
     * @return this assertion
     */
    public OwedAssert waivedBy(String path) {
        requireNonNull(path, "path");
        return each("to be waived by " + path, duty -> duty.waiver().equals(Optional.of(FactPath.of(path))));
    }

    private OwedAssert each(String expected, Predicate<Duty> condition) {
        isNotNull();
        return holds(expected, !actual.isEmpty() && actual.stream().allMatch(condition));
    }

    private OwedAssert holds(String expected, boolean condition) {
        if (!condition) {
            failWithMessage("%s", FoundInstead.ofDuties("expected the duties " + expected + ", but found", actual));
        }
        return this;
    }
}
