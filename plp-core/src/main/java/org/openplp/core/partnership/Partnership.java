package org.openplp.core.partnership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.fact.Contradictions;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.OpaqueId;
import org.openplp.core.fact.Recorded;

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
 * @param recognition the answer of the federal public service of the interior
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

    /**
     * A partnership of which nothing is on record yet.
     *
     * @param id its id: opaque, without {@code @} or white space
     * @return the record with every other fact unknown
     */
    public static Partnership of(String id) {
        return new Partnership(
                id,
                Recorded.unknown(),
                Log.unknown(),
                Recorded.unknown(),
                Recorded.unknown(),
                Log.unknown(),
                Recorded.unknown(),
                Recorded.unknown(),
                Recorded.unknown(),
                Recorded.unknown(),
                Recorded.unknown(),
                Log.unknown(),
                Log.unknown(),
                Log.unknown(),
                Log.unknown(),
                Recorded.unknown(),
                Recorded.unknown(),
                Recorded.unknown(),
                Log.unknown(),
                Optional.empty());
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
