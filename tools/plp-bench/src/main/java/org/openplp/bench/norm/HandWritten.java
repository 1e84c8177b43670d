package org.openplp.bench.norm;

import static org.openplp.bench.norm.ComparedNorm.*;
import static org.openplp.rules.outcome.Outcome.NOT_APPLICABLE;

import java.util.EnumSet;
import java.util.Set;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Entries;
import org.openplp.core.membership.Membership;

/** The compared norms as one would check them by hand, with one pass over each list. */
public final class HandWritten {
    private static final Set<ComparedNorm> ON_APPOINTMENTS = EnumSet.of(C_P5A, C_T1);
    private static final Set<ComparedNorm> ON_MEMBERS = EnumSet.of(B_P2, B_P3, B_P4, B_P5B, M_T12A, DAT_1);
    private static final Set<ComparedNorm> ON_MESSAGES =
            EnumSet.of(C_L5B, C_T9, COM_4, COM_5, COM_12, COM_13, COM_18, COM_19);

    private final OnDay on;
    private final Dossier dossier;
    private final Tally tally = new Tally();

    private HandWritten(DossierSnapshot snapshot) {
        this.on = OnDay.of(snapshot);
        this.dossier = snapshot.dossier();
    }

    /**
     * Checks a dossier.
     *
     * @param snapshot the dossier on a day
     * @return the findings
     */
    public static Tally assess(DossierSnapshot snapshot) {
        HandWritten pass = new HandWritten(snapshot);
        if (pass.on.informal()) {
            pass.informalGroup();
        } else {
            pass.appointments();
            pass.partnership();
            pass.members();
            pass.messages();
        }
        return pass.tally;
    }

    private void informalGroup() {
        for (ComparedNorm norm : ComparedNorm.values()) {
            if (on.isInForce(norm)) {
                tally.add(norm, partnershipId(), NOT_APPLICABLE);
            }
        }
    }

    private void appointments() {
        Entries<Appointment> appointments = dossier.appointments();
        if (!on.ended()) {
            for (int i = 0; appointments.isKnown() && i < appointments.size(); i++) {
                Appointment appointment = appointments.entry(i);
                boolean over = PartnershipChecks.isOver(appointment, on.day());
                tally.add(
                        C_P5A,
                        appointment.id(),
                        over ? NOT_APPLICABLE : PartnershipChecks.coordinatorIsOfFullAge(appointment, on));
                tally.add(
                        C_T1,
                        appointment.id(),
                        over ? NOT_APPLICABLE : PartnershipChecks.coordinatorIsContactPoint(appointment, on));
            }
        }
        close(ON_APPOINTMENTS, OnDay.isComplete(on.snapshot(), appointments, "appointments"));
    }

    private void partnership() {
        String id = partnershipId();
        boolean over = on.ended();
        tally.add(C_T10B, id, over ? NOT_APPLICABLE : PartnershipChecks.membersMeetYearly(on));
        tally.add(M_T9B, id, over ? NOT_APPLICABLE : PartnershipChecks.isEvaluatedYearly(on));
        tally.add(B_P1B, id, over ? NOT_APPLICABLE : PartnershipChecks.areaIsDelimited(on));
        tally.add(B_T4A, id, PartnershipChecks.nobodyPatrols(on));
    }

    private void members() {
        Entries<Membership> members = dossier.memberships();
        boolean standing = !on.ended();
        for (int i = 0; members.isKnown() && i < members.size(); i++) {
            Membership member = members.entry(i);
            String id = member.id();
            boolean left = MemberChecks.hasLeft(member, on.day());
            if (standing) {
                tally.add(B_P2, id, left ? NOT_APPLICABLE : MemberChecks.isOfFullAge(member));
                tally.add(B_P3, id, left ? NOT_APPLICABLE : MemberChecks.livesOrWorksThere(member));
                tally.add(M_T12A, id, MemberChecks.officerHelpsToUpdateTheList(member, on));
            }
            tally.add(B_P4, id, left ? NOT_APPLICABLE : MemberChecks.joinedOfFreeWill(member));
            tally.add(B_P5B, id, left ? NOT_APPLICABLE : MemberChecks.acknowledgedTheHouseRules(member, on));
            tally.add(DAT_1, id, left ? NOT_APPLICABLE : MemberChecks.isToldWhyDataAreKept(member));
        }
        close(ON_MEMBERS, OnDay.isComplete(on.snapshot(), members, "memberships"));
    }

    private void messages() {
        Entries<Message> messages = dossier.messages();
        boolean forwarded = on.asks(COM_4);
        boolean anonymous = on.asks(COM_18);
        for (int i = 0; messages.isKnown() && i < messages.size(); i++) {
            Message message = messages.entry(i);
            String id = message.id();
            tally.add(C_L5B, id, MessageChecks.isValidatedBeforeSending(message));
            tally.add(C_T9, id, MessageChecks.isAgreedWithThePolice(message, on));
            if (forwarded) {
                tally.add(COM_4, id, MessageChecks.isForwarded(message));
            }
            tally.add(COM_5, id, MessageChecks.isDraftedByThePolice(message));
            tally.add(COM_12, id, MessageChecks.isSentByThePoliceIfUrgent(message));
            tally.add(COM_13, id, MessageChecks.travelsByMailOrJournal(message));
            if (anonymous) {
                tally.add(COM_18, id, MessageChecks.keepsTheSourceAnonymous(message));
            }
            tally.add(COM_19, id, MessageChecks.showsNoSuspectAndNoPlate(message));
        }
        close(ON_MESSAGES, OnDay.isComplete(on.snapshot(), messages, "messages"));
    }

    /** Reports an incomplete list for each norm that applies. */
    private void close(Set<ComparedNorm> norms, boolean complete) {
        for (ComparedNorm norm : norms) {
            if (on.isInForce(norm)) {
                tally.close(norm, complete || !on.asks(norm), partnershipId());
            }
        }
    }

    private String partnershipId() {
        return dossier.partnership().id();
    }
}
