package org.openplp.rules.spec.facts;

import static org.openplp.rules.rule.Asked.asked;
import static org.openplp.rules.rule.Fact.ending;
import static org.openplp.rules.rule.Fact.fact;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.appointment.AppointmentDeclarations;
import org.openplp.core.appointment.Screening;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.reader.Keys;

/** Facts about actors in their roles. */
public final class AppointmentFacts {
    /** {@code appointments}. */
    public static final LogFact<Dossier, Appointment> APPOINTMENTS = Keys.list("appointments");

    /** {@code appointments[].role}. */
    public static final Fact<Appointment, Post> ROLE = fact(APPOINTMENTS.entries(), "role", Appointment::role);

    /** {@code appointments[].from}. */
    public static final Fact<Appointment, LocalDate> APPOINTED_FROM =
            fact(APPOINTMENTS.entries(), "from", Appointment::from);

    /** {@code appointments[].until}. */
    public static final Fact<Appointment, LocalDate> UNTIL =
            ending(APPOINTMENTS.entries(), "until", Appointment::until);

    /** {@code appointments[].adult}. */
    public static final Asked<Appointment> IS_ADULT = asked(APPOINTMENTS.entries(), "adult", Appointment::adult);

    /** {@code appointments[].declarations}. */
    public static final Fact<Appointment, AppointmentDeclarations> DECLARATIONS =
            fact(APPOINTMENTS.entries(), "declarations", Appointment::declarations);

    /** {@code appointments[].declarations.neutrality}. */
    public static final Fact<Appointment, LocalDate> DECLARED_NEUTRALITY =
            DECLARATIONS.at("neutrality", AppointmentDeclarations::neutrality);

    /** {@code appointments[].declarations.noAdvantage}. */
    public static final Fact<Appointment, LocalDate> DECLARED_NO_ADVANTAGE =
            DECLARATIONS.at("noAdvantage", AppointmentDeclarations::noAdvantage);

    /** {@code appointments[].screening}. */
    public static final Fact<Appointment, Screening> SCREENING =
            fact(APPOINTMENTS.entries(), "screening", Appointment::screening);

    /** {@code appointments[].screening.consentOn}. */
    public static final Fact<Appointment, LocalDate> CONSENTED_TO_SCREENING =
            SCREENING.at("consentOn", Screening::consentOn);

    /** {@code appointments[].screening.objection}. */
    public static final Asked<Appointment> OBJECTS_TO_SCREENING = SCREENING.asked("objection", Screening::objection);

    /** {@code appointments[].contactKnownToPolice}. */
    public static final Asked<Appointment> CONTACT_IS_KNOWN_TO_POLICE =
            asked(APPOINTMENTS.entries(), "contactKnownToPolice", Appointment::contactKnownToPolice);

    /** {@code appointments[].contactKnownToMembers}. */
    public static final Asked<Appointment> CONTACT_IS_KNOWN_TO_MEMBERS =
            asked(APPOINTMENTS.entries(), "contactKnownToMembers", Appointment::contactKnownToMembers);

    /** {@code appointments[].contactKnownToResidents}. */
    public static final Asked<Appointment> CONTACT_IS_KNOWN_TO_RESIDENTS =
            asked(APPOINTMENTS.entries(), "contactKnownToResidents", Appointment::contactKnownToResidents);

    /** {@code appointments[].employedByZone}. */
    public static final Fact<Appointment, String> EMPLOYED_BY_ZONE =
            fact(APPOINTMENTS.entries(), "employedByZone", Appointment::employedByZone);

    /** {@code appointments[].designatedBy}. */
    public static final Fact<Appointment, Party> DESIGNATED_BY =
            fact(APPOINTMENTS.entries(), "designatedBy", Appointment::designatedBy);

    /** {@code appointments[].actor}. */
    public static final Fact<Appointment, String> ROLE_ACTOR =
            fact(APPOINTMENTS.entries(), "actor", Appointment::actor);

    /** {@code appointments[].partOfCommunity}. */
    public static final Asked<Appointment> IS_PART_OF_COMMUNITY =
            asked(APPOINTMENTS.entries(), "partOfCommunity", Appointment::partOfCommunity);

    /** {@code appointments[].chosenByMembers}. */
    public static final Asked<Appointment> WAS_CHOSEN_BY_MEMBERS =
            asked(APPOINTMENTS.entries(), "chosenByMembers", Appointment::chosenByMembers);

    /** {@code appointments[].approvedByMembersOn}. */
    public static final Fact<Appointment, LocalDate> APPROVED_BY_MEMBERS_ON =
            fact(APPOINTMENTS.entries(), "approvedByMembersOn", Appointment::approvedByMembersOn);

    /** {@code appointments[].goodConductCertificateOn}. */
    public static final Fact<Appointment, LocalDate> GOOD_CONDUCT_CERTIFICATE_ON =
            fact(APPOINTMENTS.entries(), "goodConductCertificateOn", Appointment::goodConductCertificateOn);

    /** {@code appointments[].screening.date}. */
    public static final Fact<Appointment, LocalDate> SCREENED_ON = SCREENING.at("date", Screening::date);

    /** {@code appointments[].screening.outcome}. */
    public static final Fact<Appointment, Screening.Outcome> SCREENING_OUTCOME =
            SCREENING.at("outcome", Screening::outcome);

    /** {@code appointments[].membersAskedToChooseOn}. */
    public static final Fact<Appointment, LocalDate> MEMBERS_ASKED_TO_CHOOSE_ON =
            fact(APPOINTMENTS.entries(), "membersAskedToChooseOn", Appointment::membersAskedToChooseOn);

    /** {@code appointments[].paid}. */
    public static final Asked<Appointment> ROLE_IS_PAID = asked(APPOINTMENTS.entries(), "paid", Appointment::paid);

    private AppointmentFacts() {}
}
