package org.openplp.formats.duty;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.Engine;
import org.openplp.formats.wording.FindingJson;
import org.openplp.formats.wording.HeadJson;
import org.openplp.formats.wording.JsonText;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Occurrence;

/** The duties of a dossier as JSON, with the head of the JSON report. Format 1; the same input gives the same bytes. */
public final class DutiesJson {
    private static final int FORMAT = 1;

    private final Messages messages;
    private final boolean all;

    /**
     * Creates a writer of duties.
     *
     * @param messages the messages about findings
     * @param all whether to list duties that are done
     */
    public DutiesJson(Messages messages, boolean all) {
        requireNonNull(messages, "messages");
        this.messages = messages;
        this.all = all;
    }

    /**
     * The duties of a file.
     *
     * @param read the file
     * @param duties its duties
     * @return a JSON object, ending in a line break
     */
    public String of(ReadDossier read, Duties duties) {
        return JsonText.of(json -> {
            json.writeStartObject();
            HeadJson.begin(json, FORMAT, Engine.name(), messages.texts());
            HeadJson.circumstances(json, read, duties.assessment());
            json.writeStringField("until", duties.until().toString());
            json.writeNumberField("soonDays", duties.soonDays());
            json.writeObjectFieldStart("counts");
            for (Duty.State state : Duty.State.values()) {
                json.writeNumberField(state.name(), duties.inState(state).size());
            }
            json.writeEndObject();
            json.writeNumberField(
                    "owedByOthers",
                    duties.all().stream()
                            .filter(duty -> duty.norm().isOwedByOthers())
                            .count());
            json.writeArrayFieldStart("duties");
            for (Duty duty : duties.all()) {
                if (all || !duty.isDone()) {
                    duty(json, read, duties, duty);
                }
            }
            json.writeEndArray();
            JsonText.strings(
                    json,
                    "failed",
                    duties.failed().stream()
                            .map(finding -> finding.norm().id().value())
                            .toList());
            json.writeEndObject();
        });
    }

    private void duty(JsonGenerator json, ReadDossier read, Duties duties, Duty duty) throws IOException {
        Finding finding = duty.finding();
        Explanation explanation = duty.explanation();
        json.writeStartObject();
        json.writeStringField("id", duty.id());
        FindingJson.about(json, duty.norm(), duty.subject());
        json.writeStringField("statement", messages.texts().statement(duty.norm()));
        JsonText.strings(json, "to", duty.toWhom().stream().map(Enum::name).toList());
        json.writeStringField("state", duty.state().name());
        json.writeBooleanField("forecast", duty.isForecast());
        json.writeBooleanField("owedByOthers", duty.norm().isOwedByOthers());
        moment(json, "event", duty.event());
        JsonText.nullable(json, "due", duty.due().map(LocalDate::toString));
        FindingJson.agreedTerm(json, duty.agreedTerm());
        moment(json, "done", duty.done());
        json.writeBooleanField("waitsForTheStart", duty.waitsForTheStart());
        JsonText.nullable(json, "toDo", duty.state().isToDo() ? messages.whatToDo(finding) : Optional.empty());
        JsonText.strings(
                json,
                "missing",
                explanation.missing().stream().map(Explanation.Missing::path).toList());
        JsonText.strings(json, "open", explanation.open());
        FindingJson.citations(json, duty.norm(), duties.assessment().snapshot().day(), messages.texts());
        HeadJson.location(json, read, place(duty));
        JsonText.nullable(json, "waiver", duty.waiver());
        json.writeEndObject();
    }

    /** The path to look at for a duty: where it was done, else the event that opened it, else what is missing or its subject. */
    static FactPath place(Duty duty) {
        return duty.done()
                .or(duty::event)
                .map(Occurrence.Moment::path)
                .orElseGet(() -> Wording.pathOf(duty.finding(), duty.explanation()));
    }

    private static void moment(JsonGenerator json, String field, Optional<Occurrence.Moment> moment)
            throws IOException {
        if (moment.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("path", moment.get().path().toString());
        JsonText.nullable(json, "date", moment.get().day().map(LocalDate::toString));
        json.writeEndObject();
    }
}
