package org.openplp.rules.belgium.actor;

import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

/** What holds for every norm that asks one fact of those in a role. */
public abstract class AsksOfARole implements Specification {
    private final Post bearer;
    private final Post somebodyElse;
    private final String key;
    private final UnaryOperator<AppointmentBuilder> right;
    private final UnaryOperator<AppointmentBuilder> wrong;

    /** The key is that of the fact, from the appointment on. */
    protected AsksOfARole(
            Post bearer,
            Post somebodyElse,
            String key,
            UnaryOperator<AppointmentBuilder> right,
            UnaryOperator<AppointmentBuilder> wrong) {
        this.bearer = bearer;
        this.somebodyElse = somebodyElse;
        this.key = key;
        this.right = right;
        this.wrong = wrong;
    }

    /** Of the bearer. */
    protected AppointmentBuilder role() {
        return aRole("a-1", bearer);
    }

    protected AppointmentBuilder asItShouldBe(AppointmentBuilder role) {
        return right.apply(role);
    }

    protected AppointmentBuilder asItShouldNotBe(AppointmentBuilder role) {
        return wrong.apply(role);
    }

    protected Sketch dossier(AppointmentBuilder... roles) {
        return aPartnership()
                .partnership(p -> p.policeZone(Sketch.known("5319")))
                .roles(roles);
    }

    /** A dossier in which the fact is never as it should be. */
    public Sketch wrong() {
        return dossier(asItShouldNotBe(role().from(Recorded.unknown())));
    }

    @Test
    public void isMetByTheFact() {
        assess(dossier(asItShouldBe(role()))).isMet().about("a-1");
    }

    @Test
    public void isBreachedByTheContrary() {
        assess(dossier(asItShouldNotBe(role())))
                .isBreached()
                .about("a-1")
                .showsValue("appointments[0].role", bearer.name());
    }

    @Test
    public void isUndeterminedWhereTheFactIsLeftOut() {
        assess(dossier(role())).isUndetermined("appointments[0]." + key);
    }

    @Test
    public void asksNothingOfOthers() {
        assess(dossier(asItShouldNotBe(aRole("a-1", somebodyElse))))
                .isNotApplicable(Reason.CONCERNS_NONE)
                .about("plp-1");
    }

    @Test
    public void isUndeterminedWhereItDependsOnARoleThatIsLeftOut() {
        AppointmentBuilder role = role().role(Recorded.unknown());

        assess(dossier(role)).isUndetermined("appointments[0].role", "appointments[0]." + key);
        assess(dossier(asItShouldNotBe(role))).isUndetermined("appointments[0].role");
        assess(dossier(asItShouldBe(role))).isMet();
    }

    @Test
    public void isJudgedUpToTheLastDayOfOffice() {
        Sketch dossier =
                dossier(asItShouldNotBe(role().until(endingOn("2026-06-30"))), asItShouldBe(aRole("a-2", bearer)));

        assess(dossier).on("2026-06-30").are("a-1 BREACHED", "a-2 MET");
        assess(dossier)
                .on("2026-07-01")
                .are("a-1 NOT_APPLICABLE", "a-2 MET")
                .of("a-1")
                .because(Reason.PERSON_LEFT)
                .shows("appointments[0].until");
    }

    @Test
    public void isJudgedFromTheFirstDayOfOffice() {
        Sketch dossier = dossier(asItShouldNotBe(role().from(dated("2026-06-30"))), asItShouldBe(aRole("a-2", bearer)));

        assess(dossier).on("2026-06-29").are("a-2 MET");
        assess(dossier).on("2026-06-30").are("a-1 BREACHED", "a-2 MET");
    }
}
