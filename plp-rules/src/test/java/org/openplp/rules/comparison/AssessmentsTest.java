package org.openplp.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.OTHER;
import static org.openplp.rules.comparison.Compared.adult;
import static org.openplp.rules.comparison.Compared.changesOf;
import static org.openplp.rules.comparison.Compared.compare;
import static org.openplp.rules.comparison.Compared.minor;
import static org.openplp.rules.comparison.Compared.reported;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.activity.EvaluationBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MeasureBuilder;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.Sign;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.comparison.Comparison.Circumstance;
import org.openplp.rules.spec.Sketch;

/** What a change of the dossier, the day, the reading or the book does to the findings. */
@DisplayName("Assessments compared")
class AssessmentsTest {
    @Nested
    class TheDossier {
        @Test
        void mayBeTheSame() {
            Sketch dossier = aPartnership().members(adult("m-1"), minor("m-2"));
            Assessment before = assessment(dossier);
            Assessment after = assessment(dossier);

            Comparison comparison = Assessments.compare(before, after);

            assertThat(comparison.before()).isSameAs(before);
            assertThat(comparison.after()).isSameAs(after);

            assertThat(comparison.changes()).isEmpty();
            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.newBlockingFindings()).isEmpty();
            assertThat(comparison.noLongerBlockingFindings()).isEmpty();
        }

        @Test
        void mayHaveAFactMore() {
            Comparison comparison = compare(
                    aPartnership().members(adult("m-1").adult(Answer.UNKNOWN)),
                    aPartnership().members(adult("m-1")));

            assertThat(reported(comparison.changes())).containsExactly("B-P2:m-1 OUTCOME UNDETERMINED > MET");
            assertThat(comparison.newBlockingFindings()).isEmpty();
        }

        @Test
        void mayShowThatADutyIsNotKept() {
            Comparison comparison =
                    compare(aPartnership().members(adult("m-1")), aPartnership().members(minor("m-1")));

            assertThat(reported(comparison.newBlockingFindings())).containsExactly("B-P2:m-1 OUTCOME MET > BREACHED");
            assertThat(comparison.noLongerBlockingFindings()).isEmpty();
        }

        @Test
        void mayShowThatADutyIsKeptAgain() {
            Comparison comparison =
                    compare(aPartnership().members(minor("m-1")), aPartnership().members(adult("m-1")));

            assertThat(reported(comparison.noLongerBlockingFindings()))
                    .containsExactly("B-P2:m-1 OUTCOME BREACHED > MET");
            assertThat(comparison.newBlockingFindings()).isEmpty();
        }

        @Test
        void mayHaveAnEntryMoreThatComesFirst() {
            Comparison comparison =
                    compare(aPartnership().members(minor("m-1")), aPartnership().members(minor("m-2"), minor("m-1")));

            assertThat(changesOf("B-P2", comparison)).containsExactly("B-P2:m-2 APPEARED - > BREACHED");
            assertThat(reported(comparison.changes()))
                    .noneMatch(change -> change.contains(":m-1 "))
                    .filteredOn(change -> change.contains(":m-2 "))
                    .hasSize(5)
                    .allMatch(change -> change.contains(" APPEARED "));
            assertThat(reported(comparison.newBlockingFindings())).contains("B-P2:m-2 APPEARED - > BREACHED");
        }

        @Test
        void mayLackAnEntryWhichMendsNothing() {
            Comparison comparison = compare(
                    aPartnership().members(minor("m-1"), minor("m-2")),
                    aPartnership().members(minor("m-2")));

            assertThat(changesOf("B-P2", comparison)).containsExactly("B-P2:m-1 GONE BREACHED > -");
            assertThat(reported(comparison.noLongerBlockingFindings())).contains("B-P2:m-1 GONE BREACHED > -");
        }

        @Test
        void mayHaveItsEntriesInAnotherOrder() {
            Comparison comparison = compare(
                    aPartnership()
                            .members(minor("m-1"), adult("m-2"), adult("m-3").adult(Answer.UNKNOWN)),
                    aPartnership().members(adult("m-3").adult(Answer.UNKNOWN), adult("m-2"), minor("m-1")));

            assertThat(comparison.changes()).isEmpty();
        }

        @Test
        void mayAnswerForThePartnershipWhatItAnsweredEntryByEntry() {
            Comparison comparison = compare(aPartnership().members(minor("m-1")), aPartnership());

            assertThat(changesOf("B-P2", comparison))
                    .containsExactly("B-P2:plp-1 APPEARED - > UNDETERMINED", "B-P2:m-1 GONE BREACHED > -");
        }

        @Test
        void mayBeThatOfAnInformalGroup() {
            Sketch dossier = aPartnership().members(minor("m-1"));

            Comparison comparison = compare(dossier, dossier.anInformalGroup());

            assertThat(changesOf("B-P2", comparison))
                    .containsExactly("B-P2:plp-1 APPEARED - > NOT_APPLICABLE", "B-P2:m-1 GONE BREACHED > -");
            assertThat(comparison.newBlockingFindings()).isEmpty();
            assertThat(comparison.noticesOnlyAfter())
                    .extracting(Notice::code)
                    .containsExactly("partnership.informal-group");
            assertThat(comparison.noticesOnlyBefore()).isEmpty();
        }

        @Test
        void mayBeOfAnotherPartnershipWhoseFindingsAreThenMatched() {
            Sketch dossier = aPartnership().members(minor("m-1"));

            Comparison comparison = compare(
                    dossier,
                    dossier.but(d -> d.partnership(Partnership.of("plp-2").toBuilder()
                            .operationalSince(dated("2023-09-01"))
                            .build())));

            assertThat(comparison.changes()).isEmpty();
            assertThat(comparison.differences()).containsExactly(Circumstance.PARTNERSHIP);
        }

        @Test
        void mayShowTheSameBreachByAnotherFactWhichMovesNothing() {
            Comparison comparison =
                    compare(shared(Recorded.none(), dated("2024-01-01")), shared(dated("2024-01-01"), Recorded.none()));

            assertThat(changesOf("DAT-5", comparison)).containsExactly("DAT-5:plp-1 REASONS BREACHED > BREACHED");
            assertThat(comparison.newBlockingFindings()).isEmpty();
            assertThat(comparison.noLongerBlockingFindings()).isEmpty();
        }

        private static Sketch shared(Recorded<LocalDate> first, Recorded<LocalDate> second) {
            return aPartnership()
                    .memberList(list -> list.sharedWithThirdParties(Answer.YES))
                    .members(adult("m-1").consentToShareOn(first), adult("m-2").consentToShareOn(second));
        }

        @Test
        void mayHaveAnEntryMoreThatBreachesNothing() {
            Comparison comparison =
                    compare(aPartnership().members(adult("m-1")), aPartnership().members(adult("m-1"), adult("m-2")));

            assertThat(changesOf("B-P2", comparison)).containsExactly("B-P2:m-2 APPEARED - > MET");
            assertThat(comparison.newBlockingFindings()).isEmpty();
            assertThat(comparison.noLongerBlockingFindings()).isEmpty();
        }
    }

    @Nested
    class TheReasons {
        private EvaluationBuilder evaluation(String day) {
            return anEvaluation("v-1").date(dated(day)).by(list(MANDATED_OFFICER, COORDINATOR));
        }

        @Test
        void mayBeAnotherDueDay() {
            Comparison comparison = compare(
                    aPartnership().evaluations(evaluation("2026-01-10")),
                    aPartnership().evaluations(evaluation("2026-02-10")));

            assertThat(reported(comparison.changes()))
                    .containsExactly("M-T9a:plp-1 REASONS MET > MET", "M-T9b:plp-1 REASONS MET > MET");
        }

        @Test
        void mayBeOtherMissingFacts() {
            Comparison comparison = compare(
                    aPartnership().members(aMember("m-1")),
                    aPartnership().members(aMember("m-1").kind(known(Membership.Kind.RESIDENT))));

            assertThat(changesOf("B-P2", comparison)).containsExactly("B-P2:m-1 REASONS UNDETERMINED > UNDETERMINED");
        }

        @Test
        void mayBeThatAFactIsOnRecordForALaterDay() {
            Sketch later = aPartnership().operationalSince("2027-01-01");

            assertThat(changesOf("M-T9a", compare(aPartnership().notInOperation(), later)))
                    .containsExactly("M-T9a:plp-1 REASONS UNDETERMINED > UNDETERMINED");
        }
    }

    @Nested
    class Measures {
        private MeasureBuilder reprimand(String day, Answer written) {
            return Measure.blank().toBuilder()
                    .kind(known(Measure.Kind.REPRIMAND))
                    .date(dated(day))
                    .written(written);
        }

        private Sketch with(MeasureBuilder... measures) {
            return aPartnership()
                    .members(adult("m-1")
                            .measures(list(List.of(measures).stream()
                                    .map(MeasureBuilder::build)
                                    .toArray(Measure[]::new))));
        }

        @Test
        void areMatchedByOwnerAndDay() {
            Comparison comparison = compare(
                    with(reprimand("2026-02-01", Answer.UNKNOWN), reprimand("2026-03-01", Answer.UNKNOWN)),
                    with(reprimand("2026-03-01", Answer.UNKNOWN), reprimand("2026-02-01", Answer.NO)));

            assertThat(changesOf("SAN-M1", comparison))
                    .containsExactly("SAN-M1:m-1@2026-02-01 OUTCOME UNDETERMINED > BREACHED");
        }

        @Test
        void ofOneDayAreMatchedInTheirOrder() {
            Comparison comparison = compare(
                    with(reprimand("2026-02-01", Answer.NO)),
                    with(reprimand("2026-02-01", Answer.NO), reprimand("2026-02-01", Answer.NO)));

            assertThat(changesOf("SAN-M1", comparison))
                    .containsExactly("SAN-M1:m-1@2026-02-01.2 APPEARED - > BREACHED");
        }
    }

    @Nested
    class AWaiver {
        private final Sketch breached = aPartnership().members(minor("m-1"));
        private final Sketch waived = breached.waivers(aWaiver("B-P2", "m-1"));

        @Test
        void takesABreachOutOfTheWay() {
            Comparison comparison = compare(breached, waived);

            assertThat(reported(comparison.changes())).containsExactly("B-P2:m-1 WEIGHT BREACHED > BREACHED");
            assertThat(comparison.noLongerBlockingFindings()).isEqualTo(comparison.changes());
            assertThat(comparison.newBlockingFindings()).isEmpty();
        }

        @Test
        void thatEndsPutsTheBreachBack() {
            Sketch ending = breached.waivers(aWaiver("B-P2", "m-1").until(endingOn("2026-11-24")));

            Comparison comparison = compare(ending, "2026-11-24", "2026-11-25");

            assertThat(reported(comparison.newBlockingFindings()))
                    .containsExactly("B-P2:m-1 WEIGHT BREACHED > BREACHED");
            assertThat(comparison.noticesOnlyBefore()).extracting(Notice::code).containsExactly("waiver.ends-soon");
            assertThat(comparison.noticesOnlyAfter()).extracting(Notice::code).containsExactly("waiver.expired");
        }

        @Test
        void isReportedOnceMoreWhereItIsUselessTwice() {
            Sketch once = aPartnership().waivers(aWaiver("X-1", "plp-1"));
            Sketch twice =
                    aPartnership().waivers(aWaiver("C-T8b", "plp-1"), aWaiver("X-1", "plp-1"), aWaiver("X-1", "plp-1"));

            assertThat(compare(once, twice).noticesOnlyAfter())
                    .filteredOn(notice -> notice.code().equals("norm.unknown"))
                    .extracting(notice -> notice.path().toString())
                    .containsExactly("waivers[2].norm");
            assertThat(compare(twice, once).noticesOnlyAfter()).isEmpty();
        }
    }

    static Stream<Arguments> edits() {
        Sketch minors = aPartnership().members(minor("m-1"), minor("m-2"));
        Sketch waived = minors.waivers(aWaiver("B-P2", "m-2"));
        Sketch ending = minors.waivers(aWaiver("B-P2", "m-2").until(endingOn("2026-11-24")));
        return Stream.of(
                arguments("an entry less", minors, aPartnership().members(minor("m-2")), List.of()),
                arguments("another order", minors, aPartnership().members(minor("m-2"), minor("m-1")), List.of()),
                arguments("an entry", minors, aPartnership().members(minor("m-3"), minor("m-1")), List.of("B-P2:m-3")),
                arguments("one more place", signs(1), signs(2), List.of("A-T3a:plp-1", "A-T3b:plp-1")),
                arguments("one place less", signs(2), signs(1), List.of()),
                arguments("a waiver", minors, waived, List.of()),
                arguments("no waiver", waived, minors, List.of("B-P2:m-2")),
                arguments("a waiver that ends", waived, ending, List.of("B-P2:m-2")));
    }

    private static Sketch signs(int number) {
        Sign bad = new Sign(dated("2023-09-01"), known(OTHER), known(OTHER), Answer.YES);
        return aPartnership()
                .partnership(p -> p.signs(list(Collections.nCopies(number, bad).toArray(Sign[]::new))));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void listTheBreachesThatAnEditMakes(String edit, Sketch before, Sketch after, List<String> expected) {
        assertThat(Assessments.newBreaches(assessment(before), after.dossier()))
                .extracting(Finding::id)
                .isEqualTo(expected);
    }

    @Test
    void refuseAnEditThatContradictsItself() {
        Sketch twice = aPartnership().members(adult("m-1"), adult("m-1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessments.newBreaches(assessment(aPartnership()), twice.dossier()))
                .withMessage("the changed dossier contradicts itself: look at its defects first");
    }

    @Test
    @Tag("timing")
    void takeATimeThatGrowsWithTheNumberOfMembersAlone() {
        Sketch before = aPartnership()
                .members(IntStream.range(0, 10_000)
                        .mapToObj(i -> adult("m-" + i))
                        .toArray(MembershipBuilder[]::new));
        Sketch after = aPartnership()
                .members(IntStream.range(0, 10_000)
                        .mapToObj(i -> i == 0 ? minor("m-9999") : adult("m-" + (9_999 - i)))
                        .toArray(MembershipBuilder[]::new));
        long start = System.nanoTime();

        Comparison comparison = compare(before, after);

        assertThat(reported(comparison.changes())).containsExactly("B-P2:m-9999 OUTCOME MET > BREACHED");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }
}
