package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.cli.LocalHost.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.law.compile.LawFolder;
import org.openplp.rules.digest.Sha256;
import org.openplp.rules.norm.LocalLaw;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

@DisplayName("Local law")
class LocalLawTest {
    private static final String RULE = "rule:\n  holds: {appointments: {some: in-office}}\n";
    private static final String RUN = "rows run: 3; not as expected: 0" + System.lineSeparator();

    private static final String DAY = "2026-11-24";

    @TempDir
    private static Path built;

    private static Path everyLanguage;
    private static Path dutchAlone;

    @TempDir
    private Path folder;

    /** One is compiled. The other is a folder of law files. */
    @BeforeAll
    static void writeTheLaws() throws IOException {
        everyLanguage = LawFolder.of(LocalHost.law(built.resolve("four"), "CUT", "en", "fr", "nl", "de"))
                .writeInto(built.resolve("gem.law"));
        dutchAlone = LocalHost.law(built.resolve("one"), "READ", "nl");
    }

    private Path dossier() throws IOException {
        return Files.writeString(folder.resolve("a.yaml"), """
                openplp: 1
                partnership: {id: plp-1, operationalSince: 2020-01-01}
                appointments: []
                """);
    }

    private static String plp(Path law, Object... words) {
        return Ran.plp(Stream.concat(Stream.of(words), Stream.of("--law", law)).toArray())
                .printed()
                .replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource({"en, read in part", "fr, lu en partie", "nl, gedeeltelijk gelezen", "de, teilweise gelesen"})
    void isSaidInEachOfItsLanguagesWithHowItsSourceWasRead(String language, String read) throws IOException {
        for (String format : List.of("text", "html", "json", "sarif", "markdown")) {
            String report = plp(everyLanguage, "check", dossier(), "--on", DAY, "--format", format, "--lang", language);

            assertThat(report).as(format).contains(text("not", language), text("title", language));
            assertThat(report).as(format).containsAnyOf(read, "\"CUT\"");
        }
        String explained = plp(everyLanguage, "explain", "GEM-1", "--lang", language);

        assertThat(explained)
                .contains(
                        text("statement", language),
                        text("condition", language),
                        text("interpretation", language),
                        text("title", language),
                        text("date", language),
                        "GEM/rules art. 4 (" + read + ")",
                        text("show", language));
        assertThat(plp(everyLanguage, "norms", "--lang", language)).contains(text("another statement", language));
    }

    @Test
    void hasItsOwnWordsWhereItIsMet() throws IOException {
        Path met = Files.writeString(folder.resolve("met.yaml"), """
                openplp: 1
                partnership: {id: plp-1, operationalSince: 2020-01-01}
                appointments: [{id: a-1, role: COORDINATOR, from: 2020-01-01}]
                """);

        assertThat(plp(everyLanguage, "check", met, "--on", DAY, "--all", "--format", "json", "--lang", "fr"))
                .contains(text("met", "fr"))
                .doesNotContain(text("not", "fr"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "nl", "de"})
    void isSaidInItsFirstLanguageToReadersOfOneThatItLacks(String language) throws IOException {
        assertThat(plp(dutchAlone, "check", dossier(), "--on", DAY, "--lang", language))
                .contains(text("not", "nl"), text("do", "nl"), text("title", "nl"));
        assertThat(plp(dutchAlone, "explain", "GEM-1", "--lang", language)).contains(text("statement", "nl"));
    }

    @Test
    void isNamedInReportsWithItsVersion() throws IOException {
        Path dossier = dossier();

        assertThat(plp(everyLanguage, "check", dossier, "--on", DAY))
                .contains("+GEM.2026.1", "with the local rules GEM of Gemeente, version 2026.1");
        assertThat(plp(everyLanguage, "check", dossier, "--on", DAY, "--format", "json"))
                .contains("\"local\" : [ { \"prefix\" : \"GEM\", ");
        assertThat(Ran.plp("check", dossier, "--on", DAY, "--format", "json").out())
                .doesNotContain("\"local\"", "GEM");
    }

    @Test
    void isAppliedByEveryCommandThatJudges() throws IOException {
        Path dossier = dossier();

        assertThat(plp(everyLanguage, "norms", "--section", "GEM", "--format", "json"))
                .contains("\"id\" : \"GEM-1\"", "\"scope\" : \"local-book\"");
        assertThat(plp(everyLanguage, "duties", dossier, "--on", DAY)).contains("with the local rules GEM of Gemeente");
        assertThat(plp(everyLanguage, "may", "admit", dossier, "membership.id=m-9", "membership.joinedOn=" + DAY))
                .contains("+GEM.2026.1");
        assertThat(plp(everyLanguage, "diff", dossier, dossier, "--on", DAY, "--then-book", "register"))
                .contains("Only in the rule book used before: GEM-1");
    }

    @Test
    void comesAfterTheNormsOfTheRegisterWhichKeepTheirOrder() {
        assertThat(Ran.plp("norms", "--law", everyLanguage).out())
                .containsSubsequence(
                        "  I-0 ",
                        "  LIM-7 ",
                        "  LIM-8 ",
                        "  CRE-1 ",
                        "  CRE-10 ",
                        "  COO-11 ",
                        "  LAW-12 ",
                        "  GEM-1 ");
    }

    @Test
    void isRefusedInOneSentenceWhereItCannotBeUsed() throws IOException {
        Path none = folder.resolve("none.law");
        Path wrong = LocalHost.law(folder.resolve("wrong"), "ALL", "fr");
        Path damaged = Files.write(folder.resolve("damaged.law"), Arrays.copyOf(Files.readAllBytes(everyLanguage), 99));
        for (Object[] words : new Object[][] {{"check", dossier()}, {"norms"}, {"explain", "C-T8b"}}) {
            assertThat(plp(none, words)).startsWith("plp: --law: " + none + " cannot be read; name a folder");
            assertThat(plp(wrong, words))
                    .startsWith("plp: --law: this law cannot be used: " + wrong + ": 1 mistake in the law: " + wrong
                            + "/local.yaml:11: read is ALL");
            assertThat(plp(damaged, words))
                    .startsWith("plp: --law: this law cannot be used: " + damaged + ": this compiled law is cut");
        }
        Ran twice = Ran.plp("check", dossier(), "--law", everyLanguage, "--law", dutchAlone);
        assertThat(twice.code()).isEqualTo(2);
        assertThat(twice.err()).contains("two local laws have the prefix GEM");
    }

    @Test
    void isCheckedAndCompiledByTheCommand() throws IOException {
        Path law = LocalHost.law(folder.resolve("law"), "NOT_READ", "fr");
        Path classes = folder.resolve("classes");

        assertThat(Ran.plp("law", law))
                .isEqualTo(new Ran(0, law + ": no mistakes; norms checked: 2" + System.lineSeparator() + RUN, ""));
        assertThat(classes).doesNotExist();

        Path file = classes.resolve("META-INF/openplp/law/GEM.law");
        assertThat(Ran.plp("law", law, "--into", classes))
                .isEqualTo(new Ran(
                        0,
                        "written: " + file + "; norms: 2" + System.lineSeparator() + "SHA-256 of the file: "
                                + Sha256.hex(Files.readAllBytes(file))
                                + System.lineSeparator() + RUN,
                        ""));
        LocalLaw read = LocalLaw.of(Files.readAllBytes(file));
        assertThat(read.languages()).containsExactly(Language.FRENCH);
        assertThat(read.norms()).extracting(norm -> norm.confidence()).containsExactly("L", "L");
        assertThat(Texts.inLanguage(Language.DUTCH).whatToDo(read.norms().get(0)))
                .contains(text("do", "fr"));
    }

    @Test
    void isCompiledIntoAFileOfTheFolderInWhichTheCommandRuns() throws IOException {
        Path law = LocalHost.law(folder.resolve("law"), "NOT_READ", "fr");
        Path here = Path.of("bare.law");
        try {
            assertThat(Ran.plp("law", law, "--into", here).code()).isZero();
            assertThat(here).isNotEmptyFile();
        } finally {
            Files.deleteIfExists(here);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|GEM-1 has no case that is BREACHED/PENDING, UNDETERMINED;|rows run: 1;",
                "fr|GEM-1 n'a aucun cas BREACHED/PENDING, UNDETERMINED\u00a0;|lignes exécutées\u00a0: 1",
                "nl|GEM-1 heeft geen geval BREACHED/PENDING, UNDETERMINED;|uitgevoerde rijen: 1;",
                "de|GEM-1 hat keinen Fall BREACHED/PENDING, UNDETERMINED;|ausgeführte Zeilen: 1;"
            })
    void isCompiledWithAWarningForOutcomesWithoutACase(String language, String warned, String run) throws IOException {
        Path law = LocalHost.law(folder.resolve("law"), "CUT", "fr");
        Path norm = law.resolve("GEM-1.yaml");
        String content = Files.readString(norm);
        Files.writeString(norm, content.substring(0, content.indexOf("      - appointments: []")));

        Ran ran = Ran.plp("law", law, "--lang", language);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).startsWith(norm + ":12: " + warned);
        assertThat(ran.out()).contains(run);
    }

    @Test
    void hasCasesThatAreRunByTheRuleInItsFile() throws IOException {
        Path law = LocalHost.law(folder.resolve("law"), "CUT", "fr");
        Path norm = law.resolve("GEM-1.yaml");
        assertThat(Ran.plp("law", law).out()).endsWith(RUN);

        Files.writeString(norm, Files.readString(norm).replace("some: in-office", "some: {role: DEPUTY_COORDINATOR}"));
        Ran failed = Ran.plp("law", law);

        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out()).contains("rows run: 3; not as expected: 1");
        assertThat(failed.err())
                .contains(norm + ":25: findings: expected [MET], found [BREACHED]", "# GEM-1 ", "openplp: 1");
    }

    @Test
    void runsNothingWhereNoNormHasACase() throws IOException {
        Path law = LocalHost.law(folder.resolve("law"), "CUT", "fr");
        Path norm = law.resolve("GEM-1.yaml");
        String content = Files.readString(norm);
        Files.writeString(norm, content.substring(0, content.indexOf("cases:")));

        Ran ran = Ran.plp("law", law);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo(law + ": no mistakes; norms checked: 2" + System.lineSeparator());
    }

    /** The period is the municipality's own: the federal law has no such parameter. */
    @Test
    void canHaveARuleWithAPeriodOfItsOwn() throws IOException {
        Path law = LocalHost.law(folder.resolve("law"), "CUT", "fr");
        Path norm = law.resolve("GEM-1.yaml");
        String written = Files.readString(norm);
        Files.writeString(
                norm,
                written.substring(0, written.indexOf("cases:"))
                                .replace("shape: STANDING", "shape: RECURS")
                                .replace(RULE, """
                                        parameters: {gem.meetings: P6M}
                                        rule:
                                          recurs:
                                            every: gem.meetings
                                            from: partnership.operationalSince
                                            of: {each: meetings, dated: date}
                                        """)
                        + """
                        cases:
                          - rows:
                              - {meetings: [{date: 2026-06-01}], is: MET, due: 2026-12-01}
                              - {meetings: [{date: 2026-05-01}], is: BREACHED, due: 2026-11-01}
                              - {is: UNDETERMINED, lacks: [meetings]}
                        """);

        assertThat(Ran.plp("law", law).printed()).contains("rows run: 3; not as expected: 0");
    }

    @Test
    void showsItsCasesAsDossiers() throws IOException {
        String cases = plp(everyLanguage, "explain", "--cases", "GEM-1");

        assertThat(cases)
                .startsWith("--- # GEM-1 law/GEM-1.yaml:")
                .contains("# is: UNDETERMINED # lacks: appointments openplp: 1");
        assertThat(plp(everyLanguage, "explain", "--cases", "GEM-2", "--lang", "nl"))
                .isEqualTo("# GEM-2 heeft geen gevallen ");
        assertThat(plp(everyLanguage, "explain", "--cases"))
                .contains(cases.strip(), "# B-P2 law/norms/members/B-P2.yaml:")
                .doesNotContain("has no cases");
    }

    @Test
    void isNotCompiledWithAMistakeInIt() throws IOException {
        Path law = LocalHost.law(folder.resolve("law"), "ALL", "fr");
        Path classes = folder.resolve("classes");

        Ran ran = Ran.plp("law", law, "--into", classes);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo(law + "/local.yaml:11: read is ALL, which is none of READ, CUT, LANDING, SECOND_HAND,"
                        + " NOT_READ" + System.lineSeparator());
        assertThat(classes).doesNotExist();
    }

    /** {@code plp-proof}, which no module needs, tests the rest. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "nl", "de"})
    void isProvedWithAModuleThatIsNamedWhereItIsMissing(String language) throws IOException {
        Path law = LocalHost.law(folder.resolve("law"), "CUT", "fr");

        Ran ran = Ran.plp("law", law, "--prove", "--into", folder.resolve("gem.law"), "--lang", language);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--prove", "plp-proof.jar", "org.ow2.sat4j.core.jar");
        assertThat(folder.resolve("gem.law")).doesNotExist();
    }

    @Test
    void isRefusedWhereThereIsNone() {
        Path none = folder.resolve("none");

        assertThat(Ran.plp("law", none, "--lang", "nl").err())
                .startsWith("plp: er is geen map " + none + "; geef de map met local.yaml op");
        assertThat(Ran.plp("law", none).code()).isEqualTo(2);
        assertThatThrownBy(() -> LocalLaw.of(LocalLawTest.class, "GEM"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no META-INF/openplp/law/GEM.law beside " + LocalLawTest.class.getName()
                        + "; compile the law files with plp law or the Maven plugin");
    }

    @Test
    void hasASchemaForEditors() throws IOException {
        assertThat(Ran.plp("law", "--schema"))
                .isEqualTo(new Ran(0, Files.readString(Path.of("../law/schema.json")), ""));
    }
}
