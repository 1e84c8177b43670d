package org.openplp.rules.belgium.topic;

import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.constant;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.appointment.Screening;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.rules.belgium.actor.AsksAQuestionOfARole;
import org.openplp.rules.belgium.actor.AsksOfARole;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.IsAskedFromTheStart;
import org.openplp.rules.spec.IsOwedByNoDay;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class CoordinatorOfficeTest {
    private static AppointmentBuilder coordinator() {
        return aRole("a-1", Post.COORDINATOR);
    }

    private static Sketch roles(AppointmentBuilder... roles) {
        return aPartnership().roles(roles);
    }

    private static Recorded<Screening> screening(String day, String outcome) {
        return screening("?", day, outcome);
    }

    private static Recorded<Screening> screening(String consent, String day, String outcome) {
        return known(new Screening(day(consent), Answer.UNKNOWN, day(day), constant(Screening.Outcome.class, outcome)));
    }

    @Nested
    class COO_1 implements IsAskedFromTheStart.AndAfterTheEnd {
        @ParameterizedTest
        @CsvSource({
            "YES,     2023-05-01, MET,          ''",
            "YES,     2026-11-24, MET,          ''",
            "YES,     none,       BREACHED,     ''",
            "NO,      2023-05-01, BREACHED,     ''",
            "NO,      ?,          BREACHED,     ''",
            "UNKNOWN, none,       BREACHED,     ''",
            "YES,     ?,          UNDETERMINED, appointments[0].approvedByMembersOn",
            "UNKNOWN, 2023-05-01, UNDETERMINED, appointments[0].chosenByMembers",
            "UNKNOWN, ?,          UNDETERMINED, appointments[0].chosenByMembers appointments[0].approvedByMembersOn",
            "YES,     2026-11-25, UNDETERMINED, later:appointments[0].approvedByMembersOn",
        })
        void asksForTheChoiceAndTheApproval(Answer chosen, String approved, Outcome outcome, String missing) {
            assess(roles(coordinator().chosenByMembers(chosen).approvedByMembersOn(day(approved))))
                    .is(outcome, missing)
                    .about("a-1");
        }

        @Test
        void theChoiceIsNotThereBeforeItsDay() {
            var chosen = roles(coordinator()
                    .chosenByMembers(Answer.YES)
                    .chosenByMembersOn(dated("2026-11-24"))
                    .approvedByMembersOn(dated("2023-05-01")));

            assess(chosen).on("2026-11-23").isUndetermined(later("appointments[0].chosenByMembers"));
            assess(chosen).on("2026-11-24").isMet();
        }

        @ParameterizedTest
        @EnumSource(value = Post.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
        void asksNothingOfOthers(Post post) {
            assess(roles(aRole("a-1", post).chosenByMembers(Answer.NO))).isNotApplicable(Reason.CONCERNS_NONE);
        }

        @Test
        void dependsOnTheRole() {
            assess(roles(coordinator().role(Recorded.unknown()).chosenByMembers(Answer.NO)))
                    .isUndetermined("appointments[0].role");
        }

        @Override
        public Sketch wrong() {
            return roles(coordinator().from(Recorded.unknown()).chosenByMembers(Answer.NO));
        }

        @Test
        void isJudgedUpToTheLastDayOfOffice() {
            var dossier = roles(
                    coordinator().chosenByMembers(Answer.NO).until(endingOn("2026-06-30")),
                    aRole("a-2", Post.COORDINATOR)
                            .chosenByMembers(Answer.YES)
                            .approvedByMembersOn(dated("2026-06-30"))
                            .from(dated("2026-06-30")));

            assess(dossier).on("2026-06-29").are("a-1 BREACHED");
            assess(dossier).on("2026-06-30").are("a-1 BREACHED", "a-2 MET");
            assess(dossier).on("2026-07-01").are("a-1 NOT_APPLICABLE", "a-2 MET");
        }
    }

    @Nested
    class COO_3 implements IsOwedByNoDay {
        @Override
        public Sketch owed() {
            return roles(coordinator().screening(Recorded.none()));
        }

        @ParameterizedTest
        @CsvSource({
            "2023-06-01, FIT,   MET,          ''",
            "2023-06-01, UNFIT, MET,          ''",
            "2023-06-01, none,  PENDING,      ''",
            "none,       none,  PENDING,      ''",
            "none,       ?,     PENDING,      ''",
            "none,       FIT,   MET,          ''",
            "2023-06-01, ?,     UNDETERMINED, appointments[0].screening.outcome",
            "?,          FIT,   MET,          ''",
            "?,          ?,     UNDETERMINED, appointments[0].screening.outcome",
        })
        void asksForTheScreeningAndItsOutcome(String day, String result, Outcome outcome, String missing) {
            assess(roles(coordinator().screening(screening(day, result)))).is(outcome, missing);
        }

        @Test
        void isPendingWithoutAScreening() {
            assess(owed()).isPending().isDueOnNoDay().shows("appointments[0].role", "appointments[0].screening");
            assess(owed().notInOperation()).isPending();
        }

        @Test
        void isUndeterminedWhereTheScreeningIsLeftOutOrLater() {
            assess(roles(coordinator())).isUndetermined("appointments[0].screening.outcome");
            assess(roles(coordinator().screening(screening("2026-11-25", "FIT"))))
                    .isUndetermined(later("appointments[0].screening"));
            assess(roles(coordinator().screening(screening("2026-11-25", "FIT"))))
                    .on("2026-11-25")
                    .isMet();
        }

        @Test
        void isNotAnsweredByAConsentThatCameBefore() {
            var consented = roles(coordinator().screening(screening("2026-11-01", "2026-11-25", "FIT")));
            var noOutcome = roles(coordinator().screening(screening("2026-11-01", "2026-11-25", "?")));
            var notYet = roles(coordinator().screening(screening("2026-11-01", "none", "?")));

            assess(consented).on("2026-10-31").isUndetermined(later("appointments[0].screening"));
            assess(consented).isUndetermined(later("appointments[0].screening.outcome"));
            assess(consented).on("2026-11-25").isMet();
            assess(noOutcome).isUndetermined("appointments[0].screening.outcome");
            assess(notYet).isPending().shows("appointments[0].role", "appointments[0].screening.outcome");
        }

        @Test
        void asksNothingOfOthersAndOfThoseOutOfOffice() {
            assess(roles(aRole("a-1", Post.DEPUTY_COORDINATOR).screening(Recorded.none())))
                    .isNotApplicable();
            var left = roles(coordinator().screening(Recorded.none()).until(endingOn("2026-06-30")));
            assess(left).on("2026-06-30").isPending();
            assess(left).on("2026-07-01").isNotApplicable();
        }
    }

    @Nested
    class COO_4 implements Specification {
        private static AppointmentBuilder unfit() {
            return coordinator().screening(screening("2026-03-01", "UNFIT"));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-01, MET,          ''",
            "2026-03-02, MET,          ''",
            "2026-11-24, MET,          ''",
            "2026-02-28, PENDING,      ''",
            "2025-03-01, PENDING,      ''",
            "none,       PENDING,      ''",
            "?,          UNDETERMINED, appointments[0].membersAskedToChooseOn",
            "2026-11-25, UNDETERMINED, later:appointments[0].membersAskedToChooseOn",
        })
        void asksThatTheMembersAreAskedOnceTheOutcomeIsKnown(String asked, Outcome outcome, String missing) {
            assess(roles(unfit().membersAskedToChooseOn(day(asked)))).is(outcome, missing);
        }

        @Test
        void isMetOnceThePersonIsOutOfOffice() {
            var dossier = roles(unfit().membersAskedToChooseOn(Recorded.none()).until(endingOn("2026-06-30")));

            assess(dossier).on("2026-06-30").isPending();
            assess(dossier).on("2026-07-01").isMet().because(Reason.RULE);
        }

        @Test
        void isMetWhereThePersonWasOutOfOfficeBeforeTheOutcome() {
            var left = unfit().until(endingOn("2026-02-01"));

            assess(roles(left)).isMet();
            assess(roles(left.membersAskedToChooseOn(Recorded.none()))).isMet().because(Reason.RULE);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-01, FIT,  NOT_APPLICABLE, ''",
            "2026-03-01, none, NOT_APPLICABLE, ''",
            "2026-03-01, ?,    UNDETERMINED,   appointments[0].screening.outcome",
            "none,       ?,    NOT_APPLICABLE, ''",
            "none,       UNFIT, PENDING,        ''",
        })
        void isOpenedByAnUnfitOutcomeAlone(String day, String result, Outcome outcome, String missing) {
            var dossier =
                    roles(coordinator().screening(screening(day, result)).membersAskedToChooseOn(Recorded.none()));

            assess(dossier).is(outcome, missing);
        }

        @Test
        void isUndeterminedForSomebodyOutOfOfficeWhoseOutcomeIsNotOnRecord() {
            var left = coordinator().until(endingOn("2026-06-30")).membersAskedToChooseOn(dated("2026-03-01"));

            assess(roles(left)).isUndetermined("appointments[0].screening.outcome");
            assess(roles(left.screening(screening("2026-03-01", "?"))))
                    .isUndetermined("appointments[0].screening.outcome");
            assess(roles(left.screening(screening("2026-03-01", "FIT")))).isNotApplicable();
            assess(roles(left.screening(Recorded.none()))).isNotApplicable();
        }

        @Test
        void isOpenedOnTheDayOfTheScreening() {
            var dossier = roles(unfit().membersAskedToChooseOn(Recorded.none()));

            assess(dossier).on("2026-02-28").isUndetermined(later("appointments[0].screening"));
            assess(dossier).on("2026-03-01").isPending();
        }

        @Test
        void isNotOpenedByAConsentThatCameBefore() {
            var dossier = roles(coordinator()
                    .screening(screening("2026-02-01", "2026-03-01", "UNFIT"))
                    .membersAskedToChooseOn(Recorded.none()));

            assess(dossier).on("2026-02-28").isUndetermined(later("appointments[0].screening.outcome"));
            assess(dossier).on("2026-03-01").isPending();
        }

        @Test
        void isUndeterminedWhereTheDayOfTheOutcomeIsLeftOut() {
            var dossier =
                    roles(coordinator().screening(screening("?", "UNFIT")).membersAskedToChooseOn(dated("2026-03-02")));

            assess(dossier).isUndetermined("appointments[0].screening.date");
        }

        @Test
        void isUndeterminedWhereNothingIsOnRecord() {
            assess(roles(coordinator()))
                    .isUndetermined(
                            "appointments[0].screening.outcome",
                            "appointments[0].screening.date",
                            "appointments[0].membersAskedToChooseOn");
            assess(roles(coordinator().screening(Recorded.none()))).isNotApplicable();
        }

        @Test
        void asksNothingAboutOthersOrAfterTheEnd() {
            assess(roles(aRole("a-1", Post.DEPUTY_COORDINATOR).screening(screening("2026-03-01", "UNFIT"))))
                    .isNotApplicable();
            assess(roles(unfit()).ended("2026-06-30")).isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }
    }

    @Nested
    class COO_5 implements Specification {
        private static Sketch certificate(String day) {
            return roles(coordinator().from(dated("2010-01-01")).goodConductCertificateOn(day(day)));
        }

        @ParameterizedTest
        @CsvSource({
            "2015-01-01, MET,          ''",
            "none,       BREACHED,     ''",
            "?,          UNDETERMINED, appointments[0].goodConductCertificateOn",
            "2018-01-02, UNDETERMINED, later:appointments[0].goodConductCertificateOn",
        })
        void asksForTheCertificate(String day, Outcome outcome, String missing) {
            assess(certificate(day)).on("2018-01-01").is(outcome, missing);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2010-12-10", "2019-02-13"})
        void isInForceUnderTheCircularOf2010(String day) {
            assess(certificate("none")).on(day).are("a-1 BREACHED");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2010-12-09", "2019-02-14", DAY})
        void isNotInForceBeforeAndAfter(String day) {
            assess(certificate("none")).on(day).are();
        }

        @Test
        void asksNothingOfOthers() {
            assess(roles(aRole("a-1", Post.MANDATED_OFFICER).from(dated("2015-01-01"))))
                    .on("2018-01-01")
                    .isNotApplicable();
        }
    }

    @Nested
    class COO_12 extends AsksOfARole {
        COO_12() {
            super(
                    Post.COORDINATOR,
                    Post.MANDATED_OFFICER,
                    "paid",
                    role -> role.paid(Answer.NO),
                    role -> role.paid(Answer.YES));
        }

        @ParameterizedTest
        @EnumSource(value = Post.class, mode = EnumSource.Mode.EXCLUDE, names = "MANDATED_OFFICER")
        void isAskedOfThoseWhoCoordinate(Post post) {
            assess(roles(aRole("a-1", post).paid(Answer.YES))).isBreached();
        }

        @Test
        void isAskedOfAMemberOnlyWhereItIsOnRecord() {
            var members = aPartnership()
                    .members(
                            aMember("m-1").paid(Answer.YES),
                            aMember("m-2"),
                            aMember("m-3").paid(Answer.NO));

            assess(members.roles(coordinator().paid(Answer.NO)))
                    .are("a-1 MET", "m-1 BREACHED", "m-3 MET")
                    .of("m-1")
                    .isBreached()
                    .shows("memberships[0].paid");
            assess(members.roles()).are("m-1 BREACHED", "m-3 MET");
            assess(members).are("plp-1 UNDETERMINED", "m-1 BREACHED", "m-3 MET");
        }

        @Test
        void theSilenceAboutMembersIsNone() {
            var dossier = roles(coordinator().paid(Answer.NO));

            assess(dossier).are("a-1 MET");
            assess(dossier.members(aMember("m-1")).partial("memberships")).are("a-1 MET");
            assess(roles().members(aMember("m-1"))).isNotApplicable(Reason.CONCERNS_NONE);
        }

        @Test
        void asksNothingOfAMemberWhoLeft() {
            var left = aMember("m-1")
                    .paid(Answer.YES)
                    .left(new Departure(dated("2026-06-30"), known(Departure.Why.OWN_WISH)));
            var dossier = roles(coordinator().paid(Answer.NO)).members(left);

            assess(dossier).on("2026-06-30").are("a-1 MET", "m-1 BREACHED");
            assess(dossier)
                    .on("2026-07-01")
                    .are("a-1 MET", "m-1 NOT_APPLICABLE")
                    .of("m-1")
                    .because(Reason.PERSON_LEFT)
                    .shows("memberships[0].left.date");
            assess(roles().members(left)).on("2026-07-01").isNotApplicable(Reason.CONCERNS_NONE);
        }

        @Test
        void isBreachedBeforeOperationTooAndNotAskedAfterTheEnd() {
            var dossier =
                    roles(coordinator().paid(Answer.YES)).members(aMember("m-1").paid(Answer.YES));

            assess(dossier.notInOperation()).are("a-1 BREACHED", "m-1 BREACHED");
            assess(dossier.ended("2026-06-30")).isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }
    }

    @Nested
    class COO_13 extends AsksAQuestionOfARole {
        COO_13() {
            super(Post.COORDINATOR, Post.DEPUTY_COORDINATOR, "partOfCommunity", AppointmentBuilder::partOfCommunity);
        }
    }
}
