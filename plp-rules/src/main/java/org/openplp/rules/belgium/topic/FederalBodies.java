package org.openplp.rules.belgium.topic;

import static org.openplp.rules.belgium.facts.AuthorityFacts.COMMITTEE_MEETINGS;
import static org.openplp.rules.belgium.facts.AuthorityFacts.COMMITTEE_MET_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.OPERATIONAL_SINCE;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Condition.always;
import static org.openplp.rules.rule.Rule.rule;

import org.openplp.rules.belgium.facts.Settings;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Happening;
import org.openplp.rules.rule.Rule;

/** Section 2.17e: the accompanying committee and the expertise centre. */
public final class FederalBodies {
    /** The agreement between the FPS Interior and the expertise centre is carried out; it covers a digital database, a yearly meeting of the accompanying committee, a course at police academies and the sharing of good practice. */
    public static final Rule COMMITTEE_MEETS_YEARLY = rule("FED-4")
            .about(PARTNERSHIP)
            .when(OPERATIONAL_SINCE.isThere())
            .recursFromTheLast(
                    Settings.COMMITTEE, new Happening<>(COMMITTEE_MEETINGS, always(), COMMITTEE_MET_ON), "FED-4");

    /** The rules of this section. */
    public static final Chapter CHAPTER = Chapter.of("2.17e", COMMITTEE_MEETS_YEARLY);

    private FederalBodies() {}
}
