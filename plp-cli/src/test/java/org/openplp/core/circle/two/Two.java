package org.openplp.core.circle.two;

import org.openplp.core.circle.one.One;

/** The other half of a circle. */
public final class Two {
    /** The first half. */
    public One one() {
        return new One();
    }
}
