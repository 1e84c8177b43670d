package org.openplp.testkit.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a value in the tree of a dossier, written as findings write it: {@code memberships[3].adult}. An entry
 * with an id may also be named by it, as in {@code memberships[m-1].adult}, and {@code [+]} is a new entry after the
 * last.
 *
 * @param text the path as it was written
 * @param steps keys, places and ids, from the root
 */
record DossierPath(String text, List<Step> steps) {
    private static final Pattern STEP = Pattern.compile("\\.?([A-Za-z][A-Za-z0-9]*)|\\[([^\\[\\]]+)]");

    /** One step into a group or a list. */
    sealed interface Step {}

    /** The value of a key. */
    record Key(String name) implements Step {}

    /** An entry of a list: its place, its id, or {@code +}. */
    record Entry(String name) implements Step {
        boolean isNew() {
            return name.equals("+");
        }

        /** The place of the entry; the size of the list for a new one; empty if there is no such entry. */
        Optional<Integer> in(ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).path("id").asText().equals(name)) {
                    return Optional.of(i);
                }
            }
            if (isNew()) {
                return Optional.of(list.size());
            }
            return name.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(name)) : Optional.empty();
        }
    }

    DossierPath {
        steps = List.copyOf(steps);
    }

    static DossierPath of(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        int end = 0;
        while (step.find() && step.start() == end) {
            String key = step.group(1);
            steps.add(key == null ? new Entry(step.group(2)) : new Key(key));
            end = step.end();
        }
        if (end != text.length() || text.startsWith(".") || steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "this is no path of a dossier, which look like memberships[3].adult: " + text);
        }
        return new DossierPath(text, steps);
    }

    /** The value at the path, if there is one. */
    Optional<JsonNode> in(JsonNode root) {
        JsonNode node = root;
        for (Step step : steps) {
            node = child(node, step).orElse(null);
            if (node == null) {
                return Optional.empty();
            }
        }
        return Optional.of(node);
    }

    /** Puts a value at the path, and creates missing groups and lists on the way. */
    void set(ObjectNode root, JsonNode value) {
        JsonNode node = root;
        for (int i = 0; i < steps.size() - 1; i++) {
            Step step = steps.get(i);
            JsonNode inner = child(node, step).filter(JsonNode::isContainerNode).orElse(null);
            if (inner == null) {
                inner = steps.get(i + 1) instanceof Key ? root.objectNode() : root.arrayNode();
                put(node, step, inner);
            }
            node = inner;
        }
        put(node, steps.get(steps.size() - 1), value);
    }

    /**
     * Removes the value at the path.
     *
     * @throws IllegalArgumentException if there is none
     */
    void removeFrom(ObjectNode root) {
        if (in(root).isEmpty()) {
            throw new IllegalArgumentException("there is nothing to take away at " + text);
        }
        JsonNode around = steps.size() == 1
                ? root
                : new DossierPath(text, steps.subList(0, steps.size() - 1))
                        .in(root)
                        .orElseThrow();
        if (steps.get(steps.size() - 1) instanceof Key key) {
            ((ObjectNode) around).remove(key.name());
        } else if (steps.get(steps.size() - 1) instanceof Entry entry) {
            ((ArrayNode) around).remove(entry.in((ArrayNode) around).orElseThrow());
        }
    }

    private static Optional<JsonNode> child(JsonNode node, Step step) {
        if (step instanceof Key key && node instanceof ObjectNode group) {
            return Optional.ofNullable(group.get(key.name()));
        }
        if (step instanceof Entry entry && node instanceof ArrayNode list) {
            return entry.in(list).map(list::get);
        }
        return Optional.empty();
    }

    private void put(JsonNode around, Step step, JsonNode value) {
        if (step instanceof Key key && around instanceof ObjectNode group) {
            group.set(key.name(), value);
            return;
        }
        if (step instanceof Entry entry && around instanceof ArrayNode list) {
            int place = entry.in(list).orElse(list.size());
            if (place < list.size()) {
                list.set(place, value);
                return;
            }
            if (entry.isNew()) {
                list.add(value);
                return;
            }
        }
        throw new IllegalArgumentException("there is no such place in the dossier: " + text);
    }
}
