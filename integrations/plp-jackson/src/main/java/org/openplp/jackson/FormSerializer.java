package org.openplp.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.openplp.jackson.form.JsonForms;
import org.openplp.jackson.form.ModuleSettings;
import org.openplp.rules.text.Language;

/** Copies openplp's JSON token by token, so that it can also go into a tree or another format. */
final class FormSerializer extends JsonSerializer<Object> {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonForms.Form form;
    private final ModuleSettings settings;

    FormSerializer(JsonForms.Form form, ModuleSettings settings) {
        this.form = form;
        this.settings = settings;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
        try (JsonParser parser = JSON.createParser(written(value, generator, context))) {
            parser.nextToken();
            generator.copyCurrentStructureExact(parser);
        }
    }

    private String written(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
        try {
            return form.json(value, settings.languageOf(context.getAttribute(Language.class)));
        } catch (IllegalArgumentException cannot) {
            throw JsonMappingException.from(generator, cannot.getMessage());
        }
    }
}
