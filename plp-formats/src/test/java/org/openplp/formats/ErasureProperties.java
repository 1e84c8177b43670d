package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Erasure;
import org.openplp.core.dossier.Intake;
import org.openplp.formats.Mutations.Variant;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.outcome.Outcome;

/** To erase a member who left does no harm to what is found of anybody else. */
class ErasureProperties {
    private static final List<RuleBook> BOOKS = List.of(BelgianBook.ofThisRelease(), BelgianBook.withLocalExamples());

    /** What else the dossier may say of the member who leaves. */
    enum Trace {
        MOVED("memberships", "'movedAway': 'D'"),
        OFF_THE_LIST("memberships", "'removedFromListOn': 'D'"),
        WISH_TO_HELP("memberships", "'declarations': {'wishToHelp': 'D'}"),
        CONSENT("memberships", "'consentToShareOn': 'D'"),
        NEVER_JOINED("memberships", "'joinedOn': 'none'"),
        MEASURE(
                "memberships",
                "'measures': [{'kind': 'DEFINITIVE_EXCLUSION', 'date': 'D', 'toldOn': 'D', 'written': true, 'reasoned': true, "
                        + "'signedBy': ['COORDINATOR', 'MANDATED_OFFICER'], 'endorsedBy': ['CHIEF_OF_CORPS'], 'appeal': {'date': 'D', 'how': 'EMAIL'}}, "
                        + "{'kind': 'POLICE_REPORT', 'date': 'D', 'sentToProsecutorOn': 'D'}]"),
        PUNISHABLE("incidents", "'id': 'i-x', 'date': 'D', 'kind': 'PATROL', 'by': 'A', 'punishable': true"),
        BY_SOMEBODY("incidents", "'id': 'i-y', 'date': 'D', 'kind': 'PATROL', 'punishable': true"),
        REPORT("reports", "'id': 'r-x', 'at': 'DT12:00:00Z', 'by': 'A', 'urgency': 'URGENT'"),
        ATTESTED("attestations", "'norm': 'B-L2', 'subject': 'M', 'met': true, 'by': 'COORDINATOR', 'date': 'D'"),
        POST("appointments", "'id': 'a-x', 'actor': 'A', 'role': 'COORDINATOR', 'from': 'D', 'adult': true"),
        AGAIN("memberships", "");

        private final String list;
        private final String facts;

        Trace(String list, String facts) {
            this.list = list;
            this.facts = facts;
        }

        void leaveIn(ObjectNode tree, ObjectNode member, LocalDate day) {
            ObjectNode more = Trees.group(("{" + facts + "}")
                    .replace('\'', '"')
                    .replace("\"D\"", "\"" + day + "\"")
                    .replace("DT", day + "T"));
            if (this == AGAIN) {
                member.fieldNames().forEachRemaining(key -> more.set(key, member.get(key)));
                more.put("id", "m-again");
                more.remove(List.of("left", "movedAway", "removedFromListOn"));
            }
            if (list.equals("memberships") && this != AGAIN) {
                member.setAll(more);
            } else if (tree.path(list) instanceof ArrayNode entries) {
                more.properties().stream()
                        .filter(field -> field.getValue().asText().equals("A"))
                        .toList()
                        .forEach(field -> more.set(field.getKey(), member.path("actor")));
                more.properties().stream()
                        .filter(field -> field.getValue().asText().equals("M"))
                        .toList()
                        .forEach(field -> more.set(field.getKey(), member.path("id")));
                entries.add(more);
            }
        }
    }

    /** A dossier in which a member left, and the day on which she is erased. */
    record Case(Variant of, ObjectNode tree, String member, String actor, LocalDate day) {
        static Case leaving(Variant of, int which, LocalDate left, String why, Map<Trace, Integer> traces, int after) {
            ObjectNode tree = of.tree().deepCopy();
            JsonNode members = tree.path("memberships");
            ObjectNode member = (ObjectNode) members.get(which % members.size());
            member.set("left", Trees.group("{\"date\": \"" + left + "\", \"why\": \"" + why + "\"}"));
            new TreeMap<>(traces).forEach((trace, days) -> trace.leaveIn(tree, member, left.minusDays(days)));
            return new Case(
                    of, tree, member.path("id").asText(), member.path("actor").asText(), left.plusDays(after));
        }

        @Override
        public String toString() {
            return of + ", " + member + " erased on " + day + "\n" + tree;
        }
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 3, shrinking = ShrinkingMode.BOUNDED)
    void nothingChangesInWhatIsFoundOfOthers(
            @ForAll("cases") Case one, @ForAll @IntRange(max = 900) int later, @ForAll boolean withLocalExamples) {
        Dossier before = erasable(one);
        Dossier after = Erasure.erase(before, one.member());
        RuleBook book = BOOKS.get(withLocalExamples ? 1 : 0);

        for (LocalDate day : List.of(one.day(), one.day().plusDays(later))) {
            assertThat(Seen.differences(ofOthers(before, one, day, book), ofOthers(after, one, day, book)))
                    .as("on " + day)
                    .isEmpty();
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 3)
    void theDossierStaysOneThatNothingStopsAndTheActorStaysOnlyInHerOwnRight(
            @ForAll("cases") Case one, @ForAll @IntRange(max = 900) int later) {
        Dossier once = Erasure.erase(erasable(one), one.member());

        assertThat(Intake.defects(once)).isEmpty();
        assertThat(Erasure.obstacles(once, one.member(), one.day().plusDays(later)))
                .isEmpty();
        assertThat(Erasure.erase(once, one.member())).as("erased again").isEqualTo(once);
        long named = one.tree().findValuesAsText("actor").stream()
                .filter(one.actor()::equals)
                .count();
        assertThat(WhatIsRead.in("dossier", once).stream().anyMatch(line -> line.endsWith(" = " + one.actor())))
                .as("the actor is there")
                .isEqualTo(named > 1);
    }

    private static Dossier erasable(Case one) {
        Optional<Dossier> dossier = Trees.read(one.tree()).dossier();
        Assume.that(dossier.isPresent()
                && Erasure.obstacles(dossier.get(), one.member(), one.day()).isEmpty());
        return dossier.get();
    }

    /** The outcomes about others; where a norm asks nothing of anybody that is told once, and else of each. */
    private static Map<String, Outcome> ofOthers(Dossier dossier, Case one, LocalDate day, RuleBook book) {
        return Seen.in(dossier, day, book).findings().stream()
                .filter(finding -> !finding.subject().id().equals(one.member()))
                .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                .collect(Collectors.toMap(Finding::id, Finding::outcome));
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Map<Trace, Integer>> traces = Arbitraries.maps(
                        Arbitraries.of(Trace.class), Arbitraries.integers().between(-20, 400))
                .ofMaxSize(6);
        return Mutations.variants(8)
                .filter(of -> !of.tree().path("memberships").isEmpty())
                .flatMap(of -> Combinators.combine(
                                Arbitraries.integers().between(0, 30),
                                Mutations.days(of.tree()),
                                Arbitraries.of("OWN_WISH", "MOVED", "DECEASED", "EXCLUDED"),
                                traces,
                                Arbitraries.integers().between(0, 60))
                        .as((which, left, why, all, after) -> Case.leaving(of, which, left, why, all, after)));
    }
}
