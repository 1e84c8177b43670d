package org.openplp.law.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a file of the law: a text, a list or a group of keys. A missing item is empty. */
final class Item {
    private final String file;
    private final int line;
    private final @Nullable Node node;
    private final Mistakes mistakes;

    private Item(String file, int line, @Nullable Node node, Mistakes mistakes) {
        this.file = file;
        this.line = line;
        this.node = node;
        this.mistakes = mistakes;
    }

    static Item root(String file, @Nullable Node node, Mistakes mistakes) {
        return new Item(file, 1, node, mistakes);
    }

    /** An empty item without a place. */
    static Item nothing() {
        return new Item("", 1, null, new Mistakes());
    }

    String file() {
        return file;
    }

    /** Reports a mistake here. */
    void wrong(String text) {
        mistakes.add(file, line, text);
    }

    boolean isThere() {
        return node != null;
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isGroup() {
        return node instanceof MappingNode;
    }

    /** Whether it uses features of YAML other than texts, lists and keys. */
    boolean isFancy() {
        return node != null
                && (node.getAnchor() != null || !node.getTag().getValue().startsWith("tag:yaml.org,2002:"));
    }

    /** The text as written, whatever type YAML would give it. */
    String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The items of a list. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            for (Node one : list.getValue()) {
                items.add(new Item(file, lineOf(one), one, mistakes));
            }
        }
        return items;
    }

    /** The texts of a list. */
    List<String> texts() {
        return items().stream().map(Item::text).toList();
    }

    /** The keys of a group as written, each with its line. */
    List<Item> keys() {
        List<Item> keys = new ArrayList<>();
        if (node instanceof MappingNode group) {
            for (NodeTuple pair : group.getValue()) {
                keys.add(new Item(file, lineOf(pair.getKeyNode()), pair.getKeyNode(), mistakes));
            }
        }
        return keys;
    }

    /** The entries of a group by key, each with the line of its key. */
    Map<String, Item> entries() {
        Map<String, Item> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode group) {
            for (NodeTuple pair : group.getValue()) {
                String key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                entries.put(key, new Item(file, lineOf(pair.getKeyNode()), pair.getValueNode(), mistakes));
            }
        }
        return entries;
    }

    /** The value of a key of a group; if it is missing, an empty item with the line of the group. */
    Item get(String key) {
        return Optional.ofNullable(entries().get(key)).orElseGet(() -> new Item(file, line, null, mistakes));
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
