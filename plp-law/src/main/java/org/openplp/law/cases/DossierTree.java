package org.openplp.law.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openplp.law.node.LawNode;

/**
 * A dossier as written: groups, lists and texts. A path names an entry of a list by its id or its place, as in {@code
 * memberships[m-1].adult} or {@code meetings[0].date}.
 */
public final class DossierTree {
    private static final Pattern STEP = Pattern.compile("\\.?([A-Za-z][A-Za-z0-9]*)|\\[([^\\[\\]]+)]");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .:+_/-]*(?<![ :])");

    private final Map<String, Object> root;

    /** A text, and whether it stands in quotes. */
    private record Text(String value, boolean isQuoted) {
        @Override
        public String toString() {
            return !isQuoted && PLAIN.matcher(value).matches() && !value.contains(": ")
                    ? value
                    : "'" + value.replace("'", "''") + "'";
        }
    }

    /** An empty dossier. */
    DossierTree() {
        this(new LinkedHashMap<>());
    }

    private DossierTree(Map<String, Object> root) {
        this.root = root;
    }

    /** A tree that can be changed without this one. */
    DossierTree copy() {
        return new DossierTree(group(copy(root)));
    }

    /** Adds the keys of a group: groups merge, and anything else replaces what is there. */
    DossierTree merge(LawNode group) {
        if (group.isGroup()) {
            merge(root, group(value(group)));
        }
        return this;
    }

    /**
     * Puts a value at a path, and creates groups, lists and one entry on the way.
     *
     * @throws IllegalArgumentException if the path leads through a text or to a place that does not follow the last
     */
    DossierTree with(String path, LawNode value) {
        return put(path, value(value));
    }

    /** Puts a text at a path. */
    DossierTree with(String path, String text) {
        return put(path, new Text(text, false));
    }

    /** Puts an empty list at a path. */
    DossierTree withNone(String path) {
        return put(path, new ArrayList<>());
    }

    /** Adds an entry of another dossier to the list in which it is, under another id. */
    DossierTree withCopy(String entry, DossierTree from, String id) {
        Object there = from.root;
        for (Step step : steps(entry)) {
            there = there == null ? null : step.in(there);
        }
        if (!(there instanceof Map<?, ?> keys)) {
            throw new IllegalArgumentException("there is no entry at " + entry);
        }
        Map<String, Object> copy = group(copy(keys));
        copy.put("id", new Text(id, false));
        return put(entry.substring(0, entry.lastIndexOf('[')) + "[" + id + "]", copy);
    }

    private DossierTree put(String path, Object value) {
        List<Step> steps = steps(path);
        Object at = root;
        for (int i = 0; i < steps.size(); i++) {
            Object missing = i + 1 < steps.size() ? empty(steps.get(i + 1)) : value;
            at = steps.get(i).child(at, missing, i + 1 == steps.size());
        }
        return this;
    }

    /**
     * Removes what is at a path.
     *
     * @throws IllegalArgumentException if there is nothing
     */
    DossierTree without(String path) {
        List<Step> steps = steps(path);
        Object at = root;
        for (Step step : steps.subList(0, steps.size() - 1)) {
            at = step.in(at);
        }
        Step last = steps.get(steps.size() - 1);
        if (last.in(at) == null) {
            throw new IllegalArgumentException("there is nothing at " + path);
        }
        if (at instanceof Map<?, ?> keys) {
            keys.remove(last.name());
        } else if (at instanceof List<?> entries) {
            entries.remove(last.place(entries).orElseThrow());
        }
        return this;
    }

    /** The path as findings write it, with the places of entries; as it is where there is no such entry. */
    String place(String path) {
        StringBuilder place = new StringBuilder();
        Object at = root;
        for (Step step : steps(path)) {
            if (step.isKey()) {
                place.append(place.isEmpty() ? "" : ".").append(step.name());
            } else {
                OptionalInt number = at instanceof List<?> entries ? step.place(entries) : OptionalInt.empty();
                place.append('[')
                        .append(number.isPresent() ? "" + number.getAsInt() : step.name())
                        .append(']');
            }
            at = step.in(at);
        }
        return place.toString();
    }

    /** Each text with its path, in the order in which they stand; an empty list or group as a text. */
    void forEachText(BiConsumer<String, String> action) {
        forEachText("", root, action);
    }

    private static void forEachText(String path, @Nullable Object value, BiConsumer<String, String> action) {
        if (value instanceof Map<?, ?> keys && !keys.isEmpty()) {
            keys.forEach((key, inner) -> forEachText(path.isEmpty() ? "" + key : path + "." + key, inner, action));
        } else if (value instanceof List<?> entries && entries.stream().anyMatch(Map.class::isInstance)) {
            for (int i = 0; i < entries.size(); i++) {
                Object id = entries.get(i) instanceof Map<?, ?> keys ? keys.get("id") : null;
                forEachText(path + "[" + (id instanceof Text text ? text.value() : i) + "]", entries.get(i), action);
            }
        } else if (value instanceof Text text) {
            action.accept(path, text.value());
        } else {
            action.accept(path, flow(value));
        }
    }

    /** The dossier as YAML for people to read. */
    String yaml() {
        StringBuilder out = new StringBuilder();
        write(out, root, "");
        return out.toString();
    }

    private static void write(StringBuilder out, Map<?, ?> keys, String indent) {
        keys.forEach((key, value) -> {
            out.append(indent).append(key).append(':');
            if (value instanceof Map<?, ?> inner && !inner.isEmpty()) {
                out.append('\n');
                write(out, inner, indent + "  ");
            } else if (value instanceof List<?> entries && entries.stream().anyMatch(Map.class::isInstance)) {
                out.append('\n');
                for (Object entry : entries) {
                    int dash = out.length() + indent.length() + 2;
                    if (entry instanceof Map<?, ?> inner && !inner.isEmpty()) {
                        write(out, inner, indent + "    ");
                        out.setCharAt(dash, '-');
                    } else {
                        out.append(indent).append("  - ").append(flow(entry)).append('\n');
                    }
                }
            } else {
                out.append(' ').append(flow(value)).append('\n');
            }
        });
    }

    private static String flow(@Nullable Object value) {
        if (value instanceof List<?> entries) {
            return "["
                    + String.join(", ", entries.stream().map(DossierTree::flow).toList()) + "]";
        }
        return value instanceof Map<?, ?> ? "{}" : String.valueOf(value);
    }

    private static Object empty(Step next) {
        return next.isKey() ? new LinkedHashMap<>() : new ArrayList<>();
    }

    private static void merge(Map<String, Object> into, Map<String, Object> from) {
        from.forEach((key, value) -> {
            if (value instanceof Map<?, ?> && into.get(key) instanceof Map<?, ?> group) {
                merge(group(group), group(value));
            } else {
                into.put(key, value);
            }
        });
    }

    private static Object value(LawNode node) {
        if (node.isGroup()) {
            Map<String, Object> group = new LinkedHashMap<>();
            node.entries().forEach((key, inner) -> group.put(key, value(inner)));
            return group;
        }
        return node.isList()
                ? new ArrayList<>(node.items().stream().map(DossierTree::value).toList())
                : new Text(node.text(), node.isQuoted());
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> keys) {
            Map<String, Object> group = new LinkedHashMap<>();
            keys.forEach((key, inner) -> group.put(String.valueOf(key), copy(inner)));
            return group;
        }
        return value instanceof List<?> entries
                ? new ArrayList<>(entries.stream().map(DossierTree::copy).toList())
                : value;
    }

    @SuppressWarnings("unchecked") // made here, with these types
    private static Map<String, Object> group(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<Step> steps(String path) {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        int end = 0;
        while (step.find() && step.start() == end) {
            boolean isKey = step.group(1) != null;
            steps.add(new Step(isKey ? step.group(1) : step.group(2), isKey, path));
            end = step.end();
        }
        if (end != path.length() || path.startsWith(".") || steps.isEmpty()) {
            throw new IllegalArgumentException(path + " is no path; write one as memberships[m-1].adult");
        }
        return steps;
    }

    /** A step into a group, by its key, or into a list, by an id or a place. */
    private record Step(String name, boolean isKey, String path) {
        OptionalInt place(List<?> entries) {
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i) instanceof Map<?, ?> keys
                        && keys.get("id") instanceof Text id
                        && id.value().equals(name)) {
                    return OptionalInt.of(i);
                }
            }
            return name.matches("\\d{1,4}") && Integer.parseInt(name) < entries.size()
                    ? OptionalInt.of(Integer.parseInt(name))
                    : OptionalInt.empty();
        }

        @Nullable
        Object in(@Nullable Object around) {
            if (isKey) {
                return around instanceof Map<?, ?> keys ? keys.get(name) : null;
            }
            return around instanceof List<?> entries && place(entries).isPresent()
                    ? entries.get(place(entries).getAsInt())
                    : null;
        }

        /** What is there, or what is put there. */
        Object child(Object around, Object missing, boolean replaces) {
            Object there = in(around);
            if (there != null && !replaces && there.getClass() == missing.getClass()) {
                return there;
            }
            if (!replaces && there instanceof Text text) {
                throw new IllegalArgumentException(
                        path + " leads through " + name + ", which is the text " + text + " here");
            }
            if (isKey && around instanceof Map<?, ?> keys) {
                group(keys).put(name, missing);
            } else if (!isKey && around instanceof List<?> entries) {
                put(entries, missing);
            } else {
                throw new IllegalArgumentException("there is no such place in the dossier: " + path);
            }
            return missing;
        }

        @SuppressWarnings("unchecked") // made here, with these types
        private void put(List<?> entries, Object value) {
            List<Object> list = (List<Object>) entries;
            OptionalInt place = place(entries);
            if (place.isPresent()) {
                list.set(place.getAsInt(), value);
                return;
            }
            if (name.matches("\\d{1,4}")) {
                if (Integer.parseInt(name) > entries.size()) {
                    throw new IllegalArgumentException(
                            path + " leaves a gap; the list has " + entries.size() + " entries");
                }
            } else if (value instanceof Map<?, ?> keys) {
                Map<String, Object> entry = group(keys);
                Map<String, Object> others = new LinkedHashMap<>(entry);
                entry.clear();
                entry.put("id", new Text(name, false));
                entry.putAll(others);
            }
            list.add(value);
        }
    }
}
