package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.outcome.Explanation;

/** What is dated after the day is as if it were not written (reading R8). */
class LaterFactsProperties {
    /** A dossier and the day to look at it. */
    record Case(Mutations.Variant of, LocalDate day) {
        ObjectNode tree() {
            return of.tree();
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void ofAnExampleNothingLaterIsSeen(@ForAll("examples") Case one) {
        isAsIfCut(one);
    }

    @Property(tries = 1200, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 1, shrinking = ShrinkingMode.BOUNDED)
    void ofAnyDossierNothingLaterIsSeen(@ForAll("variants") Case one) {
        isAsIfCut(one);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 1)
    void whatIsMissingIsDatedLaterIfTheFileHasIt(@ForAll("variants") Case one) {
        Assume.that(Trees.read(one.tree()).dossier().isPresent());
        Cutter.Result cut = Cutter.cut(one.tree(), one.day());
        Set<String> left = Stream.of(Trees.leaves(cut.tree()), Trees.groups(cut.tree()), Trees.lists(cut.tree()))
                .flatMap(List::stream)
                .map(path -> cut.before(path.toString()))
                .collect(Collectors.toSet());

        for (Finding finding : Seen.in(one.tree(), one.day()).findings()) {
            for (Explanation.Missing fact : finding.explanation().missing()) {
                boolean written =
                        !TreePath.parse(fact.path().toString()).in(one.tree()).isMissingNode();
                assertThat(fact.datedLater())
                        .as(finding + " lacks " + fact.path())
                        .isEqualTo(written && !left.contains(fact.path().toString()));
            }
        }
    }

    @Example
    void everyDayOfTheFormatIsKnownToTheCutter() {
        ObjectNode tree = Trees.byExample();

        assertThat(Trees.leaves(tree))
                .filteredOn(leaf -> Cutter.dayOf(leaf.in(tree)).isPresent())
                .extracting(leaf -> leaf.isEntry() ? leaf.outer().last() : leaf.last())
                .allMatch(key -> Cutter.isDated((String) key));
    }

    private static void isAsIfCut(Case one) {
        ReadDossier whole = Trees.read(one.tree());
        Assume.that(whole.dossier().isPresent());
        Cutter.Result cut = Cutter.cut(one.tree(), one.day());
        ReadDossier before = Trees.read(cut.tree());
        assertThat(before.defects())
                .as("what the cut breaks")
                .allMatch(defect -> defect.defect().code().equals("reference.unknown"));
        Statistics.label("the cut tree passes intake").collect(before.dossier().isPresent());
        Assume.that(before.dossier().isPresent());

        Dossier seen = before.dossier().get();
        assertThat(WhatIsRead.differences(
                        seen.asOf(one.day()), whole.dossier().get().asOf(one.day())))
                .isEmpty();
        assertThat(WhatIsRead.differences(seen, seen.asOf(one.day())))
                .as("what is still to be cut: that a screening which did not happen has no outcome")
                .allMatch(difference ->
                        difference.matches("dossier\\.appointments\\[\\d+]\\.screening\\.outcome = none"));
        assertThat(Seen.differences(
                        Seen.in(seen, one.day()).reported(cut::before, recordAround(cut.tree())),
                        Seen.in(whole.dossier().get(), one.day()).reported(path -> path, recordAround(one.tree()))))
                .as("on " + one.day())
                .isEmpty();
    }

    /** A record that is dated later is named itself, and one that is not there at all by the facts inside it (readings R8 and R27). */
    private static UnaryOperator<String> recordAround(JsonNode tree) {
        return path -> TreePath.parse(path).absentFrom(tree).toString();
    }

    @Provide
    Arbitrary<Case> examples() {
        return Mutations.variants(0).flatMap(LaterFactsProperties::onSomeDay);
    }

    @Provide
    Arbitrary<Case> variants() {
        return Mutations.variants(8).flatMap(LaterFactsProperties::onSomeDay);
    }

    private static Arbitrary<Case> onSomeDay(Mutations.Variant of) {
        return Mutations.days(of.tree()).map(day -> new Case(of, day));
    }
}
