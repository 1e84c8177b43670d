package org.openplp.core.fact.bad;

import org.openplp.rules.norm.Norm;

/** A fact that knows of norms: it points back. */
public final class LooksForward {
    /** What a norm says. */
    public String says(Norm norm) {
        return norm.statement();
    }
}
