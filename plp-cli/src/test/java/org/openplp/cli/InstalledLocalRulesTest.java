package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Samples.CROISETTE;
import static org.openplp.cli.Samples.DAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.cli.InstalledRules.Careless;
import org.openplp.cli.InstalledRules.Copycat;
import org.openplp.cli.InstalledRules.Endless;
import org.openplp.cli.InstalledRules.Exempleville;
import org.openplp.cli.InstalledRules.Failing;
import org.openplp.cli.InstalledRules.Greedy;
import org.openplp.cli.InstalledRules.Squatter;
import org.openplp.cli.InstalledRules.Unexplained;
import org.openplp.cli.InstalledRules.Unforeseen;
import org.openplp.cli.InstalledRules.Voorbeeldegem;
import org.openplp.formats.document.ReportFormat;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.tries.Thorough;

/** Local rules on the class path, as the command finds them. */
class InstalledLocalRulesTest {
    @TempDir
    private Path folder;

    @AfterEach
    void clearTheInterrupt() {
        Thread.interrupted();
    }

    private Ran plp(List<Class<?>> providers, Object... words) throws IOException {
        return InstalledRules.plp(folder, providers, words);
    }

    private Path dossier() throws IOException {
        return Files.writeString(folder.resolve("a.yaml"), """
                openplp: 1
                partnership: {id: plp-1}
                appointments: [{id: a-1, role: COORDINATOR, from: 2025-01-01}]
                attestations: [{norm: EXV-1, subject: plp-1, met: false, date: 2026-01-01}]
                """);
    }

    @Test
    void areNamedInTheReport() throws IOException {
        Ran ran = plp(List.of(Voorbeeldegem.class, Exempleville.class), "check", dossier(), "--on", DAY);

        assertThat(ran.out())
                .contains("rule book " + BelgianBook.ofThisRelease().version() + "+EXV.3+VBG.1.1,", """
                        with the local rules EXV of Exempleville, version 3
                        with the local rules VBG of Voorbeeldegem, version 1.1
                        """, "EXV-1");
        assertThat(ran.code()).isZero();
    }

    @Test
    void areNamedInTheJsonReportAndNotWhenThereAreNone() throws IOException {
        Object[] words = {"check", dossier(), "--on", DAY, "--format", "json"};
        Ran with = plp(List.of(Exempleville.class), words);

        assertThat(with.out().replaceAll("\\s+", " "))
                .contains("\"local\" : [ { \"prefix\" : \"EXV\", \"name\" : \"Exempleville\", \"version\" : \"3\" } ]")
                .contains("\"norm\" : \"EXV-1\"");
        assertThat(plp(List.of(), words).out()).doesNotContain("\"local\"", "\"norm\" : \"EXV-1\"");
    }

    @Test
    void areTheSameInWhateverOrderTheyAreFound() throws IOException {
        Object[] words = {"check", dossier(), "--on", DAY, "--format", "json", "--all"};
        Ran oneWay = plp(List.of(Exempleville.class, Voorbeeldegem.class), words);
        Ran otherWay = plp(List.of(Voorbeeldegem.class, Exempleville.class), words);

        assertThat(otherWay).isEqualTo(oneWay);
    }

    @Test
    void areListedAndExplained() throws IOException {
        assertThat(plp(List.of(Exempleville.class), "norms").out()).contains("Section EXV", "EXV-1");
        assertThat(plp(List.of(Exempleville.class), "norms", "--section", "EXV").out())
                .doesNotContain("C-T8b");
        assertThat(plp(List.of(Exempleville.class), "norms", "--format", "json").out())
                .contains("\"id\" : \"EXV-1\"", "\"scope\" : \"local-book\"");
        assertThat(plp(List.of(Exempleville.class), "explain", "EXV-1").out())
                .contains("The coordinator greets everybody of Exempleville.", "Rules of Exempleville, 2026-01-10");
        assertThat(plp(List.of(), "explain", "EXV-1").code()).isEqualTo(2);
    }

    @Test
    void areRefusedInOneSentenceWhereTheyCannotBeUsed() throws IOException {
        refuses(
                "two local rule books have the prefix EXV: Copycat and Exempleville",
                Exempleville.class,
                Copycat.class);
        refuses(
                "two local rule books have the prefix EXV: Copycat and Exempleville",
                Copycat.class,
                Exempleville.class);
        refuses("IllegalStateException", Careless.class);
    }

    @Test
    void areRefusedAlsoWhereTheyCannotEvenBeMade() throws IOException {
        assertThat(plp(List.of(Squatter.class), "norms").err())
                .startsWith(
                        "plp: local rules on the class path cannot be used: "
                                + "the prefix of local rules is two to twelve capital letters and digits, the first a letter; not com\n");
    }

    static List<Supplier<Throwable>> faults() {
        return List.of(
                () -> new IllegalStateException("what the fault says"),
                () -> new IOException("what the fault says"),
                () -> new InterruptedException("what the fault says"),
                ThreadDeath::new,
                () -> new Throwable("what the fault says"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void failAloneWithTheirNormAndInAReportOfEachFormat(Supplier<Throwable> kind) throws IOException {
        InstalledRules.fault = kind;
        for (ReportFormat format : Thorough.orOneOf(5, List.of(ReportFormat.values()))) {
            Path report = folder.resolve("report." + format);
            Object[] words = {"check", CROISETTE, "--on", DAY, "--format", format, "--fail-on", "never"};
            Object[] intoAFile = {
                "check", CROISETTE, "--on", DAY, "--format", format, "--fail-on", "never", "--output", report
            };
            Ran without = plp(List.of(), words);
            Ran with = plp(List.of(Failing.class), words);

            assertThat(with.code()).as(format.name()).isEqualTo(4);
            assertThat(with.out()).as(format.name()).contains("EXV-1", "C-T8b").doesNotContain("what the fault says");
            assertThat(without.out()).as(format.name()).doesNotContain("EXV-1");
            assertThat(plp(List.of(Failing.class), intoAFile)).as(format.name()).isEqualTo(new Ran(4, "", ""));
            assertThat(report).as(format.name()).content().contains("EXV-1", "C-T8b");
        }
        assertThat(plp(List.of(Failing.class), "check", CROISETTE, "--on", DAY).code())
                .isEqualTo(4);
        assertThat(plp(
                                List.of(Failing.class),
                                "check",
                                CROISETTE,
                                CROISETTE.resolveSibling("plp-new.yaml"),
                                "--on",
                                DAY,
                                "--format",
                                "json")
                        .out())
                .contains("EXV-1", "plp-new.yaml", "plp-croisette.yaml");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void areReportedInASentenceWhateverTheyThrowWhenTheyAreFetched(Supplier<Throwable> kind) throws IOException {
        InstalledRules.fault = kind;

        Ran ran = plp(List.of(Unforeseen.class), "check", dossier(), "--on", DAY);

        assertThat(ran.code()).isEqualTo(kind.get() instanceof Exception ? 2 : 4);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith(
                        kind.get() instanceof Exception
                                ? "plp: local rules on the class path cannot be used: "
                                : "plp: this is a fault in plp, not in the dossier: ");
    }

    @Test
    void thatFailOnlyWhenTheyAreAskedWhyStopNothingAndAreReportedInAReportOfEachFormat() throws IOException {
        Path begun = Files.writeString(folder.resolve("begun.yaml"), """
                openplp: 1
                partnership: {id: plp-1, name: Begun, operationalSince: 2024-01-01}
                """);
        for (ReportFormat format : ReportFormat.values()) {
            Ran ran = plp(
                    List.of(Unexplained.class),
                    "check",
                    begun,
                    CROISETTE,
                    "--on",
                    DAY,
                    "--lang",
                    "en",
                    "--format",
                    format);

            assertThat(ran.code()).as(format.name()).isEqualTo(4);
            assertThat(ran.out()).as(format.name()).contains("C-T8b").doesNotContain("what the fault says");
            for (String norm : List.of("EXV-1", "EXV-2", "EXV-3")) {
                assertThat(ran.out().replaceAll("\\s+", " "))
                        .as(format.name() + " " + norm)
                        .containsPattern(norm + "\\W.{0,900}The rule for this norm failed to explain its finding");
            }
            assertThat(ran.err()).doesNotContain("fault in plp");
        }
    }

    @Test
    void thatFailOnlyWhenTheyAreAskedWhyAreReportedByEveryCommand() throws IOException {
        Path begun = Files.writeString(folder.resolve("begun.yaml"), """
                openplp: 1
                partnership: {id: plp-1, operationalSince: 2024-01-01}
                """);
        Path baseline = folder.resolve("baseline.json");
        List<Class<?>> rules = List.of(Unexplained.class);

        Ran duties = plp(rules, "duties", begun, "--on", DAY);
        Ran diff = plp(rules, "diff", begun, begun, "--on", DAY);
        Ran json = plp(rules, "diff", begun, begun, "--on", DAY, "--format", "json");
        Ran may = plp(rules, "may", "admit", begun, "membership.id=m-9", "membership.joinedOn=" + DAY);
        Ran overview = plp(rules, "check", begun, CROISETTE, "--on", DAY);
        Ran frozen = plp(rules, "check", begun, "--on", DAY, "--write-baseline", baseline);

        assertThat(duties.code()).isEqualTo(4);
        assertThat(duties.out().replaceAll("\\s+", " ")).contains("EXV-2 ", "failed to explain its finding");
        assertThat(duties.err()).contains("EXV-2");
        assertThat(diff.code()).isEqualTo(4);
        assertThat(diff.out()).contains("EXV-1", "EXV-2  ", "EXV-3  ", "Failed now");
        assertThat(json.out().replaceAll("\\s+", " ")).contains("\"unexplained\" : true");
        assertThat(may.code()).isEqualTo(4);
        assertThat(may.out()).contains("EXV-1 EXV-2 EXV-3");
        assertThat(overview.out()).containsPattern("plp-1.*\\?");
        assertThat(frozen.code()).isEqualTo(4);
        assertThat(baseline).doesNotExist();
    }

    @Test
    void areAFaultInOneSentenceWhateverErrorTheyThrow() throws IOException {
        Ran endless = plp(List.of(Endless.class), "check", dossier(), "--on", DAY);
        Ran greedy = plp(List.of(Greedy.class), "check", dossier(), "--on", DAY, "--lang", "nl");

        assertThat(endless)
                .isEqualTo(new Ran(4, "", "plp: this is a fault in plp, not in the dossier: StackOverflowError\n"));
        assertThat(greedy)
                .isEqualTo(new Ran(4, "", "plp: er is hiervoor niet genoeg geheugen; geef Java meer geheugen\n"));
    }

    private void refuses(String reason, Class<?>... providers) throws IOException {
        for (Object[] words : new Object[][] {{"check", dossier()}, {"norms"}, {"explain", "C-T8b"}}) {
            Ran ran = plp(Stream.of(providers).toList(), words);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).startsWith("plp: local rules on the class path cannot be used: " + reason + "\n");
        }
    }
}
