package org.openplp.core.partnership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.Buildable;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;

/** The events of a partnership. */
public sealed interface PartnershipEvent extends Event {
    /** {@return the id of the partnership} */
    String partnership();

    @Override
    default String subject() {
        return partnership();
    }

    /**
     * Applies the event to the partnership.
     *
     * @param before the partnership before the event
     * @return the partnership after the event
     */
    Partnership after(Partnership before);

    /**
     * Somebody took the initiative for a partnership.
     *
     * @param partnership the id of the partnership
     * @param day the day of the initiative
     * @param record the record as it began
     */
    record Founded(String partnership, LocalDate day, Partnership record) implements PartnershipEvent {
        @Override
        public Partnership after(Partnership before) {
            requireNonNull(before, "before");
            return record;
        }
    }

    /**
     * The authorities were consulted.
     *
     * @param partnership the id of the partnership
     * @param day the day of the consultation
     * @param consultation the consultation
     */
    record Consulted(String partnership, LocalDate day, Consultation consultation) implements PartnershipEvent {
        @Override
        public Partnership after(Partnership before) {
            return before.toBuilder()
                    .consultation(Recorded.of(consultation.after(before.consultation())))
                    .build();
        }
    }

    /**
     * The residents were informed.
     *
     * @param partnership the id of the partnership
     * @param day the day of the meeting
     * @param meeting the information evening
     */
    record Informed(String partnership, LocalDate day, InformationMeeting meeting) implements PartnershipEvent {
        @Override
        public Partnership after(Partnership before) {
            return before.toBuilder()
                    .informationMeeting(Recorded.of(meeting.after(before.informationMeeting())))
                    .build();
        }
    }

    /**
     * At least one party signed the first version of the charter.
     *
     * @param partnership the id of the partnership
     * @param day the day of the first signature
     * @param version the version
     */
    record CharterSigned(String partnership, LocalDate day, CharterVersion version) implements PartnershipEvent {
        @Override
        public Partnership after(Partnership before) {
            return before.charterVersions().with(version);
        }
    }

    /**
     * At least one party signed a later version of the charter.
     *
     * @param partnership the id of the partnership
     * @param day the day of the first signature
     * @param version the version
     */
    record CharterAmended(String partnership, LocalDate day, CharterVersion version) implements PartnershipEvent {
        @Override
        public Partnership after(Partnership before) {
            return before.charterVersions().with(version);
        }
    }

    /**
     * Another party signed the last version of the charter.
     *
     * @param partnership the id of the partnership
     * @param day the day of the signature
     * @param signature the signature
     */
    record CharterCountersigned(String partnership, LocalDate day, CharterVersion.Signature signature)
            implements PartnershipEvent {
        @Override
        public Partnership after(Partnership before) {
            return before.charterVersions().withLast(last -> last.countersigned(signature));
        }
    }

    /**
     * The last version of the charter was sent to the FPS Interior.
     *
     * @param partnership the id of the partnership
     * @param day the day
     */
    record CharterSubmitted(String partnership, LocalDate day) implements PartnershipEvent {
        @Override
        public Partnership after(Partnership before) {
            return before.charterVersions()
                    .withLast(last ->
                            last.toBuilder().sentToInteriorOn(Recorded.of(day)).build());
        }
    }

    /**
     * The FPS Interior answered.
     *
     * @param partnership the id of the partnership
     * @param day the day of the validation, or of the refusal
     * @param recognition the answer
     * @param version the name of the version that was checked, as {@link CharterVersions#indexOf} finds it; if omitted,
     *     the first version on record
     */
    record RecognitionAnswered(String partnership, LocalDate day, Recognition recognition, Recorded<String> version)
            implements PartnershipEvent {
        /**
         * The FPS Interior answered to the first version.
         *
         * @param partnership the id of the partnership
         * @param day the day of the validation, or of the refusal
         * @param recognition the answer
         */
        public RecognitionAnswered(String partnership, LocalDate day, Recognition recognition) {
            this(partnership, day, recognition, Recorded.unknown());
        }

        @Override
        public Partnership after(Partnership before) {
            return before.charterVersions().answered(version, recognition);
        }
    }

    /**
     * House rules were adopted.
     *
     * @param partnership the id of the partnership
     * @param day the day
     * @param rules the version
     */
    record HouseRulesAdopted(String partnership, LocalDate day, HouseRules rules) implements PartnershipEvent {
        @Override
        public Partnership after(Partnership before) {
            return before.toBuilder().houseRules(before.houseRules().and(rules)).build();
        }
    }

    /**
     * A communication plan was agreed on.
     *
     * @param partnership the id of the partnership
     * @param day the day
     * @param plan the version
     */
    record CommunicationPlanAgreed(String partnership, LocalDate day, CommunicationPlan plan)
            implements PartnershipEvent {
        @Override
        public Partnership after(Partnership before) {
            return before.toBuilder()
                    .communicationPlan(before.communicationPlan().and(plan))
                    .build();
        }
    }

    /**
     * The partnership started.
     *
     * @param partnership the id of the partnership
     * @param day its first day in operation
     */
    record Opened(String partnership, LocalDate day) implements PartnershipEvent {
        @Override
        public Partnership after(Partnership before) {
            return before.toBuilder().operationalSince(Recorded.of(day)).build();
        }
    }

    /**
     * A sign was placed at the roadside.
     *
     * @param partnership the id of the partnership
     * @param day the day
     * @param sign the sign
     */
    record SignPlaced(String partnership, LocalDate day, Sign sign) implements PartnershipEvent {
        @Override
        public Partnership after(Partnership before) {
            return before.toBuilder().signs(before.signs().and(sign)).build();
        }
    }

    /**
     * The partnership merged into another one.
     *
     * @param partnership the id of the partnership
     * @param day the last day of the partnership
     * @param into the id of the other partnership
     * @param renamed whether the name changed
     */
    @Buildable
    record Merged(String partnership, LocalDate day, String into, boolean renamed) implements PartnershipEvent {
        @Override
        public Partnership after(Partnership before) {
            Ending.How how = renamed ? Ending.How.RENAMED_AND_MERGED : Ending.How.MERGED;
            return before.toBuilder()
                    .ended(Optional.of(
                            new Ending(Recorded.of(day), Recorded.of(how), Recorded.of(into), Recorded.unknown())))
                    .build();
        }

        /**
         * Shows the event without the id of the other partnership, which is free text of the dossier.
         *
         * @return the event as text
         */
        @Override
        public String toString() {
            return "Merged[partnership=" + partnership + ", day=" + day + ", into=" + Recorded.of(into) + ", renamed="
                    + renamed + "]";
        }
    }

    /**
     * The partnership stopped.
     *
     * @param partnership the id of the partnership
     * @param day the last day of the partnership
     */
    record Stopped(String partnership, LocalDate day) implements PartnershipEvent {
        @Override
        public Partnership after(Partnership before) {
            return before.toBuilder()
                    .ended(Optional.of(new Ending(
                            Recorded.of(day), Recorded.of(Ending.How.STOPPED), Recorded.none(), Recorded.unknown())))
                    .build();
        }
    }

    /**
     * Facts of the partnership were recorded or corrected.
     *
     * @param partnership the id of the partnership
     * @param day the day of recording
     * @param record the new state of the record
     */
    record FactsRecorded(String partnership, LocalDate day, Partnership record) implements PartnershipEvent {
        @Override
        public Partnership after(Partnership before) {
            requireNonNull(before, "before");
            return record;
        }
    }
}
