package org.openplp.rules.permission;

import java.util.List;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Result;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;

/**
 * What an act would do to the findings, on the day of the act.
 *
 * @param done the dossier after the act, and what would have happened
 * @param before what is found on that day without the act
 * @param after what is found on that day with the act
 * @param breached what the act would breach, and no waiver in force covers
 * @param waived what the act would breach, and a waiver in force covers
 * @param undetermined what the act may breach, for all that is on record
 * @param failed the norms whose rules failed, so that nothing is known of them
 * @param forPeople what the act raises and people have to judge
 * @param opened the duties that the act opens
 */
public record Consequences(
        Result.Accepted<Dossier, Event> done,
        Assessment before,
        Assessment after,
        List<Finding> breached,
        List<Finding> waived,
        List<Finding> undetermined,
        List<Finding> failed,
        List<Finding> forPeople,
        List<Finding> opened) {
    /**
     * Copies the lists.
     *
     * @param done the dossier after the act
     * @param before what is found without the act
     * @param after what is found with the act
     * @param breached what the act would breach
     * @param waived what the act would breach, and a waiver covers
     * @param undetermined what the act may breach
     * @param failed the norms whose rules failed
     * @param forPeople what people have to judge
     * @param opened the duties that the act opens
     */
    public Consequences {
        breached = List.copyOf(breached);
        waived = List.copyOf(waived);
        undetermined = List.copyOf(undetermined);
        failed = List.copyOf(failed);
        forPeople = List.copyOf(forPeople);
        opened = List.copyOf(opened);
    }
}
