package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.Explained.judge;
import static org.openplp.rules.rule.Explained.question;
import static org.openplp.rules.rule.Explained.reported;
import static org.openplp.rules.rule.Explained.scope;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.list;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBERSHIPS;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBER_IS_ADULT;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBER_IS_PAID;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.rules.outcome.Breach;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.judge.Evaluators;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.facts.MeasureFacts;

/** How rules judge that ask something of the entries of a list, and what they tell of it. */
class ListEvaluatorsTest {
    private static Sketch members(Answer... adult) {
        return aPartnership()
                .members(IntStream.range(0, adult.length)
                        .mapToObj(i -> aMember("m-" + i).adult(adult[i]).paid(Answer.NO))
                        .toArray(MembershipBuilder[]::new));
    }

    @Nested
    class TheEntriesOfAList {
        private final Evaluator adults =
                Evaluator.each(MEMBERSHIPS, Evaluator.holds(MEMBER_IS_PAID.not(), MEMBER_IS_ADULT));

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
            Evaluator owed = Evaluator.owed(Condition.always(), MEMBER_IS_ADULT);

            assertThat(Evaluator.each(MEMBERSHIPS, owed).breaches(scope(aPartnership())))
                    .isEmpty();
            assertThat(Evaluator.each(MEMBERSHIPS, Evaluator.each(MeasureFacts.OF_MEMBERS.measures(), owed))
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
            Evaluator owed =
                    Evaluator.owed(Condition.always(), Condition.always().not());
            Evaluator inside = Evaluator.each(MEMBERSHIPS, Evaluator.each(MeasureFacts.OF_MEMBERS.measures(), owed));
            Scope scope = scope(aPartnership().members(aMember("m-1").measures(list(Measure.blank()))));

            assertThat(inside.occurrences(scope, LocalDate.parse(DAY)))
                    .extracting(Occurrence::entry)
                    .containsExactly(FactPath.of("memberships[0].measures[0]"));
        }
    }

    /** What a condition asks of each entry is breached once for each, and all the rest once (reading R32). */
    @Nested
    class WhatAConditionAsks {
        private static final Answer[] ONE_OF_EACH = {Answer.YES, Answer.NO, Answer.UNKNOWN};

        private static List<String> breaches(Evaluator judge, Sketch sketch) {
            return judge.breaches(scope(sketch))
                    .map(breach ->
                            (breach.certain() ? "" : "?") + (breach.path().isEmpty() ? "dossier" : breach.path()))
                    .toList();
        }

        private static List<String> breaches(Condition condition, Sketch sketch) {
            return breaches(Evaluator.holds(Condition.always(), condition), sketch);
        }

        private static List<String> doubts(Evaluator judge, Sketch sketch) {
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
                    question("a", Answer.NO),
                    MEMBERSHIPS.every(MEMBER_IS_ADULT),
                    question("b", Answer.UNKNOWN),
                    MEMBERSHIPS.any(MEMBER_IS_PAID).or(question("c", Answer.NO)).not());

            assertThat(breaches(parts, members(Answer.NO, Answer.YES))).containsExactly("dossier", "memberships[0]");
        }

        @Test
        void isNotBreachedAtAllWhereItHoldsOrIsPendingOrIsNotAsked() {
            Condition every = MEMBERSHIPS.every(MEMBER_IS_ADULT);

            assertThat(breaches(every, members(Answer.YES))).isEmpty();
            assertThat(breaches(
                            new Evaluators.Holds(Condition.always(), every, Condition.always()),
                            members(ONE_OF_EACH[1])))
                    .isEmpty();
            assertThat(breaches(Evaluator.holds(Condition.always().not(), every), members(ONE_OF_EACH)))
                    .isEmpty();
        }

        @Test
        void mayOnlyBeBreachedWhereItIsNotKnownWhetherItIsAsked() {
            Evaluator judge = Evaluator.holds(question("when", Answer.UNKNOWN), MEMBERSHIPS.every(MEMBER_IS_ADULT));

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
                            aMember("m-1").adult(Answer.NO).measures(Entries.none()));

            assertThat(breaches(noMeasures, sketch))
                    .containsExactly("memberships[0].measures[0]", "memberships[0].measures[1]", "memberships[1]");
        }

        @Test
        void isInDoubtForOneEntryAlsoWhereItIsBreachedAtAnother() {
            Condition every = MEMBERSHIPS.every(MEMBER_IS_ADULT);
            Evaluator judge = Evaluator.holds(Condition.always(), every.and(question("a", Answer.UNKNOWN)));

            assertThat(doubts(judge, members(ONE_OF_EACH))).containsExactly("a", "memberships[2].adult");
            assertThat(doubts(judge, members(Answer.NO).partial("memberships"))).containsExactly("a", "memberships");
            assertThat(doubts(Evaluator.worst(judge("first", Answer.NO), judge), members(ONE_OF_EACH)))
                    .containsExactly("a", "memberships[2].adult");
        }

        @Test
        void isInNoDoubtForWhatIsBreachedOnceAlready() {
            Evaluator judge =
                    Evaluator.holds(Condition.always(), question("a", Answer.NO).and(question("b", Answer.UNKNOWN)));

            assertThat(doubts(judge, aPartnership())).isEmpty();
        }

        @Test
        void isInDoubtInsideAnEntryThatIsBreachedInsideToo() {
            Condition written = MeasureFacts.OF_MEMBERS.measures().every(MeasureFacts.OF_MEMBERS.isWritten());
            Evaluator judge = Evaluator.each(MEMBERSHIPS, Evaluator.holds(Condition.always(), written));
            Sketch sketch = aPartnership()
                    .members(aMember("m-0")
                            .measures(list(
                                    Measure.blank().toBuilder()
                                            .written(Answer.NO)
                                            .build(),
                                    Measure.blank())));

            assertThat(breaches(judge, sketch))
                    .containsExactly("memberships[0].measures[0]", "?memberships[0].measures[1]");
            assertThat(doubts(judge, sketch)).containsExactly("memberships[0].measures[1].written");
        }
    }
}
