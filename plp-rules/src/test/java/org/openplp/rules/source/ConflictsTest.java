package org.openplp.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Register.OpenPoint;
import org.openplp.rules.text.Language;

class ConflictsTest {
    private static final Register REGISTER = Register.ofThisRelease();
    private static final Conflicts CONFLICTS = REGISTER.conflicts(Language.ENGLISH);

    static Stream<Conflict> conflicts() {
        return CONFLICTS.all().stream();
    }

    static Stream<Norm> contestedNorms() {
        return REGISTER.norms().stream().filter(norm -> norm.interpretation().contains("contested"));
    }

    @Test
    void areReportedForEverySectionWithContradictions() {
        assertThat(CONFLICTS.all())
                .extracting(Conflict::section)
                .contains("§6.1", "§6.2", "§6.3", "§6.4", "§6.5", "§6.6", "§6.7", "§6.8", "§6.9", "§6.10", "§6.11")
                .contains("§6.12", "§6.14")
                .allMatch(section -> section.matches("§[26]\\.\\d+"));
    }

    @Test
    void haveANameEach() {
        assertThat(CONFLICTS.all())
                .hasSize(28)
                .extracting(Conflict::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @MethodSource("contestedNorms")
    void concernEveryNormThatTheRegisterCallsContested(Norm norm) {
        assertThat(CONFLICTS.concerning(norm.id().value())).isNotEmpty();
    }

    @Test
    void areSoughtForTheContestedNormsOfTheRegister() {
        assertThat(contestedNorms()).hasSize(17);
    }

    @ParameterizedTest
    @CsvSource({
        "14, list-keeper,             C-T8a",
        "15, reach-of-the-disclaimer, I-0",
        "16, yearly-term,             C-T8b",
        "17, employment-by-the-zone,  M-P1",
        "18, invitation-of-all,       CRE-6",
        "18, local-support,           CRE-8",
    })
    void includeTheQuestionsThatWaitForAPerson(int item, String conflict, String norm) {
        assertThat(CONFLICTS.concerning(norm))
                .filteredOn(one -> one.id().equals(conflict))
                .singleElement()
                .satisfies(one -> assertThat(one.section()).isEqualTo("§6.14"))
                .satisfies(one -> assertThat(one.why()).contains("until a person decides"));
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void concernNormsOfTheRegister(Conflict conflict) {
        assertThat(conflict.norms())
                .isNotEmpty()
                .allMatch(norm -> REGISTER.norm(norm).isPresent());
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void haveTwoPositionsOrMore(Conflict conflict) {
        assertThat(conflict.positions())
                .hasSizeGreaterThanOrEqualTo(2)
                .extracting(Conflict.Position::text)
                .doesNotHaveDuplicates()
                .allMatch(text -> text.endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void citeSourcesThatTheRegisterKnows(Conflict conflict) {
        assertThat(conflict.positions())
                .flatExtracting(Conflict.Position::sources)
                .isNotEmpty()
                .extracting(Citation::source)
                .isSubsetOf(REGISTER.sources());
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void sayOfAPositionWithoutASourceThatItHasNone(Conflict conflict) {
        assertThat(conflict.positions())
                .allMatch(position ->
                        position.sources().isEmpty() == position.text().contains("no source"));
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void sayWhichReadingIsTakenAndWhy(Conflict conflict) {
        assertThat(conflict.title()).isNotBlank();
        assertThat(conflict.taken()).endsWith(".");
        assertThat(conflict.why()).endsWith(".");
        assertThat(conflict.reading().stream()).allMatch(reading -> reading.matches("R\\d+"));
    }

    @Test
    void citeTheActorProfilesWithThePlaceInThem() {
        assertThat(CONFLICTS.all())
                .flatExtracting(Conflict::positions)
                .flatExtracting(Conflict.Position::sources)
                .filteredOn(citation -> citation.source().code().equals("PROF"))
                .isNotEmpty()
                .allMatch(citation -> citation.pinpoint().matches("[CMBAFI]-([PLT])?\\d+"));
    }

    @Test
    void areNotReportedAgainAmongTheOpenPoints() {
        Pattern reported = Pattern.compile("§6\\.(1|2|3|4|5|6|8|9|10|11)");

        assertThat(REGISTER.norms())
                .flatExtracting(norm -> REGISTER.openPoints(norm, Language.ENGLISH))
                .extracting(OpenPoint::reading)
                .noneMatch(reading -> reported.matcher(reading).matches());
    }

    @Test
    void doNotConcernANormWhoseSourcesAgree() {
        assertThat(CONFLICTS.concerning("B-P2")).isEqualTo(List.of());
    }
}
