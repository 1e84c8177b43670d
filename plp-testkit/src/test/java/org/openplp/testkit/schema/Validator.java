package org.openplp.testkit.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.schema.Schema;

/** Checks texts against a schema of this release, by a validator that knows nothing of openplp and is given no network. */
final class Validator {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final Map<String, String> TEXTS =
            Stream.of(Schema.values()).collect(Collectors.toMap(Schema::id, Schema::text));

    private final com.networknt.schema.Schema schema;

    private Validator(com.networknt.schema.Schema schema) {
        this.schema = schema;
    }

    static Validator of(Schema which) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(TEXTS));
        return new Validator(registry.getSchema(SchemaLocation.of(which.id())));
    }

    /** What is wrong with a text in YAML, of which the values have the types that YAML gives them. */
    List<String> yaml(String text) {
        return check(yamlTree(text));
    }

    /** What is wrong with a text in JSON. */
    List<String> json(String text) {
        return check(tree(text));
    }

    /** What is wrong with a tree. */
    List<String> check(JsonNode tree) {
        return schema
                .validate(tree, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    static JsonNode tree(String json) {
        return tree(JSON, json);
    }

    static JsonNode yamlTree(String yaml) {
        return tree(YAML, yaml);
    }

    private static JsonNode tree(ObjectMapper mapper, String text) {
        try {
            return mapper.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
