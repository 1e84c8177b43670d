package org.openplp.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.schema.Schema;

/** What a validator that knows nothing of openplp says of reports, and which properties of the schemas occurred in those that it was given. */
final class SchemaFacts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Stream.of(Schema.values()).collect(Collectors.toMap(Schema::id, Schema::text))));

    private final Map<String, JsonNode> schemas = new HashMap<>();
    private final Set<String> occurred = new TreeSet<>();

    SchemaFacts() {
        for (Schema schema : Schema.values()) {
            schemas.put(schema.id(), tree(schema.text()));
        }
    }

    /** What is wrong with a report. Its properties are noted. */
    List<String> check(Schema schema, String report) {
        JsonNode tree = tree(report);
        note(schema.id(), "", tree);
        return REGISTRY
                .getSchema(SchemaLocation.of(schema.id()))
                .validate(tree, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** The properties of a schema that did not occur. */
    List<String> missing(Schema schema) {
        Set<String> all = new TreeSet<>();
        collect(schema.id(), "", node(schema.id(), ""), all);
        all.removeAll(occurred);
        return List.copyOf(all);
    }

    /** The words of a definition of a schema. */
    List<String> words(Schema schema, String definition) {
        return Stream.of(node(schema.id(), "/$defs/" + definition).path("enum"))
                .flatMap(words -> words.valueStream().map(JsonNode::asText))
                .toList();
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode node(String id, String pointer) {
        JsonNode schema = schemas.get(id);
        if (schema == null) {
            throw new IllegalArgumentException("no schema " + id);
        }
        return schema.at(pointer);
    }

    private static void collect(String id, String pointer, JsonNode node, Set<String> all) {
        node.path("properties")
                .fieldNames()
                .forEachRemaining(key -> all.add(id + "#" + pointer + "/properties/" + key));
        node.properties().forEach(child -> collect(id, pointer + "/" + child.getKey(), child.getValue(), all));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(id, pointer + "/" + i, node.get(i), all);
        }
    }

    private void note(String id, String pointer, JsonNode instance) {
        JsonNode node = node(id, pointer);
        if (node.has("$ref")) {
            String[] reference = node.get("$ref").asText().split("#", 2);
            note(reference[0].isEmpty() ? id : reference[0], reference[1], instance);
        }
        for (String either : List.of("oneOf", "anyOf")) {
            for (int i = 0; i < node.path(either).size(); i++) {
                note(id, pointer + "/" + either + "/" + i, instance);
            }
        }
        if (instance.isObject() && holds(node, instance)) {
            instance.properties().forEach(entry -> {
                String property = pointer + "/properties/" + entry.getKey();
                occurred.add(id + "#" + property);
                note(id, property, entry.getValue());
            });
        }
        if (node.has("items")) {
            instance.valueStream().forEach(entry -> note(id, pointer + "/items", entry));
        }
    }

    /** Whether a group of properties is the one that an object was written by: it has all that it must have, and nothing else. */
    private static boolean holds(JsonNode group, JsonNode instance) {
        return group.has("properties")
                && group.path("required").valueStream().allMatch(key -> instance.has(key.asText()))
                && instance.propertyStream()
                        .allMatch(entry -> group.path("properties").has(entry.getKey()));
    }
}
