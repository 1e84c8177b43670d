package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.Incident;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.ListNotice;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Ending;
import org.openplp.core.partnership.Partnership;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConstraintParityTest {
    private static final Recorded<String> ADDRESS = Recorded.of("jan@example.org");
    private static final Dossier BLANK = Dossier.of(Partnership.of("plp-1"));

    private final ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private final Validator validator = factory.getValidator();

    @AfterAll
    void close() {
        factory.close();
    }

    static Stream<Named<Dossier>> brokenDossiers() {
        return Stream.of(
                Named.of("a partnership without an id", Dossier.of(Partnership.of(""))),
                Named.of("a partnership whose id is white space", Dossier.of(Partnership.of(" \t"))),
                Named.of("a partnership whose id is an address", Dossier.of(Partnership.of("jan@example.org"))),
                Named.of(
                        "an ending into an address",
                        Dossier.of(Partnership.of("plp-1").toBuilder()
                                .ended(new Ending(Recorded.unknown(), Recorded.unknown(), ADDRESS, Recorded.unknown()))
                                .build())),
                Named.of(
                        "an appointment without an id, another of an address",
                        BLANK.toBuilder()
                                .appointments(Entries.of(
                                        Appointment.of(""),
                                        Appointment.of("a-2").toBuilder()
                                                .actor(ADDRESS)
                                                .build()))
                                .build()),
                Named.of(
                        "a membership with an address, the second of three",
                        BLANK.toBuilder()
                                .memberships(Entries.of(
                                        Membership.of("m-1"), Membership.of("jan@example.org"), Membership.of("m-3")))
                                .build()),
                Named.of(
                        "a membership of an address",
                        BLANK.toBuilder()
                                .memberships(Entries.of(Membership.of("m-1").toBuilder()
                                        .actor(ADDRESS)
                                        .build()))
                                .build()),
                Named.of(
                        "a notice about an address",
                        BLANK.toBuilder()
                                .memberList(Recorded.of(MemberList.blank().toBuilder()
                                        .notices(Entries.of(new ListNotice(
                                                ADDRESS, Recorded.unknown(), Recorded.unknown(), Recorded.unknown())))
                                        .build()))
                                .build()),
                Named.of(
                        "a message that answers an address",
                        BLANK.toBuilder()
                                .messages(Entries.of(Message.of("msg-1").toBuilder()
                                        .report(ADDRESS)
                                        .build()))
                                .build()),
                Named.of(
                        "a report by a name",
                        BLANK.toBuilder()
                                .reports(Entries.of(Report.of("r-1").toBuilder()
                                        .by(Recorded.of("Jan Peeters"))
                                        .build()))
                                .build()),
                Named.of(
                        "an evaluation with white space in its id",
                        BLANK.toBuilder()
                                .evaluations(Entries.of(Evaluation.of("e 1")))
                                .build()),
                Named.of(
                        "an incident without an id, by an address",
                        BLANK.toBuilder()
                                .incidents(Entries.of(
                                        Incident.of("").toBuilder().by(ADDRESS).build()))
                                .build()),
                Named.of(
                        "an attestation and a waiver about an address",
                        BLANK.toBuilder()
                                .attestations(Entries.of(Attestation.blank().toBuilder()
                                        .subject(ADDRESS)
                                        .build()))
                                .waivers(Entries.of(Waiver.blank().toBuilder()
                                        .subject(ADDRESS)
                                        .build()))
                                .build()),
                Named.of(
                        "an id with white space beyond the keyboard",
                        BLANK.toBuilder()
                                .memberships(Entries.of(Membership.of("m-1"), Membership.of("\u2003")))
                                .build()),
                Named.of(
                        "ids with other at signs",
                        Dossier.of(Partnership.of("jan\uFF20example.org")).toBuilder()
                                .memberships(Entries.of(
                                        Membership.of("jan\uFE6Bexample.org"),
                                        Membership.of("m-2").toBuilder()
                                                .actor(Recorded.of("jan\uFF20example.org"))
                                                .build()))
                                .build()),
                Named.of(
                        "a national number, and a membership of a telephone number",
                        BLANK.toBuilder()
                                .memberships(Entries.of(
                                        Membership.of("85.07.30-033.28"),
                                        Membership.of("m-2").toBuilder()
                                                .actor(Recorded.of("0470/12.34.56"))
                                                .build()))
                                .build()),
                Named.of(
                        "many at once",
                        Dossier.of(Partnership.of("")).toBuilder()
                                .appointments(Entries.of(Appointment.of(" "), Appointment.of("@")))
                                .reports(Entries.of(Report.of("r-1"), Report.of("")))
                                .build()),
                Named.of("an entry that kept its place when the day cut others away", cutDossier()));
    }

    private static Dossier cutDossier() {
        LocalDate day = LocalDate.parse("2024-06-15");
        Membership later = Membership.of("m-1").toBuilder()
                .joinedOn(Recorded.of(day.plusDays(1)))
                .build();
        return BLANK.toBuilder()
                .memberships(Entries.of(later, Membership.of("m@2")))
                .build()
                .asOf(day);
    }

    @ParameterizedTest
    @MethodSource("brokenDossiers")
    void constraintsFindWhatIntakeFinds(Dossier dossier) {
        assertThat(validator.validate(dossier))
                .isNotEmpty()
                .extracting(violation -> violation.getPropertyPath().toString())
                .hasSameElementsAs(Intake.defects(dossier).stream()
                        .map(defect -> defect.path().toString())
                        .toList());
    }
}
