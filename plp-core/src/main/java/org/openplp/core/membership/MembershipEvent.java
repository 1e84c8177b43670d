package org.openplp.core.membership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;

/** The events of a membership. */
public sealed interface MembershipEvent extends Event {
    /** {@return the id of the membership} */
    String membership();

    @Override
    default String subject() {
        return membership();
    }

    /**
     * Applies the event to the membership.
     *
     * @param before the membership before the event
     * @return the membership after the event
     */
    Membership after(Membership before);

    /**
     * Somebody asked to become a member.
     *
     * @param membership the id of the membership
     * @param day the day of the request
     * @param entry the entry as it began, without a day of joining
     */
    record Applied(String membership, LocalDate day, Membership entry) implements MembershipEvent {
        @Override
        public Membership after(Membership before) {
            requireNonNull(before, "before");
            return entry;
        }
    }

    /**
     * Somebody became a member.
     *
     * @param membership the id of the membership
     * @param day the day of joining
     * @param entry the entry as it was then
     */
    record Admitted(String membership, LocalDate day, Membership entry) implements MembershipEvent {
        @Override
        public Membership after(Membership before) {
            requireNonNull(before, "before");
            return entry;
        }
    }

    /**
     * Somebody who had applied became a member.
     *
     * @param membership the id of the membership
     * @param day the day of joining
     * @param receipt how the member received the house rules
     */
    record ApplicantAdmitted(String membership, LocalDate day, Recorded<Acknowledgement> receipt)
            implements MembershipEvent {
        @Override
        public Membership after(Membership before) {
            return before.toBuilder()
                    .joinedOn(Recorded.of(day))
                    .acknowledgement(receipt.orEarlier(before.acknowledgement()))
                    .build();
        }
    }

    /**
     * The member was added to the member list.
     *
     * @param membership the id of the membership
     * @param day the day
     */
    record EnteredOnList(String membership, LocalDate day) implements MembershipEvent {
        @Override
        public Membership after(Membership before) {
            return before.toBuilder().addedToListOn(Recorded.of(day)).build();
        }
    }

    /**
     * A measure was taken against the member.
     *
     * @param membership the id of the membership
     * @param day the day of the decision
     * @param measure the measure
     */
    record MeasureTaken(String membership, LocalDate day, Measure measure) implements MembershipEvent {
        @Override
        public Membership after(Membership before) {
            return before.toBuilder().measures(before.measures().and(measure)).build();
        }
    }

    /**
     * The member moved out of the area.
     *
     * @param membership the id of the membership
     * @param day the day
     */
    record MovedAway(String membership, LocalDate day) implements MembershipEvent {
        @Override
        public Membership after(Membership before) {
            return before.toBuilder().movedAway(Optional.of(day)).build();
        }
    }

    /**
     * The membership ended.
     *
     * @param membership the id of the membership
     * @param day the last day of the membership
     * @param why why it ended
     */
    record Left(String membership, LocalDate day, Departure.Why why) implements MembershipEvent {
        @Override
        public Membership after(Membership before) {
            return before.toBuilder()
                    .left(Optional.of(new Departure(Recorded.of(day), Recorded.of(why))))
                    .build();
        }
    }

    /**
     * The member was removed from the member list.
     *
     * @param membership the id of the membership
     * @param day the day
     */
    record TakenOffList(String membership, LocalDate day) implements MembershipEvent {
        @Override
        public Membership after(Membership before) {
            return before.toBuilder().removedFromListOn(Optional.of(day)).build();
        }
    }

    /**
     * Facts of the membership were recorded or corrected.
     *
     * @param membership the id of the membership
     * @param day the day of recording
     * @param entry the new state of the entry
     */
    record FactsRecorded(String membership, LocalDate day, Membership entry) implements MembershipEvent {
        @Override
        public Membership after(Membership before) {
            requireNonNull(before, "before");
            return entry;
        }
    }

    /**
     * The member was erased, including wherever else the dossier names the person.
     *
     * @param membership the id of the membership
     * @param day the day of the erasure
     */
    record Erased(String membership, LocalDate day) implements MembershipEvent {
        @Override
        public Membership after(Membership before) {
            return before.erased();
        }
    }
}
