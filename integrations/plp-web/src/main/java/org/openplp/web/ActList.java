package org.openplp.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.openplp.core.act.Act;
import org.openplp.formats.form.FormShape;
import org.openplp.formats.form.Forms;
import org.openplp.formats.form.Kinds;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.norm.Texts;

/** The acts as JSON: the name and label of each, and its keys with their possible values, in the words of the schema of dossiers. */
final class ActList {
    private static final Kinds ACTS = Kinds.of(act -> Kinds.hyphenated(act.getSimpleName()), Act.class);

    private ActList() {}

    static String of(Texts texts) {
        Forms forms = new Forms();
        return JsonText.of(json -> {
            json.writeStartArray();
            for (String name : ACTS.names()) {
                json.writeStartObject();
                json.writeStringField("name", name);
                json.writeStringField("text", texts.text("act." + name));
                json.writeArrayFieldStart("keys");
                keys(json, (FormShape.Group) forms.of(ACTS.type(name)).shape());
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void keys(JsonGenerator json, FormShape.Group act) throws IOException {
        for (Map.Entry<String, FormShape> key : act.keys().entrySet()) {
            boolean isFact = key.getValue() instanceof FormShape.Fact || key.getValue() instanceof FormShape.Listing;
            json.writeStartObject();
            json.writeStringField("key", key.getKey());
            json.writeBooleanField("required", !isFact && !isAnswer(key.getValue()));
            json.writeFieldName("schema");
            schema(json, key.getValue());
            json.writeEndObject();
        }
    }

    private static boolean isAnswer(FormShape shape) {
        return shape instanceof FormShape.Single single && single.kind() == FormShape.Kind.ANSWER;
    }

    private static void schema(JsonGenerator json, FormShape shape) throws IOException {
        json.writeStartObject();
        if (shape instanceof FormShape.Fact fact && fact.takesNone()) {
            json.writeArrayFieldStart("anyOf");
            schema(json, fact.content());
            reference(json);
            json.writeEndArray();
        } else if (shape instanceof FormShape.Listing list) {
            json.writeArrayFieldStart("anyOf");
            json.writeStartObject();
            json.writeStringField("type", "array");
            json.writeFieldName("items");
            schema(json, list.entry());
            json.writeEndObject();
            reference(json);
            json.writeEndArray();
        } else {
            json.writeStringField("$ref", "#/$defs/" + definition(shape));
        }
        json.writeEndObject();
    }

    private static void reference(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$ref", "#/$defs/none");
        json.writeEndObject();
    }

    private static String definition(FormShape shape) {
        if (shape instanceof FormShape.Fact fact) {
            return definition(fact.content());
        } else if (shape instanceof FormShape.Word word) {
            return name(word.list());
        } else if (shape instanceof FormShape.Group group) {
            return name(group.record());
        } else if (shape instanceof FormShape.Single single) {
            return switch (single.kind()) {
                case ANSWER -> "answer";
                case TEXT -> "text";
                case DAY -> "day";
                case TIME -> "time";
                case WHOLE_NUMBER -> "wholeNumber";
                case AMOUNT -> "amount";
            };
        }
        throw new IllegalArgumentException("a schema has no name for " + shape);
    }

    /** The name of a type in the schema, after the names of its enclosing types. */
    private static String name(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }
}
