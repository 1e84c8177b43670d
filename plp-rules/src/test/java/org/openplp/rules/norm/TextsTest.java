package org.openplp.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.law.LawTexts;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.assessment.Reason;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.rule.Addressee;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.source.Source;

class TextsTest {
    private static final Texts TEXTS = Texts.english();

    static Stream<String> normsThatRecordsOrStatementsShow() {
        return BelgianBook.withLocalExamples().norms().stream()
                .filter(norm -> norm.check() == Check.RECORDS || norm.check() == Check.ATTESTATION)
                .map(norm -> norm.id().value());
    }

    @ParameterizedTest
    @MethodSource("normsThatRecordsOrStatementsShow")
    void saysOfEveryNormWhatIsWrongAndWhatToDo(String norm) {
        assertThat(TEXTS.text(norm + ".not")).isNotBlank().endsWith(".").doesNotContain("{");
        assertThat(TEXTS.text(norm + ".do")).isNotBlank().endsWith(".").doesNotContain("{");
    }

    @ParameterizedTest
    @MethodSource("metTexts")
    void saysWhatAMetNormShowsOnlyWhereARuleLooksAtRecordsOrStatements(String norm) {
        assertThat(normsThatRecordsOrStatementsShow()).contains(norm);
        assertThat(TEXTS.text(norm + ".met")).isNotBlank().endsWith(".").doesNotContain("{");
    }

    static Stream<String> metTexts() {
        return LawTexts.in("en").keys().stream()
                .filter(key -> key.endsWith(".met"))
                .map(key -> key.substring(0, key.length() - ".met".length()))
                .sorted();
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
                        words("check", Check.values()),
                        words("read", Source.Read.values()),
                        words("reading", Reading.values()),
                        words("overall", Overall.Answer.values()),
                        words("why", Overall.Why.values()),
                        words("subject", SubjectKind.values()))
                .flatMap(words -> words);
    }

    private static Stream<Arguments> words(String prefix, Enum<?>... words) {
        return Stream.of(words).filter(word -> word != SubjectKind.NONE).map(word -> Arguments.of(prefix, word));
    }
}
