package exempleville;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.testkit.Assess.assess;
import static org.openplp.testkit.Examples.aPartnership;
import static org.openplp.testkit.Examples.aPartnershipInOperation;
import static org.openplp.testkit.PlpAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.dossier.Attestation;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.LocalLaw;

class ExemplevilleTest {
    private static final RuleBook BOOK =
            BelgianBook.ofThisRelease().withLaw(LocalLaw.of(ExemplevilleTest.class, "EXV"));

    private static Assessment assessed(Dossier dossier, String day) {
        return assess(dossier).by(BOOK).on(day);
    }

    @Test
    void aDeputyIsInOffice() {
        Appointment deputy = Appointment.of("a-3").toBuilder()
                .role(Recorded.of(Post.DEPUTY_COORDINATOR))
                .build();
        Dossier withADeputy = aPartnershipInOperation().toBuilder()
                .appointments(Entries.of(deputy))
                .build();

        assertThat(assessed(withADeputy, "2026-11-24")).meets("EXV-1");
        assertThat(assessed(aPartnershipInOperation(), "2026-11-24")).breaches("EXV-1");
        assertThat(assessed(aPartnership(), "2026-11-24")).cannotTell("EXV-1").missing("appointments");
    }

    @Test
    void newcomersAreVisitedIfSomebodyWhoKnowsSaysSo() {
        Dossier withACoordinator = aPartnershipInOperation().toBuilder()
                .appointments(Entries.of(Appointment.of("a-1").toBuilder()
                        .role(Recorded.of(Post.COORDINATOR))
                        .from(LocalDate.parse("2024-01-01"))
                        .build()))
                .build();
        Attestation visited = Attestation.blank().toBuilder()
                .norm(Recorded.of("EXV-2"))
                .subject(Recorded.of("plp-1"))
                .met(Answer.YES)
                .date(LocalDate.parse("2026-03-01"))
                .build();
        Dossier attested =
                withACoordinator.toBuilder().attestations(Entries.of(visited)).build();

        assertThat(assessed(attested, "2026-11-24")).meets("EXV-2");
        assertThat(assessed(withACoordinator, "2026-11-24")).cannotTell("EXV-2");
    }
}
