package org.openplp.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where a value stands in the tree of a dossier: keys, and places in lists. */
record TreePath(List<Object> steps) {
    static final TreePath ROOT = new TreePath(List.of());

    /** Reads a path such as {@code memberships[3].adult}. */
    static TreePath parse(String text) {
        List<Object> steps = new ArrayList<>();
        for (String part : text.split("[.\\[]", -1)) {
            if (part.endsWith("]")) {
                steps.add(Integer.valueOf(part.substring(0, part.length() - 1)));
            } else if (!part.isEmpty()) {
                steps.add(part);
            }
        }
        return new TreePath(steps);
    }

    TreePath then(Object step) {
        Object[] more = steps.toArray(new Object[steps.size() + 1]);
        more[steps.size()] = step;
        return new TreePath(Arrays.asList(more));
    }

    TreePath outer() {
        return new TreePath(steps.subList(0, steps.size() - 1));
    }

    Object last() {
        return steps.get(steps.size() - 1);
    }

    boolean isEntry() {
        return last() instanceof Integer;
    }

    /** The value in a tree; a missing node if there is none. */
    JsonNode in(JsonNode tree) {
        JsonNode node = tree;
        for (Object step : steps) {
            node = step instanceof Integer place ? node.path(place) : node.path((String) step);
        }
        return node;
    }

    /** The outermost part of the path that is not in a tree. */
    TreePath absentFrom(JsonNode tree) {
        TreePath part = ROOT;
        for (Object step : steps) {
            part = part.then(step);
            if (part.in(tree).isMissingNode()) {
                return part;
            }
        }
        return this;
    }

    void removeFrom(JsonNode tree) {
        JsonNode around = outer().in(tree);
        if (around instanceof ArrayNode list && last() instanceof Integer place) {
            list.remove(place);
        } else if (around instanceof ObjectNode group) {
            group.remove((String) last());
        }
    }

    void setIn(JsonNode tree, JsonNode value) {
        JsonNode around = outer().in(tree);
        if (around instanceof ArrayNode list && last() instanceof Integer place) {
            list.set(place, value);
        } else if (around instanceof ObjectNode group) {
            group.set((String) last(), value);
        }
    }

    /** The path without places, such as {@code memberships[].adult}. */
    String key() {
        StringBuilder key = new StringBuilder();
        for (Object step : steps) {
            key.append(step instanceof Integer ? "[]" : (key.length() == 0 ? "" : ".") + step);
        }
        return key.toString();
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        for (Object step : steps) {
            path.append(step instanceof Integer ? "[" + step + "]" : (path.length() == 0 ? "" : ".") + step);
        }
        return path.toString();
    }
}
