package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.testkit.OnFile.croisette;
import static org.openplp.testkit.PlpAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierEvent;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.MembershipEvent;

@DisplayName("Assertions on the result of an act")
class ResultAssertTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Result<Dossier, Event> LEFT = new MembershipAct.Leave("m-1", DAY).on(croisette());
    private static final Result<Dossier, Event> LEFT_TWICE =
            LEFT.andThen(dossier -> new MembershipAct.Leave("m-1", DAY).on(dossier));

    @Test
    void reportWhatHappened() {
        assertThat(LEFT).isAccepted().raising(MembershipEvent.Left.class);
        assertThat(Dossier.takeOver(DAY, croisette()).andThen(new MembershipAct.Leave("m-1", DAY)::on))
                .raising(DossierEvent.TakenOver.class, MembershipEvent.Left.class);
    }

    @Test
    void reportWhyAnActWasRejected() {
        assertThat(LEFT_TWICE).isRejected("membership.already-ended");
    }

    @Test
    void failWithTheEvents() {
        assertThat(Failure.of(() -> assertThat(LEFT).isRejected("membership.already-ended")))
                .isEqualTo("""
                        expected the act to be rejected because of membership.already-ended, but it was accepted, with the events
                          MembershipEvent.Left (membership-left) of m-1 on 2026-11-24""");
        assertThat(Failure.of(() -> assertThat(LEFT).raising(MembershipEvent.Left.class, DossierEvent.TakenOver.class)))
                .startsWith("expected the events MembershipEvent.Left, DossierEvent.TakenOver, but it was accepted");
    }

    @Test
    void failWithTheReasons() {
        assertThat(Failure.of(() -> assertThat(LEFT_TWICE).isAccepted())).isEqualTo("""
                        expected the act to be accepted, but it was rejected
                          membership.already-ended at memberships.left: The membership has ended. If that is wrong, correct \
                        the recorded end date first.""");
        assertThat(Failure.of(() -> assertThat(LEFT_TWICE).isRejected("subject.unknown")))
                .startsWith("expected the act to be rejected because of subject.unknown, but it was rejected\n"
                        + "  membership.already-ended");
        assertThat(Failure.of(() -> assertThat(LEFT_TWICE).isRejected())).contains("but it was rejected");
    }
}
