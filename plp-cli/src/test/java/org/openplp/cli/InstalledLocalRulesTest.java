package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.belgium.facts.PartnershipFacts.COLLEGE_DECIDED_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.OPERATIONAL_SINCE;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Rule.rule;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.local.LocalRules;
import org.openplp.rules.local.LocalRulesProvider;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.source.Source;
import org.openplp.tries.Thorough;

/** Local rules on the class path, as the command finds them. */
class InstalledLocalRulesTest {
    private static final String DAY = "2026-11-24";

    /** Local rules of a municipality. */
    public static final class Exempleville implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            return rules("EXV", "Exempleville", "3");
        }
    }

    /** Local rules of another municipality. */
    public static final class Voorbeeldegem implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            return rules("VBG", "Voorbeeldegem", "1.1");
        }
    }

    /** Local rules that take the prefix of others. */
    public static final class Copycat implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            return rules("EXV", "Copycat", "1");
        }
    }

    /** Local rules that cannot even be made. */
    public static final class Squatter implements LocalRulesProvider {
        private static final LocalRules RULES = rules("com", "Squatter", "1");

        @Override
        public LocalRules localRules() {
            return RULES;
        }
    }

    /** Local rules of somebody who was not careful. */
    public static final class Careless implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            throw new IllegalStateException();
        }
    }

    /** Local rules that call themselves without end. */
    public static final class Endless implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            throw new StackOverflowError();
        }
    }

    /** Local rules that take more than there is. */
    public static final class Greedy implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            throw new OutOfMemoryError();
        }
    }

    /** Local rules of which one fails. */
    public static final class Failing implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            Norm norm = Norm.local("EXV-1")
                    .says("The partnership has begun.")
                    .asksOf(Bearer.PLP)
                    .isSeenFromRecords(Shape.STANDING, SubjectKind.PARTNERSHIP)
                    .whenNotMet("The partnership has not begun.", "Begin.")
                    .standsIn("Rules of Exempleville", "2026-01-10", Source.Read.READ)
                    .build();
            return new LocalRules(
                    "EXV",
                    "Exempleville",
                    "3",
                    List.of(norm),
                    List.of(rule("EXV-1").about(PARTNERSHIP).holds(OPERATIONAL_SINCE.where(day -> {
                        throw InstalledLocalRulesTest.<RuntimeException>unchecked(fault.get());
                    }))));
        }
    }

    /** Local rules that cannot be had, for a reason that no compiler would let pass. */
    public static final class Unforeseen implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            throw InstalledLocalRulesTest.<RuntimeException>unchecked(fault.get());
        }
    }

    /** Local rules of which judging decides without the part that fails, so that they fail only when they are asked why: one breached, one pending, one that cannot be told. */
    public static final class Unexplained implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            return new LocalRules(
                    "EXV",
                    "Exempleville",
                    "3",
                    List.of(norm("EXV-1", Shape.STANDING), norm("EXV-2", Shape.OWED), norm("EXV-3", Shape.STANDING)),
                    List.of(
                            rule("EXV-1").about(PARTNERSHIP).holds(never().and(failing())),
                            rule("EXV-2").about(PARTNERSHIP).isOwed(never().and(failing())),
                            rule("EXV-3")
                                    .about(PARTNERSHIP)
                                    .holds(OPERATIONAL_SINCE
                                            .where(Unexplained::isOnlyJudged)
                                            .and(COLLEGE_DECIDED_ON.where(day -> true)))));
        }

        private static Norm norm(String id, Shape shape) {
            return Norm.local(id)
                    .says("The partnership has begun, says " + id + ".")
                    .asksOf(Bearer.PLP)
                    .isSeenFromRecords(shape, SubjectKind.PARTNERSHIP)
                    .whenNotMet("The partnership has not begun, says " + id + ".", "Begin.")
                    .standsIn("Rules of Exempleville", "2026-01-10", Source.Read.READ)
                    .build();
        }

        private static Condition never() {
            return OPERATIONAL_SINCE.where(day -> false);
        }

        private static Condition failing() {
            return OPERATIONAL_SINCE.where(day -> {
                throw new IllegalStateException("what the fault says");
            });
        }

        private static boolean isOnlyJudged(LocalDate day) {
            boolean explains = StackWalker.getInstance()
                    .walk(frames ->
                            frames.anyMatch(frame -> frame.getMethodName().startsWith("explain")));
            if (explains) {
                throw new IllegalStateException("what the fault says");
            }
            return true;
        }
    }

    private static LocalRules rules(String prefix, String name, String version) {
        Norm norm = Norm.local(prefix + "-1")
                .says("The coordinator greets everybody of " + name + ".")
                .asksOf(Bearer.COORD)
                .isForPeopleToJudge()
                .standsIn("Rules of " + name, "2026-01-10", Source.Read.READ)
                .build();
        return new LocalRules(prefix, name, version, List.of(norm), List.of());
    }

    private static Supplier<Throwable> fault = () -> new IllegalStateException("what the fault says");

    /** What a rule in another language, or one that gets round the compiler, can throw. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @TempDir
    private Path folder;

    @AfterEach
    void clearTheInterrupt() {
        Thread.interrupted();
    }

    private Ran plp(List<Class<?>> providers, Object... words) throws IOException {
        return plp(folder, providers, words);
    }

    static Ran plp(Path folder, List<Class<?>> providers, Object... words) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(LocalRulesProvider.class.getName()),
                providers.stream().map(Class::getName).collect(Collectors.joining("\n")));
        Thread.interrupted(); // a process begins without one
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader installed =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(installed);
            return Ran.plp(words);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private Path dossier() throws IOException {
        return Files.writeString(folder.resolve("a.yaml"), """
                openplp: 1
                partnership: {id: plp-1}
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
                        """, "EXV-1  ");
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
        assertThat(plp(List.of(Exempleville.class), "norms").out()).contains("Section EXV", "EXV-1  ");
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
        fault = kind;
        Path croisette = Path.of("..", "examples", "plp-croisette.yaml");
        for (ReportFormat format : Thorough.orOneOf(5, List.of(ReportFormat.values()))) {
            Path report = folder.resolve("report." + format);
            Object[] words = {"check", croisette, "--on", DAY, "--format", format, "--fail-on", "never"};
            Object[] intoAFile = {
                "check", croisette, "--on", DAY, "--format", format, "--fail-on", "never", "--output", report
            };
            Ran without = plp(List.of(), words);
            Ran with = plp(List.of(Failing.class), words);

            assertThat(with.code()).as(format.name()).isEqualTo(4);
            assertThat(with.out()).as(format.name()).contains("EXV-1", "C-T8b").doesNotContain("what the fault says");
            assertThat(without.out()).as(format.name()).doesNotContain("EXV-1");
            assertThat(plp(List.of(Failing.class), intoAFile)).as(format.name()).isEqualTo(new Ran(4, "", ""));
            assertThat(report).as(format.name()).content().contains("EXV-1", "C-T8b");
        }
        assertThat(plp(List.of(Failing.class), "check", croisette, "--on", DAY).code())
                .isEqualTo(4);
        assertThat(plp(
                                List.of(Failing.class),
                                "check",
                                croisette,
                                croisette.resolveSibling("plp-new.yaml"),
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
        fault = kind;

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
        Path croisette = Path.of("..", "examples", "plp-croisette.yaml");
        for (ReportFormat format : ReportFormat.values()) {
            Ran ran = plp(
                    List.of(Unexplained.class),
                    "check",
                    begun,
                    croisette,
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
        Ran overview = plp(rules, "check", begun, Path.of("..", "examples", "plp-croisette.yaml"), "--on", DAY);
        Ran frozen = plp(rules, "check", begun, "--on", DAY, "--write-baseline", baseline);

        assertThat(duties.code()).isEqualTo(4);
        assertThat(duties.out().replaceAll("\\s+", " ")).contains("EXV-2 ", "failed to explain its finding");
        assertThat(duties.err()).contains("EXV-2");
        assertThat(diff.code()).isEqualTo(4);
        assertThat(diff.out()).contains("EXV-1  ", "EXV-2  ", "EXV-3  ", "Failed now");
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
