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
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

@DisplayName("How a finding stands, and how many norms stand how")
class FindingStatusTest {
    private static FindingStatus of(Sketch sketch, String id) {
        return assessment(sketch).allFindings().stream()
                .filter(finding -> finding.id().equals(id))
                .map(FindingStatus::of)
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
            assertThat(of(withAMinor(), "B-P2:m-1")).isEqualTo(FindingStatus.NOT_KEPT);
        }

        @Test
        void isNotFollowedWhereTheNormRestsOnAdviceHoweverStrictlyItIsWorded() {
            var sketch = aCompliantPartnership()
                    .evaluations(aCompliantPartnership().dossier().evaluations().entry(0).toBuilder()
                            .date(Recorded.of(LocalDate.parse("2023-11-23"))));

            assertThat(of(sketch, "M-T9a:plp-1")).isEqualTo(FindingStatus.NOT_FOLLOWED);
            assertThat(assessment(sketch).findings())
                    .anyMatch(finding -> finding.id().equals("M-T9a:plp-1") && finding.isBlocking(Reading.AS_WORDED));
        }

        @Test
        void isWaivedWhereAWaiverCoversIt() {
            assertThat(of(withAMinor().waivers(aWaiver("B-P2", "m-1")), "B-P2:m-1"))
                    .isEqualTo(FindingStatus.WAIVED);
        }

        @Test
        void isOwedByOthersWhereBodiesOutsideThePartnershipAloneBearTheNorm() {
            assertThat(of(withMeetingsOfTheCommittee(list(LocalDate.parse("2025-11-23"))), "FED-4:plp-1"))
                    .isEqualTo(FindingStatus.OWED_BY_OTHERS);
        }
    }

    @Nested
    class OfWhatIsNotKnown {
        @Test
        void isLeftToPeopleWhereTheyJudgeIt() {
            assertThat(of(aCompliantPartnership(), "M-P2:plp-1")).isEqualTo(FindingStatus.HUMAN_REVIEW);
        }

        @Test
        void isOwedByOthersAlsoWhereOthersAreToJudgeIt() {
            assertThat(of(aCompliantPartnership(), "F-P1:plp-1")).isEqualTo(FindingStatus.OWED_BY_OTHERS);
            assertThat(of(withMeetingsOfTheCommittee(Entries.unknown()), "FED-4:plp-1"))
                    .isEqualTo(FindingStatus.OWED_BY_OTHERS);
        }

        @Test
        void isSettledByAnAttestation() {
            assertThat(of(
                            aCompliantPartnership().attestations(anAttestation("F-P1", "plp-1", Answer.YES)),
                            "F-P1:plp-1"))
                    .isEqualTo(FindingStatus.MET);
        }
    }

    @ParameterizedTest
    @EnumSource
    void needsAttentionUnlessItIsInOrderOrAsksNothing(FindingStatus standing) {
        assertThat(standing.needsAttention())
                .isEqualTo(
                        !Set.of(FindingStatus.MET, FindingStatus.NOT_APPLICABLE).contains(standing));
    }

    @ParameterizedTest
    @EnumSource
    void isOfABreachThatSomebodyPutsRightIfNoWaiverCoversIt(FindingStatus standing) {
        assertThat(standing.isOfABreach())
                .isEqualTo(Set.of(FindingStatus.NOT_KEPT, FindingStatus.NOT_FOLLOWED)
                        .contains(standing));
    }

    @ParameterizedTest
    @EnumSource
    void isFromTheRecordIfNoPersonHasToJudgeItFirst(FindingStatus standing) {
        assertThat(standing.isFromTheRecord())
                .isEqualTo(standing.needsAttention()
                        && !Set.of(FindingStatus.OWED_BY_OTHERS, FindingStatus.HUMAN_REVIEW)
                                .contains(standing));
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN, true", "YES, false", "NO, false"})
    void waitsForSomebodysJudgementUntilItIsAttested(Answer attested, boolean waits) {
        var sketch = aCompliantPartnership().attestations(anAttestation("M-P2", "plp-1", attested));

        assertThat(assessment(sketch).allFindings())
                .filteredOn(finding -> finding.id().equals("M-P2:plp-1"))
                .singleElement()
                .extracting(FindingStatus::isToBeJudged)
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

            assertThat(asked).extracting(FindingStatus::of).isNotEmpty().allMatch(FindingStatus::needsAttention);
        }

        @Test
        void aNormOnceUnderEachStandingOfItsFindings() {
            var member = aCompliantPartnership().dossier().memberships().entry(0);
            Sketch sketch = aCompliantPartnership()
                    .members(
                            member.toBuilder().id("m-1").adult(Answer.NO),
                            member.toBuilder().id("m-2").adult(Answer.NO),
                            member.toBuilder().id("m-3").adult(Answer.UNKNOWN),
                            member.toBuilder().id("m-4").adult(Answer.UNKNOWN));

            assertThat(of(sketch, "B-P2:m-1")).isEqualTo(FindingStatus.NOT_KEPT);
            assertThat(of(sketch, "B-P2:m-3")).isEqualTo(FindingStatus.UNDETERMINED);
            assertThat(tally(sketch).norms(FindingStatus.NOT_KEPT)).isEqualTo(1);
            assertThat(tally(sketch).norms(FindingStatus.UNDETERMINED)).isEqualTo(1);
        }

        @Test
        void aFactOnceHoweverManyEntriesLackIt() {
            int before = tally(aCompliantPartnership()).factsMissing();
            var member = aCompliantPartnership().dossier().memberships().entry(0);
            Sketch sketch = aCompliantPartnership()
                    .members(
                            member.toBuilder().id("m-1").adult(Answer.UNKNOWN),
                            member.toBuilder().id("m-2").adult(Answer.UNKNOWN));

            assertThat(before).isZero();
            assertThat(tally(sketch).factsMissing()).isEqualTo(1);
        }

        @Test
        void eachFactThatAnEntryLacks() {
            var member = aCompliantPartnership().dossier().memberships().entry(0);
            Sketch sketch = aCompliantPartnership()
                    .members(
                            member.toBuilder().id("m-1").adult(Answer.UNKNOWN),
                            member.toBuilder().id("m-2").adult(Answer.UNKNOWN).voluntary(Answer.UNKNOWN));

            assertThat(tally(sketch).factsMissing()).isEqualTo(2);
        }

        @Test
        void noFactThatOnlyOthersNeed() {
            assertThat(tally(withMeetingsOfTheCommittee(Entries.unknown())).factsMissing())
                    .isZero();
            assertThat(tally(withMeetingsOfTheCommittee(Entries.unknown())).norms(FindingStatus.OWED_BY_OTHERS))
                    .isEqualTo(tally(aCompliantPartnership()).norms(FindingStatus.OWED_BY_OTHERS) + 2);
        }

        @Test
        void eachNormUnderAStandingAtLeast() {
            RuleBook book = BelgianBook.ofThisRelease();
            var assessment = book.assess(Found.snapshot(withAMinor()), Reading.AS_WORDED);
            Tally tally = Tally.of(assessment.allFindings(), Finding::explanation);

            assertThat(tally.norms().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isGreaterThanOrEqualTo(assessment.gravest().size());
        }
    }
}
