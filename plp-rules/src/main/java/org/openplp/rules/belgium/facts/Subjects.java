package org.openplp.rules.belgium.facts;

import java.util.List;
import java.util.Optional;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.membership.Membership;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.SubjectType;

/** The subjects that findings can be about. */
public final class Subjects {
    /** The partnership; its rules look at the whole dossier. */
    public static final SubjectType<Dossier> PARTNERSHIP = SubjectType.PARTNERSHIP;

    /** An actor in a role. */
    public static final SubjectType<Appointment> APPOINTMENT = new SubjectType<>(
            SubjectKind.APPOINTMENT,
            AppointmentFacts.APPOINTMENTS.entries(),
            Optional.of(AppointmentFacts.APPOINTMENTS),
            Appointment::id,
            Optional.of(AppointmentFacts.UNTIL));

    /** A member. */
    public static final SubjectType<Membership> MEMBERSHIP = new SubjectType<>(
            SubjectKind.MEMBERSHIP,
            MemberFacts.MEMBERSHIPS.entries(),
            Optional.of(MemberFacts.MEMBERSHIPS),
            Membership::id,
            Optional.of(MemberFacts.LEFT_ON));

    /** A message that went out. */
    public static final SubjectType<Message> MESSAGE = new SubjectType<>(
            SubjectKind.MESSAGE,
            MessageFacts.MESSAGES.entries(),
            Optional.of(MessageFacts.MESSAGES),
            Message::id,
            Optional.empty());

    /** A report of a member. */
    public static final SubjectType<Report> REPORT = new SubjectType<>(
            SubjectKind.REPORT,
            MessageFacts.REPORTS.entries(),
            Optional.of(MessageFacts.REPORTS),
            Report::id,
            Optional.empty());

    /** An evaluation. */
    public static final SubjectType<Evaluation> EVALUATION = new SubjectType<>(
            SubjectKind.EVALUATION,
            ActivityFacts.EVALUATIONS.entries(),
            Optional.of(ActivityFacts.EVALUATIONS),
            Evaluation::id,
            Optional.empty());

    /** The subjects that are entries of a list, in the order of the dossier. */
    public static final List<SubjectType<?>> ENTRIES = List.of(APPOINTMENT, MEMBERSHIP, MESSAGE, REPORT, EVALUATION);

    private Subjects() {}
}
