package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.baseline.BaselineFile;
import org.openplp.formats.baseline.FreezableFindings;
import org.openplp.formats.baseline.Frozen;
import org.openplp.formats.baseline.FrozenFinding;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.outcome.Outcome;

@DisplayName("A baseline")
class BaselineTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    private static List<Assessment> assessed(String yaml) {
        return assessed(yaml, DAY);
    }

    private static List<Assessment> assessed(String yaml, LocalDate day) {
        String whole = "openplp: 1\n" + yaml;
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        return List.of(Reported.of("d.yaml", bytes, day).assessment());
    }

    private static List<String> fresh(Baseline baseline, String yaml) {
        return baseline.fresh(FreezableFindings.of(assessed(yaml))).stream()
                .map(entry -> entry.finding() + " " + entry.outcome())
                .toList();
    }

    private static FrozenFinding entry(List<Assessment> assessed, String finding) {
        return Baseline.of(FreezableFindings.of(assessed)).entries().stream()
                .filter(entry -> entry.finding().equals(finding))
                .findFirst()
                .orElseThrow();
    }

    private static String partnership(String facts) {
        return "partnership: {id: plp-1, operationalSince: 2023-09-01" + facts + "}\n";
    }

    /** Incidents that are established, breach a prohibition and are not punishable, one a number. */
    private static String incidents(int... numbers) {
        StringBuilder incidents =
                new StringBuilder(partnership("")).append(numbers.length == 0 ? "incidents: []\n" : "incidents:\n");
        IntStream.of(numbers)
                .forEach(i -> incidents
                        .append("  - {id: i-")
                        .append(i)
                        .append(", kind: PATROL, date: 2026-01-01, by: m-1, punishable: false,")
                        .append(" establishedBy: POLICE, establishedOn: 2026-02-01}\n"));
        return incidents.append("memberships: [{id: m-1}]\n").toString();
    }

    @Nested
    @DisplayName("of a finding")
    class OfAFinding {
        @Test
        void reportsWhatDecidedByTheIdsOfTheEntries() {
            assertThat(entry(
                                    assessed(partnership("")
                                            + "memberships: [{id: m-0}, {id: m-1, kind: RESIDENT, adult: false}]"),
                                    "B-P2:m-1")
                            .why())
                    .containsExactly("memberships[m-1].adult=false", "memberships[m-1].kind=RESIDENT");
        }

        @Test
        void reportsWhatIsMissingWithoutThePlaceInTheList() {
            FrozenFinding entry = entry(
                    assessed(partnership(", signs: [{date: 2024-01-01}, {date: 2024-01-02}]") + "memberships: []"),
                    "A-T3b:plp-1");

            assertThat(entry.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(entry.why())
                    .containsExactly(
                            "partnership.signs[].atAreaLimits",
                            "partnership.signs[].atAreaLimits",
                            "partnership.signs[].placedBy",
                            "partnership.signs[].placedBy");
        }

        @Test
        void holdsNoDayOfTheCheck() {
            String dossier = partnership("") + "memberList: {reviews: []}";

            assertThat(Baseline.of(FreezableFindings.of(assessed(dossier, LocalDate.parse("2026-11-25")))))
                    .isEqualTo(Baseline.of(FreezableFindings.of(assessed(dossier))));
        }

        @Test
        void namesEveryBreachedEntryHoweverMany() {
            assertThat(entry(assessed(incidents(1, 2, 3, 4, 5, 6, 7, 8)), "B-T4a:plp-1")
                            .why())
                    .filteredOn(one -> one.contains(".kind="))
                    .hasSize(8);
        }

        @Test
        void isNotMadeOfWhatIsWaivedOrLeftToPeople() {
            List<FrozenFinding> entries = Baseline.of(FreezableFindings.of(assessed(partnership("") + """
                    memberships: [{id: m-1, kind: RESIDENT, adult: false}]
                    waivers: [{norm: B-P2, subject: m-1, reason: r, grantedBy: POLICE, until: 2027-01-01}]
                    """)))
                    .entries();

            assertThat(entries)
                    .extracting(FrozenFinding::finding)
                    .isNotEmpty()
                    .doesNotContain("B-P2:m-1", "C-P1:plp-1");
        }

        @Test
        void isMadeOfWhatPeopleSayIsBreached() {
            Baseline baseline = Baseline.of(FreezableFindings.of(assessed(
                    partnership("") + "attestations: [{norm: A-P1, subject: plp-1, met: false, by: POLICE}]")));

            assertThat(baseline.entries())
                    .filteredOn(entry -> entry.outcome() == Outcome.BREACHED)
                    .extracting(FrozenFinding::finding)
                    .contains("A-P1:plp-1");
        }
    }

    @Nested
    @DisplayName("over several entries")
    class OverSeveralEntries {
        private final Baseline baseline = Baseline.of(FreezableFindings.of(assessed(incidents(1, 2, 3, 4, 5, 6))));

        @Test
        void showsOneMoreUnderTheSameFinding() {
            assertThat(fresh(baseline, incidents(1, 2, 3, 4, 5, 6, 7))).containsExactly("B-T4a:plp-1 BREACHED");
        }

        @Test
        void showsAnotherOneInThePlaceOfOneThatIsMended() {
            assertThat(fresh(baseline, incidents(1, 2, 3, 4, 5, 7))).containsExactly("B-T4a:plp-1 BREACHED");
        }

        @Test
        void staysFrozenWhenPartOfItIsMended() {
            assertThat(fresh(baseline, incidents(2, 5))).isEmpty();
            assertThat(baseline.gone(FreezableFindings.of(assessed(incidents(2, 5)))))
                    .isEmpty();
            assertThat(fresh(baseline.shrunkTo(FreezableFindings.of(assessed(incidents(2, 5)))), incidents(2, 5, 6)))
                    .containsExactly("B-T4a:plp-1 BREACHED");
        }

        @Test
        void keepsWhatIsLeftWhenSomethingElseIsNew() {
            Baseline shrunk = baseline.shrunkTo(FreezableFindings.of(assessed(incidents(1, 7))));

            assertThat(fresh(shrunk, incidents(1, 7))).containsExactly("B-T4a:plp-1 BREACHED");
            assertThat(fresh(shrunk, incidents(1))).isEmpty();
        }

        @Test
        void isGoneWhenAllIsMended() {
            assertThat(baseline.gone(FreezableFindings.of(assessed(incidents()))))
                    .extracting(FrozenFinding::finding)
                    .containsExactly("B-T4a:plp-1");
        }
    }

    @Nested
    @DisplayName("of what is undetermined")
    class OfWhatIsUndetermined {
        private static String member(String facts) {
            return partnership("") + "memberships: [{id: m-1, kind: RESIDENT" + facts + "}]";
        }

        @Test
        void coversPartOfAGroupThatWasMissingAsAWhole() {
            Baseline baseline =
                    Baseline.of(FreezableFindings.of(assessed(partnership("") + "memberships: [{id: m-1}]")));

            assertThat(baseline.fresh(FreezableFindings.of(
                            assessed(partnership("") + "memberships: [{id: m-1, acknowledgement: {}}]"))))
                    .isEmpty();
        }

        @Test
        void doesNotCoverABreachThatComesOutOfIt() {
            Baseline baseline = Baseline.of(FreezableFindings.of(assessed(member(""))));

            assertThat(fresh(baseline, member(", adult: false"))).containsExactly("B-P2:m-1 BREACHED");
        }

        @Test
        void isCoveredByTheBreachThatItWas() {
            Baseline baseline = Baseline.of(FreezableFindings.of(assessed(member(", adult: false"))));
            List<Assessment> now = assessed(member(""));

            assertThat(baseline.fresh(FreezableFindings.of(now))).isEmpty();
            assertThat(baseline.shrunkTo(FreezableFindings.of(now))).isEqualTo(Baseline.of(FreezableFindings.of(now)));
        }
    }

    @Nested
    @DisplayName("of several partnerships")
    class OfSeveralPartnerships {
        private final List<Assessment> one = assessed("partnership: {id: plp-1}");
        private final List<Assessment> other = assessed("partnership: {id: plp-2}");

        @Test
        void freezesThoseOfEach() {
            List<Assessment> both = List.of(one.get(0), other.get(0));
            Baseline baseline = Baseline.of(FreezableFindings.of(both));

            assertThat(baseline.fresh(FreezableFindings.of(both))).isEmpty();
            assertThat(Baseline.of(FreezableFindings.of(one)).fresh(FreezableFindings.of(both)))
                    .isEqualTo(Baseline.of(FreezableFindings.of(other)).entries());
            assertThat(both)
                    .extracting(checked -> baseline.freeze("b", checked))
                    .extracting(Frozen::gone)
                    .containsOnly(List.of());
        }

        @Test
        void leavesThoseAloneThatAreNotChecked() {
            Baseline baseline = Baseline.of(FreezableFindings.of(List.of(one.get(0), other.get(0))));

            assertThat(baseline.gone(FreezableFindings.of(one))).isEmpty();
            assertThat(baseline.shrunkTo(FreezableFindings.of(one))).isEqualTo(baseline);
            assertThat(baseline.grownTo(FreezableFindings.of(one))).isEqualTo(baseline);
        }
    }

    @Nested
    @DisplayName("as a multiset")
    class AsAMultiset {
        private static Baseline of(String... why) {
            return new Baseline(List.of(new FrozenFinding("plp-1", "X-1:plp-1", Outcome.BREACHED, List.of(why))));
        }

        @Test
        void isTheSameInWhateverOrder() {
            assertThat(of("a=1", "b=2", "a=1"))
                    .isEqualTo(of("b=2", "a=1", "a=1"))
                    .isNotEqualTo(of("a=1", "b=2"));
        }

        @Test
        void ofOneKeyIsOneEntry() {
            Baseline twice = new Baseline(List.of(
                    of("a=1", "a=1", "b=2").entries().get(0),
                    of("a=1", "c=3").entries().get(0)));

            assertThat(twice).isEqualTo(of("a=1", "a=1", "b=2", "c=3"));
        }

        @ParameterizedTest
        @CsvSource({"MET", "PENDING", "NOT_APPLICABLE", "FAILED"})
        void hasNoOtherOutcomes(Outcome outcome) {
            assertThatThrownBy(() -> new FrozenFinding("plp-1", "X-1:plp-1", outcome, List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(outcome.name());
        }

        @Test
        void isWrittenSortedAndReadably() {
            assertThat(BaselineFile.write(of("b=2", "a=1"))).isEqualTo("""
                    {
                      "format" : 1,
                      "frozen" : [
                        {
                          "partnership" : "plp-1",
                          "finding" : "X-1:plp-1",
                          "outcome" : "BREACHED",
                          "why" : [
                            "a=1",
                            "b=2"
                          ]
                        }
                      ]
                    }
                    """);
        }
    }
}
