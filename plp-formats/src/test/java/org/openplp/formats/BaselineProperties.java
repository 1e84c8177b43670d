package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openplp.formats.Mutations.Variant;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.baseline.BaselineFile;
import org.openplp.formats.baseline.FreezableFindings;
import org.openplp.formats.baseline.FrozenFinding;
import org.openplp.formats.baseline.UnreadableBaseline;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.outcome.Outcome;

/** What a baseline promises of every dossier. */
class BaselineProperties {
    private static final String MINOR = "{\"id\": \"m-new\", \"kind\": \"RESIDENT\", \"adult\": false}";

    private static List<Assessment> assessed(JsonNode tree, LocalDate day) {
        return List.of(Seen.in(tree, day).assessment());
    }

    private static List<String> newBreaches(Baseline baseline, List<Assessment> assessed) {
        return baseline.fresh(FreezableFindings.of(assessed)).stream()
                .filter(entry -> entry.outcome() == Outcome.BREACHED)
                .map(FrozenFinding::finding)
                .toList();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 2)
    void nothingIsNewOrGoneInADossierThatIsUnchanged(@ForAll("variants") Variant of, @ForAll("days") LocalDate day)
            throws UnreadableBaseline {
        Assume.that(Trees.read(of.tree()).dossier().isPresent());
        List<Assessment> assessed = assessed(of.tree(), day);
        Baseline baseline = Baseline.of(FreezableFindings.of(assessed));

        assertThat(baseline.fresh(FreezableFindings.of(assessed))).isEmpty();
        assertThat(baseline.gone(FreezableFindings.of(assessed))).isEmpty();
        assertThat(baseline.shrunkTo(FreezableFindings.of(assessed))).isEqualTo(baseline);
        assertThat(baseline.grownTo(FreezableFindings.of(assessed))).isEqualTo(baseline);
        assertThat(baseline.freeze("b", assessed.get(0)).ids()).hasSameSizeAs(baseline.entries());
        String written = BaselineFile.write(baseline);
        Baseline read = BaselineFile.read("b", written.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(read).isEqualTo(baseline);
        assertThat(BaselineFile.write(read)).isEqualTo(written);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 2)
    void entriesMayStandAnywhereInTheirLists(
            @ForAll("variants") Variant of, @ForAll("days") LocalDate day, @ForAll Random random) {
        Assume.that(Trees.read(of.tree()).dossier().isPresent());
        Baseline baseline = Baseline.of(FreezableFindings.of(assessed(of.tree(), day)));
        ObjectNode shuffled = of.tree().deepCopy();
        for (String list : List.of("memberships", "messages", "reports", "incidents")) {
            if (shuffled.path(list) instanceof ArrayNode entries) {
                List<JsonNode> mixed = new ArrayList<>();
                entries.forEach(mixed::add);
                Collections.shuffle(mixed, random);
                entries.removeAll();
                entries.addAll(mixed);
            }
        }

        assertThat(baseline.fresh(FreezableFindings.of(assessed(shuffled, day))))
                .isEmpty();
        assertThat(baseline.gone(FreezableFindings.of(assessed(shuffled, day)))).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 2)
    void oneMoreBreachAlwaysShows(
            @ForAll("variants") Variant of, @ForAll("days") LocalDate day, @ForAll Random random) {
        Assume.that(Trees.read(of.tree()).dossier().isPresent());
        Baseline baseline = Baseline.of(FreezableFindings.of(assessed(of.tree(), day)));
        ObjectNode more = of.tree().deepCopy();
        ArrayNode members = more.path("memberships") instanceof ArrayNode list ? list : more.putArray("memberships");
        members.insert(random.nextInt(members.size() + 1), Trees.ofJson(MINOR));
        Assume.that(Trees.read(more).dossier().isPresent());
        Assessment with = assessed(more, day).get(0);

        Set<String> breached = with.findings().stream()
                .filter(Finding::isUnwaivedBreach)
                .map(Finding::id)
                .filter(id -> id.endsWith(":m-new"))
                .collect(Collectors.toSet());

        JsonNode partnership = of.tree().path("partnership");
        boolean mayAskNothing = partnership.path("ended").isObject()
                || partnership.path("types").toString().contains("INFORMAL_GROUP");
        if (!mayAskNothing) {
            assertThat(breached).contains("B-P2:m-new");
        }
        assertThat(newBreaches(baseline, List.of(with))).containsAll(breached);
        assertThat(newBreaches(baseline.shrunkTo(FreezableFindings.of(List.of(with))), List.of(with)))
                .containsAll(breached);
        assertThat(newBreaches(baseline.grownTo(FreezableFindings.of(List.of(with))), List.of(with)))
                .isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 2)
    void fewerBreachesAreNeverNew(
            @ForAll("variants") Variant of, @ForAll("days") LocalDate day, @ForAll Random random) {
        Assume.that(Trees.read(of.tree()).dossier().isPresent());
        Assessment before = assessed(of.tree(), day).get(0);
        Baseline baseline = Baseline.of(FreezableFindings.of(List.of(before)));
        Set<String> mended = before.findings().stream()
                .filter(Finding::isUnwaivedBreach)
                .filter(finding -> finding.subject().kind() == SubjectKind.MEMBERSHIP
                        || finding.subject().kind() == SubjectKind.MESSAGE)
                .map(finding -> finding.subject().id())
                .filter(id -> random.nextBoolean())
                .collect(Collectors.toSet());
        ObjectNode less = of.tree().deepCopy();
        for (String list : List.of("memberships", "messages")) {
            if (less.path(list) instanceof ArrayNode entries) {
                for (int i = entries.size() - 1; i >= 0; i--) {
                    if (mended.contains(entries.get(i).path("id").asText())) {
                        entries.remove(i);
                    }
                }
            }
        }
        Assume.that(Trees.read(less).dossier().isPresent());
        List<Assessment> after = assessed(less, day);

        assertThat(newBreaches(baseline, after)).isEmpty();
        Baseline shrunk = baseline.shrunkTo(FreezableFindings.of(after));
        assertThat(newBreaches(shrunk, after)).isEmpty();
        assertThat(shrunk.gone(FreezableFindings.of(after))).isEmpty();
    }

    @Provide
    Arbitrary<Variant> variants() {
        return Mutations.variants(8);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.parse("2023-05-15"),
                LocalDate.parse("2025-07-01"),
                LocalDate.parse("2026-11-24"),
                LocalDate.parse("2027-03-01"));
    }
}
