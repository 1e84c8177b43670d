package org.openplp.formats.wording;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Optional;
import org.openplp.formats.defect.RunnerCommands;

/** JSON text in the form of all reports: the same content gives the same bytes. */
public final class JsonText {
    /** Writes a part of a report. */
    @FunctionalInterface
    public interface Part {
        /**
         * Writes the part.
         *
         * @param json the JSON to write to
         * @throws IOException never, for a text
         */
        void to(JsonGenerator json) throws IOException;
    }

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** The text of a part. */
    public static String of(Part part) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = generator(text)) {
            part.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be written to", e);
        }
        return text.append('\n').toString();
    }

    /** The text of a part in one line, for a program that reads it at once: not for output that a workflow runner sees. */
    public static String inOneLine(Part part) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            part.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be written to", e);
        }
        return text.toString();
    }

    /** A generator of JSON in this form. */
    public static JsonGenerator generator(Writer out) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return FACTORY.createGenerator(RunnerCommands.inJson(out))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    }

    /** Writes a list of values as strings. */
    public static void strings(JsonGenerator json, String field, Collection<?> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (Object value : values) {
            json.writeString(value.toString());
        }
        json.writeEndArray();
    }

    /** Writes a value as a string; null if there is none. */
    public static void nullable(JsonGenerator json, String field, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get().toString());
        } else {
            json.writeNullField(field);
        }
    }
}
