package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;

class ExamplesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final String PARTNERSHIP = "plp-004";

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsReadWithoutDefects(Path file) {
        assertThat(DossierReader.withDefaultLimit().read(file).defects()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.openplp.formats.Tried#examples")
    void everyReportHasTheShapeThatOtherProgramsRelyOn(Path file) {
        for (Reading reading : Reading.values()) {
            Reported report = Reported.of(
                    "examples/" + file.getFileName(), Trees.bytes(file), DAY, BelgianBook.ofThisRelease(), reading);
            JsonShape.check(report.tree(true), true);
            JsonShape.check(report.tree(false), false);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "C-T8b, 2026-02-01",
        "C-T10b, 2026-06-12",
        "C-T5, 2027-03-17",
        "M-T9a, 2028-12-01",
        "M-T9b, 2026-12-01",
        "FED-4, 2027-10-09"
    })
    void theCroisetteHasItsDueDays(String norm, String due) {
        assertThat(finding(norm + ":" + PARTNERSHIP).path("due").asText()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "C-T2:a-1, appointments[0].contactKnownToResidents",
        "A-T3b:plp-004, partnership.signs[0].placedBy",
    })
    void theCroisetteLacksJustThis(String id, String missing) {
        assertThat(finding(id).path("missing")).extracting(JsonNode::asText).containsExactly(missing);
    }

    @ParameterizedTest
    @CsvSource({"m-13, 12", "m-14, 13", "m-15, 14", "m-17, 16", "m-18, 17", "m-20, 19"})
    void theCroisetteLacksTheseAcknowledgements(String member, int place) {
        String acknowledgement = "memberships[" + place + "].acknowledgement";

        assertThat(finding("B-P5b:" + member).path("missing"))
                .extracting(JsonNode::asText)
                .containsExactly(acknowledgement + ".how", acknowledgement + ".date", acknowledgement + ".houseRules");
    }

    @Test
    void theCroisetteIsNotCompliantUnderEitherReading() {
        JsonNode report = croisette();

        assertThat(report.path("overall").asText()).isEqualTo("NOT_COMPLIANT");
        assertThat(report.path("overallOtherReading").asText()).isEqualTo("NOT_COMPLIANT");
        assertThat(finding("C-T10b:plp-004").path("waiver").asText()).isEqualTo("waivers[0]");
        assertThat(report.path("notices"))
                .allMatch(notice -> notice.path("code").asText().matches(".*[.]ends-soon|attestation[.]by-the-bearer"));
    }

    @ParameterizedTest
    @CsvSource({
        "C-T8b:plp-004, ERROR, WARNING",
        "C-L5b:msg-9, ERROR, WARNING",
        "B-P5b:m-12, ERROR, WARNING",
        "C-T10b:plp-004, WARNING, WARNING",
        "B-P2:m-7, ERROR, ERROR"
    })
    void theCroisetteHasItsSeverities(String id, String asWorded, String bindingOnly) {
        byte[] content = Trees.bytes(Trees.EXAMPLES.resolve("plp-croisette.yaml"));

        assertThat(finding(id).path("severity").asText()).isEqualTo(asWorded);
        assertThat(Reported.finding(
                                Reported.of("c.yaml", content, DAY, BelgianBook.ofThisRelease(), Reading.BINDING_ONLY)
                                        .tree(true),
                                id)
                        .path("severity")
                        .asText())
                .isEqualTo(bindingOnly);
    }

    @ParameterizedTest
    @MethodSource("hardlyKnown")
    void whatIsHardlyKnownIsNeverBreached(Path file) {
        for (String day : List.of("2014-09-24", "2019-02-14", "2021-05-01", "2026-11-24", "2030-01-01")) {
            JsonNode report = Reported.on(file, LocalDate.parse(day)).tree(true);

            assertThat(report.path("counts").path("BREACHED").intValue())
                    .as(day)
                    .isZero();
            assertThat(report.path("counts").path("FAILED").intValue()).as(day).isZero();
            assertThat(report.path("overall").asText()).as(day).isEqualTo("CANNOT_TELL");
            assertThat(report.path("overallOtherReading").asText()).as(day).isEqualTo("CANNOT_TELL");
        }
    }

    static Stream<Path> examples() {
        return Trees.examples().stream();
    }

    static Stream<Path> hardlyKnown() {
        return examples()
                .filter(file -> !file.endsWith("plp-croisette.yaml") && !file.endsWith("plp-through-time.yaml"));
    }

    private static JsonNode croisette() {
        return Reported.on(Trees.EXAMPLES.resolve("plp-croisette.yaml"), DAY).tree(true);
    }

    private static JsonNode finding(String id) {
        return Reported.finding(croisette(), id);
    }
}
