package org.openplp.rules.belgium.actor;

import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.spec.IsAskedFromTheStart;
import org.openplp.rules.spec.Sketch;

class IntroductionTest {
    /** Somebody has to be in office in a role. */
    interface NeedsSomebodyInOffice extends IsAskedFromTheStart {
        Post post();

        @Test
        default void isMetByOneInOffice() {
            assess(aPartnership().roles(aRole("a-1", post())))
                    .isMet()
                    .about("plp-1")
                    .shows("appointments[0].role", "appointments[0].until");
        }

        @Test
        default void severalAreNoBreach() {
            assess(aPartnership().roles(aRole("a-1", post()), aRole("a-2", post())))
                    .isMet();
        }

        @Test
        default void isBreachedWithNobody() {
            assess(aPartnership().roles()).isBreached().shows("appointments");
        }

        @ParameterizedTest
        @EnumSource(Post.class)
        default void isMetByNoOtherRole(Post other) {
            if (other != post()) {
                assess(aPartnership().roles(aRole("a-1", other))).isBreached();
            }
        }

        @Test
        default void theFirstDayOfOfficeCounts() {
            var dossier = aPartnership().roles(aRole("a-1", post()).from(dated("2026-06-01")));

            assess(dossier).on("2026-05-31").isBreached();
            assess(dossier).on("2026-06-01").isMet();
        }

        @Test
        default void theLastDayOfOfficeCounts() {
            var dossier = aPartnership().roles(aRole("a-1", post()).until(endingOn("2026-06-30")));

            assess(dossier).on("2026-06-30").isMet();
            assess(dossier).on("2026-07-01").isBreached();
        }

        @Test
        default void officeWithoutAFirstDayIsOfficeOnEveryDay() {
            var dossier = aPartnership()
                    .roles(aRole("a-1", post()).from(Recorded.unknown()).until(endingOn("2026-06-30")));

            assess(dossier).on("2024-01-01").isMet();
            assess(dossier).on("2026-07-01").isBreached();
        }

        @Test
        default void isUndeterminedWhereTheRoleIsLeftOut() {
            var unknown = aRole("a-1", post()).role(Recorded.unknown());

            assess(aPartnership().roles(unknown)).isUndetermined("appointments[0].role");
            assess(aPartnership().roles(unknown, aRole("a-2", post()))).isMet();
        }

        @Test
        default void aRoleLeftOutOfSomebodyOutOfOfficeDecidesNothing() {
            assess(aPartnership()
                            .roles(aRole("a-1", post()).role(Recorded.unknown()).until(endingOn("2025-12-31"))))
                    .isBreached();
        }

        @Test
        default void isUndeterminedWhereTheRolesAreLeftOut() {
            assess(aPartnership()).isUndetermined("appointments");
        }

        @Test
        default void theSilenceOfAPartialListShowsNothing() {
            assess(aPartnership().roles().partial("appointments")).isUndetermined("appointments");
            assess(aPartnership().roles(aRole("a-1", post())).partial("appointments"))
                    .isMet();
        }

        @Override
        default Sketch wrong() {
            return aPartnership().roles();
        }
    }

    @Nested
    class I_1a implements NeedsSomebodyInOffice {
        @Override
        public Post post() {
            return Post.COORDINATOR;
        }
    }

    @Nested
    class I_2a implements NeedsSomebodyInOffice {
        @Override
        public Post post() {
            return Post.MANDATED_OFFICER;
        }
    }

    @Nested
    class I_2b extends AsksOfARole implements IsAskedFromTheStart.AndAfterTheEnd {
        I_2b() {
            super(
                    Post.MANDATED_OFFICER,
                    Post.COORDINATOR,
                    "designatedBy",
                    role -> role.designatedBy(Party.CHIEF_OF_CORPS),
                    role -> role.designatedBy(Party.MAYOR));
        }

        @Test
        void isBreachedByADesignationByNobody() {
            assess(dossier(role().designatedBy(Recorded.none()))).isBreached();
        }
    }
}
