package org.openplp.core.dossier;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.Buildable;
import org.openplp.core.activity.Advice;
import org.openplp.core.activity.AuthorityReport;
import org.openplp.core.activity.Awareness;
import org.openplp.core.activity.Contact;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.Incident;
import org.openplp.core.activity.Meeting;
import org.openplp.core.activity.Promotion;
import org.openplp.core.actor.Federal;
import org.openplp.core.actor.LocalAuthority;
import org.openplp.core.actor.ZonePlan;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageLog;
import org.openplp.core.communication.Report;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.ListReview;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.PartnershipEvent;
import org.openplp.core.record.Components;

/**
 * The whole record of a partnership.
 *
 * @param openplp the version of the format, which is 1
 * @param partial the keys of the lists that are known to be incomplete
 * @param partnership the partnership
 * @param appointments the present and past holders of posts
 * @param memberships the present and past members
 * @param memberList the member list
 * @param messages the messages to members
 * @param messageLog the log of the messages of the police
 * @param reports the reports of members
 * @param meetings the meetings
 * @param evaluations the evaluations
 * @param incidents the incidents: conduct from which a partnership must refrain
 * @param awareness the occasions on which members were made aware of good reporting
 * @param contacts the contacts other than meetings
 * @param reportsToAuthorities the reports to the authorities
 * @param promotion the occasions on which the partnership was promoted
 * @param adviceGiven the prevention advice that was given
 * @param localAuthority what the local authorities do for the partnership
 * @param zonePlans the plans of the police zone
 * @param federal what the FPS Interior does for the partnerships
 * @param arrangements the agreements to differ from a default
 * @param attestations the judgements of persons
 * @param waivers the decisions not to insist on a norm for a time
 */
@Consistent
@Buildable
public record Dossier(
        Recorded<Integer> openplp,
        Entries<String> partial,
        @Valid Partnership partnership,
        Entries<@Valid Appointment> appointments,
        Entries<@Valid Membership> memberships,
        Recorded<@Valid MemberList> memberList,
        Entries<@Valid Message> messages,
        Recorded<@Valid MessageLog> messageLog,
        Entries<@Valid Report> reports,
        Entries<@Valid Meeting> meetings,
        Entries<@Valid Evaluation> evaluations,
        Entries<@Valid Incident> incidents,
        Entries<@Valid Awareness> awareness,
        Entries<@Valid Contact> contacts,
        Entries<@Valid AuthorityReport> reportsToAuthorities,
        Entries<@Valid Promotion> promotion,
        Entries<@Valid Advice> adviceGiven,
        Recorded<@Valid LocalAuthority> localAuthority,
        Entries<@Valid ZonePlan> zonePlans,
        Recorded<@Valid Federal> federal,
        Entries<@Valid Arrangement> arrangements,
        Entries<@Valid Attestation> attestations,
        Entries<@Valid Waiver> waivers)
        implements Dated<Dossier> {
    /** The version of the format that this record describes. */
    public static final int FORMAT = 1;

    /** The keys of all lists of a dossier, in its order. {@code partial} may name any of them. */
    public static final Set<String> LISTS = ListKeys.ALL;

    public Dossier {
        Components.requireAll(Dossier.class, new Object[] {
            openplp, partial, partnership, appointments, memberships, memberList,
            messages, messageLog, reports, meetings, evaluations, incidents,
            awareness, contacts, reportsToAuthorities, promotion, adviceGiven, localAuthority,
            zonePlans, federal, arrangements, attestations, waivers
        });
    }

    /**
     * A dossier that contains only a partnership.
     *
     * @param partnership the partnership
     * @return the dossier with every other fact unknown
     */
    public static Dossier of(Partnership partnership) {
        requireNonNull(partnership, "partnership");
        return DossierBuilder.blank(partnership).toBuilder()
                .openplp(Recorded.of(FORMAT))
                .build();
    }

    /** {@return a builder that starts from these facts} */
    public DossierBuilder toBuilder() {
        return new DossierBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return Recorded.unknown();
    }

    @Override
    public Dossier asOf(LocalDate day) {
        if (isPartial("partnership.charter") && partnership.charterVersions().areKnownByALaterAnswer(day)) {
            Partnership before = partnership.toBuilder().charter(Entries.none()).build();
            return toBuilder().partnership(before).build().asOf(day);
        }
        Cut cut = Cut.to(day);
        return cut.choose(
                this,
                new Dossier(
                        openplp,
                        partial,
                        cut.part(partnership),
                        cut.log(appointments),
                        cut.log(memberships),
                        cut.record(memberList),
                        cut.log(messages),
                        messageLog,
                        cut.log(reports),
                        cut.log(meetings),
                        cut.log(evaluations),
                        cut.log(incidents),
                        cut.log(awareness),
                        cut.log(contacts),
                        cut.log(reportsToAuthorities),
                        cut.log(promotion),
                        cut.log(adviceGiven),
                        cut.record(localAuthority),
                        cut.log(zonePlans),
                        cut.record(federal),
                        cut.log(arrangements),
                        cut.log(attestations),
                        cut.log(waivers)));
    }

    /**
     * Somebody takes the initiative for a partnership. Its lists of persons, messages, meetings and evaluations are known to be empty.
     *
     * @param beginning the facts on record, with a dated initiative
     * @return the dossier; or rejected as {@link Partnership#found} is
     */
    public static Result<Dossier, Event> found(Partnership beginning) {
        return of(Partnership.of(beginning.id()))
                .apply(Partnership.found(beginning).under(FactPath.of("partnership")));
    }

    /**
     * Takes over a record that was kept elsewhere, or facts that no act covers. Lists stay as they are in the record.
     *
     * @param day the day of recording
     * @param record the whole record
     * @return the dossier; or rejected for every defect of the record
     */
    public static Result<Dossier, Event> takeOver(LocalDate day, Dossier record) {
        requireNonNull(day, "day");
        requireNonNull(record, "record");
        return Result.unless(
                Intake.defects(record),
                Optional.empty(),
                record,
                List.of(new DossierEvent.TakenOver(record.partnership.id(), day, record)));
    }

    /**
     * Applies the result of an act on one of its aggregates, as in {@code dossier.with(Membership.admit(entry))}.
     *
     * @param done the result of an act on the aggregate as it is in the dossier
     * @return the dossier; or rejected for the reasons of the act, or for contradictions in the dossier. Also with
     *     {@link RejectionCode#PARTNERSHIP_ALREADY_ENDED} if somebody begins after the end of the partnership,
     *     {@link RejectionCode#SUBJECT_UNKNOWN} if the aggregate is not in the dossier, or
     *     {@link RejectionCode#SUBJECT_STALE} if it has changed since
     * @throws IllegalArgumentException if the act was done on another partnership, or on something that is not an
     *     aggregate of a dossier
     */
    public Result<Dossier, Event> apply(Result<?, ? extends Event> done) {
        if (!(done instanceof Result.Accepted<?, ? extends Event> accepted)) {
            return new Result.Rejected<>(done.reasons());
        }
        Result<Dossier, Event> after = happened(accepted.events().toArray(Event[]::new));
        boolean isStale =
                accepted.before().filter(before -> !History.holds(this, before)).isPresent();
        return isStale && after.isAccepted() ? Result.rejected("", RejectionCode.SUBJECT_STALE) : after;
    }

    /**
     * This dossier with a membership added or replaced. This is no act: nothing is checked, and no event records it.
     *
     * @param member the membership; it replaces the one with the same id, or is added
     * @return the dossier; if its members were not on record, they are now partly known
     */
    public Dossier withMember(Membership member) {
        return Roll.MEMBERSHIPS.changed(this, member.id(), before -> member);
    }

    /**
     * The acts on the messages and the reports.
     *
     * @return the acts; each gives the dossier after it
     */
    public Correspondence correspondence() {
        return new Correspondence(this);
    }

    /**
     * Somebody reviews the member list.
     *
     * @param review the review, with its day
     * @return the dossier; or rejected with {@link RejectionCode#DAY_MISSING}
     */
    public Result<Dossier, Event> reviewList(ListReview review) {
        Optional<LocalDate> day = review.date().value();
        return day.isEmpty()
                ? Result.rejected("memberList.reviews.date", RejectionCode.DAY_MISSING)
                : happened(new DossierEvent.ListReviewed(partnership.id(), day.get(), review));
    }

    /**
     * The partners hold a meeting.
     *
     * @param meeting the meeting, with its day
     * @return the dossier; or rejected with {@link RejectionCode#DAY_MISSING}
     */
    public Result<Dossier, Event> meet(Meeting meeting) {
        Optional<LocalDate> day = meeting.date().value();
        return day.isEmpty()
                ? Result.rejected("meetings.date", RejectionCode.DAY_MISSING)
                : happened(new DossierEvent.MeetingHeld(partnership.id(), day.get(), meeting));
    }

    /**
     * Somebody erases a member who left (see {@link Erasure}). Events that were stored before still hold the erased
     * data: see {@link Erasure#erase(List, String, LocalDate)}.
     *
     * @param id the id of the membership
     * @param day the day of the erasure
     * @return the dossier with a tombstone; or rejected with {@link RejectionCode#SUBJECT_UNKNOWN},
     *     {@link RejectionCode#MEMBERSHIP_NOT_ENDED} or {@link RejectionCode#MEMBERSHIP_DATED_LATER}, or with
     *     {@link RejectionCode#MEMBERSHIP_ALREADY_ERASED} if there is nothing left to erase
     */
    public Result<Dossier, Event> erase(String id, LocalDate day) {
        requireNonNull(id, "id");
        requireNonNull(day, "day");
        List<Defect> obstacles = Erasure.obstacles(this, id, day);
        if (!obstacles.isEmpty()) {
            return new Result.Rejected<>(obstacles);
        }
        return Erasure.erase(this, id).equals(this)
                ? Result.rejected("memberships", RejectionCode.MEMBERSHIP_ALREADY_ERASED)
                : happened(new MembershipEvent.Erased(id, day));
    }

    /**
     * Applies an event to the dossier. A stored event is not checked for contradictions again.
     *
     * @param event an event of this dossier or of one of its aggregates
     * @return the dossier after the event
     * @throws IllegalArgumentException if the event belongs to another partnership or to no dossier, or if its year is
     *     not from 0 to 9999
     */
    public Dossier after(Event event) {
        BelgianTime.checkYear(event.day());
        return History.after(this, event);
    }

    /**
     * Rebuilds the dossier from its events.
     *
     * @param events all events of the dossier and its aggregates, in order; the first founds the partnership or takes over a record
     * @return the dossier after the last of them
     * @throws IllegalArgumentException if there are no events, if the first is of another kind, or as {@link #after}
     *     does
     */
    public static Dossier replay(List<? extends Event> events) {
        if (events.isEmpty()
                || !(events.get(0) instanceof PartnershipEvent.Founded
                        || events.get(0) instanceof DossierEvent.TakenOver)) {
            throw new IllegalArgumentException(
                    "the events of a dossier begin with its founding, or with a record that was taken over");
        }
        Dossier now = of(Partnership.of(events.get(0).subject()));
        for (Event event : events) {
            now = now.after(event);
        }
        return now;
    }

    /**
     * Finds a membership.
     *
     * @param id its id
     * @return the membership; empty if none on record has this id
     */
    public Optional<Membership> membership(String id) {
        return Roll.MEMBERSHIPS.find(this, id);
    }

    /**
     * Finds an appointment.
     *
     * @param id its id
     * @return the appointment; empty if none on record has this id
     */
    public Optional<Appointment> appointment(String id) {
        return Roll.APPOINTMENTS.find(this, id);
    }

    /**
     * Finds an evaluation.
     *
     * @param id its id
     * @return the evaluation; empty if none on record has this id
     */
    public Optional<Evaluation> evaluation(String id) {
        return Roll.EVALUATIONS.find(this, id);
    }

    /**
     * Finds a message.
     *
     * @param id its id
     * @return the message; empty if none on record has this id
     */
    public Optional<Message> message(String id) {
        return Roll.MESSAGES.find(this, id);
    }

    /**
     * Finds a report of a member.
     *
     * @param id its id
     * @return the report; empty if none on record has this id
     */
    public Optional<Report> report(String id) {
        return Roll.REPORTS.find(this, id);
    }

    Result<Dossier, Event> happened(Event... events) {
        Dossier now = this;
        for (Event event : events) {
            Optional<Defect> reason = History.reasonAgainst(now, event);
            if (reason.isPresent()) {
                return new Result.Rejected<>(List.of(reason.get()));
            }
            now = now.after(event);
        }
        return Result.unless(Intake.defects(now), Optional.of(this), now, List.of(events));
    }

    /**
     * Whether a list is known to be incomplete.
     *
     * @param key the key of the list, such as {@code memberships.measures}; {@code []} in it is ignored
     * @return whether the dossier says so; false also for a list that was not handed over, about which nothing is known
     */
    public boolean isPartial(String key) {
        requireNonNull(key, "key");
        for (int i = 0; partial.isKnown() && i < partial.size(); i++) {
            if (ListKeys.withoutBrackets(partial.entry(i)).equals(ListKeys.withoutBrackets(key))) {
                return true;
            }
        }
        return false;
    }
}
