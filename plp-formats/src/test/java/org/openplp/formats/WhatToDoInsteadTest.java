package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.act.Act;
import org.openplp.core.act.PartnershipAct;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Sign;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.entry.ActReader;
import org.openplp.formats.entry.ActWriter;
import org.openplp.formats.permission.AnsweredAct;
import org.openplp.formats.permission.PermissionJson;
import org.openplp.formats.permission.PermissionReport;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.permission.Consequences;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.permission.Permissions;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.Thorough;

/** An act that is refused is not done yet: people are told what to do instead, and never how to mend an entry that is there already. */
@NullUnmarked
class WhatToDoInsteadTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Pattern LINE_BREAK = Pattern.compile("\\s+");

    private static Map<String, Act> acts;
    private static Map<String, Finding> breaches;

    /** One act of each kind that can be asked about. */
    @BeforeAll
    static void actsOfEveryKind() {
        Dossier dossier = Trees.dossier(Trees.byExample());
        acts = new TreeMap<>();
        LongStream.range(0, 20)
                .mapToObj(seed -> new ActsOfADay(dossier, dossier, DAY, new Random(seed)).all())
                .flatMap(List::stream)
                .forEach(act -> acts.put(ActWriter.name(act), act));
    }

    /** A breach of every norm that a change of one value of a dossier breaches. */
    @BeforeAll
    static void breachesOfManyNorms() {
        breaches = new TreeMap<>();
        ObjectNode tree = Trees.byExample();
        for (TreePath path : Thorough.orOneOf(4, Trees.leaves(tree))) {
            for (JsonNode other : Mutations.alternatives(tree, path)) {
                ObjectNode changed = tree.deepCopy();
                path.setIn(changed, other);
                Trees.read(changed).dossier().stream()
                        .flatMap(dossier -> Seen.in(dossier, DAY).findings().stream())
                        .filter(finding -> finding.outcome() == Outcome.BREACHED
                                && finding.norm().check() == CheckKind.RECORDS)
                        .forEach(finding ->
                                breaches.putIfAbsent(finding.norm().id().value(), finding));
            }
        }
    }

    @Test
    void isAskedOfEveryKindOfActAndOfManyNorms() {
        assertThat(acts.keySet())
                .containsExactlyInAnyOrderElementsOf(ActReader.names().stream()
                        .filter(WhatToDoInsteadTest::canBeRefused)
                        .toList());
        assertThat(breaches).hasSizeGreaterThan(Thorough.isOn() ? 50 : 15);
    }

    @ParameterizedTest
    @EnumSource
    void hasASentenceForEachActThatCanBeRefusedAndForNoOther(Language language) {
        assertThat(ActReader.names()).allSatisfy(act -> {
            Optional<String> instead = Texts.inLanguage(language).find("act." + act + ".instead");
            assertThat(instead.isPresent()).as(act).isEqualTo(canBeRefused(act));
            assertThat(instead.orElse(".")).as(act).endsWith(".").doesNotContain("[]", "{");
        });
    }

    @ParameterizedTest
    @EnumSource
    void isReportedForTheActInThePlaceOfTheRemediesOfTheNorms(Language language) {
        List<String> remedies = Register.ofThisRelease().norms().stream()
                .flatMap(norm -> Texts.inLanguage(language).whatToDo(norm).stream())
                .toList();
        ReadDossier read = Trees.read(Trees.byExample());
        Permission.No no = refused(read.dossier().orElseThrow());

        for (Act act : acts.values()) {
            AnsweredAct answered = new AnsweredAct(read, act, no);
            String text = text(answered, language);
            String json = new PermissionJson(new Messages(Texts.inLanguage(language)), DefectTexts.inLanguage(language))
                    .of(answered);
            String instead = Texts.inLanguage(language).text("act." + ActWriter.name(act) + ".instead");

            assertThat(text).contains(instead);
            assertThat(Trees.ofJson(json).path("instead").asText()).isEqualTo(instead);
            assertThat(breaches.keySet()).allSatisfy(norm -> assertThat(text).contains(" " + norm + " "));
            assertThat(remedies).noneMatch(text::contains).noneMatch(json::contains);
        }
    }

    @Test
    void isOnlyAdvisedWhereAllThatIsInTheWayIsAdvice() {
        ReadDossier read = Trees.read(Trees.byExample());
        Act act = new PartnershipAct.PlaceSign(new Sign(Recorded.of(DAY), Recorded.none(), Recorded.none(), Answer.NO));
        Permission.No onAdvice = (Permission.No)
                Permissions.may(BelgianBook.ofThisRelease(), read.dossier().orElseThrow(), act, Reading.AS_WORDED);

        assertThat(onAdvice.onAdviceAlone()).isTrue();
        assertThat(text(new AnsweredAct(read, act, onAdvice), Language.ENGLISH))
                .contains("What is advised instead Do not have this sign placed as planned;")
                .doesNotContain("What to do instead");
        assertThat(text(new AnsweredAct(read, act, refused(read.dossier().get())), Language.ENGLISH))
                .contains("What to do instead Do not have this sign placed as planned;");
    }

    private static boolean canBeRefused(String act) {
        return !act.startsWith("record-") || act.equals("record-validation");
    }

    /** An answer in which every breach stands in the way. */
    private static Permission.No refused(Dossier dossier) {
        Consequences does = Permissions.may(BelgianBook.ofThisRelease(), dossier, acts.get("meet"), Reading.AS_WORDED)
                .whatItDoes()
                .orElseThrow();
        return new Permission.No(new Consequences(
                does.done(),
                does.before(),
                does.after(),
                List.copyOf(breaches.values()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    private static String text(AnsweredAct answered, Language language) {
        String text = PermissionReport.of(
                PageFormat.TEXT, new Manner(new Messages(Texts.inLanguage(language)), false, false), answered);
        return LINE_BREAK.matcher(text).replaceAll(" ");
    }
}
