package org.openplp.rules.belgium.actor;

import static org.openplp.rules.belgium.facts.AuthorityFacts.COMMITTEE_MEETINGS;
import static org.openplp.rules.belgium.facts.AuthorityFacts.DELEGATES;
import static org.openplp.rules.belgium.facts.AuthorityFacts.DELEGATE_LANGUAGE;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Rule.rule;

import org.openplp.core.actor.Delegate;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Rule;

/** Section 2.6: the FPS Interior. */
public final class Interior {
    /** The FPS Interior sees to it that meetings of the accompanying group are held. */
    public static final Rule ACCOMPANYING_GROUP_MEETS =
            rule("F-T2").about(PARTNERSHIP).isOwed(COMMITTEE_MEETINGS.isThere());

    /** The FPS Interior delegates two representatives, one Dutch-speaking and one French-speaking, to monitor the overall working of the partnerships in all its aspects. */
    public static final Rule TWO_REPRESENTATIVES_ARE_DELEGATED = rule("F-T6")
            .about(PARTNERSHIP)
            .holds(DELEGATES
                    .any(DELEGATE_LANGUAGE.is(Delegate.NationalLanguage.NL))
                    .and(DELEGATES.any(DELEGATE_LANGUAGE.is(Delegate.NationalLanguage.FR))));

    /** The rules of this section. */
    public static final Chapter CHAPTER =
            Chapter.of("2.6", ACCOMPANYING_GROUP_MEETS, TWO_REPRESENTATIVES_ARE_DELEGATED);

    private Interior() {}
}
