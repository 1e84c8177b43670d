package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.text.Language;

@DisplayName("Why a finding is what it is")
class WhyTest {
    private static final Texts KEYS = Texts.english();
    private static final Texts LABELS = KEYS.labelled();
    private static final Texts FRENCH_KEYS = Texts.inLanguage(Language.FRENCH);
    private static final Finding MINOR = assess(
                    "B-P2",
                    aPartnership()
                            .members(aMember("m-1")
                                    .kind(known(Membership.Kind.RESIDENT))
                                    .adult(Answer.NO)))
            .finding();

    private static Why why(Texts texts) {
        return new Why(texts, List.of(MINOR));
    }

    private static Explanation.Evidence evidence(String path, Object value) {
        return shown(path, new EvidenceValue.Value(value));
    }

    private static Explanation.Evidence shown(String path, EvidenceValue shown) {
        return new Explanation.Evidence(FactPath.of(path), "key", shown);
    }

    private static Explanation.Evidence agreed() {
        return new Explanation.Evidence(
                FactPath.of("arrangements[0]"), "evaluation.period", new EvidenceValue.Value(Period.ofMonths(6)));
    }

    private static Explanation explained(Explanation.Evidence... evidence) {
        return new Explanation(List.of(evidence), List.of(), List.of(), Optional.empty());
    }

    private static String said(Texts texts, Explanation.Evidence evidence, boolean besideItsSubject) {
        List<Why.Phrase> parts = why(texts).of(MINOR, explained(evidence), besideItsSubject);
        assertThat(parts).hasSize(1);
        return parts.get(0).text();
    }

    @Nested
    class NamesAFact {
        @Test
        void ofItsSubjectWithTheIdUnlessTheReportHasItBeside() {
            Explanation.Evidence adult = evidence("memberships[0].adult", false);

            assertThat(said(KEYS, adult, false)).isEqualTo("m-1 adult: false");
            assertThat(said(KEYS, adult, true)).isEqualTo("adult: false");
            assertThat(said(LABELS, adult, false)).isEqualTo("Member of full age: no (m-1)");
            assertThat(said(LABELS, adult, true)).isEqualTo("Member of full age: no");
        }

        @Test
        void byItsKeyWithAColonThatIsTheSameInEveryLanguage() {
            assertThat(said(FRENCH_KEYS, evidence("memberships[0].adult", false), true))
                    .isEqualTo("adult: false");
        }

        @Test
        void ofAnotherEntryByItsPlace() {
            Explanation.Evidence day = evidence("partnership.charter[1].by", "x");

            assertThat(said(KEYS, day, true)).isEqualTo("partnership.charter[1].by: x");
            assertThat(said(LABELS, day, true)).endsWith(": x (Version of the charter 2)");
        }

        @Test
        void thatIsAnEntryWithItsIdUnlessLabelsShowNothingButAValue() {
            String member = "memberships[0]";

            assertThat(said(KEYS, evidence(member, "x"), true)).isEqualTo("m-1: x");
            assertThat(said(LABELS, evidence(member, "x"), true)).isEqualTo("Member: x");
            assertThat(said(LABELS, shown(member, EvidenceValue.Word.ON_RECORD), true))
                    .isEqualTo("Member m-1: on record");
            assertThat(said(LABELS, shown("partnership.charter[1]", EvidenceValue.Word.ON_RECORD), true))
                    .isEqualTo("Version of the charter 2: on record");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "memberships[0].adult | m-1 adult | Member of full age (m-1) | m-1 | m-1",
                    "memberships[0] | m-1 | Member m-1 | m-1 | m-1",
                    "memberships[1].adult | memberships[1].adult | Member of full age (Member 2) | memberships[1] | Member 2",
                    "memberships[1] | memberships[1] | Member 2 | memberships[1] | Member 2",
                    "memberships | memberships | Members | '' | ''",
                })
        void andItsEntryForATableToo(String path, String key, String label, String entry, String labelOfEntry) {
            FactPath fact = FactPath.of(path);

            assertThat(why(KEYS).named(fact)).isEqualTo(key);
            assertThat(why(LABELS).named(fact)).isEqualTo(label);
            assertThat(why(KEYS).entry(fact)).isEqualTo(entry);
            assertThat(why(LABELS).entry(fact)).isEqualTo(labelOfEntry);
        }

        @Test
        void byThePersonWhoseMeasureAFindingIsAbout() {
            var reprimand = Measure.blank().toBuilder()
                    .kind(known(Measure.Kind.REPRIMAND))
                    .date(dated("2026-02-01"))
                    .written(Answer.NO);
            Finding breach = assess(
                            "SAN-M1", aPartnership().members(aMember("m-1").measures(list(reprimand.build()))))
                    .finding();

            assertThat(new Why(KEYS, List.of(breach)).named(FactPath.of("memberships[0].adult")))
                    .isEqualTo("m-1 adult");
        }

        @Test
        void withoutTheIdOfThePartnership() {
            Finding partnership = assess("I-1a", aPartnership().roles()).finding();

            assertThat(new Why(KEYS, List.of(partnership)).named(FactPath.of("memberships")))
                    .isEqualTo("memberships");
        }
    }

    @Test
    void isAlsoTheLastDayThatFollows() {
        Explanation due = new Explanation(List.of(), List.of(), List.of(), Optional.of(LocalDate.parse("2026-12-01")));

        assertThat(why(KEYS).of(MINOR, due, true)).containsExactly(new Why.Phrase("so due by 1 December 2026", "", ""));
        assertThat(why(KEYS).facts(MINOR, due, true)).isEmpty();
    }

    @Test
    void namesWhatIsMissingAndSaysIfTheRecordHasItForALaterDay() {
        FactPath adult = FactPath.of("memberships[0].adult");

        assertThat(why(KEYS).named(new Explanation.Missing(adult, false))).isEqualTo("m-1 adult");
        assertThat(why(KEYS).named(new Explanation.Missing(adult, true)))
                .isEqualTo("m-1 adult (on record for a later day)");
    }

    @Test
    void isAPhraseInPartsThatCanBeExtended() {
        assertThat(Why.Phrase.only("value").and(" after")).isEqualTo(new Why.Phrase("", "value", " after"));
        assertThat(Why.Phrase.only("value").inside(List.of("before ", " after")))
                .isEqualTo(new Why.Phrase("before ", "value", " after"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Why.Phrase.only("value").inside(List.of("before ")))
                .withMessage("two texts are needed, and there are 1");
    }

    @Test
    void isAlsoWhatIsMissingOrOnRecordForALaterDay() {
        FactPath adult = FactPath.of("memberships[0].adult");
        Explanation missing = new Explanation(
                List.of(),
                List.of(new Explanation.Missing(adult, false), new Explanation.Missing(adult, true)),
                List.of(),
                Optional.empty());

        assertThat(why(KEYS).missing(MINOR, missing, false))
                .containsExactly("m-1 adult", "m-1 adult (on record for a later day)");
        assertThat(why(LABELS).missing(MINOR, missing, false))
                .containsExactly("Member of full age (m-1)", "Member of full age (m-1) (on record for a later day)");
    }

    @Test
    void isAlsoAnAgreement() {
        Explanation both = explained(evidence("memberships[0].adult", false), agreed());
        var term = new Occurrence.AgreedTerm(
                "evaluation.period", Optional.of(Period.ofMonths(6)), FactPath.of("arrangements[0]"));
        String byKey = "as agreed: evaluation.period P6M, arrangements[0]";
        String byLabel = "as agreed: Evaluation of the partnership: 6 months, Arrangement 1";

        assertThat(why(KEYS).agreements(both)).containsExactly(byKey);
        assertThat(why(LABELS).agreements(both)).containsExactly(byLabel);
        assertThat(why(KEYS).agreement(term)).isEqualTo(byKey);
        assertThat(why(LABELS).agreement(term)).isEqualTo(byLabel);
        assertThat(said(KEYS, agreed(), true)).isEqualTo("evaluation.period: P6M by arrangements[0]");
        assertThat(said(LABELS, agreed(), true)).isEqualTo("Evaluation of the partnership: 6 months by Arrangement 1");
    }

    @Test
    void isSaidInASentenceWithoutItsSubject() {
        Explanation.Evidence adult = evidence("memberships[0].adult", false);

        assertThat(Why.inASentence(adult, LABELS)).isEqualTo("Member of full age: no");
        assertThat(Why.inASentence(adult, FRENCH_KEYS)).isEqualTo("key: false");
        assertThat(Why.inASentence(agreed(), LABELS)).isEqualTo("Evaluation of the partnership: 6 months");
    }

    @Test
    @SuppressWarnings("NullAway") // a host may be compiled without such a check
    void isNotAskedOfNothing() {
        assertThatNullPointerException().isThrownBy(() -> new Why(KEYS, null)).withMessage("findings");
        assertThatNullPointerException()
                .isThrownBy(() -> new Why(null, List.of()))
                .withMessage("texts");
        assertThatNullPointerException()
                .isThrownBy(() -> why(KEYS).of(null, explained(), true))
                .withMessage("finding");
        assertThatNullPointerException()
                .isThrownBy(() -> why(KEYS).missing(null, explained(), true))
                .withMessage("finding");
        assertThatNullPointerException()
                .isThrownBy(() -> new Why.Phrase(null, "", ""))
                .withMessage("before");
    }
}
