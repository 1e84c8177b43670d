package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.activity.Incident;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.outcome.Breach;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.spec.Sketch;

/** What a finding tells besides its outcome. */
class FindingTest {
    private static final LocalDate TODAY = LocalDate.parse(DAY);

    private static Finding finding(String norm, Sketch sketch) {
        return assess(norm, sketch).finding();
    }

    private static Finding.Details reported(String norm, Sketch sketch) {
        return finding(norm, sketch).details().orElseThrow();
    }

    private static Set<Breach> breaches(String norm, Sketch sketch) {
        return reported(norm, sketch).breaches();
    }

    private static Stream<String> evidence(Finding finding) {
        return finding.explanation().evidence().stream().map(fact -> fact.path().toString());
    }

    @Nested
    class WhereTheNormIsBreachedOrCouldBe {
        @Test
        void isTheWholePartnershipWherePeopleSettleIt() {
            Sketch led = aPartnership().roles(aRole("a-1", Post.COORDINATOR));
            Sketch kept = led.attestations(anAttestation("C-P1", "plp-1", Answer.YES));
            Sketch notKept = led.attestations(anAttestation("C-P1", "plp-1", Answer.NO));

            assertThat(breaches("C-P1", notKept)).containsExactly(new Breach(FactPath.of("partnership"), true));
            assertThat(breaches("C-P1", aPartnership())).containsExactly(new Breach(FactPath.of("partnership"), false));
            assertThat(breaches("C-P1", kept)).isEmpty();
            assertThat(breaches("C-P1", aPartnership().anInformalGroup())).isEmpty();
        }

        @Test
        void isAListThatNobodyKnowsUnlessSomethingIsOnlyOwed() {
            assertThat(breaches("C-P5a", aPartnership()))
                    .containsExactly(new Breach(FactPath.of("appointments"), false));
            assertThat(breaches("M-T12a", aPartnership())).isEmpty();
        }
    }

    @Nested
    class WhatMayFallDue {
        private static final Sketch EVALUATED = aPartnership()
                .evaluations(anEvaluation("v-1")
                        .date(dated("2025-11-24"))
                        .by(list(Party.MANDATED_OFFICER, Party.COORDINATOR)));

        private static boolean mayFallDue(String norm, Sketch sketch, String day) {
            return assess(norm, sketch).on(day).finding().mayFallDue();
        }

        @Test
        void isADutyThatIsOpenOrInOrderUntilItComesBack() {
            assertThat(mayFallDue("M-T9b", aPartnership(), "2024-09-01")).isTrue();
            assertThat(mayFallDue("M-T9b", EVALUATED, "2026-11-24")).isTrue();
        }

        @Test
        void isNothingThatIsOverdueOrNotKnownToBeOwed() {
            assertThat(mayFallDue("M-T9b", EVALUATED, "2026-11-25")).isFalse();
            assertThat(mayFallDue("M-T9b", aPartnership(), "2024-09-02")).isFalse();
        }

        @Test
        void isNothingThatIsInOrderOnceAndForAll() {
            Sketch adult = aPartnership().members(aMember("m-1").adult(Answer.YES));

            assertThat(assess("B-P2", adult).isMet().finding().mayFallDue()).isFalse();
        }
    }

    @Nested
    class WhatIsMissing {
        @Test
        void isTheListThatNobodyKnows() {
            assertThat(reported("C-P5a", aPartnership()).missing())
                    .containsExactly(new Explanation.Missing(FactPath.of("appointments"), false));
        }
    }

    @Nested
    class WhatIsOwedByThoseWhomNobodyKnows {
        @Test
        void isUnknownAndNamesTheList() {
            assertThat(finding("M-T12a", aPartnership()).occurrences(TODAY))
                    .singleElement()
                    .satisfies(occurrence -> {
                        assertThat(occurrence.state()).isEqualTo(Occurrence.State.CANNOT_TELL);
                        assertThat(occurrence.explanation().missing())
                                .containsExactly(new Explanation.Missing(FactPath.of("memberships"), false));
                    });
        }

        @Test
        void isNothingWhereTheNormAsksForAState() {
            assertThat(finding("C-P5a", aPartnership()).occurrences(TODAY)).isEmpty();
        }
    }

    @Nested
    class TheExplanation {
        @Test
        void reportsEveryEntryThatBreaches() {
            List<Incident> patrols = IntStream.range(0, 7)
                    .mapToObj(i -> Incident.of("i-" + i).toBuilder()
                            .kind(known(Incident.Kind.PATROL))
                            .establishedBy(known(Party.POLICE))
                            .establishedOn(dated("2026-04-01"))
                            .build())
                    .toList();
            Sketch patrolling = aPartnership().but(d -> d.incidents(Entries.of(patrols)));

            assertThat(assess("B-T4a", patrolling).isBreached().finding())
                    .satisfies(finding -> assertThat(evidence(finding)).contains("incidents[6].kind"));
        }

        @Test
        void reportsFiveEntriesWhereTheNormIsKept() {
            AppointmentBuilder[] seven = IntStream.range(0, 7)
                    .mapToObj(i -> aRole("a-" + i, Post.COORDINATOR))
                    .toArray(AppointmentBuilder[]::new);

            assertThat(evidence(
                            assess("I-1a", aPartnership().roles(seven)).isMet().finding()))
                    .contains("appointments[4].role")
                    .doesNotContain("appointments[5].role", "appointments[6].role");
        }

        @Test
        void ofAMemberListsAHundredEntriesOfAnotherListAtMost() {
            List<HouseRules> undated = Collections.nCopies(150, HouseRules.blank());
            Sketch sketch = aPartnership()
                    .partnership(p -> p.houseRules(Entries.of(undated)))
                    .members(aMember("m-1").joinedOn(dated("2026-01-01")));

            assertThat(finding("B-P5b", sketch).explanation().missing().stream()
                            .map(fact -> fact.path().toString())
                            .filter(path -> path.endsWith("adoptedOn")))
                    .hasSize(100)
                    .contains("partnership.houseRules[99].adoptedOn");
        }

        @Test
        void namesNothingAsMissingWhereTheOutcomeIsKnown() {
            Finding pending = assess("C-T8b", aPartnership().operationalSince("2026-09-01"))
                    .isPending()
                    .finding();

            assertThat(pending.explanation().missing()).isEmpty();
            assertThat(pending.explanation().due()).contains(LocalDate.parse("2027-09-01"));
        }
    }

    @Test
    void isPrintedAsItsIdAndOutcome() {
        assertThat(finding("C-P1", aPartnership())).hasToString("C-P1:plp-1 UNDETERMINED");
        assertThat(new Notice(FactPath.of("waivers[0].norm"), "norm.several", List.of(new Notice.AsItIs("I-1a, I-1b"))))
                .hasToString("norm.several at waivers[0].norm");
    }
}
