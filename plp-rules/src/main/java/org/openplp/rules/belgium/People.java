package org.openplp.rules.belgium;

import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.rule.reader.Subjects.APPOINTMENT;
import static org.openplp.rules.rule.reader.Subjects.MEMBERSHIP;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.Appointment;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.rule.Bearers;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.reader.Keys;

/** The rules of the norms that only people can settle: an attestation, or nothing (reading R6). */
final class People {
    private static final Fact<Appointment, Post> ROLE = Keys.fact("appointments[].role");
    private static final Map<Bearer, Post> POSTS = new EnumMap<>(Map.of(
            Bearer.COORD, Post.COORDINATOR,
            Bearer.DEP, Post.DEPUTY_COORDINATOR,
            Bearer.SG, Post.STEERING_GROUP_MEMBER,
            Bearer.MAND, Post.MANDATED_OFFICER));

    private People() {}

    /**
     * The rule of a norm that people settle.
     *
     * @param norm the norm
     * @return a rule about the partnership, which knows the bearers of the norm
     */
    static Rule rule(Norm norm) {
        List<Bearers<?>> bearers = new ArrayList<>();
        List<Post> posts = norm.bearers().stream()
                .flatMap(bearer -> Optional.ofNullable(POSTS.get(bearer)).stream())
                .toList();
        if (!posts.isEmpty()) {
            bearers.add(Bearers.of(APPOINTMENT, ROLE.isOneOf(posts)));
        }
        if (norm.bearers().contains(Bearer.MEMB)) {
            bearers.add(Bearers.of(MEMBERSHIP, Condition.always()));
        }
        boolean bearsOnOthers =
                norm.bearers().stream().anyMatch(bearer -> bearer != Bearer.MEMB && !POSTS.containsKey(bearer));
        return Rule.rule(norm.id().value())
                .about(PARTNERSHIP)
                .needsHumanReview(
                        bearers, bearsOnOthers, List.of(), Condition.always().not());
    }
}
