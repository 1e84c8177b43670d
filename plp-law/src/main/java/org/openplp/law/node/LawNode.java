package org.openplp.law.node;

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
public final class LawNode {
    private final String file;
    private final int line;
    private final @Nullable Node node;
    private final LawMistakes mistakes;

    private LawNode(String file, int line, @Nullable Node node, LawMistakes mistakes) {
        this.file = file;
        this.line = line;
        this.node = node;
        this.mistakes = mistakes;
    }

    public static LawNode root(String file, @Nullable Node node, LawMistakes mistakes) {
        return new LawNode(file, 1, node, mistakes);
    }

    /** An empty item without a place. */
    public static LawNode nothing() {
        return new LawNode("", 1, null, new LawMistakes());
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    /** The number of characters of the line on which it ends, up to its end; 0 for one that is missing. */
    public int width() {
        return node == null ? 0 : node.getEndMark().getColumn();
    }

    /** The number of mistakes found so far, in all files. */
    public int mistakes() {
        return mistakes.size();
    }

    /** Reports a mistake on this line. */
    public void wrong(String text) {
        mistakes.add(file, line, text);
    }

    /** Reports a mistake at the line and column at which it starts. */
    public void wrongHere(String text) {
        if (node == null) {
            wrong(text);
        } else {
            mistakes.add(file, lineOf(node), node.getStartMark().getColumn() + 1, text);
        }
    }

    public boolean isThere() {
        return node != null;
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isGroup() {
        return node instanceof MappingNode;
    }

    /** Whether it uses features of YAML other than texts, lists and keys. */
    public boolean isFancy() {
        return node != null
                && (node.getAnchor() != null || !node.getTag().getValue().startsWith("tag:yaml.org,2002:"));
    }

    /** The text as written, whatever type YAML would give it. */
    public String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** Whether the text stands in quotes. */
    public boolean isQuoted() {
        return node instanceof ScalarNode scalar && !scalar.isPlain();
    }

    /** The items of a list. */
    public List<LawNode> items() {
        List<LawNode> items = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            for (Node one : list.getValue()) {
                items.add(at(one));
            }
        }
        return items;
    }

    /** The texts of a list. */
    public List<String> texts() {
        return items().stream().map(LawNode::text).toList();
    }

    /** The keys of a group as written, each with its line. */
    public List<LawNode> keys() {
        List<LawNode> keys = new ArrayList<>();
        if (node instanceof MappingNode group) {
            for (NodeTuple pair : group.getValue()) {
                keys.add(at(pair.getKeyNode()));
            }
        }
        return keys;
    }

    /** The entries of a group by key, each with the line of its key. */
    public Map<String, LawNode> entries() {
        Map<String, LawNode> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode group) {
            for (NodeTuple pair : group.getValue()) {
                String key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                entries.put(key, new LawNode(file, lineOf(pair.getKeyNode()), pair.getValueNode(), mistakes));
            }
        }
        return entries;
    }

    /** A key of a group and its value. */
    public record Pair(LawNode key, LawNode value) {}

    /** The keys of a group with their values, each with its own place. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        if (node instanceof MappingNode group) {
            for (NodeTuple pair : group.getValue()) {
                pairs.add(new Pair(at(pair.getKeyNode()), at(pair.getValueNode())));
            }
        }
        return pairs;
    }

    private LawNode at(Node inner) {
        return new LawNode(file, lineOf(inner), inner, mistakes);
    }

    /** The value of a key of a group; if it is missing, an empty item with the line of the group. */
    public LawNode get(String key) {
        return Optional.ofNullable(entries().get(key)).orElseGet(() -> new LawNode(file, line, null, mistakes));
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
