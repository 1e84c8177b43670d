package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openplp.core.fact.Answer;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.belgium.Stage;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Modality;

/** What other programs may rely on in the JSON report of one dossier. */
final class JsonShape {
    private static final Set<String> ANSWERS = Set.of("COMPLIANT", "NOT_COMPLIANT", "CANNOT_TELL");
    private static final Set<String> READINGS = Set.of("AS_WORDED", "BINDING_ONLY");
    private static final Set<String> SUBJECTS =
            Set.of("PARTNERSHIP", "APPOINTMENT", "MEMBERSHIP", "MESSAGE", "REPORT", "EVALUATION");
    private static final Set<String> OUTCOMES =
            Set.of("MET", "BREACHED", "PENDING", "UNDETERMINED", "NOT_APPLICABLE", "FAILED");
    private static final Set<String> SEVERITIES = Set.of("ERROR", "WARNING", "NOTE");

    private final JsonNode report;
    private final boolean all;

    private JsonShape(JsonNode report, boolean all) {
        this.report = report;
        this.all = all;
    }

    static void check(JsonNode report, boolean all) {
        new JsonShape(report, all).check();
    }

    private void check() {
        assertThat(report.path("format").isInt()).isTrue();
        assertThat(report.path("format").intValue()).isEqualTo(1);
        day(report.path("asOf"));
        assertThat(text(report, "reading")).isIn(READINGS);
        for (String field : List.of("id", "version", "digest")) {
            text(report.path("ruleBook"), field);
        }
        text(report, "engine");
        assertThat(text(report, "language")).isIn("en", "fr", "nl", "de");
        for (String field : List.of("file", "digest", "partnership")) {
            text(report.path("dossier"), field);
        }
        assertThat(text(report.path("dossier"), "digest")).matches("[0-9a-f]{64}");
        assertThat(text(report, "overall")).isIn(ANSWERS);
        assertThat(text(report, "overallOtherReading")).isIn(ANSWERS);
        lifeCycle(report.path("lifeCycle"));
        list(report, "findings").forEach(this::finding);
        list(report, "parameters").forEach(this::parameter);
        list(report, "notices").forEach(this::notice);
        counts();
        order();
    }

    /** Every stage in the order of the register; none for an informal group, which is no partnership. */
    private void lifeCycle(JsonNode life) {
        assertThat(report.has("lifeCycle")).isTrue();
        List<String> stages = names(Stage.values());
        if (life.isNull()) {
            assertThat(report.path("notices").findValuesAsText("code")).contains("partnership.informal-group");
            return;
        }
        assertThat(life.path("stage").isNull() || stages.contains(text(life, "stage")))
                .isTrue();
        since(life);
        list(life, "perhaps").forEach(stage -> assertThat(stage.textValue()).isIn(stages));
        assertThat(list(life, "steps").findValuesAsText("stage")).isEqualTo(stages);
        for (JsonNode step : life.path("steps")) {
            assertThat(text(step, "reached")).isIn(names(Answer.values()));
            since(step);
            list(step, "norms").forEach(norm -> assertThat(norm.isTextual()).isTrue());
            assertThat(list(step, "missing").isEmpty())
                    .isEqualTo(!text(step, "reached").equals("UNKNOWN"));
        }
    }

    private void since(JsonNode node) {
        assertThat(node.has("since")).isTrue();
        if (!node.path("since").isNull()) {
            day(node.path("since"));
        }
    }

    private void finding(JsonNode finding) {
        text(finding, "id");
        text(finding, "norm");
        assertThat(text(finding, "modality")).isIn(names(Modality.values()));
        assertThat(text(finding, "force")).isIn(names(Force.values()));
        assertThat(list(finding, "bearers")).isNotEmpty();
        finding.path("bearers").forEach(bearer -> assertThat(bearer.textValue()).isIn(names(Bearer.values())));
        assertThat(text(finding.path("subject"), "type")).isIn(SUBJECTS);
        text(finding.path("subject"), "id");
        text(finding.path("subject"), "path");
        assertThat(text(finding, "outcome")).isIn(OUTCOMES);
        assertThat(text(finding, "severity")).isIn(SEVERITIES);
        text(finding, "message");
        list(finding, "evidence").forEach(evidence -> {
            text(evidence, "path");
            text(evidence, "value");
            key(evidence);
        });
        for (String field : List.of("missing", "open")) {
            list(finding, field).forEach(entry -> assertThat(entry.isTextual()).isTrue());
        }
        if (finding.path("norm").asText().equals("C-P2")) {
            assertThat(finding.path("missing"))
                    .as("a health datum is never missing")
                    .isEmpty();
        } else if (finding.path("outcome").asText().equals("UNDETERMINED")) {
            assertThat(finding.path("missing").size() + finding.path("open").size())
                    .isPositive();
        } else {
            assertThat(finding.path("missing")).isEmpty();
        }
        list(finding, "notices")
                .forEach(notice -> assertThat(notice.textValue()).isIn(Notice.START_UNKNOWN));
        assertThat(finding.has("due")).isTrue();
        if (!finding.path("due").isNull()) {
            day(finding.path("due"));
        }
        assertThat(list(finding, "citations")).isNotEmpty();
        finding.path("citations").forEach(citation -> {
            for (String field : List.of("label", "title", "tier", "read")) {
                text(citation, field);
            }
        });
        location(finding.path("location"));
        if (!isWhole(finding)) {
            assertThat(finding.path("location").path("path"))
                    .isEqualTo(finding.path("subject").path("path"));
        }
        assertThat(finding.has("waiver")).isTrue();
        assertThat(finding.path("waiver").isNull() || finding.path("waiver").isTextual())
                .isTrue();
        assertThat(finding.path("waiver").isNull()
                        || finding.path("outcome").asText().equals("BREACHED"))
                .isTrue();
    }

    /** A key from the record on; none where an entry that is a bare value, such as a day in a list of days, decides by itself. */
    private static void key(JsonNode evidence) {
        assertThat(evidence.path("key").isTextual()).isTrue();
        if (evidence.path("key").asText().isBlank()) {
            assertThat(evidence.path("key").textValue()).isEmpty();
            assertThat(evidence.path("path").asText()).endsWith("]");
        }
    }

    /** What the texts set, then the arrangements; one of them applies. */
    private void parameter(JsonNode parameter) {
        text(parameter, "key");
        JsonNode layers = list(parameter, "layers");
        assertThat(layers.size()).isPositive();
        assertThat(layers.findValuesAsText("applies")).containsOnlyOnce("true");
        for (int i = 0; i < layers.size(); i++) {
            JsonNode layer = layers.get(i);
            boolean ofTheTexts = i == 0;
            assertThat(text(layer, "level").equals("FEDERAL")).isEqualTo(ofTheTexts);
            assertThat(text(layer, "unit")).isIn("PERIOD", "NONE");
            assertThat(text(layer, "standing").equals("APPLIES"))
                    .isEqualTo(layer.path("applies").booleanValue());
            for (String field : List.of("value", "from", "until", "reference")) {
                assertThat(layer.path(field).isTextual() || layer.path(field).isNull())
                        .as(field)
                        .isTrue();
            }
            assertThat(list(layer, "norms").isEmpty()).isNotEqualTo(ofTheTexts);
            assertThat(layer.has("location")).isNotEqualTo(ofTheTexts);
        }
    }

    private void notice(JsonNode notice) {
        text(notice, "code");
        text(notice, "text");
        location(notice.path("location"));
    }

    private void location(JsonNode location) {
        assertThat(location.path("path").isTextual()).isTrue();
        for (String field : List.of("line", "column")) {
            assertThat(location.path(field).isInt()).isTrue();
            assertThat(location.path(field).intValue()).isPositive();
        }
    }

    /** Every outcome is counted, and the findings that are listed add up. */
    private void counts() {
        Map<String, Integer> listed = new HashMap<>();
        report.path("findings").forEach(one -> listed.merge(one.path("outcome").asText(), 1, Integer::sum));
        List<String> counted = new ArrayList<>();
        report.path("counts").fieldNames().forEachRemaining(counted::add);
        assertThat(counted).containsExactlyInAnyOrderElementsOf(OUTCOMES);
        for (String outcome : OUTCOMES) {
            boolean quiet = outcome.equals("MET") || outcome.equals("NOT_APPLICABLE");
            int count = report.path("counts").path(outcome).intValue();
            assertThat(listed.getOrDefault(outcome, 0)).as(outcome).isEqualTo(quiet && !all ? 0 : count);
        }
    }

    /** By norm in the order of the register, then by place in the file; no id twice. */
    private void order() {
        List<String> register = BelgianBook.ofThisRelease().norms().stream()
                .map(Norm::id)
                .map(Object::toString)
                .toList();
        List<JsonNode> findings = new ArrayList<>();
        report.path("findings").forEach(findings::add);
        Set<String> ids = new HashSet<>();
        findings.forEach(one -> assertThat(ids.add(one.path("id").asText()))
                .as(one.path("id").asText())
                .isTrue());
        assertThat(findings)
                .extracting(one -> one.path("norm").asText())
                .allMatch(register::contains)
                .isSortedAccordingTo(Comparator.comparingInt(register::indexOf));
        Comparator<JsonNode> norm =
                Comparator.comparing(one -> register.indexOf(one.path("norm").asText()));
        assertThat(findings)
                .as("by norm, the partnership as a whole first, then by place")
                .isSortedAccordingTo(norm.thenComparing(one -> !isWhole(one))
                        .thenComparing(one -> one.path("location").path("line").intValue())
                        .thenComparing(
                                one -> one.path("location").path("column").intValue()));
    }

    private static boolean isWhole(JsonNode finding) {
        return finding.path("subject").path("type").asText().equals("PARTNERSHIP");
    }

    private static void day(JsonNode day) {
        assertThat(day.isTextual()).isTrue();
        assertThat(LocalDate.parse(day.textValue()).toString()).isEqualTo(day.textValue());
    }

    private static String text(JsonNode node, String field) {
        assertThat(node.path(field).isTextual()).as(field + " of " + node).isTrue();
        assertThat(node.path(field).textValue()).as(field).isNotBlank();
        return node.path(field).textValue();
    }

    private static JsonNode list(JsonNode node, String field) {
        assertThat(node.path(field).isArray()).as(field + " of " + node).isTrue();
        return node.path(field);
    }

    private static List<String> names(Enum<?>... values) {
        return List.of(values).stream().<String>map(Enum::name).toList();
    }
}
