package org.openplp.core.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Contradictions;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.OpaqueId;
import org.openplp.core.fact.Recorded;

/**
 * A member of the partnership, from a day until a day.
 *
 * @param id its id: opaque, without {@code @} or white space
 * @param actor the id of the member
 * @param kind what the member is
 * @param joinedOn the first day of the membership; left out, since an unknown day
 * @param voluntary whether the member joined of free will (norm B-P4)
 * @param adult whether the member is of age (norm B-P2)
 * @param livesInArea whether the member lives in the area (norm B-P3)
 * @param worksInArea whether the member works in the area (norm B-P3)
 * @param establishedInArea whether a firm or group is established in the area (norm B-P3)
 * @param addedToListOn the day on which the member was put on the list (norm C-T8a)
 * @param declarations what the member declared
 * @param consentToShareOn the day on which the member agreed that data are shared with third parties (norm DAT-5)
 * @param paid whether the member is paid for it (norm COO-12)
 * @param acknowledgement that the member received the house rules
 * @param toldWhyDataIsKept the day on which the member was told why data are kept (norm DAT-1)
 * @param measures what was decided about the member
 * @param movedAway the day on which the member moved out of the area; left out, that has not happened
 * @param left how the membership ended; left out, it has not
 * @param removedFromListOn the day on which the member was taken off the list; left out, that has not happened (norm C-T8a)
 */
@Value.Builder
public record Membership(
        @NotBlank @Pattern(regexp = OpaqueId.PATTERN) String id,
        Recorded<@Pattern(regexp = OpaqueId.PATTERN) String> actor,
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
        Log<@Valid Measure> measures,
        Optional<LocalDate> movedAway,
        Optional<@Valid Departure> left,
        Optional<LocalDate> removedFromListOn)
        implements Dated<Membership> {
    /** What a member is. */
    public enum Kind {
        /** Somebody who lives in the area. */
        RESIDENT,
        /** Somebody who is self-employed in the area. */
        SELF_EMPLOYED,
        /** A firm. */
        COMPANY,
        /** A group of people of one profession. */
        PROFESSIONAL_GROUP
    }

    /**
     * A membership of which nothing is on record yet.
     *
     * @param id its id: opaque, without {@code @} or white space
     * @return the record with every other fact unknown
     */
    public static Membership of(String id) {
        return new Membership(
                id,
                Recorded.unknown(),
                Recorded.unknown(),
                Recorded.unknown(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Recorded.unknown(),
                Recorded.unknown(),
                Recorded.unknown(),
                Answer.UNKNOWN,
                Recorded.unknown(),
                Recorded.unknown(),
                Log.unknown(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * A builder that starts from these facts.
     *
     * @return the builder
     */
    public MembershipBuilder but() {
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
     * What contradicts itself in the membership.
     *
     * @return the defects, with paths from here; empty if there are none
     */
    public List<Defect> contradictions() {
        return Contradictions.collect()
                .id("id", id)
                .reference("actor", actor)
                .ordered(
                        "joinedOn",
                        joinedOn,
                        "left.date",
                        Recorded.ofEnding(left).flatMap(Departure::date))
                .found();
    }

    /**
     * The membership when the member is erased: the id, answers and words of closed lists stay, and so does what is known to be none. The actor gives way to
     * {@code erased-} and the id of the membership. Days and texts are not on record any more; what has ended, the move and the removal from the list, is
     * dated 1 January 1970, which is nobody's day.
     *
     * @return the tombstone, which is its own tombstone too
     */
    public Membership erased() {
        return but().actor(actor.map(gone -> Tombstone.actorOf(id)))
                .joinedOn(Tombstone.of(joinedOn))
                .addedToListOn(Tombstone.of(addedToListOn))
                .declarations(declarations.map(MembershipDeclarations::erased))
                .consentToShareOn(Tombstone.of(consentToShareOn))
                .acknowledgement(acknowledgement.map(Acknowledgement::erased))
                .toldWhyDataIsKept(Tombstone.of(toldWhyDataIsKept))
                .measures(measures.map(Measure::erased))
                .movedAway(Tombstone.of(movedAway))
                .left(left.map(Departure::erased))
                .removedFromListOn(Tombstone.of(removedFromListOn))
                .build();
    }
}
