package org.openplp.testkit.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Register;

/** The possible differences between two partnerships that both keep all norms. */
final class Variations {
    private static final List<String> JUDGED = Register.ofThisRelease().norms().stream()
            .filter(norm -> norm.check() == CheckKind.JUDGEMENT)
            .map(norm -> norm.id().value())
            .toList();

    /** A change by a number; a smaller number makes a smaller change. */
    @FunctionalInterface
    private interface Variation {
        void apply(ObjectNode tree, int number);
    }

    private static final List<Variation> ALL = List.of(
            (tree, number) -> text(tree, "partnership.name", "PLP " + number),
            (tree, number) ->
                    text(tree, "partnership.membershipUnit", one(number, "PERSON", "HOUSEHOLD", "ADDRESS", "BUSINESS")),
            (tree, number) ->
                    text(tree, "partnership.initiative.by", one(number, "POLICE", "RESIDENTS", "SELF_EMPLOYED")),
            (tree, number) ->
                    text(tree, "memberships[m-1].acknowledgement.how", one(number, "SIGNED_COPY", "SIGNED_FORM")),
            (tree, number) -> again(tree, "messages[msg-2]", number),
            (tree, number) -> again(tree, "messages[msg-4]", number),
            Variations::reportAndAnswer,
            (tree, number) -> again(tree, "meetings[0]", number),
            (tree, number) -> again(tree, "meetings[1]", number),
            (tree, number) -> again(tree, "memberList.reviews[0]", number),
            (tree, number) -> again(tree, "memberList.requests[0]", number),
            (tree, number) -> again(tree, "evaluations[e-1]", number),
            (tree, number) -> again(tree, "awareness[" + number % 2 + "]", number),
            (tree, number) -> again(tree, "reportsToAuthorities[0]", number),
            (tree, number) -> again(tree, "promotion[0]", number),
            (tree, number) -> again(tree, "adviceGiven[0]", number),
            (tree, number) -> again(tree, "appointments[a-2]", number),
            (tree, number) ->
                    again(tree, "appointments[a-2]", number, entry -> entry.put("role", "DEPUTY_COORDINATOR")),
            (tree, number) -> again(tree, "appointments[a-3]", number),
            (tree, number) -> formerMember(tree, number),
            (tree, number) -> formerCoordinator(tree, number),
            (tree, number) -> attested(tree, one(number, JUDGED)),
            (tree, number) -> agreed(tree, number));

    private Variations() {}

    static void apply(ObjectNode tree, Recipe.Step step) {
        ALL.get(step.what() % ALL.size()).apply(tree, step.value());
    }

    /** Adds members of all kinds. Each is like the first one of the dossier, with the facts that fit its kind. */
    static void addMembers(ObjectNode tree, int number) {
        ObjectNode model =
                (ObjectNode) Draft.named("compliant").tree().path("memberships").path(0);
        ArrayNode members = tree.withArrayProperty("memberships");
        for (int i = 0; i < number; i++) {
            ObjectNode member = model.deepCopy();
            member.put("id", "n-" + (i + 1)).put("actor", "q-" + (i + 1));
            switch (i % 4) {
                case 1 ->
                    member.put("kind", "SELF_EMPLOYED")
                            .put("livesInArea", false)
                            .put("worksInArea", true);
                case 3 -> {
                    member.put("kind", i % 8 == 3 ? "COMPANY" : "PROFESSIONAL_GROUP")
                            .put("establishedInArea", true);
                    member.remove(List.of("adult", "livesInArea", "worksInArea"));
                }
                default -> member.put("worksInArea", i % 3 == 0);
            }
            members.add(member);
        }
    }

    private static String one(int number, String... words) {
        return words[number % words.length];
    }

    private static String one(int number, List<String> words) {
        return words.get(number % words.size());
    }

    private static void text(ObjectNode tree, String path, String value) {
        DossierPath.of(path).set(tree, tree.textNode(value));
    }

    /** Adds another entry like an existing one, some days earlier. */
    private static void again(ObjectNode tree, String path, int number) {
        again(tree, path, number, entry -> {});
    }

    private static void again(ObjectNode tree, String path, int number, Consumer<ObjectNode> change) {
        JsonNode model = DossierPath.of(path).in(tree).orElseThrow();
        ArrayNode list = list(tree, path.substring(0, path.lastIndexOf('[')));
        ObjectNode entry = model.deepCopy();
        for (String key : List.of("id", "actor")) {
            if (entry.has(key)) {
                entry.put(key, unused(entry.path(key).asText(), list.findValuesAsText(key)));
            }
        }
        if (!entry.has("role")) {
            Days.shift(entry, Dossiers.USUAL_DAY, Dossiers.USUAL_DAY.minusDays(number % 60));
        }
        change.accept(entry);
        list.add(entry);
    }

    /** Adds another report, and the message that answers it. */
    private static void reportAndAnswer(ObjectNode tree, int number) {
        again(tree, "reports[r-1]", number);
        ArrayNode reports = list(tree, "reports");
        String report = reports.get(reports.size() - 1).path("id").asText();
        again(tree, "messages[msg-1]", number, answer -> answer.put("report", report));
    }

    private static String unused(String id, List<String> used) {
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> id + "-" + number)
                .filter(other -> !used.contains(other))
                .findFirst()
                .orElseThrow();
    }

    /** Removes the member who was excluded, or the one who moved, and everything about them. */
    private static void formerMember(ObjectNode tree, int number) {
        String id = one(number, "m-3", "m-2");
        removeIf(tree, "memberships", entry -> entry.path("id").asText().equals(id));
        removeIf(tree, "memberList.notices", entry -> entry.path("of").asText().equals(id));
        if (id.equals("m-2")) {
            removeIf(tree, "incidents", entry -> entry.path("id").asText().equals("i-1"));
        }
    }

    /** Removes the coordinator who was found unfit, or the one who was removed, and everything about them. */
    private static void formerCoordinator(ObjectNode tree, int number) {
        String id = one(number, "a-5", "a-4");
        removeIf(tree, "appointments", entry -> entry.path("id").asText().equals(id));
        if (id.equals("a-4")) {
            removeIf(tree, "incidents", entry -> entry.path("id").asText().equals("i-2"));
        }
    }

    private static void attested(ObjectNode tree, String norm) {
        Set<String> attested = Set.copyOf(list(tree, "attestations").findValuesAsText("norm"));
        if (!attested.contains(norm)) {
            list(tree, "attestations")
                    .addObject()
                    .put("norm", norm)
                    .put("subject", tree.path("partnership").path("id").asText())
                    .put("met", true)
                    .put("by", "POLICE")
                    .put("date", "2026-01-15");
        }
    }

    /** Agrees on terms that are longer than those of the texts, or on one that no longer applies. */
    private static void agreed(ObjectNode tree, int number) {
        if (list(tree, "arrangements").isEmpty()) {
            list(tree, "arrangements")
                    .addObject()
                    .put("parameter", "memberList.review.period")
                    .put("value", one(number, "P2Y", "P18M"))
                    .put("agreedOn", "2025-01-01")
                    .put("by", "POLICE_ZONE");
        }
    }

    private static ArrayNode list(ObjectNode tree, String path) {
        return (ArrayNode) DossierPath.of(path).in(tree).orElseThrow();
    }

    private static void removeIf(ObjectNode tree, String path, Predicate<JsonNode> which) {
        list(tree, path).removeIf(which);
    }
}
