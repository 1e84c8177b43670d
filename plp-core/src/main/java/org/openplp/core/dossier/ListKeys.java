package org.openplp.core.dossier;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys of the lists of a dossier. */
final class ListKeys {
    static final Set<String> ALL = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
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
            "partnership.charter.recognition.lettersTo",
            "partnership.changes",
            "partnership.houseRules",
            "partnership.houseRules.clauses",
            "partnership.houseRules.statutes",
            "partnership.houseRules.adopts",
            "partnership.communicationPlan",
            "partnership.communicationPlan.drawnUpBy",
            "partnership.communicationPlan.covers",
            "partnership.communicationPlan.channels",
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

    private ListKeys() {}

    static String withoutBrackets(String key) {
        return key.replace("[]", "");
    }
}
