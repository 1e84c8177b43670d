package org.openplp.testkit;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Result;
import org.openplp.formats.entry.EventsJson;

/** Assertions on the result of an act. */
public final class ResultAssert extends AbstractAssert<ResultAssert, Result<?, ?>> {
    ResultAssert(Result<?, ?> actual) {
        super(actual, ResultAssert.class);
    }

    /**
     * Asserts that the act was done.
     *
     * @return this assertion
     */
    public ResultAssert isAccepted() {
        isNotNull();
        return holds("the act to be accepted", actual.isAccepted());
    }

    /**
     * Asserts that these events happened, and no others.
     *
     * @param events their types in order, such as {@code MembershipEvent.Left.class}
     * @return this assertion
     */
    public ResultAssert raising(Class<?>... events) {
        requireNonNull(events, "events");
        isNotNull();
        String asked = Stream.of(events).map(ResultAssert::name).collect(Collectors.joining(", "));
        return holds(
                "the events " + asked,
                actual.events().stream().map(Event::getClass).toList().equals(Arrays.asList(events)));
    }

    /**
     * Asserts that the act could not be done.
     *
     * @param codes all codes of the reasons, in their order, such as {@code membership.already-ended}
     * @return this assertion
     */
    public ResultAssert isRejected(String... codes) {
        requireNonNull(codes, "codes");
        isNotNull();
        List<String> found = actual.reasons().stream().map(Defect::code).toList();
        return holds(
                "the act to be rejected because of " + String.join(", ", codes),
                !actual.isAccepted() && found.equals(Arrays.asList(codes)));
    }

    private ResultAssert holds(String expected, boolean condition) {
        if (!condition) {
            failWithMessage(
                    "%s",
                    "expected " + expected + ", but it was "
                            + (actual.isAccepted()
                                    ? "accepted, with the events"
                                            + FoundInstead.lines("\n  ", actual.events(), ResultAssert::event)
                                    : "rejected" + FoundInstead.reasons(actual.reasons())));
        }
        return this;
    }

    private static String event(Event event) {
        return name(event.getClass()) + " (" + EventsJson.name(event) + ") of " + event.subject() + " on "
                + event.day();
    }

    private static String name(Class<?> event) {
        Class<?> family = event.getDeclaringClass();
        return family == null ? event.getSimpleName() : family.getSimpleName() + "." + event.getSimpleName();
    }
}
