package org.openplp.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Source;

class RegisterTest {
    private static final Register REGISTER = Register.ofThisRelease();

    private static Norm norm(String id) {
        return REGISTER.norm(id).orElseThrow();
    }

    @Test
    void saysNothingTwice() {
        assertThat(REGISTER.norms()).isNotEmpty().extracting(Norm::statement).doesNotHaveDuplicates();
    }

    @Test
    void holdsEveryNormOnce() {
        assertThat(REGISTER.norms()).hasSize(281).extracting(Norm::id).doesNotHaveDuplicates();
    }

    @Test
    void countsTheNormsByTheWayTheyAreChecked() {
        Map<Check, Long> byCheck =
                REGISTER.norms().stream().collect(Collectors.groupingBy(Norm::check, Collectors.counting()));

        assertThat(byCheck)
                .containsOnly(
                        Map.entry(Check.RECORDS, 118L),
                        Map.entry(Check.ATTESTATION, 7L),
                        Map.entry(Check.JUDGEMENT, 92L),
                        Map.entry(Check.NONE, 64L));
        assertThat(REGISTER.norms()).filteredOn(Norm::undated).hasSize(19);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.1: I-0 I-1a I-1b I-2a I-2b I-3 I-4 I-5",
                "2.2: C-P1 C-P2 C-P3 C-P4 C-P5a C-P5b C-P6 C-P7 C-P8 C-L1 C-L2a C-L2b C-L3 C-L4 C-L5a C-L5b C-L6a C-L6b C-L6c C-L6d C-L7 C-T1 C-T2 C-T3 C-T4 C-T5 C-T6a C-T6b C-T7a C-T8a C-T8b C-T9 C-T10a C-T10b",
                "2.3: M-P1 M-P2 M-P3a M-P3b M-P3c M-L1 M-L2 M-L3 M-L4 M-L5 M-L6 M-L7a M-L7b M-T1 M-T2a M-T2b M-T3 M-T4 M-T5 M-T6 M-T7a M-T7b M-T8a M-T8b M-T9a M-T9b M-T9c M-T10 M-T11 M-T12a M-T12b M-T13",
                "2.4: B-P1a B-P1b B-P2 B-P3 B-P4 B-P5a B-P5b B-L1a B-L1b B-L1c B-L2 B-T1a B-T1b B-T2 B-T3 B-T4a B-T4b B-T4c B-T5",
                "2.5: A-P1 A-P2a A-P3 A-P4 A-L1 A-L2 A-L3 A-L4 A-L5 A-L6 A-T1a A-T1b A-T1c A-T2a A-T2b A-T3a A-T3b A-T4 A-T5 A-T6 A-T7 A-T8 A-T9a A-T9b",
                "2.6: F-P1 F-P2 F-P3 F-P4 F-L1 F-L2a F-L2b F-L3 F-L4 F-T2 F-T3 F-T4 F-T5 F-T6 F-T7 F-T8",
            })
    void holdsTheNormsOfTheFoundingTextInItsOrder(String sectionAndIds) {
        int colon = sectionAndIds.indexOf(':');

        assertThat(REGISTER.norms())
                .filteredOn(norm -> norm.section().equals(sectionAndIds.substring(0, colon)))
                .extracting(norm -> norm.id().value())
                .containsExactly(sectionAndIds.substring(colon + 2).split(" "));
    }

    @Test
    void holdsOneHundredAndThirtyThreeNormsOfTheFoundingText() {
        assertThat(REGISTER.norms())
                .filteredOn(norm -> norm.section().matches("2\\.[1-6]"))
                .hasSize(133)
                .allMatch(norm -> norm.scope() == NormScope.FEDERAL);
    }

    @Test
    void everyNormCitesSourcesThatItKnows() {
        assertThat(REGISTER.norms())
                .flatExtracting(Norm::citations)
                .extracting(Citation::source)
                .isSubsetOf(REGISTER.sources());
        assertThat(REGISTER.norms())
                .filteredOn(norm -> norm.citations().isEmpty())
                .allMatch(norm -> norm.check() == Check.NONE)
                .extracting(norm -> norm.id().value())
                .containsExactly("DAT-8", "SIG-4", "SIG-5");
    }

    @Test
    void everyNormOfTheFoundingTextCitesItWithThePlaceInIt() {
        assertThat(REGISTER.norms())
                .filteredOn(norm -> norm.section().matches("2\\.[1-6]"))
                .filteredOn(norm -> !norm.id().value().equals("M-T2b")) // rests on federal guidance alone
                .allSatisfy(norm -> assertThat(norm.citations())
                        .filteredOn(citation -> citation.source().code().equals("PROF"))
                        .isNotEmpty()
                        .allMatch(citation ->
                                citation.pinpoint().matches("[CMBAFI]-([PLT])?\\d+( \\((Dutch|bracket)\\))?")));
    }

    @Test
    void aCitationIsWrittenAsInTheRegister() {
        assertThat(norm("A-T3b").citations())
                .extracting(Citation::label)
                .containsExactly("PROF:A-T3", "R07", "K02 cl.1");
    }

    @Test
    void everySourceHasACodeATitleAndATier() {
        assertThat(REGISTER.sources()).extracting(Source::code).doesNotHaveDuplicates();
        assertThat(REGISTER.sources()).allSatisfy(source -> {
            assertThat(source.title()).isNotBlank();
            assertThat(source.tier()).matches(source.read() == Source.Read.NOT_READ ? "(T[0-6])?" : "T[0-6]");
        });
    }

    @Test
    void everyNormSaysOfWhomItAsksSomethingAndWhat() {
        assertThat(REGISTER.norms()).allSatisfy(norm -> {
            assertThat(norm.statement()).endsWith(".");
            assertThat(norm.bearers()).isNotEmpty();
            assertThat(norm.confidence()).matches("[HML]");
        });
    }

    @Test
    void whatHasNothingToCheckHasNoRuleAndNoSubject() {
        assertThat(REGISTER.norms())
                .allMatch(norm -> (norm.check() == Check.NONE) == (norm.shape() == Shape.NONE))
                .allMatch(norm -> (norm.check() == Check.NONE) == (norm.subject() == SubjectKind.NONE))
                .allMatch(norm -> norm.check() == Check.NONE || !norm.facts().isEmpty());
    }

    @Test
    void theShapeFitsTheWayANormIsChecked() {
        assertThat(REGISTER.norms())
                .allMatch(norm -> (norm.check() == Check.ATTESTATION) == (norm.shape() == Shape.ATTESTED))
                .allMatch(norm -> (norm.check() == Check.JUDGEMENT) == (norm.shape() == Shape.JUDGED))
                .allMatch(norm -> !norm.undated() || norm.shape() == Shape.OWED);
    }

    @ParameterizedTest
    @CsvSource({
        "COO-5,  2010-12-09, false",
        "COO-5,  2010-12-10, true",
        "COO-5,  2019-02-13, true",
        "COO-5,  2019-02-14, false",
        "COO-7a, 2010-12-09, false",
        "COO-7a, 2010-12-10, true",
        "COO-7a, 2099-01-01, true",
        "C-T8b,  1999-01-01, true",
    })
    void aNormIsInForceFromItsFirstDayToItsLast(String id, String day, boolean inForce) {
        assertThat(norm(id).inForce().includes(LocalDate.parse(day))).isEqualTo(inForce);
    }

    @Test
    void noNormOfTheFoundingTextSaysSinceWhenItIsInForce() {
        assertThat(REGISTER.norms())
                .filteredOn(norm -> norm.section().matches("2\\.[1-6]"))
                .allMatch(norm ->
                        norm.inForce().from().isEmpty() && norm.inForce().to().isEmpty());
    }

    @Test
    void parametersHaveANameAndAValue() {
        assertThat(norm("C-T8b").parameters())
                .containsExactly(
                        new Parameter("memberList.review.period", "P1Y"),
                        new Parameter(
                                "memberList.review.count", "from the last review, else from the start of operation"));
        assertThat(norm("F-T6").parameters())
                .containsExactly(new Parameter("ibz.representatives", "2: one NL, one FR"));
        assertThat(REGISTER.norms()).flatExtracting(Norm::parameters).allSatisfy(parameter -> {
            assertThat(parameter.key()).isNotBlank();
            assertThat(parameter.value()).isNotBlank();
        });
    }

    @Test
    void severalNormsMayBeCitedByOneId() {
        assertThat(REGISTER.mergedInto("C-P5"))
                .extracting(norm -> norm.id().value())
                .containsExactly("C-P5a", "C-P5b");
        assertThat(REGISTER.mergedInto("C-P5a")).isEmpty();
        assertThat(REGISTER.norm("C-P5")).isEmpty();
    }

    @Test
    void noMergedIdIsThatOfANorm() {
        Map<String, Norm> byId = REGISTER.norms().stream()
                .collect(Collectors.toMap(norm -> norm.id().value(), Function.identity()));

        assertThat(REGISTER.norms()).flatExtracting(Norm::merged).noneMatch(byId::containsKey);
    }

    @Test
    void listsAreReadApart() {
        assertThat(norm("C-P1").bearers()).isEqualTo(List.of(Bearer.COORD, Bearer.DEP, Bearer.SG));
        assertThat(norm("C-P5a").merged()).containsExactly("C-P5", "COO-2");
        assertThat(norm("C-P5a").facts()).containsExactly("appointments[].role", "appointments[].adult");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "C-", "-T8b", "C T8b", "C-T8b "})
    void refusesWhatIsNoId(String text) {
        assertThatThrownBy(() -> NormId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not the id of a norm: " + text);
    }

    @Test
    void givesANormItselfWhereAllOfItsCitationsAreInForce() {
        Norm norm = norm("C-T8b");

        assertThat(norm.citingOnly(LocalDate.parse("2026-11-24"))).isSameAs(norm);
    }
}
