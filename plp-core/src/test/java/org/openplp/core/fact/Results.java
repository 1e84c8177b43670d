package org.openplp.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

/** What became of an act. */
public final class Results {
    private Results() {}

    /** Accepted, with what is on record now. */
    public static <A> A assertAccepted(Result<A, ?> result) {
        assertThat(result.reasons()).isEmpty();
        assertThat(result.isAccepted()).isTrue();
        return result.aggregate().orElseThrow();
    }

    /** Accepted, with this on record now, and just these events. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <A, E extends Event> void assertAccepted(Result<A, E> result, A now, E... events) {
        assertThat(assertAccepted(result)).isEqualTo(now);
        assertThat(result.events()).containsExactly(events);
    }

    /** Rejected for just this reason, and nothing has changed. */
    public static void assertRejected(Result<?, ?> result, String path, String code, String... values) {
        assertThat(result.reasons()).containsExactly(Defect.at(path, code, values));
        assertThat(result.isAccepted()).isFalse();
        assertThat(result.aggregate()).isEmpty();
        assertThat(result.events()).isEmpty();
    }
}
