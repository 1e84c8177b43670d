package org.openplp.testkit.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openplp.core.dossier.Dossier;

/** The parts of a dossier that can be left out, or be incomplete, without making a statement. */
final class Gaps {
    /** One out of this number of steps makes a list partial. */
    private static final int PARTIAL = 8;

    /**
     * Keys that are never left out. If omitted, they say that something has not happened, or claim nothing; others are
     * required by every dossier and entry.
     */
    private static final Set<String> KEPT = Set.of(
            "left",
            "until",
            "ended",
            "removedFromListOn",
            "movedAway",
            "arrangements",
            "attestations",
            "waivers",
            "partial",
            "id",
            "openplp");

    private static final List<String> LISTS = Dossier.LISTS.stream().sorted().toList();

    private final List<DossierPath> paths = new ArrayList<>();

    /** The keys of a dossier that can be left out: all, except those whose absence makes a statement. */
    Gaps(ObjectNode tree) {
        collect(tree, "");
    }

    /** The paths that can be left out. */
    Set<String> paths() {
        return paths.stream().map(DossierPath::text).collect(Collectors.toSet());
    }

    /** Leaves out the value of a step, if it is still there. */
    void apply(ObjectNode tree, Recipe.Step step) {
        if (step.value() % PARTIAL == PARTIAL - 1) {
            tree.withArrayProperty("partial").add(LISTS.get(step.what() % LISTS.size()));
            return;
        }
        DossierPath path = paths.get(step.what() % paths.size());
        if (path.in(tree).isPresent()) {
            path.removeFrom(tree);
        }
    }

    private void collect(JsonNode node, String path) {
        if (node instanceof ObjectNode group) {
            for (Map.Entry<String, JsonNode> entry : group.properties()) {
                if (!KEPT.contains(entry.getKey())) {
                    String inner = (path.isEmpty() ? "" : path + ".") + entry.getKey();
                    paths.add(DossierPath.of(inner));
                    collect(entry.getValue(), inner);
                }
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), path + "[" + i + "]");
            }
        }
    }
}
