package org.openplp.core.dossier;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.openplp.core.activity.Meeting;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.appointment.AppointmentEvent;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.evaluation.Evaluation;
import org.openplp.core.evaluation.EvaluationEvent;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.membership.ListReview;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.PartnershipEvent;

/**
 * What events make of a dossier. A list that was not handed over, and into which an event puts an entry, is from then on known in part only: what was in it
 * before nobody said.
 */
final class History {
    private History() {}

    static Dossier after(Dossier before, Event event) {
        if (event instanceof PartnershipEvent one) {
            return partnership(before, one);
        }
        if (event instanceof AppointmentEvent one) {
            return appointment(before, one);
        }
        if (event instanceof MembershipEvent one) {
            return membership(before, one);
        }
        if (event instanceof EvaluationEvent one) {
            return evaluation(before, one);
        }
        if (event instanceof DossierEvent one) {
            return one.after(before);
        }
        throw new IllegalArgumentException(
                "not an event of a dossier: " + event.getClass().getName());
    }

    /** Why an event of an aggregate cannot happen to a dossier, although it could to the aggregate. */
    static Optional<Defect> reasonAgainst(Dossier before, Event event) {
        if (event instanceof PartnershipEvent.Founded one) {
            return because(
                    !before.equals(Dossier.of(Partnership.of(one.partnership()))),
                    Defect.at("partnership.id", DefectCode.ID_DUPLICATE, "partnership.id"));
        }
        boolean comesTooLate = isJoining(event) && before.partnership().isOver(event.day());
        if (comesTooLate || begins(event)) {
            return because(comesTooLate, Defect.at("partnership.ended", RejectionCode.PARTNERSHIP_ALREADY_ENDED));
        }
        if (event instanceof MembershipEvent one) {
            return unknown("memberships", before.membership(one.membership()));
        }
        if (event instanceof AppointmentEvent one) {
            return unknown("appointments", before.appointment(one.appointment()));
        }
        return event instanceof EvaluationEvent one
                ? unknown("evaluations", before.evaluation(one.evaluation()))
                : Optional.empty();
    }

    /** Whether the dossier holds an aggregate as it was when an act was done on it. */
    static boolean holds(Dossier dossier, Object aggregate) {
        if (aggregate instanceof Membership one) {
            return dossier.membership(one.id()).equals(Optional.of(one));
        }
        if (aggregate instanceof Appointment one) {
            return dossier.appointment(one.id()).equals(Optional.of(one));
        }
        if (aggregate instanceof Evaluation one) {
            return dossier.evaluation(one.id()).equals(Optional.of(one));
        }
        return aggregate.equals(dossier.partnership());
    }

    private static Optional<Defect> because(boolean reason, Defect defect) {
        return reason ? Optional.of(defect) : Optional.empty();
    }

    private static Optional<Defect> unknown(String key, Optional<?> entry) {
        return because(entry.isEmpty(), Defect.at(key, RejectionCode.SUBJECT_UNKNOWN));
    }

    /** Whether an entry begins with the event; where it is there already, intake finds the id twice. */
    private static boolean begins(Event event) {
        return event instanceof MembershipEvent.Applied
                || event instanceof MembershipEvent.Admitted
                || event instanceof AppointmentEvent.Appointed
                || event instanceof EvaluationEvent.Evaluated;
    }

    private static boolean isJoining(Event event) {
        return event instanceof MembershipEvent.ApplicantAdmitted
                || (begins(event) && !(event instanceof EvaluationEvent));
    }

    static void requireSame(Dossier before, String partnership) {
        if (!before.partnership().id().equals(partnership)) {
            throw new IllegalArgumentException("an event of another partnership: " + partnership);
        }
    }

    private static Dossier partnership(Dossier before, PartnershipEvent event) {
        requireSame(before, event.partnership());
        Partnership old = before.partnership();
        Partnership now = event.after(old);
        Dossier after = before.but().partnership(now).build();
        if (event instanceof PartnershipEvent.Founded) {
            return begun(after);
        }
        if (event instanceof PartnershipEvent.FactsRecorded) {
            return after;
        }
        after = partly(after, old.charter(), now.charter(), "partnership.charter");
        after = partly(after, old.houseRules(), now.houseRules(), "partnership.houseRules");
        after = partly(after, old.communicationPlan(), now.communicationPlan(), "partnership.communicationPlan");
        after = partly(after, old.signs(), now.signs(), "partnership.signs");
        return event instanceof PartnershipEvent.CharterCountersigned && old.hasCharter()
                ? partly(after, old.lastVersion().signatures(), "partnership.charter.signatures")
                : after;
    }

    /** A partnership that begins just now has no members yet, and nothing was done in it. */
    private static Dossier begun(Dossier record) {
        return record.but()
                .appointments(Log.none())
                .memberships(Log.none())
                .memberList(Recorded.of(MemberList.blank()
                        .but()
                        .reviews(Log.none())
                        .notices(Log.none())
                        .requests(Log.none())
                        .build()))
                .messages(Log.none())
                .reports(Log.none())
                .meetings(Log.none())
                .evaluations(Log.none())
                .build();
    }

    private static Dossier appointment(Dossier before, AppointmentEvent event) {
        int index = begins(event) ? -1 : indexOf(before.appointments(), Appointment::id, event.appointment());
        Appointment old = index < 0
                ? Appointment.of(event.appointment())
                : before.appointments().entry(index);
        Appointment now = event.after(old);
        Dossier after = before.but()
                .appointments(put(before.appointments(), index, now))
                .build();
        after = partly(after, before.appointments(), "appointments");
        return event instanceof AppointmentEvent.MeasureTaken
                ? partly(after, old.measures(), "appointments.measures")
                : after;
    }

    private static Dossier membership(Dossier before, MembershipEvent event) {
        int index = begins(event) ? -1 : indexOf(before.memberships(), Membership::id, event.membership());
        Membership old = index < 0
                ? Membership.of(event.membership())
                : before.memberships().entry(index);
        Membership now = event.after(old);
        Dossier after =
                before.but().memberships(put(before.memberships(), index, now)).build();
        after = partly(after, before.memberships(), "memberships");
        return event instanceof MembershipEvent.MeasureTaken
                ? partly(after, old.measures(), "memberships.measures")
                : after;
    }

    private static Dossier evaluation(Dossier before, EvaluationEvent event) {
        int index = begins(event) ? -1 : indexOf(before.evaluations(), Evaluation::id, event.evaluation());
        Evaluation old = index < 0
                ? Evaluation.of(event.evaluation())
                : before.evaluations().entry(index);
        Dossier after = before.but()
                .evaluations(put(before.evaluations(), index, event.after(old)))
                .build();
        return partly(after, before.evaluations(), "evaluations");
    }

    static Dossier draft(Dossier before, Message message) {
        return partly(before.but().messages(before.messages().and(message)).build(), before.messages(), "messages");
    }

    static Dossier put(Dossier before, Message message) {
        int index = indexOf(before.messages(), Message::id, message.id());
        return partly(
                before.but().messages(put(before.messages(), index, message)).build(), before.messages(), "messages");
    }

    static Dossier changeMessage(Dossier before, String id, UnaryOperator<Message> change) {
        int index = indexOf(before.messages(), Message::id, id);
        Message old = index < 0 ? Message.of(id) : before.messages().entry(index);
        return put(before, change.apply(old));
    }

    static Dossier receive(Dossier before, Report report) {
        return partly(before.but().reports(before.reports().and(report)).build(), before.reports(), "reports");
    }

    static Dossier changeReport(Dossier before, String id, UnaryOperator<Report> change) {
        int index = indexOf(before.reports(), Report::id, id);
        Report now = change.apply(index < 0 ? Report.of(id) : before.reports().entry(index));
        return partly(before.but().reports(put(before.reports(), index, now)).build(), before.reports(), "reports");
    }

    static Dossier review(Dossier before, ListReview review) {
        MemberList list = before.memberList().value().orElseGet(MemberList::blank);
        if (before.memberList().isNone()) {
            list = list.but().reviews(Log.none()).build();
        }
        Dossier after = before.but()
                .memberList(Recorded.of(
                        list.but().reviews(list.reviews().and(review)).build()))
                .build();
        return partly(after, list.reviews(), "memberList.reviews");
    }

    static Dossier meet(Dossier before, Meeting meeting) {
        return partly(before.but().meetings(before.meetings().and(meeting)).build(), before.meetings(), "meetings");
    }

    /** The place of an entry among those on record; negative if it is not there. */
    static <E> int indexOf(Log<E> log, Function<E, String> id, String wanted) {
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            if (id.apply(log.entry(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    static <E> Optional<E> find(Log<E> log, Function<E, String> id, String wanted) {
        int index = indexOf(log, id, wanted);
        return index < 0 ? Optional.empty() : Optional.of(log.entry(index));
    }

    private static <E> Log<E> put(Log<E> log, int index, E entry) {
        return index < 0 ? log.and(entry) : log.with(index, entry);
    }

    private static Dossier partly(Dossier after, Log<?> before, Log<?> now, String key) {
        return now.isKnown() ? partly(after, before, key) : after;
    }

    private static Dossier partly(Dossier after, Log<?> before, String key) {
        if (before.isKnown() || after.isPartial(key)) {
            return after;
        }
        return after.but().partial(after.partial().and(key)).build();
    }
}
