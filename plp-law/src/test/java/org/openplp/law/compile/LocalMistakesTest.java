package org.openplp.law.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.law.Law;

@DisplayName("What is wrong with a local law file")
class LocalMistakesTest {
    private static final String LOCAL = """
            prefix: EXV
            version: 2026.1
            name: Exempleville
            languages: [fr, nl]
            sources:
              rules:
                title:
                  fr: Règlement
                  nl: Reglement
                date: 2026-01-10
                read: CUT
            """;

    private static final String NORM = """
            id: EXV-1
            statement:
              fr: Un adjoint est en fonction.
              nl: Er is een adjunct.
            bearers: [PLP]
            modality: OBLIGATION
            citations:
              - rules art. 4
            in-force: 2026-02-01..
            check: RECORDS
            shape: STANDING
            subject: PARTNERSHIP
            rule: {holds: {appointments: {some: {role: DEPUTY_COORDINATOR}}}}
            not:
              fr: Aucun adjoint n'est en fonction.
              nl: Er is geen adjunct.
            do:
              fr: Encodez {appointments}.
              nl: Registreer {appointments}.
            cases:
              - rows:
                  - appointments: []
                    is: BREACHED
                    show:
                      fr: Aucune désignation n'est encodée.
                      nl: Er is geen aanstelling geregistreerd.
                  - {is: UNDETERMINED, lacks: [appointments]}
            """;

    private static final String TOO_LARGE = "law/local.yaml:1: the files hold more than 65535 different ids, citations,"
            + " sources and cases, or one that is longer; leave out some, or cite a text as a whole";

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectories(parent.resolve("law"));
        Files.writeString(folder.resolve("local.yaml"), LOCAL);
        Files.writeString(folder.resolve("EXV-1.yaml"), NORM);
    }

    private List<String> mistakes() throws IOException {
        String before = parent.toString().replace('\\', '/') + "/";
        return LawFolder.of(folder).mistakes().stream()
                .map(line -> line.replace(before, ""))
                .toList();
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String content = Files.readString(path);
        assertThat(content).contains(from);
        Files.writeString(path, content.replace(from, to));
    }

    @Test
    void isNoOrderOfLanguages() throws IOException {
        change(
                "EXV-1.yaml",
                "  fr: Un adjoint est en fonction.\n  nl: Er is een adjunct.\n",
                "  nl: Er is een adjunct.\n  fr: Un adjoint est en fonction.\n");

        assertThat(mistakes()).isEmpty();
    }

    @Test
    void isABraceWithoutItsOtherHalf() throws IOException {
        change("EXV-1.yaml", "Registreer {appointments}.", "Registreer {appointments.");

        assertThat(mistakes()).anyMatch(line -> line.contains("do in nl has a brace without its other half"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u200b"})
    void isALetterThatCannotBeSeen(String letter) throws IOException {
        change("EXV-1.yaml", "Er is een adjunct.", "Er is een " + letter + "adjunct.");

        assertThat(mistakes())
                .anyMatch(line -> line.contains("statement in nl has a character that cannot be printed"));
    }

    @Test
    void isNoNumberHoweverLong() throws IOException {
        change("EXV-1.yaml", "id: EXV-1", "id: EXV-99999999999");

        assertThat(mistakes()).isNotEmpty();
    }

    @Test
    void isNothingInTheLawThatIsSpoiltHere() throws IOException {
        assertThat(mistakes()).isEmpty();
        assertThat(LawFolder.of(folder).norms()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            local.yaml | 'prefix: EXV' | 'prefix: COM' | law/local.yaml:1: the prefix COM is one of the register; take another
            local.yaml | 'prefix: EXV' | 'prefix: exv' | law/local.yaml:1: prefix is exv, which does not look like ^[A-Z][A-Z0-9]{1,11}$ (two to twelve capital letters and digits, the first a letter; none of the register)
            local.yaml | 'prefix: EXV' | 'prefix: VBG' | law/EXV-1.yaml:1: EXV-1 has not the prefix of local.yaml; begin it with VBG-
            local.yaml | 'version: 2026.1' | 'version: 1+2' | law/local.yaml:2: version is 1+2, which does not look like ^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$ (letters, digits, points and hyphens)
            local.yaml | 'name: Exempleville' | 'name: "Exem\\eville"' | law/local.yaml:3: name is Exem\u001Bville, which does not look like ^[^\\s\\x00-\\x1f\\x7f-\\x9f]([^\\x00-\\x1f\\x7f-\\x9f]{0,198}[^\\s\\x00-\\x1f\\x7f-\\x9f])?$ (whose rules they are, on one line)
            local.yaml | '[fr, nl]' | '[fr, nl, fr]' | law/local.yaml:4: fr is there twice; keep one of them
            local.yaml | '[fr, nl]' | '[fr, pt]' | law/local.yaml:4: an item of languages is pt, which is none of en, fr, nl, de
            local.yaml | '[fr, nl]' | '[]' | law/local.yaml:4: languages is empty; write an item, or leave out a key that is not required
            local.yaml | '[fr, nl]' | '[fr, nl, de]' | law/local.yaml:7: title has no de; local.yaml promises fr, nl, de
            local.yaml | '[fr, nl]' | '[fr, nl, de]' | law/EXV-1.yaml:2: statement has no de; local.yaml promises fr, nl, de
            local.yaml | '[fr, nl]' | '[fr]' | law/EXV-1.yaml:4: statement is in nl, which is none of the languages of local.yaml (fr); add it there, or remove the text
            local.yaml | '    read: CUT\n' | '' | law/local.yaml:6: rules has no read; add it, as one of READ, CUT, LANDING, SECOND_HAND, NOT_READ
            local.yaml | 'read: CUT' | 'read: ALL' | law/local.yaml:11: read is ALL, which is none of READ, CUT, LANDING, SECOND_HAND, NOT_READ
            local.yaml | '  rules:' | '  ru/les:' | law/local.yaml:6: the code of a source is letters, digits and hyphens; not ru/les
            local.yaml | 'date: 2026-01-10' | 'url: javascript:alert(1)' | law/local.yaml:10: url is javascript:alert(1), which does not look like ^https?://\\S{1,1990}$ (a public address)
            EXV-1.yaml | 'id: EXV-1' | 'id: EXV-2' | law/EXV-1.yaml:1: the norm EXV-2 stands in EXV-1.yaml; a file has the name of its norm
            EXV-1.yaml | 'id: EXV-1' | 'id: GENT-1' | law/EXV-1.yaml:1: GENT-1 has not the prefix of local.yaml; begin it with EXV-
            EXV-1.yaml | '  nl: Er is een adjunct.\n' | '' | law/EXV-1.yaml:2: statement has no nl; local.yaml promises fr, nl
            EXV-1.yaml | '  nl: Er is een adjunct.\n' | '  nl: Er is een adjunct.\n  en: A deputy is in office.\n' | law/EXV-1.yaml:5: statement is in en, which is none of the languages of local.yaml (fr, nl); add it there, or remove the text
            EXV-1.yaml | 'Er is een adjunct.' | 'Un adjoint est en fonction.' | law/EXV-1.yaml:4: statement in nl is the text in fr; translate it
            EXV-1.yaml | 'Registreer {appointments}' | 'Registreer dat' | law/EXV-1.yaml:19: do in nl and in fr differ in what they name: appointments
            EXV-1.yaml | '{appointments}' | '{appointment}' | law/EXV-1.yaml:18: do in fr names {appointment}, which is no key of a dossier; did you mean appointments?
            EXV-1.yaml | 'fr: Un adjoint' | 'fr: "Un\\eadjoint"\n  xx: ' | law/EXV-1.yaml:3: statement in fr has a character that cannot be printed; remove it
            EXV-1.yaml | 'rules art. 4' | 'decree art. 4' | law/EXV-1.yaml:8: decree art. 4 begins with the code of no source; add decree under sources of local.yaml, or correct it
            EXV-1.yaml | 'modality: OBLIGATION' | 'modality: OBLIGATION\nforce: STATUTE' | law/EXV-1.yaml:7: the file has no key force; its keys are id, statement, condition, interpretation, bearers, modality, citations, in-force, check, shape, subject, undated, parameters, rule, met, not, do, cases
            EXV-1.yaml | 'bearers: [PLP]' | 'bearers: &a [*a]' | law/EXV-1.yaml:5: bearers has an anchor or a tag; write what is meant in full
            EXV-1.yaml | 'check: RECORDS' | 'check: NONE' | law/EXV-1.yaml:10: only a permission or a definition has nothing to check; write JUDGEMENT for what people judge
            EXV-1.yaml | 'shape: STANDING' | 'shape: JUDGED' | law/EXV-1.yaml:11: a norm that is checked by RECORDS does not have the shape JUDGED; ATTESTED goes with ATTESTATION, JUDGED with JUDGEMENT
            EXV-1.yaml | 'do:\n  fr: Encodez {appointments}.\n  nl: Registreer {appointments}.\n' | '' | law/EXV-1.yaml:10: a norm that records show has do; add it
            EXV-1.yaml | 'is: BREACHED' | 'is: BROKEN' | law/EXV-1.yaml:23: is is BROKEN, which is none of MET, BREACHED, PENDING, UNDETERMINED, NOT_APPLICABLE
            EXV-1.yaml | '  - appointments: []' | '  - appointment: []' | law/EXV-1.yaml:22: appointment is no key of a dossier; did you mean appointments?
            EXV-1.yaml | '          nl: Er is geen aanstelling geregistreerd.\n' | '' | law/EXV-1.yaml:24: show has no nl; local.yaml promises fr, nl
            EXV-1.yaml | '          nl: Er is geen aanstelling geregistreerd.\n' | '          nl: Er is geen aanstelling geregistreerd.\n          de: Es gibt keine Bestellung.\n' | law/EXV-1.yaml:27: show is in de, which is none of the languages of local.yaml (fr, nl); add it there, or remove the text
            EXV-1.yaml | '  - {is: UNDETERMINED, lacks: [appointments]}' | '  - {is: UNDETERMINED}' | law/EXV-1.yaml:27: what is UNDETERMINED lacks a fact; name it under lacks or later, or write lacks: []
            EXV-1.yaml | '  - rows:' | '  - frame: [each-key-left-out]\n    rows:' | law/EXV-1.yaml:21: each-key-left-out needs the facts of the norm, and it names none; write the rows
            EXV-1.yaml | '2026-02-01..' | '2026-02-30..' | law/EXV-1.yaml:9: 2026-02-30 is no day; write one as 2026-11-24
            """)
    void isReportedWithItsPlaceAndWhatToDo(String file, String from, String to, String reported) throws IOException {
        change(file, from, to);

        assertThat(mistakes()).contains(reported);
    }

    @Test
    void isNotThatAnOutcomeHasNoCase() throws IOException {
        assertThat(LawFolder.of(folder).untried())
                .extracting(one -> one.toString().replaceFirst(".*/law/", ""))
                .containsExactly(
                        "EXV-1.yaml:10: EXV-1 has no case that is MET; write rows with what its rule should find");

        change("EXV-1.yaml", "check: RECORDS\nshape: STANDING", "check: JUDGEMENT\nshape: JUDGED");
        change("EXV-1.yaml", "rule: {holds: {appointments: {some: {role: DEPUTY_COORDINATOR}}}}\n", "");

        assertThat(mistakes()).isEmpty();
        assertThat(LawFolder.of(folder).untried()).isEmpty();
    }

    @Test
    void isMoreCasesThanACompiledLawCanHold() throws IOException {
        change(
                "EXV-1.yaml",
                "  - rows:",
                "  - given:\n      partnership:\n        name: >-\n"
                        + ("          " + "long ".repeat(20) + "\n").repeat(700) + "    rows:");

        assertThat(mistakes()).contains(TOO_LARGE);
    }

    @Test
    void isAFileThatWouldNotBeRead() throws IOException {
        Files.writeString(folder.resolve("EXV-2.yml"), NORM);
        Files.writeString(folder.resolve("EXV-2.YAML"), NORM);
        Files.writeString(folder.resolve("EXV-2.yaml.txt"), NORM);
        Files.createDirectories(folder.resolve("more"));
        Files.writeString(folder.resolve("more/EXV-3.yaml"), NORM);

        assertThat(mistakes())
                .containsExactlyInAnyOrder(
                        "law/EXV-2.yml:1: this file would not be read; let its name end in .yaml",
                        "law/EXV-2.YAML:1: this file would not be read; let its name end in .yaml",
                        "law/EXV-2.yaml.txt:1: this file would not be read; let its name end in .yaml",
                        "law/more/EXV-3.yaml:1: the file is in a folder of its own; norms stand beside local.yaml");
    }

    @Test
    void isTwoNormsOfOneIdOrOneStatement() throws IOException {
        Files.writeString(folder.resolve("EXV-2.yaml"), NORM);

        assertThat(mistakes())
                .containsExactly(
                        "law/EXV-2.yaml:1: the norm EXV-1 stands in EXV-2.yaml; a file has the name of its norm",
                        "law/EXV-2.yaml:1: there is another norm EXV-1, or one that differs by capitals alone; take a free id",
                        "law/EXV-2.yaml:2: the statement is that of EXV-1 too; say what is of this norm");
    }

    @Test
    void isThatAFolderIsEmpty() throws IOException {
        Files.delete(folder.resolve("EXV-1.yaml"));
        assertThat(mistakes())
                .containsExactly(
                        "law/local.yaml:1: there is no norm beside this file; write one, as EXV-1.yaml for the prefix EXV");

        Files.delete(folder.resolve("local.yaml"));
        assertThat(mistakes())
                .contains(
                        "law/local.yaml:1: this file is missing; write it with prefix, version, name, languages and sources");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "# only a comment\n", "a: [", "- a\n", "text", "? {a: b}\n: c\n", "a: &a [*a]"})
    void isWhateverElseAFileHolds(String content) throws IOException {
        Files.writeString(folder.resolve("EXV-1.yaml"), content);
        assertThat(mistakes()).isNotEmpty().allMatch(line -> line.startsWith("law/EXV-1.yaml:"));

        Files.writeString(folder.resolve("local.yaml"), content);
        assertThat(mistakes()).anyMatch(line -> line.startsWith("law/local.yaml:"));
    }

    @Test
    void isAFileThatIsTooLargeTooDeepOrInAnotherEncoding() throws IOException {
        Path norm = folder.resolve("EXV-1.yaml");
        Files.write(norm, "id: Règle".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(mistakes()).containsExactly("law/EXV-1.yaml:1: the file is not in UTF-8; save it in that encoding");

        Files.writeString(norm, "# " + "x".repeat(1 << 20));
        assertThat(mistakes())
                .containsExactly("law/EXV-1.yaml:1: the file is larger than 1 MiB; a norm takes some pages");

        Files.writeString(norm, "id: " + "[".repeat(100_000));
        assertThat(mistakes()).hasSize(1).first().asString().startsWith("law/EXV-1.yaml:1: this is no YAML: ");
    }

    @Test
    void isAListThatDoesNotFit() throws IOException {
        change("EXV-1.yaml", "bearers: [PLP]", "bearers: [" + "PLP, ".repeat(300) + "PLP]");

        assertThat(mistakes()).containsExactly("law/EXV-1.yaml:5: bearers has more than 255 items; shorten it");
    }

    @Test
    void isNothingInAFolderBehindALinkNorInALoopOfLinks() throws IOException {
        Path link = Files.createSymbolicLink(parent.resolve("link"), folder);
        Files.createSymbolicLink(folder.resolve("again"), link);

        assertThat(LawFolder.of(link).mistakes()).isEmpty();
        assertThat(LawFolder.of(link).norms()).isEqualTo(1);
    }

    @Test
    void isATextThatDoesNotFit() throws IOException {
        change("EXV-1.yaml", "Un adjoint est", "Un adjoint est" + " très".repeat(2_000));

        assertThat(mistakes()).containsExactly("law/EXV-1.yaml:3: fr is longer than 10000 characters; shorten it");
    }

    @Test
    void isMoreThanACompiledLawCanHold() throws IOException {
        for (int i = 2; i < 300; i++) {
            StringBuilder citations = new StringBuilder();
            for (int j = 0; j < 255; j++) {
                citations
                        .append("  - rules art. ")
                        .append(i)
                        .append('/')
                        .append(j)
                        .append('\n');
            }
            Files.writeString(
                    folder.resolve("EXV-" + i + ".yaml"),
                    NORM.replace("EXV-1", "EXV-" + i)
                            .replace("en fonction.", "en fonction" + " encore".repeat(i) + ".")
                            .replace("  - rules art. 4\n", citations));
        }

        assertThat(mistakes()).containsExactly(TOO_LARGE);
    }

    @Test
    void keepsTheLawFromBeingWritten(@TempDir Path out) throws IOException {
        change("local.yaml", "read: CUT", "read: ALL");
        LawFolder law = LawFolder.of(folder);

        assertThatThrownBy(() -> law.writeInto(out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("1 mistake in the law: " + folder);
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void isNoneOfWhatIsReadBack(@TempDir Path out) throws IOException {
        Path file = LawFolder.of(folder).writeInto(out);
        byte[] bytes = Files.readAllBytes(file);

        assertThat(out.relativize(file))
                .hasToString(Path.of("META-INF/openplp/law/EXV.law").toString());
        Law read = Law.of(bytes);
        assertThat(read.languages()).containsExactly("fr", "nl");
        assertThat(read.texts("nl").text("EXV-1.do")).isEqualTo("Registreer {appointments}.");
        assertThat(read.rows("source").get(0).get("read")).isEqualTo("CUT");
        assertThat(read.rows("case"))
                .extracting(row -> row.get("place") + " " + row.get("is"))
                .containsExactly("EXV-1.yaml:22 BREACHED", "EXV-1.yaml:27 UNDETERMINED");
        for (int length = 0; length < bytes.length; length += 7) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> Law.of(cut))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("this compiled law is cut short or damaged; compile its law files anew");
        }
        bytes[3]++;
        assertThatThrownBy(() -> Law.of(bytes))
                .hasMessage("this law has the format 4, and this release of openplp reads the format 3; compile its law"
                        + " files with this release, or use the release for which it was compiled");
        bytes[0]++;
        assertThatThrownBy(() -> Law.of(bytes))
                .hasMessage("this is no compiled law; plp law compiles a folder of law files");
    }
}
