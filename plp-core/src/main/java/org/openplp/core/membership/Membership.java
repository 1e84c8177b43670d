package org.openplp.core.membership;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.core.Buildable;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Opaque;
import org.openplp.core.fact.OpaqueId;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.record.Components;
import org.openplp.core.record.Contradictions;

/**
 * The membership of an actor, for a period.
 *
 * @param id its id: opaque, without {@code @} or white space
 * @param actor the id of the member
 * @param kind the kind of member
 * @param joinedOn the first day of the membership; if omitted, the member joined on an unknown day
 * @param voluntary whether the member joined of free will (norm B-P4)
 * @param adult whether the member is of age (norm B-P2)
 * @param livesInArea whether the member lives in the area (norm B-P3)
 * @param worksInArea whether the member works in the area (norm B-P3)
 * @param establishedInArea whether a firm or group is established in the area (norm B-P3)
 * @param addedToListOn the day on which the member was added to the list (norm C-T8a)
 * @param declarations what the member declared
 * @param consentToShareOn the day on which the member consented to sharing data with third parties (norm DAT-5)
 * @param paid whether the member is paid for taking part (norm COO-12)
 * @param acknowledgement the acknowledgement that the member received the house rules
 * @param toldWhyDataIsKept the day on which the member was informed why data are kept (norm DAT-1)
 * @param measures the measures against the member
 * @param movedAway the day on which the member moved out of the area; if omitted, that has not happened
 * @param left how the membership ended; if omitted, it has not
 * @param removedFromListOn the day of removal from the list; if omitted, that has not happened (norm C-T8a)
 */
@Buildable
public record Membership(
        @NotBlank(message = OpaqueId.MISSING) @Opaque String id,
        Recorded<@Opaque String> actor,
        Recorded<Kind> kind,
        Recorded<LocalDate> joinedOn,
        Answer voluntary,
        Answer adult,
        Answer livesInArea,
        Answer worksInArea,
        Answer establishedInArea,
        Recorded<LocalDate> addedToListOn,
        Recorded<@Valid MembershipDeclarations> declarations,
        Recorded<LocalDate> consentToShareOn,
        Answer paid,
        Recorded<@Valid Acknowledgement> acknowledgement,
        Recorded<LocalDate> toldWhyDataIsKept,
        Entries<@Valid Measure> measures,
        Optional<LocalDate> movedAway,
        Optional<@Valid Departure> left,
        Optional<LocalDate> removedFromListOn)
        implements Dated<Membership> {
    /** The kinds of members. */
    public enum Kind {
        /** A resident of the area. */
        RESIDENT,
        /** A self-employed person in the area. */
        SELF_EMPLOYED,
        /** A firm. */
        COMPANY,
        /** A group of people of one profession. */
        PROFESSIONAL_GROUP
    }

    /** @throws IllegalArgumentException if a year is not from 0 to 9999 */
    public Membership {
        Components.requireAll(Membership.class, new Object[] {
            id, actor, kind, joinedOn, voluntary,
            adult, livesInArea, worksInArea, establishedInArea, addedToListOn,
            declarations, consentToShareOn, paid, acknowledgement, toldWhyDataIsKept,
            measures, movedAway, left, removedFromListOn
        });
        movedAway.ifPresent(BelgianTime::checkYear);
        removedFromListOn.ifPresent(BelgianTime::checkYear);
    }

    /**
     * A membership with nothing on record yet.
     *
     * @param id its id: opaque, without {@code @} or white space
     * @return the record with every other fact unknown
     */
    public static Membership of(String id) {
        return MembershipBuilder.blank(id);
    }

    /** {@return a builder that starts from these facts} */
    public MembershipBuilder toBuilder() {
        return new MembershipBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return joinedOn;
    }

    @Override
    public Membership asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(
                this,
                new Membership(
                        id,
                        actor,
                        kind,
                        cut.date(joinedOn),
                        voluntary,
                        adult,
                        livesInArea,
                        worksInArea,
                        establishedInArea,
                        cut.date(addedToListOn),
                        cut.record(declarations),
                        cut.date(consentToShareOn),
                        paid,
                        cut.record(acknowledgement),
                        cut.date(toldWhyDataIsKept),
                        cut.log(measures),
                        cut.ending(movedAway),
                        cut.endingRecord(left),
                        cut.ending(removedFromListOn)));
    }

    /**
     * Somebody asks to become a member.
     *
     * @param applicant the entry, with a dated wish to help; the applicant has not joined
     * @return the membership, known to have no day of joining, so that no norm about members applies to it; or rejected
     *     with {@link RejectionCode#DAY_MISSING}, {@link RejectionCode#MEMBERSHIP_ALREADY_ADMITTED} or
     *     {@link RejectionCode#MEMBERSHIP_ALREADY_ENDED}
     */
    public static Result<Membership, MembershipEvent> apply(Membership applicant) {
        Optional<LocalDate> day = applicant
                .declarations
                .flatMap(MembershipDeclarations::wishToHelp)
                .value();
        if (day.isEmpty()) {
            return Result.rejected("declarations.wishToHelp", RejectionCode.DAY_MISSING);
        }
        if (applicant.joinedOn.value().isPresent()) {
            return Result.rejected("joinedOn", RejectionCode.MEMBERSHIP_ALREADY_ADMITTED);
        }
        if (applicant.left.isPresent()) {
            return Result.rejected("left", RejectionCode.MEMBERSHIP_ALREADY_ENDED);
        }
        Membership entry = applicant.withoutMeasuresYet().toBuilder()
                .joinedOn(Recorded.none())
                .build();
        return entry.begun(new MembershipEvent.Applied(entry.id, day.get(), entry));
    }

    /**
     * Somebody becomes a member.
     *
     * @param member the entry, with the day of joining and, if the member received the house rules, how
     * @return the membership; or rejected with {@link RejectionCode#DAY_MISSING} or {@link RejectionCode#MEMBERSHIP_ALREADY_ENDED}
     */
    public static Result<Membership, MembershipEvent> admit(Membership member) {
        Optional<LocalDate> day = member.joinedOn.value();
        if (day.isEmpty()) {
            return Result.rejected("joinedOn", RejectionCode.DAY_MISSING);
        }
        if (member.left.isPresent()) {
            return Result.rejected("left", RejectionCode.MEMBERSHIP_ALREADY_ENDED);
        }
        Membership entry = member.withoutMeasuresYet();
        return entry.begun(new MembershipEvent.Admitted(entry.id, day.get(), entry));
    }

    /**
     * Makes an applicant a member: somebody known to have no day of joining, not one whose day is unknown (reading R10).
     *
     * @param day the day of joining
     * @param receipt how the member received the house rules; if unknown, the fact on record stays
     * @return the membership; or rejected with {@link RejectionCode#MEMBERSHIP_ALREADY_ADMITTED} or {@link RejectionCode#MEMBERSHIP_ALREADY_ENDED}
     */
    public Result<Membership, MembershipEvent> admit(LocalDate day, Recorded<Acknowledgement> receipt) {
        requireNonNull(day, "day");
        requireNonNull(receipt, "receipt");
        if (!joinedOn.isNone()) {
            return Result.rejected("joinedOn", RejectionCode.MEMBERSHIP_ALREADY_ADMITTED);
        }
        return left.isPresent()
                ? Result.rejected("left", RejectionCode.MEMBERSHIP_ALREADY_ENDED)
                : done(new MembershipEvent.ApplicantAdmitted(id, day, receipt));
    }

    /**
     * Somebody adds the member to the member list.
     *
     * @param day the day
     * @return the membership; or rejected with {@link RejectionCode#MEMBERSHIP_ALREADY_ON_LIST}, or with
     *     {@link RejectionCode#MEMBERSHIP_ALREADY_OFF_LIST} if the member was removed from the list before that day
     */
    public Result<Membership, MembershipEvent> enterOnList(LocalDate day) {
        requireNonNull(day, "day");
        if (addedToListOn.value().isPresent()) {
            return Result.rejected("addedToListOn", RejectionCode.MEMBERSHIP_ALREADY_ON_LIST);
        }
        return removedFromListOn.filter(day::isAfter).isPresent()
                ? Result.rejected("removedFromListOn", RejectionCode.MEMBERSHIP_ALREADY_OFF_LIST)
                : done(new MembershipEvent.EnteredOnList(id, day));
    }

    /**
     * The member is reprimanded.
     *
     * @param measure the reprimand, with its day (norm SAN-M1)
     * @return the membership; or rejected as {@link #excludeProvisionally} is
     */
    public Result<Membership, MembershipEvent> reprimand(Measure measure) {
        return take(measure, Measure.Kind.REPRIMAND);
    }

    /**
     * The member is excluded provisionally.
     *
     * @param measure the exclusion, with its day
     * @return the membership; or rejected with {@link RejectionCode#DAY_MISSING}, {@link RejectionCode#MEASURE_KIND},
     *     {@link RejectionCode#DAY_TOO_EARLY}, {@link RejectionCode#MEMBERSHIP_NOT_ADMITTED} or {@link RejectionCode#MEMBERSHIP_ALREADY_ENDED}
     */
    public Result<Membership, MembershipEvent> excludeProvisionally(Measure measure) {
        return take(measure, Measure.Kind.PROVISIONAL_EXCLUSION);
    }

    /**
     * The member is excluded definitively. The membership ends on the day of the decision.
     *
     * @param measure the exclusion, with its day (norm SAN-M4)
     * @return the membership; or rejected as {@link #excludeProvisionally} is
     */
    public Result<Membership, MembershipEvent> excludeDefinitively(Measure measure) {
        return take(measure, Measure.Kind.DEFINITIVE_EXCLUSION)
                .andThen(excluded -> excluded.end(measure.date().value().orElseThrow(), Departure.Why.EXCLUDED));
    }

    /**
     * The member leaves, either voluntarily or because of a move that is on record. An applicant who leaves withdraws.
     *
     * @param day the last day of the membership
     * @return the membership; or rejected with {@link RejectionCode#MEMBERSHIP_ALREADY_ENDED}, or because it would end
     *     before it begins
     */
    public Result<Membership, MembershipEvent> leave(LocalDate day) {
        requireNonNull(day, "day");
        return end(day, movedAway.isPresent() ? Departure.Why.MOVED : Departure.Why.OWN_WISH);
    }

    /**
     * The member moves out of the area. That does not end the membership (reading R13).
     *
     * @param day the day
     * @return the membership; or rejected with {@link RejectionCode#MEMBERSHIP_ALREADY_MOVED}
     */
    public Result<Membership, MembershipEvent> move(LocalDate day) {
        requireNonNull(day, "day");
        return movedAway.isPresent()
                ? Result.rejected("movedAway", RejectionCode.MEMBERSHIP_ALREADY_MOVED)
                : done(new MembershipEvent.MovedAway(id, day));
    }

    /**
     * The member dies, and the membership ends.
     *
     * @param day the day
     * @return the membership; or rejected as {@link #leave} is
     */
    public Result<Membership, MembershipEvent> die(LocalDate day) {
        requireNonNull(day, "day");
        return end(day, Departure.Why.DECEASED);
    }

    /**
     * Somebody removes the member from the member list.
     *
     * @param day the day
     * @return the membership; or rejected with {@link RejectionCode#MEMBERSHIP_ALREADY_OFF_LIST}, {@link RejectionCode#MEMBERSHIP_NOT_ON_LIST} or
     *     {@link RejectionCode#DAY_TOO_EARLY}
     */
    public Result<Membership, MembershipEvent> takeOffList(LocalDate day) {
        requireNonNull(day, "day");
        if (removedFromListOn.isPresent()) {
            return Result.rejected("removedFromListOn", RejectionCode.MEMBERSHIP_ALREADY_OFF_LIST);
        }
        if (addedToListOn.isNone()) {
            return Result.rejected("addedToListOn", RejectionCode.MEMBERSHIP_NOT_ON_LIST);
        }
        return addedToListOn.value().filter(day::isBefore).isPresent()
                ? Result.rejected("removedFromListOn", RejectionCode.DAY_TOO_EARLY, "addedToListOn")
                : done(new MembershipEvent.TakenOffList(id, day));
    }

    /**
     * Somebody records or corrects facts of the membership.
     *
     * @param day the day of recording
     * @param facts the new state of the entry
     * @return the membership; or rejected with {@link RejectionCode#SUBJECT_OTHER}
     */
    public Result<Membership, MembershipEvent> putOnRecord(LocalDate day, Membership facts) {
        requireNonNull(day, "day");
        return facts.id.equals(id)
                ? done(new MembershipEvent.FactsRecorded(id, day, facts))
                : Result.rejected("id", RejectionCode.SUBJECT_OTHER);
    }

    /**
     * Rebuilds the membership from its events.
     *
     * @param events the events of one membership, in order
     * @return the membership after the last of them
     * @throws IllegalArgumentException as {@link Event#replay} does
     */
    public static Membership replay(List<? extends MembershipEvent> events) {
        return Event.replay(events, Membership::of, (before, event) -> event.after(before));
    }

    private Result<Membership, MembershipEvent> take(Measure measure, Measure.Kind kind) {
        List<Defect> reasons = measure.reasonsAgainst(kind, "joinedOn", joinedOn);
        if (!reasons.isEmpty()) {
            return new Result.Rejected<>(reasons);
        }
        if (joinedOn.isNone()) {
            return Result.rejected("joinedOn", RejectionCode.MEMBERSHIP_NOT_ADMITTED);
        }
        LocalDate day = measure.date().value().orElseThrow();
        boolean over = left.isPresent()
                && left.get().date().value().map(last -> day.isAfter(last)).orElse(true);
        return over
                ? Result.rejected("left", RejectionCode.MEMBERSHIP_ALREADY_ENDED)
                : done(new MembershipEvent.MeasureTaken(id, day, measure.of(kind)));
    }

    private Result<Membership, MembershipEvent> end(LocalDate day, Departure.Why why) {
        return left.isPresent()
                ? Result.rejected("left", RejectionCode.MEMBERSHIP_ALREADY_ENDED)
                : done(new MembershipEvent.Left(id, day, why));
    }

    private Membership withoutMeasuresYet() {
        return toBuilder().measures(measures.orNoneYet()).build();
    }

    private Result<Membership, MembershipEvent> begun(MembershipEvent event) {
        return Result.unless(contradictions(), Optional.empty(), this, List.of(event));
    }

    private Result<Membership, MembershipEvent> done(MembershipEvent event) {
        Membership now = event.after(this);
        return Result.unless(now.contradictions(), Optional.of(this), now, List.of(event));
    }

    /** {@return the contradictions in the membership, with paths relative to it; empty if there are none} */
    public List<Defect> contradictions() {
        Recorded<LocalDate> lastDay = Recorded.ofEnding(left).flatMap(Departure::date);
        return Contradictions.collect()
                .id("id", id)
                .reference("actor", actor)
                .ordered("joinedOn", joinedOn, "left.date", lastDay)
                .found();
    }

    /**
     * The membership with its member erased. The id, answers, closed words and facts known to be none stay; the actor
     * becomes {@code erased-} and the id; days and texts go. What ended keeps {@link Departure#ERASED_DAY}.
     *
     * @return the tombstone; erasing it again gives the same tombstone
     */
    public Membership erased() {
        return toBuilder()
                .actor(actor.map(gone -> Tombstone.actorOf(id)))
                .joinedOn(Tombstone.of(joinedOn))
                .addedToListOn(Tombstone.of(addedToListOn))
                .declarations(declarations.map(MembershipDeclarations::erased))
                .consentToShareOn(Tombstone.of(consentToShareOn))
                .acknowledgement(acknowledgement.map(Acknowledgement::erased))
                .toldWhyDataIsKept(Tombstone.of(toldWhyDataIsKept))
                .measures(measures.map(Measure::erased))
                .movedAway(Tombstone.of(movedAway))
                .left(left.map(Departure::erased))
                .removedFromListOn(Departure.erasedRemoval(removedFromListOn, movedAway, left))
                .build();
    }
}
