package org.openplp.testkit.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Parts of a dossier as lines of YAML for people. A value that fits on one line is written on one. */
final class YamlLines {
    private static final int WIDTH = 100;

    /** The keys that identify an entry of a list. */
    private static final Set<String> TELLING = Set.of("id", "of", "norm", "role", "version", "kind", "for", "date");

    private static final Pattern PLAIN =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d\\S*|[A-Za-z][\\w.@+-]*+(?: [A-Za-z][\\w.@+-]*+)*+");
    private static final Set<String> READ_OTHERWISE =
            Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private YamlLines() {}

    /** The values at some places, with the groups and lists around them, and the keys that identify each entry on the way. */
    static List<String> excerpt(JsonNode root, Set<String> places) {
        return excerpt(root, "", places);
    }

    private static List<String> excerpt(JsonNode node, String place, Set<String> places) {
        List<String> lines = new ArrayList<>();
        if (node instanceof ObjectNode group) {
            for (Map.Entry<String, JsonNode> value : group.properties()) {
                String inner = place.isEmpty() ? value.getKey() : place + "." + value.getKey();
                if (places.contains(inner) || (place.endsWith("]") && TELLING.contains(value.getKey()))) {
                    lines.addAll(key(value.getKey(), value.getValue(), ""));
                } else if (isOnTheWay(inner, places)) {
                    lines.add(value.getKey() + ":");
                    lines.addAll(indented(excerpt(value.getValue(), inner, places)));
                }
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                String inner = "%s[%d]".formatted(place, i);
                if (places.contains(inner) || (isOnTheWay(inner, places) && isShort(node.get(i)))) {
                    lines.addAll(entry(node.get(i), ""));
                } else if (isOnTheWay(inner, places)) {
                    lines.addAll(entry(excerpt(node.get(i), inner, places)));
                }
            }
        }
        return lines;
    }

    private static boolean isOnTheWay(String place, Set<String> places) {
        return places.stream().anyMatch(one -> one.startsWith(place + ".") || one.startsWith(place + "["));
    }

    /** The differences in a group or list, with comments that say what it was before. Removed values come last. */
    static List<String> changes(JsonNode was, JsonNode is, boolean isEntry) {
        List<String> lines = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (Map.Entry<String, JsonNode> value : was.properties()) {
            JsonNode now = is.get(value.getKey());
            if (now == null) {
                gone.add("# " + value.getKey() + ": not on record");
            } else if (!now.equals(value.getValue())) {
                lines.addAll(change(value.getKey(), value.getValue(), now));
            } else if (isEntry && TELLING.contains(value.getKey())) {
                lines.addAll(key(value.getKey(), now, ""));
            }
        }
        for (Map.Entry<String, JsonNode> value : is.properties()) {
            if (!was.has(value.getKey())) {
                lines.addAll(key(value.getKey(), value.getValue(), "  # added"));
            }
        }
        lines.addAll(gone);
        return lines;
    }

    private static List<String> change(String key, JsonNode was, JsonNode is) {
        boolean areGroups = was instanceof ObjectNode && is instanceof ObjectNode;
        boolean areListsOfGroups = isListOfGroups(is) && (isListOfGroups(was) || (was.isArray() && was.isEmpty()));
        if (!areGroups && !areListsOfGroups) {
            return key(key, is, "  # " + before(was, is));
        }
        List<String> lines = new ArrayList<>(List.of(key + ":"));
        lines.addAll(indented(areGroups ? changes(was, is, false) : changedEntries(was, is)));
        return lines;
    }

    private static boolean isListOfGroups(JsonNode list) {
        return list instanceof ArrayNode && !list.isEmpty() && list.get(0) instanceof ObjectNode;
    }

    private static List<String> changedEntries(JsonNode was, JsonNode is) {
        List<String> lines = new ArrayList<>();
        int fewer = was.size() - is.size();
        int place = 0;
        for (JsonNode entry : was) {
            JsonNode now = is.path(place);
            if (fewer > 0 && !entry.equals(now)) {
                lines.add("# no longer: " + flow(entry));
                fewer--;
                continue;
            }
            if (!entry.equals(now)) {
                lines.addAll(entry(changes(entry, now, true)));
            }
            place++;
        }
        for (; place < is.size(); place++) {
            lines.addAll(entry(is.get(place), "  # added entry"));
        }
        return lines;
    }

    /** The previous value: the words that a list now lacks or has in addition, if nothing else changed. */
    private static String before(JsonNode was, JsonNode is) {
        List<String> former = words(was);
        List<String> present = words(is);
        if (!former.isEmpty() && !present.isEmpty()) {
            List<String> gone = without(former, present);
            List<String> added = without(present, former);
            if (added.isEmpty() && without(former, gone).equals(present)) {
                return "no longer: " + String.join(", ", gone);
            }
            if (gone.isEmpty() && without(present, added).equals(former)) {
                return "added: " + String.join(", ", added);
            }
        }
        String before = flow(was);
        return before.length() <= WIDTH
                ? "was " + before
                : was.isArray() ? "was a list of " + was.size() : "was a group";
    }

    private static List<String> without(List<String> words, List<String> others) {
        return words.stream().filter(word -> !others.contains(word)).toList();
    }

    private static List<String> words(JsonNode list) {
        return list.isArray()
                ? StreamSupport.stream(list.spliterator(), false)
                        .map(YamlLines::flow)
                        .toList()
                : List.of();
    }

    private static List<String> key(String key, JsonNode value, String comment) {
        String line = key + ": " + flow(value) + comment;
        if (line.length() <= WIDTH || isFlat(value)) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>(List.of(key + ":" + comment));
        lines.addAll(indented(block(value)));
        return lines;
    }

    private static List<String> entry(JsonNode value, String comment) {
        if (isFlat(value) || isShort(value)) {
            return List.of("- " + flow(value) + comment);
        }
        List<String> lines = new ArrayList<>(block(value));
        lines.set(0, lines.get(0) + comment);
        return entry(lines);
    }

    private static List<String> block(JsonNode value) {
        List<String> lines = new ArrayList<>();
        if (value instanceof ObjectNode group) {
            group.properties().forEach(inner -> lines.addAll(key(inner.getKey(), inner.getValue(), "")));
        } else {
            value.forEach(inner -> lines.addAll(entry(inner, "")));
        }
        return lines;
    }

    /** Whether it is a group of values that fits on one line. */
    private static boolean isShort(JsonNode value) {
        return value.isObject() && areFlat(value) && flow(value).length() <= WIDTH;
    }

    /** Whether it is a value, or a list of values. */
    private static boolean isFlat(JsonNode value) {
        return value.isValueNode() || (value.isArray() && areFlat(value));
    }

    private static boolean areFlat(JsonNode group) {
        return StreamSupport.stream(group.spliterator(), false).allMatch(JsonNode::isValueNode);
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> "  " + line).toList();
    }

    private static List<String> entry(List<String> lines) {
        List<String> entry = new ArrayList<>(indented(lines));
        entry.set(0, "- " + lines.get(0));
        return entry;
    }

    private static String flow(JsonNode value) {
        if (value instanceof ObjectNode group) {
            return group.properties().stream()
                    .map(inner -> inner.getKey() + ": " + flow(inner.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value.isArray()) {
            return "[" + String.join(", ", words(value)) + "]";
        }
        boolean isPlain = !value.isTextual() || isPlain(value.textValue());
        return isPlain ? value.asText() : value.toString();
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !READ_OTHERWISE.contains(text.toLowerCase(Locale.ROOT));
    }
}
