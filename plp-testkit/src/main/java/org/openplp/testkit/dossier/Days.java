package org.openplp.testkit.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Shifts all days of a dossier equally, so that the intervals between them stay the same. */
final class Days {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile(DAY + "T.*");

    private Days() {}

    static void shift(ObjectNode tree, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days != 0) {
            shift(tree, days);
        }
    }

    private static void shift(JsonNode node, long days) {
        if (node instanceof ObjectNode group) {
            group.properties().forEach(entry -> entry.setValue(shifted(entry.getValue(), days)));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, shifted(list.get(i), days));
            }
        }
    }

    private static JsonNode shifted(JsonNode node, long days) {
        if (node.isContainerNode()) {
            shift(node, days);
            return node;
        }
        String text = node.asText();
        if (DAY.matcher(text).matches()) {
            return TextNode.valueOf(LocalDate.parse(text).plusDays(days).toString());
        }
        return TIME.matcher(text).matches()
                ? TextNode.valueOf(OffsetDateTime.parse(text).plusDays(days).toString())
                : node;
    }
}
