package org.openplp.core.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Contradictions;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.OpaqueId;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Measure;

/**
 * An actor in a post, from a day until a day.
 *
 * @param id its id: opaque, without {@code @} or white space
 * @param actor the id of who holds the post
 * @param role the post
 * @param from the first day in the post; left out, since an unknown day
 * @param until the last day in the post, included; left out, the post is still held
 * @param adult whether the holder is of age
 * @param partOfCommunity whether the holder lives or works in the area (norm COO-13)
 * @param chosenByMembers whether the members chose the holder (norm COO-1)
 * @param chosenByMembersOn the day of the choice (norm COO-1)
 * @param approvedByMembersOn the day on which the members approved the holder (norm COO-1)
 * @param goodConductCertificateOn the day of the certificate of good conduct, asked for under the circular of 2010 (norm COO-5)
 * @param screening the screening by the police
 * @param membersAskedToChooseOn the day on which the members were asked to choose somebody else, after an unfit outcome (norm COO-4)
 * @param declarations what the holder declared
 * @param contactKnownToPolice whether the police know how to reach the holder (norm C-T1)
 * @param contactKnownToMembers whether the members know how to reach the holder
 * @param contactKnownToResidents whether the residents, self-employed and firms of the area know how to reach the holder (norm C-T2)
 * @param paid whether the holder is paid for it (norm COO-12)
 * @param employedByZone the number of the police zone that employs the holder (norm M-P1)
 * @param designatedBy who designated the holder (norm I-2b)
 * @param measures what was decided about the holder
 */
@Value.Builder
public record Appointment(
        @NotBlank @Pattern(regexp = OpaqueId.PATTERN) String id,
        Recorded<@Pattern(regexp = OpaqueId.PATTERN) String> actor,
        Recorded<Post> role,
        Recorded<LocalDate> from,
        Optional<LocalDate> until,
        Answer adult,
        Answer partOfCommunity,
        Answer chosenByMembers,
        Recorded<LocalDate> chosenByMembersOn,
        Recorded<LocalDate> approvedByMembersOn,
        Recorded<LocalDate> goodConductCertificateOn,
        Recorded<@Valid Screening> screening,
        Recorded<LocalDate> membersAskedToChooseOn,
        Recorded<@Valid AppointmentDeclarations> declarations,
        Answer contactKnownToPolice,
        Answer contactKnownToMembers,
        Answer contactKnownToResidents,
        Answer paid,
        Recorded<String> employedByZone,
        Recorded<Party> designatedBy,
        Log<@Valid Measure> measures)
        implements Dated<Appointment> {
    /**
     * An appointment of which nothing is on record yet.
     *
     * @param id its id: opaque, without {@code @} or white space
     * @return the record with every other fact unknown
     */
    public static Appointment of(String id) {
        return new Appointment(
                id,
                Recorded.unknown(),
                Recorded.unknown(),
                Recorded.unknown(),
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Recorded.unknown(),
                Recorded.unknown(),
                Recorded.unknown(),
                Recorded.unknown(),
                Recorded.unknown(),
                Recorded.unknown(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Recorded.unknown(),
                Recorded.unknown(),
                Log.unknown());
    }

    /**
     * A builder that starts from these facts.
     *
     * @return the builder
     */
    public AppointmentBuilder but() {
        return new AppointmentBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return from;
    }

    @Override
    public Appointment asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(
                this,
                new Appointment(
                        id,
                        actor,
                        role,
                        cut.date(from),
                        cut.ending(until),
                        adult,
                        partOfCommunity,
                        chosenByMembers,
                        cut.date(chosenByMembersOn),
                        cut.date(approvedByMembersOn),
                        cut.date(goodConductCertificateOn),
                        cut.record(screening),
                        cut.date(membersAskedToChooseOn),
                        cut.record(declarations),
                        contactKnownToPolice,
                        contactKnownToMembers,
                        contactKnownToResidents,
                        paid,
                        employedByZone,
                        designatedBy,
                        cut.log(measures)));
    }

    /**
     * What contradicts itself in the appointment.
     *
     * @return the defects, with paths from here; empty if there are none
     */
    public List<Defect> contradictions() {
        Contradictions found = Contradictions.collect()
                .id("id", id)
                .reference("actor", actor)
                .ordered("from", from, "until", Recorded.ofEnding(until));
        if (chosenByMembers == Answer.NO && chosenByMembersOn.value().isPresent()) {
            found.add(Defect.at("chosenByMembersOn", DefectCode.CHOICE_CONTRADICTORY, "chosenByMembers"));
        }
        return found.found();
    }
}
