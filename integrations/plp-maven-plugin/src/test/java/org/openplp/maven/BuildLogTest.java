package org.openplp.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.baseline.FreezableFindings;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.DossierCheck;
import org.openplp.formats.report.FailOn;
import org.openplp.formats.report.FindingLines;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;

/** What the log of a build tells. */
class BuildLogTest {
    private static final String BREACHED = """
            openplp: 1
            partnership: {id: plp-1, operationalSince: 2023-09-01}
            memberships:
              - {id: m-1, kind: RESIDENT, adult: false}
            """;

    private static CheckedFile report(String dossier) {
        ReadDossier read =
                DossierReader.withDefaultLimit().read("dossiers/plp-1.yaml", dossier.getBytes(StandardCharsets.UTF_8));
        return new CheckedFile(
                read,
                read.dossier()
                        .map(one ->
                                (DossierSnapshot.Attempt.Accepted) DossierSnapshot.of(one, LocalDate.of(2026, 11, 24)))
                        .map(one -> BelgianBook.ofThisRelease().assess(one.snapshot(), Reading.AS_WORDED)));
    }

    private static List<String> reported(CheckedFile checked, FailOn failOn) {
        Lines lines = new Lines();
        BuildLog log = new BuildLog(lines, new FindingLines(new Messages(Texts.english())), failOn);
        log.about(checked).run();
        log.end();
        return lines.reported;
    }

    @Test
    void reportsABreachThatStopsTheBuildAsAnError() {
        assertThat(reported(report(BREACHED), FailOn.BREACH))
                .contains("info dossiers/plp-1.yaml: NOT_COMPLIANT on 2026-11-24")
                .contains("error dossiers/plp-1.yaml:4:5: B-P2:m-1: The member is not of full age. [federal guidance]")
                .noneMatch(line -> line.startsWith("warn "));
    }

    @Test
    void reportsABreachThatPassesAsAWarning() {
        assertThat(reported(report(BREACHED), FailOn.NEVER))
                .anyMatch(line -> line.startsWith("warn dossiers/plp-1.yaml:4:5: B-P2:m-1: "))
                .endsWith("info breaches that do not fail the build with plp.failOn=never: 1;"
                        + " -Dplp.failOn=breach fails it for those of duties, -Dplp.failOn=advice for all")
                .noneMatch(line -> line.startsWith("error "));
    }

    @Test
    void reportsWhatIsNotOnRecordOnlyWhereThatStopsTheBuild() {
        String silent = BREACHED.replace("adult: false", "adult: true");

        assertThat(reported(report(silent), FailOn.BREACH))
                .containsExactly("info dossiers/plp-1.yaml: CANNOT_TELL on 2026-11-24");
        assertThat(reported(report(silent), FailOn.UNDETERMINED))
                .anyMatch(line -> line.startsWith("warn dossiers/plp-1.yaml:"));
    }

    @Test
    void countsWhatIsFrozen() {
        CheckedFile checked = report(BREACHED);
        Baseline baseline =
                Baseline.of(FreezableFindings.of(List.of(checked.assessment().orElseThrow())));
        int frozen = baseline.entries().size();

        CheckedFile under = DossierCheck.under(baseline, "baseline.json", checked);

        assertThat(frozen).isPositive();
        assertThat(reported(under, FailOn.UNDETERMINED))
                .contains("info dossiers/plp-1.yaml: NOT_COMPLIANT on 2026-11-24 (frozen: " + frozen + ")")
                .noneMatch(line -> line.contains("B-P2"));
    }

    @Test
    void reportsWhatStopsADossierWithItsPlace() {
        CheckedFile checked = new CheckedFile(
                report("openplp: 1\npartnership: {id: plp-1}\nmemberschips: []\n")
                        .read(),
                Optional.empty());

        assertThat(reported(checked, FailOn.NEVER))
                .singleElement()
                .asString()
                .startsWith("error dossiers/plp-1.yaml:3:1: memberschips: ");
    }

    private static final class Lines extends SystemStreamLog {
        private final List<String> reported = new ArrayList<>();

        @Override
        public void info(CharSequence line) {
            reported.add("info " + line);
        }

        @Override
        public void warn(CharSequence line) {
            reported.add("warn " + line);
        }

        @Override
        public void error(CharSequence line) {
            reported.add("error " + line);
        }
    }
}
