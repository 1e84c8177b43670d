package org.openplp.rules.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Compliant.withAMinor;
import static org.openplp.rules.spec.Compliant.withMeetingsOfTheCommittee;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

@DisplayName("How a finding stands, and how many norms stand how")
class StandingTest {
    private static Standing of(Sketch sketch, String id) {
        return assessment(sketch).allFindings().stream()
                .filter(finding -> finding.id().equals(id))
                .map(Standing::of)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding " + id));
    }

    private static Tally tally(Sketch sketch) {
        return Tally.of(assessment(sketch).allFindings(), Finding::explanation);
    }

    @Nested
    class OfABreach {
        @Test
        void isNotKeptWhereTheNormBinds() {
            assertThat(of(withAMinor(), "B-P2:m-1")).isEqualTo(Standing.NOT_KEPT);
        }

        @Test
        void isNotFollowedWhereTheNormRestsOnAdviceHoweverStrictlyItIsWorded() {
            var sketch = aCompliantPartnership()
                    .evaluations(aCompliantPartnership()
                            .dossier()
                            .evaluations()
                            .entry(0)
                            .but()
                            .date(Recorded.of(LocalDate.parse("2023-11-23"))));

            assertThat(of(sketch, "M-T9a:plp-1")).isEqualTo(Standing.NOT_FOLLOWED);
            assertThat(assessment(sketch).findings())
                    .anyMatch(
                            finding -> finding.id().equals("M-T9a:plp-1") && finding.standsInTheWay(Reading.AS_WORDED));
        }

        @Test
        void isWaivedWhereAWaiverCoversIt() {
            assertThat(of(withAMinor().waivers(aWaiver("B-P2", "m-1")), "B-P2:m-1"))
                    .isEqualTo(Standing.WAIVED);
        }

        @Test
        void isOwedByOthersWhereBodiesOutsideThePartnershipAloneBearTheNorm() {
            assertThat(of(withMeetingsOfTheCommittee(list(LocalDate.parse("2025-11-23"))), "FED-4:plp-1"))
                    .isEqualTo(Standing.OWED_BY_OTHERS);
        }
    }

    @Nested
    class OfWhatIsNotKnown {
        @Test
        void isLeftToPeopleWhereTheyJudgeIt() {
            assertThat(of(aCompliantPartnership(), "M-P2:plp-1")).isEqualTo(Standing.FOR_PEOPLE);
        }

        @Test
        void isOwedByOthersAlsoWhereOthersAreToJudgeIt() {
            assertThat(of(aCompliantPartnership(), "F-P1:plp-1")).isEqualTo(Standing.OWED_BY_OTHERS);
            assertThat(of(withMeetingsOfTheCommittee(Log.unknown()), "FED-4:plp-1"))
                    .isEqualTo(Standing.OWED_BY_OTHERS);
        }

        @Test
        void isSettledByAnAttestation() {
            assertThat(of(
                            aCompliantPartnership().attestations(anAttestation("F-P1", "plp-1", Answer.YES)),
                            "F-P1:plp-1"))
                    .isEqualTo(Standing.MET);
        }
    }

    @ParameterizedTest
    @EnumSource
    void needsAttentionUnlessItIsInOrderOrAsksNothing(Standing standing) {
        assertThat(standing.needsAttention())
                .isEqualTo(!Set.of(Standing.MET, Standing.NOT_APPLICABLE).contains(standing));
    }

    @ParameterizedTest
    @EnumSource
    void isOfABreachThatSomebodyPutsRightIfNoWaiverCoversIt(Standing standing) {
        assertThat(standing.isOfABreach())
                .isEqualTo(Set.of(Standing.NOT_KEPT, Standing.NOT_FOLLOWED).contains(standing));
    }

    @ParameterizedTest
    @EnumSource
    void isFromTheRecordIfNoPersonHasToJudgeItFirst(Standing standing) {
        assertThat(standing.isFromTheRecord())
                .isEqualTo(standing.needsAttention()
                        && !Set.of(Standing.OWED_BY_OTHERS, Standing.FOR_PEOPLE).contains(standing));
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN, true", "YES, false", "NO, false"})
    void waitsForSomebodysJudgementUntilItIsAttested(Answer attested, boolean waits) {
        var sketch = aCompliantPartnership().attestations(anAttestation("M-P2", "plp-1", attested));

        assertThat(assessment(sketch).allFindings())
                .filteredOn(finding -> finding.id().equals("M-P2:plp-1"))
                .singleElement()
                .extracting(Standing::isToBeJudged)
                .isEqualTo(waits);
    }

    @Nested
    class Counts {
        @Test
        void findingsByTheirNormsInTheirOrder() {
            var findings = assessment(withAMinor()).allFindings();

            Map<Norm, List<Finding>> byNorm = Tally.byNorm(findings);

            assertThat(byNorm.values().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(findings);
            assertThat(byNorm.keySet())
                    .containsExactlyElementsOf(
                            findings.stream().map(Finding::norm).distinct().toList());
        }

        @Test
        void withoutAskingWhyWhatIsInOrderIsSo() {
            List<Finding> asked = new ArrayList<>();

            Tally.of(assessment(withAMinor()).allFindings(), finding -> {
                asked.add(finding);
                return finding.explanation();
            });

            assertThat(asked).extracting(Standing::of).isNotEmpty().allMatch(Standing::needsAttention);
        }

        @Test
        void aNormOnceUnderEachStandingOfItsFindings() {
            var member = aCompliantPartnership().dossier().memberships().entry(0);
            Sketch sketch = aCompliantPartnership()
                    .members(
                            member.but().id("m-1").adult(Answer.NO),
                            member.but().id("m-2").adult(Answer.NO),
                            member.but().id("m-3").adult(Answer.UNKNOWN),
                            member.but().id("m-4").adult(Answer.UNKNOWN));

            assertThat(of(sketch, "B-P2:m-1")).isEqualTo(Standing.NOT_KEPT);
            assertThat(of(sketch, "B-P2:m-3")).isEqualTo(Standing.UNDETERMINED);
            assertThat(tally(sketch).norms(Standing.NOT_KEPT)).isEqualTo(1);
            assertThat(tally(sketch).norms(Standing.UNDETERMINED)).isEqualTo(1);
        }

        @Test
        void aFactOnceHoweverManyEntriesLackIt() {
            int before = tally(aCompliantPartnership()).factsMissing();
            var member = aCompliantPartnership().dossier().memberships().entry(0);
            Sketch sketch = aCompliantPartnership()
                    .members(
                            member.but().id("m-1").adult(Answer.UNKNOWN),
                            member.but().id("m-2").adult(Answer.UNKNOWN));

            assertThat(before).isZero();
            assertThat(tally(sketch).factsMissing()).isEqualTo(1);
        }

        @Test
        void eachFactThatAnEntryLacks() {
            var member = aCompliantPartnership().dossier().memberships().entry(0);
            Sketch sketch = aCompliantPartnership()
                    .members(
                            member.but().id("m-1").adult(Answer.UNKNOWN),
                            member.but().id("m-2").adult(Answer.UNKNOWN).voluntary(Answer.UNKNOWN));

            assertThat(tally(sketch).factsMissing()).isEqualTo(2);
        }

        @Test
        void noFactThatOnlyOthersNeed() {
            assertThat(tally(withMeetingsOfTheCommittee(Log.unknown())).factsMissing())
                    .isZero();
            assertThat(tally(withMeetingsOfTheCommittee(Log.unknown())).norms(Standing.OWED_BY_OTHERS))
                    .isEqualTo(tally(aCompliantPartnership()).norms(Standing.OWED_BY_OTHERS) + 2);
        }

        @Test
        void eachNormUnderAStandingAtLeast() {
            RuleBook book = BelgianBook.ofThisRelease();
            var assessment = book.assess(Found.situation(withAMinor()), Reading.AS_WORDED);
            Tally tally = Tally.of(assessment.allFindings(), Finding::explanation);

            assertThat(tally.norms().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isGreaterThanOrEqualTo(assessment.gravest().size());
        }
    }
}
