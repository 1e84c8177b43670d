package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Found.snapshot;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.law.Law;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.reader.Subjects;
import org.openplp.rules.source.Citation;
import org.openplp.rules.spec.Books;

/** What is in force on a day, and what the books of norms make of it. */
class VersionsInTimeTest {
    private static final Register REGISTER = Register.ofThisRelease();
    private static final RuleBook OF_THIS_RELEASE = BelgianBook.ofThisRelease();
    private static final RuleBook WHOLE_REGISTER = wholeRegister();

    /** A book of all federal norms, whatever this release has rules for; its rules say nothing of interest. */
    private static RuleBook wholeRegister() {
        Map<SubjectKind, SubjectType<?>> types = Stream.of(
                        SubjectType.PARTNERSHIP,
                        Subjects.APPOINTMENT,
                        Subjects.MEMBERSHIP,
                        Subjects.MESSAGE,
                        Subjects.REPORT,
                        Subjects.EVALUATION)
                .collect(Collectors.toMap(SubjectType::kind, type -> type));
        return Books.with(REGISTER.norms().stream()
                .filter(norm -> norm.check() == CheckKind.RECORDS)
                .map(norm -> rule(norm.id().value())
                        .about(Objects.requireNonNull(types.get(norm.subject())))
                        .holds(OPERATIONAL_SINCE.isThere()))
                .toArray(Rule[]::new));
    }

    /** The norm of a row with a period, a day at one of its ends, and whether it is in force then; read from the law itself. */
    static Stream<Arguments> boundaries() {
        return Law.ofThisRelease().rows("norm").stream()
                .filter(row -> !row.get("in-force").isEmpty())
                .flatMap(row -> {
                    String[] ends = row.get("in-force").split("\\.\\.", -1);
                    return Stream.concat(
                            around(row.get("id"), ends[0], false, true), around(row.get("id"), ends[1], true, false));
                });
    }

    private static Stream<Arguments> around(String norm, String end, boolean before, boolean after) {
        return Stream.of(end)
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .flatMap(day -> Stream.of(
                        Arguments.of(norm, day.minusDays(1), before),
                        Arguments.of(norm, day, true),
                        Arguments.of(norm, day.plusDays(1), after)));
    }

    static Stream<LocalDate> boundaryDays() {
        return boundaries()
                .map(boundary -> (LocalDate) Objects.requireNonNull(boundary.get()[1]))
                .distinct()
                .sorted();
    }

    private static List<String> labels(List<Citation> citations) {
        return citations.stream().map(Citation::label).toList();
    }

    private static List<String> found(RuleBook book, LocalDate day) {
        var snapshot = snapshot(aCompliantPartnership(), day.toString());
        return book.assess(snapshot, Reading.AS_WORDED).allFindings().stream()
                .map(finding -> finding + " " + finding.explanation())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void aNormIsInForceFromItsFirstDayToItsLast(String id, LocalDate day, boolean inForce) {
        Norm norm = REGISTER.norm(id).orElseThrow();

        assertThat(norm.inForce().includes(day)).isEqualTo(inForce);
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void aBookHasTheNormOnThoseDaysAlone(String id, LocalDate day, boolean inForce) {
        for (RuleBook book : List.of(OF_THIS_RELEASE, WHOLE_REGISTER)) {
            boolean covered = book.norm(id).isPresent();

            assertThat(book.inForceOn(day).norm(id).isPresent()).as(book.id()).isEqualTo(covered && inForce);
        }
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void anAssessmentFindsTheNormOnThoseDaysAlone(String id, LocalDate day, boolean inForce) {
        boolean checked = WHOLE_REGISTER.norm(id).flatMap(WHOLE_REGISTER::rule).isPresent();
        var assessment = WHOLE_REGISTER.assess(snapshot(aCompliantPartnership(), day.toString()), Reading.AS_WORDED);

        assertThat(assessment.allFindings().stream()
                        .anyMatch(finding -> finding.norm().id().value().equals(id)))
                .isEqualTo(checked && inForce);
    }

    @ParameterizedTest
    @MethodSource("boundaryDays")
    void aNarrowedBookFindsThatDayWhatTheWholeBookFinds(LocalDate day) {
        for (RuleBook book : List.of(OF_THIS_RELEASE, WHOLE_REGISTER)) {
            assertThat(found(book.inForceOn(day), day)).as(book.id()).isEqualTo(found(book, day));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2010-12-09, false",
        "2010-12-10, true",
        "2010-12-11, true",
        "2019-02-12, true",
        "2019-02-13, true",
        "2019-02-14, false",
    })
    void theCertificateOfGoodConductIsAskedUnderTheCircularOf2010(String day, boolean asked) {
        RuleBook narrowed = WHOLE_REGISTER.inForceOn(LocalDate.parse(day));

        assertThat(narrowed.norm("COO-5").isPresent()).isEqualTo(asked);
        assertThat(narrowed.norm("COO-5").flatMap(narrowed::rule).isPresent()).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-07, LAW-9", "2026-04-08, LAW-9", "2026-04-09, LAW-10", "2026-04-10, LAW-10"})
    void professionalSecrecyRestsOnThePenalCodeOfTheDay(String day, String code) {
        Norm secrecy = REGISTER.norm("M-P2").orElseThrow();
        List<String> then = List.of("PROF:M-P2", "P07", "J03", code);

        assertThat(labels(secrecy.citations())).containsExactly("PROF:M-P2", "P07", "J03", "LAW-9", "LAW-10");
        assertThat(labels(secrecy.citationsOn(LocalDate.parse(day)))).isEqualTo(then);
        assertThat(OF_THIS_RELEASE.inForceOn(LocalDate.parse(day)).norm("M-P2"))
                .hasValueSatisfying(norm -> assertThat(labels(norm.citations())).isEqualTo(then));
    }

    @Test
    void onlyCitationsOfStatutesHaveAPeriod() {
        assertThat(REGISTER.norms()).flatExtracting(Norm::citations).allSatisfy(citation -> {
            var statute = REGISTER.norm(citation.source().code());
            boolean known = citation.inForce().from().isPresent()
                    || citation.inForce().to().isPresent();

            assertThat(known)
                    .isEqualTo(statute.filter(row -> row.inForce().equals(citation.inForce()))
                            .filter(row -> row.inForce().from().isPresent()
                                    || row.inForce().to().isPresent())
                            .isPresent());
        });
    }

    @Test
    void everyNormRestsOnSomethingOnEveryBoundaryDayOnWhichItIsInForce() {
        boundaryDays()
                .forEach(day -> assertThat(REGISTER.norms())
                        .filteredOn(norm -> norm.inForce().includes(day)
                                && !norm.citations().isEmpty())
                        .allMatch(norm -> !norm.citationsOn(day).isEmpty()));
    }

    @Test
    void aNarrowedBookKeepsItsNameAndItsDefinitionsAndPermissions() {
        LocalDate day = LocalDate.of(2009, 6, 1);
        for (RuleBook book : List.of(OF_THIS_RELEASE, WHOLE_REGISTER)) {
            RuleBook narrowed = book.inForceOn(day);

            assertThat(narrowed.id()).isEqualTo(book.id());
            assertThat(narrowed.version()).isEqualTo(book.version());
            assertThat(narrowed.norms())
                    .extracting(Norm::id)
                    .isEqualTo(book.norms().stream()
                            .filter(norm -> norm.inForce().includes(day))
                            .map(Norm::id)
                            .toList());
            assertThat(narrowed.norms()).extracting(Norm::modality).contains(Modality.DEFINITION, Modality.PERMISSION);
        }
    }

    @Test
    void aNarrowedBookHasARuleForWhatItChecks() {
        boundaryDays()
                .map(WHOLE_REGISTER::inForceOn)
                .forEach(book -> assertThat(book.norms())
                        .allMatch(norm -> book.rule(norm).isPresent() == (norm.check() != CheckKind.NONE)));
    }

    @Test
    void itsDigestDiffersFromABookWithOtherNormsOrCitations() {
        RuleBook before = OF_THIS_RELEASE.inForceOn(LocalDate.of(2026, 4, 8));
        RuleBook after = OF_THIS_RELEASE.inForceOn(LocalDate.of(2026, 4, 9));

        assertThat(before.digest()).isNotEqualTo(after.digest());
        assertThat(after.digest())
                .isEqualTo(OF_THIS_RELEASE.inForceOn(LocalDate.of(2026, 11, 24)).digest());
        assertThat(after.inForceOn(LocalDate.of(2026, 11, 24)).norms()).isEqualTo(after.norms());
    }

    @Test
    void aNormOfWhichNoPeriodIsKnownIsInEveryBook() {
        assertThat(OF_THIS_RELEASE.inForceOn(LocalDate.of(1990, 1, 1)).norm("C-T8b"))
                .isPresent();
    }
}
