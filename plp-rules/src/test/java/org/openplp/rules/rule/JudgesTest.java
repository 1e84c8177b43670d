package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.openplp.rules.belgium.facts.ActivityFacts.INCIDENTS;
import static org.openplp.rules.belgium.facts.ActivityFacts.INCIDENT_IS_PUNISHABLE;
import static org.openplp.rules.belgium.facts.AppointmentFacts.APPOINTMENTS;
import static org.openplp.rules.belgium.facts.AppointmentFacts.IS_ADULT;
import static org.openplp.rules.belgium.facts.AppointmentFacts.UNTIL;
import static org.openplp.rules.belgium.facts.MemberFacts.MEMBERSHIPS;
import static org.openplp.rules.belgium.facts.MemberFacts.MEMBER_IS_ADULT;
import static org.openplp.rules.belgium.facts.MemberFacts.MEMBER_IS_PAID;
import static org.openplp.rules.belgium.facts.Subjects.APPOINTMENT;
import static org.openplp.rules.belgium.facts.Subjects.MEMBERSHIP;
import static org.openplp.rules.rule.Explained.keys;
import static org.openplp.rules.rule.Explained.reported;
import static org.openplp.rules.rule.Explained.scope;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Incident;
import org.openplp.core.actor.Post;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Log;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.rules.belgium.facts.MeasureFacts;
import org.openplp.rules.belgium.facts.PartnershipFacts;
import org.openplp.rules.belgium.facts.Roles;
import org.openplp.rules.outcome.Breach;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.judge.JudgedByPeople;
import org.openplp.rules.rule.judge.Judges;
import org.openplp.rules.rule.judge.Rules;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Sketch;

/** How the shapes of rules judge, and what they tell of it. */
class JudgesTest {
    private static final LocalDate TODAY = LocalDate.parse(DAY);

    private static Judge question(String key, Answer answer) {
        return Judge.holds(Condition.always(), Asked.asked(Concept.DOSSIER, key, dossier -> answer));
    }

    @Nested
    class SeveralDuties {
        @Test
        void reportEachThatHasTheOutcomeHoweverManyThereAre() {
            Judge judge = Judge.worst(
                    question("first", Answer.NO),
                    question("second", Answer.UNKNOWN),
                    question("third", Answer.UNKNOWN));
            Explanation doubts = Explained.why(judge, Outcome.UNDETERMINED, scope(aPartnership()));

            assertThat(judge.judge(scope(aPartnership()))).isEqualTo(Outcome.BREACHED);
            assertThat(reported(judge, scope(aPartnership()))).containsExactly("first");
            assertThat(doubts.missing())
                    .extracting(fact -> fact.path().toString())
                    .containsExactly("second", "third");
        }

        @Test
        void areAtLeastOne() {
            assertThat(Judge.worst(question("only", Answer.NO)).judge(scope(aPartnership())))
                    .isEqualTo(Outcome.BREACHED);
            assertThatIllegalArgumentException().isThrownBy(Judge::worst);
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
            var judge =
                    Judge.metIf(Asked.asked(Concept.DOSSIER, "settled", dossier -> settled), question("other", other));

            assertThat(judge.judge(scope(aPartnership()))).isEqualTo(outcome);
            assertThat(reported(judge, scope(aPartnership()))).containsExactly(reported.split(" "));
            assertThat(keys(judge)).containsExactly("settled", "other");
        }

        @Test
        void isNeitherBreachedNorOwed() {
            Scope scope = scope(aPartnership());
            Condition yes = Asked.asked(Concept.DOSSIER, "settled", dossier -> Answer.YES);
            Condition unknown = Asked.asked(Concept.DOSSIER, "settled", dossier -> Answer.UNKNOWN);
            Judge owed = Judge.owed(Condition.always(), Condition.always().not());

            assertThat(Judge.metIf(yes, question("other", Answer.NO)).breaches(scope))
                    .isEmpty();
            assertThat(Judge.metIf(unknown, question("other", Answer.NO)).breaches(scope))
                    .containsExactly(new Breach(FactPath.ROOT, true));
            assertThat(Judge.metIf(yes, owed).occurrences(scope, TODAY)).isEmpty();
            assertThat(Judge.metIf(unknown, owed).occurrences(scope, TODAY))
                    .extracting(Occurrence::state)
                    .containsExactly(Occurrence.State.OPEN);
        }
    }

    @Nested
    class WhenTheNormAsksSomething {
        @Test
        void isNotReportedAsMissingWhereItMakesNoDifference() {
            var judge = Judge.holds(
                    Asked.asked(Concept.DOSSIER, "when", dossier -> Answer.UNKNOWN),
                    Asked.asked(Concept.DOSSIER, "kept", dossier -> Answer.YES));

            assertThat(judge.judge(scope(aPartnership()))).isEqualTo(Outcome.MET);
            assertThat(reported(judge, scope(aPartnership()))).containsExactly("kept");
        }

        @Test
        void itCanBeBreachedUnlessItIsOnlyOwed() {
            Judge owed = Judge.owed(Condition.always(), Condition.always().not());
            Judge asked = question("a", Answer.YES);

            assertThat(asked.canBeBreached()).isTrue();
            assertThat(Judge.each(MEMBERSHIPS, asked).canBeBreached()).isTrue();
            assertThat(Judge.each(MEMBERSHIPS, owed).canBeBreached()).isFalse();
            assertThat(Judge.worst(owed, asked).canBeBreached()).isTrue();
            assertThat(Judge.worst(owed, owed).canBeBreached()).isFalse();
        }

        @Test
        void onlyAnActThatIsOwedIsRememberedOnceItIsDone() {
            Condition yes = Condition.always();
            Judge owed = Judge.owed(yes, yes);
            Judge asked = question("a", Answer.YES);

            assertThat(owed.remembers()).isTrue();
            assertThat(asked.remembers()).isFalse();
            assertThat(Judge.before(PartnershipFacts.OPERATIONAL_SINCE, yes, yes)
                            .remembers())
                    .isFalse();
            assertThat(new JudgedByPeople(List.of(), true, List.of(), yes).remembers())
                    .isFalse();
            assertThat(Judge.worst(asked, owed, asked).remembers()).isTrue();
            assertThat(Judge.worst(asked, asked).remembers()).isFalse();
            assertThat(Judge.metIf(yes, owed).remembers()).isTrue();
            assertThat(Judge.metIf(yes, asked).remembers()).isFalse();
            assertThat(Judge.each(MEMBERSHIPS, owed).remembers()).isTrue();
            assertThat(Judge.each(MEMBERSHIPS, asked).remembers()).isFalse();
            assertThat(Judge.eachAround(MEMBERSHIPS, yes, owed).remembers()).isTrue();
            assertThat(Judge.eachAround(MEMBERSHIPS, yes, asked).remembers()).isFalse();
        }
    }

    @Nested
    class TheEntriesOfAList {
        private final Judge adults = Judge.each(MEMBERSHIPS, Judge.holds(MEMBER_IS_PAID.not(), MEMBER_IS_ADULT));

        private static Sketch members(Answer... adult) {
            return aPartnership()
                    .members(IntStream.range(0, adult.length)
                            .mapToObj(i -> aMember("m-" + i).adult(adult[i]).paid(Answer.NO))
                            .toArray(MembershipBuilder[]::new));
        }

        private static Answer[] seven(Answer answer) {
            return Stream.generate(() -> answer).limit(7).toArray(Answer[]::new);
        }

        @Test
        void areBreachedEachByItselfAndPerhapsByOneThatNobodyKnows() {
            Scope known = scope(members(Answer.YES, Answer.NO, Answer.UNKNOWN));
            Scope partial = scope(members(Answer.YES, Answer.NO).partial("memberships"));
            Scope unheardOf = scope(aPartnership());

            assertThat(adults.breaches(known))
                    .containsExactly(
                            new Breach(FactPath.of("memberships[1]"), true),
                            new Breach(FactPath.of("memberships[2]"), false));
            assertThat(adults.breaches(partial))
                    .containsExactly(
                            new Breach(FactPath.of("memberships"), false),
                            new Breach(FactPath.of("memberships[1]"), true));
            assertThat(adults.breaches(unheardOf)).containsExactly(new Breach(FactPath.of("memberships"), false));
        }

        @Test
        void areNotBreachedByOneThatNobodyKnowsWhereSomethingIsOnlyOwed() {
            Judge owed = Judge.owed(Condition.always(), MEMBER_IS_ADULT);

            assertThat(Judge.each(MEMBERSHIPS, owed).breaches(scope(aPartnership())))
                    .isEmpty();
            assertThat(Judge.each(MEMBERSHIPS, Judge.each(MeasureFacts.OF_MEMBERS.measures(), owed))
                            .breaches(scope(members(Answer.NO))))
                    .isEmpty();
        }

        @Test
        void areAllReportedIfTheyDecidedAndFiveOfThoseThatAreInOrder() {
            assertThat(reported(adults, scope(members(seven(Answer.NO))))).contains("memberships[6].adult");
            assertThat(reported(adults, scope(members(seven(Answer.UNKNOWN))))).contains("?memberships[6].adult");
            assertThat(reported(adults, scope(members(seven(Answer.YES)))))
                    .contains("memberships[4].adult")
                    .doesNotContain("memberships[5].adult", "memberships[6].adult");
        }

        @Test
        void areNotReportedOneByOneWhereNothingIsAskedOfThem() {
            Scope paid = scope(aPartnership().members(aMember("m-1").paid(Answer.YES)));

            assertThat(adults.judge(paid)).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(reported(adults, paid)).containsExactly("memberships");
        }

        @Test
        void keepThePathOfWhatIsOwedInsideThem() {
            Judge owed = Judge.owed(Condition.always(), Condition.always().not());
            Judge inside = Judge.each(MEMBERSHIPS, Judge.each(MeasureFacts.OF_MEMBERS.measures(), owed));
            Scope scope = scope(aPartnership().members(aMember("m-1").measures(list(Measure.blank()))));

            assertThat(inside.occurrences(scope, TODAY))
                    .extracting(Occurrence::entry)
                    .containsExactly(FactPath.of("memberships[0].measures[0]"));
        }
    }

    /** What a condition asks of each entry is breached once for each, and all the rest once (reading R32). */
    @Nested
    class WhatAConditionAsks {
        private static final Answer[] ONE_OF_EACH = {Answer.YES, Answer.NO, Answer.UNKNOWN};

        private static Sketch members(Answer... adult) {
            return TheEntriesOfAList.members(adult);
        }

        private static Condition answered(String key, Answer answer) {
            return Asked.asked(Concept.DOSSIER, key, dossier -> answer);
        }

        private static List<String> breaches(Judge judge, Sketch sketch) {
            return judge.breaches(scope(sketch))
                    .map(breach ->
                            (breach.certain() ? "" : "?") + (breach.path().isEmpty() ? "dossier" : breach.path()))
                    .toList();
        }

        private static List<String> breaches(Condition condition, Sketch sketch) {
            return breaches(Judge.holds(Condition.always(), condition), sketch);
        }

        private static List<String> doubts(Judge judge, Sketch sketch) {
            return Explained.why(judge, Outcome.UNDETERMINED, scope(sketch)).missing().stream()
                    .map(fact -> fact.path().toString())
                    .toList();
        }

        @Test
        void ofEveryEntryIsBreachedAtEach() {
            assertThat(breaches(MEMBERSHIPS.every(MEMBER_IS_ADULT), members(ONE_OF_EACH)))
                    .containsExactly("memberships[1]", "?memberships[2]");
        }

        @Test
        void thatNoEntryMayBeIsBreachedAtEach() {
            assertThat(breaches(MEMBERSHIPS.any(MEMBER_IS_ADULT).not(), members(ONE_OF_EACH)))
                    .containsExactly("memberships[0]", "?memberships[2]");
            assertThat(breaches(MEMBERSHIPS.isThere().not(), members(ONE_OF_EACH)))
                    .hasSize(3);
        }

        @Test
        void ofOneEntryOrAnotherIsBreachedOnceHoweverManyThereAre() {
            assertThat(breaches(MEMBERSHIPS.any(MEMBER_IS_ADULT), members(Answer.NO, Answer.NO)))
                    .containsExactly("dossier");
            assertThat(breaches(MEMBERSHIPS.any(MEMBER_IS_ADULT), members(Answer.NO, Answer.UNKNOWN)))
                    .containsExactly("?dossier");
            assertThat(breaches(MEMBERSHIPS.every(MEMBER_IS_ADULT).not(), members(Answer.YES)))
                    .containsExactly("dossier");
        }

        @Test
        void inSeveralPartsIsBreachedOnceForAllThatIsNotOfEachEntry() {
            Condition parts = Condition.all(
                    MEMBERSHIPS.isThere(),
                    answered("a", Answer.NO),
                    MEMBERSHIPS.every(MEMBER_IS_ADULT),
                    answered("b", Answer.UNKNOWN),
                    MEMBERSHIPS.any(MEMBER_IS_PAID).or(answered("c", Answer.NO)).not());

            assertThat(breaches(parts, members(Answer.NO, Answer.YES))).containsExactly("dossier", "memberships[0]");
        }

        @Test
        void isNotBreachedAtAllWhereItHoldsOrIsPendingOrIsNotAsked() {
            Condition every = MEMBERSHIPS.every(MEMBER_IS_ADULT);

            assertThat(breaches(every, members(Answer.YES))).isEmpty();
            assertThat(breaches(
                            new Judges.Holds(Condition.always(), every, Condition.always()), members(ONE_OF_EACH[1])))
                    .isEmpty();
            assertThat(breaches(Judge.holds(Condition.always().not(), every), members(ONE_OF_EACH)))
                    .isEmpty();
        }

        @Test
        void mayOnlyBeBreachedWhereItIsNotKnownWhetherItIsAsked() {
            Judge judge = Judge.holds(answered("when", Answer.UNKNOWN), MEMBERSHIPS.every(MEMBER_IS_ADULT));

            assertThat(breaches(judge, members(ONE_OF_EACH))).containsExactly("?memberships[1]", "?memberships[2]");
        }

        @Test
        void mayBeBreachedByAnEntryThatNobodyKnows() {
            Condition every = MEMBERSHIPS.every(MEMBER_IS_ADULT);

            assertThat(breaches(every, aPartnership())).containsExactly("?memberships");
            assertThat(breaches(every, members(Answer.NO).partial("memberships")))
                    .containsExactly("?memberships", "memberships[0]");
        }

        @Test
        void ofTheEntriesOfAnEntryIsBreachedAtThose() {
            Condition noMeasures = MEMBERSHIPS.every(
                    MeasureFacts.OF_MEMBERS.measures().isThere().not().and(MEMBER_IS_ADULT));
            Sketch sketch = aPartnership()
                    .members(
                            aMember("m-0").adult(Answer.YES).measures(list(Measure.blank(), Measure.blank())),
                            aMember("m-1").adult(Answer.NO).measures(Log.none()));

            assertThat(breaches(noMeasures, sketch))
                    .containsExactly("memberships[0].measures[0]", "memberships[0].measures[1]", "memberships[1]");
        }

        @Test
        void isInDoubtForOneEntryAlsoWhereItIsBreachedAtAnother() {
            Condition every = MEMBERSHIPS.every(MEMBER_IS_ADULT);
            Judge judge = Judge.holds(Condition.always(), every.and(answered("a", Answer.UNKNOWN)));

            assertThat(doubts(judge, members(ONE_OF_EACH))).containsExactly("a", "memberships[2].adult");
            assertThat(doubts(judge, members(Answer.NO).partial("memberships"))).containsExactly("a", "memberships");
            assertThat(doubts(Judge.worst(question("first", Answer.NO), judge), members(ONE_OF_EACH)))
                    .containsExactly("a", "memberships[2].adult");
        }

        @Test
        void isInNoDoubtForWhatIsBreachedOnceAlready() {
            Judge judge =
                    Judge.holds(Condition.always(), answered("a", Answer.NO).and(answered("b", Answer.UNKNOWN)));

            assertThat(doubts(judge, aPartnership())).isEmpty();
        }

        @Test
        void isInDoubtInsideAnEntryThatIsBreachedInsideToo() {
            Condition written = MeasureFacts.OF_MEMBERS.measures().every(MeasureFacts.OF_MEMBERS.isWritten());
            Judge judge = Judge.each(MEMBERSHIPS, Judge.holds(Condition.always(), written));
            Sketch sketch = aPartnership()
                    .members(aMember("m-0")
                            .measures(list(
                                    Measure.blank().but().written(Answer.NO).build(), Measure.blank())));

            assertThat(breaches(judge, sketch))
                    .containsExactly("memberships[0].measures[0]", "?memberships[0].measures[1]");
            assertThat(doubts(judge, sketch)).containsExactly("memberships[0].measures[1].written");
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
                    .but(d -> d.incidents(Log.of(IntStream.range(0, punishable.length)
                            .mapToObj(i -> Incident.of("i-" + i)
                                    .but()
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
            Judge owed = Judge.eachAround(
                    INCIDENTS, Roles.IS_COORDINATOR, Judge.owed(Condition.always(), INCIDENT_IS_PUNISHABLE));

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
