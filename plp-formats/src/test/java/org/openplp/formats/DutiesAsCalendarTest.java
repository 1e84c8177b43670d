package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.formats.OwedDuties.DAY;
import static org.openplp.formats.OwedDuties.croisette;
import static org.openplp.formats.OwedDuties.duties;
import static org.openplp.formats.OwedDuties.notAnswered;
import static org.openplp.formats.OwedDuties.value;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.formats.duty.DutiesCalendar;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

@NullUnmarked
class DutiesAsCalendarTest {
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

    private static Map<String, String> days(String calendar) {
        Map<String, String> days = new TreeMap<>();
        events(calendar)
                .forEach(event -> assertThat(days.put(value(event, "UID"), value(event, "DTSTART")))
                        .isNull());
        return days;
    }

    private Set<Integer> sequences(String calendar) {
        return events(calendar).stream()
                .map(event -> Integer.valueOf(value(event, "SEQUENCE")))
                .collect(Collectors.toSet());
    }

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

        String calendar = new DutiesCalendar(Texts.inLanguage(language))
                .of(reported.file().read(), duties(reported));

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
        assertThat(value(byId.get("plp-004/M-T9b:plp-004@openplp"), "SUMMARY")).doesNotContain("agreed");
    }

    @Test
    void sayThatItIsNotOnRecordWhetherItWasDone() {
        CalendarComponent answer = events(calendar(notAnswered())).stream()
                .filter(event -> value(event, "UID").startsWith("plp-004/M-T4:plp-004/r-4"))
                .findFirst()
                .orElseThrow();

        assertThat(value(answer, "DTSTART")).isEqualTo("20261208");
        assertThat(value(answer, "SUMMARY"))
                .startsWith("If not done: M-T4")
                .contains("Condition: after a report or an urgent message. ");
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
    @MethodSource("org.openplp.formats.Trees#examples")
    void canBeReadOfEveryExample(Path file) {
        Reported reported = Reported.on(file, DAY);

        assertThat(events(calendar(reported))).hasSameSizeAs(duties(reported).dated());
    }
}
