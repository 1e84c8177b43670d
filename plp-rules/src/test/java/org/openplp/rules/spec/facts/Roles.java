package org.openplp.rules.spec.facts;

import static java.util.Objects.requireNonNull;
import static org.openplp.rules.spec.facts.ActivityFacts.ESTABLISHED_BY;
import static org.openplp.rules.spec.facts.ActivityFacts.ESTABLISHED_ON;
import static org.openplp.rules.spec.facts.ActivityFacts.INCIDENTS;
import static org.openplp.rules.spec.facts.ActivityFacts.INCIDENT_BY;
import static org.openplp.rules.spec.facts.ActivityFacts.INCIDENT_KIND;
import static org.openplp.rules.spec.facts.ActivityFacts.INCIDENT_ON;
import static org.openplp.rules.spec.facts.ActivityFacts.MEETING_KIND;
import static org.openplp.rules.spec.facts.AppointmentFacts.APPOINTED_FROM;
import static org.openplp.rules.spec.facts.AppointmentFacts.APPOINTMENTS;
import static org.openplp.rules.spec.facts.AppointmentFacts.ROLE;
import static org.openplp.rules.spec.facts.AppointmentFacts.UNTIL;
import static org.openplp.rules.spec.facts.MessageFacts.SENT_AT;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openplp.core.activity.Incident;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Sender;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.Tenure;

/** Conditions on roles, and other conditions that several chapters share. */
public final class Roles {
    /** The role is that of the coordinator. */
    public static final Condition IS_COORDINATOR = ROLE.is(Post.COORDINATOR);

    /** The role is that of the mandated officer. */
    public static final Condition IS_OFFICER = ROLE.is(Post.MANDATED_OFFICER);

    /** The role is that of a deputy or of a member of the steering group. */
    public static final Condition IS_DEPUTY_OR_IN_STEERING_GROUP =
            ROLE.isOneOf(Post.DEPUTY_COORDINATOR, Post.STEERING_GROUP_MEMBER);

    /** The role is that of a member of the steering group. */
    public static final Condition IS_IN_STEERING_GROUP = ROLE.is(Post.STEERING_GROUP_MEMBER);

    /** The role is that of the coordinator, a deputy or a member of the steering group. */
    public static final Condition COORDINATES =
            ROLE.isOneOf(Post.COORDINATOR, Post.DEPUTY_COORDINATOR, Post.STEERING_GROUP_MEMBER);

    /** The role has not ended. */
    public static final Condition IS_IN_OFFICE = Condition.isOver(UNTIL).not();

    /** The meeting is a members' meeting. */
    public static final Condition IS_MEMBERS_MEETING = MEETING_KIND.is(Meeting.Kind.MEMBERS);

    /** The message is not known to be unsent. */
    public static final Condition IS_NO_DRAFT =
            Condition.unless(SENT_AT.isThere().not());

    /** The parties whose act counts as the coordinator's (reading R11). */
    public static final Set<Party> FOR_THE_COORDINATOR =
            Set.of(Party.COORDINATOR, Party.DEPUTY_COORDINATOR, Party.STEERING_GROUP_MEMBER);

    /** The senders whose message counts as the coordinator's (reading R11). */
    public static final Set<Sender> SENDS_FOR_THE_COORDINATOR =
            Set.of(Sender.COORDINATOR, Sender.DEPUTY_COORDINATOR, Sender.STEERING_GROUP_MEMBER);

    /** The police and the parties who act for them (readings R11 and R19). */
    public static final Set<Party> POLICE =
            Set.of(Party.POLICE, Party.POLICE_ZONE, Party.CHIEF_OF_CORPS, Party.MANDATED_OFFICER);

    /** The parties that say only that the police acted: it may have been the mandated officer (reading R11). */
    private static final Set<Party> MAY_BE_THE_OFFICER = Set.of(Party.POLICE, Party.POLICE_ZONE, Party.CHIEF_OF_CORPS);

    /** The local authority and its organs; reading SAN-* includes mayor and college. */
    public static final Set<Party> LOCAL_AUTHORITY =
            Set.of(Party.LOCAL_AUTHORITY, Party.MUNICIPALITY, Party.MAYOR, Party.COLLEGE);

    /** The authorities to which officer and coordinator report. */
    public static final Set<Party> AUTHORITIES = Set.of(
            Party.LOCAL_AUTHORITY,
            Party.MUNICIPALITY,
            Party.MAYOR,
            Party.COLLEGE,
            Party.CHIEF_OF_CORPS,
            Party.POLICE_ZONE,
            Party.PROVINCE,
            Party.INTERIOR);

    /** The authorities with which the local authority keeps up contacts. */
    public static final Set<Party> OTHER_AUTHORITIES = all(List.of(POLICE, Set.of(Party.PROVINCE, Party.INTERIOR)));

    /** The parties who can establish that something happened. */
    public static final Set<Party> ESTABLISHES = all(List.of(POLICE, LOCAL_AUTHORITY, Set.of(Party.INTERIOR)));

    private Roles() {}

    /**
     * Who holds a post, and for which period.
     *
     * @param post the post
     * @return the appointments to it, for rules that require a holder at all times
     */
    public static Tenure<Appointment> tenure(Post post) {
        requireNonNull(post, "post");
        return new Tenure<>(APPOINTMENTS, ROLE.is(post), APPOINTED_FROM, UNTIL);
    }

    private static Set<Party> all(List<Set<Party>> parties) {
        return parties.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The condition that the mandated officer is among some parties (reading R11).
     *
     * @param parties the list of parties
     * @return unknown if the list contains the police without saying who acted for them
     */
    public static Condition includesTheOfficer(LogFact<?, Party> parties) {
        requireNonNull(parties, "parties");
        return parties.includes(Party.MANDATED_OFFICER, MAY_BE_THE_OFFICER);
    }

    /**
     * The condition that no incident of a kind is established (reading R6).
     *
     * @param kind the kind
     * @return yes if the log of incidents is complete and shows none
     */
    public static Condition noneEstablished(Incident.Kind kind) {
        requireNonNull(kind, "kind");
        Condition established = ESTABLISHED_BY.isOneOf(ESTABLISHES).and(ESTABLISHED_ON.isThere());
        return INCIDENTS
                .any(INCIDENT_KIND.is(kind).and(established).showing(INCIDENT_BY.isThere(), INCIDENT_ON.isThere()))
                .not();
    }
}
