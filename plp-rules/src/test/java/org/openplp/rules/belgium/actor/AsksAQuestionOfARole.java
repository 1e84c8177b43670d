package org.openplp.rules.belgium.actor;

import static org.openplp.rules.spec.Sketch.aRole;

import org.junit.jupiter.api.Test;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.spec.Sketch;

/** What holds for every norm that asks one question of those in a role, to which yes is the right answer. */
public interface AsksAQuestionOfARole extends AsksOfARole {
    AppointmentBuilder answered(AppointmentBuilder role, Answer answer);

    @Override
    default AppointmentBuilder asItShouldBe(AppointmentBuilder role) {
        return answered(role, Answer.YES);
    }

    @Override
    default AppointmentBuilder asItShouldNotBe(AppointmentBuilder role) {
        return answered(role, Answer.NO);
    }

    @Test
    default void isPendingUntilTheFirstDayOfOperation() {
        Sketch dossier = dossier(asItShouldNotBe(aRole("a-1", bearer()).from(Recorded.unknown())))
                .operationalSince("2024-01-15");

        assess(dossier).on("2024-01-14").isPending();
        assess(dossier).on("2024-01-15").isBreached();
        assess(dossier.notInOperation()).isPending();
    }
}
