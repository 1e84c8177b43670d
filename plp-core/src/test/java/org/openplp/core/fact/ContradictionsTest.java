package org.openplp.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
    @Test
    void areCollectedInTheOrderInWhichTheyWereLookedFor() {
        Map<String, String> uses = new HashMap<>();

        assertThat(Contradictions.collect()
                        .unique("reports[0].id", "r-1", "reports[0].id", uses)
                        .unique("reports[1].id", "r-1", "reports[1].id", uses)
                        .id("reports[2].id", "")
                        .found())
                .containsExactly(
                        Defect.at("reports[1].id", DefectCode.ID_DUPLICATE, "reports[0].id"),
                        Defect.at("reports[2].id", DefectCode.ID_MISSING));
    }
}
