package org.openplp.rules.belgium.actor;

import static org.openplp.core.actor.Party.LOCAL_AUTHORITY;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aMeeting;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Advice;
import org.openplp.core.activity.Meeting;
import org.openplp.core.activity.MeetingBuilder;
import org.openplp.core.actor.Party;
import org.openplp.core.authority.AuthorityContact;
import org.openplp.core.authority.FinancialSupport;
import org.openplp.core.authority.LaunchSupport;
import org.openplp.core.authority.LocalAuthority;
import org.openplp.core.authority.LocalAuthorityBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Sign;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class LocalAuthoritiesTest {
    private static Sketch authority(UnaryOperator<LocalAuthorityBuilder> change) {
        return aPartnership()
                .but(d -> d.localAuthority(
                        change.apply(LocalAuthority.blank().but()).build()));
    }

    @Nested
    class A_L6 implements Specification {
        private static Sketch dialogue(Recorded<Integer> partnerships, Log<LocalDate> days) {
            return authority(a -> a.partnershipsInMunicipality(partnerships).dialogueBetweenPartnerships(days))
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
            assess(authority(a -> a.partnershipsInMunicipality(2).dialogueBetweenPartnerships(Log.none())))
                    .isUndetermined("meetings");
            assess(dialogue(known(2), Log.none())
                            .meetings(
                                    aMeeting(Meeting.Kind.MEMBERS, "2026-03-03").kind(Recorded.unknown())))
                    .isUndetermined("meetings[0].kind");
            assess(dialogue(known(2), Log.none()).partial("localAuthority.dialogueBetweenPartnerships"))
                    .isUndetermined("localAuthority.dialogueBetweenPartnerships");
        }
    }

    /** Support at the launch, which may come until the first day of operation. */
    interface IsGivenAtTheLaunch extends Specification {
        LaunchSupport support(Answer answer);

        String key();

        String[] keys();

        default Sketch dossier(Answer answer) {
            return authority(a -> a.launchSupport(support(answer)));
        }

        @Test
        default void isMetByTheSupport() {
            assess(dossier(Answer.YES)).isMet();
        }

        @Test
        default void isPendingUntilTheFirstDayOfOperation() {
            assess(dossier(Answer.NO).operationalSince("2024-01-15"))
                    .on("2024-01-14")
                    .isPending();
            assess(dossier(Answer.NO).operationalSince("2024-01-15"))
                    .on("2024-01-15")
                    .isBreached();
            assess(dossier(Answer.NO).notInOperation()).isPending();
        }

        @Test
        default void isBreachedWhereThereIsKnownToBeNoSupport() {
            assess(authority(a -> a.launchSupport(Recorded.none()))).isBreached();
        }

        @Test
        default void isUndeterminedForEachKeyLeftOut() {
            assess(dossier(Answer.UNKNOWN)).isUndetermined(key());
            assess(authority(a -> a)).isUndetermined(keys());
            assess(aPartnership()).isUndetermined(keys());
        }

        @Test
        default void isStillJudgedAfterTheEndOfThePartnership() {
            assess(dossier(Answer.NO).ended("2026-06-30")).isBreached();
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

            assess(authority(a -> a.launchSupport(support))).is(outcome, missing);
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
    class A_T4 implements Specification {
        private static Sketch support(Answer needed, Recorded<LocalDate> examined) {
            return authority(a ->
                    a.financialSupport(new FinancialSupport(needed, dated("2025-01-01"), examined, Answer.UNKNOWN)));
        }

        @ParameterizedTest
        @CsvSource({"YES", "UNKNOWN"})
        void isMetByTheExaminationFromTheDayOn(Answer needed) {
            assess(support(needed, dated("2026-03-03"))).on("2026-03-03").isMet();
        }

        @Test
        void isPendingAndNeverBreachedWhereThereIsNeed() {
            assess(support(Answer.YES, Recorded.none()))
                    .on("2039-01-01")
                    .isPending()
                    .isDueOnNoDay();
        }

        @Test
        void isMetByAnExaminationThatWasNotNeeded() {
            assess(support(Answer.NO, dated("2026-03-03"))).on("2026-03-03").isMet();
        }

        @Test
        void thatThereIsNoSupportDoesNotSayThatNoneIsNeeded() {
            assess(authority(a -> a.financialSupport(Recorded.none())))
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
            assess(authority(a -> a))
                    .isUndetermined(
                            "localAuthority.financialSupport.examinedOn", "localAuthority.financialSupport.needed");
            assess(aPartnership())
                    .isUndetermined(
                            "localAuthority.financialSupport.examinedOn", "localAuthority.financialSupport.needed");
        }
    }

    @Nested
    class A_T5 implements Specification {
        private static Sketch contacts(AuthorityContact... contacts) {
            return authority(a -> a.contacts(list(contacts)));
        }

        @Test
        void isMetByAContactFromTheDayOn() {
            var dossier = contacts(new AuthorityContact(dated("2026-03-03"), known(Party.PROVINCE)));

            assess(dossier).on("2026-03-02").isPending();
            assess(dossier).on("2026-03-03").isMet().shows("localAuthority.contacts[0].with");
        }

        @ParameterizedTest
        @CsvSource({"POLICE", "CHIEF_OF_CORPS", "POLICE_ZONE", "MANDATED_OFFICER"})
        void isMetByAContactWithThePolice(Party police) {
            assess(contacts(new AuthorityContact(dated("2026-03-03"), known(police))))
                    .isMet();
        }

        @Test
        void isAboutOtherAuthorities() {
            var withItself = contacts(new AuthorityContact(dated("2026-03-03"), known(Party.LOCAL_AUTHORITY)));
            var withSomebody = contacts(new AuthorityContact(dated("2026-03-03"), Recorded.unknown()));

            assess(withItself).isPending();
            assess(withSomebody).isUndetermined("localAuthority.contacts[0].with");
        }

        @Test
        void isPendingAndNeverBreachedUntilThen() {
            assess(contacts()).on("2039-01-01").isPending().isDueOnNoDay();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("localAuthority.contacts");
            assess(authority(a -> a)).isUndetermined("localAuthority.contacts");
            assess(contacts().partial("localAuthority.contacts")).isUndetermined("localAuthority.contacts");
        }
    }

    @Nested
    class A_T7 implements Specification {
        private static Sketch advised(Recorded<Party> by, Recorded<Party> through) {
            return authority(a -> a.preventionService(Answer.YES))
                    .but(d -> d.adviceGiven(list(new Advice(dated("2026-03-03"), by, through))));
        }

        @ParameterizedTest
        @CsvSource({
            "LOCAL_PREVENTION_SERVICE, POLICE,           MET",
            "LOCAL_PREVENTION_SERVICE, MANDATED_OFFICER, MET",
            "LOCAL_PREVENTION_SERVICE, CHIEF_OF_CORPS,   MET",
            "LOCAL_PREVENTION_SERVICE, POLICE_ZONE,      MET",
            "LOCAL_PREVENTION_SERVICE, COORDINATOR,      PENDING",
            "POLICE,                   POLICE,           PENDING",
        })
        void isMetByAdviceOfThePreventionServiceViaThePolice(Party by, Party through, Outcome outcome) {
            assess(advised(known(by), known(through))).is(outcome);
        }

        @Test
        void isOwedUnlessTheMunicipalityIsKnownToHaveNoPreventionService() {
            var without = authority(a -> a.preventionService(Answer.NO)).but(d -> d.adviceGiven(Log.none()));
            var noRecord =
                    aPartnership().but(d -> d.localAuthority(Recorded.none()).adviceGiven(Log.none()));

            assess(without).isNotApplicable();
            assess(noRecord).isPending();
        }

        @Test
        void isPendingAndNeverBreachedUntilTheDay() {
            var dossier = advised(known(Party.LOCAL_PREVENTION_SERVICE), known(Party.POLICE));

            assess(dossier).on("2026-03-02").isPending().isDueOnNoDay();
            assess(dossier).on("2026-03-03").isMet();
        }

        @Test
        void isNotApplicableWhereThereIsNoPreventionService() {
            assess(authority(a -> a.preventionService(Answer.NO)).but(d -> d.adviceGiven(Log.none())))
                    .isNotApplicable()
                    .shows("localAuthority.preventionService");
            assess(authority(a -> a.preventionService(Answer.NO))).isNotApplicable();
        }

        @Test
        void hasNoTriggerAndSoDoesNotAskWhetherThereIsAService() {
            assess(aPartnership().but(d -> d.adviceGiven(Log.none()))).isPending();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("adviceGiven");
            assess(advised(Recorded.unknown(), known(Party.POLICE))).isUndetermined("adviceGiven[0].by");
            assess(advised(known(Party.LOCAL_PREVENTION_SERVICE), Recorded.unknown()))
                    .isUndetermined("adviceGiven[0].through");
            assess(advised(known(Party.POLICE), known(Party.POLICE)).partial("adviceGiven"))
                    .isUndetermined("adviceGiven");
        }
    }

    private static MeetingBuilder membersMeeting() {
        return aMeeting(Meeting.Kind.MEMBERS, "2026-01-31");
    }

    @Nested
    class A_T9a implements Specification {
        @Test
        void isMetBySupportOfEveryMeeting() {
            assess(aPartnership().meetings(membersMeeting().supportedBy(list(LOCAL_AUTHORITY))))
                    .isMet();
        }

        @Test
        void isBreachedByOneMeetingWithoutSupport() {
            assess(aPartnership()
                            .meetings(
                                    membersMeeting().supportedBy(list(LOCAL_AUTHORITY)),
                                    membersMeeting()
                                            .supportedBy(list(Party.MANDATED_OFFICER))
                                            .attendedBy(list(LOCAL_AUTHORITY))))
                    .are("plp-1 BREACHED")
                    .shows("meetings[1].kind", "meetings[1].supportedBy");
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("meetings");
            assess(aPartnership().meetings(membersMeeting())).isUndetermined("meetings[0].supportedBy");
            assess(aPartnership()
                            .meetings(membersMeeting().kind(Recorded.unknown()).supportedBy(Log.none())))
                    .isUndetermined("meetings[0].kind");
            assess(aPartnership()
                            .meetings(membersMeeting().supportedBy(Log.none()))
                            .partial("meetings.supportedBy"))
                    .isUndetermined("meetings[0].supportedBy");
            assess(aPartnership()
                            .meetings(membersMeeting().supportedBy(list(LOCAL_AUTHORITY)))
                            .partial("meetings"))
                    .isUndetermined("meetings");
        }

        @Test
        void asksNothingOfOtherMeetings() {
            assess(aPartnership()
                            .meetings(aMeeting(Meeting.Kind.STEERING_GROUP, "2026-01-31")
                                    .supportedBy(Log.none())))
                    .isNotApplicable();
            assess(aPartnership().meetings()).isNotApplicable();
        }

        @Test
        void isStillJudgedAfterTheEndOfThePartnership() {
            assess(aPartnership()
                            .meetings(membersMeeting().supportedBy(Log.none()))
                            .ended("2026-06-30"))
                    .isBreached();
        }
    }

    @Nested
    class A_T9b implements Specification {
        private static Sketch attended(MeetingBuilder... meetings) {
            return aPartnership().meetings(meetings);
        }

        @Test
        void isMetByOneMeetingAttendedSinceTheStart() {
            assess(attended(
                            membersMeeting().attendedBy(Log.none()),
                            membersMeeting().attendedBy(list(Party.MAYOR))))
                    .isMet();
        }

        @ParameterizedTest
        @CsvSource({"2023-08-31, PENDING", "2023-09-01, MET"})
        void countsMeetingsFromTheFirstDayOfOperation(String day, Outcome outcome) {
            assess(attended(aMeeting(Meeting.Kind.MEMBERS, day).attendedBy(list(LOCAL_AUTHORITY))))
                    .is(outcome);
        }

        @Test
        void aMissedMeetingIsNoBreach() {
            assess(attended(membersMeeting().attendedBy(list(Party.MEMBERS))))
                    .on("2039-01-01")
                    .isPending()
                    .isDueOnNoDay();
        }

        @Test
        void asksNothingWhereThereWasNoMeetingToAttend() {
            var tomorrow = aMeeting(Meeting.Kind.MEMBERS, "2026-11-25").attendedBy(list(Party.MEMBERS));

            assess(attended()).isNotApplicable().shows("meetings");
            assess(attended(aMeeting(Meeting.Kind.COORDINATOR_AND_OFFICER, "2026-03-03")))
                    .isNotApplicable();
            assess(attended(tomorrow)).on("2026-11-24").isNotApplicable();
            assess(attended(tomorrow)).on("2026-11-25").isPending();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            var attended = membersMeeting().attendedBy(list(LOCAL_AUTHORITY));

            assess(aPartnership()).isUndetermined("meetings");
            assess(attended(membersMeeting())).isUndetermined("meetings[0].attendedBy");
            assess(attended(attended).notInOperation()).isUndetermined("partnership.operationalSince");
            assess(attended(attended.kind(Recorded.unknown()))).isUndetermined("meetings[0].kind");
            assess(attended(membersMeeting().date(Recorded.unknown()).attendedBy(list(LOCAL_AUTHORITY))))
                    .isUndetermined("meetings[0].date");
            assess(attended().partial("meetings")).isUndetermined("meetings");
        }
    }
}
