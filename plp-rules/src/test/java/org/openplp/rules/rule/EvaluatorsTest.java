package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.openplp.rules.rule.Explained.judge;
import static org.openplp.rules.rule.Explained.keys;
import static org.openplp.rules.rule.Explained.question;
import static org.openplp.rules.rule.Explained.reported;
import static org.openplp.rules.rule.Explained.scope;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.reader.Subjects.APPOINTMENT;
import static org.openplp.rules.rule.reader.Subjects.MEMBERSHIP;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.facts.ActivityFacts.INCIDENTS;
import static org.openplp.rules.spec.facts.ActivityFacts.INCIDENT_IS_PUNISHABLE;
import static org.openplp.rules.spec.facts.AppointmentFacts.APPOINTMENTS;
import static org.openplp.rules.spec.facts.AppointmentFacts.IS_ADULT;
import static org.openplp.rules.spec.facts.AppointmentFacts.UNTIL;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBERSHIPS;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBER_IS_ADULT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Incident;
import org.openplp.core.actor.Post;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.outcome.Breach;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.judge.HumanReview;
import org.openplp.rules.rule.judge.Rules;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.facts.MeasureFacts;
import org.openplp.rules.spec.facts.PartnershipFacts;
import org.openplp.rules.spec.facts.Roles;

/** How the shapes of rules judge, and what they tell of it. */
class EvaluatorsTest {
    private static final LocalDate TODAY = LocalDate.parse(DAY);

    @Nested
    class SeveralDuties {
        @Test
        void reportEachThatHasTheOutcomeHoweverManyThereAre() {
            Evaluator judge = Evaluator.worst(
                    judge("first", Answer.NO), judge("second", Answer.UNKNOWN), judge("third", Answer.UNKNOWN));
            Explanation doubts = Explained.why(judge, Outcome.UNDETERMINED, scope(aPartnership()));

            assertThat(judge.judge(scope(aPartnership()))).isEqualTo(Outcome.BREACHED);
            assertThat(reported(judge, scope(aPartnership()))).containsExactly("first");
            assertThat(doubts.missing())
                    .extracting(fact -> fact.path().toString())
                    .containsExactly("second", "third");
        }

        @Test
        void areAtLeastOne() {
            assertThat(Evaluator.worst(judge("only", Answer.NO)).judge(scope(aPartnership())))
                    .isEqualTo(Outcome.BREACHED);
            assertThatIllegalArgumentException().isThrownBy(Evaluator::worst);
        }
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
        void isMetElseAsTheOtherJudgeFinds(Answer settled, Answer other, Outcome outcome, String reported) {
            var judge = Evaluator.metIf(question("settled", settled), judge("other", other));

            assertThat(judge.judge(scope(aPartnership()))).isEqualTo(outcome);
            assertThat(reported(judge, scope(aPartnership()))).containsExactly(reported.split(" "));
            assertThat(keys(judge)).containsExactly("settled", "other");
        }

        @Test
        void isNeitherBreachedNorOwed() {
            Scope scope = scope(aPartnership());
            Condition yes = question("settled", Answer.YES);
            Condition unknown = question("settled", Answer.UNKNOWN);
            Evaluator owed =
                    Evaluator.owed(Condition.always(), Condition.always().not());

            assertThat(Evaluator.metIf(yes, judge("other", Answer.NO)).breaches(scope))
                    .isEmpty();
            assertThat(Evaluator.metIf(unknown, judge("other", Answer.NO)).breaches(scope))
                    .containsExactly(new Breach(FactPath.ROOT, true));
            assertThat(Evaluator.metIf(yes, owed).occurrences(scope, TODAY)).isEmpty();
            assertThat(Evaluator.metIf(unknown, owed).occurrences(scope, TODAY))
                    .extracting(Occurrence::state)
                    .containsExactly(Occurrence.State.OPEN);
        }
    }

    @Nested
    class WhenTheNormAsksSomething {
        @Test
        void isNotReportedAsMissingWhereItMakesNoDifference() {
            var judge = Evaluator.holds(question("when", Answer.UNKNOWN), question("kept", Answer.YES));

            assertThat(judge.judge(scope(aPartnership()))).isEqualTo(Outcome.MET);
            assertThat(reported(judge, scope(aPartnership()))).containsExactly("kept");
        }

        @Test
        void itCanBeBreachedUnlessItIsOnlyOwed() {
            Evaluator owed =
                    Evaluator.owed(Condition.always(), Condition.always().not());
            Evaluator asked = judge("a", Answer.YES);

            assertThat(asked.canBeBreached()).isTrue();
            assertThat(Evaluator.each(MEMBERSHIPS, asked).canBeBreached()).isTrue();
            assertThat(Evaluator.each(MEMBERSHIPS, owed).canBeBreached()).isFalse();
            assertThat(Evaluator.worst(owed, asked).canBeBreached()).isTrue();
            assertThat(Evaluator.worst(owed, owed).canBeBreached()).isFalse();
        }

        @Test
        void onlyAnActThatIsOwedIsRememberedOnceItIsDone() {
            Condition yes = Condition.always();
            Evaluator owed = Evaluator.owed(yes, yes);
            Evaluator asked = judge("a", Answer.YES);

            assertThat(owed.remembers()).isTrue();
            assertThat(asked.remembers()).isFalse();
            assertThat(Evaluator.before(PartnershipFacts.OPERATIONAL_SINCE, yes, yes)
                            .remembers())
                    .isFalse();
            assertThat(new HumanReview(List.of(), true, List.of(), yes).remembers())
                    .isFalse();
            assertThat(Evaluator.worst(asked, owed, asked).remembers()).isTrue();
            assertThat(Evaluator.worst(asked, asked).remembers()).isFalse();
            assertThat(Evaluator.metIf(yes, owed).remembers()).isTrue();
            assertThat(Evaluator.metIf(yes, asked).remembers()).isFalse();
            assertThat(Evaluator.each(MEMBERSHIPS, owed).remembers()).isTrue();
            assertThat(Evaluator.each(MEMBERSHIPS, asked).remembers()).isFalse();
            assertThat(Evaluator.eachAround(MEMBERSHIPS, yes, owed).remembers()).isTrue();
            assertThat(Evaluator.eachAround(MEMBERSHIPS, yes, asked).remembers())
                    .isFalse();
        }
    }

    @Nested
    class TheEntriesOfAListAroundASubject {
        private static final Evaluator JUDGE = Evaluator.eachAround(
                INCIDENTS, Roles.IS_COORDINATOR, Evaluator.holds(Roles.IS_COORDINATOR, INCIDENT_IS_PUNISHABLE.not()));

        private static Scope role(Post post, Sketch sketch) {
            return scope(sketch.roles(aRole("a-1", post))).enter(APPOINTMENTS, 0);
        }

        private static Sketch incidents(Answer... punishable) {
            return aPartnership()
                    .but(d -> d.incidents(Entries.of(IntStream.range(0, punishable.length)
                            .mapToObj(i -> Incident.of("i-" + i).toBuilder()
                                    .punishable(punishable[i])
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
        void reportTheEntriesThatDecidedAndWhyNoneDid() {
            assertThat(reported(JUDGE, role(Post.COORDINATOR, incidents(Answer.NO, Answer.YES))))
                    .containsExactly("incidents[1].punishable", "appointments[0].role");
            assertThat(reported(JUDGE, role(Post.MANDATED_OFFICER, incidents(Answer.YES))))
                    .containsExactly("appointments[0].role");
            assertThat(reported(JUDGE, role(Post.COORDINATOR, incidents()))).containsExactly("incidents");
            assertThat(reported(JUDGE, role(Post.COORDINATOR, aPartnership()))).isEmpty();
        }

        @Test
        void reportAHundredEntriesAtMost() {
            Answer[] many = new Answer[101];
            Arrays.fill(many, Answer.UNKNOWN);

            assertThat(reported(JUDGE, role(Post.COORDINATOR, incidents(many))))
                    .hasSize(100)
                    .contains("?incidents[99].punishable");
        }

        @Test
        void areBreachedAndOwedEachByItself() {
            Scope role = role(Post.COORDINATOR, incidents(Answer.NO, Answer.YES));
            Evaluator owed = Evaluator.eachAround(
                    INCIDENTS, Roles.IS_COORDINATOR, Evaluator.owed(Condition.always(), INCIDENT_IS_PUNISHABLE));

            assertThat(JUDGE.breaches(role)).containsExactly(new Breach(FactPath.of("incidents[1]"), true));
            assertThat(owed.occurrences(role, TODAY))
                    .extracting(one -> one.entry().toString(), Occurrence::state)
                    .containsExactly(
                            tuple("incidents[0]", Occurrence.State.OPEN), tuple("incidents[1]", Occurrence.State.DONE));
        }

        @Test
        void theirSilenceIsReportedByTheRuleAndOnlyOfThoseWhomTheyMayConcern() {
            var written = rule("X-1").about(APPOINTMENT).judgedBy(JUDGE);

            assertThat(Rules.silentList(written, role(Post.COORDINATOR, aPartnership())))
                    .contains(FactPath.of("incidents"));
            assertThat(Rules.silentList(
                            written, role(Post.COORDINATOR, incidents().partial("incidents"))))
                    .contains(FactPath.of("incidents"));
            assertThat(Rules.silentList(written, role(Post.COORDINATOR, incidents())))
                    .isEmpty();
            assertThat(Rules.silentList(written, role(Post.MANDATED_OFFICER, aPartnership())))
                    .isEmpty();
            assertThat(Rules.silentList(
                            rule("X-1").about(APPOINTMENT).holds(IS_ADULT), role(Post.COORDINATOR, aPartnership())))
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
}
