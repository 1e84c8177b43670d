package org.openplp.rules.belgium.actor;

import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.known;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Incident;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.HouseRulesBuilder;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

/** Specifies what members sign on joining, report and leave to the police. */
class ConductOfMembersTest {
    @Nested
    class B_P5b extends MembersTest.HoldsFromJoiningToLeaving {
        B_P5b() {
            super(
                    member -> member.acknowledgement(signed("2024-03-01", "1")),
                    member -> member.acknowledgement(Recorded.none()));
        }

        private static HouseRulesBuilder version(String name, String adopted) {
            return HouseRules.blank().but().version(name).adoptedOn(dated(adopted));
        }

        private static Recorded<Acknowledgement> signed(String day, String version) {
            return known(new Acknowledgement(dated(day), known(Acknowledgement.How.SIGNED_COPY), known(version)));
        }

        /** Joined on 1 March 2024, under version 1 of the house rules. */
        @Override
        Sketch dossier(MembershipBuilder... members) {
            return aPartnership().members(members).houseRules(version("1", "2024-01-01"));
        }

        @ParameterizedTest
        @CsvSource({"2024-02-20, MET", "2024-03-01, MET", "2024-03-02, BREACHED", "2025-03-01, BREACHED"})
        void isSignedOnTheDayOfJoiningOrBefore(String day, Outcome outcome) {
            assess(dossier(aMember("m-1").acknowledgement(signed(day, "1"))))
                    .is(outcome)
                    .about("m-1");
        }

        @ParameterizedTest
        @CsvSource({"SIGNED_COPY, MET", "SIGNED_FORM, MET", "TICK_BOX, BREACHED"})
        void isSignedInOneOfTheTwoWays(Acknowledgement.How how, Outcome outcome) {
            assess(dossier(aMember("m-1")
                            .acknowledgement(new Acknowledgement(dated("2024-03-01"), known(how), known("1")))))
                    .is(outcome);
        }

        @Test
        void aTickBoxBreachesWithoutAskingForTheRest() {
            assess(dossier(aMember("m-1")
                            .acknowledgement(new Acknowledgement(
                                    Recorded.unknown(), known(Acknowledgement.How.TICK_BOX), Recorded.unknown()))))
                    .isBreached();
        }

        @Test
        void isBreachedWithoutAnAcknowledgement() {
            assess(dossier(aMember("m-1").acknowledgement(Recorded.none()))).isBreached();
        }

        @Test
        void signingAfterJoiningDoesNotHeal() {
            var late = dossier(aMember("m-1").acknowledgement(signed("2024-03-02", "1")));

            assess(late).on("2024-03-01").isUndetermined(later("memberships[0].acknowledgement"));
            assess(late).on("2024-03-02").isBreached();
        }

        @Test
        void aLaterVersionAsksForNoNewReceipt() {
            var dossier = dossier(aMember("m-1").acknowledgement(signed("2024-03-01", "1")))
                    .houseRules(version("2", "2024-03-02"), version("1", "2024-01-01"));

            assess(dossier).isMet();
        }

        @ParameterizedTest
        @CsvSource({
            "2024-02-29, 1, BREACHED",
            "2024-02-29, 2, MET",
            "2024-03-01, 1, BREACHED",
            "2024-03-01, 2, MET",
            "2024-03-02, 1, MET",
            "2024-03-02, 2, BREACHED",
        })
        void isForTheVersionInForceOnJoining(String adoptionOfVersion2, String acknowledged, Outcome outcome) {
            var dossier = dossier(aMember("m-1").acknowledgement(signed("2024-02-20", acknowledged)))
                    .houseRules(version("1", "2024-01-01"), version("2", adoptionOfVersion2));

            assess(dossier).is(outcome);
        }

        @Test
        void asksNothingOfThoseWhoJoinedBeforeThereWereHouseRules() {
            assess(dossier(aMember("m-1").joinedOn(dated("2023-12-31")).acknowledgement(Recorded.none())))
                    .isNotApplicable(Reason.CONCERNS_NONE);
            assess(dossier(aMember("m-1").joinedOn(dated("2024-01-01")).acknowledgement(Recorded.none())))
                    .isBreached();
            assess(dossier(aMember("m-1").acknowledgement(Recorded.none())).houseRules())
                    .isNotApplicable();
        }

        @Test
        void isUndeterminedWhereTheAcknowledgementIsLeftOut() {
            assess(dossier(aMember("m-1")))
                    .isUndetermined(
                            "memberships[0].acknowledgement.how",
                            "memberships[0].acknowledgement.date",
                            "memberships[0].acknowledgement.houseRules");
        }

        @ParameterizedTest
        @CsvSource({"date", "how", "houseRules"})
        void isUndeterminedForEachKeyOfTheAcknowledgementLeftOut(String key) {
            Recorded<LocalDate> date = key.equals("date") ? Recorded.unknown() : dated("2024-03-01");
            Recorded<Acknowledgement.How> how =
                    key.equals("how") ? Recorded.unknown() : known(Acknowledgement.How.SIGNED_FORM);
            Recorded<String> version = key.equals("houseRules") ? Recorded.unknown() : known("1");

            assess(dossier(aMember("m-1").acknowledgement(new Acknowledgement(date, how, version))))
                    .isUndetermined("memberships[0].acknowledgement." + key);
        }

        @Test
        void isUndeterminedWhereTheDayOfJoiningIsLeftOut() {
            assess(dossier(right.apply(aMember("m-1").joinedOn(Recorded.unknown()))))
                    .isUndetermined("memberships[0].joinedOn");
        }

        @Test
        void isUndeterminedWhereTheHouseRulesAreNotFullyOnRecord() {
            var signed = right.apply(aMember("m-1"));

            assess(aPartnership().members(signed)).isUndetermined("partnership.houseRules");
            assess(dossier(signed).partial("partnership.houseRules")).isUndetermined("partnership.houseRules");
            assess(dossier(signed).houseRules(version("1", "2024-01-01").version(Recorded.unknown())))
                    .isUndetermined("partnership.houseRules[0].version");
        }

        @Test
        void isNoBreachWhileItIsNotOnRecordWhetherThereWereHouseRules() {
            assess(aPartnership().members(wrong.apply(aMember("m-1")))).isUndetermined("partnership.houseRules");
        }
    }

    @Nested
    class B_T1a implements Specification {
        @ParameterizedTest
        @CsvSource({
            "URGENT,     YES,     MET,            ''",
            "URGENT,     NO,      BREACHED,       ''",
            "URGENT,     UNKNOWN, UNDETERMINED,   reports[0].directlyToPolice",
            "NON_URGENT, YES,     NOT_APPLICABLE, ''",
            "NON_URGENT, NO,      NOT_APPLICABLE, ''",
            "NON_URGENT, UNKNOWN, NOT_APPLICABLE, ''",
            ",           YES,     UNDETERMINED,   reports[0].urgency",
            ",           NO,      UNDETERMINED,   reports[0].urgency",
            ",           UNKNOWN, UNDETERMINED,   reports[0].urgency reports[0].directlyToPolice",
        })
        void urgentFactsAreReportedDirectly(Urgency urgency, Answer directly, Outcome outcome, String missing) {
            var report = aReport("r-1").directlyToPolice(directly);

            assess(aPartnership().reports(urgency == null ? report : report.urgency(urgency)))
                    .is(outcome, missing);
        }

        @Test
        void isAskedOfEachReportAndNotHealedByALaterOne() {
            assess(aPartnership()
                            .reports(
                                    aReport("r-1").urgency(Urgency.URGENT).directlyToPolice(Answer.NO),
                                    aReport("r-2").urgency(Urgency.URGENT).directlyToPolice(Answer.YES),
                                    aReport("r-3").urgency(Urgency.NON_URGENT))
                            .ended("2026-06-30"))
                    .are("r-1 BREACHED", "r-2 MET", "r-3 NOT_APPLICABLE");
        }

        @Test
        void isJudgedFromTheDayOfTheReport() {
            var dossier = aPartnership()
                    .reports(aReport("r-1")
                            .at(at("2026-06-30T23:30:00+02:00"))
                            .urgency(Urgency.URGENT)
                            .directlyToPolice(Answer.NO));

            assess(dossier).on("2026-06-29").isNotApplicable();
            assess(dossier).on("2026-06-30").isBreached();
        }
    }

    @Nested
    class B_T4a implements IsCheckedFromIncidents {
        @Override
        public Incident.Kind kind() {
            return Incident.Kind.PATROL;
        }

        @Override
        public Incident.Kind otherKind() {
            return Incident.Kind.INTERFERENCE;
        }
    }

    @Nested
    class B_T5 implements IsCheckedFromIncidents {
        @Override
        public Incident.Kind kind() {
            return Incident.Kind.INTERFERENCE;
        }

        @Override
        public Incident.Kind otherKind() {
            return Incident.Kind.PATROL;
        }
    }
}
