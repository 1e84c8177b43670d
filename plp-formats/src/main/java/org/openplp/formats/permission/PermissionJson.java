package org.openplp.formats.permission;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.openplp.core.fact.Defect;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.entry.ActWriter;
import org.openplp.formats.report.Engine;
import org.openplp.formats.wording.FindingJson;
import org.openplp.formats.wording.HeadJson;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.permission.Consequences;
import org.openplp.rules.permission.MissingFact;
import org.openplp.rules.permission.Permission;

/** Writes answers as JSON, in the terms of the JSON report. Format 1; the same question gives the same bytes. */
public final class PermissionJson {
    private static final int FORMAT = 1;

    private final Messages messages;
    private final DefectTexts defectTexts;

    /**
     * Creates a writer of answers.
     *
     * @param messages the texts of findings
     * @param defectTexts the texts of reasons why an act is impossible
     */
    public PermissionJson(Messages messages, DefectTexts defectTexts) {
        requireNonNull(messages, "messages");
        requireNonNull(defectTexts, "defectTexts");
        this.messages = messages;
        this.defectTexts = defectTexts;
    }

    /**
     * Writes the answer about one act.
     *
     * @param answered the act and the answer
     * @return a JSON object, ending in a line break
     */
    public String of(AnsweredAct answered) {
        return JsonText.of(json -> {
            json.writeStartObject();
            HeadJson.begin(json, FORMAT, Engine.name(), messages.texts());
            json.writeStringField("act", ActWriter.name(answered.act()));
            answer(json, answered);
            json.writeEndObject();
        });
    }

    private void answer(JsonGenerator json, AnsweredAct answered) throws IOException {
        Permission permission = answered.permission();
        if (permission instanceof Permission.Impossible impossible) {
            json.writeStringField("answer", "IMPOSSIBLE");
            HeadJson.dossier(json, answered.read(), "");
            reasons(json, impossible.reasons());
        } else if (permission instanceof Permission.Yes yes) {
            json.writeStringField("answer", "YES");
            consequences(json, answered, yes.consequences());
        } else if (permission instanceof Permission.No no) {
            json.writeStringField("answer", "NO");
            json.writeBooleanField("onAdviceAlone", no.onAdviceAlone());
            json.writeStringField("instead", PermissionReport.insteadOf(answered.act(), messages.texts()));
            consequences(json, answered, no.consequences());
        } else if (permission instanceof Permission.Undetermined open) {
            json.writeStringField("answer", "CANNOT_TELL");
            json.writeStringField("why", open.why().name());
            consequences(json, answered, open.consequences());
        }
    }

    private void reasons(JsonGenerator json, List<Defect> reasons) throws IOException {
        json.writeArrayFieldStart("reasons");
        boolean areLabels = messages.texts().facts().areLabels();
        for (Defect reason : reasons) {
            json.writeStartObject();
            json.writeStringField("path", reason.path().toString());
            json.writeStringField("code", reason.code());
            json.writeStringField("text", areLabels ? defectTexts.labelled(reason) : defectTexts.text(reason));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void consequences(JsonGenerator json, AnsweredAct answered, Consequences consequences) throws IOException {
        HeadJson.circumstances(json, answered.read(), consequences.after());
        FindingJson writer = new FindingJson(messages, answered.read(), consequences.after());
        findings(json, "inTheWay", consequences.breached(), writer);
        json.writeArrayFieldStart("factsToFindOut");
        for (MissingFact fact : consequences.factsToFindOut()) {
            json.writeStartObject();
            json.writeStringField("path", fact.path().toString());
            json.writeBooleanField("datedLater", fact.datedLater());
            JsonText.strings(
                    json, "settles", fact.settles().stream().map(Finding::id).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
        findings(json, "undetermined", consequences.undetermined(), writer);
        findings(json, "failed", consequences.failed(), writer);
        findings(json, "waived", consequences.waived(), writer);
        findings(json, "toPutRight", consequences.toPutRight(), writer);
        JsonText.strings(
                json,
                "fromTheDayAfter",
                consequences.fromTheDayAfter().stream().map(Finding::id).toList());
        json.writeArrayFieldStart("toDoAfterIt");
        for (Duty duty : consequences.opened()) {
            json.writeStartObject();
            json.writeStringField("id", duty.id());
            FindingJson.about(json, duty.norm(), duty.subject());
            json.writeStringField("statement", messages.texts().statement(duty.norm()));
            json.writeStringField("state", duty.state().name());
            JsonText.nullable(json, "due", duty.due().map(LocalDate::toString));
            FindingJson.agreedTerm(json, duty.agreedTerm());
            json.writeEndObject();
        }
        json.writeEndArray();
        findings(json, "forPeople", consequences.forPeople(), writer);
    }

    private static void findings(JsonGenerator json, String field, List<Finding> findings, FindingJson writer)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("id", finding.id());
            FindingJson.about(json, finding.norm(), finding.subject());
            writer.found(json, finding, finding.explanation());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
