package org.openplp.core.dossier;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.openplp.core.activity.Advice;
import org.openplp.core.activity.AuthorityReport;
import org.openplp.core.activity.Awareness;
import org.openplp.core.activity.Contact;
import org.openplp.core.activity.Incident;
import org.openplp.core.activity.Meeting;
import org.openplp.core.activity.Promotion;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.authority.Federal;
import org.openplp.core.authority.LocalAuthority;
import org.openplp.core.authority.ZonePlan;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageLog;
import org.openplp.core.communication.Report;
import org.openplp.core.evaluation.Evaluation;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;

/**
 * The whole record that is kept of a partnership.
 *
 * @param openplp the version of the format, which is 1
 * @param partial the keys of the lists that are known not to be complete
 * @param partnership the partnership
 * @param appointments who holds or held which post
 * @param memberships who is or was a member
 * @param memberList the list of members
 * @param messages what went out to members
 * @param messageLog the log of the messages of the police
 * @param reports what members reported
 * @param meetings the meetings
 * @param evaluations the evaluations
 * @param incidents what happened that a partnership must keep from
 * @param awareness the occasions on which members were made aware of good reporting
 * @param contacts contacts that are no meetings
 * @param reportsToAuthorities the reports to the authorities
 * @param promotion the occasions on which the partnership was made known
 * @param adviceGiven the advice on prevention that was given
 * @param localAuthority what the local authorities do
 * @param zonePlans the plans of the police zone
 * @param federal what the federal public service of the interior does
 * @param arrangements agreements to differ from what holds by default
 * @param attestations what persons judged
 * @param waivers what is not insisted on
 */
@Value.Builder
public record Dossier(
        Recorded<Integer> openplp,
        Log<String> partial,
        @Valid Partnership partnership,
        Log<@Valid Appointment> appointments,
        Log<@Valid Membership> memberships,
        Recorded<@Valid MemberList> memberList,
        Log<@Valid Message> messages,
        Recorded<@Valid MessageLog> messageLog,
        Log<@Valid Report> reports,
        Log<@Valid Meeting> meetings,
        Log<@Valid Evaluation> evaluations,
        Log<@Valid Incident> incidents,
        Log<@Valid Awareness> awareness,
        Log<@Valid Contact> contacts,
        Log<@Valid AuthorityReport> reportsToAuthorities,
        Log<@Valid Promotion> promotion,
        Log<@Valid Advice> adviceGiven,
        Recorded<@Valid LocalAuthority> localAuthority,
        Log<@Valid ZonePlan> zonePlans,
        Recorded<@Valid Federal> federal,
        Log<@Valid Arrangement> arrangements,
        Log<@Valid Attestation> attestations,
        Log<@Valid Waiver> waivers)
        implements Dated<Dossier> {
    /** The version of the format that is described here. */
    public static final int FORMAT = 1;

    /** The keys of all lists of a dossier, as {@code partial} may name them, in the order of the dossier. */
    public static final Set<String> LISTS = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
            "partnership.types",
            "partnership.municipalities",
            "partnership.area.streets",
            "partnership.area.excludes",
            "partnership.consultation.with",
            "partnership.informationMeeting.agenda",
            "partnership.charter",
            "partnership.charter.signatures",
            "partnership.charter.contains",
            "partnership.charter.adopts",
            "partnership.changes",
            "partnership.houseRules",
            "partnership.houseRules.clauses",
            "partnership.houseRules.statutes",
            "partnership.houseRules.adopts",
            "partnership.communicationPlan",
            "partnership.communicationPlan.drawnUpBy",
            "partnership.communicationPlan.covers",
            "partnership.communicationPlan.channels",
            "partnership.recognition.lettersTo",
            "partnership.signs",
            "appointments",
            "appointments.measures",
            "appointments.measures.decidedBy",
            "appointments.measures.adviceOf",
            "appointments.measures.signedBy",
            "appointments.measures.endorsedBy",
            "memberships",
            "memberships.measures",
            "memberships.measures.decidedBy",
            "memberships.measures.adviceOf",
            "memberships.measures.signedBy",
            "memberships.measures.endorsedBy",
            "memberList.reviews",
            "memberList.reviews.by",
            "memberList.notices",
            "memberList.access",
            "memberList.requests",
            "messages",
            "reports",
            "meetings",
            "meetings.attendedBy",
            "meetings.supportedBy",
            "evaluations",
            "evaluations.by",
            "evaluations.consulted",
            "evaluations.sections",
            "evaluations.indicators",
            "incidents",
            "awareness",
            "contacts",
            "contacts.between",
            "reportsToAuthorities",
            "reportsToAuthorities.by",
            "promotion",
            "adviceGiven",
            "localAuthority.dialogueBetweenPartnerships",
            "localAuthority.contacts",
            "zonePlans",
            "federal.delegates",
            "federal.committeeMeetings",
            "arrangements",
            "attestations",
            "waivers")));

    /**
     * A dossier of which only the partnership is on record.
     *
     * @param partnership the partnership
     * @return the dossier with every other fact unknown
     */
    public static Dossier of(Partnership partnership) {
        return new Dossier(
                Recorded.of(FORMAT),
                Log.unknown(),
                partnership,
                Log.unknown(),
                Log.unknown(),
                Recorded.unknown(),
                Log.unknown(),
                Recorded.unknown(),
                Log.unknown(),
                Log.unknown(),
                Log.unknown(),
                Log.unknown(),
                Log.unknown(),
                Log.unknown(),
                Log.unknown(),
                Log.unknown(),
                Log.unknown(),
                Recorded.unknown(),
                Log.unknown(),
                Recorded.unknown(),
                Log.unknown(),
                Log.unknown(),
                Log.unknown());
    }

    /**
     * A builder that starts from these facts.
     *
     * @return the builder
     */
    public DossierBuilder but() {
        return new DossierBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return Recorded.unknown();
    }

    @Override
    public Dossier asOf(LocalDate day) {
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
     * Whether a list is known not to be complete.
     *
     * @param key the key of the list, such as {@code memberships.measures}; {@code []} in it is ignored
     * @return false also for a list that was not handed over, of which nothing is known at all
     */
    public boolean isPartial(String key) {
        for (int i = 0; partial.isKnown() && i < partial.size(); i++) {
            if (withoutBrackets(partial.entry(i)).equals(withoutBrackets(key))) {
                return true;
            }
        }
        return false;
    }

    static String withoutBrackets(String key) {
        return key.replace("[]", "");
    }
}
