package org.openplp.bench.peer;

import java.util.List;
import org.openplp.bench.norm.ComparedNorm;
import org.openplp.bench.norm.MemberChecks;
import org.openplp.bench.norm.MessageChecks;
import org.openplp.bench.norm.Noted;
import org.openplp.bench.norm.OnDay;
import org.openplp.bench.norm.PartnershipChecks;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.membership.Membership;
import org.openplp.rules.outcome.Outcome;

/** The compared norms as constraints. Each first decides whether its norm applies to a subject at all. */
public final class Constraints {
    /** The norms on appointments. */
    static final List<Constraint<Appointment>> ON_APPOINTMENTS = List.of(
            new Constraint<>(ComparedNorm.C_P5A, "coordinatorIsOfFullAge", Constraints::coordinatorIsOfFullAge),
            new Constraint<>(ComparedNorm.C_T1, "coordinatorIsContactPoint", Constraints::coordinatorIsContactPoint));

    /** The norms on the partnership. */
    static final List<Constraint<Dossier>> ON_THE_PARTNERSHIP = List.of(
            new Constraint<>(ComparedNorm.C_T10B, "membersMeetYearly", Constraints::membersMeetYearly),
            new Constraint<>(ComparedNorm.M_T9B, "isEvaluatedYearly", Constraints::isEvaluatedYearly),
            new Constraint<>(ComparedNorm.B_P1B, "areaIsDelimited", Constraints::areaIsDelimited),
            new Constraint<>(ComparedNorm.B_T4A, "nobodyPatrols", Constraints::nobodyPatrols));

    /** The norms on members. */
    static final List<Constraint<Membership>> ON_MEMBERS = List.of(
            new Constraint<>(
                    ComparedNorm.M_T12A, "officerHelpsToUpdateTheList", Constraints::officerHelpsToUpdateTheList),
            new Constraint<>(ComparedNorm.B_P2, "isOfFullAge", Constraints::isOfFullAge),
            new Constraint<>(ComparedNorm.B_P3, "livesOrWorksThere", Constraints::livesOrWorksThere),
            new Constraint<>(ComparedNorm.B_P4, "joinedOfFreeWill", Constraints::joinedOfFreeWill),
            new Constraint<>(ComparedNorm.B_P5B, "acknowledgedTheHouseRules", Constraints::acknowledgedTheHouseRules),
            new Constraint<>(ComparedNorm.DAT_1, "isToldWhyDataAreKept", Constraints::isToldWhyDataAreKept));

    /** The norms on messages. */
    static final List<Constraint<Message>> ON_MESSAGES = List.of(
            new Constraint<>(ComparedNorm.C_L5B, "isValidatedBeforeSending", Constraints::isValidatedBeforeSending),
            new Constraint<>(ComparedNorm.C_T9, "isAgreedWithThePolice", Constraints::isAgreedWithThePolice),
            new Constraint<>(ComparedNorm.COM_4, "isForwarded", Constraints::isForwarded),
            new Constraint<>(ComparedNorm.COM_5, "isDraftedByThePolice", Constraints::isDraftedByThePolice),
            new Constraint<>(ComparedNorm.COM_12, "isSentByThePoliceIfUrgent", Constraints::isSentByThePoliceIfUrgent),
            new Constraint<>(ComparedNorm.COM_13, "travelsByMailOrJournal", Constraints::travelsByMailOrJournal),
            new Constraint<>(ComparedNorm.COM_18, "keepsTheSourceAnonymous", Constraints::keepsTheSourceAnonymous),
            new Constraint<>(ComparedNorm.COM_19, "showsNoSuspectAndNoPlate", Constraints::showsNoSuspectAndNoPlate));

    private Constraints() {}

    /** A norm as a constraint on a subject. */
    @FunctionalInterface
    interface Check<S> {
        Outcome of(S subject, OnDay on);
    }

    /**
     * A constraint.
     *
     * @param <S> the type of its subject
     * @param norm the norm
     * @param method the name of its method in this class
     * @param check the method
     */
    record Constraint<S>(ComparedNorm norm, String method, Check<S> check) {}

    /**
     * Whether a constraint is violated.
     *
     * @param outcome the outcome of its norm
     * @return true if there is a finding to report
     */
    public static boolean isViolated(Outcome outcome) {
        return Noted.isFor(outcome);
    }

    /**
     * Norm C-P5a.
     *
     * @param appointment the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome coordinatorIsOfFullAge(Appointment appointment, OnDay on) {
        return on.asks(ComparedNorm.C_P5A) && !PartnershipChecks.isOver(appointment, on.day())
                ? PartnershipChecks.coordinatorIsOfFullAge(appointment, on)
                : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm C-T1.
     *
     * @param appointment the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome coordinatorIsContactPoint(Appointment appointment, OnDay on) {
        return on.asks(ComparedNorm.C_T1) && !PartnershipChecks.isOver(appointment, on.day())
                ? PartnershipChecks.coordinatorIsContactPoint(appointment, on)
                : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm C-T10b.
     *
     * @param dossier the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome membersMeetYearly(Dossier dossier, OnDay on) {
        return on.asks(ComparedNorm.C_T10B) ? PartnershipChecks.membersMeetYearly(on) : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm M-T9b.
     *
     * @param dossier the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome isEvaluatedYearly(Dossier dossier, OnDay on) {
        return on.asks(ComparedNorm.M_T9B) ? PartnershipChecks.isEvaluatedYearly(on) : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm B-P1b.
     *
     * @param dossier the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome areaIsDelimited(Dossier dossier, OnDay on) {
        return on.asks(ComparedNorm.B_P1B) ? PartnershipChecks.areaIsDelimited(on) : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm B-T4a.
     *
     * @param dossier the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome nobodyPatrols(Dossier dossier, OnDay on) {
        return on.asks(ComparedNorm.B_T4A) ? PartnershipChecks.nobodyPatrols(on) : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm M-T12a.
     *
     * @param member the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome officerHelpsToUpdateTheList(Membership member, OnDay on) {
        return on.asks(ComparedNorm.M_T12A)
                ? MemberChecks.officerHelpsToUpdateTheList(member, on)
                : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm B-P2.
     *
     * @param member the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome isOfFullAge(Membership member, OnDay on) {
        return on.asks(ComparedNorm.B_P2) && !MemberChecks.hasLeft(member, on.day())
                ? MemberChecks.isOfFullAge(member)
                : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm B-P3.
     *
     * @param member the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome livesOrWorksThere(Membership member, OnDay on) {
        return on.asks(ComparedNorm.B_P3) && !MemberChecks.hasLeft(member, on.day())
                ? MemberChecks.livesOrWorksThere(member)
                : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm B-P4.
     *
     * @param member the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome joinedOfFreeWill(Membership member, OnDay on) {
        return on.asks(ComparedNorm.B_P4) && !MemberChecks.hasLeft(member, on.day())
                ? MemberChecks.joinedOfFreeWill(member)
                : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm B-P5b.
     *
     * @param member the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome acknowledgedTheHouseRules(Membership member, OnDay on) {
        return on.asks(ComparedNorm.B_P5B) && !MemberChecks.hasLeft(member, on.day())
                ? MemberChecks.acknowledgedTheHouseRules(member, on)
                : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm DAT-1.
     *
     * @param member the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome isToldWhyDataAreKept(Membership member, OnDay on) {
        return on.asks(ComparedNorm.DAT_1) && !MemberChecks.hasLeft(member, on.day())
                ? MemberChecks.isToldWhyDataAreKept(member)
                : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm C-L5b.
     *
     * @param message the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome isValidatedBeforeSending(Message message, OnDay on) {
        return on.asks(ComparedNorm.C_L5B) ? MessageChecks.isValidatedBeforeSending(message) : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm C-T9.
     *
     * @param message the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome isAgreedWithThePolice(Message message, OnDay on) {
        return on.asks(ComparedNorm.C_T9) ? MessageChecks.isAgreedWithThePolice(message, on) : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm COM-4.
     *
     * @param message the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome isForwarded(Message message, OnDay on) {
        return on.asks(ComparedNorm.COM_4) ? MessageChecks.isForwarded(message) : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm COM-5.
     *
     * @param message the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome isDraftedByThePolice(Message message, OnDay on) {
        return on.asks(ComparedNorm.COM_5) ? MessageChecks.isDraftedByThePolice(message) : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm COM-12.
     *
     * @param message the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome isSentByThePoliceIfUrgent(Message message, OnDay on) {
        return on.asks(ComparedNorm.COM_12) ? MessageChecks.isSentByThePoliceIfUrgent(message) : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm COM-13.
     *
     * @param message the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome travelsByMailOrJournal(Message message, OnDay on) {
        return on.asks(ComparedNorm.COM_13) ? MessageChecks.travelsByMailOrJournal(message) : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm COM-18.
     *
     * @param message the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome keepsTheSourceAnonymous(Message message, OnDay on) {
        return on.asks(ComparedNorm.COM_18) ? MessageChecks.keepsTheSourceAnonymous(message) : Outcome.NOT_APPLICABLE;
    }

    /**
     * Norm COM-19.
     *
     * @param message the subject
     * @param on the dossier on the day
     * @return the outcome
     */
    public static Outcome showsNoSuspectAndNoPlate(Message message, OnDay on) {
        return on.asks(ComparedNorm.COM_19) ? MessageChecks.showsNoSuspectAndNoPlate(message) : Outcome.NOT_APPLICABLE;
    }
}
