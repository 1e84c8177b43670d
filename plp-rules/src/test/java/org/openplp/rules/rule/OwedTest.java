package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.Explained.reported;
import static org.openplp.rules.rule.Explained.scope;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBERSHIPS;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.ArrangementBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Breach;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.judge.Evaluators;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.facts.Settings;

/** What is owed once something holds, in a partnership in operation since 1 September 2023. */
class OwedTest {
    private static final LocalDate TODAY = LocalDate.parse(DAY);

    private static Condition when(Answer answer) {
        return Asked.asked(Concept.DOSSIER, "when", dossier -> answer);
    }

    private static Condition done(Answer answer) {
        return Asked.asked(Concept.DOSSIER, "done", dossier -> answer);
    }

    /** Owed within the term that a police zone may agree on, from the start. */
    private static Evaluator within(Answer when, Answer done) {
        return Evaluator.owedWithin(when(when), done(done), OPERATIONAL_SINCE, Settings.FEEDBACK);
    }

    private static ArrangementBuilder agreed(String term) {
        return anArrangement("feedback.max", term, Party.POLICE_ZONE);
    }

    private static Scope under(ArrangementBuilder arrangement) {
        return scope(aPartnership().arrangements(arrangement));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    private static Occurrence only(Evaluator judge, Scope scope) {
        List<Occurrence> occurrences = judge.occurrences(scope, TODAY);
        assertThat(occurrences).hasSize(1);
        return occurrences.get(0);
    }

    @Nested
    class WithoutATerm {
        private final Scope scope = scope(aPartnership());

        @Test
        void isNeverBreached() {
            Evaluator owed = Evaluator.owed(when(Answer.YES), done(Answer.NO));

            assertThat(owed.judge(scope)).isEqualTo(Outcome.PENDING);
            assertThat(owed.canBeBreached()).isFalse();
            assertThat(owed.breaches(scope)).isEmpty();
            assertThat(Evaluator.owed(when(Answer.YES), done(Answer.UNKNOWN)).breaches(scope))
                    .isEmpty();
            assertThat(reported(owed, scope)).containsExactly("done", "when");
        }

        @Test
        void isOpenedByTheOnlyFactThatShowsItsOccasionWithItsDay() {
            assertThat(only(Evaluator.owed(OPERATIONAL_SINCE.isThere(), done(Answer.NO)), scope)
                            .event())
                    .contains(new Occurrence.Moment(FactPath.of("partnership.operationalSince"), day("2023-09-01")));
        }

        @Test
        void isOpenedOnNoCertainDayWhereMoreFactsThanOneShowItsOccasion() {
            Condition both = OPERATIONAL_SINCE.isThere().and(when(Answer.YES));

            assertThat(only(Evaluator.owed(both, done(Answer.NO)), scope).event())
                    .contains(new Occurrence.Moment(FactPath.of("partnership.operationalSince"), Optional.empty()));
        }

        @Test
        void isOpenedByItsEntryOrByNothingWhereItIsAlwaysOwed() {
            Evaluator always = Evaluator.owed(Condition.always(), done(Answer.NO));
            Scope entry = scope(aPartnership().members(aMember("m-1"))).enter(MEMBERSHIPS, 0);

            assertThat(only(always, scope).event()).isEmpty();
            assertThat(only(always, entry).event())
                    .contains(new Occurrence.Moment(FactPath.of("memberships[0]"), Optional.empty()));
        }

        @Test
        void isOpenedByNothingWhileItsOccasionIsNotKnown() {
            assertThat(only(Evaluator.owed(when(Answer.UNKNOWN), done(Answer.NO)), scope)
                            .event())
                    .isEmpty();
        }
    }

    @Nested
    class WithinATerm {
        private final Scope over = under(agreed("P7D"));
        private final Scope running = under(agreed("P5Y"));
        private final Scope unsettled = under(agreed("P7D").by(Recorded.unknown()));
        private final Scope withoutAStart = scope(
                aPartnership().arrangements(agreed("P7D")).partnership(p -> p.operationalSince(Recorded.unknown())));

        @Test
        void isBreachedAfterItsLastDay() {
            Evaluator owed = within(Answer.YES, Answer.NO);

            assertThat(owed.canBeBreached()).isTrue();
            assertThat(owed.judge(over)).isEqualTo(Outcome.BREACHED);
            assertThat(owed.breaches(over)).containsExactly(new Breach(FactPath.ROOT, true));
            assertThat(reported(owed, over)).containsExactly("done", "when", "arrangements[0]", "due 2023-09-08");
            assertThat(only(owed, over).state()).isEqualTo(Occurrence.State.OVERDUE);
            assertThat(only(owed, over).due()).isEqualTo(day("2023-09-08"));
        }

        @Test
        void isPendingUntilItsLastDay() {
            Evaluator owed = within(Answer.YES, Answer.NO);

            assertThat(owed.judge(running)).isEqualTo(Outcome.PENDING);
            assertThat(owed.breaches(running)).isEmpty();
            assertThat(reported(owed, running)).containsExactly("done", "when", "arrangements[0]", "due 2028-09-01");
            assertThat(only(owed, running).state()).isEqualTo(Occurrence.State.OPEN);
            assertThat(only(owed, running).due()).isEqualTo(day("2028-09-01"));
            assertThat(only(owed, running).event())
                    .contains(new Occurrence.Moment(FactPath.of("partnership.operationalSince"), day("2023-09-01")));
        }

        @Test
        void reportsNoLastDayOnceItIsDoneOrNotAsked() {
            assertThat(reported(within(Answer.YES, Answer.YES), over)).containsExactly("done", "when");
            assertThat(reported(within(Answer.NO, Answer.NO), over)).containsExactly("when");
            assertThat(within(Answer.NO, Answer.NO).occurrences(over, TODAY)).isEmpty();
            assertThat(only(within(Answer.YES, Answer.YES), over).state()).isEqualTo(Occurrence.State.DONE);
        }

        @Test
        void mayBeBreachedAfterItsLastDayWhereItIsNotKnownWhetherItWasDone() {
            Evaluator owed = within(Answer.YES, Answer.UNKNOWN);

            assertThat(owed.breaches(over)).containsExactly(new Breach(FactPath.ROOT, false));
            assertThat(owed.breaches(running)).isEmpty();
            assertThat(reported(owed, over)).containsExactly("?done");
            assertThat(only(owed, over).state()).isEqualTo(Occurrence.State.CANNOT_TELL);
            assertThat(only(owed, over).due()).isEqualTo(day("2023-09-08"));
        }

        @Test
        void hasNoLastDayWhereItIsNotKnownWhetherItIsOwed() {
            Evaluator owed = within(Answer.UNKNOWN, Answer.NO);

            assertThat(reported(owed, over)).containsExactly("?when");
            assertThat(only(owed, over).due()).isEmpty();
            assertThat(only(owed, over).event()).isEmpty();
        }

        @Test
        void isUnknownWhereTheTermOrItsStartIsNotOnRecord() {
            Evaluator owed = within(Answer.YES, Answer.NO);

            assertThat(owed.judge(unsettled)).isEqualTo(Outcome.UNDETERMINED);
            assertThat(reported(owed, unsettled)).containsExactly("?arrangements[0].by");
            assertThat(owed.breaches(unsettled)).containsExactly(new Breach(FactPath.ROOT, false));
            assertThat(only(owed, unsettled).due()).isEmpty();
            assertThat(reported(owed, withoutAStart)).containsExactly("?partnership.operationalSince");
        }

        @Test
        void saysNothingOfTheTermWhileAnotherFactIsMissing() {
            assertThat(reported(within(Answer.YES, Answer.UNKNOWN), unsettled)).containsExactly("?done");
            assertThat(reported(within(Answer.UNKNOWN, Answer.NO), unsettled)).containsExactly("?when");
        }

        @Test
        void hasNoLastDayWhereAnotherAgreementMayHaveSetIt() {
            Scope perhaps = scope(
                    aPartnership().arrangements(agreed("P5Y"), agreed("P7D").by(Recorded.unknown())));
            Condition founded = Explained.day("founded", Recorded.of(LocalDate.parse("2024-01-01")))
                    .isThere();
            Evaluator owed = within(Answer.YES, Answer.NO);

            assertThat(owed.judge(perhaps)).isEqualTo(Outcome.UNDETERMINED);
            assertThat(only(owed, perhaps).due()).isEmpty();
            assertThat(reported(owed, perhaps)).containsExactly("?arrangements[1].by");
            assertThat(only(
                                    Evaluator.owedWithin(
                                            when(Answer.YES), founded, OPERATIONAL_SINCE, Settings.FEEDBACK),
                                    perhaps)
                            .due())
                    .isEmpty();
        }

        @Test
        void saysNothingOfTheStartWhereOnlyTheTermIsMissing() {
            Sketch withoutAStart = aPartnership().notInOperation();
            Evaluator owed = within(Answer.YES, Answer.NO);

            assertThat(reported(
                            owed, scope(withoutAStart.arrangements(agreed("P7D").by(Recorded.unknown())))))
                    .containsExactly("?arrangements[0].by");
            assertThat(owed.judge(scope(withoutAStart))).isEqualTo(Outcome.PENDING);
        }

        @Test
        void isDueOnTheLastDayOfAnAgreementThatEndsBeforeAnother() {
            Scope shorterLater = scope(aPartnership()
                    .arrangements(agreed("P4Y").until(Optional.of(LocalDate.parse("2027-01-31"))), agreed("P5Y")));

            assertThat(only(within(Answer.YES, Answer.NO), shorterLater).due()).isEqualTo(day("2028-09-01"));
        }

        @Test
        void belongsToTheDossier() {
            assertThat(within(Answer.YES, Answer.NO).needs()).isNotEmpty().containsOnly(Concept.DOSSIER);
        }
    }

    @Nested
    class WhatShowsThatItWasDone {
        private static Condition on(String key, String day) {
            return Explained.day(key, Recorded.of(LocalDate.parse(day))).isThere();
        }

        @Test
        void isTheFactOfTheLastDayOfAllThatTogetherShowIt() {
            Condition earlier = on("earlier", "2024-01-01");
            Condition later = on("later", "2025-01-01");

            for (Condition both : List.of(earlier.and(later), later.and(earlier))) {
                assertThat(only(Evaluator.owed(when(Answer.YES), both), scope(aPartnership()))
                                .done())
                        .contains(new Occurrence.Moment(FactPath.of("later"), day("2025-01-01")));
            }
        }
    }

    @Nested
    class ForEachEntryOfAList {
        private final Scope unheardOf = scope(aPartnership().but(d -> d.memberships(Entries.unknown())));

        private static List<Occurrence.State> states(Evaluator judge, Scope scope) {
            return Evaluator.each(MEMBERSHIPS, judge).occurrences(scope, TODAY).stream()
                    .map(Occurrence::state)
                    .toList();
        }

        @Test
        void isUnknownForEntriesThatNobodyKnows() {
            Evaluator owed = Evaluator.owed(Condition.always(), done(Answer.NO));
            Evaluator asked = Evaluator.holds(Condition.always(), done(Answer.NO));

            assertThat(states(owed, unheardOf)).containsExactly(Occurrence.State.CANNOT_TELL);
            assertThat(states(Evaluator.worst(asked, owed), unheardOf)).containsExactly(Occurrence.State.CANNOT_TELL);
            assertThat(states(Evaluator.worst(owed, asked), unheardOf)).containsExactly(Occurrence.State.CANNOT_TELL);
            assertThat(states(Evaluator.worst(asked, asked), unheardOf)).isEmpty();
            assertThat(states(asked, unheardOf)).isEmpty();
            assertThat(states(owed, scope(aPartnership().members()))).isEmpty();
        }

        @Test
        void isReportedForEachOfThem() {
            Scope two = scope(aPartnership().members(aMember("m-1"), aMember("m-2")));

            assertThat(states(Evaluator.owed(Condition.always(), done(Answer.NO)), two))
                    .containsExactly(Occurrence.State.OPEN, Occurrence.State.OPEN);
        }
    }

    @Nested
    class AStateThatIsPending {
        @Test
        void isToBeBroughtAboutOnlyAsLongAsItIsPending() {
            Condition never = Condition.always().not();
            Scope scope = scope(aPartnership());

            assertThat(new Evaluators.Holds(Condition.always(), never, Condition.always()).occurrences(scope, TODAY))
                    .extracting(Occurrence::state)
                    .containsExactly(Occurrence.State.OPEN);
            assertThat(new Evaluators.Holds(Condition.always(), never, never).occurrences(scope, TODAY))
                    .isEmpty();
            assertThat(new Evaluators.Holds(Condition.always(), Condition.always(), Condition.always())
                            .occurrences(scope, TODAY))
                    .isEmpty();
        }
    }
}
