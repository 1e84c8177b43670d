package org.openplp.rules.belgium.topic;

import static org.openplp.rules.belgium.facts.Roles.noneEstablished;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Rule.rule;

import org.openplp.core.activity.Incident;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Rule;

/** Section 2.7: what a partnership is, and what it is not. */
public final class Limits {
    /** The partnership serves no party-political aim. */
    public static final Rule SERVES_NO_PARTY_POLITICAL_AIM =
            rule("LIM-2").about(PARTNERSHIP).holds(noneEstablished(Incident.Kind.PARTY_POLITICS));

    /** The rules of this section. */
    public static final Chapter CHAPTER = Chapter.of("2.7", SERVES_NO_PARTY_POLITICAL_AIM);

    private Limits() {}
}
