package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.cli.LocalHost.text;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @BeforeAll
    static void packTheHosts() throws IOException {
        everyLanguage = LocalHost.jar(
                Files.createDirectories(built.resolve("four")),
                LocalHost.law(built.resolve("four/law"), "CUT", "en", "fr", "nl", "de"));
        dutchAlone = LocalHost.jar(
                Files.createDirectories(built.resolve("one")), LocalHost.law(built.resolve("one/law"), "READ", "nl"));
    }

    private Path dossier() throws IOException {
        return Files.writeString(folder.resolve("a.yaml"), """
                openplp: 1
                partnership: {id: plp-1, operationalSince: 2020-01-01}
                appointments: []
                """);
    }

    private static String plp(Path jar, Object... words) throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader installed =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(installed);
            return Ran.plp(words).printed().replaceAll("\\s+", " ");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
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
    void isReadOnTheModulePathAndOnTheClassPath() throws IOException {
        String onModules = LocalHost.printed(List.of(
                "-p",
                LocalHost.modulePath() + File.pathSeparator + everyLanguage,
                "--add-modules",
                "gemeente",
                "-m",
                "org.openplp.cli/org.openplp.cli.Main",
                "explain",
                "GEM-1",
                "--lang",
                "de"));
        String onTheClassPath = LocalHost.printed(List.of(
                "-cp",
                LocalHost.modulePath() + File.pathSeparator + everyLanguage,
                "org.openplp.cli.Main",
                "explain",
                "GEM-1",
                "--lang",
                "de"));

        assertThat(onModules).contains(text("statement", "de"), "GEM/rules art. 4 (teilweise gelesen)");
        assertThat(onTheClassPath).isEqualTo(onModules);
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
                .isEqualTo(new Ran(0, "written: " + file + "; norms: 2" + System.lineSeparator() + RUN, ""));
        LocalLaw read = LocalLaw.of(Files.readAllBytes(file));
        assertThat(read.languages()).containsExactly(Language.FRENCH);
        assertThat(read.norms()).extracting(norm -> norm.confidence()).containsExactly("L", "L");
        assertThat(Texts.in(Language.DUTCH).whatToDo(read.norms().get(0))).contains(text("do", "fr"));
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
    void hasCasesThatAreRunOnceItsRuleIsInstalled() throws IOException {
        Path law = LocalHost.law(folder.resolve("law"), "CUT", "fr");
        assertThat(plp(everyLanguage, "law", law))
                .isEqualTo(law + ": no mistakes; norms checked: 2 rows run: 3; not as expected: 0 ");
        Path norm = law.resolve("GEM-1.yaml");
        Files.writeString(norm, Files.readString(norm).replace("is: MET", "is: BREACHED"));

        String failed = plp(everyLanguage, "law", law);

        assertThat(failed)
                .contains(
                        "rows run: 3; not as expected: 1",
                        norm + ":25: findings: expected [BREACHED], found [MET]",
                        "# GEM-1 " + norm + ":25 # on: 2026-11-24 # is: BREACHED openplp: 1 partnership: id: plp-1",
                        " appointments: - id: a-1 role: COORDINATOR from: 2025-01-01");
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
        assertThat(failed.err()).contains(norm + ":25: findings: expected [MET], found [BREACHED]");
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
                .contains(cases.strip(), "# B-P2 law/norms/members/B-P2.yaml:");
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
