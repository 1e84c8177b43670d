package org.example.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Entries;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.Compliant;
import org.openplp.formats.Plp;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.outcome.Outcome;

@DisplayName("A dossier that a host's validator requires to be compliant")
class CompliantTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Dossier CROISETTE = DossierReader.withDefaultLimit()
            .read(Path.of("..", "examples", "plp-croisette.yaml"))
            .dossier()
            .orElseThrow();

    record Today(@Compliant @Nullable Dossier dossier) {}

    record OnADay(@Compliant(on = "2026-11-24") Dossier dossier) {}

    record Binding(
            @Compliant(on = "2026-11-24", reading = Reading.BINDING_ONLY)
            Dossier dossier) {}

    record Open(
            @Compliant(
                    on = "2026-11-24",
                    outcomes = {Outcome.UNDETERMINED, Outcome.PENDING})
            Dossier dossier) {}

    record Advised(
            @Compliant(on = "2026-11-24", severity = Severity.NOTE)
            Dossier dossier) {}

    /** The bean of a host that gives a dossier. */
    static final class Form {
        @Compliant(on = "2026-11-24", message = "not kept: {org.openplp.formats.compliant.nl}")
        Dossier getDossier() {
            return CROISETTE;
        }
    }

    private static <T> Set<ConstraintViolation<T>> violations(T bean, Locale locale, Instant now, @Nullable Plp plp) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .defaultLocale(locale)
                .clockProvider(() -> Clock.fixed(now, ZoneOffset.UTC))
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(), locale, false));
        if (plp != null) {
            configuration.constraintValidatorPayload(plp);
        }
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            return factory.getValidator().validate(bean);
        }
    }

    private static <T> Set<ConstraintViolation<T>> violations(T bean) {
        return violations(bean, Locale.ENGLISH, Instant.parse("2026-11-23T23:30:00Z"), null);
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> unwrapped = violation.unwrap(HibernateConstraintViolation.class);
        return unwrapped.getDynamicPayload(Finding.class);
    }

    static Stream<Arguments> beans() {
        List<String> duties = List.of("C-L5b:msg-9", "C-T8b:plp-004", "B-P2:m-7", "B-P2:m-19", "B-P5b:m-12");
        return Stream.of(
                arguments(new Today(null), List.of()),
                arguments(new Today(CROISETTE), duties),
                arguments(new OnADay(CROISETTE), duties),
                arguments(new Form(), duties),
                arguments(new Binding(CROISETTE), List.of("B-P2:m-7", "B-P2:m-19")),
                arguments(new Advised(CROISETTE), duties));
    }

    @ParameterizedTest
    @MethodSource("beans")
    void hasTheFindingsAsPayload(Object bean, List<String> expected) {
        assertThat(violations(bean))
                .extracting(violation -> finding(violation).id())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void mayHaveToLeaveNothingOpen() {
        assertThat(violations(new Open(CROISETTE)))
                .extracting(violation -> finding(violation).outcome())
                .contains(Outcome.UNDETERMINED, Outcome.PENDING)
                .doesNotContain(Outcome.BREACHED);
    }

    @ParameterizedTest
    @CsvSource({
        "en, The member is not of full age. [federal guidance]",
        "fr, Le membre n'est pas majeur. [lignes directrices fédérales]",
        "nl-BE, Het lid is niet meerderjarig. [federale richtsnoeren]",
        "de, Das Mitglied ist nicht volljährig. [föderale Leitlinien]",
        "pt, The member is not of full age. [federal guidance]"
    })
    void saysAtTheDecisiveFactInTheLocaleOfTheRequestWhatIsBreached(String locale, String message) {
        assertThat(violations(new Binding(CROISETTE), Locale.forLanguageTag(locale), Instant.EPOCH, null))
                .extracting(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .containsExactlyInAnyOrder(
                        "dossier.memberships[6].adult: " + message, "dossier.memberships[18].adult: " + message);
    }

    @Test
    void isCheckedOnTheDayOfTheClockInBelgium() {
        assertThat(violations(new Today(CROISETTE)))
                .extracting(one -> finding(one).day())
                .containsOnly(DAY);
    }

    @Test
    void mayHaveAMessageOfTheHost() {
        assertThat(violations(new Form()))
                .extracting(ConstraintViolation::getMessage)
                .contains("not kept: Het lid is niet meerderjarig. [federale richtsnoeren]");
    }

    @Test
    void isCheckedByTheBookOfTheHost() {
        Plp few = Plp.withBook(BelgianBook.ofThisRelease()
                .only("few", norm -> norm.id().value().equals("B-P5b")));

        assertThat(violations(new OnADay(CROISETTE), Locale.ENGLISH, Instant.EPOCH, few))
                .extracting(violation -> finding(violation).id())
                .containsExactly("B-P5b:m-12");
    }

    @Test
    void isRefusedIfItContradictsItself() {
        Membership member = Membership.of("m-1");
        Dossier twice = Dossier.of(Partnership.of("plp-1")).toBuilder()
                .memberships(Entries.of(member, member))
                .build();

        assertThat(violations(new OnADay(twice)))
                .extracting(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .containsExactly("dossier.memberships[1].id: This id is already used (memberships[0].id)");
    }
}
