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
import org.openplp.formats.wording.HeadJson;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.standing.Explanations;
import org.openplp.rules.standing.Tally;

/** Reports as JSON, the contract from which other formats derive. Format 1; the same input gives the same bytes. */
public final class JsonReport {
    private static final int FORMAT = 1;

    /** The explanations of more findings are not kept, as they would take too much memory. */
    private static final int MOST = 10_000;

    private final Messages messages;
    private final DefectTexts defectTexts;
    private final boolean all;

    /**
     * Reports that are written in a certain manner.
     *
     * @param manner how to write them
     */
    public JsonReport(Manner manner) {
        this.messages = manner.messages();
        this.defectTexts = manner.defects();
        this.all = manner.all();
    }

    String of(CheckedFile checked) {
        return JsonText.of(json -> write(json, checked));
    }

    /**
     * Writes the report as an object.
     *
     * @param json the JSON to write to
     * @param checked what was found
     * @return gives the explanations of its findings, for one thread. Each rule is asked once, unless there are so many
     *     findings that keeping the answers would take too much memory
     * @throws IOException never, for a text
     */
    public Function<Finding, Explanation> write(JsonGenerator json, CheckedFile checked) throws IOException {
        json.writeStartObject();
        head(json);
        Function<Finding, Explanation> explanations = body(json, checked);
        json.writeEndObject();
        return explanations;
    }

    /** Writes the fields with which each report begins. */
    void head(JsonGenerator json) throws IOException {
        HeadJson.begin(json, FORMAT, Engine.name(), messages.texts());
    }

    /** The report of one file without {@link #head}, indented as an entry of the list {@code dossiers}, without a final line break. */
    String entry(CheckedFile checked) {
        String object = JsonText.of(json -> {
            json.writeStartObject();
            body(json, checked);
            json.writeEndObject();
        });
        return object.stripTrailing().replace("\n", "\n    ");
    }

    private Function<Finding, Explanation> body(JsonGenerator json, CheckedFile checked) throws IOException {
        Optional<Assessment> assessment = checked.assessment();
        if (assessment.isPresent()) {
            List<Finding> findings =
                    all ? assessment.get().allFindings() : assessment.get().findings();
            Function<Finding, Explanation> explanations =
                    findings.size() > MOST ? Finding::explanation : new Explanations()::of;
            assessed(json, checked, assessment.get(), findings, explanations);
            return explanations;
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
            return Finding::explanation;
        }
    }

    private void assessed(
            JsonGenerator json,
            CheckedFile checked,
            Assessment assessment,
            List<Finding> findings,
            Function<Finding, Explanation> explained)
            throws IOException {
        HeadJson.write(json, checked.read(), assessment);
        if (checked.baseline().isPresent()) {
            baseline(json, checked.baseline().get());
        }
        LifeCycleJson.write(json, assessment);
        HeadJson.counts(json, assessment);
        HeadJson.tally(json, Tally.of(findings, explained));
        FindingJson one = new FindingJson(messages, checked.read(), assessment);
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            Explanation explanation = explained.apply(finding);
            json.writeStartObject();
            json.writeStringField("id", finding.id());
            FindingJson.about(json, finding.norm(), finding.subject());
            one.outcome(json, finding, explanation);
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
