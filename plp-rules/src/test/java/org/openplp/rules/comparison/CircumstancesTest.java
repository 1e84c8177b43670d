package org.openplp.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.comparison.Compared.adult;
import static org.openplp.rules.comparison.Compared.changesOf;
import static org.openplp.rules.comparison.Compared.compare;
import static org.openplp.rules.comparison.Compared.minor;
import static org.openplp.rules.comparison.Compared.reported;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.rule.reader.Subjects.APPOINTMENT;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Found.snapshot;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.facts.AppointmentFacts.IS_ADULT;
import static org.openplp.rules.spec.facts.AppointmentFacts.ROLE;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Post;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.comparison.Comparison.Circumstance;
import org.openplp.rules.norm.LocalLaw;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.spec.Books;
import org.openplp.rules.spec.Exempleville;
import org.openplp.rules.spec.Sketch;

@DisplayName("The comparison of assessments under other circumstances")
class CircumstancesTest {
    private static Comparison compareBooks(RuleBook before, RuleBook after, Sketch sketch) {
        return Assessments.compare(assess(before, sketch, Reading.AS_WORDED), assess(after, sketch, Reading.AS_WORDED));
    }

    private static Assessment assess(RuleBook book, Sketch sketch, Reading reading) {
        return book.assess(snapshot(sketch), reading);
    }

    @Nested
    class TheDay {
        @ParameterizedTest
        @CsvSource({
            "2026-08-31, 2026-09-01, false",
            "2026-09-01, 2026-09-02, true",
            "2026-09-02, 2026-09-03, false",
        })
        void makesADutyOverdueOnTheDayAfterItWasDue(String before, String after, boolean overdue) {
            Sketch neverEvaluated = aPartnership().evaluations();

            Comparison comparison = compare(neverEvaluated, before, after);

            assertThat(reported(comparison.newBlockingFindings()).contains("M-T9a:plp-1 OUTCOME PENDING > BREACHED"))
                    .isEqualTo(overdue);
            assertThat(comparison.differences()).containsExactly(Circumstance.DAY);
        }

        @Test
        void mayBeTheLastOnWhichANormIsInForce() {
            Sketch dossier = aPartnership()
                    .operationalSince("2012-01-01")
                    .roles(aRole("a-1", Post.COORDINATOR)
                            .from(dated("2012-01-01"))
                            .goodConductCertificateOn(Recorded.none()));

            Comparison comparison = compare(dossier, "2019-02-13", "2019-02-14");

            assertThat(changesOf("COO-5", comparison)).containsExactly("COO-5:a-1 NORM_WENT BREACHED > -");
            assertThat(comparison.normsInForceOnlyBefore())
                    .extracting(norm -> norm.id().value())
                    .containsExactly("COO-5");
            assertThat(comparison.normsInForceOnlyAfter()).isEmpty();
            assertThat(comparison.normsOnlyBefore()).isEmpty();
            assertThat(comparison.noticesOnlyBefore()).extracting(Notice::code).contains(Notice.START_UNKNOWN);
        }

        @Test
        void mayBeTheFirstOnWhichANormIsInForce() {
            Sketch dossier = aPartnership()
                    .operationalSince("2009-01-01")
                    .roles(aRole("a-1", Post.COORDINATOR).from(dated("2009-01-01")));

            Comparison comparison = compare(dossier, "2010-12-09", "2010-12-10");

            assertThat(changesOf("COO-5", comparison)).containsExactly("COO-5:a-1 NORM_CAME - > UNDETERMINED");
            assertThat(comparison.normsInForceOnlyAfter())
                    .extracting(norm -> norm.id().value())
                    .contains("COO-5");
        }
    }

    @Nested
    class AnotherReading {
        private final Sketch neverEvaluated = aPartnership().evaluations();
        private final Comparison comparison = Assessments.compare(
                assess(BelgianBook.ofThisRelease(), neverEvaluated, Reading.BINDING_ONLY),
                assess(BelgianBook.ofThisRelease(), neverEvaluated, Reading.AS_WORDED));

        @Test
        void givesEachBreachTheWeightOfItsOwn() {
            assertThat(reported(comparison.newBlockingFindings())).contains("M-T9a:plp-1 WEIGHT BREACHED > BREACHED");
            assertThat(comparison.differences()).containsExactly(Circumstance.READING);
        }

        @Test
        void changesNoOutcomeAndNothingOfWhatIsMetOrNotApplicable() {
            assertThat(comparison.changes()).extracting(FindingChange::kind).containsOnly(FindingChange.Kind.WEIGHT);
            assertThat(reported(comparison.changes())).noneMatch(change -> change.endsWith(" MET"));
            assertThat(reported(comparison.changes())).noneMatch(change -> change.endsWith(" NOT_APPLICABLE"));
        }

        @Test
        void changesNothingOfAdviceThatIsFollowed() {
            Comparison followed = Assessments.compare(
                    assess(BelgianBook.ofThisRelease(), aCompliantPartnership(), Reading.BINDING_ONLY),
                    assess(BelgianBook.ofThisRelease(), aCompliantPartnership(), Reading.AS_WORDED));

            assertThat(changesOf("C-T8b", followed)).isEmpty();
            assertThat(reported(followed.changes())).allMatch(change -> change.endsWith("UNDETERMINED > UNDETERMINED"));
        }
    }

    @Nested
    class AnotherBook {
        @Test
        void reportsItsChangesInTheOrderOfTheBookOfAfter() {
            RuleBook withoutTheActors = BelgianBook.ofThisRelease()
                    .only("others", norm -> !norm.section().equals("2.1"));

            Comparison comparison = Assessments.compare(
                    assess(
                            withoutTheActors,
                            aPartnership().members(adult("m-1")).roles(),
                            Reading.AS_WORDED),
                    assess(
                            BelgianBook.ofThisRelease(),
                            aPartnership().members(minor("m-1")).roles(),
                            Reading.AS_WORDED));

            assertThat(reported(comparison.changes()))
                    .containsSubsequence("I-1a:plp-1 NORM_CAME - > BREACHED", "B-P2:m-1 OUTCOME MET > BREACHED");
        }

        private final RuleBook register = BelgianBook.ofThisRelease();
        private final RuleBook withExamples = BelgianBook.withLocalExamples();

        private LocalLaw judged(String prefix) {
            return Exempleville.judged(prefix, "COORD");
        }

        @Test
        void mayHaveMoreNorms() {
            Comparison comparison = compareBooks(register, withExamples, aPartnership());

            assertThat(comparison.differences()).containsExactly(Circumstance.RULE_BOOK);
            assertThat(comparison.normsOnlyAfter())
                    .hasSize(5)
                    .isEqualTo(withExamples
                            .norms()
                            .subList(
                                    register.norms().size(),
                                    withExamples.norms().size()));
            assertThat(comparison.normsOnlyBefore()).isEmpty();
            assertThat(comparison.changes())
                    .isNotEmpty()
                    .extracting(FindingChange::kind)
                    .containsOnly(FindingChange.Kind.NORM_CAME);
            assertThat(comparison.changes()).extracting(FindingChange::norm).isSubsetOf(comparison.normsOnlyAfter());
        }

        @Test
        void mayHaveFewerNormsWhichAreThenNotGone() {
            Comparison comparison = compareBooks(withExamples, register, aPartnership());

            assertThat(comparison.normsOnlyBefore()).hasSize(5);
            assertThat(comparison.normsInForceOnlyBefore()).isEmpty();
            assertThat(comparison.changes())
                    .isNotEmpty()
                    .extracting(FindingChange::kind)
                    .containsOnly(FindingChange.Kind.NORM_WENT);
        }

        @Test
        void mayHaveOtherNormsWhichKeepTheirPlaces() {
            Comparison comparison = compareBooks(
                    register.withLaw(judged("ABC"), judged("EXV")),
                    register.withLaw(judged("EXV"), judged("ZED")),
                    aPartnership());

            assertThat(reported(comparison.changes()))
                    .containsExactly(
                            "ABC-1:plp-1 NORM_WENT UNDETERMINED > -", "ZED-1:plp-1 NORM_CAME - > UNDETERMINED");
        }

        @Test
        void asItStandsOnADayHasNotTheNormsThatAreNotInForceThen() {
            Comparison comparison =
                    compareBooks(register.inForceOn(LocalDate.parse("2019-02-13")), register, aPartnership());

            assertThat(comparison.changes()).isEmpty();
            assertThat(comparison.normsOnlyAfter())
                    .isEqualTo(register.norms().stream()
                            .filter(norm -> !norm.inForce().includes(LocalDate.parse("2019-02-13")))
                            .toList())
                    .isNotEmpty();
        }
    }

    @Nested
    class ARuleThatFails {
        private RuleBook book(Rule rule) {
            return Books.ofSection(
                    "2.1",
                    rule("I-1a").about(PARTNERSHIP).holds(OPERATIONAL_SINCE.isThere()),
                    rule("I-2a").about(PARTNERSHIP).holds(OPERATIONAL_SINCE.isThere()),
                    rule);
        }

        private final RuleBook sound = book(rule("I-2b")
                .about(APPOINTMENT)
                .when(ROLE.equalTo(Post.MANDATED_OFFICER))
                .holds(IS_ADULT));
        private final RuleBook failing = book(rule("I-2b")
                .about(APPOINTMENT)
                .when(ROLE.equalTo(Post.MANDATED_OFFICER))
                .holds(OPERATIONAL_SINCE
                        .seenAs(day -> {
                            throw new IllegalStateException("a fault of the rule");
                        })
                        .equalTo(true)));
        private final Sketch dossier =
                aPartnership().roles(aRole("a-1", Post.MANDATED_OFFICER).adult(Answer.NO));

        @Test
        void saysNothingOfTheEntriesAnyMore() {
            Comparison comparison = compareBooks(sound, failing, dossier);

            assertThat(reported(comparison.changes()))
                    .containsExactly("I-2b:plp-1 APPEARED - > FAILED", "I-2b:a-1 GONE BREACHED > -");
            assertThat(comparison.newBlockingFindings()).isEmpty();
        }

        @Test
        void andOnlyWhenItIsAskedWhyMayHaveOtherReasons() {
            RuleBook unexplained = book(rule("I-2b")
                    .about(APPOINTMENT)
                    .when(ROLE.equalTo(Post.MANDATED_OFFICER))
                    .holds(IS_ADULT.and(ROLE.seenAs(role -> {
                                throw new IllegalStateException("a fault of the rule");
                            })
                            .equalTo(true))));

            assertThat(reported(compareBooks(unexplained, unexplained, dossier).changes()))
                    .containsExactly("I-2b:a-1 REASONS BREACHED > BREACHED");
        }

        /** What is never kept has nothing to tell of it, as little as a rule that fails. */
        @Test
        void andOnlyWhenItIsAskedWhyMayHaveOtherReasonsThanOneThatHasNone() {
            Condition never = Condition.always().not();
            RuleBook unexplained = book(rule("I-2b")
                    .about(APPOINTMENT)
                    .holds(never.and(ROLE.seenAs(role -> {
                                throw new IllegalStateException("a fault of the rule");
                            })
                            .equalTo(true))));
            RuleBook withoutReasons = book(rule("I-2b").about(APPOINTMENT).holds(never));

            assertThat(reported(compareBooks(withoutReasons, withoutReasons, dossier)
                            .changes()))
                    .isEmpty();
            assertThat(reported(
                            compareBooks(unexplained, withoutReasons, dossier).changes()))
                    .containsExactly("I-2b:a-1 REASONS BREACHED > BREACHED");
            assertThat(reported(
                            compareBooks(withoutReasons, unexplained, dossier).changes()))
                    .containsExactly("I-2b:a-1 REASONS BREACHED > BREACHED");
        }

        @Test
        void isNoChangeIfItFailedBefore() {
            assertThat(compareBooks(failing, failing, dossier).changes()).isEmpty();
        }
    }
}
