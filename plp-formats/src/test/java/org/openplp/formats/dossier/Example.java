package org.openplp.formats.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.defect.Place;
import org.openplp.formats.entry.EntryReader;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The dossier by example, as SnakeYAML itself takes it apart: independent of the reader that is tested with it. */
final class Example {
    static final DossierReader READER = DossierReader.withDefaultLimit();
    static final EntryReader<Dossier> ENTRIES = EntryReader.of(Dossier.class);

    /**
     * A value of the example.
     *
     * @param path its path in a dossier
     * @param node what SnakeYAML makes of it
     */
    record Value(String path, Node node) {
        boolean isLeaf() {
            return node instanceof ScalarNode;
        }

        String written() {
            return ((ScalarNode) node).getValue();
        }

        Place place() {
            return new Place(
                    node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
        }

        /** The example with another text in the place of this value. */
        String replacedBy(String text) {
            return text().substring(0, node.getStartMark().getIndex())
                    + text
                    + text().substring(node.getEndMark().getIndex());
        }

        /** The example with a word in the place of this group of keys or list. */
        String replacedByAWord() {
            boolean isBlock = ((CollectionNode<?>) node).getFlowStyle() == FlowStyle.BLOCK;
            return replacedBy(isBlock ? "XYZ\n" + " ".repeat(node.getEndMark().getColumn()) : "XYZ");
        }

        boolean isList() {
            return node instanceof SequenceNode;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    private static final String TEXT = load();
    private static final Node ROOT = new Yaml().compose(new StringReader(TEXT));

    private Example() {}

    static String text() {
        return TEXT;
    }

    static byte[] bytes() {
        return TEXT.getBytes(StandardCharsets.UTF_8);
    }

    /** The dossier in a text that nothing stops. */
    static Dossier dossier(String name, String text) {
        ReadDossier read = READER.read(name, text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.defects()).isEmpty();
        return read.dossier().orElseThrow();
    }

    static List<Value> values() {
        List<Value> values = new ArrayList<>();
        collect("", ROOT, values);
        return values;
    }

    static List<Value> leaves() {
        return values().stream().filter(Value::isLeaf).toList();
    }

    /** The example as JSON: true, false and plain numbers as such, or as strings like everything else. */
    static String json(boolean allStrings) {
        return json(ROOT, allStrings);
    }

    private static void collect(String path, Node node, List<Value> values) {
        values.add(new Value(path, node));
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                String key = ((ScalarNode) entry.getKeyNode()).getValue();
                collect(path.isEmpty() ? key : path + "." + key, entry.getValueNode(), values);
            }
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                collect(path + "[" + i + "]", sequence.getValue().get(i), values);
            }
        }
    }

    private static String json(Node node, boolean allStrings) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .map(entry -> json(entry.getKeyNode(), true) + ": " + json(entry.getValueNode(), allStrings))
                    .collect(Collectors.joining(",\n", "{", "}"));
        }
        if (node instanceof SequenceNode sequence) {
            return IntStream.range(0, sequence.getValue().size())
                    .mapToObj(i -> json(sequence.getValue().get(i), allStrings))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        ScalarNode scalar = (ScalarNode) node;
        boolean asIs = !allStrings
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && List.of(Tag.BOOL, Tag.INT, Tag.FLOAT).contains(scalar.getTag());
        return asIs
                ? scalar.getValue()
                : '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(scalar.getValue())) + '"';
    }

    private static String load() {
        try {
            return Files.readString(Path.of("..", "docs", "dossier-by-example.yaml"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
