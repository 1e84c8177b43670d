package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.rule.reader.Subjects.APPOINTMENT;
import static org.openplp.rules.rule.reader.Subjects.MEMBERSHIP;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Found.snapshot;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.facts.ActivityFacts.MEETINGS;
import static org.openplp.rules.spec.facts.AppointmentFacts.APPOINTMENTS;
import static org.openplp.rules.spec.facts.AppointmentFacts.IS_ADULT;
import static org.openplp.rules.spec.facts.AuthorityFacts.COMMITTEE_MEETINGS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Answer;
import org.openplp.law.Law;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.node.Named;
import org.openplp.rules.spec.Books;

class RuleBookTest {
    private static final RuleBook BOOK = BelgianBook.ofThisRelease();
    private static final RuleBook WITH_EXAMPLES = BelgianBook.withLocalExamples();

    @Nested
    class OfThisRelease {
        @Test
        void holdsTheFederalNormsOfTheRegister() {
            assertThat(BOOK.id()).isEqualTo("plp-be");
            assertThat(BOOK.norms())
                    .isEqualTo(Register.ofThisRelease().norms().stream()
                            .filter(norm -> norm.scope() == NormScope.FEDERAL)
                            .toList());
        }

        @Test
        void isAppliedOnADayOfFourDigitsAlone() {
            DossierSnapshot snapshot = snapshot(aPartnership());

            for (LocalDate day : List.of(DossierSnapshot.FIRST_DAY, DossierSnapshot.LAST_DAY)) {
                assertThat(BOOK.assess(snapshot.on(day), Reading.AS_WORDED).findings())
                        .isNotEmpty();
            }
            for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
                String said = "the day " + day + " is not from 0000-01-01 to 9999-12-31";
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> BOOK.assess(snapshot.on(day), Reading.AS_WORDED))
                        .withMessage(said);
            }
        }

        @Test
        void hasARuleForEveryNormWithSomethingToCheck() {
            assertThat(BOOK.norms()).allMatch(norm -> BOOK.rule(norm).isPresent() == (norm.check() != CheckKind.NONE));
        }

        @Test
        void everyRuleIsOfItsNormAndAboutItsSubject() {
            assertThat(BOOK.norms())
                    .filteredOn(norm -> BOOK.rule(norm).isPresent())
                    .allSatisfy(norm -> {
                        var rule = BOOK.rule(norm).orElseThrow();
                        assertThat(rule.norm()).isEqualTo(norm.id());
                        assertThat(rule.about().kind()).isEqualTo(norm.subject());
                    });
        }

        @Test
        void hasADigestThatDependsOnItsContent() {
            var same = Books.with();
            var smaller = Books.ofSection("2.1");

            assertThat(BOOK.digest()).matches("[0-9a-f]{64}").isEqualTo(same.digest());
            assertThat(smaller.digest()).isNotEqualTo(BOOK.digest());
        }

        @Test
        void givesEqualFindingsForEqualSituations() {
            var once = BOOK.assess(snapshot(aCompliantPartnership()), Reading.AS_WORDED);
            var again = BOOK.assess(snapshot(aCompliantPartnership()), Reading.AS_WORDED);

            assertThat(once.allFindings()).hasToString(again.allFindings().toString());
            assertThat(once.notices()).isEqualTo(again.notices());
        }

        @Test
        void listsFindingsInTheOrderOfTheRegister() {
            List<Norm> found = BOOK.assess(snapshot(aCompliantPartnership()), Reading.AS_WORDED).allFindings().stream()
                    .map(Finding::norm)
                    .distinct()
                    .toList();

            assertThat(found)
                    .isEqualTo(BOOK.norms().stream()
                            .filter(norm -> norm.check() != CheckKind.NONE
                                    && norm.inForce().includes(LocalDate.parse(DAY)))
                            .toList());
        }
    }

    @Nested
    class IsNotBuilt {
        private static void refuses(String message, Rule rule) {
            assertThatThrownBy(() -> Books.with(rule))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }

        @Test
        void withARuleAboutAnotherSubject() {
            refuses(
                    "the rule of F-T2 is not about PARTNERSHIP",
                    rule("F-T2").about(APPOINTMENT).holds(IS_ADULT));
        }

        @Test
        void withARuleForANormThatPeopleJudge() {
            refuses(
                    "F-P1 is not checked by a rule, and has one",
                    rule("F-P1").about(PARTNERSHIP).holds(COMMITTEE_MEETINGS.isThere()));
        }

        @Test
        void withARuleForANormThatNobodyChecks() {
            refuses(
                    "I-0 is not checked by a rule, and has one",
                    rule("I-0").about(PARTNERSHIP).holds(COMMITTEE_MEETINGS.isThere()));
        }

        @Test
        void withARuleThatLooksAtWhatIsNotAroundItsSubject() {
            assertThatThrownBy(() -> rule("B-P2").about(MEMBERSHIP).holds(IS_ADULT))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("rule B-P2 is about MEMBERSHIP and looks at appointments[]");
        }
    }

    @Nested
    class Keys {
        /** Keys that tell whom a norm bears on that people judge. */
        private static final Set<String> OF_BEARERS = Set.of("appointments", "appointments[].role", "memberships");

        private static boolean isNamed(Norm norm, String key) {
            String ofList = key.endsWith("[]") ? key.substring(0, key.length() - 2) : key;
            return norm.facts().stream()
                    .anyMatch(fact -> fact.equals(ofList) || fact.startsWith(key + "[]") || fact.startsWith(key + "."));
        }

        private static Stream<String> keysBesides(Norm norm) {
            return WITH_EXAMPLES.rule(norm).stream()
                    .flatMap(rule -> rule.keys().stream())
                    .filter(key -> !isNamed(norm, key))
                    .filter(key -> !norm.needsHumanReview() || !OF_BEARERS.contains(key))
                    .map(key -> norm.id() + " " + key);
        }

        private static Stream<String> factsNotRead(Norm norm) {
            return WITH_EXAMPLES.rule(norm).stream()
                    .flatMap(rule -> norm.facts().stream().filter(fact -> !isRead(fact, rule.keys())))
                    .map(fact -> norm.id() + " " + fact);
        }

        private static boolean isRead(String fact, Set<String> keys) {
            return keys.contains(fact.endsWith("[]") ? fact.substring(0, fact.length() - 2) : fact);
        }

        /** Some keys of each norm, by the law. */
        private static Stream<String> written(String column) {
            return Law.ofThisRelease().rows("norm").stream()
                    .flatMap(row -> row.list(column).stream().map(key -> row.get("id") + " " + key));
        }

        /** People settle what they judge or attest, so that no rule reads their attestations (reading R6). */
        private static Stream<String> attestations() {
            return WITH_EXAMPLES.norms().stream()
                    .filter(norm -> norm.needsHumanReview() && norm.facts().contains("attestations[]"))
                    .map(norm -> norm.id() + " attestations[]");
        }

        @Test
        void ofANormAreReadByItsRuleOrTheLawSaysWhyNot() {
            assertThat(WITH_EXAMPLES.norms().stream().flatMap(Keys::factsNotRead))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(written("not-read"), attestations()).toList());
        }

        @Test
        void ofARuleAreThoseOfItsNormOrTheLawSaysWhy() {
            assertThat(WITH_EXAMPLES.norms().stream().flatMap(Keys::keysBesides))
                    .containsExactlyInAnyOrderElementsOf(written("also-reads").toList());
        }
    }

    @Nested
    class Nodes {
        private static Stream<Class<?>> permitted(Class<?> type) {
            Class<?>[] types = type.getPermittedSubclasses();
            return types == null ? Stream.of(type) : Stream.of(types).flatMap(Nodes::permitted);
        }

        @Test
        void areAllRecords() {
            assertThat(Stream.<Class<?>>of(Condition.class, Evaluator.class, Named.class)
                            .flatMap(Nodes::permitted))
                    .hasSizeGreaterThan(15)
                    .allMatch(Class::isRecord);
        }
    }

    @Test
    void looksUpANormByItsIdOrByOneUnderWhichNoOtherIsCited() {
        assertThat(BOOK.norm("C-P5a")).map(norm -> norm.id().value()).contains("C-P5a");
        assertThat(BOOK.norm("COO-2")).map(norm -> norm.id().value()).contains("C-P5a");
        assertThat(BOOK.norm("C-P5")).isEmpty();
        assertThat(BOOK.normsMergedInto("C-P5"))
                .extracting(norm -> norm.id().value())
                .containsExactly("C-P5a", "C-P5b");
        assertThat(BOOK.norm("X-1")).isEmpty();
    }

    @Test
    void distinguishesANormThatItDoesNotHoldFromOneThatTheRegisterDoesNotHave() {
        var small = Books.ofSection("2.1");
        var attested = aPartnership()
                .attestations(
                        anAttestation("COO-2", "plp-1", Answer.YES),
                        anAttestation("C-P5a", "plp-1", Answer.YES),
                        anAttestation("X-1", "plp-1", Answer.YES));

        assertThat(small.assess(snapshot(attested), Reading.AS_WORDED).notices())
                .extracting(Notice::code)
                .containsExactly("norm.not-in-book", "norm.not-in-book", "norm.unknown");
    }

    @Test
    void keysOfARuleIncludeTheListOfItsSubjects() {
        assertThat(rule("C-P5a").about(APPOINTMENT).holds(IS_ADULT).keys())
                .containsExactly("appointments[].adult", "appointments");
        assertThat(rule("F-T2")
                        .about(PARTNERSHIP)
                        .holds(MEETINGS.isThere().and(APPOINTMENTS.isThere()))
                        .keys())
                .containsExactly("meetings", "appointments");
    }
}
