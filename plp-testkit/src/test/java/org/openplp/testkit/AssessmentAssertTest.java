package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.testkit.Assess.assess;
import static org.openplp.testkit.Examples.aPartnership;
import static org.openplp.testkit.Examples.aPartnershipInOperation;
import static org.openplp.testkit.Examples.aResident;
import static org.openplp.testkit.PlpAssertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Country;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.Rule;

@DisplayName("Assertions on an assessment")
class AssessmentAssertTest {
    private static final Fact<Dossier, LocalDate> OPERATIONAL_SINCE = Fact.fact(
            Concept.DOSSIER,
            "partnership.operationalSince",
            dossier -> dossier.partnership().operationalSince());

    private static final Dossier WITH_A_MINOR = aPartnershipInOperation().toBuilder()
            .memberships(Entries.of(
                    aResident("m-1"),
                    aResident("m-2").toBuilder().adult(Answer.NO).build(),
                    aResident("m-3").toBuilder().adult(Answer.UNKNOWN).build()))
            .build();
    private static final Assessment FOUND = assess(WITH_A_MINOR).on("2026-11-24");

    @Nested
    class OfANorm {
        @Test
        void nameTheSubjectsOfABreach() {
            assertThat(FOUND).breaches("B-P2").about("m-2");
        }

        @Test
        void nameTheMissingFacts() {
            assertThat(FOUND).cannotTell("B-P2").about("m-3").missing("memberships[2].adult");
        }

        @Test
        void nameTheDueDay() {
            assertThat(assess(aPartnershipInOperation()).on("2024-09-01"))
                    .leavesOpen("C-T8b")
                    .dueOn("2024-09-01");
            assertThat(assess(aPartnershipInOperation()).on("2024-09-02"))
                    .cannotTell("C-T8b")
                    .missing("memberList.reviews");
        }

        @Test
        void reportWhatIsMetAndWhatDoesNotApply() {
            assertThat(FOUND).meets("B-P4").about("m-1", "m-2", "m-3");
            assertThat(FOUND).doesNotApply("M-T12a").about("plp-1");
        }

        @Test
        void failWithWhatWasFoundInsteadAndItsSources() {
            assertThat(Failure.of(() -> assertThat(FOUND).meets("B-P2"))).isEqualTo("""
                            expected B-P2 to be met for all whom it concerns, but found
                              B-P2:m-2 BREACHED: The member is not of full age.
                                evidence   memberships[1].adult: false
                                evidence   memberships[1].kind: RESIDENT
                              B-P2:m-3 UNDETERMINED: The record does not show whether this is kept: The member is of full age.
                                missing    memberships[2].adult
                              basis of B-P2: obligation, federal guidance; PROF:B-P2 (read in full); F18 (read in full); \
                            P08 (read in full); L05 (read in part)""");
        }

        @Test
        void failWithTheDueDayOfWhatWasFoundInstead() {
            Assessment onTheLastDay = assess(aPartnershipInOperation()).on("2024-09-01");

            assertThat(Failure.of(() -> assertThat(onTheLastDay).breaches("C-T8b")))
                    .isEqualTo("""
                            expected C-T8b to be breached, but found
                              C-T8b:plp-1 PENDING: Due by 1 September 2024: The coordinator and the mandated officer consult about \
                            the member list at least once a year.
                                due        2024-09-01
                                evidence   partnership.operationalSince: 2023-09-01
                              basis of C-T8b: obligation, advice; PROF:C-T8 (read in full)""");
        }

        @Test
        void failIfANormThatShouldNotApplyDoes() {
            assertThat(Failure.of(() -> assertThat(FOUND).doesNotApply("B-P4")))
                    .startsWith("expected B-P4 to be not applicable, but found\n  B-P4:m-1 MET");
        }

        @Test
        void sayWhichNormsAreForPeople() {
            assertThat(Failure.of(() -> assertThat(FOUND).breaches("C-P1"))).isEqualTo("""
                            expected C-P1 to be breached, but it is for people to judge: no rule looks at the record, and only an \
                            attestation settles it. Found
                              C-P1:plp-1 UNDETERMINED: The record does not show whether this is kept: Each coordinator, deputy and \
                            steering-group member is resolutely neutral.
                                missing    attestations
                              basis of C-P1: ideal, advice, for people to judge; PROF:C-P1 (read in full)""");
        }

        @Test
        void keepTheDescriptionAlongTheSentence() {
            assertThat(Failure.of(() -> assertThat(FOUND).as("our 100% import").meets("B-P2")))
                    .startsWith("[our 100% import] expected B-P2 to be met");
            assertThat(Failure.of(() -> assertThat(FOUND)
                            .as("our 100% import")
                            .breaches("B-P2")
                            .about("m-1")))
                    .startsWith("[our 100% import] expected findings about m-1");
        }

        @Test
        void areCollectedBySoftAssertions() {
            SoftAssertions softly = new SoftAssertions();
            softly.check(() -> assertThat(FOUND).breaches("B-P2").about("m-1"));
            softly.check(() -> assertThat(FOUND).breaches("B-P2").about("m-2"));
            softly.check(() -> assertThat(FOUND).meets("B-P2"));

            assertThat(softly.assertionErrorsCollected()).hasSize(2);
        }

        @Test
        @SuppressWarnings("NullAway") // what a test hands over by mistake
        void failWithoutAnAssessment() {
            assertThat(Failure.of(() -> assertThat((Assessment) null).meets("B-P2")))
                    .contains("not to be null");
        }
    }

    @Nested
    class OfANameThatNoFindingCanHave {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                C-T8  | no norm has the id C-T8; nearest: C-T8a, C-T8b
                ct8b  | no norm has the id ct8b; nearest: C-T8b
                B-P22 | no norm has the id B-P22; nearest: B-P2
                I-1   | no norm has the id I-1; nearest: I-1a, I-1b
                Q-9   | no norm has the id Q-9
                LIM-8 | LIM-8 is in the register, but not in the rule book plp-be 2026.3; BelgianBook.withLocalExamples() has it
                COO-5 | COO-5 is not in force on 2026-11-24, but in force from 2010-12-10 to 2019-02-13
                """)
        void sayWhy(String name, String why) {
            assertThat(Failure.of(() -> assertThat(FOUND).doesNotApply(name))).isEqualTo(why);
            assertThat(Failure.of(() -> assertThat(FOUND).breachesNothingBut("B-P2", name)))
                    .isEqualTo(why);
        }

        @Test
        void sayThatThereIsNothingToCheck() {
            assertThat(Failure.of(() -> assertThat(FOUND).meets("LAW-9")))
                    .startsWith("there is nothing to check of LAW-9, and so never a finding: Article 458");
        }

        @Test
        void sayThatABookOfFewerSectionsLacksIt() {
            RuleBook small = BelgianBook.ofThisRelease()
                    .only("introduction", norm -> norm.section().equals("2.1"));

            assertThat(Failure.of(
                            () -> assertThat(assess(WITH_A_MINOR).by(small).on("2026-11-24"))
                                    .breaches("B-P2")))
                    .isEqualTo("B-P2 is in the register, but not in the rule book plp-be 2026.3.introduction");
        }
    }

    @Nested
    class OfTheWhole {
        private static final RuleBook INTRODUCTION = BelgianBook.ofThisRelease()
                .only("introduction", norm -> norm.section().equals("2.1"));

        @Test
        void reportTheAnswer() {
            assertThat(assess(aPartnership()).on("2026-11-24"))
                    .cannotTellOverall()
                    .isOverall(Overall.Compliance.CANNOT_TELL)
                    .hasNoFailedRule();
            assertThat(assess(WITH_A_MINOR).read(Reading.BINDING_ONLY).on("2026-11-24"))
                    .isNotCompliant();
            assertThat(assess(WITH_A_MINOR).by(INTRODUCTION).on("2026-11-24"))
                    .isCompliant()
                    .hasNoBreach();
        }

        @Test
        void failWithWhatStandsInTheWay() {
            assertThat(Failure.of(() -> assertThat(FOUND).isCompliant())).isEqualTo("""
                            expected the dossier to be COMPLIANT, but it is NOT_COMPLIANT (BREACHED). That is because of
                              B-P2:m-2 BREACHED: The member is not of full age.
                                evidence   memberships[1].adult: false
                                evidence   memberships[1].kind: RESIDENT
                              basis of B-P2: obligation, federal guidance; PROF:B-P2 (read in full); F18 (read in full); \
                            P08 (read in full); L05 (read in part)""");
        }

        @Test
        void failWithWhatIsNotKnown() {
            assertThat(Failure.of(
                            () -> assertThat(assess(aPartnershipInOperation()).on("2026-11-24"))
                                    .isCompliant()))
                    .startsWith("expected the dossier to be COMPLIANT, but it is CANNOT_TELL (UNDETERMINED). That is"
                            + " because of\n  C-L5b:plp-1 UNDETERMINED")
                    .doesNotContain("for people")
                    .matches("(?s).*\n  and \\d+ more");
        }

        @Test
        void failWithBreachesThatDoNotStandInTheWay() {
            assertThat(Failure.of(
                            () -> assertThat(assess(aPartnershipInOperation()).on("2026-11-24"))
                                    .isNotCompliant()))
                    .startsWith("expected the dossier to be NOT_COMPLIANT, but it is CANNOT_TELL (UNDETERMINED)."
                            + " Breached, without standing in the way\n  C-T4:plp-1 BREACHED");
        }

        @Test
        void reportAllThatIsBreached() {
            assertThat(FOUND).breachesNothingBut("B-P2", "C-T4").about("plp-1", "m-2");
        }

        @Test
        void failWithABreachThatIsOneTooMany() {
            assertThat(Failure.of(() -> assertThat(FOUND).breachesNothingBut("B-P2")))
                    .isEqualTo("""
                            expected breaches of B-P2 alone, but they are of B-P2, C-T4. Found
                              C-T4:plp-1 BREACHED: The coordinator is not assisted by a steering or management group, although \
                            this would be preferable.
                                evidence   appointments: 2 on record, none fits
                                evidence   appointments[0].role: COORDINATOR
                                evidence   appointments[1].role: MANDATED_OFFICER
                                evidence   partnership.operationalSince: 2023-09-01
                              basis of C-T4: recommendation, advice; PROF:C-T4 (read in full); F04 (read in part); \
                            F06 (read in part); R14 (read in part)""");
        }

        @Test
        void failWithANormThatIsNotBreached() {
            assertThat(Failure.of(() -> assertThat(FOUND).breachesNothingBut("B-P2", "C-T4", "B-P4")))
                    .startsWith("expected breaches of B-P2, B-P4, C-T4 alone, but they are of B-P2, C-T4. Found\n"
                            + "  B-P4:m-1 MET")
                    .doesNotContain("BREACHED");
        }

        @Test
        void failWithTheFirstBreaches() {
            assertThat(Failure.of(() -> assertThat(FOUND).hasNoBreach()))
                    .startsWith("expected no breach, but found\n  C-T4:plp-1 BREACHED");
        }

        @Test
        void reportNotices() {
            Assessment croisette = assess(OnFile.croisette()).on("2026-11-24");

            assertThat(croisette).hasNotice("waiver.ends-soon", "waivers[0].until");
            assertThat(Failure.of(() -> assertThat(croisette).hasNotice("waiver.expired", "waivers[0].until")))
                    .isEqualTo("""
                            expected a notice waiver.expired at waivers[0].until, but found
                              attestation.ends-soon at attestations[0].until
                              attestation.by-the-bearer at attestations[1].by
                              attestation.ends-soon at attestations[1].until
                              attestation.by-the-bearer at attestations[2].by
                              attestation.by-the-bearer at attestations[3].by
                              attestation.by-the-bearer at attestations[5].by
                              attestation.ends-soon at attestations[6].until
                              waiver.ends-soon at waivers[0].until""");
            assertThat(Failure.of(() -> assertThat(FOUND).hasNotice("waiver.expired", "waivers[0].until")))
                    .isEqualTo("expected a notice waiver.expired at waivers[0].until, but found\n  nothing");
        }

        @Test
        void reportAFaultOfARule() {
            Country belgium = INTRODUCTION.country();
            Rule fault = rule("I-1a")
                    .about(PARTNERSHIP)
                    .holds(OPERATIONAL_SINCE
                            .seenAs(day -> {
                                throw new IllegalStateException("a fault of the rule");
                            })
                            .equalTo(true));
            Country failing = (Country) Proxy.newProxyInstance(
                    Country.class.getClassLoader(),
                    new Class<?>[] {Country.class},
                    (proxy, method, given) -> method.getName().equals("inPlaceOfTheLaw")
                            ? Optional.of(fault).filter(rule -> rule.norm().equals(((Norm) given[0]).id()))
                            : method.invoke(belgium, given));
            RuleBook book = RuleBook.of("failing", "1", Register.ofThisRelease(), failing)
                    .only("introduction", norm -> norm.section().equals("2.1"));
            Assessment failed = assess(WITH_A_MINOR).by(book).on("2026-11-24");

            assertThat(Failure.of(() -> assertThat(failed).hasNoFailedRule()))
                    .startsWith(
                            "expected no rule to fail, but found\n  I-1a:plp-1 FAILED: The rule for this norm failed,");
            assertThat(Failure.of(() -> assertThat(failed).isCompliant()))
                    .contains("CANNOT_TELL (RULE_FAILED). That is because of\n  I-1a:plp-1 FAILED");
        }
    }
}
