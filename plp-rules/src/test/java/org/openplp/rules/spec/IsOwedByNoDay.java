package org.openplp.rules.spec;

import org.junit.jupiter.api.Test;
import org.openplp.rules.outcome.Reason;

/** Specifies what is owed by no day: it is pending, and never breached, until it is done or the partnership ends. */
public interface IsOwedByNoDay extends Specification {
    /** A dossier in which it is owed, and never done. */
    Sketch owed();

    @Test
    default void isNeverBreachedAndDueOnNoDay() {
        assess(owed()).on("2039-01-01").isPending().isDueOnNoDay();
    }

    @Test
    default void asksNothingAfterTheEnd() {
        assess(owed().ended("2026-06-30")).on("2026-06-30").isPending();
        assess(owed().ended("2026-06-30")).on("2026-07-01").isNotApplicable(Reason.PARTNERSHIP_ENDED);
    }
}
