package org.openplp.rules.belgium.actor;

import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.HOUSE_RULES;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.POLICE_ZONE;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.built;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.list;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListReview;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

/** Specifies how the list of members is kept. */
class MemberListTest {
    @Nested
    class C_T8a implements Specification {
        @Test
        void isMetWhereEveryMemberIsEntered() {
            assess(aPartnership()
                            .members(
                                    aMember("m-1").addedToListOn(dated("2024-03-02")),
                                    aMember("m-2").addedToListOn(dated("2024-03-04"))))
                    .isMet()
                    .about("plp-1");
        }

        @Test
        void isPendingFromJoiningUntilTheEntry() {
            var dossier = aPartnership().members(aMember("m-1").addedToListOn(Recorded.none()));

            assess(dossier).on("2024-02-29").isNotApplicable();
            assess(dossier).on("2024-03-01").isPending().isDueOnNoDay();
            assess(dossier)
                    .on("2039-01-01")
                    .isPending()
                    .shows("memberships[0].left", "memberships[0].joinedOn", "memberships[0].addedToListOn");
        }

        @ParameterizedTest
        @CsvSource({
            "2024-03-01, 2024-02-29, PENDING,      ''",
            "2024-03-01, 2024-03-01, MET,          ''",
            "?,          2024-03-01, UNDETERMINED, memberships[0].joinedOn",
        })
        void aMemberIsEnteredOnTheDayOfJoiningOrLater(String joined, String added, Outcome outcome, String missing) {
            assess(aPartnership().members(aMember("m-1").joinedOn(day(joined)).addedToListOn(dated(added))))
                    .is(outcome, missing);
        }

        @Test
        void isUndeterminedWhereTheEntryIsLeftOut() {
            assess(aPartnership().members(aMember("m-1"))).isUndetermined("memberships[0].addedToListOn");
        }

        @Test
        void countsTheEntryFromItsDay() {
            var dossier = aPartnership().members(aMember("m-1").addedToListOn(dated("2024-03-05")));

            assess(dossier).on("2024-03-04").isUndetermined(later("memberships[0].addedToListOn"));
            assess(dossier).on("2024-03-05").isMet();
        }

        @ParameterizedTest
        @CsvSource({"2026-05-31, PENDING", "2026-06-01, MET", "2026-06-02, MET"})
        void aMoveIsEnteredByAnUpdateOnThatDayOrLater(String updated, Outcome outcome) {
            assess(aPartnership()
                            .members(aMember("m-1")
                                    .addedToListOn(dated("2024-03-02"))
                                    .movedAway(endingOn("2026-06-01")))
                            .memberList(l -> l.updatedOn(dated(updated))))
                    .is(outcome);
        }

        @Test
        void aMoveIsEnteredByTheRemoval() {
            var moved = aPartnership()
                    .members(aMember("m-1")
                            .addedToListOn(dated("2024-03-02"))
                            .movedAway(endingOn("2026-06-01"))
                            .removedFromListOn(endingOn("2026-06-10")))
                    .memberList(l -> l.updatedOn(dated("2026-05-01")));

            assess(moved).on("2026-05-31").isMet();
            assess(moved).on("2026-06-01").isPending();
            assess(moved).on("2026-06-09").isPending();
            assess(moved).on("2026-06-10").isMet();
        }

        @Test
        void aRemovalBeforeTheMoveDoesNotEnterIt() {
            assess(aPartnership()
                            .members(aMember("m-1")
                                    .addedToListOn(dated("2024-03-02"))
                                    .movedAway(endingOn("2026-06-01"))
                                    .removedFromListOn(endingOn("2026-05-31")))
                            .memberList(l -> l.updatedOn(dated("2026-05-31"))))
                    .isPending();
        }

        @Test
        void isUndeterminedWhereItIsNotOnRecordWhetherTheListWasUpdatedSinceTheMove() {
            var moved = aPartnership()
                    .members(aMember("m-1").addedToListOn(dated("2024-03-02")).movedAway(endingOn("2026-06-01")));

            assess(moved).isUndetermined("memberList.updatedOn");
            assess(moved.memberList(l -> l)).isUndetermined("memberList.updatedOn");
        }

        @Test
        void aDepartureIsEnteredByTheRemoval() {
            var departed = aPartnership()
                    .members(aMember("m-1")
                            .left(new Departure(dated("2026-06-01"), Recorded.unknown()))
                            .removedFromListOn(endingOn("2026-06-10")));

            assess(departed).on("2026-06-01").isPending();
            assess(departed).on("2026-06-09").isPending();
            assess(departed).on("2026-06-10").isMet();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-06-01, 2026-05-31, PENDING,      ''",
            "2026-06-01, 2026-06-01, MET,          ''",
            "?,          2026-06-01, UNDETERMINED, memberships[0].left.date",
        })
        void whoLeftIsRemovedOnThatDayOrLater(String left, String removed, Outcome outcome, String missing) {
            assess(aPartnership()
                            .members(aMember("m-1")
                                    .left(new Departure(day(left), Recorded.unknown()))
                                    .removedFromListOn(endingOn(removed))))
                    .is(outcome, missing);
        }

        @Test
        void isOneFindingTheWorst() {
            var pending = aMember("m-1").addedToListOn(Recorded.none());
            var unknown = aMember("m-2");
            var met = aMember("m-3").addedToListOn(dated("2024-03-02"));

            assess(aPartnership().members(met, pending)).are("plp-1 PENDING");
            assess(aPartnership().members(pending, unknown, met)).isUndetermined("memberships[1].addedToListOn");
        }

        @Test
        void needsTheWholeList() {
            assess(aPartnership()).isUndetermined("memberships");
            assess(aPartnership()
                            .members(aMember("m-1").addedToListOn(dated("2024-03-02")))
                            .partial("memberships"))
                    .isUndetermined("memberships");
            assess(aPartnership().members()).isNotApplicable();
        }
    }

    @Nested
    class C_T8b implements Recurs {
        @Override
        public int years() {
            return 1;
        }

        @Override
        public String key() {
            return "memberList.reviews";
        }

        @Override
        public Sketch doneOn(String... days) {
            return aPartnership()
                    .memberList(l -> l.reviews(
                            built(days, day -> new ListReview(day(day), list(COORDINATOR, MANDATED_OFFICER)))));
        }

        private static final String TERM = "memberList.review.period";

        private static ListReview review(String day, Party... by) {
            return new ListReview(dated(day), list(by));
        }

        private static Sketch reviewed(ListReview... reviews) {
            return aPartnership().memberList(l -> l.reviews(list(reviews)));
        }

        @Test
        void aReviewBeforeTheStartOpensNoTerm() {
            assess(doneOn("2023-08-01")).on("2024-09-01").isPending().due("2024-09-01");
            assess(doneOn("2023-08-01")).on("2024-09-02").isBreached().due("2024-09-01");
            assess(doneOn("2023-09-01")).on("2024-09-01").isMet();
        }

        @Test
        void aReviewWithoutTheOfficerDoesNotCount() {
            assess(reviewed(review("2026-02-01", COORDINATOR))).isBreached();
            assess(reviewed(review("2026-02-01", MANDATED_OFFICER))).isMet();
        }

        @ParameterizedTest
        @CsvSource({"POLICE", "CHIEF_OF_CORPS", "POLICE_ZONE"})
        void aReviewWithThePoliceMayHaveBeenOneWithTheOfficer(Party police) {
            assess(reviewed(review("2026-02-01", COORDINATOR, police))).isUndetermined("memberList.reviews[0].by");
            assess(reviewed(review("2026-02-01", police, MANDATED_OFFICER))).isMet();
            assess(reviewed(review("2025-11-24", COORDINATOR, police)))
                    .on("2026-11-24")
                    .isUndetermined("memberList.reviews[0].by");
            assess(reviewed(review("2025-11-24", COORDINATOR, police)))
                    .on("2026-11-25")
                    .isBreached();
        }

        @Test
        void isUndeterminedForEachKeyLeftOutThatCouldDecide() {
            assess(aPartnership().memberList(l -> l)).isUndetermined("memberList.reviews");
            assess(reviewed(new ListReview(dated("2026-02-01"), Log.unknown())))
                    .isUndetermined("memberList.reviews[0].by");
            assess(reviewed(review("2026-02-01", COORDINATOR)).partial("memberList.reviews.by"))
                    .isUndetermined("memberList.reviews[0].by");
            assess(reviewed(new ListReview(dated("2025-02-01"), Log.unknown()))).isBreached();
        }

        @Test
        void theZoneMayAgreeOnAnotherTerm() {
            var dossier = doneOn("2025-02-01").arrangements(anArrangement(TERM, "P2Y", POLICE_ZONE));

            assess(dossier).on("2027-02-01").isMet().due("2027-02-01").showsValue("arrangements[0]", "P2Y");
            assess(dossier).on("2027-02-02").isBreached().due("2027-02-01");
        }

        @Test
        void aShorterTermMakesNobodyLateBeforeItHasRunOnceFromItsAgreement() {
            var dossier = doneOn("2026-02-01")
                    .arrangements(anArrangement(TERM, "P1M", POLICE_ZONE).agreedOn(dated("2026-11-24")));

            assess(dossier).on("2026-11-23").isMet().due("2027-02-01");
            assess(dossier)
                    .on("2026-11-24")
                    .isMet()
                    .due("2026-12-24")
                    .showsValue("arrangements[0]", "P1M")
                    .showsValue("arrangements[0].agreedOn", "2026-11-24");
            assess(dossier).on("2026-12-24").isMet();
            assess(dossier).on("2026-12-25").isBreached().due("2026-12-24");
        }

        @Test
        void aShorterTermIsPendingUntilItHasRunOnceWhereTheListWasNeverReviewed() {
            var dossier = doneOn().arrangements(
                            anArrangement(TERM, "P1M", POLICE_ZONE).agreedOn(dated("2023-12-01")));

            assess(dossier).on("2024-01-01").isPending().due("2024-01-01");
            assess(dossier).on("2024-01-02").isBreached().due("2024-01-01");
        }

        @Test
        void isUndeterminedWhereATermIsOverUnlessItWasAgreedOfLateAndTheDayOfThatIsLeftOut() {
            var dossier = doneOn("2026-02-01")
                    .arrangements(anArrangement(TERM, "P6M", POLICE_ZONE).agreedOn(Recorded.unknown()));

            assess(dossier).on("2026-08-01").isMet().due("2026-08-01");
            assess(dossier).on("2026-08-02").isUndetermined("arrangements[0].agreedOn");
        }

        @Test
        void theZoneMayAgreeOnNone() {
            assess(doneOn().arrangements(anArrangement(TERM, "NONE", POLICE_ZONE)))
                    .isNotApplicable()
                    .showsValue("arrangements[0]", "NONE");
        }

        @Test
        void anAgreementHoldsFromItsDayToItsLast() {
            var dossier = doneOn("2024-10-01")
                    .arrangements(anArrangement(TERM, "P2Y", POLICE_ZONE)
                            .agreedOn(dated("2025-11-01"))
                            .until(endingOn("2026-03-31")));

            assess(dossier).on("2025-10-31").isBreached().due("2025-10-01");
            assess(dossier).on("2025-11-01").isMet().due("2027-11-01");
            assess(dossier).on("2026-03-31").isMet();
            assess(dossier).on("2026-04-01").isBreached().due("2025-10-01");
        }

        @ParameterizedTest
        @CsvSource({"HOUSE_RULES", "MUNICIPALITY", "COORDINATOR", "POLICE"})
        void nobodyElseMay(Party by) {
            assess(doneOn("2025-02-01").arrangements(anArrangement(TERM, "P2Y", by)))
                    .isBreached()
                    .due("2026-02-01");
        }

        @Test
        void ofSeveralAgreementsTheShortestCounts() {
            assess(doneOn("2026-02-01")
                            .arrangements(
                                    anArrangement(TERM, "NONE", POLICE_ZONE),
                                    anArrangement(TERM, "P2Y", POLICE_ZONE),
                                    anArrangement(TERM, "P6M", POLICE_ZONE),
                                    anArrangement(TERM, "P3M", HOUSE_RULES)))
                    .isBreached()
                    .due("2026-08-01")
                    .showsValue("arrangements[2]", "P6M");
        }

        @Test
        void isNoBreachWhereAnAgreementIsNotFullyOnRecord() {
            assess(doneOn().arrangements(anArrangement(TERM, "P5Y", POLICE_ZONE).by(Recorded.unknown())))
                    .isUndetermined("arrangements[0].by");
            assess(doneOn().arrangements(anArrangement(TERM, "P5Y", POLICE_ZONE).value(Recorded.unknown())))
                    .isUndetermined("arrangements[0].value");
            assess(doneOn().partial("arrangements")).isUndetermined("arrangements");
        }
    }
}
