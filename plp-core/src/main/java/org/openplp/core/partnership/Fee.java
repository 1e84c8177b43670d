package org.openplp.core.partnership;

import java.math.BigDecimal;
import org.openplp.core.UnknownIfNone;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * What members pay to take part.
 *
 * @param amountPerYear the amount per year, in euros
 * @param unit the unit that pays it: each person, household, address or business
 * @param coversOnlyCosts whether it does no more than cover the costs
 */
public record Fee(
        Recorded<BigDecimal> amountPerYear,
        Recorded<Partnership.MembershipUnit> unit,
        @UnknownIfNone Answer coversOnlyCosts) {
    public Fee {
        Components.requireAll(Fee.class, amountPerYear, unit, coversOnlyCosts);
    }
}
