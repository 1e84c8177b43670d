package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Check;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Reading;

class ExamplesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final String PARTNERSHIP = "plp-004";

    /**
     * What each norm that a record or an attestation settles says of the Croisette on 24 November 2026, worked out by hand: the outcome, then
     * those for whom it is so. A norm without those, on the partnership or with nobody under it, has one outcome; {@code *} stands for all
     * others of the list. COO-5 ended in 2019.
     */
    private static final String CROISETTE = """
            I-1a   MET
            I-2a   MET
            I-2b   MET a-6; NOT_APPLICABLE *
            C-P3   MET
            C-P4   MET
            C-P5a  MET a-1; NOT_APPLICABLE *
            C-P5b  MET a-2 a-3 a-4; NOT_APPLICABLE *
            C-L5b  MET msg-4 msg-7; BREACHED msg-9; NOT_APPLICABLE *
            C-T1   MET a-1; NOT_APPLICABLE *
            C-T2   UNDETERMINED a-1; NOT_APPLICABLE *
            C-T4   MET
            C-T5   MET
            C-T6a  MET
            C-T6b  MET
            C-T7a  MET
            C-T8a  PENDING
            C-T8b  BREACHED
            C-T9   MET msg-1 msg-4 msg-8; NOT_APPLICABLE *
            C-T10a MET
            C-T10b BREACHED
            M-P1   MET a-6; NOT_APPLICABLE *
            M-T1   MET a-6; NOT_APPLICABLE *
            M-T2b  MET
            M-T3   MET *
            M-T4   MET
            M-T5   MET
            M-T7a  MET
            M-T9a  MET
            M-T9b  MET
            M-T9c  MET *
            M-T10  MET
            M-T12a MET m-5; NOT_APPLICABLE *
            M-T12b MET
            M-T13  PENDING
            B-P1b  MET
            B-P2   BREACHED m-7 m-19; NOT_APPLICABLE m-5 m-16 m-23; MET *
            B-P3   NOT_APPLICABLE m-5 m-16; MET *
            B-P4   NOT_APPLICABLE m-5 m-16; MET *
            B-P5b  BREACHED m-12; UNDETERMINED m-13 m-14 m-15 m-17 m-18 m-20; NOT_APPLICABLE m-5 m-16; MET *
            B-L2   UNDETERMINED
            B-T1a  MET r-1 r-2 r-3; NOT_APPLICABLE *
            B-T4a  MET
            B-T5   MET
            A-L6   MET
            A-T2a  MET
            A-T2b  MET
            A-T3a  MET
            A-T3b  UNDETERMINED
            A-T4   MET
            A-T5   MET
            A-T7   MET
            A-T9a  MET
            A-T9b  MET
            F-T2   MET
            F-T6   MET
            LIM-2  MET
            CRE-3  MET
            CRE-4  MET
            CRE-5  MET
            CRE-6  MET
            CRE-7  MET
            CRE-9  MET
            CRE-12 MET
            CHA-1  MET
            CHA-2  MET
            CHA-4a MET
            CHA-4b MET
            CHA-5  MET
            CHA-6  MET
            CHA-7  MET
            CHA-8  MET
            CHA-9  MET
            CHA-10 PENDING
            CHA-11 MET
            CHA-12 MET
            ROI-1  MET
            ROI-2  MET
            ROI-3  MET
            ROI-4  MET
            COO-1  MET a-1; NOT_APPLICABLE *
            COO-3  MET a-1; NOT_APPLICABLE *
            COO-4  NOT_APPLICABLE
            COO-8  MET
            COO-12 NOT_APPLICABLE a-5 a-6; MET *
            COO-13 MET a-1; NOT_APPLICABLE *
            COM-1  MET
            COM-2  MET
            COM-4  MET msg-1 msg-3 msg-6 msg-11 msg-12; NOT_APPLICABLE *
            COM-5  MET msg-2 msg-5 msg-10; NOT_APPLICABLE *
            COM-9b UNDETERMINED
            COM-12 MET msg-2 msg-5 msg-10; NOT_APPLICABLE *
            COM-13 NOT_APPLICABLE msg-2 msg-5 msg-10; MET *
            COM-16 MET *
            COM-18 MET *
            COM-19 MET *
            COM-21 MET
            COM-27 MET
            DAT-1  NOT_APPLICABLE m-5 m-16; MET *
            DAT-2  MET
            DAT-3  MET
            DAT-4a MET
            DAT-4b MET a-1; NOT_APPLICABLE *
            DAT-5  MET
            FIN-2b MET
            FIN-4  MET
            FIN-6  NOT_APPLICABLE
            EVA-2  MET *
            EVA-3  MET *
            EVA-5  MET *
            EVA-6a MET *
            EVA-7  MET *
            SAN-M1 NOT_APPLICABLE
            SAN-M2 NOT_APPLICABLE
            SAN-M4 NOT_APPLICABLE
            SAN-C1 NOT_APPLICABLE
            SAN-C2 NOT_APPLICABLE
            SAN-C4 NOT_APPLICABLE
            SAN-C5 NOT_APPLICABLE
            FED-4  MET
            """;

    private static final Map<String, String> LISTS = Map.of(
            "APPOINTMENT", "appointments",
            "MEMBERSHIP", "memberships",
            "MESSAGE", "messages",
            "REPORT", "reports",
            "EVALUATION", "evaluations");

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsReadWithoutDefects(Path file) {
        assertThat(DossierReader.withDefaultLimit().read(file).defects()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyReportHasTheShapeThatOtherProgramsRelyOn(Path file) {
        for (Reading reading : Reading.values()) {
            Reported report = Reported.of("examples/" + file.getFileName(), Trees.bytes(file), DAY, reading);
            JsonShape.check(report.tree(true), true);
            JsonShape.check(report.tree(false), false);
        }
    }

    @Test
    void theCroisetteIsFoundAsByHand() {
        Map<String, String> found = new TreeMap<>();
        Set<String> settled = settledNorms();
        for (JsonNode finding : croisette().path("findings")) {
            if (settled.contains(finding.path("norm").asText())) {
                found.put(finding.path("id").asText(), finding.path("outcome").asText());
            }
        }

        assertThat(Seen.differences(found, byHand())).isEmpty();
        assertThat(CROISETTE.lines().map(line -> line.split(" ", -1)[0])).containsExactlyElementsOf(settled);
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
                .allMatch(notice -> notice.path("code").asText().matches(".*[.]ends-soon"));
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
        assertThat(find(
                                Reported.of("c.yaml", content, DAY, Reading.BINDING_ONLY)
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
        return find(croisette(), id);
    }

    private static JsonNode find(JsonNode report, String id) {
        for (JsonNode finding : report.path("findings")) {
            if (finding.path("id").asText().equals(id)) {
                return finding;
            }
        }
        throw new AssertionError("no finding " + id);
    }

    private static Set<String> settledNorms() {
        Set<String> norms = new LinkedHashSet<>();
        RuleBook.ofThisRelease().inForceOn(DAY).norms().stream()
                .filter(norm -> norm.check() == Check.RECORDS || norm.check() == Check.ATTESTATION)
                .filter(norm -> norm.scope() == NormScope.FEDERAL)
                .forEach(norm -> norms.add(norm.id().value()));
        return norms;
    }

    private static Map<String, String> byHand() {
        Map<String, String> expected = new TreeMap<>();
        CROISETTE.lines().forEach(line -> {
            String norm = line.split(" ", -1)[0];
            Map<String, String> outcomes = new LinkedHashMap<>();
            for (String part : line.substring(norm.length()).split(";", -1)) {
                List<String> words = List.of(part.strip().split(" ", -1));
                List<String> ids = words.size() == 1 ? List.of(PARTNERSHIP) : words.subList(1, words.size());
                ids.stream()
                        .flatMap(id -> id.equals("*") ? entries(norm).stream() : Stream.of(id))
                        .forEach(id -> outcomes.putIfAbsent(id, words.get(0)));
            }
            outcomes.forEach((id, outcome) -> expected.put(norm + ":" + id, outcome));
        });
        return expected;
    }

    private static List<String> entries(String norm) {
        Norm found = RuleBook.ofThisRelease().norm(norm).orElseThrow();
        return Trees.croisette().path(LISTS.get(found.subject().name())).findValuesAsText("id");
    }
}
