package org.openplp.rules.norm.written;

import java.util.Optional;
import org.immutables.value.Value;

/** What may come from a law file. */
public interface FromLaw {
    /**
     * The compiled rules of the law from which it comes. Equality ignores them.
     *
     * @return the rules; empty for what comes from no law file
     */
    @Value.Auxiliary
    Optional<WrittenRules> written();
}
