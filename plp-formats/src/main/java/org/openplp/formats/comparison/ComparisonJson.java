package org.openplp.formats.comparison;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.Engine;
import org.openplp.formats.wording.FindingJson;
import org.openplp.formats.wording.HeadJson;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.comparison.Comparison;
import org.openplp.rules.comparison.FindingChange;
import org.openplp.rules.norm.Norm;

/**
 * Writes comparisons as JSON, in the terms of the JSON report. Format 1; the same input gives the same bytes. Every
 * change is listed, including changes of met and not applicable findings.
 */
public final class ComparisonJson {
    private static final int FORMAT = 1;

    private final Messages messages;

    /**
     * Creates a writer of comparisons.
     *
     * @param messages the texts of findings and notices
     */
    public ComparisonJson(Messages messages) {
        requireNonNull(messages, "messages");
        this.messages = messages;
    }

    /**
     * Writes the comparison of two files.
     *
     * @param files the files, and their differences
     * @return a JSON object, ending in a line break
     */
    public String of(ComparedFiles files) {
        Comparison comparison = files.comparison();
        return JsonText.of(json -> {
            json.writeStartObject();
            HeadJson.begin(json, FORMAT, Engine.name(), messages.texts());
            head(json, "before", files.before(), comparison.before());
            head(json, "after", files.after(), comparison.after());
            JsonText.strings(
                    json,
                    "differences",
                    comparison.differences().stream().map(Enum::name).toList());
            norms(json, comparison);
            JsonText.strings(
                    json,
                    "newInTheWay",
                    ids(comparison.newBlockingFindings().stream().map(FindingChange::after)));
            JsonText.strings(
                    json,
                    "noLongerInTheWay",
                    ids(comparison.noLongerBlockingFindings().stream().map(FindingChange::before)));
            changes(json, files);
            notices(json, "noticesOnlyBefore", files.before(), comparison.before(), comparison.noticesOnlyBefore());
            notices(json, "noticesOnlyAfter", files.after(), comparison.after(), comparison.noticesOnlyAfter());
            json.writeEndObject();
        });
    }

    private static void head(JsonGenerator json, String field, ReadDossier read, Assessment assessment)
            throws IOException {
        json.writeObjectFieldStart(field);
        HeadJson.write(json, read, assessment);
        HeadJson.counts(json, assessment);
        json.writeEndObject();
    }

    private static void norms(JsonGenerator json, Comparison comparison) throws IOException {
        json.writeObjectFieldStart("norms");
        norms(json, "onlyBefore", comparison.normsOnlyBefore());
        norms(json, "onlyAfter", comparison.normsOnlyAfter());
        norms(json, "inForceOnlyBefore", comparison.normsInForceOnlyBefore());
        norms(json, "inForceOnlyAfter", comparison.normsInForceOnlyAfter());
        json.writeEndObject();
    }

    private static void norms(JsonGenerator json, String field, List<Norm> norms) throws IOException {
        JsonText.strings(
                json, field, norms.stream().map(norm -> norm.id().value()).toList());
    }

    private static List<String> ids(Stream<Optional<Finding>> findings) {
        return findings.flatMap(Optional::stream).map(Finding::id).toList();
    }

    private void changes(JsonGenerator json, ComparedFiles files) throws IOException {
        FindingJson before =
                new FindingJson(messages, files.before(), files.comparison().before());
        FindingJson after =
                new FindingJson(messages, files.after(), files.comparison().after());
        json.writeArrayFieldStart("changes");
        for (FindingChange change : files.comparison().changes()) {
            json.writeStartObject();
            json.writeStringField("change", change.kind().name());
            FindingJson.about(json, change.norm(), change.subject());
            finding(json, "before", before, change.before());
            finding(json, "after", after, change.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void finding(JsonGenerator json, String field, FindingJson writer, Optional<Finding> finding)
            throws IOException {
        if (finding.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("id", finding.get().id());
        writer.found(json, finding.get(), finding.get().explanation());
        json.writeEndObject();
    }

    private void notices(JsonGenerator json, String field, ReadDossier read, Assessment of, List<Notice> notices)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Notice notice : notices) {
            json.writeStartObject();
            json.writeStringField("code", notice.code());
            json.writeStringField("text", messages.of(notice, of.book()));
            HeadJson.location(json, read, notice.path());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
