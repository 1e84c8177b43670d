package org.openplp.testkit.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a dossier is without one of its parts: how a dossier that makes a test fail becomes one that a person can read. */
final class Simpler {
    private static final Set<String> NEEDED = Set.of("openplp", "partnership", "id");

    /**
     * A part that can be taken out.
     *
     * @param path where it stands
     * @param size how many values are in it
     */
    private record Part(String path, int size) {}

    private Simpler() {}

    /** The trees without one part each, those without the largest part first. */
    static Stream<ObjectNode> than(ObjectNode tree, Predicate<String> canBeTakenOut) {
        List<Part> parts = new ArrayList<>();
        collect(tree, "", parts);
        parts.sort(Comparator.comparing(Part::size).reversed());
        return parts.stream().map(Part::path).filter(canBeTakenOut).map(path -> without(tree, path));
    }

    /** How many values there are in a tree. */
    static int size(JsonNode node) {
        int size = 1;
        for (JsonNode inner : node) {
            size += size(inner);
        }
        return size;
    }

    private static ObjectNode without(ObjectNode tree, String path) {
        ObjectNode less = tree.deepCopy();
        DossierPath.of(path).removeFrom(less);
        return less;
    }

    private static void collect(JsonNode node, String path, List<Part> parts) {
        if (node instanceof ObjectNode group) {
            for (Map.Entry<String, JsonNode> entry : group.properties()) {
                String inner = (path.isEmpty() ? "" : path + ".") + entry.getKey();
                if (!NEEDED.contains(entry.getKey())) {
                    parts.add(new Part(inner, size(entry.getValue())));
                }
                collect(entry.getValue(), inner, parts);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                String inner = path + "[" + i + "]";
                parts.add(new Part(inner, size(list.get(i))));
                collect(list.get(i), inner, parts);
            }
        }
    }
}
