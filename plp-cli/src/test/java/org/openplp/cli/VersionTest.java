package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.report.Engine;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;

@DisplayName("What was applied")
class VersionTest {
    private static final RuleBook BOOK = BelgianBook.ofThisRelease();
    private static final String DOSSIER = "../examples/plp-croisette.yaml";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writesWhatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), "openplp: 2\n");
    }

    @Test
    void isReportedAsEngineRuleBookAndDigest() {
        Ran ran = plp("--version");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines())
                .containsExactly(Engine.name(), "rule book " + BOOK.id() + " " + BOOK.version() + " " + BOOK.digest());
        assertThat(Engine.name()).matches("openplp \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    /** Of a check: every format, of one file and of several, with and without --summary. */
    private static Stream<Arguments> checks(String... files) {
        return Stream.of(files)
                .flatMap(file -> Stream.of(ReportFormat.values())
                        .flatMap(format -> Stream.of("", " --summary")
                                .filter(summary -> summary.isEmpty() || format.hasSummary())
                                .map(summary -> Arguments.of(
                                        format, "check " + file + " --on 2026-11-24 --format " + format + summary))));
    }

    static Stream<Arguments> checksOfWhatCanBeRead() {
        return checks("FILE", "UNREADABLE FILE");
    }

    static Stream<Arguments> checksOfNothingThatCanBeRead() {
        return checks("UNREADABLE", "UNREADABLE NOWHERE");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("checksOfWhatCanBeRead")
    void isInEveryReportOfACheck(ReportFormat format, String words) {
        String report = run(words).out();

        switch (format) {
            case TEXT ->
                assertThat(report).contains("rule book " + BOOK.version()).doesNotContain(BOOK.digest());
            case JSON, HTML, SARIF, JUNIT, MARKDOWN, GITHUB ->
                assertThat(report).contains(BOOK.version(), BOOK.digest());
            case GITLAB -> assertThat(report).doesNotContain(BOOK.version(), BOOK.digest());
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("checksOfNothingThatCanBeRead")
    void isInNoReportOfFilesThatNoBookWasAppliedTo(ReportFormat format, String words) {
        assertThat(run(words).out()).as("%s", format).doesNotContain(BOOK.version(), BOOK.digest());
    }

    @Test
    void isInASummaryAsJsonWithTheDayAndTheReading() {
        JsonNode overview = SchemaFacts.tree(
                        run("check UNREADABLE FILE --on 2026-11-24 --reading binding --format json --summary")
                                .out())
                .get("overview");

        assertThat(overview.path("asOf").asText()).isEqualTo("2026-11-24");
        assertThat(overview.path("reading").asText()).isEqualTo("BINDING_ONLY");
        assertThat(overview.path("ruleBook").path("id").asText()).isEqualTo(BOOK.id());
        assertThat(overview.path("ruleBook").path("version").asText()).isEqualTo(BOOK.version());
        assertThat(overview.path("ruleBook").path("digest").asText()).isEqualTo(BOOK.digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "norms --format json",
                "duties FILE --on 2026-11-24 --format html",
                "duties FILE --on 2026-11-24 --format json",
                "duties FILE --on 2026-11-24 --format ics",
                "may admit FILE membership.id=m-new membership.joinedOn=2026-12-01 --format json",
                "may admit FILE membership.id=m-new membership.joinedOn=2026-12-01 --format markdown",
                "diff FILE FILE --on 2026-11-24",
                "diff FILE FILE --on 2026-11-24 --format json"
            })
    void isInEveryReportThatIsKeptWithTheDigest(String words) {
        Ran ran = run(words);

        String unfolded = ran.out().replace("\r\n ", "");
        assertThat(unfolded).contains(BOOK.version(), BOOK.digest());
    }

    @Test
    void isInAComparisonAsJsonOnceForEachSide() {
        Ran ran = plp("diff", DOSSIER, DOSSIER, "--on", "2026-11-24", "--format", "json");

        assertThat(ran.out().split(BOOK.digest(), -1)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duties FILE --on 2026-11-24",
                "may admit FILE membership.id=m-new membership.joinedOn=2026-12-01"
            })
    void isInATextByItsVersion(String words) {
        assertThat(run(words).out()).contains("rule book " + BOOK.version()).doesNotContain(BOOK.digest());
    }

    private static Ran run(String words) {
        return plp((Object[])
                words.replace("UNREADABLE", folder.resolve("bad.yaml").toString())
                        .replace("FILE", DOSSIER)
                        .split(" ", -1));
    }
}
