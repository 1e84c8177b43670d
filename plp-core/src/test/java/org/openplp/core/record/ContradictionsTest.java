package org.openplp.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;

class ContradictionsTest {
    private static final List<FactPath> ID = List.of(FactPath.of("reports[0].id"), FactPath.of("reports[1].id"));

    @Test
    void areCollectedInTheOrderInWhichTheyWereLookedFor() {
        Map<String, FactPath> uses = new HashMap<>();

        assertThat(Contradictions.collect()
                        .unique(ID.get(0), "r-1", ID.get(0), uses)
                        .unique(ID.get(1), "r-1", ID.get(1), uses)
                        .id("reports[2].id", "")
                        .found())
                .containsExactly(
                        Defect.at("reports[1].id", DefectCode.ID_DUPLICATE, "reports[0].id"),
                        Defect.at("reports[2].id", DefectCode.ID_MISSING));
    }
}
