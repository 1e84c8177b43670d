package org.openplp.rules.belgium.actor;

import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;

import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.assessment.Reason;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

/** What holds for every norm that asks one fact of those in a role. */
public interface AsksOfARole extends Specification {
    Post bearer();

    Post somebodyElse();

    /** The key of the fact, from the appointment on. */
    String key();

    AppointmentBuilder asItShouldBe(AppointmentBuilder role);

    AppointmentBuilder asItShouldNotBe(AppointmentBuilder role);

    default Sketch dossier(AppointmentBuilder... roles) {
        return aPartnership()
                .partnership(p -> p.policeZone(Sketch.known("5319")))
                .roles(roles);
    }

    @Test
    default void isMetByTheFact() {
        assess(dossier(asItShouldBe(aRole("a-1", bearer())))).isMet().about("a-1");
    }

    @Test
    default void isBreachedByTheContrary() {
        assess(dossier(asItShouldNotBe(aRole("a-1", bearer()))))
                .isBreached()
                .about("a-1")
                .showsValue("appointments[0].role", bearer().name());
    }

    @Test
    default void isUndeterminedWhereTheFactIsLeftOut() {
        assess(dossier(aRole("a-1", bearer()))).isUndetermined("appointments[0]." + key());
    }

    @Test
    default void asksNothingOfOthers() {
        assess(dossier(asItShouldNotBe(aRole("a-1", somebodyElse()))))
                .isNotApplicable(Reason.CONCERNS_NONE)
                .about("plp-1");
    }

    @Test
    default void isUndeterminedWhereItDependsOnARoleThatIsLeftOut() {
        AppointmentBuilder role = aRole("a-1", bearer()).role(Recorded.unknown());

        assess(dossier(role)).isUndetermined("appointments[0].role", "appointments[0]." + key());
        assess(dossier(asItShouldNotBe(role))).isUndetermined("appointments[0].role");
        assess(dossier(asItShouldBe(role))).isMet();
    }

    @Test
    default void isJudgedUpToTheLastDayOfOffice() {
        Sketch dossier = dossier(
                asItShouldNotBe(aRole("a-1", bearer()).until(endingOn("2026-06-30"))),
                asItShouldBe(aRole("a-2", bearer())));

        assess(dossier).on("2026-06-30").are("a-1 BREACHED", "a-2 MET");
        assess(dossier)
                .on("2026-07-01")
                .are("a-1 NOT_APPLICABLE", "a-2 MET")
                .of("a-1")
                .because(Reason.PERSON_LEFT)
                .shows("appointments[0].until");
    }

    @Test
    default void isJudgedFromTheFirstDayOfOffice() {
        Sketch dossier = dossier(
                asItShouldNotBe(aRole("a-1", bearer()).from(dated("2026-06-30"))),
                asItShouldBe(aRole("a-2", bearer())));

        assess(dossier).on("2026-06-29").are("a-2 MET");
        assess(dossier).on("2026-06-30").are("a-1 BREACHED", "a-2 MET");
    }
}
