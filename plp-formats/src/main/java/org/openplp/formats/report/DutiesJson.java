package org.openplp.formats.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Occurrence;

/** The duties of a dossier as JSON, with the head of the JSON report. Format 1; the same input gives the same bytes. */
public final class DutiesJson {
    private final Messages messages;
    private final boolean all;

    /**
     * Writes duties.
     *
     * @param messages what is said of findings
     * @param all whether to list what was done too
     */
    public DutiesJson(Messages messages, boolean all) {
        this.messages = messages;
        this.all = all;
    }

    /**
     * The duties of a file.
     *
     * @param report the file
     * @param duties its duties
     * @return a JSON object, ending in a line break
     */
    public String of(Report report, Duties duties) {
        return JsonReport.write(json -> {
            json.writeStartObject();
            JsonReport.begin(json);
            JsonReport.head(json, report, duties.assessment());
            json.writeStringField("until", duties.until().toString());
            json.writeNumberField("soonDays", duties.soonDays());
            json.writeObjectFieldStart("counts");
            for (Duty.State state : Duty.State.values()) {
                json.writeNumberField(state.name(), duties.in(state).size());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("duties");
            for (Duty duty : duties.all()) {
                if (all || !duty.isDone()) {
                    duty(json, report, duties, duty);
                }
            }
            json.writeEndArray();
            JsonReport.strings(
                    json,
                    "failed",
                    duties.failed().stream()
                            .map(finding -> finding.norm().id().value())
                            .toList());
            json.writeEndObject();
        });
    }

    private void duty(JsonGenerator json, Report report, Duties duties, Duty duty) throws IOException {
        Finding finding = duty.finding();
        Explanation explanation = duty.explanation();
        json.writeStartObject();
        json.writeStringField("id", duty.id());
        json.writeStringField("norm", duty.norm().id().value());
        json.writeStringField("statement", duty.norm().statement());
        json.writeStringField("modality", duty.norm().modality().name());
        json.writeStringField("force", duty.norm().force().name());
        JsonReport.strings(json, "bearers", duty.who().stream().map(Enum::name).toList());
        JsonReport.strings(json, "to", duty.toWhom().stream().map(Enum::name).toList());
        json.writeObjectFieldStart("subject");
        json.writeStringField("type", duty.subject().kind().name());
        json.writeStringField("id", duty.subject().id());
        json.writeStringField("path", duty.subject().path());
        json.writeEndObject();
        json.writeStringField("state", duty.state().name());
        json.writeBooleanField("forecast", duty.isForecast());
        moment(json, "event", duty.event());
        nullable(json, "due", duty.due().map(LocalDate::toString));
        moment(json, "done", duty.done());
        json.writeBooleanField("waitsForTheStart", duty.waitsForTheStart());
        nullable(json, "toDo", duty.state().isToDo() ? messages.whatToDo(finding) : Optional.empty());
        JsonReport.strings(
                json,
                "missing",
                explanation.missing().stream().map(Explanation.Missing::path).toList());
        JsonReport.strings(json, "open", explanation.open());
        JsonReport.citations(json, duty.norm(), duties.assessment());
        JsonReport.location(json, report, place(duty));
        nullable(json, "waiver", duty.waiver());
        json.writeEndObject();
    }

    /** Where to look for a duty: where it was done, else what opened it, else what is missing or about whom it is. */
    static String place(Duty duty) {
        return duty.done()
                .or(duty::event)
                .map(Occurrence.Moment::path)
                .orElseGet(() -> Report.pathOf(duty.finding(), duty.explanation()));
    }

    private static void moment(JsonGenerator json, String field, Optional<Occurrence.Moment> moment)
            throws IOException {
        if (moment.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("path", moment.get().path());
        nullable(json, "date", moment.get().day().map(LocalDate::toString));
        json.writeEndObject();
    }

    private static void nullable(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }
}
