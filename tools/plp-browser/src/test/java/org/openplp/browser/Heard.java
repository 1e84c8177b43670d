package org.openplp.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page as a screen reader gets it from the browser.
 *
 * @param role what it is, such as {@code heading}
 * @param name what it is called
 * @param description what is said of it besides
 * @param properties what else is known of it, such as {@code level}
 * @param around the names of the groups, tables and rows around it
 * @param parts what is in it, in the order of reading
 */
record Heard(
        String role,
        String name,
        String description,
        Map<String, String> properties,
        List<String> around,
        List<Heard> parts) {
    private static final Set<String> AROUND = Set.of(
            "group",
            "radiogroup",
            "table",
            "row",
            "region",
            "listitem",
            "navigation",
            "Details",
            "dialog",
            "Date",
            "DateTime");

    /** The whole page. */
    static Heard of(List<?> nodes) {
        Map<Object, Map<?, ?>> byId = new HashMap<>();
        nodes.forEach(node -> byId.put(Objects.requireNonNull(((Map<?, ?>) node).get("nodeId")), (Map<?, ?>) node));
        List<Heard> roots = read((Map<?, ?>) nodes.get(0), byId, List.of());
        return roots.get(0);
    }

    /** Of a node that screen readers pass over, its parts alone. */
    private static List<Heard> read(Map<?, ?> node, Map<Object, Map<?, ?>> byId, List<String> around) {
        String role = value(node.get("role"));
        String name = value(node.get("name"));
        boolean isPassedOver = Boolean.TRUE.equals(node.get("ignored"));
        List<String> inside = new ArrayList<>(around);
        if (!isPassedOver && AROUND.contains(role)) {
            inside.add(name);
        }
        List<Heard> parts = new ArrayList<>();
        for (Object child : list(node.get("childIds"))) {
            Map<?, ?> inner = byId.get(child);
            if (inner != null) {
                parts.addAll(read(inner, byId, inside));
            }
        }
        if (isPassedOver) {
            return parts;
        }
        Map<String, String> properties = new HashMap<>();
        for (Object property : list(node.get("properties"))) {
            Map<?, ?> one = (Map<?, ?>) property;
            properties.put(String.valueOf(one.get("name")), value(one.get("value")));
        }
        return List.of(new Heard(role, name, value(node.get("description")), properties, around, parts));
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> some ? some : List.of();
    }

    private static String value(@Nullable Object value) {
        Object inner = value instanceof Map<?, ?> map ? map.get("value") : null;
        return inner == null ? "" : inner.toString().strip();
    }

    /** This and all that is in it, in the order of reading. */
    Stream<Heard> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Heard::all));
    }

    List<Heard> all(String... roles) {
        Set<String> wanted = Set.of(roles);
        return all().filter(one -> wanted.contains(one.role)).toList();
    }

    /** The text in it, as it is read out. */
    String text() {
        return all("StaticText").stream().map(Heard::name).collect(Collectors.joining(" "));
    }

    /** Shows what a screen reader would say first. */
    @Override
    public String toString() {
        return role + " \"" + name + "\" in " + around;
    }
}
