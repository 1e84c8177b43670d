package org.openplp.formats.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.PartnershipEvent;
import org.openplp.core.partnership.Recognition;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;

class EventsJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** Every record of core that is an event, found without looking at the families. */
    static List<Class<? extends Record>> events() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.openplp.core").stream()
                        .filter(type -> type.isAssignableTo(Event.class) && type.isRecord())
                        .sorted((one, other) -> one.getName().compareTo(other.getName()))
                        .map(JavaClass::reflect)
                        .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                        .toList();
    }

    /** One line of each event with every key that it can have: what a store may hold since format 1. Lines may be added, and never changed. */
    static List<String> stored() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/openplp/formats/released/events-1.jsonl"));
    }

    @Nested
    class A_line {
        @Test
        void says_its_format_and_its_event_before_the_facts() {
            Event event = new MembershipEvent.Admitted("m-1", DAY, Membership.of("m-1"));

            assertThat(EventsJson.write(event))
                    .isEqualTo("{\"format\":1,\"event\":\"membership-admitted\",\"membership\":\"m-1\","
                            + "\"day\":\"2026-11-24\",\"entry\":{\"id\":\"m-1\"}}");
        }

        @Test
        void has_no_line_break_whatever_a_text_holds() {
            Event event = new PartnershipEvent.Merged("plp-1", DAY, "plp\n2\r", false);

            assertThat(EventsJson.write(event)).doesNotContain("\n").doesNotContain("\r");
            assertThat(EventsJson.read(EventsJson.write(event))).isEqualTo(event);
        }

        @Test
        void is_read_whatever_the_order_of_its_keys() {
            assertThat(EventsJson.read("{\"day\": \"2026-11-24\", \"renamed\": true, \"event\": \"partnership-merged\","
                            + " \"into\": \"plp-2\", \"format\": 1, \"partnership\": \"plp-1\"}"))
                    .isEqualTo(new PartnershipEvent.Merged("plp-1", DAY, "plp-2", true));
        }

        @Test
        void of_an_answer_names_the_version_of_the_charter_where_it_is_on_record() {
            String first = "{\"format\":1,\"event\":\"partnership-recognition-answered\",\"partnership\":\"plp-1\","
                    + "\"day\":\"2026-11-24\",\"recognition\":{\"validatedOn\":\"2026-11-24\"}}";
            String second = first.replaceFirst("}$", ",\"version\":\"2\"}");
            Recognition answer = Recognition.blank().toBuilder()
                    .validatedOn(Recorded.of(DAY))
                    .build();

            assertThat(EventsJson.read(first))
                    .isEqualTo(new PartnershipEvent.RecognitionAnswered("plp-1", DAY, answer));
            assertThat(EventsJson.read(second))
                    .isEqualTo(new PartnershipEvent.RecognitionAnswered("plp-1", DAY, answer, Recorded.of("2")));
            assertThat(EventsJson.write(EventsJson.read(first))).isEqualTo(first);
            assertThat(EventsJson.write(EventsJson.read(second))).isEqualTo(second);
        }

        @Test
        void is_not_written_of_what_no_text_can_say() {
            assertThatThrownBy(() -> EventsJson.write(new MembershipEvent.MovedAway("", DAY)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("membership: no file can say a blank text");
        }

        @Test
        void is_not_written_of_an_event_of_somebody_else() {
            record Foreign(String subject, LocalDate day) implements Event {}

            assertThatThrownBy(() -> EventsJson.write(new Foreign("x", DAY)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Foreign");
        }
    }

    @Nested
    class Every_event_of_core {
        @Test
        void has_a_name_of_its_own() {
            Set<String> names = events().stream()
                    .map(type -> EventsJson.name((Event) Invented.complete(type)))
                    .collect(Collectors.toSet());

            assertThat(names).hasSameSizeAs(events()).isEqualTo(EventsJson.names());
        }

        @Test
        void has_a_line_that_is_stored_since_format_1() throws IOException {
            Set<String> written = events().stream()
                    .map(type -> EventsJson.write((Event) Invented.complete(type)))
                    .collect(Collectors.toSet());

            assertThat(stored()).containsAll(written);
        }

        @ParameterizedTest
        @MethodSource("org.openplp.formats.entry.EventsJsonTest#stored")
        void is_read_from_its_line_and_written_again(String line) {
            Event event = EventsJson.read(line);

            assertThat(EventsJson.read(EventsJson.write(event))).isEqualTo(event);
            if (!line.matches(".*\"fee\":\\{[^}]*},\"recognition\".*")) { // the short spelling is not written
                assertThat(EventsJson.write(event)).isEqualTo(line);
            }
        }
    }

    @Test
    void the_names_are_those_of_the_lines() throws IOException {
        assertThat(stored().stream()
                        .map(line -> line.replaceAll("^..format.:1,.event.:.([a-z-]+).*", "$1"))
                        .collect(Collectors.toSet()))
                .isEqualTo(EventsJson.names());
    }

    @Nested
    class A_line_that_cannot_be_read {
        private static final String MOVED =
                "{\"format\":1,\"event\":\"membership-moved-away\",\"membership\":\"m-1\",\"day\":\"2026-11-24\"}";

        private static List<PlacedDefect> defects(String line) {
            try {
                return List.of(PlacedDefect.at(
                        Place.START, FactPath.ROOT, EventsJson.read(line).toString()));
            } catch (UnreadableEvent unreadable) {
                return unreadable.defects();
            }
        }

        @Test
        void is_of_a_later_format() {
            assertThat(defects(MOVED.replace("\"format\":1", "\"format\":2")))
                    .containsExactly(PlacedDefect.at(
                            new Place(1, 11), FactPath.of("format"), DefectCode.FORMAT_UNSUPPORTED, "event", "1"));
            assertThatThrownBy(() -> EventsJson.read(MOVED.replace("\"format\":1", "\"format\":2")))
                    .hasMessage("event:1:11: format: Only events in format 1 can be read."
                            + " Read this event with the release that wrote it, or with a later one.");
        }

        @Test
        void is_of_no_format() {
            assertThat(defects(MOVED.replace("\"format\":1,", "")))
                    .containsExactly(PlacedDefect.at(
                            Place.START, FactPath.of("format"), DefectCode.FORMAT_UNSUPPORTED, "event", "1"));
        }

        @Test
        void is_of_an_event_of_tomorrow() {
            assertThat(defects(MOVED.replace("moved-away", "moved-again")))
                    .containsExactly(
                            PlacedDefect.at(new Place(1, 21), FactPath.of("event"), DefectCode.VALUE_UNKNOWN, "event"));
            assertThatThrownBy(() -> EventsJson.read(MOVED.replace("moved-away", "moved-again")))
                    .hasMessage("event:1:21: event: No event of this name is known."
                            + " Read this event with the release that wrote it, or with a later one.");
        }

        @Test
        void says_not_which_event_it_is() {
            assertThat(defects("{\"format\":1}"))
                    .containsExactly(PlacedDefect.at(Place.START, FactPath.of("event"), DefectCode.KEY_MISSING));
        }

        @Test
        void says_twice_which_event_it_is() {
            assertThat(defects(MOVED.replace("}", ",\"event\":\"membership-left\"}")))
                    .extracting(defect -> defect.defect().code())
                    .containsExactly(DefectCode.KEY_DUPLICATE);
        }

        @Test
        void reports_all_its_defects_at_once_and_no_value() {
            String line =
                    "{\"format\":1,\"event\":\"membership-left\",\"day\":\"secret\",\"why\":\"SECRET\",\"secret\":0}";

            assertThat(defects(line))
                    .extracting(
                            defect -> defect.defect().path().toString(),
                            defect -> defect.defect().code())
                    .containsExactly(
                            tuple("day", DefectCode.VALUE_DATE),
                            tuple("why", DefectCode.VALUE_UNKNOWN),
                            tuple("?", DefectCode.KEY_UNKNOWN),
                            tuple("membership", DefectCode.KEY_MISSING));
            assertThatThrownBy(() -> EventsJson.read(line.replace("secret\":0", "x\":0")))
                    .message()
                    .hasLineCount(4)
                    .doesNotContainIgnoringCase("secret");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "[]", "1", "null", "{", "{\"format\":1,", "x", "{\"format\":{},\"event\":[]}"})
        void is_no_event_at_all(String line) {
            assertThat(defects(line)).hasSize(1);
        }

        @Test
        void is_followed_by_something() {
            assertThat(defects(MOVED + MOVED))
                    .extracting(defect -> defect.defect().code())
                    .containsExactly(DefectCode.DOCUMENT_SEVERAL);
        }

        @ParameterizedTest
        @CsvSource({"membership", "day"})
        void lacks_what_an_event_cannot_lack(String key) {
            String line = MOVED.replaceFirst("\"" + key + "\":\"[^\"]*\",?", "").replace(",}", "}");

            assertThat(defects(line))
                    .containsExactly(PlacedDefect.at(Place.START, FactPath.of(key), DefectCode.KEY_MISSING));
        }
    }
}
