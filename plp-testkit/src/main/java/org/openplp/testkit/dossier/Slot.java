package org.openplp.testkit.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A place for a value in any dossier, such as {@code memberships[].adult}.
 *
 * @param groups the groups and lists around it, from the root
 * @param key its key
 * @param type the type of its value, or of the values of its list
 * @param isList whether it is a list of such values
 */
record Slot(List<Group> groups, String key, Class<?> type, boolean isList) {
    /** The maximum number of entries of a list; further ones make no difference to a rule. */
    private static final int MOST_ENTRIES = 4;

    /**
     * A group of keys, or a list of such groups.
     *
     * @param key its key
     * @param isList whether it is a list
     * @param hasId whether each group has an id
     */
    record Group(String key, boolean isList, boolean hasId) {
        /** The id of the entry at a place; no two entries of a dossier may share one. */
        String idOf(int place) {
            return (key.equals("messages") ? "msg" : key.substring(0, 1)) + "-" + (place + 1);
        }
    }

    Slot {
        groups = List.copyOf(groups);
    }

    /** Sets the value. The place determines the entries in the lists around it; missing entries are created. */
    void set(ObjectNode root, int place, JsonNode value) {
        around(root, place).set(key, value);
    }

    /** Creates the groups and lists around it, and returns the innermost one. */
    ObjectNode around(ObjectNode root, int place) {
        ObjectNode node = root;
        int left = Math.floorMod(place, MOST_ENTRIES * MOST_ENTRIES * MOST_ENTRIES);
        for (Group group : groups) {
            JsonNode inner = node.get(group.key());
            if (group.isList()) {
                ArrayNode list = inner instanceof ArrayNode there ? there : node.putArray(group.key());
                node = entry(list, group, left % MOST_ENTRIES);
                left /= MOST_ENTRIES;
            } else {
                node = inner instanceof ObjectNode there ? there : node.putObject(group.key());
            }
        }
        return node;
    }

    private static ObjectNode entry(ArrayNode list, Group group, int place) {
        while (list.size() <= place) {
            ObjectNode entry = list.addObject();
            if (group.hasId()) {
                entry.put("id", group.idOf(list.size() - 1));
            }
        }
        return (ObjectNode) list.get(place);
    }

    /** All keys on the way, including its own. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        groups.forEach(group -> keys.add(group.key()));
        keys.add(key);
        return keys;
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        groups.forEach(group -> path.append(group.key()).append(group.isList() ? "[]." : "."));
        return path.append(key).toString();
    }
}
