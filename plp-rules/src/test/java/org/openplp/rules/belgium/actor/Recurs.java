package org.openplp.rules.belgium.actor;

import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aPartnership;

import org.junit.jupiter.api.Test;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

/** Specifies what is due a number of years after the last time, and the first time after the start. */
interface Recurs extends Specification {
    int years();

    /** The key of the list that shows it. */
    String key();

    /** A dossier in which it was done on these days, and on no other: a day, or {@code ?} for one that is not on record. */
    Sketch doneOn(String... days);

    @Test
    default void isDueAfterTheLastTime() {
        var dossier = doneOn("2025-02-01", "2024-02-01");
        String due = 2025 + years() + "-02-01";

        assess(dossier).on(due).isMet().due(due).shows(key() + "[0].date");
        assess(dossier)
                .on(2025 + years() + "-02-02")
                .isBreached()
                .due(due)
                .shows(key() + "[0].date")
                .showsValue(key() + "[0].date", "2025-02-01");
    }

    @Test
    default void isFirstDueAfterTheStart() {
        String due = 2023 + years() + "-09-01";

        assess(doneOn()).on(due).isPending().due(due).shows(key(), "partnership.operationalSince");
        assess(doneOn()).on(2023 + years() + "-09-02").isBreached().due(due);
    }

    @Test
    default void isPendingWhileNothingIsDueEvenIfTheListIsLeftOut() {
        String due = 2023 + years() + "-09-01";

        assess(aPartnership()).on(due).isPending().due(due);
        assess(aPartnership()).on(2023 + years() + "-09-02").isUndetermined(key());
    }

    @Test
    default void runsFromTheTwentyNinthOfFebruaryToTheTwentyEighth() {
        String due = 2024 + years() + "-02-28";

        assess(doneOn("2024-02-29")).on(due).isMet().due(due);
        assess(doneOn("2024-02-29")).on(2024 + years() + "-03-01").isBreached().due(due);
    }

    @Test
    default void aLateOneHeals() {
        assess(doneOn("2026-10-01")).on("2026-09-30").isBreached().due(2023 + years() + "-09-01");
        assess(doneOn("2026-10-01")).on("2026-10-01").isMet().due(2026 + years() + "-10-01");
    }

    @Test
    default void isUndeterminedWhereTheDayIsLeftOut() {
        assess(doneOn("?")).isUndetermined(key() + "[0].date");
    }

    @Test
    default void theSilenceOfAPartialListShowsNothing() {
        assess(doneOn().partial(key())).isUndetermined(key());
        assess(doneOn("2023-10-01").partial(key())).isUndetermined(key());
        assess(doneOn("2026-02-01").partial(key())).isMet();
    }

    @Test
    default void isUndeterminedBeforeTheStart() {
        assess(doneOn().notInOperation()).isUndetermined("partnership.operationalSince");
        assess(doneOn()).on("2023-08-31").isUndetermined(later("partnership.operationalSince"));
        assess(doneOn()).on("2023-09-01").isPending();
    }
}
