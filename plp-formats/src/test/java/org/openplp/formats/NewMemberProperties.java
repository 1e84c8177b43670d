package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openplp.formats.Mutations.Variant;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.outcome.Outcome;

/** A member of whom everything is in order does no harm. */
class NewMemberProperties {
    private static final LocalDate FIRST_DAY = LocalDate.parse("2023-09-01");
    private static final String NEW = "m-new";

    /** How a member who is in order can be: by age and home, by work, or as a firm. */
    enum Kind {
        RESIDENT("'kind': 'RESIDENT', 'adult': true, 'livesInArea': true"),
        SELF_EMPLOYED("'kind': 'SELF_EMPLOYED', 'adult': true, 'livesInArea': false, 'worksInArea': true"),
        COMPANY("'kind': 'COMPANY', 'establishedInArea': true");

        private final String facts;

        Kind(String facts) {
            this.facts = facts;
        }

        ObjectNode joining(LocalDate day, String houseRules) {
            String entry = "{'id': '" + NEW
                    + "', 'actor': 'p-new', 'joinedOn': 'D', 'addedToListOn': 'D', 'voluntary': true, "
                    + "'acknowledgement': {'date': 'D', 'how': 'SIGNED_FORM', 'houseRules': '" + houseRules + "'}, "
                    + "'declarations': {'wishToHelp': 'D'}, 'toldWhyDataIsKept': 'D', 'consentToShareOn': 'D', 'paid': false, 'measures': [], "
                    + facts + "}";
            return Trees.group(entry.replace("'D'", "'" + day + "'").replace('\'', '"'));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anotherMemberInOrderChangesNothingInTheCroisette(
            @ForAll Kind kind,
            @ForAll @IntRange(max = 24) int place,
            @ForAll("days") LocalDate joined,
            @ForAll("days") LocalDate day) {
        changesNothing(Trees.croisette(), kind, place, joined, day);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 1)
    void norInAnyOtherDossier(
            @ForAll("variants") Variant of,
            @ForAll Kind kind,
            @ForAll @IntRange(max = 24) int place,
            @ForAll("days") LocalDate joined,
            @ForAll("days") LocalDate day) {
        Assume.that(Trees.read(of.tree()).dossier().isPresent());

        changesNothing(of.tree(), kind, place, joined, day);
    }

    private static void changesNothing(ObjectNode tree, Kind kind, int place, LocalDate joined, LocalDate day) {
        ObjectNode more = tree.deepCopy();
        Optional<String> version = versionInForce(tree, joined);
        Assume.that(version.isPresent() && more.path("memberships").isArray());
        ArrayNode members = (ArrayNode) more.path("memberships");
        members.insert(Math.min(place, members.size()), kind.joining(joined, version.get()));

        Seen before = Seen.in(tree, day);
        Seen after = Seen.in(more, day);
        Map<String, Outcome> outcomes = before.outcomes();

        outcomes.keySet().removeAll(after.outcomes().keySet());
        assertThat(outcomes.values()).as("what is gone").allMatch(outcome -> outcome == Outcome.NOT_APPLICABLE);
        for (Finding finding : after.findings()) {
            Optional<Outcome> was =
                    Optional.ofNullable(before.byId().get(finding.id())).map(Finding::outcome);
            assertThat(finding.outcome())
                    .as(finding + ", was " + was)
                    .isIn(expected(finding, was, joined.isAfter(day)));
        }
    }

    /** What may be found with the new member; a norm that people judge now bears on somebody of whom they have not judged (reading R6). */
    private static Set<Outcome> expected(Finding finding, Optional<Outcome> was, boolean isNotThereYet) {
        if (isNotThereYet
                || was.filter(outcome -> outcome != Outcome.NOT_APPLICABLE).isPresent()) {
            return was.map(Set::of).orElse(Set.of());
        }
        return finding.norm().needsHumanReview()
                ? Set.of(Outcome.MET, Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED)
                : Set.of(Outcome.MET, Outcome.NOT_APPLICABLE);
    }

    /** The version of the house rules in force on a day, if the dossier leaves no doubt about it. */
    private static Optional<String> versionInForce(ObjectNode tree, LocalDate day) {
        JsonNode versions = tree.path("partnership").path("houseRules");
        String found = null;
        LocalDate since = LocalDate.MIN;
        for (JsonNode version : versions) {
            Optional<LocalDate> adopted = Cutter.dayOf(version.path("adoptedOn"));
            if (adopted.isEmpty() || version.path("version").asText("none").equals("none")) {
                return Optional.empty();
            }
            if (!adopted.get().isAfter(day) && !adopted.get().isBefore(since)) {
                since = adopted.get();
                found = version.path("version").asText();
            }
        }
        return Optional.ofNullable(found);
    }

    @Provide
    Arbitrary<Variant> variants() {
        return Mutations.variants(6);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(FIRST_DAY::plusDays);
    }
}
