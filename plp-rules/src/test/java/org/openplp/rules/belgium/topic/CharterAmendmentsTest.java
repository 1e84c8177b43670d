package org.openplp.rules.belgium.topic;

import static org.openplp.core.actor.Party.CHIEF_OF_CORPS;
import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.LOCAL_AUTHORITY;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.MAYOR;
import static org.openplp.core.actor.Party.POLICE;
import static org.openplp.rules.belgium.topic.Charters.SIGNATURES;
import static org.openplp.rules.belgium.topic.Charters.blank;
import static org.openplp.rules.belgium.topic.Charters.by;
import static org.openplp.rules.belgium.topic.Charters.charter;
import static org.openplp.rules.belgium.topic.Charters.signed;
import static org.openplp.rules.belgium.topic.Charters.version;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Change;
import org.openplp.core.partnership.CharterVersionBuilder;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.IsOwedByNoDay;
import org.openplp.rules.spec.Sketch;

/** Specifies when a charter is amended, and to whom it is sent. */
class CharterAmendmentsTest {
    private static final Change MOVED_ON = change("2025-05-01", Change.What.CONTACTS);

    private static Sketch changed(Sketch sketch, Change... changes) {
        return sketch.partnership(p -> p.changes(list(changes)));
    }

    private static Change change(String day, Change.What what) {
        return new Change(day(day), known(what));
    }

    /** What is owed after each change that calls for a new version. */
    interface IsOwedAfterAChange extends IsOwedByNoDay {
        /** The version with all that is owed, on this day. */
        CharterVersionBuilder done(CharterVersionBuilder version, String day);

        /** A version of 2023, the change, and this version with all that is owed. */
        private Sketch amended(CharterVersionBuilder version) {
            return changed(charter(signed("2023-06-01"), done(version, "2025-06-01")), MOVED_ON);
        }

        /** The change, and this version alone with all that is owed. */
        private Sketch only(CharterVersionBuilder version) {
            return changed(charter(done(version, "2025-06-01")), MOVED_ON);
        }

        @ParameterizedTest
        @CsvSource({"2025-04-30, PENDING", "2025-05-01, MET", "2025-05-02, MET"})
        default void isMetByAVersionBegunOnTheDayOfTheChangeOrLater(String day, Outcome outcome) {
            assess(amended(signed(day))).is(outcome);
            assess(amended(signed("?").signedOn(dated(day)))).is(outcome);
        }

        @Test
        default void aLateSignatureUnderTheOldVersionIsNoAmendment() {
            var late = blank().signatures(list(by(POLICE, "2023-06-01"), by(MAYOR, "2025-06-01")));
            var dated = signed("2025-06-01").signedOn(dated("2023-06-01"));

            assess(only(late)).isPending();
            assess(only(dated)).isPending();
            assess(only(late.signedOn(dated("2025-06-01")))).isPending();
        }

        @Test
        default void theDayOfSigningCountsAsFarAsNoSignatureSaysOtherwise() {
            var undated = signed("?").signedOn(dated("2025-06-01"));

            assess(only(undated)).isMet();
        }

        @Test
        default void isUndeterminedWhereItIsNotOnRecordWhoSignedTheNewVersion() {
            var dayOnly = blank().signedOn(dated("2025-06-01"));

            assess(amended(dayOnly)).isUndetermined("partnership.charter[1].signatures");
        }

        @Test
        default void aDraftThatNotAllHaveSignedIsNoAmendment() {
            var draft = version("2025-06-01", POLICE, COORDINATOR).signedOn(dated("2025-06-01"));

            assess(amended(draft)).isPending();
        }

        @Test
        default void aVersionThatNobodySignedIsNoAmendment() {
            var unsigned = blank().signatures(Log.none()).signedOn(dated("2025-06-01"));

            assess(amended(unsigned)).isPending();
        }

        @Override
        default Sketch owed() {
            return changed(charter(signed("2023-06-01")), MOVED_ON);
        }

        @Test
        default void asksNothingWhereNothingWasSignedBefore() {
            assess(changed(charter(), MOVED_ON)).isNotApplicable();
            assess(changed(charter(signed("2025-06-01")), MOVED_ON)).isNotApplicable();
        }

        @ParameterizedTest
        @CsvSource({
            "CONTACTS,           PENDING",
            "COMMUNICATION_PLAN, PENDING",
            "BUDGET_PLAN,        NOT_APPLICABLE",
            "AREA,               NOT_APPLICABLE",
            "NAME,               NOT_APPLICABLE",
        })
        default void isOpenedByContactsAndPlan(Change.What what, Outcome outcome) {
            assess(changed(charter(signed("2023-06-01")), change("2025-05-01", what)))
                    .is(outcome);
        }

        @Test
        default void isOwedAfterEachChange() {
            var charter = charter(signed("2023-06-01"), done(signed("2025-06-01"), "2025-06-01"));

            assess(changed(charter, MOVED_ON, change("2025-05-20", Change.What.COMMUNICATION_PLAN)))
                    .isMet();
            assess(changed(charter, MOVED_ON, change("2025-06-02", Change.What.COMMUNICATION_PLAN)))
                    .are("plp-1 PENDING");
            assess(changed(charter)).isNotApplicable();
        }

        @Test
        default void isSeenFromTheDayOfTheChangeToThatOfTheVersion() {
            var dossier = amended(signed("2025-06-01"));

            assess(dossier).on("2025-04-30").isNotApplicable();
            assess(dossier).on("2025-05-01").isPending();
            assess(dossier).on("2025-05-31").isPending();
            assess(dossier).on("2025-06-01").isMet();
        }

        @Test
        default void isUndeterminedForEachKeyLeftOut() {
            var amended = charter(done(signed("2025-06-01"), "2025-06-01"));
            var undated =
                    blank().signatures(list(by(POLICE, "2025-06-01"), by(MAYOR, "?"), by(COORDINATOR, "2025-06-01")));

            assess(amended).isUndetermined("partnership.changes");
            assess(changed(aPartnership(), MOVED_ON)).isUndetermined("partnership.charter");
            assess(changed(charter(signed("2023-06-01")), new Change(dated("2025-05-01"), Recorded.unknown())))
                    .isUndetermined("partnership.changes[0].what");
            assess(only(undated.signedOn(Recorded.none()))).isUndetermined(SIGNATURES + "[1].date");
            assess(only(undated.signedOn(Recorded.unknown())))
                    .isUndetermined(SIGNATURES + "[1].date", "partnership.charter[0].signedOn");
            assess(only(blank())).isUndetermined(SIGNATURES, "partnership.charter[0].signedOn");
        }

        @Test
        default void isUndeterminedWhereTheDayOfTheChangeIsLeftOut() {
            var undated = change("?", Change.What.CONTACTS);

            assess(changed(charter(done(signed("2025-06-01"), "2025-06-01")), undated))
                    .isUndetermined("partnership.changes[0].date");
        }

        @Test
        default void theSilenceOfAPartialListShowsNothing() {
            var amended = only(signed("2025-06-01"));

            assess(amended.partial("partnership.changes")).isUndetermined("partnership.changes");
            assess(amended.partial("partnership.charter.signatures"))
                    .isUndetermined(SIGNATURES, "partnership.charter[0].signedOn");
            assess(changed(charter(), MOVED_ON).partial("partnership.charter")).isUndetermined("partnership.charter");
        }
    }

    @Nested
    class CHA_7 implements IsOwedAfterAChange {
        @Override
        public CharterVersionBuilder done(CharterVersionBuilder version, String day) {
            return version;
        }
    }

    @Nested
    class CHA_8 implements IsOwedAfterAChange {
        @Override
        public CharterVersionBuilder done(CharterVersionBuilder version, String day) {
            return version.partnersToldOn(dated(day)).sentToInteriorOn(dated(day));
        }

        @ParameterizedTest
        @CsvSource({
            "2025-05-01, 2025-05-01, MET,          ''",
            "2025-04-30, 2025-06-10, PENDING,      ''",
            "2025-06-10, 2025-04-30, PENDING,      ''",
            "none,       2025-06-10, PENDING,      ''",
            "2025-06-10, none,       PENDING,      ''",
            "none,       ?,          PENDING,      ''",
            "2025-06-10, ?,          UNDETERMINED, partnership.charter[1].sentToInteriorOn",
            "?,          2025-06-10, UNDETERMINED, partnership.charter[1].partnersToldOn",
        })
        void goesToBothOnTheDayOfTheChangeOrLater(String reported, String sent, Outcome outcome, String missing) {
            var version = signed("2025-05-01").partnersToldOn(day(reported)).sentToInteriorOn(day(sent));

            assess(changed(charter(signed("2023-06-01"), version), MOVED_ON)).is(outcome, missing);
        }

        @Test
        void theNoticeIsThatOfTheAmendedVersion() {
            assess(changed(
                            charter(
                                    done(signed("2023-06-01"), "2025-06-10"),
                                    signed("2025-06-01")
                                            .partnersToldOn(Recorded.none())
                                            .sentToInteriorOn(Recorded.none())),
                            MOVED_ON))
                    .isPending();
        }

        @Test
        void aLaterNoticeIsNotSeen() {
            assess(changed(charter(signed("2023-06-01"), done(signed("2025-06-01"), "2025-06-10")), MOVED_ON))
                    .on("2025-06-09")
                    .isUndetermined(
                            later("partnership.charter[1].partnersToldOn"),
                            later("partnership.charter[1].sentToInteriorOn"));
        }
    }

    @Nested
    class CHA_9 implements IsOwedByNoDay {
        @ParameterizedTest
        @CsvSource({"2023-05-31, PENDING", "2023-06-01, MET", "2023-06-15, MET", "none, PENDING"})
        void isSentOnTheDayOfSigningOrLater(String sent, Outcome outcome) {
            assess(charter(signed("2023-06-01").sentToInteriorOn(day(sent)))).is(outcome);
        }

        @Test
        void aCopySentBeforeTheLastSignatureOfTheMinimumIsNoSignedCopy() {
            var signatures =
                    list(by(POLICE, "2023-06-01"), by(LOCAL_AUTHORITY, "2023-06-01"), by(COORDINATOR, "2023-06-20"));
            var others = list(
                    by(CHIEF_OF_CORPS, "2023-06-01"),
                    by(MAYOR, "2023-06-01"),
                    by(COORDINATOR, "2023-06-01"),
                    by(MANDATED_OFFICER, "2023-06-20"));

            assess(charter(blank().signatures(signatures).sentToInteriorOn(dated("2023-06-15"))))
                    .isPending();
            assess(charter(blank().signatures(signatures).sentToInteriorOn(dated("2023-06-20"))))
                    .isMet();
            assess(charter(blank().signatures(others).sentToInteriorOn(dated("2023-06-15"))))
                    .isMet();
        }

        @Override
        public Sketch owed() {
            return charter(signed("2023-06-01").sentToInteriorOn(Recorded.none()));
        }

        @Test
        void isOwedForEachSignedVersion() {
            var sent = signed("2023-06-01").sentToInteriorOn(dated("2023-06-15"));

            assess(charter(sent, signed("2025-06-01").sentToInteriorOn(Recorded.none())))
                    .are("plp-1 PENDING");
            assess(charter(sent, version("2025-06-01", POLICE))).isMet();
        }

        @Test
        void isNotApplicableWhereNoVersionIsSigned() {
            assess(charter()).isNotApplicable();
            assess(charter(version("2025-06-01", POLICE))).isNotApplicable();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            var sent = signed("?").sentToInteriorOn(dated("2023-06-15"));

            assess(aPartnership()).isUndetermined("partnership.charter");
            assess(charter(signed("2023-06-01"))).isUndetermined("partnership.charter[0].sentToInteriorOn");
            assess(charter(sent))
                    .isUndetermined(SIGNATURES + "[0].date", SIGNATURES + "[1].date", SIGNATURES + "[2].date");
            assess(charter(blank().sentToInteriorOn(dated("2023-06-15")))).isUndetermined(SIGNATURES);
            assess(charter(blank().sentToInteriorOn(Recorded.none()))).isUndetermined(SIGNATURES);
            assess(charter(signed("2023-06-01").sentToInteriorOn(dated("2023-06-15")))
                            .partial("partnership.charter"))
                    .isUndetermined("partnership.charter");
        }

        @Test
        void aLaterDispatchIsNotSeen() {
            assess(charter(signed("2023-06-01").sentToInteriorOn(dated("2023-06-15"))))
                    .on("2023-06-14")
                    .isUndetermined(later("partnership.charter[0].sentToInteriorOn"));
        }
    }
}
