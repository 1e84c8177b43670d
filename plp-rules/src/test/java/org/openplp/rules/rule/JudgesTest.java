package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.rules.facts.ActivityFacts.INCIDENTS;
import static org.openplp.rules.facts.ActivityFacts.INCIDENT_IS_PUNISHABLE;
import static org.openplp.rules.facts.AppointmentFacts.APPOINTMENTS;
import static org.openplp.rules.facts.AppointmentFacts.IS_ADULT;
import static org.openplp.rules.facts.AppointmentFacts.UNTIL;
import static org.openplp.rules.facts.AuthorityFacts.COMMITTEE_MEETINGS;
import static org.openplp.rules.facts.AuthorityFacts.COMMITTEE_MET_ON;
import static org.openplp.rules.facts.MemberFacts.MEMBER_IS_ADULT;
import static org.openplp.rules.facts.PartnershipFacts.OPERATIONAL_SINCE;
import static org.openplp.rules.facts.Subjects.APPOINTMENT;
import static org.openplp.rules.facts.Subjects.MEMBERSHIP;
import static org.openplp.rules.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.known;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Incident;
import org.openplp.core.actor.Post;
import org.openplp.core.authority.Federal;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.chapter.Roles;
import org.openplp.rules.chapter.Settings;
import org.openplp.rules.facts.MeasureFacts;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

/** How the shapes of rules judge, and what they tell of it. */
class JudgesTest {
    private static Scope scope(Sketch sketch) {
        return Scope.of(Found.situation(sketch, DAY), Concept.DOSSIER);
    }

    private static Judge question(String key, Answer answer) {
        return Judge.holds(Condition.always(), Asked.asked(Concept.DOSSIER, key, dossier -> answer));
    }

    private static List<String> told(Judge judge, Scope scope) {
        Explainer explainer = new Explainer();
        judge.explain(scope, judge.judge(scope), explainer);
        Explanation told = explainer.explanation();
        return Stream.of(
                        told.evidence().stream().map(Explanation.Evidence::path),
                        told.missing().stream().map(missing -> "?" + missing.path()),
                        told.open().stream().map(point -> "open " + point),
                        told.due().stream().map(day -> "due " + day))
                .flatMap(words -> words)
                .toList();
    }

    @Nested
    class WhatOneConditionSettles {
        @ParameterizedTest
        @CsvSource({
            "YES,     YES,     MET,          settled",
            "YES,     NO,      MET,          settled",
            "YES,     UNKNOWN, MET,          settled",
            "NO,      YES,     MET,          other",
            "NO,      NO,      BREACHED,     other",
            "NO,      UNKNOWN, UNDETERMINED, ?other",
            "UNKNOWN, YES,     MET,          other",
            "UNKNOWN, NO,      BREACHED,     other",
            "UNKNOWN, UNKNOWN, UNDETERMINED, ?settled ?other",
        })
        void isMetElseAsTheOtherJudgeFinds(Answer settled, Answer other, Outcome outcome, String told) {
            var judge =
                    Judge.metIf(Asked.asked(Concept.DOSSIER, "settled", dossier -> settled), question("other", other));

            assertThat(judge.judge(scope(aPartnership()))).isEqualTo(outcome);
            assertThat(told(judge, scope(aPartnership()))).containsExactly(told.split(" "));
            assertThat(judge.facts()).extracting(Named::fullKey).containsExactly("settled", "other");
        }
    }

    @Nested
    class TheEntriesOfAListAroundASubject {
        private static final Judge JUDGE = Judge.eachAround(
                INCIDENTS, Roles.IS_COORDINATOR, Judge.holds(Roles.IS_COORDINATOR, INCIDENT_IS_PUNISHABLE.not()));

        private static Scope role(Post post, Sketch sketch) {
            return scope(sketch.roles(aRole("a-1", post))).enter(APPOINTMENTS, 0);
        }

        private static Sketch incidents(Answer... punishable) {
            return aPartnership()
                    .but(d -> d.incidents(Log.of(Stream.of(punishable)
                            .map(answer -> Incident.of("i-" + answer)
                                    .but()
                                    .punishable(answer)
                                    .build())
                            .toList())));
        }

        @Test
        void haveOneOutcomeTheWorst() {
            assertThat(JUDGE.judge(role(Post.COORDINATOR, incidents(Answer.NO))))
                    .isEqualTo(Outcome.MET);
            assertThat(JUDGE.judge(role(Post.COORDINATOR, incidents(Answer.NO, Answer.UNKNOWN))))
                    .isEqualTo(Outcome.UNDETERMINED);
            assertThat(JUDGE.judge(role(Post.COORDINATOR, incidents(Answer.YES, Answer.UNKNOWN))))
                    .isEqualTo(Outcome.BREACHED);
            assertThat(JUDGE.judge(role(Post.MANDATED_OFFICER, incidents(Answer.YES))))
                    .isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @Test
        void tellTheEntriesThatDecidedAndWhyNoneDid() {
            assertThat(told(JUDGE, role(Post.COORDINATOR, incidents(Answer.NO, Answer.YES))))
                    .containsExactly("incidents[1].punishable", "appointments[0].role");
            assertThat(told(JUDGE, role(Post.MANDATED_OFFICER, incidents(Answer.YES))))
                    .containsExactly("appointments[0].role");
            assertThat(told(JUDGE, role(Post.COORDINATOR, incidents()))).containsExactly("incidents");
            assertThat(told(JUDGE, role(Post.COORDINATOR, aPartnership()))).isEmpty();
        }

        @Test
        void theirSilenceIsToldByTheRuleAndOnlyOfThoseWhomTheyMayConcern() {
            var written = rule("X-1").about(APPOINTMENT).judgedBy(JUDGE);

            assertThat(written.silentList(role(Post.COORDINATOR, aPartnership())))
                    .contains("incidents");
            assertThat(written.silentList(role(Post.COORDINATOR, incidents().partial("incidents"))))
                    .contains("incidents");
            assertThat(written.silentList(role(Post.COORDINATOR, incidents()))).isEmpty();
            assertThat(written.silentList(role(Post.MANDATED_OFFICER, aPartnership())))
                    .isEmpty();
            assertThat(rule("X-1")
                            .about(APPOINTMENT)
                            .holds(IS_ADULT)
                            .silentList(role(Post.COORDINATOR, aPartnership())))
                    .isEmpty();
        }

        @Test
        void nameTheListAndTheSubject() {
            assertThat(rule("X-1").about(APPOINTMENT).judgedBy(JUDGE).keys())
                    .containsExactly("incidents", "appointments[].role", "incidents[].punishable", "appointments");
            assertThatThrownBy(() -> rule("X-1").about(MEMBERSHIP).judgedBy(JUDGE))
                    .hasMessage("rule X-1 is about MEMBERSHIP and looks at appointments[]");
        }
    }

    @Nested
    class SinceTheLastTime {
        private static final Judge JUDGE = new Terms.SinceTheLast(
                Condition.always(),
                new Happening<>(COMMITTEE_MEETINGS, Condition.always(), COMMITTEE_MET_ON),
                Settings.COMMITTEE,
                "P");

        private static Scope meetings(String... days) {
            return scope(aPartnership()
                    .but(d -> d.federal(known(new Federal(
                            Log.unknown(),
                            Log.of(Stream.of(days).map(LocalDate::parse).toList()))))));
        }

        @Test
        void isMetUpToTheLastDayOfTheTermAndBreachedAfterIt() {
            assertThat(JUDGE.judge(meetings("2025-11-24"))).isEqualTo(Outcome.MET);
            assertThat(JUDGE.judge(meetings("2025-11-23"))).isEqualTo(Outcome.BREACHED);
            assertThat(told(JUDGE, meetings("2025-11-23", "2024-01-01")))
                    .containsExactly("federal.committeeMeetings[0]", "due 2026-11-23");
        }

        @Test
        void isOpenWhereItIsKnownNeverToHaveHappened() {
            assertThat(JUDGE.judge(meetings())).isEqualTo(Outcome.UNDETERMINED);
            assertThat(told(JUDGE, meetings())).containsExactly("federal.committeeMeetings", "open P");
        }

        @Test
        void isUndeterminedWhereItIsNotKnownWhetherItHappened() {
            assertThat(JUDGE.judge(scope(aPartnership()))).isEqualTo(Outcome.UNDETERMINED);
            assertThat(told(JUDGE, scope(aPartnership()))).containsExactly("?federal");
        }

        @Test
        void countsOnlyWhatCounts() {
            var before2026 = new Terms.SinceTheLast(
                    Condition.always(),
                    new Happening<>(
                            COMMITTEE_MEETINGS, COMMITTEE_MET_ON.where(day -> day.getYear() < 2026), COMMITTEE_MET_ON),
                    Settings.COMMITTEE,
                    "P");

            assertThat(before2026.judge(meetings("2025-11-23", "2026-06-01"))).isEqualTo(Outcome.BREACHED);
            assertThat(told(before2026, meetings("2025-11-23", "2026-06-01")))
                    .containsExactly("federal.committeeMeetings[0]", "due 2026-11-23");
            assertThat(before2026.judge(meetings("2026-06-01"))).isEqualTo(Outcome.UNDETERMINED);
        }

        @Test
        void belongsToTheDossier() {
            assertThat(JUDGE.needs()).containsExactly(Concept.DOSSIER);
            assertThat(JUDGE.facts())
                    .extracting(Named::fullKey)
                    .containsExactly("federal.committeeMeetings", "federal.committeeMeetings[]");
        }
    }

    @Nested
    class WhatComesBackAfterATerm {
        private static final Judge JUDGE = new Terms.Recurs(
                List.of(new Happening<>(COMMITTEE_MEETINGS, Condition.always(), COMMITTEE_MET_ON)),
                OPERATIONAL_SINCE,
                Settings.COMMITTEE);

        private static Scope since(Recorded<LocalDate> start) {
            return scope(aPartnership().partnership(p -> p.operationalSince(start)));
        }

        @Test
        void isAskedOfNobodyWhoIsKnownNotToHaveBegun() {
            assertThat(JUDGE.judge(since(Recorded.none()))).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(JUDGE.occurrences(since(Recorded.none()), LocalDate.parse(DAY)))
                    .isEmpty();
        }

        @Test
        void cannotBeToldWhereItIsNotKnownWhenTheyBegan() {
            assertThat(JUDGE.judge(since(Recorded.unknown()))).isEqualTo(Outcome.UNDETERMINED);
            assertThat(told(JUDGE, since(Recorded.unknown()))).containsExactly("?partnership.operationalSince");
            assertThat(JUDGE.occurrences(since(Recorded.unknown()), LocalDate.parse(DAY)))
                    .extracting(Occurrence::state)
                    .containsExactly(Occurrence.State.CANNOT_TELL);
        }

        @Test
        void belongsToTheDossier() {
            assertThat(JUDGE.needs()).containsExactly(Concept.DOSSIER);
        }
    }

    @Nested
    class RulesOnEntriesInsideASubject {
        private static final MeasureFacts<?> OF_ROLES = MeasureFacts.OF_ROLES;

        @Test
        void seeTheEntryAndItsSubject() {
            var written = rule("X-1")
                    .about(APPOINTMENT)
                    .forEachOf(new Within<>(OF_ROLES.measures(), OF_ROLES.date(), Roles.IS_COORDINATOR))
                    .when(UNTIL.isThere())
                    .holds(OF_ROLES.isWritten());

            assertThat(written.keys())
                    .containsExactly(
                            "appointments[].until",
                            "appointments[].measures[].written",
                            "appointments[].measures",
                            "appointments[].measures[].date",
                            "appointments[].role",
                            "appointments");
        }

        @Test
        void areNotBuiltOverTheEntriesOfSomethingElse() {
            var measures = new Within<>(OF_ROLES.measures(), OF_ROLES.date(), Condition.always());
            var owners = new Within<>(
                    MeasureFacts.OF_MEMBERS.measures(), MeasureFacts.OF_MEMBERS.date(), Roles.IS_COORDINATOR);

            assertThatThrownBy(() ->
                            rule("X-1").about(MEMBERSHIP).forEachOf(measures).holds(MEMBER_IS_ADULT))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("rule X-1 is about MEMBERSHIP and looks at appointments[]");
            assertThatThrownBy(() ->
                            rule("X-1").about(MEMBERSHIP).forEachOf(owners).holds(MEMBER_IS_ADULT))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("rule X-1 is about MEMBERSHIP and looks at appointments[]");
        }
    }

    @Nested
    class RulesThatAlsoConcernOthers {
        private static final Rule ALSO =
                rule("X-1").about(APPOINTMENT).holds(IS_ADULT).alsoFor(MEMBERSHIP, MEMBER_IS_ADULT);

        @Test
        void nameTheFactsOfBoth() {
            assertThat(ALSO.keys()).containsExactly("appointments[].adult", "appointments", "memberships[].adult");
        }

        @Test
        void keepWhatTheyWere() {
            assertThat(ALSO.alsoAfterLeaving().also()).isEqualTo(ALSO.also());
        }

        @Test
        void areNotBuiltWhereTheyLookAtWhatIsNotAroundTheOthers() {
            assertThatThrownBy(
                            () -> rule("X-1").about(APPOINTMENT).holds(IS_ADULT).alsoFor(MEMBERSHIP, IS_ADULT))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("rule X-1 is about MEMBERSHIP and looks at appointments[]");
        }

        @Test
        void areAboutTheEntriesOfAList() {
            var others = new AlsoFor<>(PARTNERSHIP, question("a", Answer.YES));

            assertThatThrownBy(others::log)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the partnership is no entry of a list");
            assertThat(ALSO.also().orElseThrow().log().fullKey()).isEqualTo("memberships");
        }
    }
}
