package org.openplp.core.act;

import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.CharterVersions;
import org.openplp.core.partnership.Consultation;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.InformationMeeting;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.Recognition;
import org.openplp.core.partnership.Sign;

/** The acts on the partnership itself. */
public sealed interface PartnershipAct extends Act {
    /**
     * The partnership consults the authorities.
     *
     * @param consultation the consultation, with its day
     */
    record Consult(Consultation consultation) implements PartnershipAct {
        @Override
        public Deed<Partnership> deed() {
            return Deed.onPartnership(partnership -> partnership.consult(consultation))
                    .making("consultation");
        }
    }

    /**
     * The partnership informs the residents.
     *
     * @param informationMeeting the information evening, with its day
     */
    record Inform(InformationMeeting informationMeeting) implements PartnershipAct {
        @Override
        public Deed<Partnership> deed() {
            return Deed.onPartnership(partnership -> partnership.inform(informationMeeting))
                    .making("informationMeeting");
        }
    }

    /**
     * The parties sign the first version of the charter. One signature is enough.
     *
     * @param charter the version, with at least one signature
     */
    record SignCharter(CharterVersion charter) implements PartnershipAct {
        @Override
        public Deed<Partnership> deed() {
            return Deed.onPartnership(
                            partnership -> partnership.charterVersions().sign(charter))
                    .makingLast("charter", Partnership::charter);
        }
    }

    /**
     * Another party signs the last version of the charter.
     *
     * @param signature the signature, with its day
     */
    record CountersignCharter(CharterVersion.Signature signature) implements PartnershipAct {
        @Override
        public Deed<Partnership> deed() {
            return Deed.onPartnership(
                            partnership -> partnership.charterVersions().countersign(signature))
                    .makingAt(after -> Optional.of(Deed.last(
                                    "signatures", after.charterVersions().last().signatures())
                            .under(Deed.last("charter", after.charter()))));
        }
    }

    /**
     * The parties sign a later version of the charter. One signature is enough.
     *
     * @param charter the version, with at least one signature
     */
    record AmendCharter(CharterVersion charter) implements PartnershipAct {
        @Override
        public Deed<Partnership> deed() {
            return Deed.onPartnership(
                            partnership -> partnership.charterVersions().amend(charter))
                    .makingLast("charter", Partnership::charter);
        }
    }

    /**
     * The partnership sends the last version of the charter to the FPS Interior.
     *
     * @param day the day
     */
    record SubmitCharter(LocalDate day) implements PartnershipAct {
        @Override
        public Deed<Partnership> deed() {
            return Deed.onPartnership(
                    partnership -> partnership.charterVersions().submit(day));
        }
    }

    /**
     * The FPS Interior answers to a version of the charter.
     *
     * @param recognition the answer, with its day
     * @param version the name of the version that was checked, as {@link CharterVersions#indexOf} finds it; if omitted,
     *     the first version on record
     */
    record RecordValidation(Recognition recognition, Recorded<String> version) implements PartnershipAct {
        /**
         * The FPS Interior answers to the first version of the charter.
         *
         * @param recognition the answer, with its day
         */
        public RecordValidation(Recognition recognition) {
            this(recognition, Recorded.unknown());
        }

        @Override
        public Deed<Partnership> deed() {
            return Deed.onPartnership(
                            partnership -> partnership.charterVersions().recordValidation(recognition, version))
                    .makingAt(after -> after.charterVersions().pathOfAnswer(version));
        }
    }

    /**
     * The partnership adopts house rules.
     *
     * @param houseRules the version, with its day
     */
    record AdoptHouseRules(HouseRules houseRules) implements PartnershipAct {
        @Override
        public Deed<Partnership> deed() {
            return Deed.onPartnership(partnership -> partnership.adoptHouseRules(houseRules))
                    .makingLast("houseRules", Partnership::houseRules);
        }
    }

    /**
     * The partners agree on a communication plan.
     *
     * @param communicationPlan the version, with its day
     */
    record AgreeOnCommunication(CommunicationPlan communicationPlan) implements PartnershipAct {
        @Override
        public Deed<Partnership> deed() {
            return Deed.onPartnership(partnership -> partnership.agreeOnCommunication(communicationPlan))
                    .makingLast("communicationPlan", Partnership::communicationPlan);
        }
    }

    /**
     * The partnership starts.
     *
     * @param day its first day in operation
     */
    record Open(LocalDate day) implements PartnershipAct {
        @Override
        public Deed<Partnership> deed() {
            return Deed.onPartnership(partnership -> partnership.open(day)).making("operationalSince");
        }
    }

    /**
     * The partnership places a sign at the roadside.
     *
     * @param sign the sign, with its day
     */
    record PlaceSign(Sign sign) implements PartnershipAct {
        @Override
        public Deed<Partnership> deed() {
            return Deed.onPartnership(partnership -> partnership.placeSign(sign))
                    .makingLast("signs", Partnership::signs);
        }
    }

    /**
     * The partnership merges into another one.
     *
     * @param day its last day
     * @param into the id of the other partnership
     * @param renamed whether the name changes
     */
    record Merge(LocalDate day, String into, boolean renamed) implements PartnershipAct {
        @Override
        public Deed<Partnership> deed() {
            return Deed.onPartnership(partnership -> partnership.merge(day, into, renamed));
        }

        /**
         * Shows the act without the id of the other partnership, which is free text of the dossier.
         *
         * @return the act as text
         */
        @Override
        public String toString() {
            return "Merge[day=" + day + ", into=" + Recorded.of(into) + ", renamed=" + renamed + "]";
        }
    }

    /**
     * The partnership stops.
     *
     * @param day its last day
     */
    record End(LocalDate day) implements PartnershipAct {
        @Override
        public Deed<Partnership> deed() {
            return Deed.onPartnership(partnership -> partnership.end(day));
        }
    }

    /**
     * Somebody records or corrects facts of the partnership.
     *
     * @param day the day of recording
     * @param facts the new state of the record
     */
    record RecordPartnership(LocalDate day, Partnership facts) implements PartnershipAct {
        @Override
        public boolean onlyRecords() {
            return true;
        }

        @Override
        public Deed<Partnership> deed() {
            return Deed.onPartnership(partnership -> partnership.putOnRecord(day, facts));
        }
    }
}
