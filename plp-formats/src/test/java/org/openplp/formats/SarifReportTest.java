package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Suppression;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Register;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.Thorough;

@DisplayName("A report in SARIF")
@NullUnmarked
class SarifReportTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_7,
                    registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()))
            .getSchema(SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"), InputFormat.JSON);

    private static String sarif(Language language, boolean all, CheckedFile... files) {
        return ReportFormat.SARIF.of(new Manner(Checked.in(language), all, false), List.of(files));
    }

    private static JsonNode run(boolean all, CheckedFile... files) {
        return Trees.ofJson(sarif(Language.ENGLISH, all, files)).path("runs").path(0);
    }

    /** Read by a library that did not write it. */
    private static Run read(String sarif) {
        try {
            return new ObjectMapper()
                    .readValue(sarif, SarifSchema210.class)
                    .getRuns()
                    .get(0);
        } catch (JsonProcessingException e) {
            throw new AssertionError(sarif, e);
        }
    }

    private static List<String> errors(String sarif) {
        return SCHEMA.validate(sarif, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Stream<JsonNode> results(JsonNode run) {
        return StreamSupport.stream(run.path("results").spliterator(), false);
    }

    private static JsonNode result(JsonNode run, String id) {
        return results(run)
                .filter(result -> result.path("properties").path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no result " + id));
    }

    static Stream<CheckedFile> files() {
        return Stream.of(
                Checked.croisette(),
                Checked.unreadable(),
                Checked.failing(),
                Checked.frozen(Checked.croisette(), "C-T8b:plp-004"),
                Checked.yaml("empty.yaml", "openplp: 1\npartnership: {id: plp-1}\n"));
    }

    @ParameterizedTest
    @MethodSource("org.openplp.formats.Tried#languages")
    void keepsToTheSchemaInEveryLanguage(Language language) {
        CheckedFile[] all = files().toArray(CheckedFile[]::new);

        assertThat(errors(sarif(language, true, all))).isEmpty();
        assertThat(errors(sarif(language, false, all))).isEmpty();
        assertThat(errors(sarif(language, false))).isEmpty();
    }

    @Test
    void wouldNotPassTheSchemaWithAFault() {
        String sarif = sarif(Language.ENGLISH, false, Checked.croisette());

        assertThat(errors(sarif.replace("\"fail\"", "\"failed\""))).isNotEmpty();
        assertThat(errors(sarif.replace("\"plp-croisette.yaml\"", "\"not a uri\"")))
                .isNotEmpty();
    }

    @Test
    void isReadByALibraryForIt() {
        Run run = read(sarif(Language.ENGLISH, false, Checked.croisette()));
        Map<String, Result> results = run.getResults().stream()
                .collect(Collectors.toMap(
                        result -> String.valueOf(
                                result.getProperties().getAdditionalProperties().get("id")),
                        result -> result));

        assertThat(run.getTool().getDriver().getName()).isEqualTo("openplp");
        assertThat(results).containsKeys("C-T8b:plp-004", "B-P2:m-7", "C-T10b:plp-004");
        Result breached = results.get("C-T8b:plp-004");
        assertThat(breached.getKind()).isEqualTo(Result.Kind.FAIL);
        assertThat(breached.getLevel()).isEqualTo(Result.Level.ERROR);
        assertThat(run.getTool().getDriver().getRules())
                .element(breached.getRuleIndex())
                .satisfies(rule -> assertThat(rule.getId()).isEqualTo("C-T8b"));
        Suppression waiver =
                results.get("C-T10b:plp-004").getSuppressions().iterator().next();
        assertThat(waiver.getStatus()).isEqualTo(Suppression.Status.ACCEPTED);
        assertThat(waiver.getJustification()).contains("waivers[0]").doesNotContain("no hall available");
        assertThat(waiver.getLocation().getPhysicalLocation().getRegion().getStartLine())
                .isEqualTo(339);
        assertThat(results)
                .allSatisfy((id, result) ->
                        assertThat(result.getSuppressions()).hasSize(id.equals("C-T10b:plp-004") ? 1 : 0));
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysOfEveryFindingWhatTheJsonReportSays(CheckedFile checked) {
        JsonNode run = run(true, checked);
        JsonNode json = Trees.ofJson(new Reported(checked).json(true));
        Map<String, String> kinds =
                Map.of("BREACHED", "fail", "PENDING", "open", "MET", "pass", "NOT_APPLICABLE", "notApplicable");
        Set<String> rulesToJudge = ofPeople();

        assertThat(results(run).filter(result -> result.has("properties"))).hasSize((int) findings(json)
                .filter(finding -> !finding.path("outcome").asText().equals("FAILED"))
                .count());
        assertThat(findings(json).filter(one -> !one.path("outcome").asText().equals("FAILED")))
                .allSatisfy(finding -> {
                    JsonNode result = result(run, finding.path("id").asText());
                    String outcome = finding.path("outcome").asText();
                    JsonNode region = result.path("locations")
                            .path(0)
                            .path("physicalLocation")
                            .path("region");
                    assertThat(result.path("ruleId")).isEqualTo(finding.path("norm"));
                    assertThat(region.path("startLine"))
                            .isEqualTo(finding.path("location").path("line"));
                    assertThat(region.path("startColumn"))
                            .isEqualTo(finding.path("location").path("column"));
                    assertThat(result.path("message").path("text").asText())
                            .contains(finding.path("message").asText());
                    assertThat(result.path("kind").asText())
                            .isEqualTo(kinds.getOrDefault(
                                    outcome,
                                    rulesToJudge.contains(finding.path("norm").asText()) ? "review" : "open"));
                    assertThat(result.path("level").asText())
                            .isEqualTo(
                                    outcome.equals("BREACHED")
                                            ? finding.path("severity").asText().toLowerCase(Locale.ROOT)
                                            : "none");
                });
    }

    /** The norms that the register leaves to people, by the register itself. */
    private static Set<String> ofPeople() {
        return Register.ofThisRelease().norms().stream()
                .filter(norm -> norm.check() == CheckKind.ATTESTATION || norm.check() == CheckKind.JUDGEMENT)
                .map(norm -> norm.id().value())
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> findings(JsonNode json) {
        return StreamSupport.stream(json.path("findings").spliterator(), false);
    }

    @Nested
    class WhatItReportsOfRules {
        @Test
        void isWhatToDoAndEachSourceWithHowItWasRead() {
            JsonNode rules =
                    run(false, Checked.croisette()).path("tool").path("driver").path("rules");
            JsonNode rule = StreamSupport.stream(rules.spliterator(), false)
                    .filter(one -> one.path("id").asText().equals("C-T8b"))
                    .findFirst()
                    .orElseThrow();

            assertThat(rule.path("shortDescription").path("text").asText()).contains("member list");
            assertThat(rule.path("help").path("text").asText())
                    .contains("memberList.reviews", "coordinator", "read in full", "advice");
            assertThat(rule.path("defaultConfiguration").path("level").asText()).isEqualTo("error");
            assertThat(rule.path("properties").path("force").asText()).isEqualTo("ADVICE");
            assertThat(rule.path("properties").path("tags"))
                    .extracting(JsonNode::asText)
                    .contains("advice", "coord");
        }

        @Test
        void isThereOnceForEachRuleThatItReports() {
            JsonNode run = run(true, Checked.croisette(), Checked.croisette(), Checked.unreadable());
            List<String> rules = run.path("tool").path("driver").path("rules").findValuesAsText("id");

            assertThat(rules).doesNotHaveDuplicates();
            assertThat(results(run))
                    .allSatisfy(result -> assertThat(
                                    rules.get(result.path("ruleIndex").asInt()))
                            .isEqualTo(result.path("ruleId").asText()));
        }
    }

    @Test
    void reportsThatAMissingFactIsOnRecordForALaterDay() {
        JsonNode run = run(false, Checked.yaml("later.yaml", """
                openplp: 1
                partnership: {id: plp-1, operationalSince: 2027-01-01}
                """));

        assertThat(results(run)
                        .map(result -> result.path("message").path("text").asText()))
                .anyMatch(text -> text.contains("partnership.operationalSince (on record for a later day)"));
    }

    @Nested
    class UnderABaseline {
        private final JsonNode run = run(false, Checked.frozen(Checked.croisette(), "B-P2:m-7"));

        @Test
        void reportsWhatIsNewAndWhatIsUnchanged() {
            assertThat(result(run, "B-P2:m-7").path("baselineState").asText()).isEqualTo("new");
            assertThat(result(run, "B-P2:m-19").path("baselineState").asText()).isEqualTo("unchanged");
        }

        @Test
        void saysNothingOfWhatNoBaselineFreezes() {
            assertThat(results(run)
                            .filter(result -> !result.path("properties")
                                    .path("outcome")
                                    .asText()
                                    .matches("BREACHED|UNDETERMINED")))
                    .isNotEmpty()
                    .noneMatch(result -> result.has("baselineState"));
        }

        @Test
        void saysNothingOfItWithoutOne() {
            assertThat(results(run(false, Checked.croisette()))).noneMatch(result -> result.has("baselineState"));
        }
    }

    @Nested
    class Fingerprints {
        private String fingerprint(String yaml, String id, String kind) {
            return result(run(true, Checked.yaml("d.yaml", yaml)), id)
                    .path("partialFingerprints")
                    .path(kind)
                    .asText();
        }

        private static final String HEAD = "openplp: 1\npartnership: {id: plp-1, operationalSince: 2023-09-01}\n";
        private static final String ONE = HEAD + "memberships: [{id: m-1, kind: RESIDENT, adult: false}]\n";
        private static final String MOVED =
                HEAD + "memberships: [{id: m-0}, {id: m-1, kind: RESIDENT, adult: false}]\n";
        private static final String MENDED = HEAD + "memberships: [{id: m-1, kind: RESIDENT, adult: true}]\n";

        @Test
        void staysTheSameWhereverAnEntryStands() {
            assertThat(fingerprint(MOVED, "B-P2:m-1", "decided/v1"))
                    .isNotEmpty()
                    .isEqualTo(fingerprint(ONE, "B-P2:m-1", "decided/v1"));
        }

        @Test
        void distinguishesWhatIsFoundOfOnePartnershipInTwoFiles() {
            JsonNode one = run(true, Checked.yaml("a.yaml", ONE));
            JsonNode both = run(true, Checked.yaml("a.yaml", ONE), Checked.yaml("b.yaml", ONE));

            for (String kind : new String[] {"finding/v1", "decided/v1"}) {
                List<String> alone = all(one, kind);
                assertThat(all(both, kind))
                        .doesNotHaveDuplicates()
                        .hasSize(2 * alone.size())
                        .startsWith(alone.toArray(String[]::new));
            }
        }

        private static List<String> all(JsonNode run, String kind) {
            return results(run)
                    .map(result -> result.path("partialFingerprints").path(kind).asText())
                    .filter(fingerprint -> !fingerprint.isEmpty())
                    .toList();
        }

        @Test
        void separatesTheFindingFromWhatDecidedIt() {
            assertThat(fingerprint(MENDED, "B-P2:m-1", "finding/v1"))
                    .isEqualTo(fingerprint(ONE, "B-P2:m-1", "finding/v1"));
            assertThat(fingerprint(MENDED, "B-P2:m-1", "decided/v1")).isEmpty();
        }
    }

    @Nested
    class WhatWentWrong {
        @Test
        void isAResultForEachDefectWithItsPlaceAndANotificationForTheFile() {
            CheckedFile unreadable = Checked.unreadable();
            JsonNode run = run(false, Checked.croisette(), unreadable);
            JsonNode invocation = run.path("invocations").path(0);

            assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
            assertThat(invocation.path("toolExecutionNotifications").findValuesAsText("id"))
                    .contains("not-assessed");
            assertThat(results(run)
                            .filter(result -> result.path("ruleId").asText().startsWith("dossier/")))
                    .hasSameSizeAs(unreadable.read().defects())
                    .extracting(result -> result.path("locations")
                            .path(0)
                            .path("physicalLocation")
                            .path("region")
                            .path("startLine")
                            .asInt())
                    .containsExactly(2, 3);
            assertThat(run.path("artifacts").findValuesAsText("uri"))
                    .containsExactly("plp-croisette.yaml", "no%20good.yaml");
        }

        @Test
        void isANotificationForARuleThatFailed() {
            JsonNode run = run(true, Checked.failing());
            JsonNode invocation = run.path("invocations").path(0);

            assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
            assertThat(invocation.path("toolExecutionNotifications"))
                    .anySatisfy(notification -> assertThat(notification
                                    .path("associatedRule")
                                    .path("id")
                                    .asText())
                            .isEqualTo("EXV-1"));
            assertThat(results(run))
                    .noneMatch(result -> result.path("ruleId").asText().equals("EXV-1"));
        }

        @Test
        void isNothingWhereAllWasAssessed() {
            assertThat(run(false, Checked.croisette())
                            .path("invocations")
                            .path(0)
                            .path("executionSuccessful")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void holdsNoLinkNoPlaceToFillAndNoLetterThatSteers() {
        List<String> texts = new ArrayList<>();
        for (String hostile : Thorough.orOneOf(12, Checked.HOSTILE)) {
            String sarif = sarif(Language.FRENCH, true, Checked.hostile(hostile));
            assertThat(errors(sarif)).as(hostile).isEmpty();
            JsonNode run = Trees.ofJson(sarif).path("runs").path(0);
            texts.addAll(run.findValuesAsText("text"));
            texts.addAll(run.findValuesAsText("uri"));
        }

        assertThat(texts).noneMatch(text -> text.contains("](") || text.matches("(?s).*\\{[0-9].*"));
        assertThat(texts)
                .allSatisfy(
                        text -> assertThat(text.replace("\n", "").codePoints()).noneMatch(Checked::steers));
    }
}
