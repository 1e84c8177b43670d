package org.openplp.testkit.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import org.openplp.core.component.Reuse;
import org.openplp.core.dossier.Dossier;

/** Dossiers after a change by chance, which have in common with the one before whatever is equal: as in a program that changes its records. */
final class ChangedDossier {
    private static final List<Slot> SLOTS = Slots.all();
    private static final List<String> LISTS = List.of(
            "appointments", "memberships", "messages", "reports", "evaluations", "incidents", "meetings", "waivers");

    private ChangedDossier() {}

    /** Changes a value, or an entry of a list; the dossier does not contradict itself after it. */
    static Dossier after(Dossier before, Random random) {
        ObjectNode tree = Draft.of(before).tree();
        if (random.nextInt(3) == 0) {
            changeAnEntry(tree, LISTS.get(random.nextInt(LISTS.size())), random);
        } else {
            Slot slot = SLOTS.get(random.nextInt(SLOTS.size()));
            slot.set(tree, random.nextInt(64), new Values(Dossiers.USUAL_DAY).of(slot, random.nextInt(100_000)));
        }
        return Reuse.of(Repair.of(tree), before);
    }

    private static void changeAnEntry(ObjectNode tree, String key, Random random) {
        if (!(tree.get(key) instanceof ArrayNode list) || list.isEmpty()) {
            return;
        }
        JsonNode entry = list.get(random.nextInt(list.size())).deepCopy();
        switch (random.nextInt(3)) {
            case 0 -> list.remove(random.nextInt(list.size()));
            case 1 -> list.insert(random.nextInt(list.size()), renamed(entry, random));
            default -> list.add(renamed(entry, random));
        }
    }

    private static JsonNode renamed(JsonNode entry, Random random) {
        if (entry instanceof ObjectNode named && named.has("id")) {
            named.put("id", "new-" + random.nextInt(1_000_000));
        }
        return entry;
    }
}
