package org.openplp.rules.belgium.actor;

import static org.openplp.rules.spec.Sketch.aRole;

import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.spec.Sketch;

/** What holds for every norm that asks one question of those in a role, to which yes is the right answer. */
public abstract class AsksAQuestionOfARole implements AsksOfARole {
    private final Post bearer;
    private final Post somebodyElse;
    private final String key;
    private final BiFunction<AppointmentBuilder, Answer, AppointmentBuilder> answered;

    protected AsksAQuestionOfARole(
            Post bearer,
            Post somebodyElse,
            String key,
            BiFunction<AppointmentBuilder, Answer, AppointmentBuilder> answered) {
        this.bearer = bearer;
        this.somebodyElse = somebodyElse;
        this.key = key;
        this.answered = answered;
    }

    @Override
    public Post bearer() {
        return bearer;
    }

    @Override
    public Post somebodyElse() {
        return somebodyElse;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public AppointmentBuilder asItShouldBe(AppointmentBuilder role) {
        return answered.apply(role, Answer.YES);
    }

    @Override
    public AppointmentBuilder asItShouldNotBe(AppointmentBuilder role) {
        return answered.apply(role, Answer.NO);
    }

    @Test
    public void isPendingUntilTheFirstDayOfOperation() {
        Sketch dossier = dossier(asItShouldNotBe(aRole("a-1", bearer()).from(Recorded.unknown())))
                .operationalSince("2024-01-15");

        assess(dossier).on("2024-01-14").isPending();
        assess(dossier).on("2024-01-15").isBreached();
        assess(dossier.notInOperation()).isPending();
    }
}
