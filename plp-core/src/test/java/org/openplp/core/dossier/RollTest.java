package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Partnership;

class RollTest {
    private static final LocalDate DAY = LocalDate.parse("2024-06-15");
    private static final Evaluation FIRST = on("e-1", DAY.plusDays(1));
    private static final Evaluation SECOND = on("e-2", DAY);
    private static final Dossier DOSSIER = Dossier.of(Partnership.of("plp-1")).toBuilder()
            .evaluations(Entries.of(FIRST, SECOND))
            .build();

    private static Evaluation on(String id, LocalDate day) {
        return Evaluation.of(id).toBuilder().date(Recorded.of(day)).build();
    }

    @Test
    void anEntryIsFoundByItsId() {
        assertThat(Roll.EVALUATIONS.find(DOSSIER, "e-1")).contains(FIRST);
        assertThat(DOSSIER.evaluation("e-2")).contains(SECOND);
        assertThat(DOSSIER.evaluation("e-3")).isEmpty();
    }

    @Test
    void thePathOfAnEntryIsItsPlaceInTheList() {
        assertThat(Roll.EVALUATIONS.path(DOSSIER, "e-1")).contains(FactPath.of("evaluations[0]"));
        assertThat(Roll.EVALUATIONS.path(DOSSIER, "e-2")).contains(FactPath.of("evaluations[1]"));
        assertThat(Roll.EVALUATIONS.path(DOSSIER, "e-3")).isEmpty();
    }

    @Test
    void theDayThatTakesOthersAwayLeavesAnEntryItsPath() {
        assertThat(DOSSIER.asOf(DAY).evaluations().size()).isEqualTo(1);
        assertThat(Roll.EVALUATIONS.path(DOSSIER.asOf(DAY), "e-2")).contains(FactPath.of("evaluations[1]"));
    }
}
