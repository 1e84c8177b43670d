package org.openplp.core.appointment;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.core.Buildable;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Opaque;
import org.openplp.core.fact.OpaqueId;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Measure;
import org.openplp.core.record.Components;
import org.openplp.core.record.Contradictions;

/**
 * The appointment of an actor to a post, for a period.
 *
 * @param id its id: opaque, without {@code @} or white space
 * @param actor the id of the actor who holds the post
 * @param role the post
 * @param from the first day in the post; if omitted, the holder took it up on an unknown day
 * @param until the last day in the post, inclusive; if omitted, the post is still held
 * @param adult whether the holder is of age
 * @param partOfCommunity whether the holder lives or works in the area (norm COO-13)
 * @param chosenByMembers whether the members chose the holder (norm COO-1)
 * @param chosenByMembersOn the day of the choice (norm COO-1)
 * @param approvedByMembersOn the day on which the members approved the holder (norm COO-1)
 * @param goodConductCertificateOn the day of the certificate of good conduct, required under the circular of 2010 (norm
 *     COO-5)
 * @param screening the screening by the police
 * @param membersAskedToChooseOn the day on which the members were asked to choose somebody else, after the outcome was
 *     unfit (norm COO-4)
 * @param declarations what the holder declared
 * @param contactKnownToPolice whether the police know how to reach the holder (norm C-T1)
 * @param contactKnownToMembers whether the members know how to reach the holder
 * @param contactKnownToResidents whether the residents, self-employed and firms of the area know how to reach the holder (norm C-T2)
 * @param paid whether the holder is paid for the post (norm COO-12)
 * @param employedByZone the number of the police zone that employs the holder (norm M-P1)
 * @param designatedBy who designated the holder (norm I-2b)
 * @param measures the measures against the holder
 */
@Buildable
public record Appointment(
        @NotBlank(message = OpaqueId.MISSING) @Opaque String id,
        Recorded<@Opaque String> actor,
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
        Entries<@Valid Measure> measures)
        implements Dated<Appointment> {
    /** @throws IllegalArgumentException if a year is not from 0 to 9999 */
    public Appointment {
        Components.requireAll(Appointment.class, new Object[] {
            id, actor, role,
            from, until, adult,
            partOfCommunity, chosenByMembers, chosenByMembersOn,
            approvedByMembersOn, goodConductCertificateOn, screening,
            membersAskedToChooseOn, declarations, contactKnownToPolice,
            contactKnownToMembers, contactKnownToResidents, paid,
            employedByZone, designatedBy, measures
        });
        until.ifPresent(BelgianTime::checkYear);
    }

    /**
     * An appointment with nothing on record yet.
     *
     * @param id its id: opaque, without {@code @} or white space
     * @return the record with every other fact unknown
     */
    public static Appointment of(String id) {
        return AppointmentBuilder.blank(id);
    }

    /** {@return a builder that starts from these facts} */
    public AppointmentBuilder toBuilder() {
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
                        cut.stated(chosenByMembersOn, chosenByMembers, Answer.UNKNOWN),
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
     * Somebody takes up a post.
     *
     * @param holder the entry: the first day in the post is on record
     * @return the appointment; or rejected with {@link RejectionCode#DAY_MISSING} or {@link RejectionCode#APPOINTMENT_ALREADY_ENDED}
     */
    public static Result<Appointment, AppointmentEvent> appoint(Appointment holder) {
        Optional<LocalDate> day = holder.from.value();
        if (day.isEmpty()) {
            return Result.rejected("from", RejectionCode.DAY_MISSING);
        }
        if (holder.until.isPresent()) {
            return Result.rejected("until", RejectionCode.APPOINTMENT_ALREADY_ENDED);
        }
        Appointment entry =
                holder.toBuilder().measures(holder.measures.orNoneYet()).build();
        return entry.begun(new AppointmentEvent.Appointed(entry.id, day.get(), entry));
    }

    /**
     * The police screen the holder, before the first day in the post or later. The record keeps the last screening.
     *
     * @param result the screening, with its day
     * @return the appointment; or rejected with {@link RejectionCode#DAY_MISSING} or {@link RejectionCode#APPOINTMENT_ALREADY_ENDED}
     */
    public Result<Appointment, AppointmentEvent> screen(Screening result) {
        Optional<LocalDate> day = result.date().value();
        if (day.isEmpty()) {
            return Result.rejected("screening.date", RejectionCode.DAY_MISSING);
        }
        return isOver(day.get())
                ? Result.rejected("until", RejectionCode.APPOINTMENT_ALREADY_ENDED)
                : done(new AppointmentEvent.Screened(id, day.get(), result));
    }

    /**
     * The holder is suspended: provisionally excluded from the post.
     *
     * @param measure the suspension, with its day
     * @return the appointment; or rejected with {@link RejectionCode#DAY_MISSING}, {@link RejectionCode#MEASURE_KIND},
     *     {@link RejectionCode#DAY_TOO_EARLY} or {@link RejectionCode#APPOINTMENT_ALREADY_ENDED}
     */
    public Result<Appointment, AppointmentEvent> suspend(Measure measure) {
        return take(measure, Measure.Kind.PROVISIONAL_EXCLUSION);
    }

    /**
     * The holder is reprimanded.
     *
     * @param measure the reprimand, with its day (norm SAN-C1)
     * @return the appointment; or rejected as {@link #suspend} is
     */
    public Result<Appointment, AppointmentEvent> reprimand(Measure measure) {
        return take(measure, Measure.Kind.REPRIMAND);
    }

    /**
     * The holder is removed from the post. The day of the decision is the last day in the post.
     *
     * @param measure the removal, with its day (norm SAN-C4). If it does not mention an appeal, the appeal is recorded
     *     as not lodged, since nobody can have lodged one yet (norm SAN-C5)
     * @return the appointment; or rejected as {@link #suspend} is
     */
    public Result<Appointment, AppointmentEvent> remove(Measure measure) {
        return take(measure.withoutAppealYet(), Measure.Kind.REMOVAL)
                .andThen(removed -> removed.stepDown(measure.date().value().orElseThrow()));
    }

    /**
     * The holder leaves the post.
     *
     * @param day the last day in the post
     * @return the appointment; or rejected with {@link RejectionCode#APPOINTMENT_ALREADY_ENDED}, or because it would
     *     end before it begins
     */
    public Result<Appointment, AppointmentEvent> stepDown(LocalDate day) {
        requireNonNull(day, "day");
        return until.isPresent()
                ? Result.rejected("until", RejectionCode.APPOINTMENT_ALREADY_ENDED)
                : done(new AppointmentEvent.TermEnded(id, day));
    }

    /**
     * Somebody records or corrects facts of the appointment.
     *
     * @param day the day of recording
     * @param facts the new state of the entry
     * @return the appointment; or rejected with {@link RejectionCode#SUBJECT_OTHER}
     */
    public Result<Appointment, AppointmentEvent> putOnRecord(LocalDate day, Appointment facts) {
        requireNonNull(day, "day");
        return facts.id.equals(id)
                ? done(new AppointmentEvent.FactsRecorded(id, day, facts))
                : Result.rejected("id", RejectionCode.SUBJECT_OTHER);
    }

    /**
     * Rebuilds the appointment from its events.
     *
     * @param events the events of one appointment, in order
     * @return the appointment after the last of them
     * @throws IllegalArgumentException as {@link Event#replay} does
     */
    public static Appointment replay(List<? extends AppointmentEvent> events) {
        return Event.replay(events, Appointment::of, (before, event) -> event.after(before));
    }

    private Result<Appointment, AppointmentEvent> take(Measure measure, Measure.Kind kind) {
        List<Defect> reasons = measure.reasonsAgainst(kind, "from", from);
        if (!reasons.isEmpty()) {
            return new Result.Rejected<>(reasons);
        }
        LocalDate day = measure.date().value().orElseThrow();
        return isOver(day)
                ? Result.rejected("until", RejectionCode.APPOINTMENT_ALREADY_ENDED)
                : done(new AppointmentEvent.MeasureTaken(id, day, measure.of(kind)));
    }

    private boolean isOver(LocalDate day) {
        return until.map(day::isAfter).orElse(false);
    }

    private Result<Appointment, AppointmentEvent> begun(AppointmentEvent event) {
        return Result.unless(contradictions(), Optional.empty(), this, List.of(event));
    }

    private Result<Appointment, AppointmentEvent> done(AppointmentEvent event) {
        Appointment now = event.after(this);
        return Result.unless(now.contradictions(), Optional.of(this), now, List.of(event));
    }

    /** {@return the contradictions in the appointment, with paths relative to it; empty if there are none} */
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
