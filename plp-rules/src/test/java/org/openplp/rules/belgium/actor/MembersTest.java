package org.openplp.rules.belgium.actor;

import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.activity.Incident;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.core.membership.MembershipDeclarations;
import org.openplp.core.partnership.Area;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.assessment.Reason;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class MembersTest {
    private static MembershipBuilder resident(String id) {
        return aMember(id).kind(Membership.Kind.RESIDENT);
    }

    /** A norm holds of a member from joining until the last day. */
    interface HoldsFromJoiningToLeaving extends Specification {
        MembershipBuilder asItShouldBe(MembershipBuilder member);

        MembershipBuilder asItShouldNotBe(MembershipBuilder member);

        default Sketch dossier(MembershipBuilder... members) {
            return aPartnership().members(members);
        }

        @Test
        default void isJudgedFromTheDayOfJoining() {
            var dossier = dossier(
                    asItShouldNotBe(resident("m-1").joinedOn(dated("2026-06-01"))), asItShouldBe(resident("m-2")));

            assess(dossier).on("2026-05-31").are("m-2 MET");
            assess(dossier).on("2026-06-01").are("m-1 BREACHED", "m-2 MET");
        }

        @Test
        default void isJudgedUpToTheLastDayOfMembership() {
            var dossier = dossier(
                    asItShouldNotBe(resident("m-1")
                            .left(Optional.of(new Departure(dated("2026-06-30"), known(Departure.Why.OWN_WISH))))),
                    asItShouldBe(resident("m-2")));

            assess(dossier).on("2026-06-30").are("m-1 BREACHED", "m-2 MET");
            assess(dossier)
                    .on("2026-07-01")
                    .are("m-1 NOT_APPLICABLE", "m-2 MET")
                    .of("m-1")
                    .because(Reason.PERSON_LEFT)
                    .shows("memberships[0].left.date");
        }

        @Test
        default void isBreachedBeforeOperationToo() {
            assess(dossier(asItShouldNotBe(resident("m-1"))).notInOperation()).isBreached();
        }
    }

    @Nested
    class B_P1b implements Specification {
        private static Sketch area(Answer delimited) {
            return aPartnership()
                    .partnership(
                            p -> p.area(Area.blank().but().delimited(delimited).build()));
        }

        @ParameterizedTest
        @CsvSource({"YES, MET, ''", "NO, BREACHED, ''", "UNKNOWN, UNDETERMINED, partnership.area.delimited"})
        void asksWhetherTheAreaIsDelimited(Answer delimited, Outcome outcome, String missing) {
            assess(area(delimited)).is(outcome, missing).about("plp-1");
        }

        @Test
        void isUndeterminedWhereTheAreaIsLeftOut() {
            assess(aPartnership()).isUndetermined("partnership.area.delimited");
        }

        @Test
        void isBreachedByNoArea() {
            assess(aPartnership().partnership(p -> p.area(Recorded.none())))
                    .isBreached()
                    .shows("partnership.area");
        }

        @Test
        void isPendingUntilTheFirstDayOfOperation() {
            assess(area(Answer.NO).operationalSince("2024-01-15"))
                    .on("2024-01-14")
                    .isPending();
            assess(area(Answer.NO).operationalSince("2024-01-15"))
                    .on("2024-01-15")
                    .isBreached();
        }
    }

    @Nested
    class B_P2 implements HoldsFromJoiningToLeaving {
        @Test
        void asksNothingOfSomebodyWhoLeftOnADayThatIsNotOnRecord() {
            var left =
                    aMember("m-1").adult(Answer.NO).left(new Departure(Recorded.unknown(), known(Departure.Why.MOVED)));

            assess(aPartnership().members(left)).isNotApplicable();
        }

        @Override
        public MembershipBuilder asItShouldBe(MembershipBuilder member) {
            return member.adult(Answer.YES);
        }

        @Override
        public MembershipBuilder asItShouldNotBe(MembershipBuilder member) {
            return member.adult(Answer.NO);
        }

        @ParameterizedTest
        @CsvSource({
            "RESIDENT,           YES,     MET,            ''",
            "RESIDENT,           NO,      BREACHED,       ''",
            "RESIDENT,           UNKNOWN, UNDETERMINED,   memberships[0].adult",
            "SELF_EMPLOYED,      NO,      BREACHED,       ''",
            "COMPANY,            NO,      NOT_APPLICABLE, ''",
            "COMPANY,            UNKNOWN, NOT_APPLICABLE, ''",
            "PROFESSIONAL_GROUP, UNKNOWN, NOT_APPLICABLE, ''",
            ",                   YES,     MET,            ''",
            ",                   NO,      UNDETERMINED,   memberships[0].kind",
            ",                   UNKNOWN, UNDETERMINED,   memberships[0].kind memberships[0].adult",
        })
        void isAskedOfNaturalPersons(Membership.Kind kind, Answer adult, Outcome outcome, String missing) {
            var member = aMember("m-1").adult(adult);

            assess(dossier(kind == null ? member : member.kind(kind))).is(outcome, missing);
        }
    }

    @Nested
    class B_P3 implements HoldsFromJoiningToLeaving {
        @Override
        public MembershipBuilder asItShouldBe(MembershipBuilder member) {
            return member.livesInArea(Answer.YES);
        }

        @Override
        public MembershipBuilder asItShouldNotBe(MembershipBuilder member) {
            return member.livesInArea(Answer.NO).worksInArea(Answer.NO);
        }

        @ParameterizedTest
        @CsvSource({
            "YES,     YES,     MET,          ''",
            "YES,     UNKNOWN, MET,          ''",
            "UNKNOWN, YES,     MET,          ''",
            "NO,      YES,     MET,          ''",
            "NO,      NO,      BREACHED,     ''",
            "NO,      UNKNOWN, UNDETERMINED, memberships[0].worksInArea",
            "UNKNOWN, NO,      UNDETERMINED, memberships[0].livesInArea",
            "UNKNOWN, UNKNOWN, UNDETERMINED, memberships[0].livesInArea memberships[0].worksInArea",
        })
        void aPersonLivesOrWorksThere(Answer lives, Answer works, Outcome outcome, String missing) {
            assess(dossier(resident("m-1").livesInArea(lives).worksInArea(works)))
                    .is(outcome, missing);
        }

        @ParameterizedTest
        @CsvSource({
            "COMPANY,            YES,     MET,          ''",
            "PROFESSIONAL_GROUP, YES,     MET,          ''",
            "COMPANY,            NO,      BREACHED,     ''",
            "PROFESSIONAL_GROUP, UNKNOWN, UNDETERMINED, memberships[0].establishedInArea",
        })
        void aFirmOrGroupIsEstablishedThere(Membership.Kind kind, Answer established, Outcome outcome, String missing) {
            assess(dossier(aMember("m-1").kind(kind).establishedInArea(established)))
                    .is(outcome, missing);
        }

        @Test
        void oneIsNotAskedWhatTheOtherIs() {
            assess(dossier(aMember("m-1")
                            .kind(Membership.Kind.COMPANY)
                            .livesInArea(Answer.YES)
                            .establishedInArea(Answer.NO)))
                    .isBreached();
            assess(dossier(asItShouldNotBe(resident("m-1").establishedInArea(Answer.YES))))
                    .isBreached();
        }

        @Test
        void isUndeterminedWhereTheKindIsLeftOut() {
            assess(dossier(asItShouldBe(aMember("m-1")).establishedInArea(Answer.NO)))
                    .isUndetermined("memberships[0].kind");
            assess(dossier(aMember("m-1")))
                    .isUndetermined(
                            "memberships[0].kind",
                            "memberships[0].establishedInArea",
                            "memberships[0].livesInArea",
                            "memberships[0].worksInArea");
        }

        @Test
        void whoMovedAwayNoLongerLivesThere() {
            var moved = resident("m-1")
                    .livesInArea(Answer.YES)
                    .worksInArea(Answer.NO)
                    .movedAway(endingOn("2026-06-01"));

            assess(dossier(moved)).on("2026-05-31").isMet();
            assess(dossier(moved)).on("2026-06-01").isBreached();
        }

        @Test
        void whoMovedAwayMayStillWorkThere() {
            var moved = resident("m-1").livesInArea(Answer.YES).movedAway(endingOn("2026-06-01"));

            assess(dossier(moved.worksInArea(Answer.YES))).isMet();
            assess(dossier(moved.worksInArea(Answer.UNKNOWN))).isUndetermined("memberships[0].worksInArea");
        }
    }

    @Nested
    class B_P4 implements HoldsFromJoiningToLeaving {
        @Override
        public MembershipBuilder asItShouldBe(MembershipBuilder member) {
            return member.voluntary(Answer.YES);
        }

        @Override
        public MembershipBuilder asItShouldNotBe(MembershipBuilder member) {
            return member.voluntary(Answer.NO);
        }

        @Test
        void isUndeterminedWhereItIsLeftOut() {
            assess(dossier(resident("m-1"))).isUndetermined("memberships[0].voluntary");
        }

        @ParameterizedTest
        @EnumSource(Membership.Kind.class)
        void isAskedOfEveryKindOfMember(Membership.Kind kind) {
            assess(dossier(aMember("m-1").kind(kind).voluntary(Answer.NO))).isBreached();
        }

        @Test
        void isStillJudgedAfterTheEndOfThePartnership() {
            assess(dossier(asItShouldNotBe(resident("m-1"))).ended("2026-06-30"))
                    .isBreached();
        }
    }

    @Nested
    class B_P5b implements HoldsFromJoiningToLeaving {
        private static HouseRules version(String name, String adopted) {
            return HouseRules.blank()
                    .but()
                    .version(name)
                    .adoptedOn(dated(adopted))
                    .build();
        }

        private static Recorded<Acknowledgement> signed(String day, String version) {
            return known(new Acknowledgement(dated(day), known(Acknowledgement.How.SIGNED_COPY), known(version)));
        }

        /** Joined on 1 March 2024, under version 1 of the house rules. */
        private static Sketch joined(MembershipBuilder... members) {
            return aPartnership().members(members).partnership(p -> p.houseRules(list(version("1", "2024-01-01"))));
        }

        @Override
        public Sketch dossier(MembershipBuilder... members) {
            return joined(members);
        }

        @Override
        public MembershipBuilder asItShouldBe(MembershipBuilder member) {
            return member.acknowledgement(signed("2024-03-01", "1"));
        }

        @Override
        public MembershipBuilder asItShouldNotBe(MembershipBuilder member) {
            return member.acknowledgement(Recorded.none());
        }

        @ParameterizedTest
        @CsvSource({"2024-02-20, MET", "2024-03-01, MET", "2024-03-02, BREACHED", "2025-03-01, BREACHED"})
        void isSignedOnTheDayOfJoiningOrBefore(String day, Outcome outcome) {
            assess(joined(aMember("m-1").acknowledgement(signed(day, "1"))))
                    .is(outcome)
                    .about("m-1");
        }

        @ParameterizedTest
        @CsvSource({"SIGNED_COPY, MET", "SIGNED_FORM, MET", "TICK_BOX, BREACHED"})
        void isSignedInOneOfTheTwoWays(Acknowledgement.How how, Outcome outcome) {
            assess(joined(aMember("m-1")
                            .acknowledgement(new Acknowledgement(dated("2024-03-01"), known(how), known("1")))))
                    .is(outcome);
        }

        @Test
        void aTickBoxBreachesWithoutAskingForTheRest() {
            assess(joined(aMember("m-1")
                            .acknowledgement(new Acknowledgement(
                                    Recorded.unknown(), known(Acknowledgement.How.TICK_BOX), Recorded.unknown()))))
                    .isBreached();
        }

        @Test
        void isBreachedWithoutAnAcknowledgement() {
            assess(joined(aMember("m-1").acknowledgement(Recorded.none()))).isBreached();
        }

        @Test
        void signingAfterJoiningDoesNotHeal() {
            var late = joined(aMember("m-1").acknowledgement(signed("2024-03-02", "1")));

            assess(late).on("2024-03-01").isUndetermined(later("memberships[0].acknowledgement"));
            assess(late).on("2024-03-02").isBreached();
        }

        @Test
        void aLaterVersionAsksForNoNewReceipt() {
            var dossier = joined(aMember("m-1").acknowledgement(signed("2024-03-01", "1")))
                    .partnership(p -> p.houseRules(list(version("2", "2024-03-02"), version("1", "2024-01-01"))));

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
            var dossier = joined(aMember("m-1").acknowledgement(signed("2024-02-20", acknowledged)))
                    .partnership(p -> p.houseRules(list(version("1", "2024-01-01"), version("2", adoptionOfVersion2))));

            assess(dossier).is(outcome);
        }

        @Test
        void asksNothingOfThoseWhoJoinedBeforeThereWereHouseRules() {
            assess(joined(aMember("m-1").joinedOn(dated("2023-12-31")).acknowledgement(Recorded.none())))
                    .isNotApplicable(Reason.CONCERNS_NONE);
            assess(joined(aMember("m-1").joinedOn(dated("2024-01-01")).acknowledgement(Recorded.none())))
                    .isBreached();
            assess(joined(aMember("m-1").acknowledgement(Recorded.none())).partnership(p -> p.houseRules(Log.none())))
                    .isNotApplicable();
        }

        @Test
        void isUndeterminedWhereTheAcknowledgementIsLeftOut() {
            assess(joined(aMember("m-1")))
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

            assess(joined(aMember("m-1").acknowledgement(new Acknowledgement(date, how, version))))
                    .isUndetermined("memberships[0].acknowledgement." + key);
        }

        @Test
        void isUndeterminedWhereTheDayOfJoiningIsLeftOut() {
            assess(joined(asItShouldBe(aMember("m-1").joinedOn(Recorded.unknown()))))
                    .isUndetermined("memberships[0].joinedOn");
        }

        @Test
        void isUndeterminedWhereTheHouseRulesAreNotFullyOnRecord() {
            var signed = asItShouldBe(aMember("m-1"));

            assess(aPartnership().members(signed)).isUndetermined("partnership.houseRules");
            assess(joined(signed).partial("partnership.houseRules")).isUndetermined("partnership.houseRules");
            assess(joined(signed)
                            .partnership(p -> p.houseRules(list(version("1", "2024-01-01")
                                    .but()
                                    .version(Recorded.unknown())
                                    .build()))))
                    .isUndetermined("partnership.houseRules[0].version");
        }

        @Test
        void isNoBreachWhileItIsNotOnRecordWhetherThereWereHouseRules() {
            assess(aPartnership().members(asItShouldNotBe(aMember("m-1")))).isUndetermined("partnership.houseRules");
        }
    }

    @Nested
    class B_L2 implements Specification {
        private static MembershipBuilder wishing(String id, Recorded<LocalDate> day) {
            return aMember(id).declarations(new MembershipDeclarations(day));
        }

        @Test
        void isMetWhereEveryMemberDeclaredIt() {
            assess(aPartnership().members(wishing("m-1", dated("2024-03-01")), wishing("m-2", dated("2024-03-01"))))
                    .are("plp-1 MET")
                    .shows("memberships[0].declarations.wishToHelp", "memberships[1].declarations.wishToHelp");
        }

        @Test
        void isUndeterminedAsLongAsOneDidNot() {
            assess(aPartnership().members(wishing("m-1", dated("2024-03-01")), aMember("m-2")))
                    .isUndetermined("attestations", "memberships[1].declarations.wishToHelp");
            assess(aPartnership().members(wishing("m-1", Recorded.none()))).isUndetermined("attestations");
            assess(aPartnership().members(wishing("m-1", dated("2024-04-01"))))
                    .on("2024-03-31")
                    .isUndetermined("attestations", later("memberships[0].declarations"));
        }

        @Test
        void isSettledForOneMemberByAnAttestation() {
            assess(aPartnership()
                            .members(wishing("m-1", dated("2024-03-01")), aMember("m-2"))
                            .attestations(anAttestation("B-L2", "m-2", Answer.NO)))
                    .are("plp-1 MET", "m-2 BREACHED");
        }

        @Test
        void asksNothingOfMembersWhoLeft() {
            assess(aPartnership()
                            .members(
                                    wishing("m-1", dated("2024-03-01")),
                                    aMember("m-2")
                                            .left(Optional.of(new Departure(dated("2026-06-01"), Recorded.unknown())))))
                    .isMet();
        }

        @Test
        void needsTheWholeList() {
            assess(aPartnership()).isUndetermined("attestations", "memberships");
            assess(aPartnership().members(wishing("m-1", dated("2024-03-01"))).partial("memberships"))
                    .isUndetermined("attestations", "memberships");
            assess(aPartnership().members()).isNotApplicable();
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
