package org.openplp.testkit;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What an assertion says when it fails. */
final class Failure {
    private Failure() {}

    static String of(ThrowingCallable assertion) {
        AssertionError failure = catchThrowableOfType(AssertionError.class, assertion);
        return failure == null ? "did not fail" : String.valueOf(failure.getMessage());
    }
}
