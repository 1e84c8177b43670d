package org.openplp.core.dossier;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.EvaluationEvent;
import org.openplp.core.activity.Meeting;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.appointment.AppointmentEvent;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.membership.ListReview;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.PartnershipEvent;

/**
 * Applies events to a dossier. If an event adds an entry to a list that was not handed over, the list is only partly
 * known after it: nobody said what it held before.
 */
final class History {
    private History() {}

    /**
     * The change that an event makes to an entry of a list.
     *
     * @param <E> the entry
     */
    private record EntryEvent<E extends Dated<E>>(Roll<E> roll, String id, UnaryOperator<E> made) {
        static Optional<EntryEvent<?>> by(Event event) {
            if (event instanceof AppointmentEvent one) {
                return Optional.of(new EntryEvent<>(Roll.APPOINTMENTS, one.appointment(), one::after));
            }
            if (event instanceof MembershipEvent one) {
                return Optional.of(new EntryEvent<>(Roll.MEMBERSHIPS, one.membership(), one::after));
            }
            return event instanceof EvaluationEvent one
                    ? Optional.of(new EntryEvent<>(Roll.EVALUATIONS, one.evaluation(), one::after))
                    : Optional.empty();
        }

        /** Applies an event. An entry that begins is added even if its id is already on record; intake reports the duplicate. */
        Dossier after(Dossier before, Event event) {
            Dossier after = begins(event) ? roll.begun(before, id, made) : roll.changed(before, id, made);
            if (event instanceof AppointmentEvent.MeasureTaken) {
                return withMeasure(after, before.appointment(id).map(Appointment::measures));
            }
            return event instanceof MembershipEvent.MeasureTaken
                    ? withMeasure(after, before.membership(id).map(Membership::measures))
                    : after;
        }

        private Dossier withMeasure(Dossier after, Optional<Entries<Measure>> before) {
            return partly(after, before.orElseGet(Entries::unknown), roll.key() + ".measures");
        }

        Optional<Defect> reasonAgainst(Dossier before) {
            return roll.find(before, id).isPresent()
                    ? Optional.empty()
                    : roll.unknown().reasons().stream().findFirst();
        }
    }

    static Dossier after(Dossier before, Event event) {
        if (event instanceof PartnershipEvent one) {
            return partnership(before, one);
        }
        if (event instanceof DossierEvent one) {
            return one.after(before);
        }
        if (event instanceof MembershipEvent.Erased erased) {
            return Erasure.erase(before, erased.membership());
        }
        return EntryEvent.by(event)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not an event of a dossier: " + event.getClass().getName()))
                .after(before, event);
    }

    /** Why an event of an aggregate cannot happen in a dossier, although the aggregate accepts it. */
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
        return EntryEvent.by(event).flatMap(change -> change.reasonAgainst(before));
    }

    /** Whether the dossier holds an aggregate in the state in which an act was done on it. */
    static boolean holds(Dossier dossier, Object aggregate) {
        if (aggregate instanceof Membership one) {
            return Roll.MEMBERSHIPS.holds(dossier, one);
        }
        if (aggregate instanceof Appointment one) {
            return Roll.APPOINTMENTS.holds(dossier, one);
        }
        if (aggregate instanceof Evaluation one) {
            return Roll.EVALUATIONS.holds(dossier, one);
        }
        return aggregate.equals(dossier.partnership());
    }

    private static Optional<Defect> because(boolean reason, Defect defect) {
        return reason ? Optional.of(defect) : Optional.empty();
    }

    /** Whether the event begins an entry. */
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
        Dossier after = before.toBuilder().partnership(now).build();
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
        return event instanceof PartnershipEvent.CharterCountersigned
                        && old.charterVersions().exist()
                ? partly(after, old.charterVersions().last().signatures(), "partnership.charter.signatures")
                : after;
    }

    /** The record of a partnership that has just begun: it has no members yet, and nothing has been done in it. */
    private static Dossier begun(Dossier record) {
        return record.toBuilder()
                .appointments(Entries.none())
                .memberships(Entries.none())
                .memberList(Recorded.of(MemberList.blank().toBuilder()
                        .reviews(Entries.none())
                        .notices(Entries.none())
                        .requests(Entries.none())
                        .build()))
                .messages(Entries.none())
                .reports(Entries.none())
                .meetings(Entries.none())
                .evaluations(Entries.none())
                .build();
    }

    static Dossier review(Dossier before, ListReview review) {
        MemberList list = before.memberList().value().orElseGet(MemberList::blank);
        if (before.memberList().isNone()) {
            list = list.toBuilder().reviews(Entries.none()).build();
        }
        Dossier after = before.toBuilder()
                .memberList(Recorded.of(
                        list.toBuilder().reviews(list.reviews().and(review)).build()))
                .build();
        return partly(after, list.reviews(), "memberList.reviews");
    }

    static Dossier meet(Dossier before, Meeting meeting) {
        return partly(
                before.toBuilder().meetings(before.meetings().and(meeting)).build(), before.meetings(), "meetings");
    }

    private static Dossier partly(Dossier after, Entries<?> before, Entries<?> now, String key) {
        return now.isKnown() ? partly(after, before, key) : after;
    }

    static Dossier partly(Dossier after, Entries<?> before, String key) {
        if (before.isKnown() || after.isPartial(key)) {
            return after;
        }
        return after.toBuilder().partial(after.partial().and(key)).build();
    }
}
