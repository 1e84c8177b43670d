package org.openplp.core.partnership;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openplp.core.Buildable;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Opaque;
import org.openplp.core.fact.OpaqueId;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.record.Components;
import org.openplp.core.record.Contradictions;

/**
 * A neighbourhood prevention partnership: how it came about, what it agreed on, how it ended.
 *
 * @param id its id: opaque, without {@code @} or white space
 * @param name the name of the partnership, not of a person
 * @param types whom it brings together
 * @param membershipUnit what counts as one member
 * @param policeZone the number of the police zone
 * @param municipalities the municipalities in which the area lies
 * @param area the area that it covers
 * @param initiative the first request for it
 * @param consultation the consultation with the authorities that precedes its start
 * @param collegeDecisionOn the day on which the college of mayor and aldermen authorised it (norm CRE-10)
 * @param informationMeeting the information evening
 * @param charter the versions of the charter, oldest first
 * @param changes what changed after signing
 * @param houseRules the versions of the house rules
 * @param communicationPlan the versions of the communication plan, oldest first
 * @param fee what members pay
 * @param operationalSince the first day in operation
 * @param signs the signs at the roadside
 * @param ended how it ended; if omitted, it has not
 */
@Buildable
public record Partnership(
        @NotBlank(message = OpaqueId.MISSING) @Opaque String id,
        Recorded<String> name,
        Entries<Type> types,
        Recorded<MembershipUnit> membershipUnit,
        Recorded<String> policeZone,
        Entries<String> municipalities,
        Recorded<@Valid Area> area,
        Recorded<@Valid Initiative> initiative,
        Recorded<@Valid Consultation> consultation,
        Recorded<LocalDate> collegeDecisionOn,
        Recorded<@Valid InformationMeeting> informationMeeting,
        Entries<@Valid CharterVersion> charter,
        Entries<@Valid Change> changes,
        Entries<@Valid HouseRules> houseRules,
        Entries<@Valid CommunicationPlan> communicationPlan,
        Recorded<@Valid Fee> fee,
        Recorded<LocalDate> operationalSince,
        Entries<@Valid Sign> signs,
        Optional<@Valid Ending> ended)
        implements Dated<Partnership> {
    /** The types of partnerships, by whom they bring together. */
    public enum Type {
        /** Residents of a neighbourhood. */
        RESIDENTS,
        /** Self-employed people and their businesses. */
        SELF_EMPLOYED,
        /** People of one profession. */
        PROFESSIONAL_GROUP,
        /** People from more than one municipality. */
        SUPRALOCAL,
        /** Several partnerships. */
        UMBRELLA,
        /** A group outside the circular, to which its norms do not apply. */
        INFORMAL_GROUP
    }

    /** What counts as one member. */
    public enum MembershipUnit {
        /** A person. */
        PERSON,
        /** A household. */
        HOUSEHOLD,
        /** An address. */
        ADDRESS,
        /** A business. */
        BUSINESS
    }

    public Partnership {
        Components.requireAll(Partnership.class, new Object[] {
            id, name, types, membershipUnit, policeZone, municipalities,
            area, initiative, consultation, collegeDecisionOn, informationMeeting, charter,
            changes, houseRules, communicationPlan, fee, operationalSince, signs,
            ended
        });
    }

    /**
     * A partnership with nothing on record yet.
     *
     * @param id its id: opaque, without {@code @} or white space
     * @return the record with every other fact unknown
     */
    public static Partnership of(String id) {
        return PartnershipBuilder.blank(id);
    }

    /** {@return a builder that starts from these facts} */
    public PartnershipBuilder toBuilder() {
        return new PartnershipBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return Recorded.unknown();
    }

    @Override
    public Partnership asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(
                this,
                new Partnership(
                        id,
                        name,
                        types,
                        membershipUnit,
                        policeZone,
                        municipalities,
                        area,
                        cut.record(initiative),
                        cut.record(consultation),
                        cut.date(collegeDecisionOn),
                        cut.record(informationMeeting),
                        cut.log(charter),
                        cut.log(changes),
                        cut.log(houseRules),
                        cut.log(communicationPlan),
                        fee,
                        cut.date(operationalSince),
                        cut.log(signs),
                        cut.endingRecord(ended)));
    }

    /**
     * Somebody takes the initiative for a partnership. Nothing has been agreed or done in it yet, so the lists that acts fill are known to be empty.
     *
     * @param beginning the facts on record, with a dated initiative
     * @return the partnership; or rejected with {@link RejectionCode#DAY_MISSING} or {@link RejectionCode#PARTNERSHIP_ALREADY_ENDED}
     */
    public static Result<Partnership, PartnershipEvent> found(Partnership beginning) {
        Optional<LocalDate> day = beginning.initiative.flatMap(Initiative::date).value();
        if (day.isEmpty()) {
            return Result.rejected("initiative.date", RejectionCode.DAY_MISSING);
        }
        if (beginning.ended.isPresent()) {
            return Result.rejected("ended", RejectionCode.PARTNERSHIP_ALREADY_ENDED);
        }
        Partnership record = beginning.toBuilder()
                .charter(beginning.charter.orNoneYet())
                .changes(beginning.changes.orNoneYet())
                .houseRules(beginning.houseRules.orNoneYet())
                .communicationPlan(beginning.communicationPlan.orNoneYet())
                .signs(beginning.signs.orNoneYet())
                .build();
        return record.begun(new PartnershipEvent.Founded(record.id, day.get(), record));
    }

    /**
     * The partnership consults the authorities, for the first time or again. The record keeps the last consultation.
     * Once the partnership is in operation, that is the consultation that led up to its start (norm CRE-3).
     *
     * <p>It rejects with {@link RejectionCode#PARTNERSHIP_ALREADY_PREPARED} if a dated consultation is on record and
     * the partnership is in operation on this day.
     *
     * @param held the consultation, with its day
     * @return the partnership; or rejected for this reason, or with {@link RejectionCode#DAY_MISSING} or
     *     {@link RejectionCode#PARTNERSHIP_ALREADY_ENDED}
     */
    public Result<Partnership, PartnershipEvent> consult(Consultation held) {
        return isInOperation(held.date()) && isDated(consultation.flatMap(Consultation::date))
                ? Result.rejected("consultation.date", RejectionCode.PARTNERSHIP_ALREADY_PREPARED)
                : on("consultation.date", held.date(), day -> new PartnershipEvent.Consulted(id, day, held));
    }

    /**
     * The partnership informs the residents, for the first time or again. The record keeps the last evening. Once the
     * partnership is in operation, that is the evening that led up to its start (norms CRE-7 and FIN-4).
     *
     * @param held the information evening, with its day
     * @return the partnership; or rejected as {@link #consult} is
     */
    public Result<Partnership, PartnershipEvent> inform(InformationMeeting held) {
        return isInOperation(held.date()) && isDated(informationMeeting.flatMap(InformationMeeting::date))
                ? Result.rejected("informationMeeting.date", RejectionCode.PARTNERSHIP_ALREADY_PREPARED)
                : on("informationMeeting.date", held.date(), day -> new PartnershipEvent.Informed(id, day, held));
    }

    /**
     * The versions of the charter, for acts on them.
     *
     * @return the versions with their answers
     */
    public CharterVersions charterVersions() {
        return new CharterVersions(this);
    }

    /**
     * The partnership adopts house rules.
     *
     * @param rules the version, with its day
     * @return the partnership; or rejected as {@link #consult} is, or because the name of the version was used before
     */
    public Result<Partnership, PartnershipEvent> adoptHouseRules(HouseRules rules) {
        return on(
                "houseRules.adoptedOn",
                rules.adoptedOn(),
                day -> new PartnershipEvent.HouseRulesAdopted(id, day, rules));
    }

    /**
     * The partners agree on a communication plan.
     *
     * @param plan the version, with its day
     * @return the partnership; or rejected as {@link #consult} is, or with {@link RejectionCode#DAY_TOO_EARLY} if the
     *     last version is later
     */
    public Result<Partnership, PartnershipEvent> agreeOnCommunication(CommunicationPlan plan) {
        boolean hasLaterOne = communicationPlan.isKnown()
                && communicationPlan.size() > 0
                && BelgianTime.isBefore(
                        plan.agreedOn(),
                        communicationPlan.entry(communicationPlan.size() - 1).agreedOn());
        return hasLaterOne
                ? Result.rejected("communicationPlan.agreedOn", RejectionCode.DAY_TOO_EARLY, "communicationPlan")
                : on(
                        "communicationPlan.agreedOn",
                        plan.agreedOn(),
                        day -> new PartnershipEvent.CommunicationPlanAgreed(id, day, plan));
    }

    /**
     * The partnership starts.
     *
     * @param day its first day in operation
     * @return the partnership; or rejected as {@link #consult} is, or with {@link RejectionCode#PARTNERSHIP_ALREADY_OPEN}
     */
    public Result<Partnership, PartnershipEvent> open(LocalDate day) {
        requireNonNull(day, "day");
        return operationalSince.value().isPresent()
                ? Result.rejected("operationalSince", RejectionCode.PARTNERSHIP_ALREADY_OPEN)
                : on("operationalSince", Recorded.of(day), on -> new PartnershipEvent.Opened(id, on));
    }

    /**
     * The partnership places a sign at the roadside.
     *
     * @param sign the sign, with its day
     * @return the partnership; or rejected as {@link #consult} is
     */
    public Result<Partnership, PartnershipEvent> placeSign(Sign sign) {
        return on("signs.date", sign.date(), day -> new PartnershipEvent.SignPlaced(id, day, sign));
    }

    /**
     * The partnership merges into another one.
     *
     * @param day the last day of this partnership
     * @param into the id of the other partnership
     * @param renamed whether the name changes
     * @return the partnership; or rejected as {@link #end} is, or with {@link RejectionCode#PARTNERSHIP_MERGED_INTO_ITSELF}
     */
    public Result<Partnership, PartnershipEvent> merge(LocalDate day, String into, boolean renamed) {
        requireNonNull(day, "day");
        return into.equals(id)
                ? Result.rejected("ended.into", RejectionCode.PARTNERSHIP_MERGED_INTO_ITSELF)
                : end(new PartnershipEvent.Merged(id, day, into, renamed));
    }

    /**
     * The partnership stops.
     *
     * @param day its last day
     * @return the partnership; or rejected with {@link RejectionCode#PARTNERSHIP_ALREADY_ENDED}, or with {@link RejectionCode#DAY_TOO_EARLY} if the
     *     initiative came later
     */
    public Result<Partnership, PartnershipEvent> end(LocalDate day) {
        requireNonNull(day, "day");
        return end(new PartnershipEvent.Stopped(id, day));
    }

    /**
     * Somebody records or corrects facts of the partnership. This is possible even after its end.
     *
     * @param day the day of recording
     * @param facts the new state of the record
     * @return the partnership; or rejected with {@link RejectionCode#SUBJECT_OTHER}
     */
    public Result<Partnership, PartnershipEvent> putOnRecord(LocalDate day, Partnership facts) {
        requireNonNull(day, "day");
        return facts.id.equals(id)
                ? done(new PartnershipEvent.FactsRecorded(id, day, facts))
                : Result.rejected("id", RejectionCode.SUBJECT_OTHER);
    }

    /**
     * Rebuilds the partnership from its events.
     *
     * @param events the events of one partnership, in order
     * @return the partnership after the last of them
     * @throws IllegalArgumentException as {@link Event#replay} does
     */
    public static Partnership replay(List<? extends PartnershipEvent> events) {
        return Event.replay(events, Partnership::of, (before, event) -> event.after(before));
    }

    /**
     * Whether the partnership had ended before a day.
     *
     * @param day the day
     * @return true from the day after its last day, or if it has ended on a day that is not on record
     */
    public boolean isOver(LocalDate day) {
        requireNonNull(day, "day");
        return ended.map(end -> end.date().value().map(day::isAfter).orElse(true))
                .orElse(false);
    }

    private Result<Partnership, PartnershipEvent> end(PartnershipEvent event) {
        if (ended.isPresent()) {
            return Result.rejected("ended", RejectionCode.PARTNERSHIP_ALREADY_ENDED);
        }
        return BelgianTime.isBefore(Recorded.of(event.day()), initiative.flatMap(Initiative::date))
                ? Result.rejected("ended.date", RejectionCode.DAY_TOO_EARLY, "initiative.date")
                : done(event);
    }

    private boolean isInOperation(Recorded<LocalDate> day) {
        return isDated(day) && isDated(operationalSince) && !BelgianTime.isBefore(day, operationalSince);
    }

    private static boolean isDated(Recorded<LocalDate> day) {
        return day.value().isPresent();
    }

    Result<Partnership, PartnershipEvent> on(
            String key, Recorded<LocalDate> on, Function<LocalDate, PartnershipEvent> event) {
        Optional<LocalDate> day = on.value();
        if (day.isEmpty()) {
            return Result.rejected(key, RejectionCode.DAY_MISSING);
        }
        return isOver(day.get())
                ? Result.rejected("ended", RejectionCode.PARTNERSHIP_ALREADY_ENDED)
                : done(event.apply(day.get()));
    }

    private Result<Partnership, PartnershipEvent> begun(PartnershipEvent event) {
        return Result.unless(contradictions(), Optional.empty(), this, List.of(event));
    }

    private Result<Partnership, PartnershipEvent> done(PartnershipEvent event) {
        Partnership now = event.after(this);
        return Result.unless(now.contradictions(), Optional.of(this), now, List.of(event));
    }

    /** {@return the contradictions in the partnership, with paths relative to it; empty if there are none} */
    public List<Defect> contradictions() {
        Contradictions found = Contradictions.collect().id("id", id);
        Map<String, FactPath> versions = new HashMap<>();
        houseRules.forEach(FactPath.of("houseRules"), (path, rules) -> {
            FactPath here = path.key("version");
            rules.version()
                    .value()
                    .ifPresent(
                            version -> found.unique(here, version, here.under(FactPath.of("partnership")), versions));
        });
        return found.inEnding("ended", ended, Ending::contradictions).found();
    }
}
