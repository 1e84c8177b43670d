package org.openplp.rules.assessment;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.pass.Thrown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Guards explanations against rules that fail. It logs each failing norm once per assessment. */
final class Faults {
    /** Creates the logger for the first rule that fails, so that a host without a logger sees nothing before that. */
    private static final class Log {
        static final Logger LOG = LoggerFactory.getLogger(RuleBook.class);
    }

    private final Set<NormId> logged = ConcurrentHashMap.newKeySet();

    /** Gives the answer of a rule, or a fallback if the rule fails. An explanation tests parts of a rule that did not decide its outcome. */
    <T> T guard(Norm norm, Supplier<T> answer, T ifItFails) {
        try {
            return answer.get();
        } catch (Throwable e) {
            Thrown.byARule(e);
            if (logged.add(norm.id())) {
                Log.LOG.warn(
                        "the rule of norm {} failed while it was explained: {}",
                        norm.id(),
                        e.getClass().getName());
            }
            return ifItFails;
        }
    }
}
