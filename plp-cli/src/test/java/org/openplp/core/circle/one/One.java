package org.openplp.core.circle.one;

import org.openplp.core.circle.two.Two;

/** Half a circle. */
public final class One {
    /** The other half. */
    public Two two() {
        return new Two();
    }
}
