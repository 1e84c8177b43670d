package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;
import static org.openplp.cli.Samples.BREACHED;
import static org.openplp.cli.Samples.CROISETTE;
import static org.openplp.cli.Samples.DAY;
import static org.openplp.cli.Samples.DEFECTIVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read, and the words of the user, steer no terminal and disturb no report. */
class HostileInputTest {
    private static final String ESC = "\u001b";

    @TempDir
    private Path folder;

    static Stream<String> hostileNames() {
        return Stream.of(
                "PLP \\e[31mred\\e[0m",
                "PLP \\x1b]0;title\\x07",
                "PLP \\x9b31m",
                "PLP \\rNOT COMPLIANT",
                "PLP \\x08\\x08\\x08",
                "PLP one\\ntwo",
                "PLP one\\u2028two\\u2029three\\x85four");
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void namesSteerNoTerminal(String name) throws IOException {
        Path dossier = Files.writeString(
                folder.resolve("a.yaml"), "openplp: 1\npartnership:\n  id: plp-1\n  name: \"" + name + "\"\n");

        for (String format : new String[] {"text", "json"}) {
            Ran ran = plp("check", dossier, "--on", DAY, "--format", format, "--all");

            assertThat(ran.code()).isIn(0, 3);
            assertThat(ran.disturbers()).as(format).isEmpty();
        }
    }

    @Test
    void lettersKeepTheirOrder() throws IOException {
        Path dossier = Files.writeString(
                folder.resolve("a.yaml"),
                "openplp: 1\npartnership: {id: plp-1, name: \"PLP \\u202egnp\\u2066x\\u200f\"}\n");

        assertThat(plp("check", dossier, "--on", DAY).out())
                .startsWith("PLP \uFFFDgnp\uFFFDx\uFFFD (plp-1), on 24 November 2026\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "24/11/2026", "+999999999-12-31", "-0001-01-01"})
    void aDayThatIsNoneIsOneSentence(String day) {
        Ran ran = plp("check", CROISETTE, "--on", day);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("plp: --on: ").hasLineCount(2).doesNotContain("java.");
    }

    @Test
    void aReportThatCannotBeWrittenIsAMistakeOfUsage() {
        Ran ran = plp(
                "check",
                CROISETTE,
                "--on",
                DAY,
                "--output",
                folder.resolve("none").resolve("report.txt"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("the report cannot be written to");
        assertThat(plp("check", CROISETTE, "--on", DAY, "--output", folder).code())
                .isEqualTo(2);
    }

    @Test
    void wordsOfTheUserCannotSteerTheTerminal() {
        assertThat(plp("check", "--on", "\u001b[31m", CROISETTE).err()).doesNotContain("\u001b");
    }

    @Test
    void linesInANameStayOnOneLine() throws IOException {
        Path dossier = Files.writeString(
                folder.resolve("a.yaml"),
                "openplp: 1\npartnership:\n  id: plp-1\n  name: |\n    PLP Rue A\n    COMPLIANT\n");

        Ran ran = plp("check", dossier, "--on", DAY);

        assertThat(ran.out().lines().limit(2))
                .containsExactly(
                        "PLP Rue A\uFFFDCOMPLIANT\uFFFD (plp-1), on 24 November 2026",
                        "rule book 2026.3, read as worded, so that advice worded as a duty counts as one");
    }

    @Test
    void markupIsPrintedAsItStands() throws IOException {
        Path dossier = Files.writeString(
                folder.resolve("a.yaml"),
                "openplp: 1\npartnership: {id: plp-1, name: \"PLP <script>alert(1)</script> ${x} %s {0}\"}\n");

        assertThat(plp("check", dossier, "--on", DAY).out())
                .startsWith("PLP <script>alert(1)</script> ${x} %s {0} (plp-1), on 24 November 2026\n");
    }

    @Test
    void namesOfFilesSteerNoTerminal() throws IOException {
        Path sound = Files.writeString(folder.resolve("a" + ESC + "[31m\u202e.yaml"), BREACHED);
        Path defective = Files.writeString(folder.resolve("b" + ESC + "]0;x\u0007\n.yaml"), DEFECTIVE);

        for (String format : new String[] {"text", "json"}) {
            Ran ran = plp("check", sound, defective, folder.resolve("c\r" + ESC), "--on", DAY, "--format", format);

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.commands()).as(format).isEmpty();
            assertThat(ran.err()).hasLineCount(2);
        }
    }

    @Test
    void valuesOfAllKindsSteerNoTerminal() throws IOException {
        String word = "x\\u202e<b>y";
        Path dossier = Files.writeString(folder.resolve("a.yaml"), """
                openplp: 1
                partnership: {id: plp-1, policeZone: "WORD", operationalSince: 2023-09-01}
                appointments: [{id: a-1, actor: p-1, role: MANDATED_OFFICER, employedByZone: "WORDz"}]
                arrangements: [{parameter: "WORD", value: "WORD", by: POLICE_ZONE}]
                attestations: [{norm: "WORD", subject: "WORD", met: true, by: POLICE}]
                waivers: [{norm: "WORD", subject: "WORD", reason: "WORD"}]
                """.replace("WORD", word));

        Ran text = plp("check", dossier, "--on", DAY, "--all");

        assertThat(text.code()).isEqualTo(1);
        assertThat(text.out()).contains("M-P1");
        assertThat(text.disturbers()).isEmpty();
    }
}
