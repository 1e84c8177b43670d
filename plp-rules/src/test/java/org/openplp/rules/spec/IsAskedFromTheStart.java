package org.openplp.rules.spec;

import org.junit.jupiter.api.Test;
import org.openplp.rules.outcome.Reason;

/** Specifies what has to be in order on the first day of operation. */
public interface IsAskedFromTheStart extends Specification {
    /** A dossier in which it never is, of a partnership in operation since 1 September 2023. */
    Sketch wrong();

    @Test
    default void isPendingUntilTheFirstDayOfOperation() {
        assess(wrong())
                .on("2023-08-31")
                .isPending()
                .because(Reason.NOT_IN_OPERATION)
                .isDueOnNoDay();
        assess(wrong()).on("2023-09-01").isBreached();
        assess(wrong().notInOperation()).isPending();
    }

    /** Specifies what is judged after the end of the partnership too. */
    interface AndAfterTheEnd extends IsAskedFromTheStart {
        @Test
        default void isStillJudgedAfterTheEndOfThePartnership() {
            assess(wrong().ended("2026-06-30")).isBreached();
        }
    }

    /** Specifies what is judged up to the end of the partnership. */
    interface UntilTheEnd extends IsAskedFromTheStart {
        @Test
        default void asksNothingAfterTheEnd() {
            assess(wrong().ended("2026-06-30")).on("2026-06-30").isBreached();
            assess(wrong().ended("2026-06-30")).on("2026-07-01").isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }
    }
}
