package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.formats.entry.ActReader;
import org.openplp.rules.norm.Texts;

/** Whether an act is allowed, as a caller of the command sees it. */
@DisplayName("plp may")
class MayTest {
    private static final Path CROISETTE = Path.of("..", "examples", "plp-croisette.yaml");
    private static final String[] NEW_MEMBER = {
        "membership.id=m-new",
        "membership.actor=p-new",
        "membership.kind=RESIDENT",
        "membership.joinedOn=2026-12-01",
        "membership.adult=true",
        "membership.livesInArea=true",
        "membership.voluntary=true",
        "membership.paid=false",
        "membership.toldWhyDataIsKept=2026-12-01",
        "membership.acknowledgement={date: 2026-12-01, how: SIGNED_FORM, houseRules: \"2023\"}"
    };

    @TempDir
    private Path folder;

    private static Ran admit(String... changes) {
        Object[] words = new Object[3 + NEW_MEMBER.length];
        words[0] = "may";
        words[1] = "admit";
        words[2] = CROISETTE;
        for (int i = 0; i < NEW_MEMBER.length; i++) {
            words[3 + i] = NEW_MEMBER[i];
            for (String change : changes) {
                if (NEW_MEMBER[i].startsWith(change.substring(0, change.indexOf('=') + 1))) {
                    words[3 + i] = change;
                }
            }
        }
        return plp(words);
    }

    @Nested
    class Answers {
        @Test
        void yesAndWhatHasToBeDoneThen() {
            Ran ran = admit();

            assertThat(ran.err()).isEmpty();
            assertThat(ran.out())
                    .startsWith("Is it permitted to admit this member? Asked about ../examples/plp-croisette.yaml\n"
                            + "PLP Croisette (plp-004), on 1 December 2026\nrule book ")
                    .contains(
                            "YES: no norm that can be checked from the records stands in the way as a result of this act.");
            assertThat(ran.code()).isZero();
        }

        @Test
        void noWithTheNormItsBearerReasonAndSource() {
            Ran ran = admit("membership.adult=false");

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out())
                    .contains("NO: 1 norm stands in the way.", "In the way: the situation after the act\n  B-P2 ")
                    .contains("for    member m-new", "why    Member of full age: no", "basis  ")
                    .contains(
                            "What to do instead\n  Do not admit this person as a member while something stands in the way.\n")
                    .doesNotContain("memberships[].adult");
        }

        @Test
        void whatToFindOutFirst() {
            Ran ran = plp("may", "admit", CROISETTE, "membership.id=m-new", "membership.joinedOn=2026-12-01");

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out())
                    .contains("CANNOT TELL: ", "To find out first\n  Kind of member (membership.kind=)")
                    .contains("settles ");
        }

        /** What the act makes is told as it is given to the act; what is on record, or would be inside a list, as it stands in the dossier. */
        @Test
        void whatToGiveToTheAct() {
            Ran ran = plp("may", "send", CROISETTE, "message.id=msg-new", "message.sentAt=2026-12-01T10:00:00+01:00");

            assertThat(ran.out()).contains("\n  Urgency (message.urgency=) ").doesNotContain("messages[");
        }

        @Test
        void whatIsNotKnownOfADutyThatFollows() {
            Ran ran = plp("may", "send", CROISETTE, "message.id=msg-new", "message.sentAt=2026-12-01T10:00:00+01:00");

            assertThat(ran.out())
                    .contains("open   not known whether the duty applies or has been done")
                    .doesNotContain("due    not known");
        }

        @Test
        void thatItIsImpossibleAndWhy() {
            Ran ran = plp("may", "leave", CROISETTE, "membership=m-99", "day=2026-12-01");

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out())
                    .contains(
                            "IMPOSSIBLE: given what is on record, the act cannot be done.",
                            "memberships: There is no such entry");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                admit | membership.id=m-99 | membership.joinedOn=
                apply | membership.id=m-99 | membership.declarations.wishToHelp=
                appoint | appointment.id=a-99 | appointment.from=
                reprimand | membership=m-1 measure.kind=REPRIMAND | measure.date=
                send | message.id=msg-99 | message.sentAt=
                review-list | review.by=[COORDINATOR] | review.date=
                meet | meeting.kind=MEMBERS | meeting.date=
                place-sign | sign.placedBy=MUNICIPALITY | sign.date=
                countersign-charter | signature.by=MUNICIPALITY | signature.date=
                amend-charter | charter.contains=[] | charter.signedOn=
                """)
        void whichDayIsToBeGivenToTheAct(String act, String facts, String missing) {
            Ran ran = plp(Stream.concat(Stream.of("may", act, CROISETTE), Stream.of(facts.split(" ")))
                    .toArray());

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.out())
                    .contains(
                            "NO ANSWER YET: a day that the act needs is missing.",
                            missing + ": The act needs a day here.");
        }

        @Test
        void theSameFromAFileOfFacts() throws IOException {
            Path facts = Files.writeString(folder.resolve("facts.yaml"), """
                    membership:
                      id: m-new
                      joinedOn: 2026-12-01
                      kind: RESIDENT
                      adult: false
                    """);

            Ran ran = plp("may", "admit", CROISETTE, "--facts", facts);

            assertThat(ran.out()).contains("NO: 1 norm stands in the way.", "  B-P2 ");
        }

        @Test
        void inJson() throws IOException {
            Ran ran = plp(
                    "may",
                    "admit",
                    CROISETTE,
                    "membership.id=m-new",
                    "membership.joinedOn=2026-12-01",
                    "membership.adult=false",
                    "membership.kind=RESIDENT",
                    "--format",
                    "json");

            JsonNode json = new ObjectMapper().readTree(ran.out());
            assertThat(json.path("format").asInt()).isEqualTo(1);
            assertThat(json.path("act").asText()).isEqualTo("admit");
            assertThat(json.path("answer").asText()).isEqualTo("NO");
            assertThat(json.path("onAdviceAlone").asBoolean()).isFalse();
            assertThat(json.path("asOf").asText()).isEqualTo("2026-12-01");
            assertThat(json.path("inTheWay").path(0).path("id").asText()).isEqualTo("B-P2:m-new");
            assertThat(json.path("inTheWay").path(0).path("citations")).isNotEmpty();
            assertThat(json.path("factsToFindOut").path(0).path("path").asText())
                    .startsWith("memberships[");
            assertThat(json.path("factsToFindOut").path(0).path("settles")).isNotEmpty();
        }

        @Test
        void inJsonThatItIsImpossible() throws IOException {
            Ran ran = plp("may", "open", CROISETTE, "day=2026-12-01", "--format", "json");

            JsonNode json = new ObjectMapper().readTree(ran.out());
            assertThat(json.path("answer").asText()).isEqualTo("IMPOSSIBLE");
            assertThat(json.path("reasons").path(0).path("code").asText()).isEqualTo("partnership.already-open");
            assertThat(json.path("reasons").path(0).path("text").asText()).endsWith(".");
        }
    }

    @Nested
    class Refuses {
        @Test
        void anActThatIsNone() {
            Ran ran = plp("may", "dance", CROISETTE);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("the acts are ", "admit", "exclude-definitively");
        }

        @ParameterizedTest
        @ValueSource(strings = {"adult", "=true", "membership..adult=true", "membership[0].adult=true", "a b=1"})
        void aFactThatIsNoKeyAndValue(String word) {
            Ran ran = plp("may", "admit", CROISETTE, word);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("give a fact as KEY=VALUE");
        }

        @Test
        void aFactThatIsGivenTwice() {
            assertThat(plp("may", "open", CROISETTE, "day=2026-12-01", "day=2026-12-02")
                            .err())
                    .contains("given twice: day");
            assertThat(plp("may", "admit", CROISETTE, "membership.adult=true", "membership.adult.x=1")
                            .err())
                    .contains("given both as a value and as a group of keys: membership.adult.x");
        }

        @Test
        void factsFromTwoPlaces() throws IOException {
            Path facts = Files.writeString(folder.resolve("facts.yaml"), "day: 2026-12-01\n");

            Ran ran = plp("may", "open", CROISETTE, "day=2026-12-01", "--facts", facts);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("not both");
        }

        @Test
        void aKeyThatTheActDoesNotHaveAndAValueThatCannotBeRead() {
            Ran ran = plp("may", "open", CROISETTE, "dya=2026-12-01");

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err()).contains("open: ").contains("Did you mean \"day\"?");
            assertThat(plp("may", "open", CROISETTE, "day=tomorrow").err())
                    .contains("open: day: This is not written as a day.");
        }

        @Test
        void aFileOfFactsWithTheLineOfEachDefect() throws IOException {
            Path facts = Files.writeString(folder.resolve("facts.yaml"), "\ndya: 2026-12-01\n");

            assertThat(plp("may", "open", CROISETTE, "--facts", facts).err()).startsWith(facts + ":2:1: dya: ");
        }

        @Test
        void anActThatOnlyPutsFactsOnRecord() {
            Ran ran = plp("may", "record-membership", CROISETTE, "day=2026-12-01", "facts.id=m-1");

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.out()).contains("neither allowed nor forbidden");
        }

        @Test
        void aDossierThatContradictsItself() throws IOException {
            Path file = Files.writeString(folder.resolve("bad.yaml"), "openplp: 1\npartnership: {id: 'a b'}\n");

            Ran ran = plp("may", "open", file, "day=2026-12-01");

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err()).contains("partnership.id");
        }

        @Test
        void toOverwriteTheDossierOrTheFacts() throws IOException {
            Path facts = Files.writeString(folder.resolve("facts.yaml"), "day: 2026-12-01\n");

            assertThat(plp("may", "open", CROISETTE, "--facts", facts, "--output", facts)
                            .code())
                    .isEqualTo(2);
        }
    }

    @Test
    void takesValuesAsTheyAre() {
        Ran ran = plp(
                "may", "admit", CROISETTE, "membership.id=m-\": #'\\ \t\u001b[31m", "membership.joinedOn=2026-12-01");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out() + ran.err()).doesNotContain("\u001b", "m-\"");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void hasAQuestionForEveryAct(String act) {
        assertThat(Texts.english().find("act." + act)).isPresent();
    }

    static Stream<String> acts() {
        return ActReader.names().stream();
    }
}
