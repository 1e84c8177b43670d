package org.openplp.formats.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.belgium.LifeCycle;
import org.openplp.rules.outcome.Explanation;

/** The stage of life of a partnership, as JSON. */
final class LifeCycleJson {
    private LifeCycleJson() {}

    /** Writes the life cycle; null for an informal group, which is not a partnership. */
    static void write(JsonGenerator json, Assessment assessment) throws IOException {
        if (assessment.isOfInformalGroup()) {
            json.writeNullField("lifeCycle");
            return;
        }
        LifeCycle life = LifeCycle.of(assessment.snapshot());
        json.writeObjectFieldStart("lifeCycle");
        JsonText.nullable(json, "stage", life.current().map(step -> step.stage().name()));
        day(json, life.current().flatMap(LifeCycle.Step::since));
        JsonText.strings(
                json, "perhaps", life.perhaps().stream().map(Enum::name).toList());
        json.writeArrayFieldStart("steps");
        for (LifeCycle.Step step : life.steps()) {
            json.writeStartObject();
            json.writeStringField("stage", step.stage().name());
            json.writeStringField("reached", step.reached().name());
            day(json, step.since());
            JsonText.strings(json, "norms", step.stage().norms(assessment.book().register()));
            JsonText.strings(json, "missing", missing(step));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static List<FactPath> missing(LifeCycle.Step step) {
        return step.reached() == Answer.UNKNOWN
                ? step.explanation().missing().stream()
                        .map(Explanation.Missing::path)
                        .toList()
                : List.of();
    }

    private static void day(JsonGenerator json, Optional<LocalDate> since) throws IOException {
        JsonText.nullable(json, "since", since.map(LocalDate::toString));
    }
}
