package org.openplp.rules.belgium.actor;

import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.actor.ZonePlan;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListNotice;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.IsAskedFromTheStart;
import org.openplp.rules.spec.IsOwedByNoDay;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class MandatedOfficerTest {
    private static AppointmentBuilder officer() {
        return aRole("a-1", Post.MANDATED_OFFICER);
    }

    @Nested
    class M_P1 extends AsksOfARole implements IsAskedFromTheStart {
        M_P1() {
            super(
                    Post.MANDATED_OFFICER,
                    Post.COORDINATOR,
                    "employedByZone",
                    role -> role.employedByZone("5319"),
                    role -> role.employedByZone("5340"));
        }

        @Test
        void isUndeterminedWhereTheZoneOfThePartnershipIsLeftOut() {
            assess(aPartnership().roles(asItShouldBe(officer()))).isUndetermined("partnership.policeZone");
            assess(aPartnership().roles(officer()))
                    .isUndetermined("appointments[0].employedByZone", "partnership.policeZone");
        }

        @Test
        void isBreachedByEmploymentInNoZone() {
            assess(dossier(officer().employedByZone(Recorded.none()))).isBreached();
        }
    }

    @Nested
    class M_T1 extends AsksAQuestionOfARole {
        M_T1() {
            super(
                    Post.MANDATED_OFFICER,
                    Post.COORDINATOR,
                    "contactKnownToMembers",
                    AppointmentBuilder::contactKnownToMembers);
        }
    }

    @Nested
    class M_T12a implements IsOwedByNoDay {
        @Override
        public Sketch owed() {
            return notices(moved());
        }

        private static Sketch notices(MembershipBuilder member, ListNotice... notices) {
            return aPartnership().members(member).memberList(l -> l.notices(list(notices)));
        }

        private static ListNotice notice(ListNotice.Cause cause) {
            return notice("m-1", cause, MANDATED_OFFICER, "2026-06-10");
        }

        private static ListNotice notice(String of, ListNotice.Cause cause, Party by, String day) {
            return new ListNotice(known(of), known(cause), known(by), dated(day));
        }

        private static MembershipBuilder moved() {
            return aMember("m-1").movedAway(endingOn("2026-06-01"));
        }

        @Test
        void isOwedAfterAMoveUntilTheNotice() {
            var dossier = notices(moved(), notice(ListNotice.Cause.MOVED));

            assess(dossier).on("2026-05-31").isNotApplicable(Reason.CONCERNS_NONE);
            assess(dossier).on("2026-06-01").isPending().isDueOnNoDay().about("m-1");
            assess(dossier).on("2026-06-09").isPending();
            assess(dossier).on("2026-06-10").isMet();
        }

        @ParameterizedTest
        @CsvSource({
            "MOVED,    MOVED,    MET",
            "DECEASED, DECEASED, MET",
            "MOVED,    DECEASED, PENDING",
            "DECEASED, MOVED,    PENDING",
            "OWN_WISH, MOVED,    NOT_APPLICABLE",
            "EXCLUDED, DECEASED, NOT_APPLICABLE",
        })
        void isJudgedAfterTheMemberLeftForOneOfTheTwoCauses(
                Departure.Why why, ListNotice.Cause cause, Outcome outcome) {
            assess(notices(aMember("m-1").left(new Departure(dated("2026-06-01"), known(why))), notice(cause)))
                    .is(outcome);
        }

        @ParameterizedTest
        @CsvSource({"2026-05-31, PENDING", "2026-06-01, MET"})
        void aNoticeCountsFromTheDayOfTheMoveOrTheDeath(String day, Outcome outcome) {
            for (ListNotice.Cause cause : ListNotice.Cause.values()) {
                var notice = notice("m-1", cause, MANDATED_OFFICER, day);
                var member = aMember("m-1")
                        .left(new Departure(dated("2026-06-01"), known(Departure.Why.valueOf(cause.name()))));

                assess(notices(member, notice)).is(outcome);
            }
            var moved = notice("m-1", ListNotice.Cause.MOVED, MANDATED_OFFICER, day);
            assess(notices(moved(), moved)).is(outcome);
        }

        @Test
        void aNoticeAfterTheMoveAndBeforeTheMemberLeftCounts() {
            var member = aMember("m-1")
                    .movedAway(endingOn("2026-05-01"))
                    .left(new Departure(dated("2026-06-01"), known(Departure.Why.MOVED)));
            var notice = notice("m-1", ListNotice.Cause.MOVED, MANDATED_OFFICER, "2026-05-10");

            assess(notices(member, notice)).isMet();
        }

        @Test
        void aNoticeOfAnotherMemberOrByAnotherDoesNotCount() {
            var ofAnother = notice("m-2", ListNotice.Cause.MOVED, MANDATED_OFFICER, "2026-06-10");
            var byAnother = notice("m-1", ListNotice.Cause.MOVED, COORDINATOR, "2026-06-10");

            assess(aPartnership()
                            .members(moved(), aMember("m-2"))
                            .memberList(l -> l.notices(list(ofAnother, byAnother))))
                    .are("m-1 PENDING", "m-2 NOT_APPLICABLE");
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership().members(moved())).isUndetermined("memberList.notices");
            assess(aPartnership().members(moved()).memberList(l -> l)).isUndetermined("memberList.notices");
            assess(notices(aMember("m-1").left(new Departure(dated("2026-06-01"), Recorded.unknown()))))
                    .isUndetermined("memberships[0].left.why");
            assess(notices(moved()).partial("memberList.notices")).isUndetermined("memberList.notices");
        }

        @ParameterizedTest
        @CsvSource({"of", "cause", "by", "date"})
        void isUndeterminedForEachKeyOfTheNoticeLeftOut(String key) {
            var whole = notice(ListNotice.Cause.MOVED);
            var notice = new ListNotice(
                    key.equals("of") ? Recorded.unknown() : whole.of(),
                    key.equals("cause") ? Recorded.unknown() : whole.cause(),
                    key.equals("by") ? Recorded.unknown() : whole.by(),
                    key.equals("date") ? Recorded.unknown() : whole.date());

            assess(notices(moved(), notice)).isUndetermined("memberList.notices[0]." + key);
        }
    }

    @Nested
    class M_T12b implements Specification {
        private static ZonePlan plan(Optional<LocalDate> until, Answer includes) {
            return new ZonePlan(known(ZonePlan.Kind.ZONAL_SECURITY_PLAN), dated("2024-01-01"), until, includes);
        }

        private static Sketch plans(ZonePlan... plans) {
            return aPartnership().but(d -> d.zonePlans(list(plans)));
        }

        @ParameterizedTest
        @CsvSource({"YES, MET, ''", "NO, BREACHED, ''", "UNKNOWN, UNDETERMINED, zonePlans[0].includesPartnerships"})
        void aPlanInForceIncludesThePartnerships(Answer includes, Outcome outcome, String missing) {
            assess(plans(plan(Optional.empty(), includes))).is(outcome, missing);
        }

        @Test
        void aPlanIsInForceFromItsFirstToItsLastDay() {
            var dossier = plans(plan(endingOn("2026-06-30"), Answer.NO));

            assess(dossier).on("2023-12-31").isNotApplicable();
            assess(dossier).on("2024-01-01").isBreached();
            assess(dossier).on("2026-06-30").isBreached();
            assess(dossier).on("2026-07-01").isNotApplicable();
        }

        @Test
        void isOneFindingAndTheWorstPlanDecides() {
            assess(plans(plan(Optional.empty(), Answer.YES), plan(Optional.empty(), Answer.NO)))
                    .are("plp-1 BREACHED")
                    .showsValue("zonePlans[1].includesPartnerships", "false");
        }

        @Test
        void needsTheWholeList() {
            assess(aPartnership()).isUndetermined("zonePlans");
            assess(plans(plan(Optional.empty(), Answer.YES)).partial("zonePlans"))
                    .isUndetermined("zonePlans");
            assess(plans()).isNotApplicable().shows("zonePlans");
        }

        @Test
        void isPendingUntilTheFirstDayOfOperation() {
            var dossier = plans(plan(Optional.empty(), Answer.NO)).operationalSince("2024-01-15");

            assess(dossier).on("2024-01-14").isPending();
            assess(dossier).on("2024-01-15").isBreached();
        }
    }
}
