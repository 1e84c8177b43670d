package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.rules.text.Language;

@DisplayName("A workbook on the command line")
class WorkbookCommandTest {
    private static final Path CROISETTE = Path.of("..", "examples", "plp-croisette.yaml");
    private static final String DAY = "2026-11-24";

    @TempDir
    private Path folder;

    private Path workbook(String yaml) throws IOException {
        byte[] workbook = new DossierWriter()
                .asWorkbook(
                        DossierReader.withDefaultLimit()
                                .read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                                .dossier()
                                .orElseThrow(),
                        Language.DUTCH);
        return Files.write(folder.resolve("a.xlsx"), workbook);
    }

    @Test
    void beginsWithNewAndCanBeCheckedAtOnce() {
        Path file = folder.resolve("plp-123.xlsx");

        assertThat(plp("--lang", "nl", "new", "--format", "xlsx", "--id", "plp-123", "--output", file))
                .isEqualTo(new Ran(0, "", ""));
        Ran check = plp("check", file, "--on", DAY);

        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("plp-123", "CANNOT TELL");
    }

    @Test
    void isWhatTheNameOfTheFileSays() {
        assertThat(plp("new", "--output", folder.resolve("a.xlsx")).code()).isZero();
        assertThat(DossierReader.isDossier(folder.resolve("a.xlsx"))).isTrue();
        assertThat(plp("new", "--format", "xlsx", "--output", folder.resolve("b.yaml"))
                        .err())
                .contains("--format", ".xlsx");
        assertThat(plp("new", "--format", "yaml", "--output", folder.resolve("c.xlsx"))
                        .code())
                .isEqualTo(2);
        assertThat(folder).isDirectoryNotContaining("glob:**b.yaml").isDirectoryNotContaining("glob:**c.xlsx");
    }

    @Test
    void isNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "kept");

        assertThat(plp("new", "--format", "xlsx", "--output", file).code()).isEqualTo(2);
        assertThat(plp("import", CROISETTE, "--output", file).code()).isEqualTo(2);
        assertThat(file).content().isEqualTo("kept");
    }

    @Test
    void goesBothWaysWithoutLoss() throws IOException {
        Path workbook = folder.resolve("a.xlsx");
        Path yaml = folder.resolve("a.yaml");

        assertThat(plp("--lang", "fr", "import", CROISETTE, "--output", workbook))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(plp("import", workbook, "--output", yaml)).isEqualTo(new Ran(0, "", ""));

        DossierReader reader = DossierReader.withDefaultLimit();
        assertThat(reader.read(yaml).dossier()).isEqualTo(reader.read(CROISETTE).dossier());
        assertThat(plp("import", workbook).out()).isEqualTo(Files.readString(yaml));
    }

    @Test
    void isCheckedAsTheTextIs() {
        Path workbook = folder.resolve("a.xlsx");
        plp("--lang", "de", "import", CROISETTE, "--output", workbook);

        Ran check = plp("check", workbook, "--on", DAY);

        assertThat(check.code()).isEqualTo(plp("check", CROISETTE, "--on", DAY).code());
        assertThat(check.out()).contains("a.xlsx:Mitglieder!A").doesNotContain("a.xlsx:1");
        assertThat(plp("check", workbook, "--on", DAY, "--format", "github").out())
                .contains("file=" + workbook);
    }

    @Test
    void isOneOfTheDossiersOfAFolder() throws IOException {
        workbook("openplp: 1\npartnership: {id: plp-7}\n");
        Files.writeString(folder.resolve("b.yaml"), "openplp: 1\npartnership: {id: plp-8}\n");
        Files.writeString(folder.resolve("~$a.xlsx"), "held open");

        Ran check = plp("check", folder, "--on", DAY, "--summary");

        assertThat(check.err()).isEmpty();
        assertThat(check.out()).contains("plp-7", "plp-8");
    }

    /** Somebody keeps the dossier in it, and would miss it in the overview. */
    @Test
    void isNotPassedOverInAFolderIfItIsOfAnotherKind() throws IOException {
        Files.writeString(folder.resolve("b.yaml"), "openplp: 1\npartnership: {id: plp-8}\n");
        Files.writeString(folder.resolve("c.ods"), "anything");

        Ran check = plp("check", folder, "--on", DAY, "--summary");

        assertThat(check.code()).isEqualTo(3);
        assertThat(check.err())
                .isEqualTo(
                        folder.resolve("c.ods")
                                + ": Only .xlsx workbooks can be read. Open this file in the spreadsheet program and save it as .xlsx.\n");
        assertThat(check.out()).contains("plp-8", "1 file could not be read");
    }

    @Test
    void takesMembersFromATable() throws IOException {
        Path workbook = workbook("openplp: 1\npartnership: {id: plp-7}\nmemberships: [{id: m-1}]\n");
        Path table = Files.writeString(folder.resolve("members.csv"), "id;Meerderjarig\nm-7;ja\n");

        assertThat(plp("import", table, "--into", workbook, "--output", workbook)
                        .code())
                .isZero();

        assertThat(plp("import", workbook).out()).contains("  - id: m-1\n  - id: m-7\n    adult: true\n");
    }

    @Test
    void isNoListOfMembers() throws IOException {
        Ran ran = plp("import", workbook("openplp: 1\npartnership: {id: plp-7}\n"), "--number-from", "m-1");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("a.xlsx", "whole dossier");
    }

    @Test
    void isRefusedWithSheetAndCell() throws IOException {
        Ran ran = plp("--lang", "nl", "check", Files.write(folder.resolve("a.xlsx"), new byte[] {1}));

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err())
                .isEqualTo(
                        folder.resolve("a.xlsx")
                                + ": Dit kan niet als werkmap of tabel gelezen worden. Sla het bestand opnieuw op als .xlsx; een ledenlijst mag ook een .csv zijn.\n");
    }

    /** What import writes can be checked, or it says what to do. */
    @Test
    void saysWhatToDoWithMembersAlone() throws IOException {
        Path table = Files.writeString(folder.resolve("members.csv"), "id;Meerderjarig\nm-7;ja\n");
        Path alone = folder.resolve("alone.yaml");

        Ran ran = plp("import", table, "--output", alone);

        assertThat(ran.code()).isZero();
        assertThat(plp("check", alone).code()).isEqualTo(3);
        assertThat(ran.err()).contains("plp check refuses such a file", "--into DOSSIER", "alone.yaml");
    }

    @Test
    void isNotWrittenForATableWithoutMembers() throws IOException {
        Path table = Files.writeString(folder.resolve("members.csv"), "id;Meerderjarig\n");

        assertThat(plp("import", table, "--output", folder.resolve("none.yaml")).code())
                .isZero();
        assertThat(folder.resolve("none.yaml")).doesNotExist();
    }
}
