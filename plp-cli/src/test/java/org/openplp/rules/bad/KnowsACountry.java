package org.openplp.rules.bad;

import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;

/** An engine that depends on the law of a country. */
public final class KnowsACountry {
    private KnowsACountry() {}

    /** The book of that country. */
    public static RuleBook book() {
        return BelgianBook.ofThisRelease();
    }
}
