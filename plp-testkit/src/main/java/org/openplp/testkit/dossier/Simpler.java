package org.openplp.testkit.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Removes single parts of a dossier, so that a dossier that makes a test fail becomes one that a person can read. */
final class Simpler {
    private static final Set<String> NEEDED = Set.of("openplp", "partnership", "id");

    /**
     * A part that can be removed.
     *
     * @param path its path; for several entries of a list, the path of the first
     * @param entries the number of consecutive entries, or 1 for a key or a single entry
     * @param size the number of values in it
     */
    private record Part(String path, int entries, int size) {}

    private Simpler() {}

    /** The trees without one part each; those without the largest part come first. */
    static Stream<ObjectNode> than(ObjectNode tree, Predicate<String> canBeTakenOut) {
        List<Part> parts = new ArrayList<>();
        collect(tree, "", parts);
        parts.sort(Comparator.comparing(Part::size).reversed());
        return parts.stream().filter(part -> canBeTakenOut.test(part.path())).map(part -> without(tree, part));
    }

    /** The number of values in a tree. */
    static int size(JsonNode node) {
        int size = 1;
        for (JsonNode inner : node) {
            size += size(inner);
        }
        return size;
    }

    private static ObjectNode without(ObjectNode tree, Part part) {
        ObjectNode less = tree.deepCopy();
        DossierPath first = DossierPath.of(part.path());
        for (int i = 0; i < part.entries(); i++) {
            first.removeFrom(less);
        }
        return less;
    }

    private static void collect(JsonNode node, String path, List<Part> parts) {
        if (node instanceof ObjectNode group) {
            for (Map.Entry<String, JsonNode> entry : group.properties()) {
                String inner = (path.isEmpty() ? "" : path + ".") + entry.getKey();
                if (!NEEDED.contains(entry.getKey())) {
                    parts.add(new Part(inner, 1, size(entry.getValue())));
                }
                collect(entry.getValue(), inner, parts);
            }
        } else if (node instanceof ArrayNode list) {
            int[] sizes = new int[list.size()];
            for (int i = 0; i < list.size(); i++) {
                String inner = path + "[" + i + "]";
                sizes[i] = size(list.get(i));
                parts.add(new Part(inner, 1, sizes[i]));
                collect(list.get(i), inner, parts);
            }
            for (int entries = list.size() / 2; entries > 1; entries /= 2) {
                for (int first = 0; first + entries <= list.size(); first += entries) {
                    int size = Arrays.stream(sizes, first, first + entries).sum();
                    parts.add(new Part(path + "[" + first + "]", entries, size));
                }
            }
        }
    }
}
