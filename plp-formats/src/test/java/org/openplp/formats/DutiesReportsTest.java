package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.formats.OwedDuties.DAY;
import static org.openplp.formats.OwedDuties.MESSAGES;
import static org.openplp.formats.OwedDuties.croisette;
import static org.openplp.formats.OwedDuties.duties;
import static org.openplp.formats.OwedDuties.json;
import static org.openplp.formats.OwedDuties.notAnswered;
import static org.openplp.formats.OwedDuties.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.formats.duty.DutiesReport;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

@NullUnmarked
class DutiesReportsTest {
    private static String text(Reported reported, boolean all) {
        return DutiesReport.of(
                PageFormat.TEXT,
                new Manner(MESSAGES, all, false),
                reported.file().read(),
                duties(reported));
    }

    @Nested
    class AsJson {
        @ParameterizedTest
        @MethodSource("org.openplp.formats.Trees#examples")
        void haveTheShapeThatOtherProgramsRelyOn(Path file) {
            JsonNode root = json(Reported.on(file, DAY), true);

            assertThat(names(root))
                    .containsExactly(
                            "format",
                            "engine",
                            "language",
                            "asOf",
                            "reading",
                            "ruleBook",
                            "dossier",
                            "until",
                            "soonDays",
                            "counts",
                            "owedByOthers",
                            "duties",
                            "failed");
            for (JsonNode duty : root.path("duties")) {
                assertThat(names(duty))
                        .containsExactly(
                                "id",
                                "norm",
                                "modality",
                                "force",
                                "bearers",
                                "actors",
                                "subject",
                                "statement",
                                "to",
                                "state",
                                "forecast",
                                "owedByOthers",
                                "event",
                                "due",
                                "term",
                                "done",
                                "waitsForTheStart",
                                "toDo",
                                "missing",
                                "open",
                                "citations",
                                "location",
                                "waiver");
                assertThat(duty.path("state").asText()).isIn(names(Duty.State.values()));
                assertThat(duty.path("to")).extracting(JsonNode::asText).isSubsetOf(names(Addressee.values()));
                assertThat(duty.path("location").path("line").isInt()).isTrue();
                boolean cannotTell = duty.path("state").asText().equals("CANNOT_TELL");
                assertThat(duty.path("missing").size() + duty.path("open").size() > 0)
                        .as(duty.toString())
                        .isEqualTo(cannotTell);
            }
        }

        @Test
        void countEveryStateAndListWhatWasDoneOnRequest() {
            JsonNode some = json(croisette(DAY), false);
            JsonNode all = json(croisette(DAY), true);
            int counted = 0;
            for (JsonNode count : all.path("counts")) {
                counted += count.intValue();
            }

            assertThat(all.path("duties")).hasSize(counted);
            assertThat(some.path("counts")).isEqualTo(all.path("counts"));
            assertThat(some.path("duties"))
                    .noneMatch(duty -> duty.path("state").asText().startsWith("DONE"));
        }

        @ParameterizedTest
        @CsvSource({
            "C-T8b:plp-004, OVERDUE, 2026-02-01, memberList.reviews[1].date, 2025-02-01",
            "C-T10b:plp-004, OVERDUE, 2026-06-12, meetings[8].date, 2025-06-12",
            "M-T9b:plp-004, DUE_SOON, 2026-12-01, evaluations[1].date, 2025-12-01",
            "CHA-10:plp-004@2025-06-20, UNDATED, null, partnership.charter[1].sentToInteriorOn, 2025-06-20",
            "C-T8a:plp-004/m-16, UNDATED, null, memberships[15].left.date, 2026-10-31"
        })
        void areAsByHand(String id, String state, String due, String path, String day) {
            JsonNode duty = find(json(croisette(DAY), true), id);

            assertThat(duty.path("state").asText()).isEqualTo(state);
            assertThat(duty.path("due").asText()).isEqualTo(due);
            assertThat(duty.path("event").path("path").asText()).isEqualTo(path);
            assertThat(duty.path("event").path("date").asText()).isEqualTo(day);
        }

        @ParameterizedTest
        @CsvSource({
            "C-T5:plp-004, meetings.coordinatorOfficer.max, P6M, arrangements[0]",
            "C-T5:plp-004+1, meetings.coordinatorOfficer.max, P6M, arrangements[0]",
            "C-T5:plp-004@2026-09-17, meetings.coordinatorOfficer.max, P6M, arrangements[0]"
        })
        void nameTheAgreementThatSetsADay(String id, String parameter, String value, String path) {
            JsonNode term = find(json(croisette(DAY), true), id).path("term");

            assertThat(term.path("parameter").asText()).isEqualTo(parameter);
            assertThat(term.path("value").asText()).isEqualTo(value);
            assertThat(term.path("path").asText()).isEqualTo(path);
        }

        @ParameterizedTest
        @ValueSource(strings = {"M-T9b:plp-004", "C-T8a:plp-004/m-16"})
        void nameNoneWhereTheTextsSetTheDayOrNobodyDoes(String id) {
            assertThat(find(json(croisette(DAY), true), id).path("term").isNull())
                    .isTrue();
        }

        private static JsonNode find(JsonNode root, String id) {
            for (JsonNode duty : root.path("duties")) {
                if (duty.path("id").asText().equals(id)) {
                    return duty;
                }
            }
            throw new AssertionError("no duty " + id);
        }

        private static List<String> names(Enum<?>... words) {
            return Stream.of(words).map(Enum::name).toList();
        }

        private static List<String> names(JsonNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            return names;
        }
    }

    @Nested
    class AsText {
        @ParameterizedTest
        @CsvSource({
            "ENGLISH, 1 done late, 2 done late, 1 done, 2 done",
            "FRENCH, 1 accompli tardivement, 2 accomplis tardivement, 1 accompli, 2 accomplis",
            "DUTCH, 1 laattijdig gedaan, 2 laattijdig gedaan, 1 gedaan, 2 gedaan",
            "GERMAN, 1 verspätet erledigt, 2 verspätet erledigt, 1 erledigt, 2 erledigt"
        })
        void countsAsTheLanguageDoes(Language language, String oneLate, String twoLate, String one, String two) {
            Texts texts = Texts.inLanguage(language);

            assertThat(texts.counted("duty.DONE_LATE.count", 1)).isEqualTo(oneLate);
            assertThat(texts.counted("duty.DONE_LATE.count", 2)).isEqualTo(twoLate);
            assertThat(texts.counted("duty.DONE.count", 1)).isEqualTo(one);
            assertThat(texts.counted("duty.DONE.count", 2)).isEqualTo(two);
        }

        @Test
        void reportWhatIsOverdueFirst() {
            assertThat(text(croisette(DAY), false))
                    .containsSubsequence(
                            "PLP Croisette (plp-004), on 24 November 2026",
                            "Duties, with forecasts until 31 December 2027: 2 overdue, 1 due soon, 3 open,",
                            "Overdue\n  C-T8b  by 1 February 2026: The coordinator",
                            "[obligation; advice]",
                            "waived by Waiver 1",
                            "Due soon\n  M-T9b  by 1 December 2026",
                            "[recommendation; advice]",
                            "Open\n  C-T5   by 17 March 2027 (as agreed: Meetings of coordinator and officer: 6 months, Arrangement 1):",
                            "[obligation; federal guidance]",
                            "Forecasts, if each earlier duty is done on its last day",
                            "\n  C-T5   17 September 2027 (as agreed: Meetings of coordinator and officer: 6 months, Arrangement 1)\n",
                            "[obligation; federal guidance]",
                            "\n  M-T9b  1 December 2027 [recommendation; advice]",
                            "No date in the texts\n  C-T8a ")
                    .doesNotContain("\nDone");
        }

        @Test
        void carryTheConditionOfWhatMayNotBeOwed() {
            Reported reported = Reported.of("d.yaml", "openplp: 1\npartnership: {id: p}\n", DAY);
            String text = text(reported, false).replaceAll("\\s+", " ");

            assertThat(duties(reported).inState(Duty.State.CANNOT_TELL))
                    .extracting(Duty::norm)
                    .filteredOn(norm -> !MESSAGES.texts().condition(norm).isEmpty())
                    .isNotEmpty()
                    .allSatisfy(norm -> assertThat(text)
                            .contains(norm.id().value() + " Condition: "
                                    + MESSAGES.texts().condition(norm) + ". "));
        }

        @Test
        void reportWhatWasDoneOnRequest() {
            assertThat(text(croisette(DAY), true))
                    .containsSubsequence(
                            "Done late\n  M-T9b  1 December 2025 (Date of the evaluation (e-2)), due by 29 August 2025 [recommendation;",
                            "Done\n",
                            "  C-T5   14 December 2023 (Date of the meeting (Meeting 2))\n");
        }

        @Test
        void reportWhatIsMissing() {
            assertThat(text(Reported.on(Trees.EXAMPLES.resolve("plp-new.yaml"), DAY), false))
                    .contains("Not clear from the record\n  C-T5 ", "lacks  First day in operation");
        }

        @Test
        void reportWhatIsMissingOfWhatOthersOwe() {
            String text = text(Reported.on(Trees.EXAMPLES.resolve("plp-new.yaml"), DAY), false);

            assertThat(text.substring(text.indexOf("\nOwed by others")))
                    .contains("now    Not clear from the record\n         lacks  Versions of the charter\n");
        }

        @Test
        void reportWhatTheTextsLeaveOpen() {
            ObjectNode one = Trees.ofCase("committee-without-a-meeting");
            Reported reported = Reported.of(
                    "d.json",
                    Trees.json(one.path("dossier")),
                    LocalDate.parse(one.path("day").asText()));

            assertThat(text(reported, false))
                    .contains("now    Not clear from the record\n         open   from which day the first year runs");
        }

        @Test
        void reportThatARuleFailedUnderAHeading() {
            assertThat(text(new Reported(Checked.failing()), false))
                    .contains(
                            "\n\nRule failed, so the duties are not known\n  EXV-1  The rule for this norm failed",
                            "\n\nOverdue\n");
        }

        @Test
        void reportTheDayOfWhatMayNotHaveBeenDone() {
            assertThat(text(notAnswered(), false))
                    .containsSubsequence(
                            "Not clear from the record\n  M-T4 ",
                            "due    8 December 2026 (as agreed: Time for feedback: 281 days, Arrangement 2), if not done",
                            "lacks  Date and time of feedback (r-4)");
        }

        @Test
        void reportWhatMayShowThatItWasDone() {
            ObjectNode tree = Trees.croisette();
            ((ArrayNode) tree.path("evaluations")).add(Trees.group("{\"id\": \"e-3\", \"date\": \"2026-11-02\"}"));
            Reported reported = Reported.of("c.json", Trees.json(tree), DAY);

            assertThat(text(reported, false))
                    .containsSubsequence(
                            "M-T9b  by 1 December 2026",
                            "lacks  Evaluation drawn up by (e-3), which may show that the duty was done");
        }

        @Test
        void sayThatThePartnershipIsNotYetInOperation() {
            ObjectNode tree = Trees.croisette();
            ((ObjectNode) tree.path("partnership")).remove("operationalSince");
            ((ObjectNode) tree.path("partnership")).set("communicationPlan", tree.arrayNode());

            assertThat(text(Reported.of("c.json", Trees.json(tree), DAY), false))
                    .contains("To be in order when the partnership starts\n", "  COM-1  A two-way communication plan");
        }

        @Test
        void sayThatAGroupIsNoPartnership() {
            ObjectNode tree = Trees.croisette();
            ((ObjectNode) tree.path("partnership"))
                    .set("types", tree.arrayNode().add("INFORMAL_GROUP"));

            assertThat(text(Reported.of("c.json", Trees.json(tree), DAY), false))
                    .contains("The group is not a partnership", "Duties, with forecasts until 31 December 2027: none.");
        }

        @ParameterizedTest
        @MethodSource("org.openplp.formats.Trees#examples")
        void areTheSameEachTime(Path file) {
            assertThat(text(Reported.on(file, DAY), true)).isEqualTo(text(Reported.on(file, DAY), true));
        }
    }
}
