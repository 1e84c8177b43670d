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
            int index = indexOf(before.evaluations(), Evaluation::id, one.evaluation());
            Evaluation now = one.after(
                    index < 0
                            ? Evaluation.of(one.evaluation())
                            : before.evaluations().entry(index));
            Dossier after = before.but()
                    .evaluations(put(before.evaluations(), index, now))
                    .build();
            return partly(after, before.evaluations(), "evaluations");
        }
        if (event instanceof DossierEvent one) {
            return one.after(before);
        }
        throw new IllegalArgumentException(
                "not an event of a dossier: " + event.getClass().getName());
    }

    /** Why somebody or something cannot begin in a dossier: the partnership has ended, or the id is used already. */
    static Optional<Defect> reasonAgainst(Dossier before, Event event) {
        if (event instanceof MembershipEvent.Applied one) {
            return ended(before, event).or(() -> taken("memberships", before.memberships(), Membership::id, one));
        }
        if (event instanceof MembershipEvent.Admitted one) {
            boolean isMember = before.membership(one.membership())
                    .filter(member -> !member.joinedOn().isNone())
                    .isPresent();
            return isMember ? taken("memberships", before.memberships(), Membership::id, one) : ended(before, event);
        }
        if (event instanceof AppointmentEvent.Appointed one) {
            return ended(before, event).or(() -> taken("appointments", before.appointments(), Appointment::id, one));
        }
        if (event instanceof EvaluationEvent.Evaluated one) {
            return taken("evaluations", before.evaluations(), Evaluation::id, one);
        }
        return Optional.empty();
    }

    private static Optional<Defect> ended(Dossier before, Event event) {
        return before.partnership().isOver(event.day())
                ? Optional.of(Defect.at("partnership.ended", RejectionCode.PARTNERSHIP_ALREADY_ENDED))
                : Optional.empty();
    }

    private static <E> Optional<Defect> taken(String key, Log<E> log, Function<E, String> id, Event event) {
        int index = indexOf(log, id, event.subject());
        return index < 0
                ? Optional.empty()
                : Optional.of(Defect.at("id", DefectCode.ID_DUPLICATE, key + "[" + log.place(index) + "].id"));
    }

    private static Dossier partnership(Dossier before, PartnershipEvent event) {
        Partnership old = before.partnership();
        if (!old.id().equals(event.partnership())) {
            throw new IllegalArgumentException("an event of another partnership: " + event.partnership());
        }
        Partnership now = event.after(old);
        Dossier after = before.but().partnership(now).build();
        if (event instanceof PartnershipEvent.Founded) {
            return begun(after);
        }
        after = partly(after, old.charter(), now.charter(), "partnership.charter");
        after = partly(after, old.houseRules(), now.houseRules(), "partnership.houseRules");
        after = partly(after, old.communicationPlan(), now.communicationPlan(), "partnership.communicationPlan");
        after = partly(after, old.signs(), now.signs(), "partnership.signs");
        return event instanceof PartnershipEvent.CharterCountersigned
                ? partly(
                        after,
                        old.charter().entry(old.charter().size() - 1).signatures(),
                        "partnership.charter.signatures")
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
        int index = indexOf(before.appointments(), Appointment::id, event.appointment());
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
        int index = indexOf(before.memberships(), Membership::id, event.membership());
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
        int index = indexOf(before.reports(), Report::id, report.id());
        return partly(before.but().reports(put(before.reports(), index, report)).build(), before.reports(), "reports");
    }

    static Dossier changeReport(Dossier before, String id, UnaryOperator<Report> change) {
        int index = indexOf(before.reports(), Report::id, id);
        Report old = index < 0 ? Report.of(id) : before.reports().entry(index);
        return receive(before, change.apply(old));
    }

    static Dossier review(Dossier before, ListReview review) {
        MemberList list = before.memberList().value().orElseGet(MemberList::blank);
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
