package org.openplp.formats.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openplp.formats.baseline.Entry;
import org.openplp.formats.baseline.Frozen;
import org.openplp.formats.dossier.DefectTexts;
import org.openplp.formats.dossier.Place;
import org.openplp.formats.dossier.PlacedDefect;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.local.LocalRules;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.source.Citation;

/** Reports as JSON, the contract from which other formats derive. Format 1; the same input gives the same bytes. */
public final class JsonReport {
    private static final int FORMAT = 1;

    private final Messages messages;
    private final DefectTexts defectTexts;
    private final boolean all;

    /**
     * Writes reports.
     *
     * @param messages what is said of findings and notices
     * @param defectTexts what is said of defects
     * @param all whether to list the findings that are met or not applicable too
     */
    public JsonReport(Messages messages, DefectTexts defectTexts, boolean all) {
        this.messages = messages;
        this.defectTexts = defectTexts;
        this.all = all;
    }

    /**
     * The report of one file.
     *
     * @param report what there is to report
     * @return a JSON object, ending in a line break
     */
    public String of(Report report) {
        return write(json -> {
            json.writeStartObject();
            begin(json);
            body(json, report);
            json.writeEndObject();
        });
    }

    /**
     * The reports of several files.
     *
     * @param reports what there is to report, in the order in which to write it
     * @return a JSON object with one entry a file, ending in a line break
     */
    public String of(List<Report> reports) {
        return write(json -> {
            json.writeStartObject();
            begin(json);
            json.writeArrayFieldStart("dossiers");
            for (Report report : reports) {
                json.writeStartObject();
                body(json, report);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** Writes a part of a report. */
    interface Part {
        void to(JsonGenerator json) throws IOException;
    }

    static String write(Part part) {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            part.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be written to", e);
        }
        return text.append('\n').toString();
    }

    /** Which format and engine. */
    static void begin(JsonGenerator json) throws IOException {
        json.writeNumberField("format", FORMAT);
        json.writeStringField("engine", Engine.name());
    }

    private void body(JsonGenerator json, Report report) throws IOException {
        Optional<Assessment> assessment = report.assessment();
        if (assessment.isPresent()) {
            assessed(json, report, assessment.get());
        } else {
            dossier(json, report, "");
            json.writeArrayFieldStart("defects");
            for (PlacedDefect defect : report.read().defects()) {
                json.writeStartObject();
                json.writeStringField("path", defect.defect().path());
                json.writeNumberField("line", defect.place().line());
                json.writeNumberField("column", defect.place().column());
                json.writeStringField("code", defect.defect().code());
                json.writeStringField("text", defectTexts.text(defect.defect()));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** Which day, reading, book and dossier. */
    static void head(JsonGenerator json, Report report, Assessment assessment) throws IOException {
        json.writeStringField("asOf", assessment.situation().day().toString());
        json.writeStringField("reading", assessment.reading().name());
        json.writeObjectFieldStart("ruleBook");
        json.writeStringField("id", assessment.book().id());
        json.writeStringField("version", assessment.book().version());
        json.writeStringField("digest", assessment.book().digest());
        local(json, assessment.book().local());
        json.writeEndObject();
        dossier(json, report, assessment.situation().dossier().partnership().id());
    }

    private void assessed(JsonGenerator json, Report report, Assessment assessment) throws IOException {
        head(json, report, assessment);
        Reading other = assessment.reading() == Reading.AS_WORDED ? Reading.BINDING_ONLY : Reading.AS_WORDED;
        json.writeStringField("overall", assessment.overall().answer().name());
        json.writeStringField("overallWhy", assessment.overall().why().name());
        json.writeStringField(
                "overallOtherReading", assessment.overall(other).answer().name());
        if (report.baseline().isPresent()) {
            baseline(json, report.baseline().get());
        }
        LifeCycleJson.write(json, assessment);
        json.writeObjectFieldStart("counts");
        for (Outcome outcome : Outcome.values()) {
            json.writeNumberField(outcome.name(), assessment.count(outcome));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("findings");
        for (Finding finding : all ? assessment.allFindings() : assessment.findings()) {
            finding(json, report, assessment, finding);
        }
        json.writeEndArray();
        ParametersJson.write(json, report, assessment.parameters());
        json.writeArrayFieldStart("notices");
        for (Notice notice : assessment.notices()) {
            json.writeStartObject();
            json.writeStringField("code", notice.code());
            json.writeStringField("text", messages.of(notice));
            location(json, report, notice.path());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void local(JsonGenerator json, List<LocalRules> local) throws IOException {
        if (!local.isEmpty()) {
            json.writeArrayFieldStart("local");
            for (LocalRules one : local) {
                json.writeStartObject();
                json.writeStringField("prefix", one.prefix());
                json.writeStringField("name", one.name());
                json.writeStringField("version", one.version());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void baseline(JsonGenerator json, Frozen frozen) throws IOException {
        json.writeObjectFieldStart("baseline");
        json.writeStringField("file", frozen.file());
        json.writeNumberField("frozen", frozen.ids().size());
        json.writeArrayFieldStart("gone");
        for (Entry entry : frozen.gone()) {
            json.writeStartObject();
            json.writeStringField("id", entry.finding());
            json.writeStringField("outcome", entry.outcome().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void dossier(JsonGenerator json, Report report, String partnership) throws IOException {
        json.writeObjectFieldStart("dossier");
        json.writeStringField("file", report.read().file());
        if (report.read().digest().isPresent()) {
            json.writeStringField("digest", report.read().digest().get());
        }
        if (!partnership.isEmpty()) {
            json.writeStringField("partnership", partnership);
        }
        json.writeEndObject();
    }

    private void finding(JsonGenerator json, Report report, Assessment assessment, Finding finding) throws IOException {
        Explanation explanation = finding.explanation();
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("norm", finding.norm().id().value());
        json.writeStringField("modality", finding.norm().modality().name());
        json.writeStringField("force", finding.norm().force().name());
        strings(
                json,
                "bearers",
                finding.norm().bearers().stream().map(Enum::name).toList());
        json.writeObjectFieldStart("subject");
        json.writeStringField("type", finding.subject().kind().name());
        json.writeStringField("id", finding.subject().id());
        json.writeStringField("path", finding.subject().path());
        json.writeEndObject();
        json.writeStringField("outcome", finding.outcome().name());
        json.writeStringField("severity", finding.severity(assessment.reading()).name());
        json.writeStringField("message", messages.of(finding, explanation));
        json.writeArrayFieldStart("evidence");
        for (Explanation.Evidence evidence : explanation.evidence()) {
            json.writeStartObject();
            json.writeStringField("path", evidence.path());
            json.writeStringField("key", evidence.key());
            json.writeStringField("value", evidence.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        strings(
                json,
                "missing",
                explanation.missing().stream().map(Explanation.Missing::path).toList());
        strings(
                json,
                "datedLater",
                explanation.missing().stream()
                        .filter(Explanation.Missing::datedLater)
                        .map(Explanation.Missing::path)
                        .toList());
        strings(json, "open", explanation.open());
        strings(json, "notices", finding.isOfUnknownStart() ? List.of(Notice.START_UNKNOWN) : List.of());
        if (explanation.due().isPresent()) {
            json.writeStringField("due", explanation.due().get().toString());
        } else {
            json.writeNullField("due");
        }
        citations(json, finding.norm(), assessment);
        location(json, report, Report.pathOf(finding, explanation));
        if (finding.waiver().isPresent()) {
            json.writeStringField("waiver", finding.waiver().get());
        } else {
            json.writeNullField("waiver");
        }
        if (report.baseline().isPresent()) {
            json.writeBooleanField("frozen", report.isFrozen(finding));
        }
        json.writeEndObject();
    }

    static void citations(JsonGenerator json, Norm norm, Assessment assessment) throws IOException {
        json.writeArrayFieldStart("citations");
        for (Citation citation : norm.citationsOn(assessment.situation().day())) {
            json.writeStartObject();
            json.writeStringField("label", citation.label());
            json.writeStringField("title", citation.source().title());
            json.writeStringField("tier", citation.source().tier());
            json.writeStringField("read", citation.source().read().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void location(JsonGenerator json, Report report, String path) throws IOException {
        Place place = report.read().places().of(path);
        json.writeObjectFieldStart("location");
        json.writeStringField("path", path);
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
        json.writeEndObject();
    }

    static void strings(JsonGenerator json, String field, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
