package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;

@DisplayName("The validator of a host, asked about a whole dossier")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsistentTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    private static final Pattern CODE = Pattern.compile("\\bDefectCode\\.([A-Z_]+)\\b");

    /** A dossier with one contradiction of each kind. */
    private static final Dossier CONTRADICTORY = Dossier.of(Partnership.of("plp-1")).toBuilder()
            .openplp(Recorded.of(2))
            .appointments(Entries.of(Appointment.of("a-1").toBuilder()
                    .chosenByMembers(Answer.NO)
                    .chosenByMembersOn(Recorded.of(DAY))
                    .build()))
            .partial(Entries.of("memberships.measures", "names"))
            .memberships(Entries.of(
                    Membership.of("plp-1"),
                    Membership.of(""),
                    Membership.of("m@3"),
                    Membership.of("m-4").toBuilder()
                            .joinedOn(Recorded.of(DAY))
                            .left(new Departure(Recorded.of(DAY.minusDays(1)), Recorded.unknown()))
                            .build()))
            .reports(Entries.none())
            .messages(Entries.of(
                    Message.of("msg-1").toBuilder().report(Recorded.of("r-9")).build()))
            .build();

    private final ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    @AfterAll
    void close() {
        factory.close();
    }

    private Set<ConstraintViolation<Dossier>> violations(Dossier dossier, String language) {
        return factory.usingContext()
                .messageInterpolator(new In(Locale.forLanguageTag(language), factory.getMessageInterpolator()))
                .getValidator()
                .validate(dossier);
    }

    /** Messages in one language, as a host gives them by the language of a request. */
    private record In(Locale locale, MessageInterpolator messages) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return messages.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return messages.interpolate(template, context, other);
        }
    }

    private static String code(ConstraintViolation<?> violation) {
        return violation.getMessageTemplate().replaceAll("^\\{org\\.openplp\\.core\\.([a-z.]+)}.*$", "$1");
    }

    @Test
    void findsEachContradictionAtItsPlace() {
        List<String> byIntake = Intake.defects(CONTRADICTORY).stream()
                .map(defect -> defect.path() + " " + defect.code())
                .toList();

        assertThat(violations(CONTRADICTORY, "en"))
                .extracting(violation -> violation.getPropertyPath() + " " + code(violation))
                .containsExactlyInAnyOrderElementsOf(byIntake);
        assertThat(byIntake).contains("partial[1] partial.unknown", "memberships[3].left.date order.reversed");
    }

    @Test
    void findsNothingInASoundDossier() {
        assertThat(violations(Dossier.of(Partnership.of("plp-1")), "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en,    memberships[3].left.date, This day is before the start (joinedOn)",
        "fr,    memberships[3].left.date, Ce jour est antérieur à la date de début (joinedOn)",
        "nl-BE, memberships[3].left.date, Deze datum ligt vóór de begindatum (joinedOn)",
        "de,    memberships[3].left.date, Dieses Datum liegt vor dem Beginn (joinedOn)",
        "pt,    memberships[3].left.date, This day is before the start (joinedOn)",
        "fr,    memberships[0].id,        Cet identifiant est déjà utilisé (partnership.id)",
        "fr,    memberships[1].id,        L'identifiant manque",
        "de,    memberships[2].id,        Eine Kennung darf weder @ noch Leerraum enthalten und keine Telefonnummer oder Nationalregisternummer sein (neun Ziffern oder mehr)",
        "nl,    messages[0].report,       De bedoelde vermelding bestaat niet (reports)",
        "en,    openplp,                  This version of the format cannot be read (1)",
    })
    void saysInTheLanguageAskedForWhatIsWrong(String language, String path, String message) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(language.equals("pt") ? Locale.forLanguageTag("pt") : Locale.FRENCH);

            assertThat(violations(CONTRADICTORY, language))
                    .filteredOn(
                            violation -> violation.getPropertyPath().toString().equals(path))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly(message);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_nl", "_de"})
    void hasAMessageForEachContradictionThatARecordCanFind(String language) throws IOException {
        Properties messages = new Properties();
        try (InputStream file =
                Dossier.class.getResourceAsStream("/ContributorValidationMessages" + language + ".properties")) {
            messages.load(file);
        }

        assertThat(messages.stringPropertyNames())
                .filteredOn(key -> !key.equals("org.openplp.formats.compliant"))
                .containsExactlyInAnyOrderElementsOf(Intake.defects(CONTRADICTORY).stream()
                        .map(defect -> "org.openplp.core." + defect.code())
                        .collect(Collectors.toSet()));
    }

    /** So that the dossier above has one of each kind. */
    @Test
    void findsEveryKindThatIsFoundInCore() throws IOException, ReflectiveOperationException {
        Set<Object> codes = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher used = CODE.matcher(Files.readString(file));
                while (used.find()) {
                    codes.add(DefectCode.class.getField(used.group(1)).get(null));
                }
            }
        }

        assertThat(codes)
                .isEqualTo(
                        Intake.defects(CONTRADICTORY).stream().map(Defect::code).collect(Collectors.toSet()));
    }
}
