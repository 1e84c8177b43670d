package org.openplp.testkit.dossier;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.core.component.Component;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.formats.entry.EntryWriter;

/**
 * Random records of one kind, such as memberships or measures, that do not contradict themselves. As with
 * {@link Dossiers}, a seed always gives the same record.
 *
 * @param <R> the record
 */
public final class Records<R extends Record> {
    private static final Map<Class<?>, List<Slot.Group>> GROUPS = Slots.records();

    private final Class<R> type;
    private final List<Slot.Group> groups;
    private final List<Slot> slots;

    private Records(Class<R> type, List<Slot.Group> groups) {
        this.type = type;
        this.groups = groups;
        this.slots = Slots.all().stream()
                .filter(slot -> slot.groups().size() >= groups.size()
                        && slot.groups().subList(0, groups.size()).equals(groups))
                .toList();
    }

    /**
     * Random records of a kind.
     *
     * @param <R> the record
     * @param type its class, such as {@code Membership.class}
     * @return the records
     * @throws IllegalArgumentException if no dossier holds such records
     */
    public static <R extends Record> Records<R> of(Class<R> type) {
        List<Slot.Group> groups = GROUPS.get(type);
        if (groups == null) {
            throw new IllegalArgumentException("no dossier holds a " + type.getSimpleName());
        }
        return new Records<>(type, groups);
    }

    /**
     * Whether dossiers consist of such records.
     *
     * @param type a class
     * @return true for the records of which dossiers consist, but not for the dossier itself
     */
    public static boolean areOf(Class<?> type) {
        requireNonNull(type, "type");
        return GROUPS.containsKey(type);
    }

    /**
     * All kinds of records of which dossiers consist.
     *
     * @return their classes
     */
    public static List<Class<?>> kinds() {
        return List.copyOf(GROUPS.keySet());
    }

    /**
     * Generates one of them from a seed.
     *
     * @param seed any number
     * @return the record, the same for the same seed
     */
    public R sample(long seed) {
        ObjectNode tree = empty();
        Values values = new Values(Dossiers.USUAL_DAY);
        for (Recipe.Step step : Recipe.by(new Random(seed), 0, slots.size()).steps()) {
            Slot slot = slots.get(step.what() % slots.size());
            slot.set(tree, inside(step.place()), values.of(slot, step.value()));
        }
        return find(Repair.of(tree)).orElseThrow();
    }

    /**
     * Simpler records of the same kind. Each lacks a part of the given one; those without the largest part come first.
     *
     * @param record one of the records
     * @return the records, created lazily; none if it cannot be simpler
     */
    public Stream<R> simpler(R record) {
        requireNonNull(record, "record");
        ObjectNode tree = empty();
        ObjectNode place = new Slot(groups, "", type, false).around(tree, 0);
        place.setAll(Draft.tree(EntryWriter.of(type).asJson(record)));
        String inside = groups.stream()
                        .map(group -> group.key() + (group.isList() ? "[0]" : ""))
                        .collect(Collectors.joining("."))
                + ".";
        return Simpler.than(tree, path -> path.startsWith(inside))
                .flatMap(less -> Draft.read(less).dossier().stream())
                .flatMap(dossier -> find(dossier).stream());
    }

    /**
     * The size of a record.
     *
     * @param record one of the records
     * @return the number of its values, lists and groups
     */
    public int size(R record) {
        requireNonNull(record, "record");
        return Simpler.size(Draft.tree(EntryWriter.of(type).asJson(record)));
    }

    /** A dossier that contains the record, with nothing in it. */
    private ObjectNode empty() {
        ObjectNode tree = Draft.empty().tree();
        new Slot(groups, "", type, false).around(tree, 0);
        return tree;
    }

    /** The place for lists inside the record; for those around it, the first. */
    private int inside(int place) {
        int lists = (int) groups.stream().filter(Slot.Group::isList).count();
        return place << (2 * lists);
    }

    private Optional<R> find(Object value) {
        if (type.isInstance(value)) {
            return Optional.of(type.cast(value));
        }
        return contents(value).stream().flatMap(inner -> find(inner).stream()).findFirst();
    }

    private static List<Object> contents(Object value) {
        List<Object> contents = new ArrayList<>();
        if (value instanceof Recorded<?> fact) {
            fact.value().ifPresent(contents::add);
        } else if (value instanceof Optional<?> ending) {
            ending.ifPresent(contents::add);
        } else if (value instanceof Entries<?> log) {
            for (int i = 0; log.isKnown() && i < log.size(); i++) {
                contents.add(log.entry(i));
            }
        } else if (value instanceof Dossier || GROUPS.containsKey(value.getClass())) {
            Component.of(value.getClass()).forEach(component -> contents.add(component.read(value)));
        }
        return contents;
    }
}
