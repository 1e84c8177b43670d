package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openplp.cli.console.ExitCode;
import org.openplp.core.act.PartnershipAct;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.comparison.Assessments;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.permission.Permissions;

/** The exit code where a rule fails; rules in law files cannot, so that no command line leads here. */
class FailedRulesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final ReadDossier READ =
            DossierReader.withDefaultLimit().read(Path.of("..", "examples", "plp-croisette.yaml"));

    @TempDir
    private Path folder;

    private static Assessment assessed(RuleBook book) {
        var accepted = (DossierSnapshot.Attempt.Accepted)
                DossierSnapshot.of(READ.dossier().orElseThrow(), DAY);
        return book.assess(accepted.snapshot(), Reading.AS_WORDED);
    }

    @Test
    void goesBeforeEveryFinding() throws IOException {
        RuleBook faulty = FaultyBooks.failing(LocalHost.law(folder, "CUT", "en"));
        Assessment sound = assessed(BelgianBook.ofThisRelease());
        Assessment failed = assessed(faulty);

        assertThat(Diff.exitCode(Assessments.compare(sound, sound))).isEqualTo(ExitCode.FINE);
        assertThat(Diff.exitCode(Assessments.compare(sound, failed))).isEqualTo(ExitCode.RULE_FAILED);
        assertThat(Diff.exitCode(Assessments.compare(failed, sound))).isEqualTo(ExitCode.RULE_FAILED);
        assertThat(DutiesCommand.exitCode(Duties.of(sound, DAY, 0))).isEqualTo(ExitCode.FINE);
        assertThat(DutiesCommand.exitCode(Duties.of(failed, DAY, 0))).isEqualTo(ExitCode.RULE_FAILED);
        assertThat(May.exitCode(Permissions.may(
                        faulty, READ.dossier().orElseThrow(), new PartnershipAct.End(DAY), Reading.AS_WORDED)))
                .isEqualTo(ExitCode.RULE_FAILED);
    }
}
