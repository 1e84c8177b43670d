package org.openplp.formats.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openplp.formats.baseline.Frozen;
import org.openplp.formats.baseline.FrozenFinding;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Engine;
import org.openplp.formats.report.Manner;
import org.openplp.formats.wording.FindingJson;
import org.openplp.formats.wording.FindingTexts;
import org.openplp.formats.wording.HeadJson;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.standing.Tally;

/** Reports as JSON, the contract from which other formats derive. Format 1; the same input gives the same bytes. */
final class JsonReport {
    private static final int FORMAT = 1;

    /**
     * What a report on a dossier that changes takes over, which is written in one line.
     *
     * @param explanations gives the explanations of its findings
     * @param texts the texts of findings that were written before
     */
    record Live(Function<Finding, Explanation> explanations, FindingTexts texts) {}

    private final Messages messages;
    private final DefectTexts defectTexts;
    private final boolean all;

    JsonReport(Manner manner) {
        this.messages = manner.messages();
        this.defectTexts = manner.defects();
        this.all = manner.all();
    }

    String of(CheckedFile checked) {
        return JsonText.of(json -> {
            write(json, checked, Optional.empty());
        });
    }

    /** Writes the report as an object. */
    void write(JsonGenerator json, CheckedFile checked, Optional<Live> live) throws IOException {
        json.writeStartObject();
        head(json);
        body(json, checked, live);
        json.writeEndObject();
    }

    /** Writes the fields with which each report begins. */
    void head(JsonGenerator json) throws IOException {
        HeadJson.begin(json, FORMAT, Engine.name(), messages.texts());
    }

    /** The report of one file without {@link #head}, indented as an entry of the list {@code dossiers}, without a final line break. */
    String entry(CheckedFile checked) {
        String object = JsonText.of(json -> {
            json.writeStartObject();
            body(json, checked, Optional.empty());
            json.writeEndObject();
        });
        return object.stripTrailing().replace("\n", "\n    ");
    }

    private void body(JsonGenerator json, CheckedFile checked, Optional<Live> live) throws IOException {
        Optional<Assessment> assessment = checked.assessment();
        if (assessment.isPresent()) {
            assessed(json, checked, assessment.get(), live);
        } else {
            HeadJson.dossier(
                    json,
                    checked.read(),
                    checked.read().isFile() ? "" : checked.read().file());
            json.writeArrayFieldStart("defects");
            for (PlacedDefect defect : checked.read().defects()) {
                json.writeStartObject();
                json.writeStringField("path", defect.defect().path().toString());
                HeadJson.place(json, defect.place());
                json.writeStringField("code", defect.defect().code());
                json.writeStringField(
                        "text", defectTexts.text(defect, messages.texts().facts()));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void assessed(JsonGenerator json, CheckedFile checked, Assessment assessment, Optional<Live> live)
            throws IOException {
        HeadJson.write(json, checked.read(), assessment);
        if (checked.baseline().isPresent()) {
            baseline(json, checked.baseline().get());
        }
        LifeCycleJson.write(json, assessment);
        HeadJson.counts(json, assessment);
        List<Finding> findings = all ? assessment.allFindings() : assessment.findings();
        Function<Finding, Explanation> explained =
                live.map(Live::explanations).orElseGet(() -> FindingTexts.explanations(findings));
        HeadJson.tally(json, Tally.of(findings, explained));
        FindingJson one = new FindingJson(messages, checked.read(), assessment);
        List<String> texts = live.map(before -> before.texts().of(findings, explained, (f, why) -> fields(one, f, why)))
                .orElse(List.of());
        json.writeArrayFieldStart("findings");
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            Explanation explanation = explained.apply(finding);
            json.writeStartObject();
            if (live.isPresent()) {
                json.writeRaw(texts.get(i));
            } else {
                fields(json, one, finding, explanation);
            }
            one.place(json, finding, explanation);
            if (checked.baseline().isPresent()) {
                json.writeBooleanField("frozen", checked.isFrozen(finding));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        ParametersJson.write(json, checked, assessment.parameters());
        json.writeArrayFieldStart("notices");
        for (Notice notice : assessment.notices()) {
            json.writeStartObject();
            json.writeStringField("code", notice.code());
            json.writeStringField("text", messages.of(notice, assessment.book()));
            HeadJson.location(json, checked.read(), notice.path());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The fields of a finding that do not change with its place in the file. */
    private static void fields(JsonGenerator json, FindingJson one, Finding finding, Explanation explanation)
            throws IOException {
        json.writeStringField("id", finding.id());
        FindingJson.about(json, finding.norm(), finding.subject());
        one.outcome(json, finding, explanation);
    }

    /** The same as they stand in an object before other fields. */
    private static String fields(FindingJson one, Finding finding, Explanation explanation) {
        String object = JsonText.inOneLine(json -> {
            json.writeStartObject();
            fields(json, one, finding, explanation);
            json.writeEndObject();
        });
        return object.substring(1, object.length() - 1) + ",";
    }

    private static void baseline(JsonGenerator json, Frozen frozen) throws IOException {
        json.writeObjectFieldStart("baseline");
        json.writeStringField("file", frozen.file());
        json.writeNumberField("frozen", frozen.ids().size());
        json.writeArrayFieldStart("gone");
        for (FrozenFinding entry : frozen.gone()) {
            json.writeStartObject();
            json.writeStringField("id", entry.finding());
            json.writeStringField("outcome", entry.outcome().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
