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
                "check FILE --on 2026-11-24 --format json",
                "check FILE --on 2026-11-24 --format html",
                "check FILE --on 2026-11-24 --format markdown",
                "check FILE --on 2026-11-24 --format sarif",
                "check FILE --on 2026-11-24 --format junit",
                "check FILE --on 2026-11-24 --format github",
                "duties FILE --on 2026-11-24 --format json",
                "duties FILE --on 2026-11-24 --format ics",
                "may admit FILE membership.id=m-new membership.joinedOn=2026-12-01 --format json",
                "diff FILE FILE --on 2026-11-24",
                "diff FILE FILE --on 2026-11-24 --format json"
            })
    void isInEveryReportThatIsKeptWithTheDigest(String words) {
        Ran ran = plp((Object[]) words.replace("FILE", DOSSIER).split(" ", -1));

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
                "check FILE --on 2026-11-24",
                "check FILE --on 2026-11-24 --summary",
                "duties FILE --on 2026-11-24",
                "may admit FILE membership.id=m-new membership.joinedOn=2026-12-01"
            })
    void isInATextByItsVersion(String words) {
        assertThat(plp((Object[]) words.replace("FILE", DOSSIER).split(" ", -1)).out())
                .contains("rule book " + BOOK.version());
    }
}
