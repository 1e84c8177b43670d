package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.formats.report.Engine;
import org.openplp.rules.assessment.RuleBook;

@DisplayName("What was applied")
class VersionTest {
    private static final RuleBook BOOK = RuleBook.ofThisRelease();
    private static final String DOSSIER = "../examples/plp-croisette.yaml";

    @Test
    void isToldAsEngineRuleBookAndDigest() {
        Ran ran = plp("--version");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines())
                .containsExactly(Engine.name(), "rule book " + BOOK.id() + " " + BOOK.version() + " " + BOOK.digest());
        assertThat(Engine.name()).matches("openplp \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --format json",
                "check --format html",
                "check --format sarif",
                "check --format junit",
                "duties --format json"
            })
    void isInEveryReportThatIsKeptWithTheDigest(String words) {
        String[] parts = words.split(" ", -1);

        Ran ran = plp(parts[0], DOSSIER, "--on", "2026-11-24", parts[1], parts[2]);

        assertThat(ran.out()).contains(BOOK.version(), BOOK.digest());
    }

    @Test
    void isInAComparisonOnceForEachSide() {
        Ran ran = plp("diff", DOSSIER, DOSSIER, "--on", "2026-11-24", "--format", "json");

        assertThat(ran.out().split(BOOK.digest(), -1)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown"})
    void isInAReportForReadersByItsVersion(String format) {
        assertThat(plp("check", DOSSIER, "--on", "2026-11-24", "--format", format)
                        .out())
                .containsIgnoringCase("rule book " + BOOK.version());
    }
}
