package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.outline.Item;
import org.openplp.formats.outline.NextStep;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.outline.Steps;
import org.openplp.formats.report.Manner;
import org.openplp.formats.wording.Detail;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.belgium.LifeCycle.Milestone;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.standing.Topic;
import org.openplp.rules.text.Language;

@DisplayName("What to do next")
class StepsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Path EXAMPLES = Path.of("..", "examples");

    private static Outline outline(Reported reported) {
        return new Outline(
                reported.file(), reported.assessment(), new Manner(new Messages(Texts.english()), false, false));
    }

    private static Reported example(String name) {
        return Reported.on(EXAMPLES.resolve(name), DAY);
    }

    private static List<NextStep> steps(Reported reported) {
        return outline(reported).steps().stream()
                .flatMap(group -> group.steps().stream())
                .toList();
    }

    private static String ids(NextStep step) {
        return step.norms().stream().map(norm -> norm.id().value()).collect(Collectors.joining(" "));
    }

    /** What somebody attested of a person's character is no task, and no report for people says of whom (reading R6). */
    @Nested
    class OfAnIdealThatSomebodyDoesNotMatch {
        private final Reported reported = Reported.of("plp.yaml", """
                openplp: 1
                partnership: {id: plp-1, operationalSince: 2023-02-01}
                appointments:
                  - {id: anna, actor: p-1, role: COORDINATOR, from: 2023-02-01}
                attestations:
                  - {norm: C-P7, subject: anna, met: false, by: CHIEF_OF_CORPS, date: 2026-03-01}
                  - {norm: C-L2b, subject: anna, met: false, by: CHIEF_OF_CORPS, date: 2026-03-01}
                """, DAY);

        private String said(String norm) {
            Item item = outline(reported).items(Topic.NOT_FOLLOWED).stream()
                    .filter(one -> one.id().equals(norm))
                    .findFirst()
                    .orElseThrow();
            return Stream.concat(
                            Stream.of(item.says()), Stream.of(Detail.values()).map(item::detail))
                    .collect(Collectors.joining("\n"));
        }

        @Test
        void isNotAmongWhatToDoNext() {
            assertThat(steps(reported))
                    .extracting(StepsTest::ids)
                    .contains("C-L2b")
                    .doesNotContain("C-P7");
        }

        @Test
        void isShownWithoutSayingOfWhom() {
            assertThat(said("C-P7"))
                    .contains("not matching the ideal profile", "appointment (not named)", "plp.yaml:6")
                    .doesNotContain("anna", "plp.yaml:4");
            assertThat(said("C-L2b")).contains("appointment anna", "plp.yaml:4");
        }

        @ParameterizedTest
        @EnumSource
        void isShownSoOnAPageToo(Language language) {
            String html = reported.html(language, true);
            String from = html.substring(html.indexOf("<article", html.indexOf("id=\"norms\"")));
            String article = Stream.of(from.split("<article"))
                    .filter(one -> one.contains(">C-P7<"))
                    .findFirst()
                    .orElseThrow();

            assertThat(article).doesNotContain("anna");
        }
    }

    @Nested
    class OfAPartnershipInOperation {
        private final List<NextStep> steps = steps(example("plp-croisette.yaml"));

        @Test
        void isWhatBindsBeforeAdviceThenByDayThenWithoutOneThenWhatToRecord() {
            assertThat(steps)
                    .extracting(StepsTest::ids)
                    .containsExactly(
                            "B-P2", "C-L5b", "C-T8b", "B-P5b", "M-T9b", "C-T8a", "M-T13", "C-T2", "B-P5b", "A-T3b");
        }

        @Test
        void isToRecordWhatBindsBeforeAdviceThatMoreNormsNeed() {
            String dossier = "openplp: 1\npartnership: {id: p, operationalSince: 2026-01-10}\n";

            assertThat(steps(new Reported(Checked.yaml("d.yaml", dossier))))
                    .filteredOn(step -> step.due().isEmpty())
                    .extracting(step ->
                            step.norms().stream().allMatch(norm -> norm.force().isAdvice()))
                    .contains(false, true)
                    .isSorted();
        }

        @Test
        void isAlsoWhatTheTextsLeaveOpen() {
            ObjectNode one = Trees.ofCase("house-rules-of-may-2019");
            ObjectNode dossier = (ObjectNode) one.path("dossier");
            LocalDate day = LocalDate.parse(one.path("day").asText());
            NextStep open = leftOpen(Reported.of("d.json", Trees.json(dossier), day));
            ((ObjectNode) dossier.path("partnership")).remove("operationalSince");
            NextStep onTheWay = leftOpen(Reported.of("d.json", Trees.json(dossier), day));

            assertThat(open.what().text()).contains("which circular was in force");
            assertThat(onTheWay.what().text()).contains("which circular was in force");
        }

        private static NextStep leftOpen(Reported reported) {
            return steps(reported).stream()
                    .filter(step -> step.topic() == Topic.LEFT_OPEN)
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void hasNoHeadings() {
            assertThat(outline(example("plp-croisette.yaml")).steps())
                    .singleElement()
                    .satisfies(group -> assertThat(group.milestone()).isEmpty());
        }

        @Test
        void saysWhoActsWhatByWhenWhyAndOnWhatItRests() {
            NextStep review = steps.get(2);

            assertThat(review.who()).isEqualTo("coordinator, mandated officer");
            assertThat(review.what().text())
                    .startsWith("The coordinator and the mandated officer should review the member list");
            assertThat(review.by()).isEqualTo("1 February 2026");
            assertThat(review.why().text()).startsWith("The coordinator and the mandated officer did not consult");
            assertThat(review.norms()).extracting(norm -> norm.id().value()).containsExactly("C-T8b");
        }

        @Test
        void saysOfWhatIsInOrderAndFallsDueWhatTheNormAsks() {
            NextStep due = steps.get(4);

            assertThat(due.topic()).isEqualTo(Topic.DUE);
            assertThat(due.by()).isEqualTo("1 December 2026");
            assertThat(due.what().text()).isEqualTo("The partnership and its scheme are evaluated every year.");
        }

        @Test
        void isToPutFactsOnRecordOnceForAllThatLackThem() {
            NextStep last = steps.get(8);

            assertThat(last.facts()).hasSize(3);
            assertThat(last.what().text())
                    .startsWith("Put on record: memberships[].acknowledgement.how, ")
                    .endsWith("(of m-13, m-14, m-15, m-17, m-18, m-20)");
            assertThat(last.why().text())
                    .isEqualTo("Until this fact is on record, nobody can tell whether 1 norm is met.");
            assertThat(last.by()).isEmpty();
        }
    }

    @Nested
    class OfANewPartnership {
        private final List<Steps.StepGroup> path =
                outline(example("plp-new.yaml")).steps();

        @Test
        void isAPathByStageOfLife() {
            assertThat(path)
                    .extracting(group -> group.milestone().orElseThrow())
                    .containsExactly(
                            Milestone.INITIATIVE,
                            Milestone.CHARTER,
                            Milestone.HOUSE_RULES,
                            Milestone.COORDINATOR,
                            Milestone.OFFICER,
                            Milestone.START,
                            Milestone.RUNNING);
        }

        @Test
        void saysWhatTheNormsAskAndWhatIsNotOnRecord() {
            NextStep first = path.get(0).steps().get(0);

            assertThat(ids(first)).isEqualTo("CRE-3");
            assertThat(first.why().text()).startsWith("not on record: partnership.consultation.");
        }

        @Test
        void saysWhatBindsBeforeAdviceUnderEachHeading() {
            assertThat(path)
                    .filteredOn(group -> !group.isForLater())
                    .allSatisfy(group -> assertThat(group.steps())
                            .extracting(step -> step.norms().stream()
                                    .allMatch(norm -> norm.force().isAdvice()))
                            .isSorted());
        }

        @Test
        void hasEachMissingFactUnderANormOrForLater() {
            Set<String> recorded = steps(example("plp-new.yaml")).stream()
                    .flatMap(step -> step.facts().stream())
                    .map(fact -> fact.key().toString())
                    .collect(Collectors.toSet());

            assertThat(recorded).contains("messages", "evaluations").doesNotContain("partnership.charter");
        }

        @Test
        void saysFirstWhatIsNotInOrderAlready() {
            Reported reported = Reported.of("d.yaml", """
                    openplp: 1
                    partnership: {id: p}
                    memberships: [{id: m-1, kind: RESIDENT, adult: false}]
                    """, DAY);

            assertThat(outline(reported).steps().get(0)).satisfies(group -> {
                assertThat(group.milestone()).contains(Milestone.FIRST);
                assertThat(group.steps()).extracting(StepsTest::ids).contains("B-P2");
                assertThat(group.steps().get(0).by()).isEqualTo("now");
            });
        }

        @Test
        void leavesOutWhatWasDoneAlready() {
            String dossier = """
                    openplp: 1
                    partnership: {id: p, consultation: {date: 2026-01-10, with: [%s]}, informationMeeting: none%s}
                    """;
            Reported done = Reported.of("d.yaml", dossier.formatted("POLICE, MAYOR", ""), DAY);
            Reported half = Reported.of("d.yaml", dossier.formatted("POLICE", ", operationalSince: none"), DAY);

            assertThat(steps(half)).extracting(StepsTest::ids).contains("CRE-3");
            assertThat(steps(done)).extracting(StepsTest::ids).isNotEmpty().doesNotContain("CRE-3");
        }

        @Test
        void saysWhatHasToBeInOrderByTheStart() {
            Reported reported = Reported.of("d.yaml", """
                    openplp: 1
                    partnership: {id: p, operationalSince: none, houseRules: [], charter: [], communicationPlan: []}
                    appointments: []
                    """, DAY);

            assertThat(steps(reported))
                    .filteredOn(step -> step.topic() == Topic.AT_THE_START)
                    .isNotEmpty()
                    .allSatisfy(step -> assertThat(step.by()).isEqualTo("by the start of operation"));
        }
    }

    /** A norm is pending or breached only where its condition is known to be met. Elsewhere the step has to carry the condition. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "partnership: {id: p}",
                "partnership: {id: p, operationalSince: none}\nappointments: []",
                "partnership: {id: p, operationalSince: none}\nappointments: [{id: a-1, role: COORDINATOR}]"
            })
    void carriesTheConditionOfANormThatMayNotApply(String records) {
        Texts texts = Texts.english();
        List<NextStep> conditional = steps(Reported.of("d.yaml", "openplp: 1\n" + records + "\n", DAY)).stream()
                .filter(step -> step.topic() == Topic.MISSING && step.facts().isEmpty())
                .filter(step -> !texts.condition(step.norm()).isEmpty())
                .toList();

        assertThat(conditional)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(
                                List.of(step.inShort(), step.what().text()))
                        .allMatch(text -> text.contains("Condition: " + texts.condition(step.norm()) + ". ")));
    }

    @Test
    void isNoPathForAnInformalGroupNorForOneThatHasEnded() {
        Stream.of("types: [INFORMAL_GROUP]", "operationalSince: 2023-09-01, ended: {date: 2025-01-01, how: STOPPED}")
                .map(keys -> Reported.of("d.yaml", "openplp: 1\npartnership: {id: p, " + keys + "}\n", DAY))
                .forEach(reported -> assertThat(outline(reported).steps())
                        .allSatisfy(group -> assertThat(group.milestone()).isEmpty()));
    }

    /** What can no longer be done is no task (reading R22). A step that has still to follow an act is one. */
    @Nested
    class OfAPartnershipThatHasEnded {
        private final String records = """
                openplp: 1
                partnership:
                  {id: p, operationalSince: 2023-02-01, charter: none, houseRules: none, communicationPlan: none%s}
                appointments:
                  - id: a-1
                    role: COORDINATOR
                    from: 2023-01-10
                    until: 2025-11-02
                    measures:
                      - {kind: REMOVAL, date: 2025-11-02, decidedBy: [MAYOR], talkWithChiefOn: 2025-10-20, adviceOf: [CHIEF_OF_CORPS], written: true, reasoned: true, toldOn: none, copyToInteriorOn: 2025-11-03}
                """;
        private final Reported before = Reported.of("d.yaml", records.formatted(""), DAY);
        private final Reported after =
                Reported.of("d.yaml", records.formatted(", ended: {date: 2026-01-01, how: STOPPED}"), DAY);

        @Test
        void isNoActThatIsOver() {
            assertThat(steps(before)).extracting(StepsTest::ids).contains("CRE-9", "CHA-1", "SAN-C4");
            assertThat(steps(after))
                    .extracting(StepsTest::ids)
                    .contains("SAN-C4")
                    .doesNotContain("CRE-9", "CHA-1");
        }

        @Test
        void isStillAFindingThatNamesWhatCanNoLongerBeDone() {
            assertThat(outline(after).items(Topic.NOT_KEPT))
                    .filteredOn(item -> item.id().equals("CHA-1"))
                    .singleElement()
                    .satisfies(item -> {
                        assertThat(item.says()).startsWith("There is no local charter.");
                        assertThat(item.detail(Detail.DO)).contains("can no longer be done");
                    });
        }

        @ParameterizedTest
        @EnumSource(Language.class)
        void isUnderAHeadingOfItsOwnIfItNeverStarted(Language language) {
            Reported reported = Reported.of("d.yaml", """
                    openplp: 1
                    partnership: {id: p, operationalSince: none, charter: none, ended: {date: 2026-01-01, how: STOPPED}}
                    """, DAY);
            Manner manner = new Manner(new Messages(Texts.inLanguage(language)), false, false);

            assertThat(Stream.of(ReportFormat.TEXT, ReportFormat.MARKDOWN).map(as -> as.of(manner, reported.file())))
                    .allSatisfy(report -> assertThat(report.replace("\\", ""))
                            .contains(Outline.heading(Topic.TOO_LATE, language), "CHA-1")
                            .doesNotContain(Outline.heading(Topic.AT_THE_START, language)));
        }

        @ParameterizedTest
        @EnumSource(Language.class)
        void isNoSuchActOnAPageEither(Language language) {
            String html = after.html(language, false);
            String next = html.substring(html.indexOf("id=\"next\""));

            assertThat(next.substring(0, next.indexOf("</section>")))
                    .contains(">SAN-C4<")
                    .doesNotContain(">CHA-1<", Texts.inLanguage(language).text("do.ended"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isTheSameInTextAndMarkdown(Language language) {
        Reported reported = example("plp-croisette.yaml");
        Manner manner = new Manner(new Messages(Texts.inLanguage(language)), false, false);
        String text = flat(ReportFormat.TEXT.of(manner, reported.file()));
        Outline outline = new Outline(reported.file(), reported.assessment(), manner.labelled());

        for (Steps.StepGroup group : outline.steps()) {
            for (NextStep step : group.steps()) {
                assertThat(text).contains(flat(step.who() + " \u00B7 " + step.inShort()));
            }
        }
        assertThat(ReportFormat.MARKDOWN.of(manner, reported.file())).contains("### " + outline.stepsHeading());
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
