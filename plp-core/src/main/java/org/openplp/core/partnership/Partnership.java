package org.openplp.core.partnership;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.fact.Components;
import org.openplp.core.fact.Contradictions;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.OpaqueId;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;

/**
 * A neighbourhood prevention partnership: how it came about, what it agreed on, how it ended.
 *
 * @param id its id: opaque, without {@code @} or white space
 * @param name the name of the partnership, not of a person
 * @param types who it brings together
 * @param membershipUnit what counts as one member
 * @param policeZone the number of the police zone
 * @param municipalities the municipalities in which the area lies
 * @param area the area that it covers
 * @param initiative who first asked for it
 * @param consultation the consultation with the authorities before it starts
 * @param collegeDecisionOn the day on which the college of mayor and aldermen authorised it (norm CRE-10)
 * @param informationMeeting the information evening
 * @param charter the versions of the charter, oldest first
 * @param changes what changed after signing
 * @param houseRules the versions of the house rules
 * @param communicationPlan the versions of the communication plan, oldest first
 * @param fee what members pay
 * @param recognition the answer of the federal public service of the interior to the first version of the charter, unless it stands with that version
 * @param operationalSince the first day on which it works
 * @param signs the signs at the roadside
 * @param ended how it ended; left out, it has not
 */
@Value.Builder
public record Partnership(
        @NotBlank @Pattern(regexp = OpaqueId.PATTERN) String id,
        Recorded<String> name,
        Log<Type> types,
        Recorded<MembershipUnit> membershipUnit,
        Recorded<String> policeZone,
        Log<String> municipalities,
        Recorded<@Valid Area> area,
        Recorded<@Valid Initiative> initiative,
        Recorded<@Valid Consultation> consultation,
        Recorded<LocalDate> collegeDecisionOn,
        Recorded<@Valid InformationMeeting> informationMeeting,
        Log<@Valid CharterVersion> charter,
        Log<@Valid Change> changes,
        Log<@Valid HouseRules> houseRules,
        Log<@Valid CommunicationPlan> communicationPlan,
        Recorded<@Valid Fee> fee,
        Recorded<@Valid Recognition> recognition,
        Recorded<LocalDate> operationalSince,
        Log<@Valid Sign> signs,
        Optional<@Valid Ending> ended)
        implements Dated<Partnership> {
    /** Who a partnership brings together. */
    public enum Type {
        /** Residents of a neighbourhood. */
        RESIDENTS,
        /** Self-employed people and their businesses. */
        SELF_EMPLOYED,
        /** People of one profession. */
        PROFESSIONAL_GROUP,
        /** People of more than one municipality. */
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
            changes, houseRules, communicationPlan, fee, recognition, operationalSince,
            signs, ended
        });
    }

    /**
     * A partnership of which nothing is on record yet.
     *
     * @param id its id: opaque, without {@code @} or white space
     * @return the record with every other fact unknown
     */
    public static Partnership of(String id) {
        requireNonNull(id, "id");
        return Components.blank(Partnership.class, id);
    }

    /**
     * A builder that starts from these facts.
     *
     * @return the builder
     */
    public PartnershipBuilder but() {
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
                        cut.record(recognition),
                        cut.date(operationalSince),
                        cut.log(signs),
                        cut.endingRecord(ended)));
    }

    /**
     * Somebody takes the initiative for a partnership. Nothing has been agreed or done in it yet, so the lists that acts fill are known to be empty.
     *
     * @param beginning what is on record of it: the initiative is dated
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
        Partnership record = beginning
                .but()
                .charter(beginning.charter.orNoneYet())
                .changes(beginning.changes.orNoneYet())
                .houseRules(beginning.houseRules.orNoneYet())
                .communicationPlan(beginning.communicationPlan.orNoneYet())
                .signs(beginning.signs.orNoneYet())
                .build();
        return record.begun(new PartnershipEvent.Founded(record.id, day.get(), record));
    }

    /**
     * The authorities are consulted, be it anew: the record holds the last consultation. From the start on it holds the one that led up to it (norm CRE-3).
     *
     * @param held the consultation, with its day
     * @return the partnership; or rejected with {@link RejectionCode#DAY_MISSING} or {@link RejectionCode#PARTNERSHIP_ALREADY_ENDED}, or with
     *     {@link RejectionCode#PARTNERSHIP_ALREADY_PREPARED} if one with a day is on record and the partnership is in operation on this day
     */
    public Result<Partnership, PartnershipEvent> consult(Consultation held) {
        return isInOperation(held.date()) && isDated(consultation.flatMap(Consultation::date))
                ? Result.rejected("consultation.date", RejectionCode.PARTNERSHIP_ALREADY_PREPARED)
                : on("consultation.date", held.date(), day -> new PartnershipEvent.Consulted(id, day, held));
    }

    /**
     * The residents are informed, be it anew: the record holds the last information evening. From the start on it holds the one that led up to it (norms CRE-7
     * and FIN-4).
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
     * The charter is signed, by one party at least.
     *
     * @param version the first version, with a signature or a day of signing
     * @return the partnership; or rejected as {@link #consult} is, or with {@link RejectionCode#CHARTER_ALREADY_SIGNED}
     */
    public Result<Partnership, PartnershipEvent> signCharter(CharterVersion version) {
        requireNonNull(version, "version");
        return hasCharter()
                ? Result.rejected("charter", RejectionCode.CHARTER_ALREADY_SIGNED)
                : on(
                        "charter.signedOn",
                        version.placedOn(),
                        day -> new PartnershipEvent.CharterSigned(id, day, version));
    }

    /**
     * One more party signs the last version of the charter.
     *
     * @param signature the signature, with its day
     * @return the partnership; or rejected as {@link #consult} is, or with {@link RejectionCode#CHARTER_NONE} or
     *     {@link RejectionCode#CHARTER_SIGNED_BY_PARTY}
     */
    public Result<Partnership, PartnershipEvent> countersignCharter(CharterVersion.Signature signature) {
        if (!hasCharter()) {
            return Result.rejected("charter", RejectionCode.CHARTER_NONE);
        }
        return lastVersion().isSignedBy(signature.by())
                ? Result.rejected("charter.signatures", RejectionCode.CHARTER_SIGNED_BY_PARTY)
                : on(
                        "charter.signatures.date",
                        signature.date(),
                        day -> new PartnershipEvent.CharterCountersigned(id, day, signature));
    }

    /**
     * The charter is amended: a later version is signed, by one party at least.
     *
     * @param version the version, with a signature or a day of signing
     * @return the partnership; or rejected as {@link #consult} is, or with {@link RejectionCode#CHARTER_NONE}, or with
     *     {@link RejectionCode#DAY_TOO_EARLY} if the version that it amends is a later one
     */
    public Result<Partnership, PartnershipEvent> amendCharter(CharterVersion version) {
        if (!hasCharter()) {
            return Result.rejected("charter", RejectionCode.CHARTER_NONE);
        }
        return isBefore(version.placedOn(), lastVersion().placedOn())
                ? Result.rejected("charter.signatures", RejectionCode.DAY_TOO_EARLY, "charter")
                : on(
                        "charter.signedOn",
                        version.placedOn(),
                        day -> new PartnershipEvent.CharterAmended(id, day, version));
    }

    /**
     * The last version of the charter is sent to the federal public service of the interior.
     *
     * @param day the day
     * @return the partnership; or rejected as {@link #consult} is, or with {@link RejectionCode#CHARTER_NONE} or
     *     {@link RejectionCode#CHARTER_ALREADY_SUBMITTED}
     * @throws IllegalArgumentException if the year of the day is not from 0 to 9999
     */
    public Result<Partnership, PartnershipEvent> submitCharter(LocalDate day) {
        requireNonNull(day, "day");
        if (!hasCharter()) {
            return Result.rejected("charter", RejectionCode.CHARTER_NONE);
        }
        return lastVersion().sentToInteriorOn().value().isPresent()
                ? Result.rejected("charter.sentToInteriorOn", RejectionCode.CHARTER_ALREADY_SUBMITTED)
                : on("charter.sentToInteriorOn", Recorded.of(day), on -> new PartnershipEvent.CharterSubmitted(id, on));
    }

    /**
     * The answer of the federal public service of the interior to the first version of the charter is put on record, under {@code recognition}: it validates the
     * charter, or refuses.
     *
     * @param answer the answer, with the day of the validation or of the refusal; what it leaves out and is on record stays
     * @return the partnership; or rejected as {@link #consult} is, or with {@link RejectionCode#CHARTER_VERSION_NEEDED} if it may be the answer to a later version
     */
    public Result<Partnership, PartnershipEvent> recordValidation(Recognition answer) {
        return recordValidation(answer, Recorded.unknown());
    }

    /**
     * The answer of the federal public service of the interior to a version of the charter is put on record with it: it validates the version, or refuses.
     *
     * @param answer the answer, with the day of the validation or of the refusal; what it leaves out and is on record stays
     * @param version what the version is called, as {@link #indexOfVersion} finds it; left out, it is the first, and the answer stands under {@code recognition}
     * @return the partnership; or rejected as {@link #consult} is, with {@link RejectionCode#SUBJECT_UNKNOWN} if no version is called so, or with
     *     {@link RejectionCode#CHARTER_VERSION_NEEDED} if the version is left out and may be a later one
     */
    public Result<Partnership, PartnershipEvent> recordValidation(Recognition answer, Recorded<String> version) {
        Recorded<LocalDate> answered =
                answer.validatedOn().value().isPresent() ? answer.validatedOn() : answer.refusedOn();
        if (version.value().isEmpty() && mayAnswerLaterVersion(answered)) {
            return Result.rejected("charter", RejectionCode.CHARTER_VERSION_NEEDED);
        }
        return version.value().filter(name -> indexOfVersion(name) < 0).isPresent()
                ? Result.rejected("charter", RejectionCode.SUBJECT_UNKNOWN)
                : on(
                        "recognition.validatedOn",
                        answered,
                        day -> new PartnershipEvent.RecognitionAnswered(id, day, answer, version));
    }

    /**
     * House rules are adopted.
     *
     * @param rules the version, with its day
     * @return the partnership; or rejected as {@link #consult} is, or for a version that was used before
     */
    public Result<Partnership, PartnershipEvent> adoptHouseRules(HouseRules rules) {
        return on(
                "houseRules.adoptedOn",
                rules.adoptedOn(),
                day -> new PartnershipEvent.HouseRulesAdopted(id, day, rules));
    }

    /**
     * A communication plan is agreed on.
     *
     * @param plan the version, with its day
     * @return the partnership; or rejected as {@link #consult} is, or with {@link RejectionCode#DAY_TOO_EARLY} if the last version is a later one
     */
    public Result<Partnership, PartnershipEvent> agreeOnCommunication(CommunicationPlan plan) {
        boolean hasLaterOne = communicationPlan.isKnown()
                && communicationPlan.size() > 0
                && isBefore(
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
     * @param day the first day on which it works
     * @return the partnership; or rejected as {@link #consult} is, or with {@link RejectionCode#PARTNERSHIP_ALREADY_OPEN}
     * @throws IllegalArgumentException if the year of the day is not from 0 to 9999
     */
    public Result<Partnership, PartnershipEvent> open(LocalDate day) {
        requireNonNull(day, "day");
        return operationalSince.value().isPresent()
                ? Result.rejected("operationalSince", RejectionCode.PARTNERSHIP_ALREADY_OPEN)
                : on("operationalSince", Recorded.of(day), on -> new PartnershipEvent.Opened(id, on));
    }

    /**
     * A sign is placed at the roadside.
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
     * @param into the id of the other one
     * @param renamed whether the name changes
     * @return the partnership; or rejected as {@link #end} is, or with {@link RejectionCode#PARTNERSHIP_MERGED_INTO_ITSELF}
     * @throws IllegalArgumentException if the year of the day is not from 0 to 9999
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
     * @throws IllegalArgumentException if the year of the day is not from 0 to 9999
     */
    public Result<Partnership, PartnershipEvent> end(LocalDate day) {
        requireNonNull(day, "day");
        return end(new PartnershipEvent.Stopped(id, day));
    }

    /**
     * Facts of the partnership are put on record, or corrected, be it after its end.
     *
     * @param day the day on which that is done
     * @param facts the record as it is to stand from now on
     * @return the partnership; or rejected with {@link RejectionCode#SUBJECT_OTHER}
     * @throws IllegalArgumentException if the year of the day is not from 0 to 9999
     */
    public Result<Partnership, PartnershipEvent> putOnRecord(LocalDate day, Partnership facts) {
        requireNonNull(day, "day");
        return facts.id.equals(id)
                ? done(new PartnershipEvent.FactsRecorded(id, day, facts))
                : Result.rejected("id", RejectionCode.SUBJECT_OTHER);
    }

    /**
     * The partnership to which all this happened.
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
     * @return true from the day after its last day, or if that day is not on record
     */
    public boolean isOver(LocalDate day) {
        requireNonNull(day, "day");
        return ended.map(end -> end.date().value().map(day::isAfter).orElse(true))
                .orElse(false);
    }

    /** The partnership with the last version of its charter changed. */
    Partnership withLastVersion(UnaryOperator<CharterVersion> change) {
        Log<CharterVersion> changed = hasCharter()
                ? charter.with(charter.size() - 1, change.apply(lastVersion()))
                : charter.and(change.apply(CharterVersion.blank()));
        return but().charter(changed).build();
    }

    /**
     * With the answer to a version of the charter; what it leaves out and is on record stays. The answer to the first version stands with it or under {@code recognition},
     * and stays where it is.
     */
    Partnership answered(Recorded<String> version, Recognition answer) {
        int index = version.value().map(this::indexOfVersion).orElse(0);
        if (index < 0) {
            CharterVersion unseen =
                    CharterVersion.blank().but().version(version).build().answered(answer);
            return but().charter(charter.and(unseen)).build();
        }
        boolean isBeside = index == 0
                && (version.value().isEmpty() || recognition.isKnown())
                && !(charter.isKnown()
                        && charter.size() > 0
                        && charter.entry(0).recognition().isKnown());
        return isBeside
                ? but().recognition(Recorded.of(answer.after(recognition))).build()
                : but().charter(charter.with(index, charter.entry(index).answered(answer)))
                        .build();
    }

    /**
     * Which version of the charter is called so.
     *
     * @param name what the version is called; one without a name on record is called by its number in the list, from 1
     * @return the last one of that name, from 0; negative if none is called so, or the versions were not handed over
     */
    public int indexOfVersion(String name) {
        requireNonNull(name, "name");
        int unnamed = -1;
        for (int i = charter.isKnown() ? charter.size() - 1 : -1; i >= 0; i--) {
            Optional<String> called = charter.entry(i).version().value();
            if (called.filter(name::equals).isPresent()) {
                return i;
            }
            if (called.isEmpty() && name.equals(Integer.toString(i + 1))) {
                unnamed = i;
            }
        }
        return unnamed;
    }

    /** Whether a version after the first was there on a day, and may have been sent by then. */
    private boolean mayAnswerLaterVersion(Recorded<LocalDate> answered) {
        for (int i = 1; charter.isKnown() && i < charter.size(); i++) {
            CharterVersion version = charter.entry(i);
            if (!isBefore(answered, version.placedOn())
                    && !isBefore(answered, version.sentToInteriorOn())
                    && !version.sentToInteriorOn().isNone()) {
                return true;
            }
        }
        return false;
    }

    private Result<Partnership, PartnershipEvent> end(PartnershipEvent event) {
        if (ended.isPresent()) {
            return Result.rejected("ended", RejectionCode.PARTNERSHIP_ALREADY_ENDED);
        }
        return isBefore(Recorded.of(event.day()), initiative.flatMap(Initiative::date))
                ? Result.rejected("ended.date", RejectionCode.DAY_TOO_EARLY, "initiative.date")
                : done(event);
    }

    private boolean isInOperation(Recorded<LocalDate> day) {
        return isDated(day) && isDated(operationalSince) && !isBefore(day, operationalSince);
    }

    private static boolean isDated(Recorded<LocalDate> day) {
        return day.value().isPresent();
    }

    private static boolean isBefore(Recorded<LocalDate> day, Recorded<LocalDate> other) {
        return day.value().flatMap(one -> other.value().map(one::isBefore)).orElse(false);
    }

    /**
     * Whether there is a charter, be it signed in part.
     *
     * @return false also if its versions were not handed over
     */
    public boolean hasCharter() {
        return charter.isKnown() && charter.size() > 0;
    }

    /**
     * The last version of the charter.
     *
     * @return the version
     * @throws IllegalStateException if the versions were not handed over, or there is none
     */
    public CharterVersion lastVersion() {
        if (!hasCharter()) {
            throw new IllegalStateException("no version of the charter is on record");
        }
        return charter.entry(charter.size() - 1);
    }

    private Result<Partnership, PartnershipEvent> on(
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

    /**
     * What contradicts itself in the partnership.
     *
     * @return the defects, with paths from here; empty if there are none
     */
    public List<Defect> contradictions() {
        Contradictions found = Contradictions.collect().id("id", id);
        Map<String, String> versions = new HashMap<>();
        for (int i = 0; houseRules.isKnown() && i < houseRules.size(); i++) {
            String key = "houseRules[" + houseRules.place(i) + "].version";
            houseRules
                    .entry(i)
                    .version()
                    .value()
                    .ifPresent(version -> found.unique(key, version, "partnership." + key, versions));
        }
        return found.inEnding("ended", ended, Ending::contradictions).found();
    }
}
