package org.openplp.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;

/** Dossiers as trees that a test can prune and graft, whatever their records are. */
final class Trees {
    static final Path EXAMPLES = Path.of("..", "examples");

    private static final Path CASES = Path.of("..", "law", "scenarios");
    private static final ObjectMapper YAML = mapper(new ObjectMapper(new YAMLFactory()));
    private static final ObjectMapper JSON = mapper(new ObjectMapper());
    private static final DossierReader READER = DossierReader.withDefaultLimit();
    private static final ObjectNode CROISETTE = ofYaml(bytes(EXAMPLES.resolve("plp-croisette.yaml")));
    private static final ObjectNode BY_EXAMPLE = ofYaml(byExampleBytes());

    private Trees() {}

    static ObjectNode croisette() {
        return CROISETTE.deepCopy();
    }

    static ObjectNode byExample() {
        return BY_EXAMPLE.deepCopy();
    }

    static List<Path> examples() {
        return yamlFiles(EXAMPLES);
    }

    /** The scenarios with a dossier of their own, each with its {@code day} and its {@code dossier}. */
    static Stream<ObjectNode> cases() {
        return yamlFiles(CASES).stream()
                .map(file -> ofYaml(bytes(file)))
                .filter(one -> one.get("dossier").isObject());
    }

    static ObjectNode ofCase(String name) {
        return ofYaml(bytes(CASES.resolve(name + ".yaml")));
    }

    private static List<Path> yamlFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode ofYaml(byte[] yaml) {
        try {
            return (ObjectNode) YAML.readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode ofJson(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode group(String json) {
        return (ObjectNode) ofJson(json);
    }

    static byte[] json(JsonNode tree) {
        try {
            return JSON.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadDossier read(JsonNode tree) {
        return READER.read("dossier.json", json(tree));
    }

    static Dossier dossier(JsonNode tree) {
        ReadDossier read = read(tree);
        return read.dossier().orElseThrow(() -> new AssertionError("refused: " + read.defects() + "\n" + tree));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] byExampleBytes() {
        return bytes(Path.of("..", "docs", "dossier-by-example.yaml"));
    }

    /** The paths of the single values, also of those in lists. */
    static List<TreePath> leaves(JsonNode tree) {
        return paths(tree, JsonNode::isValueNode);
    }

    static List<TreePath> lists(JsonNode tree) {
        return paths(tree, JsonNode::isArray);
    }

    /** The paths of all groups of keys, be they entries of a list or single. */
    static List<TreePath> groups(JsonNode tree) {
        return paths(tree, JsonNode::isObject);
    }

    private static List<TreePath> paths(JsonNode tree, Predicate<JsonNode> wanted) {
        List<TreePath> found = new ArrayList<>();
        collect(tree, TreePath.ROOT, wanted, found);
        return found;
    }

    private static void collect(JsonNode node, TreePath path, Predicate<JsonNode> wanted, List<TreePath> found) {
        if (wanted.test(node) && !path.steps().isEmpty()) {
            found.add(path);
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path.then(i), wanted, found);
            }
        } else {
            node.properties().forEach(field -> collect(field.getValue(), path.then(field.getKey()), wanted, found));
        }
    }

    private static ObjectMapper mapper(ObjectMapper mapper) {
        return mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    }
}
