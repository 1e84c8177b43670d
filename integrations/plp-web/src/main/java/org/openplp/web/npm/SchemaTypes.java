package org.openplp.web.npm;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openplp.formats.schema.Schema;

/** The types of a JSON Schema, in TypeScript. It knows the keywords that the schemas of openplp use, and refuses all others. */
final class SchemaTypes {
    /** Keywords that restrict a value more than a type can express, or that are for people. */
    private static final Set<String> PASSED_OVER = Set.of(
            "$schema",
            "$id",
            "$defs",
            "title",
            "description",
            "pattern",
            "format",
            "minimum",
            "maximum",
            "minItems",
            "not",
            "dependentRequired");

    private final Schema schema;
    private final JsonNode root;
    private final Map<String, String> names = new HashMap<>();
    private final Set<Schema> imported = new TreeSet<>();

    private SchemaTypes(Schema schema, JsonNode root) {
        this.schema = schema;
        this.root = root;
        Set<String> taken = new HashSet<>();
        taken.add(rootName(schema));
        // words before groups: a group with the name of a word gets another name
        List<String> definitions = new ArrayList<>();
        root.get("$defs").fieldNames().forEachRemaining(definitions::add);
        definitions.stream().sorted().forEach(definition -> {
            String name = definition.substring(0, 1).toUpperCase(Locale.ROOT)
                    + definition.substring(1).replace(".", "");
            names.put(definition, taken.add(name) ? name : name + "Entry");
        });
    }

    /** The content of a file of types. */
    static String of(Schema schema, Map<Schema, JsonNode> all) {
        SchemaTypes types = new SchemaTypes(schema, requireNonNull(all.get(schema)));
        return types.file(all);
    }

    /** The name of the type of a whole document. */
    static String rootName(Schema schema) {
        return switch (schema) {
            case DOSSIER -> "Dossier";
            case REPORT -> "CheckReport";
            case DUTIES -> "DutiesReport";
            case MAY -> "Permission";
            case DIFF -> "Comparison";
            case NORMS -> "NormList";
        };
    }

    private String file(Map<Schema, JsonNode> all) {
        StringBuilder body = new StringBuilder();
        body.append(comment(root, "title", ""))
                .append("export type ")
                .append(rootName(schema))
                .append(" = ")
                .append(type(root, "", all))
                .append(";\n");
        root.get("$defs")
                .properties()
                .forEach(definition -> body.append('\n')
                        .append(comment(definition.getValue(), "description", ""))
                        .append("export type ")
                        .append(names.get(definition.getKey()))
                        .append(" = ")
                        .append(type(definition.getValue(), "", all))
                        .append(";\n"));
        String imports = imported.stream()
                .map(other -> "import type * as " + other + " from './" + other + ".js';\n")
                .collect(Collectors.joining());
        return imports + (imports.isEmpty() ? "" : "\n") + body;
    }

    private String type(JsonNode node, String indent, Map<Schema, JsonNode> all) {
        refuseUnknown(node);
        if (node.has("$ref")) {
            return reference(node.get("$ref").asText(), all);
        } else if (node.has("const")) {
            return node.get("const").toString();
        } else if (node.has("enum")) {
            return union(node.get("enum"), JsonNode::toString);
        } else if (node.has("oneOf")) {
            return union(node.get("oneOf"), one -> type(one, indent, all));
        } else if (node.has("anyOf")) {
            return union(node.get("anyOf"), one -> type(one, indent, all));
        } else if (!node.has("type")) {
            throw new IllegalArgumentException(schema + " has a type without a keyword: " + node);
        } else if (node.get("type").isArray()) {
            return union(node.get("type"), one -> basic(one.asText(), node, indent, all));
        }
        return basic(node.get("type").asText(), node, indent, all);
    }

    private void refuseUnknown(JsonNode node) {
        node.fieldNames().forEachRemaining(keyword -> {
            boolean isKnown = PASSED_OVER.contains(keyword)
                    || Set.of(
                                    "$ref",
                                    "const",
                                    "enum",
                                    "oneOf",
                                    "anyOf",
                                    "type",
                                    "items",
                                    "properties",
                                    "required",
                                    "additionalProperties")
                            .contains(keyword);
            if (!isKnown) {
                throw new IllegalArgumentException(schema + " has a keyword that no type is made of: " + keyword);
            }
        });
    }

    private static String union(JsonNode list, Function<JsonNode, String> type) {
        List<String> types = new ArrayList<>();
        list.forEach(one -> types.add(type.apply(one)));
        return types.stream().distinct().collect(Collectors.joining(" | "));
    }

    private String basic(String type, JsonNode node, String indent, Map<Schema, JsonNode> all) {
        return switch (type) {
            case "string", "boolean", "null" -> type;
            case "number", "integer" -> "number";
            case "array" -> "Array<" + type(node.get("items"), indent, all) + ">";
            case "object" -> object(node, indent, all);
            default -> throw new IllegalArgumentException(schema + " has the type " + type);
        };
    }

    private String object(JsonNode node, String indent, Map<Schema, JsonNode> all) {
        Set<String> required = new HashSet<>();
        node.path("required").forEach(key -> required.add(key.asText()));
        String inner = indent + "  ";
        StringBuilder text = new StringBuilder("{\n");
        node.path("properties")
                .properties()
                .forEach(property -> text.append(comment(property.getValue(), "description", inner))
                        .append(inner)
                        .append(
                                property.getKey().matches("[A-Za-z]+")
                                        ? property.getKey()
                                        : "'" + property.getKey() + "'")
                        .append(required.contains(property.getKey()) ? ": " : "?: ")
                        .append(type(property.getValue(), inner, all))
                        .append(";\n"));
        JsonNode others = node.path("additionalProperties");
        if (others.isObject()) {
            text.append(inner)
                    .append("[key: string]: ")
                    .append(type(others, inner, all))
                    .append(";\n");
        }
        return text.append(indent).append('}').toString();
    }

    private String reference(String reference, Map<Schema, JsonNode> all) {
        int hash = reference.indexOf('#');
        String document = hash < 0 ? reference : reference.substring(0, hash);
        String definition = hash < 0 ? "" : reference.substring(hash).replace("#/$defs/", "");
        if (document.isEmpty()) {
            return named(definition);
        }
        for (Schema other : Schema.values()) {
            if (other.id().equals(document)) {
                imported.add(other);
                return other + "."
                        + (definition.isEmpty()
                                ? rootName(other)
                                : new SchemaTypes(other, requireNonNull(all.get(other))).named(definition));
            }
        }
        throw new IllegalArgumentException(schema + " refers to " + reference);
    }

    private String named(String definition) {
        String name = names.get(definition);
        if (name == null) {
            throw new IllegalArgumentException(schema + " has no definition of " + definition);
        }
        return name;
    }

    private static String comment(JsonNode node, String keyword, String indent) {
        return node.has(keyword) ? indent + "/** " + node.get(keyword).asText().replace("*/", "* /") + " */\n" : "";
    }
}
