package org.openplp.rules.belgium.actor;

import java.util.function.BiFunction;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.rules.spec.IsAskedFromTheStart;

/** What holds for every norm that asks one question of those in a role, to which yes is the right answer. */
public abstract class AsksAQuestionOfARole extends AsksOfARole implements IsAskedFromTheStart {
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
}
