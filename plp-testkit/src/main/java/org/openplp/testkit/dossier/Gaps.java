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

/** What can be left out of a dossier, or not be complete, without anything being said by it. */
final class Gaps {
    /** Out of so many steps, one makes a list partial. */
    private static final int PARTIAL = 8;

    /** Left out, they say that something has not happened, or claim nothing; and what every dossier and entry needs. */
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

    /** What can be left out of a dossier: every key that is there, but for those of which silence says something. */
    Gaps(ObjectNode tree) {
        collect(tree, "");
    }

    /** What can be left out, as paths. */
    Set<String> paths() {
        return paths.stream().map(DossierPath::text).collect(Collectors.toSet());
    }

    /** Leaves out what a step means, if it is still there. */
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
