package org.openplp.rules.belgium.actor;

import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.spec.Sketch;

/** What holds for every norm that asks one question of those in a role, to which yes is the right answer. */
public abstract class AsksAQuestionOfARole extends AsksOfARole {
    protected AsksAQuestionOfARole(
            Post bearer,
            Post somebodyElse,
            String key,
            BiFunction<AppointmentBuilder, Answer, AppointmentBuilder> answered) {
        super(
                bearer,
                somebodyElse,
                key,
                role -> answered.apply(role, Answer.YES),
                role -> answered.apply(role, Answer.NO));
    }

    @Test
    public void isPendingUntilTheFirstDayOfOperation() {
        Sketch dossier =
                dossier(asItShouldNotBe(role().from(Recorded.unknown()))).operationalSince("2024-01-15");

        assess(dossier).on("2024-01-14").isPending();
        assess(dossier).on("2024-01-15").isBreached();
        assess(dossier.notInOperation()).isPending();
    }
}
