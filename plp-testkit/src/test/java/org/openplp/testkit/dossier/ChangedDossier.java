package org.openplp.testkit.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;

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
        return sharing(before, Repair.of(tree));
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

    /** The later one of two records, made of the parts of the earlier one where they are equal. */
    static <R> R sharing(R before, R after) {
        return before.equals(after) ? before : made(before, after);
    }

    @SuppressWarnings("unchecked") // of the same class as the later one
    private static <R> R made(Object before, R after) {
        if (after instanceof Log<?> log && before instanceof Log<?> earlier) {
            return (R) sharing(earlier, log);
        }
        if (after instanceof Recorded.Value<?> now && before instanceof Recorded.Value<?> then) {
            return (R) Recorded.of(made(then.content(), now.content()));
        }
        return after instanceof Record now && before instanceof Record then && then.getClass() == now.getClass()
                ? (R) record(then, now)
                : after;
    }

    private static Log<?> sharing(Log<?> before, Log<?> after) {
        if (!before.isKnown() || !after.isKnown()) {
            return after;
        }
        Map<Object, Object> known = new LinkedHashMap<>();
        before.stream().forEach(entry -> known.put(entry, entry));
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Object entry = after.entry(i);
            Object there = i < before.size() ? before.entry(i) : entry;
            entries.add(known.containsKey(entry) ? known.get(entry) : made(there, entry));
        }
        return Log.of(entries);
    }

    private static Object record(Record before, Record after) {
        RecordComponent[] components = after.getClass().getRecordComponents();
        Object[] values = Stream.of(components)
                .map(component -> sharing(value(component, before), value(component, after)))
                .toArray();
        try {
            Constructor<?> constructor = after.getClass()
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("records of core can be made of their components", impossible);
        }
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("components of records of core can be read", impossible);
        }
    }
}
