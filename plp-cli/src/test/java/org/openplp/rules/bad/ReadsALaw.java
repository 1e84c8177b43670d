package org.openplp.rules.bad;

import org.openplp.law.Law;
import org.openplp.rules.norm.Register;

public final class ReadsALaw {
    private ReadsALaw() {}

    static int size() {
        return Law.ofThisRelease().rows("norm").size()
                + Register.ofThisRelease().norms().size();
    }
}
