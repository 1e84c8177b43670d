package org.openplp.rules.belgium;

import static org.openplp.rules.belgium.facts.ActivityFacts.INCIDENTS;
import static org.openplp.rules.belgium.facts.ActivityFacts.INCIDENT_BY;
import static org.openplp.rules.belgium.facts.ActivityFacts.INCIDENT_KIND;
import static org.openplp.rules.belgium.facts.ActivityFacts.INCIDENT_ON;
import static org.openplp.rules.belgium.facts.AppointmentFacts.APPOINTMENTS;
import static org.openplp.rules.belgium.facts.AppointmentFacts.DECLARED_NEUTRALITY;
import static org.openplp.rules.belgium.facts.AppointmentFacts.ROLE;
import static org.openplp.rules.belgium.facts.MessageFacts.OBSERVED_AT;
import static org.openplp.rules.belgium.facts.MessageFacts.REPORTED_AT;
import static org.openplp.rules.belgium.facts.MessageFacts.REPORTS;
import static org.openplp.rules.belgium.facts.Subjects.APPOINTMENT;
import static org.openplp.rules.belgium.facts.Subjects.MEMBERSHIP;
import static org.openplp.rules.belgium.facts.Subjects.MESSAGE;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.belgium.facts.Subjects.REPORT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openplp.core.activity.Incident;
import org.openplp.core.actor.Post;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.rule.Bearers;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;

/** The rules of the norms that only people can settle: an attestation, or nothing (reading R6). */
final class People {
    private static final Map<Bearer, Post> POSTS = new EnumMap<>(Map.of(
            Bearer.COORD, Post.COORDINATOR,
            Bearer.DEP, Post.DEPUTY_COORDINATOR,
            Bearer.SG, Post.STEERING_GROUP_MEMBER,
            Bearer.MAND, Post.MANDATED_OFFICER));

    /** The facts on record that are evidence for a norm, and never more than that (reading R26). */
    private static final Map<String, Condition> EVIDENCE = Map.of(
            "C-P1", Condition.always().showing(APPOINTMENTS.any(DECLARED_NEUTRALITY.isThere())),
            "C-L6d", incidents(Incident.Kind.DATA_BREACH),
            "M-P3a", incidents(Incident.Kind.DATA_BREACH),
            "M-P3b", incidents(Incident.Kind.DISCRIMINATION),
            "B-L1a", incidentsByWhomAndWhen(Incident.Kind.PATROL),
            "B-L1b", incidentsByWhomAndWhen(Incident.Kind.DISCRIMINATION),
            "B-L1c", incidentsByWhomAndWhen(Incident.Kind.DATA_BREACH),
            "B-T1b",
                    Condition.always().showing(REPORTS.any(OBSERVED_AT.isThere().and(REPORTED_AT.isThere()))));

    /** The norms that concern each message or report, so that an attestation may name one. */
    private static final Map<String, SubjectType<?>> MATTERS = Map.of(
            "COM-3", MESSAGE,
            "COM-7", MESSAGE,
            "COM-9b", MESSAGE,
            "COM-20", MESSAGE,
            "RPT-2", REPORT);

    private People() {}

    private static List<SubjectType<?>> matters(Norm norm) {
        return Optional.<SubjectType<?>>ofNullable(MATTERS.get(norm.id().value())).stream()
                .toList();
    }

    private static Condition incidents(Incident.Kind kind) {
        return INCIDENTS.any(INCIDENT_KIND.is(kind));
    }

    private static Condition incidentsByWhomAndWhen(Incident.Kind kind) {
        return INCIDENTS.any(INCIDENT_KIND.is(kind).showing(INCIDENT_BY.isThere(), INCIDENT_ON.isThere()));
    }

    private static Condition evidence(Norm norm) {
        return EVIDENCE.getOrDefault(norm.id().value(), Condition.always().not());
    }

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
                .isForPeopleToJudge(bearers, bearsOnOthers, matters(norm), evidence(norm));
    }
}
