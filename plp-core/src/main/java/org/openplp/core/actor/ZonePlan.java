package org.openplp.core.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;
import org.openplp.core.record.Contradictions;

/**
 * A plan of the police zone (norm M-T12b).
 *
 * @param kind the kind of plan
 * @param from its first day, inclusive
 * @param until its last day, inclusive; if omitted, it still applies
 * @param includesPartnerships whether it includes the partnerships
 */
public record ZonePlan(
        Recorded<Kind> kind, Recorded<LocalDate> from, Optional<LocalDate> until, Answer includesPartnerships)
        implements Dated<ZonePlan> {
    /** The kinds of plans. */
    public enum Kind {
        /** The zonal security plan. */
        ZONAL_SECURITY_PLAN,
        /** An action plan. */
        ACTION_PLAN
    }

    /** @throws IllegalArgumentException if a year is not from 0 to 9999 */
    public ZonePlan {
        Components.requireAll(ZonePlan.class, kind, from, until, includesPartnerships);
        until.ifPresent(BelgianTime::checkYear);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return from;
    }

    @Override
    public ZonePlan asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new ZonePlan(kind, cut.date(from), cut.ending(until), includesPartnerships));
    }

    /** {@return the contradictions in the plan, with paths relative to it; empty if there are none} */
    public List<Defect> contradictions() {
        return Contradictions.collect()
                .ordered("from", from, "until", Recorded.ofEnding(until))
                .found();
    }
}
