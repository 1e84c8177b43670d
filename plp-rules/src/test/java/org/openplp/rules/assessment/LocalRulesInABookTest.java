package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Exempleville.bookWith;
import static org.openplp.rules.spec.Found.snapshot;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.list;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.LawOfAHost;
import org.openplp.rules.norm.LocalLaw;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.rule.reader.Compiled;
import org.openplp.rules.spec.Books;
import org.openplp.rules.spec.Exempleville;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

class LocalRulesInABookTest {
    private static final RuleBook BASE = BelgianBook.ofThisRelease();

    private static LocalLaw exempleville() {
        return LawOfAHost.named("EXV", "Exempleville", "3")
                .byRecords("EXV-1", Shape.STANDING, SubjectKind.PARTNERSHIP)
                .says("en", "EXV-1.not", "No deputy is in office.")
                .says("en", "EXV-1.do", "Appoint a deputy.")
                .rule(
                        "EXV-1",
                        Compiled.of(
                                "(rule PARTNERSHIP (holds (always) (some appointments (all"
                                        + " (one-of appointments[].role DEPUTY_COORDINATOR) (not (over appointments[].until)))) (not (always))))"))
                .norm("EXV-2", Map.of("in-force", ""), "rules")
                .read();
    }

    private static LocalLaw other(String prefix, String name) {
        return LawOfAHost.named(prefix, name, "1.0")
                .norm(prefix + "-1", Map.of("in-force", ""), "rules")
                .read();
    }

    static final RuleBook BOOK = BASE.withLaw(exempleville());

    private static Found assess(String norm, Sketch sketch) {
        return Found.assess(norm, sketch).by(BOOK);
    }

    private static List<Notice> notices(RuleBook book, Sketch sketch) {
        return book.assess(snapshot(sketch), Reading.AS_WORDED).notices();
    }

    private static Sketch withOnly(Post... posts) {
        return aCompliantPartnership()
                .roles(Stream.of(posts).map(post -> aRole("a-" + post, post)).toArray(AppointmentBuilder[]::new));
    }

    @Nested
    class TheBook {
        @Test
        void hasItsOwnNormsAndThenTheLocalOnesInTheOrderOfTheirPrefixes() {
            var book = BASE.withLaw(other("ZED", "Zed"), exempleville());

            assertThat(book.norms().subList(0, BASE.norms().size())).isEqualTo(BASE.norms());
            assertThat(book.norms().subList(BASE.norms().size(), book.norms().size()))
                    .extracting(norm -> norm.id().value())
                    .containsExactly("EXV-1", "EXV-2", "ZED-1");
            assertThat(book.local()).extracting(LocalLaw::prefix).containsExactly("EXV", "ZED");
        }

        @Test
        void isTheSameInWhateverOrderTheLocalRulesCome() {
            var atOnce = BASE.withLaw(other("ZED", "Zed"), exempleville());
            var oneByOne = BASE.withLaw(exempleville()).withLaw(other("ZED", "Zed"));

            assertThat(atOnce.version())
                    .isEqualTo(BASE.version() + "+EXV.3+ZED.1.0")
                    .isEqualTo(oneByOne.version());
            assertThat(atOnce.norms()).isEqualTo(oneByOne.norms());
            assertThat(atOnce.digest()).isEqualTo(oneByOne.digest());
        }

        @Test
        void leavesTheOtherBookAsItWas() {
            assertThat(BelgianBook.ofThisRelease()).isSameAs(BASE);
            assertThat(BASE.local()).isEmpty();
            assertThat(BASE.norm("EXV-1")).isEmpty();
            assertThat(BASE.withLaw()).isSameAs(BASE);
        }

        @Test
        void isKnownByAVersionAndADigestOfItsOwn() {
            assertThat(BOOK.id()).isEqualTo(BASE.id());
            assertThat(BOOK.version()).isEqualTo(BASE.version() + "+EXV.3");
            assertThat(BOOK.digest()).isNotEqualTo(BASE.digest());
        }

        @Test
        void knowsTheLocalNormsByTheirIds() {
            assertThat(BOOK.norm("EXV-2")).isPresent();
            assertThat(BOOK.norm("C-P5a")).isEqualTo(BASE.norm("C-P5a"));
            assertThat(BOOK.norm("EXV-2").flatMap(BOOK::rule)).isPresent();
        }

        @Test
        void mayAlsoHoldTheLocalExamplesOfTheRegister() {
            var both = BelgianBook.withLocalExamples().withLaw(exempleville());

            assertThat(both.version()).isEqualTo(BASE.version() + "+local-examples+EXV.3");
            assertThat(both.norms())
                    .containsSubsequence(BelgianBook.withLocalExamples().norms());
        }

        @Test
        void staysNarrowedToADayWhenMoreLocalRulesAreAdded() {
            var day = LocalDate.parse("2010-01-01");
            List<Norm> then = BASE.inForceOn(day).norms();

            assertThat(then).hasSizeLessThan(BASE.norms().size());
            assertThat(BOOK.inForceOn(day).withLaw(other("ZED", "Zed")).norms())
                    .startsWith(then.toArray(Norm[]::new))
                    .hasSize(then.size() + 3);
        }
    }

    @Nested
    class IsNotBuilt {
        private static void refuses(String message, LocalLaw... local) {
            assertThatThrownBy(() -> BASE.withLaw(local))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }

        @Test
        void withTwoOfOnePrefix() {
            String message = "two local laws have the prefix EXV: Another one and Exempleville";

            refuses(message, exempleville(), other("EXV", "Another one"));
            refuses(message, other("EXV", "Another one"), exempleville());
            assertThatThrownBy(() -> BOOK.withLaw(other("EXV", "Another one"))).hasMessage(message);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "DEF", "LIM", "CRE", "CHA", "ROI", "COO", "MEM", "COM", "RPT", "DAT", "FIN", "EVA", "SAN", "SIG",
                    "FED", "LAW"
                })
        void withAPrefixOfTheRegister(String prefix) {
            refuses(
                    "the prefix " + prefix + " is one of the register; a local law has its own",
                    other(prefix, "Exempleville"));
        }

        @Test
        void withoutARuleForANormThatRecordsCanShow() {
            refuses(
                    "EXV-1 can be seen from records, and has no rule",
                    Exempleville.law(Shape.STANDING, SubjectKind.PARTNERSHIP));
        }

        @Test
        void withARuleForANormThatPeopleJudge() {
            refuses(
                    "EXV-2 is not checked by a rule, and has one",
                    LawOfAHost.named("EXV", "Exempleville", "3")
                            .norm("EXV-2", Map.of(), "rules")
                            .rule("EXV-2", Compiled.of("(rule PARTNERSHIP (owed (always) (always)))"))
                            .read());
        }
    }

    @Nested
    class ItsFindings {
        @Test
        void reportTheLocalNormsInTheirOwnWords() {
            var nobody = assess("EXV-1", aPartnership().roles()).isBreached();
            var messages = new Messages(Texts.english());

            assertThat(messages.of(nobody.finding(), nobody.finding().explanation()))
                    .isEqualTo("No deputy is in office.");
            assertThat(messages.whatToDo(nobody.finding())).contains("Appoint a deputy.");
        }

        @Test
        void areMetPendingOrUndeterminedAsThoseOfAnyNorm() {
            assess("EXV-1", aPartnership().roles(aRole("a-1", Post.DEPUTY_COORDINATOR)))
                    .isMet();
            assess("EXV-1", aPartnership()).isUndetermined("appointments");
            assess("EXV-1", aPartnership().roles().notInOperation()).isPending();
            assess("EXV-1", aPartnership().roles().ended("2026-01-31")).isNotApplicable();
            assess("EXV-1", aPartnership().roles().anInformalGroup()).isNotApplicable();
        }

        @Test
        void areSettledByAttestations() {
            var led = aPartnership().roles(aRole("a-1", Post.COORDINATOR));
            var attested = led.attestations(anAttestation("EXV-2", "plp-1", Answer.NO));
            assess("EXV-2", attested).isBreached().because(Reason.ATTESTED);
            assertThat(notices(BOOK, attested)).isEmpty();
            assertThat(notices(BASE, attested)).extracting(Notice::code).containsExactly("norm.unknown");
        }

        @Test
        void mayBeWaived() {
            assess("EXV-1", aPartnership().roles().waivers(aWaiver("EXV-1", "plp-1")))
                    .isBreached()
                    .isWaivedBy("waivers[0]");
        }
    }

    @Nested
    class TheAnswer {
        private static HouseRules adopting(String norm) {
            return HouseRules.blank().toBuilder()
                    .version(Recorded.of("2"))
                    .adoptedOn(dated("2024-01-01"))
                    .adopts(Entries.of(norm))
                    .build();
        }

        private static Overall overall(RuleBook book, Sketch sketch, Reading reading) {
            return book.assess(snapshot(sketch), reading).overall();
        }

        @ParameterizedTest
        @EnumSource(Reading.class)
        void isThatOfTheOtherNorms(Reading reading) {
            var nobody = withOnly(Post.COORDINATOR, Post.MANDATED_OFFICER, Post.STEERING_GROUP_MEMBER);

            assess("EXV-1", nobody).isBreached();
            assertThat(overall(BOOK, nobody, reading)).isEqualTo(overall(BASE, nobody, reading));
        }

        @Test
        void isNotMadeCompliantByALocalNormThatIsMet() {
            var small = Books.ofSections(List.of());
            var met = aPartnership().roles(aRole("a-1", Post.DEPUTY_COORDINATOR));

            assertThat(overall(small.withLaw(exempleville()), met, Reading.AS_WORDED))
                    .isEqualTo(new Overall(Overall.Compliance.CANNOT_TELL, Overall.DecidedBy.NOTHING_MET));
        }

        @ParameterizedTest
        @EnumSource(Reading.class)
        void changesOnceTheHouseRulesAdoptALocalNorm(Reading reading) {
            var adopted = aPartnership().roles().partnership(p -> p.houseRules(list(adopting("EXV-1"))));

            assertThat(assess("EXV-1", adopted).isBreached().finding().severity(reading))
                    .isEqualTo(Severity.ERROR);
        }

        @ParameterizedTest
        @EnumSource(Reading.class)
        void doesNotChangeByHouseRulesWithoutADayThatComeAfterDatedOnes(Reading reading) {
            var undated = HouseRules.blank().toBuilder().adopts(Entries.none()).build();
            var adopted = aPartnership().roles().partnership(p -> p.houseRules(list(adopting("EXV-1"), undated)));

            assertThat(assess("EXV-1", adopted).finding().severity(reading)).isEqualTo(Severity.ERROR);
        }

        private static CharterVersion charter(String adopts, Party... signing) {
            return CharterVersion.blank().toBuilder()
                    .signatures(Entries.of(Stream.of(signing)
                            .map(party -> new CharterVersion.Signature(Recorded.of(party), dated("2024-01-01")))
                            .toList()))
                    .adopts(Entries.of(adopts))
                    .build();
        }

        @Test
        void changesOnceTheLastSignedCharterAdoptsALocalNorm() {
            var signed = charter("EXV-1", Party.COORDINATOR, Party.CHIEF_OF_CORPS, Party.MAYOR);
            var amended = charter("EXV-2", Party.COORDINATOR, Party.CHIEF_OF_CORPS, Party.MAYOR);
            var draft = charter("EXV-2", Party.COORDINATOR);

            assertThat(severityUnder(signed)).isEqualTo(Severity.ERROR);
            assertThat(severityUnder(signed, draft)).isEqualTo(Severity.ERROR);
            assertThat(severityUnder(signed, amended)).isEqualTo(Severity.WARNING);
            assertThat(severityUnder(charter("EXV-1", Party.COORDINATOR))).isEqualTo(Severity.WARNING);
        }

        private static Severity severityUnder(CharterVersion... versions) {
            var sketch = aPartnership().roles().partnership(p -> p.charter(list(versions)));
            return assess("EXV-1", sketch).finding().severity(Reading.AS_WORDED);
        }

        @Test
        void comesWithoutANoticeWhereTheAdoptedNormIsInTheBook() {
            var adopted = aPartnership().partnership(p -> p.houseRules(list(adopting("EXV-1"))));

            assertThat(notices(BOOK, adopted)).isEmpty();
            assertThat(notices(BASE, adopted))
                    .containsExactly(new Notice(
                            FactPath.of("partnership.houseRules[0].adopts[0]"),
                            "adopts.no-local-norm",
                            List.of(new Notice.AsItIs("EXV-1"))));
        }

        @Test
        void isOpenWhereALocalRuleFails() {
            var failing = bookWith(
                    Shape.STANDING,
                    rule("EXV-1")
                            .about(PARTNERSHIP)
                            .holds(OPERATIONAL_SINCE
                                    .seenAs(FailingRuleTest::fail)
                                    .equalTo(true)));
            var assessment = failing.assess(snapshot(aCompliantPartnership()), Reading.AS_WORDED);

            assertThat(assessment.count(Outcome.FAILED)).isEqualTo(1);
            assertThat(assessment.overall())
                    .isEqualTo(new Overall(Overall.Compliance.CANNOT_TELL, Overall.DecidedBy.RULE_FAILED));
        }
    }
}
