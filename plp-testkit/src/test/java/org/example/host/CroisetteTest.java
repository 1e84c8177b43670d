package org.example.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.testkit.Assess.assess;
import static org.openplp.testkit.PlpAssertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.comparison.Assessments;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.permission.Permissions;

class CroisetteTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Dossier dossier = DossierReader.withDefaultLimit()
            .read(Path.of("..", "examples", "plp-croisette.yaml"))
            .dossier()
            .orElseThrow();
    private final Assessment found = assess(dossier).on("2026-11-24");

    @Test
    void theRecordIsAssessed() {
        assertThat(found).breaches("B-P2").about("m-7", "m-19").shows("memberships[6].adult", "false");
        assertThat(found).breaches("C-T8b").dueOn("2026-02-01").isNotWaived();
        assertThat(found).breaches("C-T10b").waivedBy("waivers[0]").withModality(Modality.RECOMMENDATION);
        assertThat(found).cannotTell("B-P5b").about("m-13", "m-14", "m-15", "m-17", "m-18", "m-20");
        assertThat(found)
                .meets("M-T9b")
                .dueOn("2026-12-01")
                .withForce(Force.ADVICE)
                .citing("PROF:M-T9");
        assertThat(found).breachesNothingBut("C-L5b", "C-T8b", "C-T10b", "B-P2", "B-P5b");
        assertThat(found).isNotCompliant().hasNoFailedRule().hasNotice("waiver.ends-soon", "waivers[0].until");
    }

    @Test
    void aMinorIsNotAdmitted() {
        Membership minor = Membership.of("m-99").toBuilder()
                .kind(Membership.Kind.RESIDENT)
                .joinedOn(DAY)
                .adult(false)
                .build();
        Permission permission = Permissions.may(
                BelgianBook.ofThisRelease(), dossier, new MembershipAct.Admit(minor), Reading.AS_WORDED);

        assertThat(permission).as("admission of a minor").refuses("B-P2").about("m-99");
    }

    @Test
    void whoLeavesHasLeft() {
        MembershipAct leave = new MembershipAct.Leave("m-7", DAY.minusDays(1));

        assertThat(leave.on(dossier)).isAccepted().raising(MembershipEvent.Left.class);
        assertThat(leave.on(dossier).andThen(leave::on)).isRejected("membership.already-ended");
        assertThat(leave.on(dossier).events()).hasSize(1);
    }

    @Test
    void whatIsToBeDoneIsReported() {
        Duties duties = Duties.of(found, LocalDate.of(2027, 12, 31));

        assertThat(duties)
                .owes("C-T8b")
                .by(Bearer.COORD, Bearer.MAND)
                .dueOn("2026-02-01")
                .isOverdue();
        assertThat(duties).doesNotOwe("C-T1");
    }

    @Test
    void thatSheLeftMendsTheBreach() {
        Dossier after = new MembershipAct.Leave("m-7", DAY.minusDays(1))
                .on(dossier)
                .aggregate()
                .orElseThrow();

        assertThat(Assessments.compare(found, assess(after).on("2026-11-24")))
                .takesOutOfTheWay("B-P2")
                .bringsIntoTheWay();
    }
}
