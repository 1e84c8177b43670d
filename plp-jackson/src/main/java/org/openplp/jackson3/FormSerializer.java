package org.openplp.jackson3;

import org.openplp.jackson.form.JsonForms;
import org.openplp.jackson.form.ModuleSettings;
import org.openplp.rules.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Copies openplp's JSON token by token, so that it can also go into a tree or another format. */
final class FormSerializer extends ValueSerializer<Object> {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonForms.Form form;
    private final ModuleSettings settings;

    FormSerializer(JsonForms.Form form, ModuleSettings settings) {
        this.form = form;
        this.settings = settings;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), written(value, generator, context))) {
            parser.nextToken();
            generator.copyCurrentStructureExact(parser);
        }
    }

    private String written(Object value, JsonGenerator generator, SerializationContext context) {
        try {
            return form.json(value, settings.languageOf(context.getAttribute(Language.class)));
        } catch (IllegalArgumentException cannot) {
            throw DatabindException.from(generator, cannot.getMessage());
        }
    }
}
