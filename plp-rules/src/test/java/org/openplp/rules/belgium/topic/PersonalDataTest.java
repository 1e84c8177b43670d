package org.openplp.rules.belgium.topic;

import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.DataRequest;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.rules.belgium.actor.AsksAQuestionOfARole;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.IsAskedFromTheStart;
import org.openplp.rules.spec.IsOwedByNoDay;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class PersonalDataTest {
    private static Departure left(Recorded<LocalDate> day) {
        return new Departure(day, known(Departure.Why.OWN_WISH));
    }

    @Nested
    class DAT_1 implements Specification {
        private static MembershipBuilder reported(String day) {
            return aMember("m-1").toldWhyDataIsKept(day(day));
        }

        @ParameterizedTest
        @CsvSource({
            "2024-02-01, MET,          ''", // before joining
            "2024-03-01, MET,          ''", // on joining
            "2026-11-24, MET,          ''", // on the day
            "none,       BREACHED,     ''",
            "?,          UNDETERMINED, memberships[0].toldWhyDataIsKept",
            "2026-11-25, UNDETERMINED, later:memberships[0].toldWhyDataIsKept",
        })
        void asksThatTheMemberWasInformedOnWhateverDay(String day, Outcome outcome, String missing) {
            assess(aPartnership().members(reported(day))).is(outcome, missing).about("m-1");
        }

        @Test
        void isJudgedFromJoiningToLeavingWhateverTheStateOfThePartnership() {
            var dossier = aPartnership().members(reported("none").left(left(dated("2026-06-30"))), aMember("m-2"));

            assess(dossier).on("2024-02-29").isNotApplicable(Reason.CONCERNS_NONE);
            assess(dossier).on("2024-03-01").are("m-1 BREACHED", "m-2 UNDETERMINED");
            assess(dossier.notInOperation()).on("2026-06-30").of("m-1").isBreached();
            assess(dossier.ended("2026-06-01")).on("2026-06-30").of("m-1").isBreached();
            assess(dossier).on("2026-07-01").are("m-1 NOT_APPLICABLE", "m-2 UNDETERMINED");
        }
    }

    @Nested
    class DAT_2 implements IsAskedFromTheStart.UntilTheEnd {
        @Override
        public Sketch wrong() {
            return listOn(Answer.NO, Log.none());
        }

        private static Sketch listOn(Answer medium, Log<Party> access) {
            return aPartnership().memberList(l -> l.protectedMedium(medium).access(access));
        }

        private static Log<Party> parties(String names) {
            return names.equals("?")
                    ? Log.unknown()
                    : Log.of(Stream.of(names.split(" "))
                            .filter(name -> !name.isEmpty())
                            .map(Party::valueOf)
                            .toList());
        }

        @ParameterizedTest
        @CsvSource({
            "YES,     COORDINATOR,                    MET,          ''",
            "YES,     '',                             MET,          ''",
            "YES,     COORDINATOR MANDATED_OFFICER,   BREACHED,     ''",
            "YES,     DEPUTY_COORDINATOR,             BREACHED,     ''",
            "NO,      COORDINATOR,                    BREACHED,     ''",
            "NO,      ?,                              BREACHED,     ''",
            "UNKNOWN, COORDINATOR MEMBERS,            BREACHED,     ''",
            "YES,     ?,                              UNDETERMINED, memberList.access",
            "UNKNOWN, COORDINATOR,                    UNDETERMINED, memberList.protectedMedium",
            "UNKNOWN, ?,                              UNDETERMINED, memberList.protectedMedium memberList.access",
        })
        void asksForAProtectedMediumAndNobodyElse(Answer medium, String access, Outcome outcome, String missing) {
            assess(listOn(medium, parties(access))).is(outcome, missing);
        }

        @ParameterizedTest
        @EnumSource(value = Party.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
        void isBreachedByTheAccessOfAnybodyElse(Party party) {
            assess(listOn(Answer.YES, list(Party.COORDINATOR, party)))
                    .isBreached()
                    .shows("memberList", "memberList.access");
        }

        @Test
        void aPartialListShowsABreachAndNeverThatThereIsNone() {
            var partial = listOn(Answer.YES, list(Party.COORDINATOR)).partial("memberList.access");

            assess(partial).isUndetermined("memberList.access");
            assess(listOn(Answer.YES, list(Party.POLICE)).partial("memberList.access"))
                    .isBreached();
        }

        @Test
        void isStatedOnADay() {
            var dossier = aPartnership()
                    .memberList(l -> l.statedOn(dated("2026-06-01"))
                            .protectedMedium(Answer.NO)
                            .access(list(Party.COORDINATOR)));

            assess(dossier)
                    .on("2026-05-31")
                    .isUndetermined(later("memberList.protectedMedium"), later("memberList.access"));
            assess(dossier).on("2026-06-01").isBreached();
        }

        @Test
        void whatALaterStatementDoesNotSayEitherIsMissing() {
            var dossier = aPartnership()
                    .memberList(l -> l.statedOn(dated("2026-06-01")).access(list(Party.COORDINATOR)));

            assess(dossier).on("2026-05-31").isUndetermined("memberList.protectedMedium", later("memberList.access"));
        }

        @Test
        void asksNothingWhereThereIsNoList() {
            assess(aPartnership().but(d -> d.memberList(Recorded.none())))
                    .isNotApplicable(Reason.RULE)
                    .shows("memberList");
            assess(aPartnership()).isUndetermined("memberList.protectedMedium", "memberList.access");
        }
    }

    @Nested
    class DAT_3 implements Specification {
        private static Sketch onSocialMedia(Answer answer) {
            return aPartnership().memberList(l -> l.onSocialMedia(answer));
        }

        @ParameterizedTest
        @CsvSource({"NO, MET, ''", "YES, BREACHED, ''", "UNKNOWN, UNDETERMINED, memberList.onSocialMedia"})
        void asksThatTheListIsNotThere(Answer answer, Outcome outcome, String missing) {
            assess(onSocialMedia(answer)).is(outcome, missing);
        }

        @Test
        void asksNothingWhereThereIsNoList() {
            assess(aPartnership().but(d -> d.memberList(Recorded.none()))).isNotApplicable(Reason.RULE);
            assess(aPartnership()).isUndetermined("memberList.onSocialMedia");
        }

        @Test
        void isAProhibitionAtAllTimes() {
            assess(onSocialMedia(Answer.YES).notInOperation()).isBreached();
            assess(onSocialMedia(Answer.YES).ended("2026-06-30")).isNotApplicable();
        }

        @Test
        void isStatedOnADay() {
            var dossier = aPartnership()
                    .memberList(l -> l.statedOn(dated("2026-06-01")).onSocialMedia(Answer.YES));

            assess(dossier).on("2026-05-31").isUndetermined(later("memberList.onSocialMedia"));
            assess(dossier).on("2026-06-01").isBreached();
        }
    }

    @Nested
    class DAT_4a implements IsOwedByNoDay {
        @Override
        public Sketch owed() {
            return requests(request("2023-10-01", "none"));
        }

        private static DataRequest request(String received, String answered) {
            return new DataRequest(known(DataRequest.Kind.ACCESS), day(received), day(answered));
        }

        private static Sketch requests(DataRequest... requests) {
            return aPartnership().memberList(l -> l.requests(Log.of(requests)));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-06-10, MET,          ''",
            "2026-11-24, MET,          ''",
            "2026-06-01, MET,          ''",
            "2026-05-31, PENDING,      ''",
            "none,       PENDING,      ''",
            "?,          UNDETERMINED, memberList.requests[0].answeredOn",
            "2026-11-25, UNDETERMINED, later:memberList.requests[0].answeredOn",
        })
        void asksForAnAnswerWithoutATerm(String answered, Outcome outcome, String missing) {
            assess(requests(request("2026-06-01", answered))).is(outcome, missing);
        }

        @Test
        void isPendingBeforeOperationToo() {
            assess(owed()).isPending().shows("memberList.requests[0].answeredOn", "memberList.requests[0].receivedOn");
            assess(owed().notInOperation()).isPending();
        }

        @Test
        void looksAtTheWorstOfAllRequests() {
            var answered = request("2026-06-01", "2026-06-02");
            var open = request("2026-06-01", "none");
            var unknown = request("2026-06-01", "?");

            assess(requests(answered, answered)).isMet();
            assess(requests(answered, open))
                    .isPending()
                    .shows("memberList.requests[1].answeredOn", "memberList.requests[1].receivedOn");
            assess(requests(open, unknown)).isUndetermined("memberList.requests[1].answeredOn");
        }

        @Test
        void isUndeterminedWhereTheDayOfTheRequestIsLeftOut() {
            assess(requests(request("?", "2026-06-02"))).isUndetermined("memberList.requests[0].receivedOn");
        }

        @Test
        void isOpenedByTheRequest() {
            assess(requests(request("2026-06-01", "none"))).on("2026-05-31").isNotApplicable();
            assess(requests(request("2026-06-01", "none"))).on("2026-06-01").isPending();
            assess(requests()).isNotApplicable(Reason.RULE);
            assess(aPartnership().but(d -> d.memberList(Recorded.none()))).isNotApplicable();
        }

        @Test
        void isUndeterminedWhereTheRequestsAreLeftOut() {
            assess(aPartnership().memberList(l -> l)).isUndetermined("memberList.requests");
            assess(aPartnership()).isUndetermined("memberList.requests");
            assess(requests(request("2026-06-01", "2026-06-02")).partial("memberList.requests"))
                    .isUndetermined("memberList.requests");
        }
    }

    @Nested
    class DAT_4b extends AsksAQuestionOfARole {
        DAT_4b() {
            super(
                    Post.COORDINATOR,
                    Post.MANDATED_OFFICER,
                    "contactKnownToMembers",
                    AppointmentBuilder::contactKnownToMembers);
        }
    }

    @Nested
    class DAT_5 implements Specification {
        private static Sketch shared(Answer answer) {
            return aPartnership().memberList(l -> l.sharedWithThirdParties(answer));
        }

        private static MembershipBuilder consent(String id, String day) {
            return aMember(id).consentToShareOn(day(day));
        }

        @ParameterizedTest
        @CsvSource({
            "YES,     2024-03-01, MET,          ''",
            "YES,     none,       BREACHED,     ''",
            "YES,     ?,          UNDETERMINED, memberships[0].consentToShareOn",
            "YES,     2026-11-25, UNDETERMINED, later:memberships[0].consentToShareOn",
            "NO,      2024-03-01, MET,          ''",
            "NO,      none,       MET,          ''",
            "NO,      ?,          MET,          ''",
            "UNKNOWN, 2024-03-01, MET,          ''",
            "UNKNOWN, none,       UNDETERMINED, memberList.sharedWithThirdParties",
            "UNKNOWN, ?,          UNDETERMINED, memberList.sharedWithThirdParties memberships[0].consentToShareOn",
        })
        void asksForConsentWhereDataAreShared(Answer shared, String consent, Outcome outcome, String missing) {
            assess(shared(shared).members(consent("m-1", consent)))
                    .is(outcome, missing)
                    .about("plp-1");
        }

        @Test
        void namesEverybodyWhoDidNotConsent() {
            MembershipBuilder[] members = Stream.iterate(0, i -> i + 1)
                    .limit(8)
                    .map(i -> consent("m-" + i, i == 3 ? "2024-03-01" : "none"))
                    .toArray(MembershipBuilder[]::new);

            assess(shared(Answer.YES).members(members))
                    .isBreached()
                    .shows(Stream.concat(
                                    Stream.of("memberList.sharedWithThirdParties"),
                                    Stream.of(0, 1, 2, 4, 5, 6, 7)
                                            .flatMap(i -> Stream.of(
                                                    "memberships[" + i + "].consentToShareOn",
                                                    "memberships[" + i + "].left")))
                            .toArray(String[]::new));
        }

        @Test
        void aBreachIsReportedBeforeAConsentThatIsLeftOut() {
            assess(shared(Answer.YES).members(consent("m-1", "?"), consent("m-2", "none")))
                    .isBreached();
            assess(shared(Answer.YES).members(consent("m-1", "?"), consent("m-2", "2024-03-01")))
                    .isUndetermined("memberships[0].consentToShareOn");
        }

        @Test
        void isMetWhereNothingIsSharedWhoeverTheMembersAre() {
            assess(shared(Answer.NO)).isMet().shows("memberList.sharedWithThirdParties");
            assess(shared(Answer.NO).members(consent("m-1", "?")).partial("memberships"))
                    .isMet();
        }

        @Test
        void isUndeterminedWhereTheMembersAreLeftOut() {
            assess(shared(Answer.YES)).isUndetermined("memberships");
            assess(shared(Answer.UNKNOWN)).isUndetermined("memberList.sharedWithThirdParties", "memberships");
            assess(aPartnership()).isUndetermined("memberList.sharedWithThirdParties", "memberships");
            assess(shared(Answer.YES).members(consent("m-1", "2024-03-01")).partial("memberships"))
                    .isUndetermined("memberships");
        }

        @Test
        void asksNothingWhereThereAreNoMembers() {
            assess(shared(Answer.YES).members()).isNotApplicable(Reason.RULE);
        }

        @Test
        void looksAtThoseWhoAreStillMembers() {
            var dossier = shared(Answer.YES)
                    .members(consent("m-1", "none").left(left(dated("2026-06-30"))), consent("m-2", "2024-03-01"));

            assess(dossier).on("2026-06-30").isBreached();
            assess(dossier).on("2026-07-01").isMet();
            assess(shared(Answer.YES).members(consent("m-1", "none").left(left(Recorded.unknown()))))
                    .isNotApplicable();
        }

        @Test
        void isAProhibitionAtAllTimes() {
            var dossier = shared(Answer.YES).members(consent("m-1", "none"));

            assess(dossier.notInOperation()).isBreached();
            assess(dossier.ended("2026-06-30")).isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }

        @Test
        void isStatedOnADay() {
            var dossier = aPartnership()
                    .memberList(l -> l.statedOn(dated("2026-06-01")).sharedWithThirdParties(Answer.YES))
                    .members(consent("m-1", "none"));

            assess(dossier).on("2026-05-31").isUndetermined(later("memberList.sharedWithThirdParties"));
            assess(dossier).on("2026-06-01").isBreached();
        }

        @Test
        void aConsentThatIsLaterIsNotSeen() {
            var dossier = shared(Answer.YES).members(consent("m-1", "2026-06-01"));

            assess(dossier).on("2026-05-31").isUndetermined(later("memberships[0].consentToShareOn"));
            assess(dossier).on("2026-06-01").isMet();
        }
    }
}
