package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.formats.duty.DutiesCalendar;
import org.openplp.formats.duty.DutiesJson;
import org.openplp.formats.duty.DutiesText;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

/** The duties of a dossier in the forms in which they are handed on. */
@NullUnmarked
class DutiesReportsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final LocalDate UNTIL = LocalDate.parse("2027-12-31");
    private static final Messages MESSAGES = new Messages(Texts.english());

    private static Reported croisette(LocalDate day) {
        return Reported.of("c.json", Trees.json(Trees.croisette()), day);
    }

    private static Duties duties(Reported reported) {
        return Duties.of(reported.file().assessment().orElseThrow(), UNTIL);
    }

    private static String text(Reported reported, boolean all) {
        return new DutiesText(MESSAGES, false, all).of(reported.file().read(), duties(reported));
    }

    private static JsonNode json(Reported reported, boolean all) {
        return Trees.ofJson(new DutiesJson(MESSAGES, all).of(reported.file().read(), duties(reported)));
    }

    private static String calendar(Reported reported) {
        return new DutiesCalendar(Texts.english()).of(reported.file().read(), duties(reported));
    }

    /** Read by a library that did not write it. */
    private static List<CalendarComponent> events(String calendar) {
        try {
            Calendar read = new CalendarBuilder().build(new StringReader(calendar));
            List<CalendarComponent> events = read.getComponents(Component.VEVENT);
            // the standard asks for one event at least, and nobody may owe anything
            assertThat(read.validate().hasErrors()).as("errors in the calendar").isEqualTo(events.isEmpty());
            return events;
        } catch (IOException | ParserException e) {
            throw new AssertionError(calendar, e);
        }
    }

    private static String value(CalendarComponent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static Map<String, String> days(String calendar) {
        Map<String, String> days = new TreeMap<>();
        events(calendar)
                .forEach(event -> assertThat(days.put(value(event, "UID"), value(event, "DTSTART")))
                        .isNull());
        return days;
    }

    /** The term for an answer to the last report runs until 8 December, and the answer is not on record. */
    private static Reported notAnswered() {
        ObjectNode tree = Trees.croisette();
        ((ArrayNode) tree.path("arrangements"))
                .add(
                        Trees.group(
                                "{\"parameter\": \"feedback.max\", \"value\": \"P281D\", \"by\": \"POLICE_ZONE\", \"agreedOn\": \"2026-01-01\"}"));
        ((ObjectNode) tree.path("reports").get(3)).remove("feedbackAt");
        return Reported.of("c.json", Trees.json(tree), DAY);
    }

    static Stream<Path> examples() {
        return Trees.examples().stream();
    }

    @Nested
    class AsACalendar {
        @Test
        void areOneEventEachOnTheLastDay() {
            assertThat(days(calendar(croisette(DAY))))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "plp-004/C-T8b:plp-004@openplp", "20260201",
                            "plp-004/C-T10b:plp-004@openplp", "20260612",
                            "plp-004/M-T9b:plp-004@openplp", "20261201",
                            "plp-004/M-T9b:plp-004+1@openplp", "20271201",
                            "plp-004/C-T5:plp-004@openplp", "20270317",
                            "plp-004/C-T5:plp-004+1@openplp", "20270917",
                            "plp-004/FED-4:plp-004@openplp", "20271009",
                            "plp-004/M-T9a:plp-004@openplp", "20281201"));
        }

        /** As RFC 5545 counts them: an accent takes two octets, a flag eight. */
        @ParameterizedTest
        @EnumSource(Language.class)
        void haveNoLineOfMoreThan75Octets(Language language) {
            ObjectNode tree = Trees.croisette();
            ((ObjectNode) tree.path("partnership")).put("name", "é\u20AC\uD83C\uDDE7\uD83C\uDDEA".repeat(40));
            Reported reported = Reported.of("c.json", Trees.json(tree), DAY);

            String calendar =
                    new DutiesCalendar(Texts.in(language)).of(reported.file().read(), duties(reported));

            assertThat(calendar.split("\r\n", -1))
                    .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                            .as(line)
                            .hasSizeLessThanOrEqualTo(75));
            assertThat(calendar.replace("\r\n ", "")).contains("é\u20AC\uD83C\uDDE7\uD83C\uDDEA".repeat(40));
            assertThat(events(calendar)).isNotEmpty();
        }

        @Test
        void haveIdsThatTurnNoLettersRoundAndStayApart() {
            Set<String> ids = new TreeSet<>();
            for (String turning : List.of("\u202E", "\u2066", "\u2067", "\u202A")) {
                ObjectNode tree = Trees.croisette();
                ((ObjectNode) tree.path("partnership")).put("id", "plp-" + turning + "004");
                Reported reported = Reported.of("c.json", Trees.json(tree), DAY);

                assertThat(calendar(reported).codePoints().filter(c -> c != '\r' && c != '\n' && Checked.steers(c)))
                        .isEmpty();
                ids.addAll(days(calendar(reported)).keySet());
            }
            assertThat(ids).hasSize(4 * days(calendar(croisette(DAY))).size());
        }

        @Test
        void lastAWholeDayAndTakeNoTimeOfAnybody() {
            for (CalendarComponent event : events(calendar(croisette(DAY)))) {
                assertThat(event.getProperty("DTSTART")
                                .orElseThrow()
                                .getParameter("VALUE")
                                .orElseThrow()
                                .getValue())
                        .isEqualTo("DATE");
                assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
                assertThat(event.getProperty("DTEND")).isEmpty();
                assertThat(event.getProperty("ATTENDEE")).isEmpty();
                assertThat(event.getProperty("ORGANIZER")).isEmpty();
            }
        }

        @Test
        void sayWhyAndOnWhatTheyRest() {
            Map<String, CalendarComponent> byId = new TreeMap<>();
            events(calendar(croisette(DAY))).forEach(event -> byId.put(value(event, "UID"), event));
            CalendarComponent review = byId.get("plp-004/C-T8b:plp-004@openplp");
            CalendarComponent next = byId.get("plp-004/M-T9b:plp-004+1@openplp");

            assertThat(value(review, "SUMMARY"))
                    .startsWith("Overdue: C-T8b [obligation; advice] The coordinator and the mandated officer");
            assertThat(value(review, "DESCRIPTION"))
                    .contains("Acts: coordinator, mandated officer", "Since: 1 February 2025 (Date of the review)")
                    .contains("Worded as: obligation", "Basis: advice: actor profiles")
                    .contains("From the record as of 24 November 2026")
                    .doesNotContain("About: ");
            assertThat(value(next, "SUMMARY")).startsWith("Forecast: M-T9b [recommendation; advice]");
            assertThat(value(next, "DESCRIPTION")).contains("(forecast)", "only if each earlier duty is done");
        }

        @Test
        void sayThatADayWasAgreedAndNotSetByTheTexts() {
            Map<String, CalendarComponent> byId = new TreeMap<>();
            events(calendar(croisette(DAY))).forEach(event -> byId.put(value(event, "UID"), event));

            for (String turn : List.of("", "+1")) {
                CalendarComponent contact = byId.get("plp-004/C-T5:plp-004" + turn + "@openplp");
                assertThat(value(contact, "SUMMARY")).contains("C-T5 [obligation; federal guidance] (day agreed) The");
                assertThat(value(contact, "DESCRIPTION"))
                        .contains("2027 (as agreed: Meetings of coordinator and officer: 6 months, Arrangement 1)");
            }
            assertThat(value(byId.get("plp-004/M-T9b:plp-004@openplp"), "SUMMARY"))
                    .doesNotContain("agreed");
        }

        @Test
        void sayThatItIsNotOnRecordWhetherItWasDone() {
            CalendarComponent answer = events(calendar(notAnswered())).stream()
                    .filter(event -> value(event, "UID").startsWith("plp-004/M-T4:plp-004/r-4"))
                    .findFirst()
                    .orElseThrow();

            assertThat(value(answer, "DTSTART")).isEqualTo("20261208");
            assertThat(value(answer, "SUMMARY")).startsWith("If not done: M-T4");
            assertThat(value(answer, "DESCRIPTION"))
                    .contains(
                            "It is not on record whether the duty was done.",
                            "Not on record: Date and time of feedback (r-4)");
        }

        @Test
        void keepTheirIdsAndMoveToTheirNewDaysWhenSomethingWasDone() {
            ObjectNode tree = Trees.croisette();
            ((ArrayNode) tree.path("memberList").path("reviews"))
                    .add(Trees.group("{\"date\": \"2026-11-28\", \"by\": [\"COORDINATOR\", \"MANDATED_OFFICER\"]}"));
            LocalDate later = LocalDate.parse("2026-11-29");
            Reported done = Reported.of("c.json", Trees.json(tree), later);
            String before = calendar(croisette(DAY));
            String after = new DutiesCalendar(Texts.english())
                    .of(
                            done.file().read(),
                            Duties.of(done.file().assessment().orElseThrow(), LocalDate.parse("2028-12-31")));

            assertThat(days(after).keySet()).containsAll(days(before).keySet());
            assertThat(days(after))
                    .containsEntry("plp-004/C-T8b:plp-004@openplp", "20271128")
                    .containsEntry("plp-004/C-T8b:plp-004+1@openplp", "20281128")
                    .containsEntry("plp-004/M-T9a:plp-004@openplp", "20281201");
            assertThat(sequences(before)).hasSize(1);
            assertThat(sequences(after)).hasSize(1);
            assertThat(sequences(after).iterator().next())
                    .isGreaterThan(sequences(before).iterator().next());
        }

        private Set<Integer> sequences(String calendar) {
            return events(calendar).stream()
                    .map(event -> Integer.valueOf(value(event, "SEQUENCE")))
                    .collect(Collectors.toSet());
        }

        @Test
        void areTheSameBytesEverywhere() {
            Locale locale = Locale.getDefault();
            TimeZone zone = TimeZone.getDefault();
            String expected = calendar(croisette(DAY));
            try {
                for (String language : List.of("th-TH-u-ca-buddhist", "ar-EG-u-nu-arab", "ja-JP-u-ca-japanese")) {
                    for (String place : List.of("Pacific/Apia", "America/Sao_Paulo", "Pacific/Kiritimati")) {
                        Locale.setDefault(Locale.forLanguageTag(language));
                        TimeZone.setDefault(TimeZone.getTimeZone(place));
                        assertThat(calendar(croisette(DAY)))
                                .as(language + " " + place)
                                .isEqualTo(expected);
                    }
                }
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }

        @Test
        void areInLinesOfTheStandard() {
            String calendar = calendar(croisette(DAY));

            assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
            assertThat(calendar.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
            // folded by the library after 75 characters, but never before a space
            assertThat(calendar.split("\r\n", -1)).allMatch(line -> line.length() <= 76);
        }

        @Test
        void nameNobody() {
            String calendar = calendar(croisette(DAY));

            assertThat(Trees.croisette().findValuesAsText("actor"))
                    .isNotEmpty()
                    .noneMatch(actor -> calendar.matches("(?s).*\\b" + actor + "\\b.*"));
            assertThat(calendar).contains("X-WR-CALNAME:Duties of PLP Croisette\r\n");
        }

        @Test
        void haveANameThatIsATextWhateverItHolds() {
            ObjectNode tree = Trees.croisette();
            ((ObjectNode) tree.path("partnership")).put("name", "a;b,c\\n");

            String calendar = calendar(Reported.of("c.json", Trees.json(tree), DAY));

            assertThat(calendar).contains("X-WR-CALNAME:Duties of a\\;b\\,c\\\\n\r\n");
        }

        @Test
        void holdNothingThatTurnsTheLettersRound() {
            ObjectNode tree = Trees.croisette();
            ((ObjectNode) tree.path("partnership")).put("name", "PLP \u202e x");
            Reported reported = Reported.of("c.json", Trees.json(tree), DAY);

            assertThat(calendar(reported)).contains("Duties of PLP ").doesNotContain("\u202e");
        }

        @ParameterizedTest
        @MethodSource("org.openplp.formats.DutiesReportsTest#examples")
        void canBeReadOfEveryExample(Path file) {
            Reported reported = Reported.on(file, DAY);

            assertThat(events(calendar(reported)))
                    .hasSameSizeAs(duties(reported).dated());
        }
    }

    @Nested
    class AsJson {
        @ParameterizedTest
        @MethodSource("org.openplp.formats.DutiesReportsTest#examples")
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
            Texts texts = Texts.in(language);

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
                            "waived by waivers[0]",
                            "Due soon\n  M-T9b  by 1 December 2026",
                            "[recommendation; advice]",
                            "Open\n  C-T5   by 17 March 2027 (as agreed: meetings.coordinatorOfficer.max P6M, arrangements[0]): The",
                            "[obligation; federal guidance]",
                            "Forecasts, if each earlier duty is done on its last day",
                            "\n  C-T5   17 September 2027 (as agreed: meetings.coordinatorOfficer.max P6M, arrangements[0])\n",
                            "[obligation; federal guidance]",
                            "\n  M-T9b  1 December 2027 [recommendation; advice]",
                            "No date in the texts\n  C-T8a ")
                    .doesNotContain("\nDone");
        }

        @Test
        void reportWhatWasDoneOnRequest() {
            assertThat(text(croisette(DAY), true))
                    .containsSubsequence(
                            "Done late\n  M-T9b  1 December 2025 (e-2 date), due by 29 August 2025 [recommendation; advice]\n",
                            "Done\n",
                            "  C-T5   14 December 2023 (meetings[1].date)\n");
        }

        @Test
        void reportWhatIsMissing() {
            assertThat(text(Reported.on(Trees.EXAMPLES.resolve("plp-new.yaml"), DAY), false))
                    .contains("Not clear from the record\n  C-T5 ", "lacks  partnership.operationalSince");
        }

        @Test
        void reportTheDayOfWhatMayNotHaveBeenDone() {
            assertThat(text(notAnswered(), false))
                    .containsSubsequence(
                            "Not clear from the record\n  M-T4 ",
                            "due    8 December 2026 (as agreed: feedback.max P281D, arrangements[1]), if not done",
                            "lacks  r-4 feedbackAt");
        }

        @Test
        void reportWhatMayShowThatItWasDone() {
            ObjectNode tree = Trees.croisette();
            ((ArrayNode) tree.path("evaluations")).add(Trees.group("{\"id\": \"e-3\", \"date\": \"2026-11-02\"}"));
            Reported reported = Reported.of("c.json", Trees.json(tree), DAY);

            assertThat(text(reported, false))
                    .containsSubsequence(
                            "M-T9b  by 1 December 2026", "lacks  e-3 by, which may show that the duty was done");
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
        @MethodSource("org.openplp.formats.DutiesReportsTest#examples")
        void areTheSameEachTime(Path file) {
            assertThat(text(Reported.on(file, DAY), true)).isEqualTo(text(Reported.on(file, DAY), true));
        }
    }
}
