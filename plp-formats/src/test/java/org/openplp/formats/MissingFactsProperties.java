package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.Mutations.Variant;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testsupport.Thorough;

/** What is not on record is missing, and not wrong: it has a name, and never makes a breach or a pass. */
class MissingFactsProperties {
    private static final List<LocalDate> DAYS = Stream.of("2026-11-24", "2024-10-01", "2023-06-13")
            .map(LocalDate::parse)
            .toList();

    /** What left out has not happened, or is not claimed (readings R8, R10 and the notes of the format). */
    private static final Set<String> SILENT_KEYS = Set.of("left", "until", "ended", "removedFromListOn", "movedAway");

    private static final Set<String> SILENT_LISTS = Set.of("arrangements", "attestations", "waivers", "partial");

    /** A health datum has no place in a dossier, so nothing can be missing (reading R6). */
    private static final NormId NEVER_ON_RECORD = NormId.of("C-P2");

    private static final Set<String> BODIES =
            Set.of("LOCAL_AUTHORITY", "MUNICIPALITY", "POLICE", "POLICE_ZONE", "CHIEF_OF_CORPS");

    /** Norm and fact where the proofs found that a further fact makes a breach of a pass, each with its reading. */
    private static final List<String> SETTLED = settled();

    private static final Map<NormId, Named> NAMED = new HashMap<>();

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 1)
    void whatIsUndeterminedNamesWhatIsMissing(@ForAll("pruned") Variant of, @ForAll("days") LocalDate day) {
        Optional<Dossier> dossier = Trees.read(of.tree()).dossier();
        Assume.that(dossier.isPresent());

        Seen.in(dossier.get(), day).findings().forEach(finding -> namesWhatIsMissing(finding, of.tree()));
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 1)
    void alsoInAnyOtherDossier(@ForAll("variants") Variant of, @ForAll("days") LocalDate day) {
        Optional<Dossier> dossier = Trees.read(of.tree()).dossier();
        Assume.that(dossier.isPresent());

        Seen.in(dossier.get(), day).findings().forEach(finding -> namesWhatIsMissing(finding, of.tree()));
    }

    @Example
    void aValueOrListThatIsLeftOutIsNamedAndNeverMakesABreachOrAPass() {
        for (ObjectNode tree : List.of(Trees.croisette(), Trees.byExample())) {
            Map<LocalDate, Map<String, Outcome>> before = new LinkedHashMap<>();
            DAYS.forEach(day -> before.put(day, Seen.in(tree, day).outcomes()));
            List<String> wrong = new ArrayList<>();
            for (TreePath path : Thorough.orOneOf(10, unknowns(tree))) {
                ObjectNode pruned = tree.deepCopy();
                path.removeFrom(pruned);
                Optional<Dossier> dossier = Trees.read(pruned).dossier();
                before.forEach((day, outcomes) -> dossier.ifPresent(left -> {
                    Seen after = Seen.in(left, day);
                    after.findings().forEach(finding -> namesWhatIsMissing(finding, pruned));
                    wrong.addAll(madeWrong(tree, outcomes, after, path, day));
                }));
            }
            assertThat(wrong).isEmpty();
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 1)
    void norInAnyOtherDossier(@ForAll("variants") Variant of, @ForAll("days") LocalDate day, @ForAll Random random) {
        Assume.that(Trees.read(of.tree()).dossier().isPresent());
        List<TreePath> unknowns = unknowns(of.tree());
        Map<String, Outcome> before = Seen.in(of.tree(), day).outcomes();

        for (int i = 0; i < 4; i++) {
            TreePath path = unknowns.get(random.nextInt(unknowns.size()));
            ObjectNode pruned = of.tree().deepCopy();
            path.removeFrom(pruned);
            Trees.read(pruned)
                    .dossier()
                    .ifPresent(left -> assertThat(madeWrong(of.tree(), before, Seen.in(left, day), path, day))
                            .isEmpty());
        }
    }

    /** The entries of each list are of different days, so that on the day of one the others may be later. */
    @Example
    void norDoesADayThatIsLeftOutOnThatDay() {
        List<String> wrong = new ArrayList<>();
        for (ObjectNode tree : List.of(Trees.croisette(), Trees.byExample())) {
            Trees.leaves(tree).stream()
                    .filter(path -> Cutter.dayOf(path.in(tree)).isPresent())
                    .forEach(path -> path.setIn(tree, Mutations.shifted(path.in(tree), placeOf(path) * 24L * 60)));
            for (TreePath path : Thorough.orOneOf(5, unknowns(tree))) {
                ObjectNode pruned = tree.deepCopy();
                path.removeFrom(pruned);
                Optional<Dossier> dossier = Trees.read(pruned).dossier();
                Cutter.dayOf(path.in(tree))
                        .ifPresent(day -> dossier.ifPresent(left -> wrong.addAll(
                                madeWrong(tree, Seen.in(tree, day).outcomes(), Seen.in(left, day), path, day))));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static int placeOf(TreePath path) {
        return path.steps().stream()
                .mapToInt(step -> step instanceof Integer place ? place : 0)
                .sum();
    }

    @Example
    void theWordNoneDecidesAtLeastAsMuchAsAnAbsentKey() {
        List<String> wrong = new ArrayList<>();
        for (ObjectNode tree : List.of(Trees.croisette(), Trees.byExample())) {
            for (TreePath path : Thorough.orOneOf(10, unknowns(tree))) {
                DAYS.forEach(day -> wrong.addAll(decidedLess(tree, path, day)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 1)
    void alsoInAnyOtherDossierTheWordNoneDecidesAtLeastAsMuch(
            @ForAll("variants") Variant of, @ForAll("days") LocalDate day, @ForAll Random random) {
        List<TreePath> unknowns = unknowns(of.tree());

        for (int i = 0; i < 4; i++) {
            TreePath path = unknowns.get(random.nextInt(unknowns.size()));
            assertThat(decidedLess(of.tree(), path, day)).isEmpty();
        }
    }

    /** What can be left out, and so be unknown: keys with a single value, a group or a list, but for those of which silence says something. */
    private static List<TreePath> unknowns(JsonNode tree) {
        return Stream.of(Trees.leaves(tree), Trees.groups(tree), Trees.lists(tree))
                .flatMap(List::stream)
                .filter(path -> !path.isEntry())
                .filter(path -> path.steps().stream().noneMatch(step -> SILENT_KEYS.contains(step.toString())))
                .filter(path -> !SILENT_LISTS.contains(path.steps().get(0).toString()))
                .toList();
    }

    /**
     * Where leaving out a value makes a breach or a pass. Who consented to a screening and is said to object to it is on record with both: without the
     * objection, the consent that is on record settles the norm. It is no pass that comes out of nothing if the norm did not apply, and its demand is met whether or
     * not it applies. A measure without its day is still the same measure.
     */
    private static List<String> settled() {
        try (Stream<String> rows = Files.lines(Path.of("..", "docs", "proofs.tsv"))) {
            return rows.map(row -> row.split("\t", -1))
                    .filter(row -> row[0].equals("MET_TO_BREACHED"))
                    .map(row -> row[1] + " " + row[2].replaceFirst(".* by ", "").replaceAll("\\[\\d+]", "[]"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> madeWrong(
            JsonNode tree, Map<String, Outcome> before, Seen seen, TreePath path, LocalDate day) {
        if (bringsAnEntryForward(path, tree, day)) {
            return List.of();
        }
        String partnership = tree.path("partnership").path("id").asText();
        List<String> wrong = new ArrayList<>();
        seen.outcomes().forEach((id, after) -> {
            String ofAll = id.substring(0, id.indexOf(':')) + ":" + partnership;
            String dated = id.replace("@undated", "@" + path.in(tree).asText());
            Outcome was = before.getOrDefault(id, before.getOrDefault(dated, before.get(ofAll)));
            boolean isNew = after != was && !(was == Outcome.NOT_APPLICABLE && after == Outcome.MET);
            boolean consented = id.startsWith("C-P4:") && path.toString().endsWith(".screening.objection");
            boolean settled = SETTLED.stream()
                    .anyMatch(fact -> fact.startsWith(id.substring(0, id.indexOf(':')) + " " + path.key()));
            if (isNew && !consented && !settled && (after == Outcome.BREACHED || after == Outcome.MET)) {
                wrong.add(id + " " + was + " -> " + after + " without " + path);
            }
        });
        return wrong;
    }

    /** An entry without its placing day is there on every day, and so also on those on which it was not yet, or never. */
    private static boolean bringsAnEntryForward(TreePath path, JsonNode tree, LocalDate day) {
        boolean later =
                Cutter.dayOf(path.in(tree)).filter(date -> date.isAfter(day)).isPresent();
        return later || isNoEntry(path, tree);
    }

    /** Where the word none leaves a norm undetermined that an absent key decides, or leaving the word out makes a breach or a pass. */
    private static List<String> decidedLess(ObjectNode tree, TreePath path, LocalDate day) {
        ObjectNode absent = tree.deepCopy();
        path.removeFrom(absent);
        ObjectNode none = tree.deepCopy();
        path.setIn(none, none.textNode("none"));
        Optional<Dossier> without = Trees.read(absent).dossier();
        Optional<Dossier> with = Trees.read(none).dossier();
        if (without.isEmpty() || with.isEmpty()) {
            return List.of();
        }
        Seen after = Seen.in(without.get(), day);
        Map<String, Outcome> outcomes = Seen.in(with.get(), day).outcomes();
        List<String> less = new ArrayList<>(madeWrong(none, outcomes, after, path, day));
        if (!isNoEntry(path, none) || path.key().equals("messages[].sentAt")) {
            after.outcomes().forEach((id, outcome) -> {
                if (outcomes.get(id) == Outcome.UNDETERMINED && outcome != Outcome.UNDETERMINED) {
                    less.add(id + " " + outcome + " -> UNDETERMINED with none for " + path);
                }
            });
        }
        return less;
    }

    /** Whether the placing day of an entry or record says that there is none, or that a message was not sent. */
    private static boolean isNoEntry(TreePath path, JsonNode tree) {
        String around = path.outer().key().replaceFirst("\\[]$", "");
        boolean places = path.last().equals(Cutter.PLACED_BY.getOrDefault(around, "date"));
        return places && path.in(tree).asText().equals("none") && !around.equals("appointments[].screening");
    }

    private static void namesWhatIsMissing(Finding finding, JsonNode tree) {
        if (finding.outcome() != Outcome.UNDETERMINED || finding.norm().id().equals(NEVER_ON_RECORD)) {
            return;
        }
        Explanation why = finding.explanation();
        if (why.missing().isEmpty() && why.open().isEmpty()) {
            fail(finding + " names nothing that is missing");
        }
        Named named =
                NAMED.computeIfAbsent(finding.norm().id(), id -> Named.by(BelgianBook.ofThisRelease(), finding.norm()));
        for (Explanation.Missing fact : why.missing()) {
            TreePath path = TreePath.parse(fact.path().toString());
            JsonNode written = path.in(tree);
            if (!named.allow(path.key())) {
                fail(finding + " lacks " + path + ", which its rule does not name");
            }
            if (!fact.datedLater() && named.namesOnlyWhatIsInside(path.key())) {
                fail(finding + " lacks " + path + ", and does not say what of it");
            }
            boolean isLeftOpen = isPartial(path, tree) || needsHumanReview(path) || isOfABody(written);
            if (!written.isMissingNode() && !fact.datedLater() && !isLeftOpen) {
                fail(finding + " lacks " + path + ", which is " + written);
            }
        }
    }

    private static boolean needsHumanReview(TreePath path) {
        return path.toString().equals("attestations");
    }

    /** A body may stand for one of its people, and a chief of corps may be the mandated officer, so that it is named although it is on record (readings R11 and R19). */
    private static boolean isOfABody(JsonNode written) {
        return written.isTextual()
                ? BODIES.contains(written.textValue())
                : StreamSupport.stream(written.spliterator(), false).anyMatch(MissingFactsProperties::isOfABody);
    }

    private static boolean isPartial(TreePath path, JsonNode tree) {
        String key = path.key().replace("[]", "");
        for (JsonNode partial : tree.path("partial")) {
            if (partial.asText().replace("[]", "").equals(key)) {
                return true;
            }
        }
        return false;
    }

    @Provide
    Arbitrary<Variant> variants() {
        return Mutations.variants(8);
    }

    /** An example of which any part of the values is left out, from none to all. */
    @Provide
    Arbitrary<Variant> pruned() {
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.integers().between(0, 100), Arbitraries.randoms())
                .as((croisette, percent, random) -> {
                    ObjectNode tree = croisette ? Trees.croisette() : Trees.byExample();
                    List<TreePath> leaves = new ArrayList<>(Trees.leaves(tree));
                    for (int i = leaves.size() - 1; i >= 0; i--) {
                        if (random.nextInt(100) < percent
                                && !Set.of("openplp", "id", "actor")
                                        .contains(leaves.get(i).last().toString())) {
                            leaves.get(i).removeFrom(tree);
                        }
                    }
                    return new Variant(tree, percent + " % left out of " + (croisette ? "croisette" : "by example"));
                });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(DAYS);
    }
}
