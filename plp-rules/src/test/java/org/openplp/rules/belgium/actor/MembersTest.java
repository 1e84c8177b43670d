package org.openplp.rules.belgium.actor;

import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.core.membership.MembershipDeclarations;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.IsAskedFromTheStart;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class MembersTest {
    private static MembershipBuilder resident(String id) {
        return aMember(id).kind(Membership.Kind.RESIDENT);
    }

    /** A norm holds of a member from joining until the last day. */
    abstract static class HoldsFromJoiningToLeaving implements Specification {
        final UnaryOperator<MembershipBuilder> right;
        final UnaryOperator<MembershipBuilder> wrong;

        HoldsFromJoiningToLeaving(UnaryOperator<MembershipBuilder> right, UnaryOperator<MembershipBuilder> wrong) {
            this.right = right;
            this.wrong = wrong;
        }

        Sketch dossier(MembershipBuilder... members) {
            return aPartnership().members(members);
        }

        @Test
        void isJudgedFromTheDayOfJoining() {
            var dossier =
                    dossier(wrong.apply(resident("m-1").joinedOn(dated("2026-06-01"))), right.apply(resident("m-2")));

            assess(dossier).on("2026-05-31").are("m-2 MET");
            assess(dossier).on("2026-06-01").are("m-1 BREACHED", "m-2 MET");
        }

        @Test
        void isJudgedUpToTheLastDayOfMembership() {
            var dossier = dossier(
                    wrong.apply(
                            resident("m-1").left(new Departure(dated("2026-06-30"), known(Departure.Why.OWN_WISH)))),
                    right.apply(resident("m-2")));

            assess(dossier).on("2026-06-30").are("m-1 BREACHED", "m-2 MET");
            assess(dossier)
                    .on("2026-07-01")
                    .are("m-1 NOT_APPLICABLE", "m-2 MET")
                    .of("m-1")
                    .because(Reason.PERSON_LEFT)
                    .shows("memberships[0].left.date");
        }

        @Test
        void isBreachedBeforeOperationToo() {
            assess(dossier(wrong.apply(resident("m-1"))).notInOperation()).isBreached();
        }
    }

    @Nested
    class B_P1b implements IsAskedFromTheStart {
        private static Sketch area(Answer delimited) {
            return aPartnership().area(a -> a.delimited(delimited));
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

        @Override
        public Sketch wrong() {
            return area(Answer.NO);
        }
    }

    @Nested
    class B_P2 extends HoldsFromJoiningToLeaving {
        B_P2() {
            super(member -> member.adult(Answer.YES), member -> member.adult(Answer.NO));
        }

        @Test
        void asksNothingOfSomebodyWhoLeftOnADayThatIsNotOnRecord() {
            var left =
                    aMember("m-1").adult(Answer.NO).left(new Departure(Recorded.unknown(), known(Departure.Why.MOVED)));

            assess(aPartnership().members(left)).isNotApplicable();
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
    class B_P3 extends HoldsFromJoiningToLeaving {
        B_P3() {
            super(
                    member -> member.livesInArea(Answer.YES),
                    member -> member.livesInArea(Answer.NO).worksInArea(Answer.NO));
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
            assess(dossier(wrong.apply(resident("m-1").establishedInArea(Answer.YES))))
                    .isBreached();
        }

        @Test
        void isUndeterminedWhereTheKindIsLeftOut() {
            assess(dossier(right.apply(aMember("m-1")).establishedInArea(Answer.NO)))
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
    class B_P4 extends HoldsFromJoiningToLeaving {
        B_P4() {
            super(member -> member.voluntary(Answer.YES), member -> member.voluntary(Answer.NO));
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
            assess(dossier(wrong.apply(resident("m-1"))).ended("2026-06-30")).isBreached();
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
                                    aMember("m-2").left(new Departure(dated("2026-06-01"), Recorded.unknown()))))
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
}
