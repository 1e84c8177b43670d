package org.openplp.rules.belgium.actor;

import static org.openplp.core.actor.Party.LOCAL_AUTHORITY;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aMeeting;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.AuthorityContact;
import org.openplp.core.actor.FinancialSupport;
import org.openplp.core.actor.LaunchSupport;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Sign;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.IsAskedFromTheStart;
import org.openplp.rules.spec.IsOwedByNoDay;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class LocalAuthoritiesTest {
    /** Support at the launch, which may come until the first day of operation. */
    interface IsGivenAtTheLaunch extends IsAskedFromTheStart.AndAfterTheEnd {
        LaunchSupport support(Answer answer);

        String key();

        String[] keys();

        default Sketch dossier(Answer answer) {
            return aPartnership().authority(a -> a.launchSupport(support(answer)));
        }

        @Test
        default void isMetByTheSupport() {
            assess(dossier(Answer.YES)).isMet();
        }

        @Override
        default Sketch wrong() {
            return dossier(Answer.NO);
        }

        @Test
        default void isBreachedWhereThereIsKnownToBeNoSupport() {
            assess(aPartnership().authority(a -> a.launchSupport(Recorded.none())))
                    .isBreached();
        }

        @Test
        default void isUndeterminedForEachKeyLeftOut() {
            assess(dossier(Answer.UNKNOWN)).isUndetermined(key());
            assess(aPartnership().authority(a -> a)).isUndetermined(keys());
            assess(aPartnership()).isUndetermined(keys());
        }
    }

    @Nested
    class A_T2a implements IsGivenAtTheLaunch {
        @Override
        public LaunchSupport support(Answer answer) {
            return new LaunchSupport(answer, Answer.UNKNOWN, Answer.UNKNOWN);
        }

        @Override
        public String key() {
            return "localAuthority.launchSupport.communication";
        }

        @Override
        public String[] keys() {
            return new String[] {key()};
        }
    }

    @Nested
    class A_T2b implements IsGivenAtTheLaunch {
        @Override
        public LaunchSupport support(Answer answer) {
            return new LaunchSupport(Answer.UNKNOWN, answer, Answer.YES);
        }

        @Override
        public String key() {
            return "localAuthority.launchSupport.administrative";
        }

        @Override
        public String[] keys() {
            return new String[] {key(), "localAuthority.launchSupport.logistics"};
        }

        @ParameterizedTest
        @CsvSource({
            "YES,     YES,     MET,          ''",
            "YES,     NO,      BREACHED,     ''",
            "NO,      UNKNOWN, BREACHED,     ''",
            "YES,     UNKNOWN, UNDETERMINED, localAuthority.launchSupport.logistics",
            "UNKNOWN, UNKNOWN, UNDETERMINED, localAuthority.launchSupport.administrative localAuthority.launchSupport.logistics",
        })
        void asksForBothKinds(Answer administrative, Answer logistic, Outcome outcome, String missing) {
            var support = new LaunchSupport(Answer.UNKNOWN, administrative, logistic);

            assess(aPartnership().authority(a -> a.launchSupport(support))).is(outcome, missing);
        }
    }

    /** What is asked of every sign. */
    interface AsksOfEverySign extends Specification {
        String key();

        Sign sign(Recorded<Party> by);

        default Sketch signs(Sign... signs) {
            return aPartnership().partnership(p -> p.signs(list(signs)));
        }

        @ParameterizedTest
        @CsvSource({"LOCAL_AUTHORITY", "MUNICIPALITY", "MAYOR", "COLLEGE"})
        default void isMetByTheAuthorityAndItsOrgans(Party by) {
            assess(signs(sign(known(by)))).isMet();
        }

        @ParameterizedTest
        @CsvSource({"POLICE", "COORDINATOR", "MEMBERS", "PROVINCE"})
        default void isBreachedByAnother(Party by) {
            assess(signs(sign(known(LOCAL_AUTHORITY)), sign(known(by)))).isBreached();
        }

        @Test
        default void aWrongSignIsABreachBeforeOperationToo() {
            assess(signs(sign(known(Party.MEMBERS))).notInOperation()).isBreached();
        }

        @Test
        default void isPendingAsLongAsThereIsNoSignInOperationToo() {
            assess(signs()).on("2039-01-01").isPending();
            assess(signs().notInOperation()).isPending();
        }

        @Test
        default void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("partnership.signs");
            assess(signs(sign(known(LOCAL_AUTHORITY)), sign(Recorded.unknown())))
                    .isUndetermined("partnership.signs[1]." + key());
        }

        @Test
        default void theSilenceOfAPartialListShowsNothing() {
            assess(signs().partial("partnership.signs")).isUndetermined("partnership.signs");
            assess(signs(sign(known(LOCAL_AUTHORITY))).partial("partnership.signs"))
                    .isUndetermined("partnership.signs");
            assess(signs(sign(known(Party.MEMBERS))).partial("partnership.signs"))
                    .isBreached();
        }

        @Test
        default void aSignCountsFromItsDay() {
            assess(signs(sign(known(Party.MEMBERS)))).on("2023-10-31").isPending();
            assess(signs(sign(known(Party.MEMBERS)))).on("2023-11-01").isBreached();
        }
    }

    @Nested
    class A_T3a implements AsksOfEverySign {
        @Override
        public String key() {
            return "acquiredBy";
        }

        @Override
        public Sign sign(Recorded<Party> by) {
            return new Sign(dated("2023-11-01"), by, Recorded.unknown(), Answer.UNKNOWN);
        }
    }

    @Nested
    class A_T3b implements AsksOfEverySign {
        @Override
        public String key() {
            return "placedBy";
        }

        @Override
        public Sign sign(Recorded<Party> by) {
            return new Sign(dated("2023-11-01"), Recorded.unknown(), by, Answer.YES);
        }

        @ParameterizedTest
        @CsvSource({"YES, MET, ''", "NO, BREACHED, ''", "UNKNOWN, UNDETERMINED, partnership.signs[0].atAreaLimits"})
        void asksForSignsAtTheLimits(Answer atLimits, Outcome outcome, String missing) {
            var sign = new Sign(dated("2023-11-01"), Recorded.unknown(), known(LOCAL_AUTHORITY), atLimits);

            assess(signs(sign)).is(outcome, missing);
        }
    }

    @Nested
    class A_T4 implements IsOwedByNoDay {
        @Override
        public Sketch owed() {
            return support(Answer.YES, Recorded.none());
        }

        private static Sketch support(Answer needed, Recorded<LocalDate> examined) {
            return aPartnership()
                    .authority(a -> a.financialSupport(
                            new FinancialSupport(needed, dated("2025-01-01"), examined, Answer.UNKNOWN)));
        }

        @ParameterizedTest
        @CsvSource({"YES", "UNKNOWN"})
        void isMetByTheExaminationFromTheDayOn(Answer needed) {
            assess(support(needed, dated("2026-03-03"))).on("2026-03-03").isMet();
        }

        @Test
        void isMetByAnExaminationThatWasNotNeeded() {
            assess(support(Answer.NO, dated("2026-03-03"))).on("2026-03-03").isMet();
        }

        @Test
        void thatThereIsNoSupportDoesNotSayThatNoneIsNeeded() {
            assess(aPartnership().authority(a -> a.financialSupport(Recorded.none())))
                    .isUndetermined("localAuthority.financialSupport.needed");
        }

        @Test
        void isNotApplicableWhereThereIsNoNeed() {
            assess(support(Answer.NO, Recorded.none())).isNotApplicable();
            assess(support(Answer.NO, Recorded.unknown())).isNotApplicable();
        }

        @Test
        void aRequestDoesNotStandForTheNeed() {
            assess(support(Answer.UNKNOWN, Recorded.none())).isUndetermined("localAuthority.financialSupport.needed");
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(support(Answer.YES, Recorded.unknown()))
                    .isUndetermined("localAuthority.financialSupport.examinedOn");
            assess(support(Answer.UNKNOWN, Recorded.unknown()))
                    .isUndetermined(
                            "localAuthority.financialSupport.needed", "localAuthority.financialSupport.examinedOn");
            assess(support(Answer.YES, dated("2026-03-03")))
                    .on("2026-03-02")
                    .isUndetermined(later("localAuthority.financialSupport.examinedOn"));
            assess(aPartnership().authority(a -> a))
                    .isUndetermined(
                            "localAuthority.financialSupport.examinedOn", "localAuthority.financialSupport.needed");
            assess(aPartnership())
                    .isUndetermined(
                            "localAuthority.financialSupport.examinedOn", "localAuthority.financialSupport.needed");
        }
    }

    @Nested
    class A_L6 implements IsOwedByNoDay {
        @Override
        public Sketch owed() {
            return dialogue(known(2), Log.none());
        }

        private static Sketch dialogue(Recorded<Integer> partnerships, Log<LocalDate> days) {
            return aPartnership()
                    .authority(a -> a.partnershipsInMunicipality(partnerships).dialogueBetweenPartnerships(days))
                    .meetings();
        }

        @Test
        void isMetByADialogueOrAMeetingFromTheDayOn() {
            var talked = dialogue(known(2), list(LocalDate.parse("2026-03-03")));
            var met =
                    dialogue(known(2), Log.none()).meetings(aMeeting(Meeting.Kind.BETWEEN_PARTNERSHIPS, "2026-03-03"));

            assess(talked).on("2026-03-02").isPending();
            assess(talked).on("2026-03-03").isMet();
            assess(met).on("2026-03-02").isPending();
            assess(met).on("2026-03-03").isMet();
        }

        @Test
        void countsNothingWhereThereIsNoRecordOfTheAuthority() {
            assess(aPartnership().but(d -> d.localAuthority(Recorded.none())).meetings())
                    .isUndetermined("localAuthority.partnershipsInMunicipality");
        }

        @ParameterizedTest
        @CsvSource({"0, NOT_APPLICABLE", "1, NOT_APPLICABLE", "2, PENDING", "7, PENDING"})
        void isOwedFromTwoPartnershipsOn(int number, Outcome outcome) {
            assess(dialogue(known(number), Log.none()))
                    .on("2039-01-01")
                    .is(outcome)
                    .isDueOnNoDay();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership())
                    .isUndetermined(
                            "localAuthority.dialogueBetweenPartnerships",
                            "localAuthority.partnershipsInMunicipality",
                            "meetings");
            assess(dialogue(Recorded.unknown(), Log.none()))
                    .isUndetermined("localAuthority.partnershipsInMunicipality");
            assess(dialogue(known(2), Log.unknown())).isUndetermined("localAuthority.dialogueBetweenPartnerships");
            assess(aPartnership()
                            .authority(a -> a.partnershipsInMunicipality(2).dialogueBetweenPartnerships(Log.none())))
                    .isUndetermined("meetings");
            assess(dialogue(known(2), Log.none())
                            .meetings(
                                    aMeeting(Meeting.Kind.MEMBERS, "2026-03-03").kind(Recorded.unknown())))
                    .isUndetermined("meetings[0].kind");
            assess(dialogue(known(2), Log.none()).partial("localAuthority.dialogueBetweenPartnerships"))
                    .isUndetermined("localAuthority.dialogueBetweenPartnerships");
        }
    }

    @Nested
    class A_T5 implements IsDoneOnce {
        @Override
        public String key() {
            return "localAuthority.contacts";
        }

        @Override
        public Sketch done() {
            return contacts(with(known(Party.PROVINCE)));
        }

        @Override
        public Sketch owed() {
            return contacts();
        }

        private static Sketch contacts(AuthorityContact... contacts) {
            return aPartnership().authority(a -> a.contacts(list(contacts)));
        }

        private static AuthorityContact with(Recorded<Party> party) {
            return new AuthorityContact(dated("2025-03-01"), party);
        }

        @ParameterizedTest
        @CsvSource({"PROVINCE", "POLICE", "CHIEF_OF_CORPS", "POLICE_ZONE", "MANDATED_OFFICER"})
        void isMetByAContactWithAnotherAuthorityOrThePolice(Party other) {
            assess(contacts(with(known(other)))).isMet().shows("localAuthority.contacts[0].with");
        }

        @Test
        void isAboutOtherAuthorities() {
            assess(contacts(with(known(LOCAL_AUTHORITY)))).isPending();
            assess(contacts(with(Recorded.unknown()))).isUndetermined("localAuthority.contacts[0].with");
        }

        @Test
        void isUndeterminedWhereTheContactsOfTheAuthorityAreLeftOut() {
            assess(aPartnership().authority(a -> a)).isUndetermined("localAuthority.contacts");
        }
    }
}
