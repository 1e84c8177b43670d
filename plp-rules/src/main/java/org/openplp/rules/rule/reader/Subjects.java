package org.openplp.rules.rule.reader;

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
    /** An actor in a role. */
    public static final SubjectType<Appointment> APPOINTMENT = new SubjectType<>(
            SubjectKind.APPOINTMENT,
            Keys.<Dossier, Appointment>list("appointments").entries(),
            Optional.of(Keys.list("appointments")),
            Appointment::id,
            Optional.of(Keys.day("appointments[].until")));

    /** A member. */
    public static final SubjectType<Membership> MEMBERSHIP = new SubjectType<>(
            SubjectKind.MEMBERSHIP,
            Keys.<Dossier, Membership>list("memberships").entries(),
            Optional.of(Keys.list("memberships")),
            Membership::id,
            Optional.of(Keys.day("memberships[].left.date")));

    /** A message that went out. */
    public static final SubjectType<Message> MESSAGE = new SubjectType<>(
            SubjectKind.MESSAGE,
            Keys.<Dossier, Message>list("messages").entries(),
            Optional.of(Keys.list("messages")),
            Message::id,
            Optional.empty());

    /** A report of a member. */
    public static final SubjectType<Report> REPORT = new SubjectType<>(
            SubjectKind.REPORT,
            Keys.<Dossier, Report>list("reports").entries(),
            Optional.of(Keys.list("reports")),
            Report::id,
            Optional.empty());

    /** An evaluation. */
    public static final SubjectType<Evaluation> EVALUATION = new SubjectType<>(
            SubjectKind.EVALUATION,
            Keys.<Dossier, Evaluation>list("evaluations").entries(),
            Optional.of(Keys.list("evaluations")),
            Evaluation::id,
            Optional.empty());

    /** The subjects that are entries of a list, in the order of the dossier. */
    public static final List<SubjectType<?>> ENTRIES = List.of(APPOINTMENT, MEMBERSHIP, MESSAGE, REPORT, EVALUATION);

    private Subjects() {}
}
