package org.openplp.rules.chapter;

import static org.openplp.rules.facts.AppointmentFacts.ROLE;
import static org.openplp.rules.facts.AppointmentFacts.UNTIL;

import java.util.Set;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.communication.Sender;
import org.openplp.rules.rule.Condition;

/** Who is who in the rules. */
final class Roles {
    static final Condition IS_COORDINATOR = ROLE.is(Post.COORDINATOR);
    static final Condition IS_OFFICER = ROLE.is(Post.MANDATED_OFFICER);
    static final Condition IS_DEPUTY_OR_IN_STEERING_GROUP =
            ROLE.isOneOf(Post.DEPUTY_COORDINATOR, Post.STEERING_GROUP_MEMBER);
    static final Condition IS_IN_STEERING_GROUP = ROLE.is(Post.STEERING_GROUP_MEMBER);
    static final Condition COORDINATES =
            ROLE.isOneOf(Post.COORDINATOR, Post.DEPUTY_COORDINATOR, Post.STEERING_GROUP_MEMBER);
    static final Condition IS_IN_OFFICE = Condition.isOver(UNTIL).not();

    /** Those whose act counts as the coordinator's (reading R11). */
    static final Set<Party> FOR_THE_COORDINATOR =
            Set.of(Party.COORDINATOR, Party.DEPUTY_COORDINATOR, Party.STEERING_GROUP_MEMBER);

    /** Those whose message counts as the coordinator's (reading R11). */
    static final Set<Sender> SENDS_FOR_THE_COORDINATOR =
            Set.of(Sender.COORDINATOR, Sender.DEPUTY_COORDINATOR, Sender.STEERING_GROUP_MEMBER);

    /** The local authority and its organs; reading SAN-* says so of mayor and college. */
    static final Set<Party> LOCAL_AUTHORITY =
            Set.of(Party.LOCAL_AUTHORITY, Party.MUNICIPALITY, Party.MAYOR, Party.COLLEGE);

    /** Those to whom officer and coordinator report as to an authority. */
    static final Set<Party> AUTHORITIES = Set.of(
            Party.LOCAL_AUTHORITY,
            Party.MUNICIPALITY,
            Party.MAYOR,
            Party.COLLEGE,
            Party.CHIEF_OF_CORPS,
            Party.POLICE_ZONE,
            Party.PROVINCE,
            Party.INTERIOR);

    /** The authorities with which the local authority keeps up contacts. */
    static final Set<Party> OTHER_AUTHORITIES =
            Set.of(Party.POLICE, Party.CHIEF_OF_CORPS, Party.POLICE_ZONE, Party.PROVINCE, Party.INTERIOR);

    /** Those who can establish that something happened. */
    static final Set<Party> ESTABLISHES = Set.of(
            Party.POLICE,
            Party.CHIEF_OF_CORPS,
            Party.MANDATED_OFFICER,
            Party.LOCAL_AUTHORITY,
            Party.MUNICIPALITY,
            Party.MAYOR,
            Party.COLLEGE,
            Party.INTERIOR);

    private Roles() {}
}
