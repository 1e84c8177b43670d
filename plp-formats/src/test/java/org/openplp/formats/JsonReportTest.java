package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The JSON report")
class JsonReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static JsonNode report(LocalDate day, String yaml) {
        return Reported.of("d.yaml", yaml, day).tree(true);
    }

    @Test
    void hasTheStageAndWhatIsMissingForTheOthers() {
        JsonNode life = report(
                        DAY,
                        "openplp: 1\npartnership: {id: p, operationalSince: 2023-09-01, charter: [{signatures: []}]}\n")
                .path("lifeCycle");

        assertThat(life.path("stage").asText()).isEqualTo("OPERATIONAL");
        assertThat(life.path("since").asText()).isEqualTo("2023-09-01");
        assertThat(life.path("perhaps")).isEmpty();
        assertThat(life.path("steps").get(6).toString())
                .isEqualTo(
                        "{\"stage\":\"VALIDATED\",\"reached\":\"UNKNOWN\",\"since\":null,"
                                + "\"norms\":[\"CHA-10\",\"CHA-11\",\"CHA-12\",\"FED-3\"],\"missing\":[\"partnership.charter[0].recognition.validatedOn\"]}");
    }

    @Test
    void hasNoStageWhereNoneIsOnRecordAndNoLifeOfAnInformalGroup() {
        JsonNode silent = report(DAY, "openplp: 1\npartnership: {id: p}\n").path("lifeCycle");
        JsonNode group = report(DAY, "openplp: 1\npartnership: {id: g, types: [INFORMAL_GROUP]}\n");

        assertThat(silent.path("stage").isNull()).isTrue();
        assertThat(silent.path("since").isNull()).isTrue();
        assertThat(silent.path("perhaps")).isNotEmpty();
        assertThat(group.path("lifeCycle").isNull()).isTrue();
        JsonShape.check(group, true);
    }

    @ParameterizedTest
    @CsvSource({"2019-02-13, '[\"norm.start-unknown\"]'", "2019-02-14, []", "2019-02-15, []"})
    void saysBesideAFindingThatTheStartOfItsNormIsNotKnown(LocalDate day, String notices) {
        JsonNode report = report(day, "openplp: 1\npartnership: {id: p}\n");

        assertThat(Reported.finding(report, "I-1a:p").path("notices").toString())
                .isEqualTo(notices);
    }

    @Test
    void hasAMeasureWithItsOwnerItsPathAndItsPlace() {
        JsonNode finding = Reported.finding(report(DAY, """
                openplp: 1
                partnership: {id: p, operationalSince: 2023-09-01}
                memberships:
                  - id: m-0
                  - id: m-1
                    measures:
                      - {kind: REPRIMAND, date: 2024-02-01, decidedBy: [COORDINATOR]}
                """), "SAN-M1:m-1@2024-02-01");

        assertThat(finding.path("subject").toString())
                .isEqualTo("{\"type\":\"MEMBERSHIP\",\"id\":\"m-1\",\"path\":\"memberships[1].measures[0]\"}");
        assertThat(finding.path("location").toString())
                .isEqualTo("{\"path\":\"memberships[1].measures[0]\",\"line\":7,\"column\":9}");
    }
}
