package org.openplp.core.membership;

import java.time.LocalDate;
import java.util.List;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Opaque;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;
import org.openplp.core.record.Contradictions;

/**
 * A notice that the member list needs an update (norm M-T12a).
 *
 * @param of the id of the membership that it is about
 * @param cause why the list needs an update
 * @param by who gave notice
 * @param date the day of the notice
 */
public record ListNotice(
        Recorded<@Opaque String> of, Recorded<Cause> cause, Recorded<Party> by, Recorded<LocalDate> date)
        implements Dated<ListNotice> {
    /** Why a member list needs an update. */
    public enum Cause {
        /** The member moved away. */
        MOVED,
        /** The member died. */
        DECEASED
    }

    public ListNotice {
        Components.requireAll(ListNotice.class, of, cause, by, date);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public ListNotice asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new ListNotice(of, cause, by, cut.date(date)));
    }

    /** {@return the contradictions in this record, with paths relative to it; empty if there are none} */
    public List<Defect> contradictions() {
        return Contradictions.collect().reference("of", of).found();
    }

    /**
     * What remains when the member is erased: why the list needed an update, and who gave notice.
     *
     * @return the record without its days and texts
     */
    public ListNotice erased() {
        return new ListNotice(of, cause, by, Tombstone.of(date));
    }
}
