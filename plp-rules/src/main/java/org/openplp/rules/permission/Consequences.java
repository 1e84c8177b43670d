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
 * What an act does to the findings, on its day and on the day after. Last days are included, so what ends takes effect the day after.
 *
 * @param done the dossier after the act, and what would have happened
 * @param before what is found on the day of the act without it
 * @param after what is found on that day with the act
 * @param breached what the act would breach, and no waiver in force covers
 * @param waived what the act would breach, and a waiver in force covers
 * @param undetermined what the act may breach, for all that is on record; a norm that is breached already, where it may be so once more
 * @param factsToFindOut the facts that settle it: those that settle most findings first, then in the order of the findings
 * @param failed the findings of norms whose rules failed, when they were judged or when they were asked what is new, with the act or without it, so that it is
 *     not known what the act does to them
 * @param fromTheDayAfter those of all these that are found on the day after the act only
 * @param forPeople what the act raises and people have to judge
 * @param opened the duties that the act opens, as far as it is known that they are owed or may be
 */
public record Consequences(
        Result.Accepted<Dossier, Event> done,
        Assessment before,
        Assessment after,
        List<Finding> breached,
        List<Finding> waived,
        List<Finding> undetermined,
        List<FactToFindOut> factsToFindOut,
        List<Finding> failed,
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
        requireNonNull(fromTheDayAfter, "fromTheDayAfter");
        requireNonNull(forPeople, "forPeople");
        requireNonNull(opened, "opened");
        breached = List.copyOf(breached);
        waived = List.copyOf(waived);
        undetermined = List.copyOf(undetermined);
        factsToFindOut = List.copyOf(factsToFindOut);
        failed = List.copyOf(failed);
        fromTheDayAfter = List.copyOf(fromTheDayAfter);
        forPeople = List.copyOf(forPeople);
        opened = List.copyOf(opened);
    }

    /** The findings by their ids; a whole dossier has no place in a line of text. */
    @Override
    public String toString() {
        return "Consequences[breached=" + breached + ", waived=" + waived + ", undetermined=" + undetermined
                + ", failed="
                + failed + ", forPeople=" + forPeople + ", opened="
                + opened.stream().map(Duty::id).toList() + "]";
    }
}
