package org.openplp.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Parameter;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.InForce;
import org.openplp.rules.source.Source;
import org.openplp.rules.text.Language;

class RegisterTest {
    private static final Register REGISTER = Register.ofThisRelease();

    private static Norm norm(String id) {
        return REGISTER.norm(id).orElseThrow();
    }

    @Test
    void saysNothingTwice() {
        assertThat(REGISTER.norms()).isNotEmpty().extracting(Norm::statement).doesNotHaveDuplicates();
    }

    /** What guards a norm against being lost: release/version writes the list anew. */
    @Test
    void holdsEveryNormOfTheLastRelease() throws IOException {
        assertThat(REGISTER.norms())
                .extracting(norm -> norm.id().value())
                .doesNotHaveDuplicates()
                .containsAll(Files.readAllLines(Path.of("../tools/release/norms.txt")));
    }

    @Test
    void hasTheExamplesOfANormInTheOrderOfItsFile() {
        assertThat(REGISTER.examples(norm("B-P2"), Language.ENGLISH))
                .extracting(one -> one.outcome() + ": " + one.text())
                .containsExactly(
                        "BREACHED: A member is a minor.", "UNDETERMINED: Whether a member is of age is not on record.");
    }

    @Test
    void mayBeThatOfOtherNormsWithTheSourcesThatTheyCite() {
        Norm adult = norm("B-P2");
        Norm coordinator = norm("I-1a");

        Register small = Register.of(List.of(adult, coordinator));

        assertThat(small.norms()).containsExactly(adult, coordinator);
        assertThat(small.norm("I-1a")).contains(coordinator);
        assertThat(small.sources())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Stream.of(adult, coordinator)
                        .flatMap(norm -> norm.citations().stream())
                        .map(Citation::source)
                        .collect(Collectors.toSet()));
        assertThat(small.openPoints(adult, Language.ENGLISH)).isEmpty();
        assertThat(small.conflicts(Language.ENGLISH).all()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Register.of(List.of(adult, adult)))
                .withMessage("two norms B-P2");
    }

    @Test
    void isThatOfALaw() {
        Register again = Register.of(CountryLaw.ofThisRelease());

        assertThat(again.norms())
                .isEqualTo(REGISTER.norms())
                .anyMatch(norm -> norm.stage().isEmpty())
                .anyMatch(norm -> norm.stage().isPresent());
        assertThat(again.sources()).isNotEmpty().isEqualTo(REGISTER.sources());
        assertThat(again.openPoints(Language.ENGLISH)).isNotEmpty();
        assertThat(again.circulars(Language.ENGLISH).all()).isNotEmpty();
        assertThat(again.conflicts(Language.ENGLISH).all())
                .isNotEmpty()
                .noneMatch(conflict -> conflict.positions().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"I-5, C-P1", "C-P8, C-L1", "C-T9, C-T10a", "C-T10b, M-P1", "F-T8, DEF-1", "A-T3a, A-T3b"})
    void standsInTheOrderOfSectionsThenOfColumnsThenOfNumbers(String id, String later) {
        List<Norm> norms = REGISTER.norms();

        assertThat(norms.indexOf(norm(id))).isLessThan(norms.indexOf(norm(later)));
    }

    @Test
    void everyNormCitesSourcesThatItKnows() {
        assertThat(REGISTER.norms())
                .flatExtracting(Norm::citations)
                .extracting(Citation::source)
                .isSubsetOf(REGISTER.sources());
        assertThat(REGISTER.norms())
                .filteredOn(norm -> norm.citations().isEmpty())
                .isNotEmpty()
                .allMatch(norm -> norm.check() == CheckKind.NONE);
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
                .allMatch(norm -> (norm.check() == CheckKind.NONE) == (norm.shape() == Shape.NONE))
                .allMatch(norm -> (norm.check() == CheckKind.NONE) == (norm.subject() == SubjectKind.NONE))
                .allMatch(
                        norm -> norm.check() == CheckKind.NONE || !norm.facts().isEmpty());
    }

    @Test
    void theShapeFitsTheWayANormIsChecked() {
        assertThat(REGISTER.norms())
                .allMatch(norm -> (norm.check() == CheckKind.ATTESTATION) == (norm.shape() == Shape.ATTESTED))
                .allMatch(norm -> (norm.check() == CheckKind.JUDGEMENT) == (norm.shape() == Shape.JUDGED))
                .allMatch(norm -> !norm.undated() || norm.shape() == Shape.OWED);
    }

    @Test
    void onlyTheseNormsAreOfOneMunicipalityOrZone() {
        assertThat(REGISTER.norms())
                .filteredOn(norm -> norm.scope() != NormScope.FEDERAL)
                .extracting(norm -> norm.id().value())
                .containsExactlyInAnyOrder("COM-14", "COM-17", "COO-11", "CRE-10", "LIM-8");
    }

    /** {@code VersionsInTimeTest} tests the days around each end. */
    @Test
    void onlyTheseNormsHaveAFirstOrALastDay() {
        Map<String, String> byPeriod = REGISTER.norms().stream()
                .filter(norm -> !norm.inForce().equals(InForce.NOT_KNOWN))
                .collect(Collectors.groupingBy(
                        RegisterTest::period,
                        Collectors.mapping(
                                norm -> norm.id().value(),
                                Collectors.collectingAndThen(
                                        Collectors.toCollection(TreeSet::new), ids -> String.join(" ", ids)))));

        assertThat(byPeriod)
                .containsOnly(
                        entry("..2026-04-08", "LAW-9"),
                        entry(
                                "2010-12-10..",
                                "COM-18 COM-2 COM-4 COM-6 COM-8 COM-9a COM-9b COO-7a COO-7b CRE-4 CRE-7 EVA-2 EVA-3 EVA-5 EVA-8 LIM-6 LIM-7"),
                        entry("2010-12-10..2019-02-13", "COO-5"),
                        entry("2015-05-21..", "FED-3"),
                        entry("2017-11-10..", "LAW-4"),
                        entry("2026-04-09..", "LAW-10"));
    }

    private static String period(Norm norm) {
        return Stream.of(norm.inForce().from(), norm.inForce().to())
                .map(day -> day.map(LocalDate::toString).orElse(""))
                .collect(Collectors.joining(".."));
    }

    @Test
    void parametersHaveANameAndAValue() {
        assertThat(norm("C-T8b").parameters())
                .containsExactly(
                        new Parameter("memberList.review.period", "P1Y"),
                        new Parameter(
                                "memberList.review.count",
                                "from the last review, or else from the start of operation"));
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
