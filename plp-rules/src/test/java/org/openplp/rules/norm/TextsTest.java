package org.openplp.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.law.Law;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.InForce;
import org.openplp.rules.source.Source;
import org.openplp.rules.spec.Exempleville;
import org.openplp.rules.text.Language;

class TextsTest {
    private static final Texts TEXTS = Texts.english();

    static Stream<Norm> normsThatRecordsOrStatementsShow() {
        return BelgianBook.withLocalExamples().norms().stream()
                .filter(norm -> norm.check() == CheckKind.RECORDS || norm.check() == CheckKind.ATTESTATION);
    }

    @ParameterizedTest
    @MethodSource("normsThatRecordsOrStatementsShow")
    void saysOfEveryNormWhatIsWrongAndWhatToDo(Norm norm) {
        assertThat(TEXTS.whenNotMet(norm).orElseThrow())
                .isNotBlank()
                .endsWith(".")
                .doesNotContain("{");
        assertThat(TEXTS.whatToDo(norm).orElseThrow())
                .isNotBlank()
                .endsWith(".")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @MethodSource("metTexts")
    void saysWhatAMetNormShowsOnlyWhereARuleLooksAtRecordsOrStatements(Norm norm) {
        assertThat(normsThatRecordsOrStatementsShow()).contains(norm);
        assertThat(TEXTS.whenMet(norm).orElseThrow()).isNotBlank().endsWith(".").doesNotContain("{");
    }

    static Stream<Norm> metTexts() {
        return Law.ofThisRelease().texts("en").keys().stream()
                .filter(key -> key.endsWith(".met"))
                .sorted()
                .map(key -> norm(key.substring(0, key.length() - ".met".length())));
    }

    @ParameterizedTest
    @CsvSource({
        "message.PENDING.due, a | b, Due by b: a",
        "message.PENDING.due, {1} | {0}, Due by {0}: {1}",
        "message.PENDING.due, l'avis de {1} | 2026-01-01, Due by 2026-01-01: l'avis de {1}",
        "message.MET, 100 % {0} $1, Met: 100 % {0} $1",
    })
    void fillsThePlacesInOnePassAndTakesValuesAsTheyAre(String key, String values, String text) {
        assertThat(TEXTS.text(key, values.split(" \\| "))).isEqualTo(text);
    }

    @Test
    void leavesAPlaceWithoutAValue() {
        assertThat(TEXTS.text("message.MET")).isEqualTo("Met: {0}");
    }

    @Test
    void hasATextOfItsOwnForOneThing() {
        assertThat(TEXTS.counted("duty.DONE_LATE.count", 1)).isEqualTo("1 done late");
        assertThat(TEXTS.counted("message.MET", 2)).isEqualTo("Met: 2");
    }

    @Test
    void knowsWhichTextsThereAre() {
        assertThat(TEXTS.find("no.such.text")).isEmpty();
        assertThatThrownBy(() -> TEXTS.text("no.such.text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no text for no.such.text in texts_en.properties");
    }

    private static Citation cited(String norm, String label) {
        return norm(norm).citations().stream()
                .filter(citation -> citation.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Norm norm(String id) {
        return Register.ofThisRelease().norm(id).orElseThrow();
    }

    @Nested
    class OfACitation {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "I-1a  | PROF:I-1   | actor profiles, introduction 1",
                    "C-T8b | PROF:C-T8  | actor profiles, coordinator, deputy or steering-group member, tasks 8",
                    "B-P2  | PROF:B-P2  | actor profiles, members, ideal profile 2",
                })
        void saysTheProfileTheColumnAndTheNumber(String norm, String label, String said) {
            Citation citation = cited(norm, label);

            assertThat(TEXTS.byCode(norm(norm), citation)).isEqualTo(said + " (read in full)");
            assertThat(TEXTS.citation(norm(norm), citation)).isEqualTo(said + " (read in full)");
        }

        @Test
        void leavesAnotherPlaceInTheProfilesAsItIs() {
            Citation closing = new Citation(cited("B-P2", "PROF:B-P2").source(), "closing words", InForce.NOT_KNOWN);

            assertThat(TEXTS.byCode(norm("B-P2"), closing)).isEqualTo("PROF closing words (read in full)");
        }

        @Test
        void readsAPlaceAsOneInTheProfilesOnlyIfTheyAreCited() {
            Citation other = new Citation(cited("B-P2", "F18").source(), "B-P2", InForce.NOT_KNOWN);

            assertThat(TEXTS.byCode(norm("B-P2"), other)).isEqualTo("F18:B-P2 (read in full)");
        }

        @Test
        void namesOtherSourcesByTheirCodesOrByTheirTitles() {
            Citation questions = cited("B-P2", "F18");

            assertThat(TEXTS.byCode(norm("B-P2"), questions)).isEqualTo("F18 (read in full)");
            assertThat(TEXTS.citation(norm("B-P2"), questions))
                    .isEqualTo(questions.source().title() + " (read in full)");
            assertThat(Texts.inLanguage(Language.FRENCH).citation(norm("B-P2"), questions))
                    .startsWith("besafe, questions fréquentes")
                    .endsWith(" (lu en entier)");
        }

        @Test
        void leavesThePlaceInASourceOfTheRegisterToTheRegister() {
            Citation clause = cited("C-P3", "K01 cl.2");

            assertThat(TEXTS.byCode(norm("C-P3"), clause)).startsWith("K01 cl.2 (");
            assertThat(TEXTS.citation(norm("C-P3"), clause)).doesNotContain("cl.2");
        }
    }

    @Test
    void namesASourceOfTheRegisterInTheLanguageAndAnyOtherAsItIs() {
        Source questions = cited("B-P2", "F18").source();
        Norm ofAHost = Exempleville.judged("EXV", "COORD").norms().get(0);
        Texts german = Texts.inLanguage(Language.GERMAN);

        assertThat(german.title(norm("B-P2"), questions)).startsWith("besafe, häufig gestellte Fragen");
        assertThat(german.dateOf(norm("B-P2"), questions)).isNotBlank().isNotEqualTo(questions.date());
        assertThat(german.title(ofAHost, questions)).isEqualTo(questions.title());
        assertThat(german.dateOf(ofAHost, questions)).isEqualTo(questions.date());
    }

    @Test
    void namesTheSectionOfANormAndAPointThatTheTextsLeaveOpen() {
        assertThat(TEXTS.section(norm("C-T8b"))).isPresent();
        assertThat(TEXTS.openPoint(norm("C-T8b"), "R20")).isPresent();
        assertThat(TEXTS.openPoint(norm("C-T8b"), "no such point")).isEmpty();
    }

    @Test
    void saysWhatANormRestsOnWithOrWithoutSources() {
        assertThat(TEXTS.basis(norm("B-P2"), List.of())).isEqualTo("federal guidance");
        assertThat(TEXTS.basis(norm("B-P2"), List.of("F18", "P08", "L05")))
                .isEqualTo("federal guidance: F18; P08; L05");
        assertThat(TEXTS.joined(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void hasATextForEveryOutcome(Outcome outcome) {
        assertThat(TEXTS.find("outcome." + outcome)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"RULE", "CONCERNS_NONE", "PERSON_LEFT", "PARTNERSHIP_ENDED", "INFORMAL_GROUP"})
    void hasATextForEveryReasonWhyANormAsksNothing(Reason reason) {
        assertThat(TEXTS.find("reason." + reason)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("constants")
    void hasATextForEveryWordOfAReport(String prefix, Enum<?> word) {
        assertThat(TEXTS.find(prefix + "." + word.name()))
                .as(prefix + "." + word)
                .isPresent();
    }

    static Stream<Arguments> constants() {
        return Stream.of(
                        words("bearer", Bearer.values()),
                        words("addressee", Addressee.values()),
                        words("duty", Duty.State.values()),
                        words("modality", Modality.values()),
                        words("force", Force.values()),
                        words("check", CheckKind.values()),
                        words("read", Source.Read.values()),
                        words("reading", Reading.values()),
                        words("overall", Overall.Compliance.values()),
                        words("why", Overall.DecidedBy.values()),
                        words("subject", SubjectKind.values()))
                .flatMap(words -> words);
    }

    private static Stream<Arguments> words(String prefix, Enum<?>... words) {
        return Stream.of(words).filter(word -> word != SubjectKind.NONE).map(word -> Arguments.of(prefix, word));
    }
}
