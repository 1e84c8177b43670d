package org.openplp.rules.permission;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Result;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.duty.Duty;

/**
 * The effects of an act on the findings, on its day and on the day after. Last days are inclusive, so an ending takes
 * effect on the day after.
 *
 * @param done the dossier after the act, and what would have happened
 * @param before the assessment of the day of the act without it
 * @param after the assessment of that day with the act
 * @param breached the findings that the act would breach, not covered by a waiver in force
 * @param waived the findings that the act would breach, covered by a waiver in force
 * @param undetermined the findings that the act might breach, given what is on record. They include a norm that is
 *     already breached, if it might be breached again
 * @param factsToFindOut the facts that settle these: first those that settle most findings, then in the order of the
 *     findings
 * @param failed the findings of norms whose rules failed, with or without the act, when they judged or when they were
 *     asked what is new. The effect of the act on them is not known
 * @param toPutRight the findings that the act would breach if the partnership were in operation. They do not stand in
 *     the way of the act, and have to be put right before the start (reading R29)
 * @param fromTheDayAfter all of these findings that appear only on the day after the act
 * @param forPeople the findings that the act raises and that people have to judge
 * @param opened the duties that the act opens and that are known to be owed, or might be, besides what is to be put right
 */
public record Consequences(
        Result.Accepted<Dossier, Event> done,
        Assessment before,
        Assessment after,
        List<Finding> breached,
        List<Finding> waived,
        List<Finding> undetermined,
        List<MissingFact> factsToFindOut,
        List<Finding> failed,
        List<Finding> toPutRight,
        List<Finding> fromTheDayAfter,
        List<Finding> forPeople,
        List<Duty> opened) {
    /** Copies the lists. */
    public Consequences {
        requireNonNull(done, "done");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(breached, "breached");
        requireNonNull(waived, "waived");
        requireNonNull(undetermined, "undetermined");
        requireNonNull(factsToFindOut, "factsToFindOut");
        requireNonNull(failed, "failed");
        requireNonNull(toPutRight, "toPutRight");
        requireNonNull(fromTheDayAfter, "fromTheDayAfter");
        requireNonNull(forPeople, "forPeople");
        requireNonNull(opened, "opened");
        breached = List.copyOf(breached);
        waived = List.copyOf(waived);
        undetermined = List.copyOf(undetermined);
        factsToFindOut = List.copyOf(factsToFindOut);
        failed = List.copyOf(failed);
        toPutRight = List.copyOf(toPutRight);
        fromTheDayAfter = List.copyOf(fromTheDayAfter);
        forPeople = List.copyOf(forPeople);
        opened = List.copyOf(opened);
    }

    /** Shows the findings by their ids, without the dossier. */
    @Override
    public String toString() {
        return "Consequences[breached=" + breached + ", waived=" + waived + ", undetermined=" + undetermined
                + ", failed="
                + failed + ", toPutRight=" + toPutRight + ", forPeople=" + forPeople + ", opened="
                + opened.stream().map(Duty::id).toList() + "]";
    }
}
