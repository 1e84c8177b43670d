package org.example.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.duty.DutiesCalendar;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.table.MemberTableReader;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;

@DisplayName("With the versions of a host")
class MatrixTest {
    private static final ReadDossier READ =
            DossierReader.withDefaultLimit().read(Path.of("..", "..", "..", "examples", "plp-croisette.yaml"));

    private static Dossier dossier() {
        return READ.dossier().orElseThrow();
    }

    /** With no notice of the member list that is about another member. */
    private static Dossier withMembers(Entries<Membership> members) {
        return dossier().toBuilder()
                .memberships(members)
                .memberList(Recorded.unknown())
                .build();
    }

    private static Assessment assessment() {
        DossierSnapshot.Attempt result = DossierSnapshot.of(dossier(), LocalDate.of(2026, 11, 24));
        return BelgianBook.ofThisRelease()
                .assess(((DossierSnapshot.Attempt.Accepted) result).snapshot(), Reading.AS_WORDED);
    }

    private static List<String> violations(Dossier dossier) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.FRENCH), Locale.FRENCH, false))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(dossier).stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .toList();
        }
    }

    @Test
    void itIsTheVersionThatIsMeant() {
        assertEquals(
                System.getProperty("expected"),
                HibernateValidator.class.getPackage().getImplementationVersion());
    }

    @Test
    void theValidatorPassesASoundDossier() {
        assertEquals(List.of(), violations(dossier()));
    }

    @Test
    void theValidatorLooksIntoListsAndFactsAndNamesThePathOfTheDossier() {
        Entries<Membership> members = Entries.of(Membership.of("m-1"), Membership.of("m@2"));

        assertEquals(
                List.of(
                        "memberships[1].id: Un identifiant ne peut contenir ni @ ni espace, ni être un numéro de téléphone ou un numéro national (neuf chiffres ou plus)"),
                violations(withMembers(members)));
    }

    @Test
    void theValidatorFindsAContradictionAndSaysItInTheLanguageOfTheHost() {
        Entries<Membership> twice = Entries.of(Membership.of("m-1"), Membership.of("m-1"));

        assertEquals(
                List.of("memberships[1].id: Cet identifiant est déjà utilisé (memberships[0].id)"),
                violations(withMembers(twice)));
    }

    @Test
    void aDossierIsReadAndWritten() {
        String json = new DossierWriter().asJson(dossier());

        assertEquals(
                Optional.of(dossier()),
                DossierReader.withDefaultLimit()
                        .read("plp-004.json", json.getBytes(StandardCharsets.UTF_8))
                        .dossier());
        assertEquals(
                Optional.of(dossier()),
                DossierReader.withDefaultLimit()
                        .read(
                                "plp-004.yaml",
                                new DossierWriter().asYaml(dossier()).getBytes(StandardCharsets.UTF_8))
                        .dossier());
    }

    @Test
    void reportsAreWritten() {
        Messages messages = new Messages(Texts.english());
        CheckedFile checked = new CheckedFile(READ, Optional.of(assessment()));

        assertTrue(ReportFormat.JSON
                .of(new Manner(messages, false, false), checked)
                .contains("\"NOT_COMPLIANT\""));
        assertTrue(ReportFormat.HTML
                .of(new Manner(messages, false, false), checked)
                .contains("C-T8b"));
    }

    @Test
    void dutiesBecomeACalendar() {
        Duties duties = Duties.of(assessment(), LocalDate.of(2027, 12, 31));

        assertTrue(new DutiesCalendar(Texts.english()).of(READ, duties).startsWith("BEGIN:VCALENDAR"));
    }

    static Stream<Path> tables() {
        return Stream.of(
                Path.of("..", "..", "..", "plp-formats", "src", "main", "templates", "members_en.xlsx"),
                Path.of("..", "..", "..", "plp-formats", "src", "main", "templates", "members_en.csv"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tablesOfMembersAreRead(Path table) {
        assertEquals(List.of(), MemberTableReader.usual().read(table).defects());
    }
}
