package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.baseline.FreezableFindings;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.belgium.LifeCycle;
import org.openplp.rules.outcome.Explanation;

/** No text of a dossier is printed by what is made of it, nor repeated in what is wrong with it: each text is a marker. */
class FreeTextTest {
    private static final String MARKER = "MARKER-";
    private static final Set<String> NAMES_IN_THE_BOOK = Set.of("norm", "adopts", "parameter", "value");
    private static final List<RuleBook> BOOKS = List.of(BelgianBook.ofThisRelease(), BelgianBook.withLocalExamples());
    private static final List<LocalDate> DAYS = Stream.of(
                    "2018-06-01", "2023-06-30", "2025-03-21", "2026-11-24", "2027-12-31")
            .map(LocalDate::parse)
            .toList();

    /** A dossier of which every text is a marker; the same text is the same marker, so that references lead where they did. */
    record Marked(String name, ObjectNode tree) {
        static Marked of(String name, ObjectNode tree, boolean withNamesInTheBook) {
            Map<String, String> markers = new HashMap<>();
            Map<TreePath, String> texts = new HashMap<>();
            for (TreePath leaf : Trees.leaves(tree)) {
                if (isText(tree, leaf)
                        && !leaf.last().equals("id")
                        && (withNamesInTheBook || !NAMES_IN_THE_BOOK.contains(nameOf(leaf)))) {
                    String text = leaf.in(tree).asText();
                    texts.put(leaf, markers.computeIfAbsent(text, one -> MARKER + markers.size()));
                }
            }
            Set<String> ids = tree.findValuesAsText("id").stream().collect(Collectors.toSet());
            ObjectNode marked = tree.deepCopy();
            texts.forEach((leaf, marker) -> {
                if (!ids.contains(leaf.in(tree).asText())) {
                    leaf.setIn(marked, TextNode.valueOf(marker));
                }
            });
            return new Marked(name, marked);
        }

        /** Whether any word may stand there. */
        static boolean isText(ObjectNode tree, TreePath leaf) {
            ObjectNode other = tree.deepCopy();
            leaf.setIn(other, TextNode.valueOf("zz-9"));
            return leaf.in(tree).isTextual()
                    && Trees.read(other).defects().stream()
                            .allMatch(defect -> defect.defect().code().equals("reference.unknown"));
        }

        private static String nameOf(TreePath leaf) {
            return String.valueOf(leaf.isEntry() ? leaf.outer().last() : leaf.last());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Marked> dossiers() {
        return Stream.of(true, false)
                .flatMap(names -> Stream.of(
                        Marked.of(
                                "by example, norms too: " + names,
                                withAMemberWhoseActDecides(Trees.byExample()),
                                names),
                        Marked.of(
                                "croisette, norms too: " + names,
                                withAMemberWhoseActDecides(Trees.croisette()),
                                names)));
    }

    /** Somebody's own id decides whether punishable facts are hers, so that it is evidence. */
    private static ObjectNode withAMemberWhoseActDecides(ObjectNode tree) {
        String actor = tree.path("memberships").get(0).path("actor").asText();
        tree.withArray("incidents")
                .add(Trees.group(("{'id': 'i-9', 'date': '2025-01-01', 'kind': 'PATROL', 'punishable': true, 'by': '"
                                + actor + "'}")
                        .replace('\'', '"')));
        return tree;
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void nothingThatIsMadeOfADossierPrintsAText(Marked marked) {
        ReadDossier read = Trees.read(marked.tree());
        List<Object> made = new ArrayList<>(List.of(read, read.dossier().orElseThrow()));
        List<String> evidence = new ArrayList<>();
        for (RuleBook book : BOOKS) {
            for (LocalDate day : DAYS) {
                Seen seen = Seen.in(read.dossier().get(), day, book);
                Assessment assessment = seen.assessment();
                made.addAll(List.of(
                        assessment,
                        assessment.snapshot(),
                        assessment.overall(),
                        assessment.notices(),
                        assessment.parameters(),
                        LifeCycle.of(assessment.snapshot()),
                        Baseline.of(FreezableFindings.of(List.of(assessment)))));
                for (Finding finding : seen.findings()) {
                    Explanation why = finding.explanation();
                    made.addAll(List.of(finding, finding.subject(), why, why.evidence(), why.missing()));
                    why.evidence().forEach(one -> evidence.add(one.value()));
                }
            }
        }

        assertThat(WhatIsRead.in("dossier", read.dossier().get())).anyMatch(line -> line.contains(MARKER));
        assertThat(evidence).as("what a report would tell").anyMatch(value -> value.startsWith(MARKER));
        assertThat(made).extracting(Object::toString).noneMatch(printed -> printed.contains(MARKER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openplp: 1\npartnership: {id: plp-1}\nmemberships:\n  - {id: m-1, adult: MARKER-1}\n",
                "openplp: 1\npartnership: {id: plp-1}\nmemberships:\n  - {id: MARKER-1 @x, actor: MARKER 2}\n",
                "openplp: 1\npartnership: {id: plp-1}\nMARKER 1: 2\n\"MARKER@2\": 3\n",
                "openplp: 1\npartnership: {id: plp-1, name: \"MARKER-1\n",
                "openplp: 1\npartnership: {id: plp-1, name: MARKER-1}}\n",
                "openplp: 1\npartnership: {id: plp-1, name: &MARKER-1 x, fee: *MARKER-2}\n",
                "openplp: 1\npartnership: {id: plp-1, name: !MARKER-1 x}\n",
                "openplp: 1\npartnership: {id: plp-1, name: *MARKER-1 }\n",
                "%MARKER-1\nopenplp: 1\n",
                "openplp: 1\n\tMARKER-1: 2\n",
                "MARKER-1",
                "- MARKER-1",
                "{\"openplp\": 1, \"partnership\": {\"id\": \"plp-1\", \"name\": \"MARKER-1",
                "{\"openplp\": 1, \"partnership\": {\"id\": \"plp-1\", \"types\": MARKER-1}}",
                "{\"openplp\": MARKER-1",
                "{\"openplp\": 1, \"partnership\": {\"id\": \"plp-1\", \"types\": [\"MARKER-1\"]}} MARKER-2"
            })
    void nothingIsRepeatedOfAFileThatIsWrong(String text) {
        for (String name : List.of("wrong.yaml", "wrong.json")) {
            ReadDossier read = DossierReader.withDefaultLimit().read(name, text.getBytes(StandardCharsets.UTF_8));

            assertThat(read.defects()).as(name).isNotEmpty();
            assertThat(printed(read)).noneMatch(line -> line.contains("MARKER"));
        }
    }

    @Test
    void aKeyThatLooksLikeOneIsNamedSinceItIsProbablyASlipOfThePen() {
        ReadDossier read = DossierReader.withDefaultLimit()
                .read("wrong.yaml", "openplp: 1\npartnership: {id: plp-1, nmae: x}\n".getBytes(StandardCharsets.UTF_8));

        assertThat(printed(read)).anyMatch(line -> line.contains("partnership.nmae"));
    }

    private static List<String> printed(ReadDossier read) {
        DefectTexts texts = DefectTexts.inLanguage(Locale.ENGLISH);
        return Stream.concat(
                        Stream.of(read.toString()),
                        read.defects().stream()
                                .flatMap((PlacedDefect one) -> Stream.of(one.toString(), texts.line(read.file(), one))))
                .toList();
    }
}
