package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("plp import")
class ImportCommandTest {
    private static final String TABLE = "id;Naam;Meerderjarig\nm-7;Somebody;ja\n";
    private static final String MEMBERSHIPS = "memberships:\n  - id: m-7\n    adult: true\n";

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void printsTheMembershipsAndReportsWhatItLeavesOut() throws IOException {
        Path table = file("members.csv", TABLE);

        assertThat(plp("import", table)).isEqualTo(new Ran(0, MEMBERSHIPS, table + """
                        : column B: "Naam" is left out. Personal data have no place in a dossier; nothing from this column is kept.
                        1 member imported. The list counts as complete; name the key memberships under "partial" if it is not.
                        """));
    }

    @Test
    void writesTheWholeDossierThatCanBeChecked() throws IOException {
        Path dossier = file("a.yaml", "openplp: 1\npartnership: {id: plp-1} # a comment\nmemberships: [{id: m-1}]\n");
        Path written = folder.resolve("b.yaml");

        Ran ran = plp("import", file("members.csv", TABLE), "--into", dossier, "--output", written);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(written)).isEqualTo("""
                        openplp: 1
                        partnership:
                          id: plp-1
                        memberships:
                          - id: m-1
                          - id: m-7
                            adult: true
                        """);
        assertThat(Files.readString(dossier)).contains("# a comment").doesNotContain("m-7");
        assertThat(plp("check", written, "--on", "2026-11-24").code()).isZero();
    }

    @Test
    void claimsNoCompleteListWhereTheDossierSaysThatItIsNone() throws IOException {
        Path dossier =
                file("a.yaml", "openplp: 1\npartial: [memberships]\npartnership: {id: plp-1}\nmemberships: []\n");

        Ran ran = plp("import", file("members.csv", TABLE), "--into", dossier);

        assertThat(ran.out()).contains("partial:\n  - memberships\n");
        assertThat(ran.err())
                .endsWith(
                        "1 member imported. The list does not count as complete, since the dossier names the key memberships under \"partial\".\n");
    }

    @Test
    void writesInPlaceOnlyWhereItIsAskedTo() throws IOException {
        Path dossier = file("a.yaml", "openplp: 1\npartnership: {id: plp-1}\n");

        plp("import", file("members.csv", TABLE), "--into", dossier, "--output", dossier);

        assertThat(Files.readString(dossier)).contains("id: m-7");
    }

    @Test
    @Tag("process")
    @Timeout(1800)
    void losesNoMemberWhereSeveralWriteInPlaceAtOnce() throws Exception {
        int atOnce = 4;
        for (int i = 0; i < atOnce; i++) {
            file("members-" + i + ".csv", "id\nm-" + i + "\n");
        }
        for (int round = 0; round < Integer.getInteger("plp.rounds", 1); round++) {
            Path dossier = file("a.yaml", "openplp: 1\npartnership: {id: plp-1}\nmemberships: []\n");
            List<Process> all = new ArrayList<>();
            for (int i = 0; i < atOnce; i++) {
                ProcessBuilder plp = Ran.shell(
                        "exec \"$1\" -XX:TieredStopAtLevel=1 -cp \"$2\" org.openplp.cli.Main import \"$3\" --into \"$4\" --output \"$4\"",
                        folder.resolve("members-" + i + ".csv"),
                        dossier);
                all.add(plp.redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log-" + i).toFile())
                        .start());
            }
            for (Process plp : all) {
                assertThat(plp.waitFor()).isZero();
            }

            assertThat(dossier).content().contains("id: m-0\n", "id: m-1\n", "id: m-2\n", "id: m-3\n");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    /** Another process, which holds a file for a second. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws IOException, InterruptedException {
            try (FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE)) {
                channel.lock();
                System.out.println("held");
                Thread.sleep(1500);
            }
        }
    }

    @Test
    @Tag("process")
    @Timeout(120)
    void reportsThatItWaitsForAnotherProgram() throws IOException {
        Path dossier = file("a.yaml", "openplp: 1\npartnership: {id: plp-1}\n");
        String script = "exec \"$1\" -cp \"$2\" '" + Holder.class.getName() + "' \"$3\"";
        Process holder = Ran.shell(script, dossier).start();
        assertThat(holder.inputReader().readLine()).isEqualTo("held");

        Ran ran = plp("import", file("members.csv", TABLE), "--into", dossier, "--output", dossier);

        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .containsOnlyOnce("another program is using the dossier " + dossier + "; plp waits for up to a minute");
        assertThat(dossier).content().contains("id: m-7");
    }

    @Test
    void overwritesNoOtherDossier() throws IOException {
        Path table = file("members.csv", TABLE);
        Path into = file("a.yaml", "openplp: 1\npartnership: {id: plp-1}\n");
        Path other = file("b.yaml", "openplp: 1\npartnership: {id: plp-2}\n");

        for (Ran ran : List.of(
                plp("import", table, "--output", other), plp("import", table, "--into", into, "--output", other))) {
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).startsWith("plp: --output: ").contains("--into", other.toString());
        }
        assertThat(other).hasContent("openplp: 1\npartnership: {id: plp-2}\n");
    }

    @Test
    void takesASecondNameOfTheDossierForAnotherFile() throws IOException {
        Path into = file("a.yaml", "openplp: 1\npartnership: {id: plp-1}\n");
        Path second = Files.createLink(folder.resolve("b.yaml"), into);

        Ran ran = plp("import", file("members.csv", TABLE), "--into", into, "--output", second);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("plp: --output: a file of that name exists already")
                .contains(second.toString());
        assertThat(into).hasContent("openplp: 1\npartnership: {id: plp-1}\n");
        assertThat(second).hasContent("openplp: 1\npartnership: {id: plp-1}\n");
    }

    @Test
    void writesInPlaceThroughALinkOnTheWay() throws IOException {
        Path dossier = file("a.yaml", "openplp: 1\npartnership: {id: plp-1}\n");
        Path way = Files.createSymbolicLink(folder.resolve("way"), folder);

        plp("import", file("members.csv", TABLE), "--into", dossier, "--output", way.resolve("a.yaml"));

        assertThat(dossier).content().contains("id: m-7");
    }

    /** The system lets not even the administrator write to this one. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void saysOfADossierThatMayNotBeWrittenThatItMayNot() throws IOException {
        Path dossier = Path.of("/proc/sys/kernel/ostype");

        Ran ran = plp("import", file("members.csv", TABLE), "--into", dossier, "--output", dossier);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("plp: --output: the dossier may not be written to: " + dossier + "\n");
        assertThat(dossier).hasContent("Linux");
    }

    @Test
    void writesJsonIntoAFileThatIsReadAsJson() throws IOException {
        Path dossier = file("d.JSON", "{\"openplp\": 1, \"partnership\": {\"id\": \"plp-1\"}}");
        Path alone = folder.resolve("members.json");

        plp("import", file("members.csv", TABLE), "--into", dossier, "--output", dossier);
        plp("import", file("members.csv", TABLE), "--output", alone);

        assertThat(plp("check", dossier, "--on", "2026-11-24").err()).isEmpty();
        assertThat(dossier).content().startsWith("{").contains("\"id\" : \"m-7\"");
        assertThat(alone).content().startsWith("{").contains("\"id\" : \"m-7\"");
        assertThat(plp("import", file("one.csv", "id\nm-8\n"), "--into", dossier)
                        .out())
                .startsWith("openplp: 1\n");
    }

    @Test
    void saysThatMembersWereTakenOverOnlyOnceTheyAre() throws IOException {
        Path nowhere = folder.resolve("no-such-folder").resolve("a.yaml");

        Ran ran = plp("import", file("members.csv", TABLE), "--output", nowhere);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(nowhere.toString()).doesNotContain("taken over");
    }

    @Test
    void endsWithTwoForNumbersThatDoNotSuffice() throws IOException {
        Ran ran = plp("import", file("members.csv", "adult\nyes\nno\n"), "--number-from", "m-99999999");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("row 3: Membership id: The numbering with --number-from ends here")
                .doesNotContain("taken over");
    }

    @Test
    void saysOfTheOutputWhatItIs() {
        assertThat(plp("import", "--help").out().replaceAll("\\s+", " "))
                .contains("The file to write the memberships or the dossier to")
                .doesNotContain("report");
        assertThat(plp("new", "--help").out()).doesNotContain("report");
    }

    @Test
    void neverOverwritesTheTable() throws IOException {
        Path table = file("members.csv", TABLE);

        assertThat(plp("import", table, "--output", table).code()).isEqualTo(2);
        assertThat(Files.readString(table)).isEqualTo(TABLE);
    }

    @Test
    void writesNothingWhereARowIsWrong() throws IOException {
        Path table = file("members.csv", "id;Meerderjarig\nm-1;ja\nm-2;misschien\n");
        Path written = folder.resolve("b.yaml");

        Ran ran = plp("import", table, "--output", written);

        assertThat(ran)
                .isEqualTo(new Ran(
                        3,
                        "",
                        table + ": row 3, column B (Member of full age): An answer is expected here. "
                                + "Write yes or no, or leave the cell empty.\n"));
        assertThat(written).doesNotExist();
    }

    @Test
    void endsWithTwoForAColumnToLeaveOutThatTheTableLacks() throws IOException {
        Path table = file("members.csv", TABLE);

        assertThat(plp("import", table, "--leave-out", "ZZZ"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        table + ": column B: \"Naam\" is left out. Personal data have no place in a dossier; "
                                + "nothing from this column is kept.\n" + table
                                + ": column ZZZ: The table has no such column. "
                                + "Correct the letters given with --leave-out.\n"));
    }

    @Test
    void reportsWhatIsWrongWithTheDossier() throws IOException {
        Ran ran = plp("import", file("members.csv", TABLE), "--into", file("bad.yaml", "openplp: 2\n"));

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("bad.yaml:1:10: openplp: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | No member imported. | 1 member imported. | 2 members imported.",
                "fr | Aucun membre repris. | 1 membre repris. | 2 membres repris.",
                "nl | Geen lid overgenomen. | 1 lid overgenomen. | 2 leden overgenomen.",
                "de | Kein Mitglied übernommen. | 1 Mitglied übernommen. | 2 Mitglieder übernommen."
            })
    void saysHowManyAsTheLanguageDoes(String lang, String none, String one, String two) throws IOException {
        assertThat(plp("--lang", lang, "import", file("0.csv", "id\n")).err()).startsWith(none);
        assertThat(plp("--lang", lang, "import", file("1.csv", "id\nm-1\n")).err())
                .startsWith(one);
        assertThat(plp("--lang", lang, "import", file("2.csv", "id\nm-1\nm-2\n"))
                        .err())
                .startsWith(two);
    }

    @Test
    void readsAnotherEncodingByItsName() throws IOException {
        Path table = folder.resolve("members.csv");
        Files.write(table, "id;Établi sur le territoire\nm-1;oui\n".getBytes(Charset.forName("windows-1252")));

        assertThat(plp("import", table).code()).isEqualTo(3);
        assertThat(plp("import", table, "--encoding", "windows-1252").out()).contains("establishedInArea: true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty.csv", "empty.xlsx"})
    void writesAnEmptyTableThatItReads(String name) {
        Path template = folder.resolve(name);

        assertThat(plp("import", "--template", template)).isEqualTo(new Ran(0, "", ""));
        assertThat(plp("import", template)).isEqualTo(new Ran(0, "", """
                        No member imported. There is no row below the headings. The list stays as it was, \
                        and counts neither as complete nor as empty. If there are no members, write memberships: [] in the dossier.
                        """));
        assertThat(plp("import", "--template", template).code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "memberships: []\n",
                "memberships:\n  - id: m-1\n",
                "partial: [memberships]\nmemberships: []\n"
            })
    void leavesTheListOfADossierAsItWasWhereTheTableHasNoRows(String list) throws IOException {
        Path dossier = file("a.yaml", "openplp: 1\npartnership: {id: plp-1}\n" + list);
        Path written = folder.resolve("b.yaml");

        Ran ran = plp("import", file("members.csv", "id\n"), "--into", dossier, "--output", written);

        assertThat(ran.code()).isZero();
        assertThat(Files.readString(written).contains("memberships: []")).isEqualTo(list.contains("memberships: []"));
        assertThat(Files.readString(written).contains("partial")).isEqualTo(list.contains("partial"));
        assertThat(Files.readString(written).contains("m-1")).isEqualTo(list.contains("m-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import",
                "import --template a.pdf",
                "import TABLE --template b.csv",
                "import --template b.csv --into TABLE",
                "import --template b.csv --output c.csv",
                "import --template b.csv --sheet Leden",
                "import --template b.csv --encoding UTF-8",
                "import --template b.csv --number-from m-1",
                "import --template b.csv --leave-out C",
                "import --template ",
                "import TABLE --encoding no-such-one",
                "import TABLE --encoding ?",
                "import TABLE --number-from m",
                "import TABLE --number-from m-99999999999999999999",
                "import TABLE --leave-out 3",
                "import TABLE --leave-out ",
                "import TABLE --sheet Leden",
                "import TABLE --output ."
            })
    void endsWithTwoForWrongUsage(String words) throws IOException {
        Path table = file("members.csv", TABLE);
        Ran ran = plp((Object[]) words.replace("TABLE", table.toString()).split(" ", -1));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("plp: ").doesNotContain("Exception", "\tat ");
        assertThat(Path.of("b.csv")).doesNotExist();
    }
}
