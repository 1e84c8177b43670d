package org.openplp.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the facts that are dated after a day out of the tree of a dossier: reading R8, written a second time and from the names of the keys alone, so that
 * it shares no mistake with the records.
 */
final class Cutter {
    /** By which key an entry of a list is placed, where that is not {@code date}. */
    static final Map<String, String> PLACED_BY = Map.of(
            "appointments", "from",
            "memberships", "joinedOn",
            "messages", "sentAt",
            "reports", "at",
            "zonePlans", "from",
            "memberList.requests", "receivedOn",
            "arrangements", "agreedOn",
            "partnership.houseRules", "adoptedOn",
            "partnership.communicationPlan", "agreedOn");

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile(DAY + "T.*");
    private static final Set<String> DATED = Set.of(
            "date",
            "from",
            "to",
            "until",
            "at",
            "operationalSince",
            "movedAway",
            "toldWhyDataIsKept",
            "wishToHelp",
            "neutrality",
            "noAdvantage",
            "dialogueBetweenPartnerships",
            "committeeMeetings");
    private static final Set<String> ENDINGS = Set.of("left", "ended");
    private static final String SCREENING = "appointments[].screening";

    /** The records without a placing date that begin with the first of the dates in them. */
    private static final Set<String> BEGINS_WITH_ITS_FIRST_DATE = Set.of(
            SCREENING,
            "appointments[].declarations",
            "memberships[].declarations",
            "evaluations[].period",
            "localAuthority.financialSupport",
            "partnership.charter[].recognition");

    /** What a date in a record dates beside it. */
    private static final Map<String, List<String>> DATED_BY = Map.of(
            SCREENING + ".date",
            List.of("outcome"),
            "appointments[].chosenByMembersOn",
            List.of("chosenByMembers"),
            "incidents[].establishedOn",
            List.of("establishedBy"),
            "messages[].feedbackAt",
            List.of("feedbackVia"),
            "partnership.charter[].recognition.lettersOn",
            List.of("lettersTo"),
            "memberList.statedOn",
            List.of("statedBy", "protectedMedium", "access", "onSocialMedia", "sharedWithThirdParties"));

    private final LocalDate day;
    private final Map<String, List<Integer>> kept = new HashMap<>();

    private Cutter(LocalDate day) {
        this.day = day;
    }

    /** A tree without the later facts, and which entries of its lists are left. */
    record Result(ObjectNode tree, Map<String, List<Integer>> kept) {
        /** Where a value of the cut tree stood before. */
        String before(String path) {
            TreePath now = TreePath.ROOT;
            TreePath then = TreePath.ROOT;
            for (Object step : TreePath.parse(path).steps()) {
                List<Integer> places = kept.get(now.toString());
                then = then.then(step instanceof Integer place && places != null ? places.get(place) : step);
                now = now.then(step);
            }
            return then.toString();
        }
    }

    static Result cut(JsonNode tree, LocalDate day) {
        Cutter cutter = new Cutter(day);
        ObjectNode copy = tree.deepCopy();
        cutter.group(copy, TreePath.ROOT);
        return new Result(copy, cutter.kept);
    }

    /** Whether a key names a day or a time. */
    static boolean isDated(String key) {
        return DATED.contains(key) || key.endsWith("On") || key.endsWith("At");
    }

    /** Whether a day says from when a record is there, or something beside the day. */
    static boolean placesOrDates(String record, String day) {
        return (BEGINS_WITH_ITS_FIRST_DATE.contains(record) && isDated(day))
                || DATED_BY.containsKey(record + "." + day);
    }

    static Optional<LocalDate> dayOf(JsonNode value) {
        String text = value.asText();
        if (!value.isTextual() || !MOMENT.matcher(text + "T").matches()) {
            return Optional.empty();
        }
        return Optional.of(
                DAY.matcher(text).matches()
                        ? LocalDate.parse(text)
                        : OffsetDateTime.parse(text).atZoneSameInstant(BELGIUM).toLocalDate());
    }

    private void group(ObjectNode group, TreePath now) {
        DATED_BY.forEach((date, dated) -> {
            int dot = date.lastIndexOf('.');
            if (now.key().equals(date.substring(0, dot)) && isLater(group.path(date.substring(dot + 1)))) {
                group.remove(dated);
            }
        });
        List<String> later = new ArrayList<>();
        List<String> never = new ArrayList<>();
        group.properties().forEach(field -> {
            TreePath path = now.then(field.getKey());
            if (field.getValue() instanceof ArrayNode list) {
                list(list, path);
            } else if (field.getValue() instanceof ObjectNode inner) {
                if (BEGINS_WITH_ITS_FIRST_DATE.contains(path.key())) {
                    boolean wasEmpty = inner.isEmpty();
                    group(inner, path);
                    if (inner.isEmpty() && !wasEmpty) {
                        later.add(field.getKey());
                    }
                } else if (isLater(inner.path("date"))
                        || (isNone(inner.path("date")) && ENDINGS.contains(field.getKey()))) {
                    later.add(field.getKey());
                } else if (isNone(inner.path("date"))) {
                    never.add(field.getKey());
                } else {
                    group(inner, path);
                }
            } else if (isDated(field.getKey()) && isLater(field.getValue()) && !isAgreedEnd(path)) {
                later.add(field.getKey());
            }
        });
        group.remove(later);
        never.forEach(key -> group.put(key, "none"));
    }

    private static boolean isNone(JsonNode value) {
        return value.asText().equals("none");
    }

    /** An end that was settled when the entry was made is no later fact. */
    private static boolean isAgreedEnd(TreePath path) {
        return path.toString().matches("(arrangements|attestations|waivers)\\[\\d+]\\.until");
    }

    private void list(ArrayNode list, TreePath now) {
        List<Integer> places = new ArrayList<>();
        ArrayNode left = list.arrayNode();
        for (int i = 0; i < list.size(); i++) {
            JsonNode entry = list.get(i);
            if (!entryIsLater(entry, now)) {
                if (entry instanceof ObjectNode group) {
                    group(group, now.then(left.size()));
                }
                left.add(entry);
                places.add(i);
            }
        }
        list.removeAll();
        list.addAll(left);
        kept.put(now.toString(), places);
    }

    private boolean entryIsLater(JsonNode entry, TreePath list) {
        if (!entry.isObject()) {
            return isDated((String) list.last()) && isLater(entry);
        }
        if (!list.key().equals("partnership.charter")) {
            JsonNode placed = entry.path(PLACED_BY.getOrDefault(list.key(), "date"));
            return isLater(placed) || (isNone(placed) && !list.key().equals("messages"));
        }
        Optional<LocalDate> signing = dayOf(entry.path("signedOn"));
        Optional<LocalDate> first = Optional.empty();
        for (JsonNode signature : entry.path("signatures")) {
            if (!signature.has("date") && signing.filter(on -> on.isAfter(day)).isEmpty()) {
                return false;
            }
            Optional<LocalDate> signed = dayOf(signature.path("date"));
            first = signed.isPresent() && (first.isEmpty() || signed.get().isBefore(first.get())) ? signed : first;
        }
        return first.or(() -> signing).filter(from -> from.isAfter(day)).isPresent();
    }

    private boolean isLater(JsonNode value) {
        return dayOf(value).filter(date -> date.isAfter(day)).isPresent();
    }
}
