package org.openplp.formats.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.openplp.formats.report.Engine;
import org.openplp.formats.wording.HeadJson;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Parameter;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Conflict;

/**
 * Writes norms as JSON: the columns of the register in camel case, lists as arrays, and the ids of the conflicts
 * between sources. Format 1; the same input gives the same bytes.
 */
public final class NormsJson {
    private static final int FORMAT = 1;

    private NormsJson() {}

    /**
     * Writes norms.
     *
     * @param book the rule book by which dossiers are checked; the norms are of its register or of its local rules
     * @param norms the norms, in the order in which to write them
     * @param texts the texts of the norms, in one language
     * @return a JSON object, ending in a line break
     */
    public static String of(RuleBook book, List<Norm> norms, Texts texts) {
        return JsonText.of(json -> {
            json.writeStartObject();
            HeadJson.begin(json, FORMAT, Engine.name(), texts);
            HeadJson.ruleBook(json, book);
            json.writeArrayFieldStart("norms");
            for (Norm norm : norms) {
                norm(json, book, norm, texts);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void norm(JsonGenerator json, RuleBook book, Norm norm, Texts texts) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", norm.id().value());
        json.writeStringField("section", norm.section());
        JsonText.strings(
                json, "bearers", norm.bearers().stream().map(Enum::name).toList());
        JsonText.strings(json, "actors", norm.actors().stream().map(Enum::name).toList());
        json.writeStringField("modality", norm.modality().name());
        json.writeStringField("check", norm.check().name());
        json.writeStringField("force", norm.force().name());
        json.writeBooleanField("undated", norm.undated());
        json.writeStringField("scope", norm.scope().word());
        json.writeStringField("interpretation", texts.interpretation(norm));
        json.writeStringField("statement", texts.statement(norm));
        json.writeStringField("condition", texts.condition(norm));
        json.writeArrayFieldStart("parameters");
        for (Parameter parameter : norm.parameters()) {
            json.writeStartObject();
            json.writeStringField("key", parameter.key());
            json.writeStringField("value", texts.value(norm, parameter));
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonText.strings(json, "facts", norm.facts());
        json.writeObjectFieldStart("inForce");
        if (norm.inForce().from().isPresent()) {
            json.writeStringField("from", norm.inForce().from().get().toString());
        }
        if (norm.inForce().to().isPresent()) {
            json.writeStringField("to", norm.inForce().to().get().toString());
        }
        json.writeEndObject();
        JsonText.strings(
                json,
                "citations",
                norm.citations().stream().map(Citation::label).toList());
        JsonText.strings(
                json,
                "conflicts",
                book.register().conflicts(texts.language()).concerning(norm.id().value()).stream()
                        .map(Conflict::id)
                        .toList());
        json.writeArrayFieldStart("examples");
        for (Register.Example example : book.register().examples(norm, texts.language())) {
            json.writeStartObject();
            json.writeStringField("text", example.text());
            json.writeStringField("outcome", example.outcome());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("confidence", norm.confidence());
        JsonText.strings(json, "merged", norm.merged());
        json.writeStringField("shape", norm.shape().name());
        json.writeStringField("subject", norm.subject().name());
        json.writeEndObject();
    }
}
