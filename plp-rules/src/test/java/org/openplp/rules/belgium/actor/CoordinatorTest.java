package org.openplp.rules.belgium.actor;

import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.appointment.AppointmentDeclarations;
import org.openplp.core.appointment.Screening;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.IsAskedFromTheStart;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class CoordinatorTest {
    private static AppointmentBuilder coordinator(String id) {
        return aRole(id, Post.COORDINATOR);
    }

    @Nested
    class C_P3 implements Specification {
        private static AppointmentBuilder declared(AppointmentBuilder role, Recorded<LocalDate> day) {
            return role.declarations(new AppointmentDeclarations(Recorded.unknown(), day));
        }

        @Test
        void isMetWhereEverybodyItBearsOnDeclaredIt() {
            assess(aPartnership()
                            .roles(
                                    declared(coordinator("a-1"), dated("2024-01-10")),
                                    declared(aRole("a-2", Post.STEERING_GROUP_MEMBER), dated("2024-02-10")),
                                    aRole("a-3", Post.MANDATED_OFFICER)))
                    .are("plp-1 MET")
                    .shows("appointments[0].declarations.noAdvantage", "appointments[1].declarations.noAdvantage");
        }

        @ParameterizedTest
        @CsvSource({"COORDINATOR", "DEPUTY_COORDINATOR", "STEERING_GROUP_MEMBER"})
        void isUndeterminedAsLongAsOneOfThemDidNot(Post post) {
            assess(aPartnership().roles(declared(coordinator("a-1"), dated("2024-01-10")), aRole("a-2", post)))
                    .isUndetermined("attestations", "appointments[1].declarations.noAdvantage")
                    .about("plp-1");
        }

        @Test
        void countsTheDeclarationFromItsDay() {
            var dossier = aPartnership().roles(declared(coordinator("a-1"), dated("2024-01-10")));

            assess(dossier).on("2024-01-09").isUndetermined("attestations", later("appointments[0].declarations"));
            assess(dossier).on("2024-01-10").isMet();
        }

        @Test
        void isNoBreachWithoutADeclaration() {
            assess(aPartnership().roles(declared(coordinator("a-1"), Recorded.none())))
                    .isUndetermined("attestations");
        }

        @Test
        void isSettledForOnePersonByAnAttestation() {
            var dossier = aPartnership()
                    .roles(declared(coordinator("a-1"), dated("2024-01-10")), aRole("a-2", Post.DEPUTY_COORDINATOR));

            assess(dossier.attestations(anAttestation("C-P3", "a-2", Answer.YES)))
                    .are("plp-1 MET", "a-2 MET");
            assess(dossier.attestations(anAttestation("C-P3", "a-2", Answer.NO)))
                    .are("plp-1 MET", "a-2 BREACHED")
                    .of("a-2")
                    .because(Reason.ATTESTED)
                    .shows("attestations[0].met");
        }

        @Test
        void asksNothingOfThoseOutOfOffice() {
            assess(aPartnership()
                            .roles(
                                    declared(coordinator("a-1"), dated("2024-01-10")),
                                    coordinator("a-2").until(endingOn("2026-11-23"))))
                    .isMet();
        }

        @Test
        void asksNothingOfAnOfficer() {
            assess(aPartnership().roles(aRole("a-1", Post.MANDATED_OFFICER))).isNotApplicable();
        }

        @Test
        void isUndeterminedWhereTheRoleIsLeftOut() {
            assess(aPartnership().roles(coordinator("a-1").role(Recorded.unknown())))
                    .isUndetermined("attestations", "appointments[0].role", "appointments[0].declarations.noAdvantage");
        }

        @Test
        void isUndeterminedWhereTheListIsNotComplete() {
            assess(aPartnership()).isUndetermined("attestations", "appointments");
            assess(aPartnership()
                            .roles(declared(coordinator("a-1"), dated("2024-01-10")))
                            .partial("appointments"))
                    .isUndetermined("attestations", "appointments");
        }
    }

    @Nested
    class C_P4 implements Specification {
        private static Sketch screening(String consent, Answer objection) {
            return screening(consent, objection, Recorded.unknown(), Recorded.unknown());
        }

        private static Sketch screening(
                String consent, Answer objection, Recorded<LocalDate> date, Recorded<Screening.Outcome> outcome) {
            return aPartnership()
                    .roles(coordinator("a-1").screening(new Screening(day(consent), objection, date, outcome)));
        }

        @ParameterizedTest
        @CsvSource({
            "2024-01-10, UNKNOWN, MET,          ''",
            "2024-01-10, NO,      MET,          ''",
            "?,          NO,      MET,          ''",
            "none,       NO,      MET,          ''",
            "?,          YES,     BREACHED,     ''",
            "2024-01-10, YES,     BREACHED,     ''",
            "none,       YES,     BREACHED,     ''",
            "none,       UNKNOWN, UNDETERMINED, attestations appointments[0].screening.objection",
            "?,          UNKNOWN, UNDETERMINED, attestations appointments[0].screening.consentOn appointments[0].screening.objection",
        })
        void isSettledByConsentOrObjectionBeforeThereIsAScreeningToo(
                String consent, Answer objection, Outcome outcome, String missing) {
            assess(screening(consent, objection)).is(outcome, missing).about("plp-1");
            assess(screening(consent, objection, Recorded.none(), Recorded.unknown()))
                    .is(outcome, missing);
        }

        @Test
        void thatThereWasNoScreeningDoesNotSayThatNobodyObjects() {
            assess(aPartnership().roles(coordinator("a-1").screening(Recorded.none())))
                    .isUndetermined("attestations", "appointments[0].screening.objection");
        }

        @Test
        void isUndeterminedWhereTheScreeningIsLeftOut() {
            assess(aPartnership().roles(coordinator("a-1")))
                    .isUndetermined(
                            "attestations",
                            "appointments[0].screening.consentOn",
                            "appointments[0].screening.objection");
        }

        @Test
        void countsTheConsentFromItsDay() {
            assess(screening("2024-01-10", Answer.UNKNOWN))
                    .on("2024-01-09")
                    .isUndetermined("attestations", later("appointments[0].screening"));
            assess(screening("2024-01-10", Answer.UNKNOWN)).on("2024-01-10").isMet();
        }

        @Test
        void countsTheConsentFromItsDayAlthoughTheScreeningIsLater() {
            var agreed = screening("2024-01-10", Answer.UNKNOWN, dated("2024-02-01"), known(Screening.Outcome.FIT));

            assess(agreed).on("2024-01-09").isUndetermined("attestations", later("appointments[0].screening"));
            assess(agreed).on("2024-01-10").isMet();
        }

        @Test
        void countsWhetherThereIsAnObjectionOnEveryDay() {
            var agreed = screening("2024-01-10", Answer.NO, dated("2024-02-01"), Recorded.unknown());
            var refused = screening("?", Answer.YES, dated("2024-02-01"), Recorded.unknown());

            assess(agreed).on("2024-01-09").isMet();
            assess(refused).on("2024-01-31").isBreached();
        }

        @Test
        void showsTheObjection() {
            assess(screening("2024-01-10", Answer.YES)).isBreached().shows("appointments[0].screening.objection");
        }

        @Test
        void isSettledByAnAttestation() {
            assess(aPartnership().roles(coordinator("a-1")).attestations(anAttestation("C-P4", "a-1", Answer.YES)))
                    .are("a-1 MET");
        }

        @Test
        void asksNothingOfAnOfficer() {
            assess(aPartnership().roles(aRole("a-1", Post.MANDATED_OFFICER))).isNotApplicable();
        }
    }

    @Nested
    class C_P5a extends AsksAQuestionOfARole {
        C_P5a() {
            super(Post.COORDINATOR, Post.DEPUTY_COORDINATOR, "adult", AppointmentBuilder::adult);
        }
    }

    @Nested
    class C_P5b extends AsksAQuestionOfARole {
        C_P5b() {
            super(Post.DEPUTY_COORDINATOR, Post.COORDINATOR, "adult", AppointmentBuilder::adult);
        }

        @Test
        void isAskedOfTheSteeringGroupToo() {
            assess(dossier(aRole("a-1", Post.STEERING_GROUP_MEMBER).adult(Answer.NO)))
                    .isBreached();
        }
    }

    @Nested
    class C_T1 extends AsksAQuestionOfARole {
        C_T1() {
            super(
                    Post.COORDINATOR,
                    Post.MANDATED_OFFICER,
                    "contactKnownToPolice",
                    AppointmentBuilder::contactKnownToPolice);
        }
    }

    @Nested
    class C_T2 extends AsksAQuestionOfARole {
        C_T2() {
            super(
                    Post.COORDINATOR,
                    Post.STEERING_GROUP_MEMBER,
                    "contactKnownToResidents",
                    AppointmentBuilder::contactKnownToResidents);
        }

        @Test
        void isNotSettledByBeingKnownToTheMembers() {
            assess(dossier(coordinator("a-1").contactKnownToMembers(Answer.YES)))
                    .isUndetermined("appointments[0].contactKnownToResidents");
        }
    }

    @Nested
    class C_T4 implements IsAskedFromTheStart {
        private static AppointmentBuilder inTheSteeringGroup() {
            return aRole("a-1", Post.STEERING_GROUP_MEMBER);
        }

        @Test
        void isMetByOneMemberOfTheGroupInOffice() {
            assess(aPartnership().roles(inTheSteeringGroup())).isMet();
        }

        @Test
        void aDeputyIsNoGroup() {
            assess(aPartnership().roles(aRole("a-1", Post.DEPUTY_COORDINATOR))).isBreached();
        }

        @Test
        void theLastDayInTheGroupCounts() {
            var dossier = aPartnership().roles(inTheSteeringGroup().until(endingOn("2026-06-30")));

            assess(dossier).on("2026-06-30").isMet();
            assess(dossier).on("2026-07-01").isBreached();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("appointments");
            assess(aPartnership().roles(coordinator("a-1").role(Recorded.unknown())))
                    .isUndetermined("appointments[0].role");
            assess(aPartnership().roles(coordinator("a-1")).partial("appointments"))
                    .isUndetermined("appointments");
        }

        @Override
        public Sketch wrong() {
            return aPartnership().roles(coordinator("a-1").from(Recorded.unknown()));
        }

        @Test
        void asksNothingBeforeOperationAsLongAsNoCoordinatorWasEverAppointed() {
            var nobody = aPartnership().roles().operationalSince("2026-07-01");

            assess(nobody).on("2026-06-30").isNotApplicable().shows("appointments");
            assess(nobody).on("2026-07-01").isBreached();
            assess(aPartnership().roles(inTheSteeringGroup()).notInOperation()).isNotApplicable();
        }

        @Test
        void asksForTheGroupBeforeOperationFromTheFirstDayOfTheFirstCoordinator() {
            var appointed = aPartnership()
                    .roles(coordinator("a-1").from(dated("2026-05-01")).until(endingOn("2026-05-31")))
                    .notInOperation();

            assess(appointed).on("2026-04-30").isNotApplicable();
            assess(appointed).on("2026-05-01").isPending();
            assess(appointed).on("2026-06-01").isPending();
        }

        @Test
        void isUndeterminedBeforeOperationWhereItIsNotKnownWhetherThereWasACoordinator() {
            assess(aPartnership().notInOperation()).isUndetermined("appointments");
            assess(aPartnership().roles().partial("appointments").notInOperation())
                    .isUndetermined("appointments");
            assess(aPartnership()
                            .roles(coordinator("a-1").role(Recorded.unknown()))
                            .notInOperation())
                    .isUndetermined("appointments[0].role");
        }
    }
}
