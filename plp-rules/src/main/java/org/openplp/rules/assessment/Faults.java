package org.openplp.rules.assessment;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.pass.Thrown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done when a rule fails while findings of one assessment are explained: each norm is logged once, however many findings it has. */
final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(RuleBook.class);

    private final Set<NormId> logged = ConcurrentHashMap.newKeySet();

    /** What a rule tells, or something else if it fails. Walking a rule to explain it tests parts that its outcome did not hang on. */
    <T> T guard(Norm norm, Supplier<T> told, T ifItFails) {
        try {
            return told.get();
        } catch (Throwable e) {
            Thrown.byARule(e);
            if (logged.add(norm.id())) {
                LOG.warn(
                        "the rule of norm {} failed while it was explained: {}",
                        norm.id(),
                        e.getClass().getName());
            }
            return ifItFails;
        }
    }
}
