package org.openplp.testkit.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Opaque;
import org.openplp.core.fact.OpaqueId;
import org.openplp.formats.form.FormShape;
import org.openplp.formats.form.Forms;
import org.openplp.formats.schema.Schema;

/**
 * Writes the schema of dossiers from the forms by which they are read, the Javadoc of the records, the constraints on their ids, and the keys at which the
 * register says that its norms look.
 */
final class DossierSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_NORMS = 12;

    private static final String SHORT_SPELLING =
            "The short spelling of the answer to the first version of the charter on record. A writer puts it into that version.";

    private static final String LETTERS = "partnership.recognition.lettersTo";

    private static final Map<FormShape.Kind, java.util.regex.Pattern> WRITTEN = Singles.of(Dossier.class);

    private final Javadocs docs = Javadocs.of(Path.of("..", "plp-core", "src", "main", "java"));
    private final NormsByKey norms = NormsByKey.ofTheRegister();
    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final Map<String, Collection<String>> paths = new TreeMap<>();

    private DossierSchema() {}

    /** The schema, as the text that is kept. */
    static String text() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(new DossierSchema().schema()) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode schema() {
        FormShape.Group dossier =
                (FormShape.Group) new Forms().of(Dossier.class).shape();
        collectPaths(dossier, "");
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", Schema.DOSSIER.id());
        schema.put("title", "A dossier of a neighbourhood prevention partnership, for openplp");
        ObjectNode root = group(dossier);
        ObjectNode properties = (ObjectNode) root.get("properties");
        ObjectNode forEditors = JSON.objectNode();
        forEditors.put("description", "Where an editor finds this schema. It is no part of the dossier.");
        forEditors.put("type", "string");
        properties.set("$schema", forEditors);
        ((ObjectNode) properties.get("openplp")).remove("$ref");
        ((ObjectNode) properties.get("openplp"))
                .putArray("enum")
                .add(Dossier.FORMAT)
                .add("" + Dossier.FORMAT);
        ((ObjectNode) properties.get("partial")).set("anyOf", partial());
        root.putArray("required").add("openplp").add("partnership");
        schema.setAll(root);
        ObjectNode all = schema.putObject("$defs");
        basics();
        definitions.forEach(all::set);
        return schema;
    }

    private void collectPaths(FormShape shape, String path) {
        if (shape instanceof FormShape.Fact fact) {
            collectPaths(fact.content(), path);
        } else if (shape instanceof FormShape.Listing list) {
            collectPaths(list.entry(), path + "[]");
        } else if (shape instanceof FormShape.Group group) {
            paths.computeIfAbsent(name(group.record()), record -> new TreeSet<>())
                    .add(path);
            group.keys().forEach((key, inner) -> collectPaths(inner, path.isEmpty() ? key : path + "." + key));
        }
    }

    /** What stands for a value, apart from what it means. */
    private ObjectNode of(FormShape shape, boolean isId) {
        ObjectNode node = JSON.objectNode();
        if (shape instanceof FormShape.Fact fact) {
            if (!fact.takesNone()) {
                return of(fact.content(), isId);
            }
            if (fact.content() instanceof FormShape.Single single && single.kind() == FormShape.Kind.DAY) {
                return reference("dayOrNone");
            }
            if (fact.content() instanceof FormShape.Single single && single.kind() == FormShape.Kind.TIME) {
                return reference("timeOrNone");
            }
            node.putArray("anyOf").add(of(fact.content(), isId)).add(reference("none"));
        } else if (shape instanceof FormShape.Listing list) {
            ObjectNode array = JSON.objectNode();
            array.put("type", "array");
            array.set("items", of(list.entry(), isId));
            node.putArray("anyOf").add(array).add(reference("none"));
        } else if (shape instanceof FormShape.Word word) {
            define(word.list(), () -> words(word.list()));
            return reference(name(word.list()));
        } else if (shape instanceof FormShape.Group group) {
            define(group.record(), () -> group(group));
            return reference(name(group.record()));
        } else if (shape instanceof FormShape.Single single) {
            return reference(isId ? "id" : basic(single));
        }
        return node;
    }

    private void define(Class<?> type, Supplier<ObjectNode> definition) {
        if (!definitions.containsKey(name(type))) {
            definitions.put(name(type), definition.get());
        }
    }

    private ObjectNode group(FormShape.Group group) {
        ObjectNode node = JSON.objectNode();
        node.put("description", docs.of(group.record()));
        node.put("type", "object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        RecordComponent[] components = group.record().getRecordComponents();
        int place = 0;
        for (Map.Entry<String, FormShape> key : group.keys().entrySet()) {
            if (place == components.length) {
                ObjectNode shortSpelling = JSON.objectNode();
                shortSpelling.put("description", SHORT_SPELLING);
                shortSpelling.setAll(of(key.getValue(), false));
                properties.set(key.getKey(), shortSpelling);
                continue;
            }
            RecordComponent component = components[place++];
            ObjectNode property = JSON.objectNode();
            property.put("description", description(group.record(), component.getName(), key.getKey()));
            property.setAll(of(key.getValue(), isId(component)));
            properties.set(key.getKey(), property);
            if (component.getAnnotatedType().isAnnotationPresent(NotBlank.class)) {
                required.add(key.getKey());
            }
        }
        if (!required.isEmpty()) {
            node.set("required", required);
        }
        node.put("additionalProperties", false);
        return node;
    }

    /** What a key means, and the norms that look at it: those of the register, and those that the Javadoc names. */
    private String description(Class<?> record, String component, String key) {
        Collection<String> at = paths.getOrDefault(name(record), List.of()).stream()
                .map(path -> path.isEmpty() ? key : path + "." + key)
                .toList();
        String text = docs.of(record, component);
        Collection<String> ids = norms.at(at, NormsByKey.namedIn(text));
        String meaning = NormsByKey.withoutNorms(text);
        if (ids.isEmpty()) {
            return meaning;
        }
        return ids.size() > MOST_NORMS
                ? meaning + " " + ids.size() + " norms look at it; plp norms lists them."
                : meaning + (ids.size() == 1 ? " Norm " : " Norms ") + String.join(", ", ids) + ".";
    }

    private static boolean isId(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return type instanceof AnnotatedParameterizedType fact
                ? isOpaque(fact.getAnnotatedActualTypeArguments()[0])
                : isOpaque(type);
    }

    private static boolean isOpaque(AnnotatedElement type) {
        return type.isAnnotationPresent(Opaque.class);
    }

    private ObjectNode words(Class<? extends Enum<?>> list) {
        ObjectNode node = JSON.objectNode();
        node.put("description", docs.of(list));
        ArrayNode words = node.putArray("oneOf");
        for (Enum<?> word : list.getEnumConstants()) {
            words.addObject().put("const", word.name()).put("description", docs.of(list, word.name()));
        }
        return node;
    }

    private ArrayNode partial() {
        List<String> lists = new ArrayList<>(Dossier.LISTS);
        lists.add(LETTERS);
        String any = String.join("|", lists).replace(".", "(\\[\\])?\\.");
        ArrayNode either = JSON.arrayNode();
        ObjectNode list = either.addObject();
        list.put("type", "array");
        ArrayNode names = list.putObject("items").putArray("anyOf");
        ArrayNode plain = names.addObject().putArray("enum");
        lists.forEach(plain::add);
        names.addObject().put("type", "string").put("pattern", "^(" + any.replace("|", "(\\[\\])?|") + "(\\[\\])?)$");
        either.add(reference("none"));
        return either;
    }

    private static String basic(FormShape.Single single) {
        return switch (single.kind()) {
            case ANSWER -> "answer";
            case TEXT -> "text";
            case DAY -> "day";
            case TIME -> "time";
            case WHOLE_NUMBER -> "wholeNumber";
            case AMOUNT -> "amount";
        };
    }

    /** Texts are read as written, whatever an editor takes them for; so all single values may be of several types. */
    private void basics() {
        ObjectNode none = define("none", "Known: there is none, or it has not happened.");
        none.put("const", "none");

        ObjectNode answer = define("answer", "true or false; left out, it is not on record.");
        answer.putArray("anyOf").add(JSON.objectNode().put("type", "boolean")).add(text(FormShape.Kind.ANSWER));

        ObjectNode words = define("text", "A text. No name or other data of a person has a place here.");
        words.putArray("type").add("string").add("number").add("boolean");
        words.put("pattern", "\\S");
        words.putObject("not").put("const", "none");

        ObjectNode id = define("id", "An opaque id without @ or white space, which tells nothing about a person.");
        id.putArray("type").add("string").add("number").add("boolean");
        id.put(
                "pattern", // what is white space to Java, in the words of JavaScript
                "^" + OpaqueId.PATTERN.replace("\\s", " \\t\\n\\x0B\\f\\r").replace("]*", "]+") + "$");
        id.putObject("not").put("const", "none");

        define("day", "A day, such as 2026-11-24.").put("format", "date").setAll(text(FormShape.Kind.DAY));
        define("time", "A time with its offset, such as 2025-11-03T18:10:00+01:00.")
                .setAll(text(FormShape.Kind.TIME));
        orNone("day", "A day, such as 2026-11-24, or none: it has not happened.");
        orNone("time", "A time with its offset, such as 2025-11-03T18:10:00+01:00, or none: it has not happened.");

        ObjectNode number = define("wholeNumber", "A whole number in plain digits.");
        ObjectNode digits = JSON.objectNode().put("type", "integer");
        digits.put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
        number.putArray("anyOf").add(digits).add(text(FormShape.Kind.WHOLE_NUMBER));

        ObjectNode amount = define("amount", "An amount in plain digits, such as 4.00.");
        amount.putArray("anyOf").add(JSON.objectNode().put("type", "number")).add(text(FormShape.Kind.AMOUNT));
    }

    private ObjectNode define(String name, String description) {
        ObjectNode node = JSON.objectNode();
        node.put("description", description);
        definitions.put(name, node);
        return node;
    }

    private void orNone(String name, String description) {
        define(name + "OrNone", description)
                .putArray("anyOf")
                .add(reference(name))
                .add(reference("none"));
    }

    private static ObjectNode text(FormShape.Kind kind) {
        return JSON.objectNode()
                .put("type", "string")
                .put("pattern", "^(" + Objects.requireNonNull(WRITTEN.get(kind)).pattern() + ")$");
    }

    private static ObjectNode reference(String definition) {
        return JSON.objectNode().put("$ref", "#/$defs/" + definition);
    }

    /** The name of a type, with those around it, as it is in the schema. */
    private static String name(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }
}
