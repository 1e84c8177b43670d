package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stops a dossier is told in one line each, with its place, and nothing else is printed. */
class DefectLinesTest {
    private static final String HEAD = "openplp: 1\npartnership: {id: plp-1}\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource
    void aDefectIsOneLine(String name, String content, String line) throws IOException {
        Path file = Files.write(folder.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));

        Ran ran = plp("check", file, "--on", "2026-11-24");

        assertThat(ran.err()).isEqualTo(file + ":" + line + "\n");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(3);
    }

    static Stream<Arguments> aDefectIsOneLine() {
        return Stream.of(
                Arguments.of("empty.yaml", "", "1:1: This file is empty. Start it with the key \"openplp\"."),
                Arguments.of(
                        "letter.yaml",
                        "Dear Sir,\n",
                        "1:1: This is a text or a list, not a group of keys. Start the file with the key \"openplp\"."),
                Arguments.of(
                        "format.yaml",
                        "openplp: 2\npartnership: {id: plp-1}\n",
                        "1:10: openplp: The file names a version of the format that this release of openplp cannot read: this release reads 1. A newer release may be able to read the file."),
                Arguments.of(
                        "no-format.yaml",
                        "openplp: one\npartnership: {id: plp-1}\n",
                        "1:10: openplp: A whole number is expected here. Write it in digits only, such as 40."),
                Arguments.of(
                        "format-0.yaml",
                        "openplp: 0\npartnership: {id: plp-1}\n",
                        "1:10: openplp: This version of the format cannot be read. Give the key \"openplp\", at the top of the file, the value 1."),
                Arguments.of(
                        "no-id.yaml",
                        "openplp: 1\npartnership:\n  name: PLP Rue A\n",
                        "3:3: partnership.id: The id is missing. Give one that reveals nothing about a person, such as m-1."),
                Arguments.of(
                        "key.yaml",
                        "openplp: 1\npartnership:\n  id: plp-1\n  nmae: PLP Rue A\n",
                        "4:3: partnership.nmae: The format has no such key here. Did you mean \"name\"?"),
                Arguments.of(
                        "twice.yaml",
                        HEAD + "reports: []\nmeetings: []\nreports: []\n",
                        "5:1: reports: This key occurs here a second time. Keep one of the two."),
                Arguments.of(
                        "no-value.yaml",
                        HEAD + "memberships:\n  - id: m-1\n    actor: p-1\n    adult:\n",
                        "6:5: memberships[0].adult: The key has no value. Write a value or the word none, or leave the key out."),
                Arguments.of(
                        "answer.yaml",
                        HEAD + "memberships:\n  - {id: m-1, actor: p-1, adult: maybe}\n",
                        "4:34: memberships[0].adult: An answer is expected here. Write true or false, or leave the key out."),
                Arguments.of(
                        "none.yaml",
                        HEAD + "memberships:\n  - {id: m-1, actor: p-1, adult: none}\n",
                        "4:34: memberships[0].adult: The word none has no meaning here. Write a value, or leave the key out."),
                Arguments.of(
                        "day.yaml",
                        HEAD + "memberships:\n  - {id: m-1, actor: p-1, joinedOn: 2026-02-30}\n",
                        "4:37: memberships[0].joinedOn: The calendar has no such day. Correct the month or the day."),
                Arguments.of(
                        "offset.yaml",
                        HEAD + "messages:\n  - {id: msg-1, sentAt: 2026-02-03T18:00:00}\n",
                        "4:25: messages[0].sentAt: The time has no offset. Add one, such as +01:00 in winter or +02:00 in summer."),
                Arguments.of(
                        "word.yaml",
                        HEAD + "messages:\n  - {id: msg-1, urgency: URGENTLY}\n",
                        "4:26: messages[0].urgency: This word is not recognised here. Did you mean URGENT? Write one of: URGENT, NON_URGENT."),
                Arguments.of(
                        "alias.yaml",
                        "openplp: 1\npartnership:\n  id: plp-1\n  name: &n PLP Rue A\n  policeZone: *n\n",
                        "5:15: partnership.policeZone: This is a YAML alias for a value from elsewhere. Write the value itself."),
                Arguments.of(
                        "same-id.yaml",
                        HEAD + "memberships:\n  - {id: m-1, actor: p-1}\n  - {id: m-1, actor: p-2}\n",
                        "5:10: memberships[1].id: This id is already used at memberships[0].id. Give each entry an id of its own."),
                Arguments.of(
                        "e-mail.yaml",
                        HEAD + "memberships:\n  - {id: jan@example.org, actor: p-1}\n",
                        "4:10: memberships[0].id: An id must not contain @ or white space, and must not be a telephone or national number (nine digits or more). Give one that reveals nothing about a person, such as m-1."),
                Arguments.of(
                        "order.yaml",
                        HEAD
                                + "memberships:\n  - {id: m-1, actor: p-1, joinedOn: 2026-02-03, left: {date: 2026-02-02}}\n",
                        "4:62: memberships[0].left.date: This day is before that of \"joinedOn\". Correct one of the two."),
                Arguments.of(
                        "reference.yaml",
                        """
                        openplp: 1
                        partnership: {id: plp-1, houseRules: [{version: "2023"}]}
                        memberships:
                          - {id: m-1, actor: p-1, acknowledgement: {houseRules: "2024"}}
                        """,
                        "4:57: memberships[0].acknowledgement.houseRules: There is no such entry in partnership.houseRules. Correct the reference, or add the entry."),
                Arguments.of(
                        "choice.yaml",
                        HEAD
                                + "appointments:\n  - {id: a-1, actor: p-1, chosenByMembers: false, chosenByMembersOn: 2026-02-03}\n",
                        "4:70: appointments[0].chosenByMembersOn: There is a day here, but \"chosenByMembers\" says that this did not happen. Correct one of the two."),
                Arguments.of(
                        "partial.yaml",
                        "openplp: 1\npartial: [members]\npartnership: {id: plp-1}\n",
                        "2:11: partial[0]: This is not the key of a list. Name a list by its full key, such as partnership.charter.signatures."),
                Arguments.of(
                        "list.yaml",
                        HEAD + "meetings: {date: 2026-02-03}\n",
                        "3:11: meetings: A list is expected here. Write it as [first, second], or one entry per line after a dash."),
                Arguments.of(
                        "amount.yaml",
                        "openplp: 1\npartnership:\n  id: plp-1\n  fee: {amountPerYear: 4 euro}\n",
                        "4:24: partnership.fee.amountPerYear: An amount is expected here. Write it in digits with a decimal point, such as 4.00."),
                Arguments.of(
                        "tag.yaml",
                        "openplp: 1\npartnership: {id: plp-1, name: !!binary aGFsbG8=}\n",
                        "2:32: partnership.name: A YAML tag is not allowed here. Remove what starts with an exclamation mark."),
                Arguments.of(
                        "escape.yaml",
                        "openplp: 1\npartnership: {id: plp-1, name: \"PLP \\e[31m\"}\n",
                        "2:32: partnership.name: The text holds a character that cannot be printed. Take it out."),
                Arguments.of(
                        "bracket.yaml",
                        "openplp: 1\npartnership: {id: plp-1\n",
                        "2:14: The file is not well-formed YAML here. Look here and above for a missing quote, bracket or colon, a tab, or lines that do not line up."),
                Arguments.of(
                        "comma.json",
                        "{\"openplp\": 1,\n \"partnership\": {\"id\": \"plp-1\"}\n \"meetings\": []}\n",
                        "3:2: The file is not well-formed JSON here. Look here and above for a missing quote, bracket, comma or colon."),
                Arguments.of(
                        "two.yaml",
                        HEAD + "---\n" + HEAD,
                        "4:1: A second document starts here. Put each dossier in a file of its own."),
                Arguments.of(
                        "latin.yaml",
                        HEAD.replace("plp-1", "plp-1, name: caf\u00e9"),
                        "2:35: The file is not valid UTF-8 at this point. Save it again with UTF-8 encoding."));
    }

    @Test
    void aFileThatIsNotThereIsOneLineToo() {
        Path file = folder.resolve("nowhere.yaml");

        assertThat(plp("check", file)).isEqualTo(new Ran(3, "", file + ": There is no such file. Correct its name.\n"));
    }

    @Test
    void allDefectsAreReportedAtOnceInTheOrderOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("many.yaml"), """
                openplp: 3
                partnership: {id: plp-1, streets: red}
                memberships:
                  - {id: m-1, actor: p-1, adult: perhaps, joinedOn: 2026-02-30}
                  - {id: m-1, actor: p 2, kind: RESIDANT}
                meetings:
                """);

        Ran ran = plp("check", file, "--on", "2026-11-24");

        assertThat(Arrays.stream(ran.err().split("\n", -1)).map(line -> line.replaceFirst(": [A-Z].*", "")))
                .containsExactly(
                        file + ":1:10: openplp",
                        file + ":2:26: partnership.streets",
                        file + ":4:34: memberships[0].adult",
                        file + ":4:53: memberships[0].joinedOn",
                        file + ":5:10: memberships[1].id",
                        file + ":5:22: memberships[1].actor",
                        file + ":5:33: memberships[1].kind",
                        file + ":6:1: meetings",
                        "");
    }
}
