package org.openplp.testkit.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.BelgianTime;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Parameter;
import org.openplp.rules.norm.Register;

/** The possible values of a place in a dossier, by number: the smaller the number, the simpler the value. */
final class Values {
    private static final int DAYS_BACK = 2_000;
    private static final int DAYS_AHEAD = 400;
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int MOST_IN_A_LIST = 4;

    /** Texts with a meaning, by key; the ids are those that entries get. */
    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry(
                    "norm",
                    Register.ofThisRelease().norms().stream()
                            .map(norm -> norm.id().value())
                            .toList()),
            Map.entry("subject", List.of("plp-1", "m-1", "a-1", "m-2", "a-2", "no-such-subject")),
            Map.entry("parameter", parameters()),
            Map.entry("value", List.of("P1Y", "NONE", "P6M", "P2Y", "P2W", "P0D", "often")),
            Map.entry("by", List.of("a-1", "a-2", "a-3")),
            Map.entry("of", List.of("m-1", "m-2")),
            Map.entry("report", List.of("r-1", "r-2")),
            Map.entry("houseRules", List.of("1", "2")),
            Map.entry("version", List.of("1", "2", "3")),
            Map.entry("into", List.of("plp-2")),
            Map.entry("partial", Dossier.LISTS.stream().sorted().toList()));

    private final LocalDate day;

    /** Values around a day. */
    Values(LocalDate day) {
        this.day = day;
    }

    private static List<String> parameters() {
        return Register.ofThisRelease().norms().stream()
                .map(Norm::parameters)
                .flatMap(List::stream)
                .map(Parameter::key)
                .distinct()
                .toList();
    }

    JsonNode of(Slot slot, int number) {
        if (slot.isList()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            for (int i = 0, left = number; i < number % MOST_IN_A_LIST; i++, left /= MOST_IN_A_LIST) {
                list.add(single(slot, left / MOST_IN_A_LIST + i));
            }
            return list;
        }
        boolean isNone = number % 12 == 11 && (slot.type() == LocalDate.class || slot.type() == OffsetDateTime.class);
        return isNone ? TextNode.valueOf("none") : single(slot, number);
    }

    private JsonNode single(Slot slot, int number) {
        Class<?> type = slot.type();
        if (type == Answer.class || type == boolean.class) {
            return BooleanNode.valueOf(number % 2 == 1);
        }
        if (type == LocalDate.class) {
            return TextNode.valueOf(date(number).toString());
        }
        if (type == OffsetDateTime.class) {
            return TextNode.valueOf(date(number)
                    .atStartOfDay(BelgianTime.ZONE)
                    .plusMinutes(number % MINUTES_A_DAY)
                    .toOffsetDateTime()
                    .toString());
        }
        if (type == Integer.class || type == BigDecimal.class) {
            return IntNode.valueOf(number % 400);
        }
        List<?> words = type.isEnum() ? List.of(type.getEnumConstants()) : texts(slot.key());
        return TextNode.valueOf(words.get(number % words.size()).toString());
    }

    /** A day: usually an earlier one, sometimes a later one; 0 is the day itself. */
    private LocalDate date(int number) {
        return number % 10 == 9 ? day.plusDays(number % DAYS_AHEAD) : day.minusDays(number % DAYS_BACK);
    }

    private static List<String> texts(String key) {
        return TEXTS.getOrDefault(key, List.of(key.charAt(0) + "-1", key.charAt(0) + "-2", key.charAt(0) + "-3"));
    }
}
