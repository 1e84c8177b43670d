package org.openplp.rules.verdict;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.pass.Thrown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs rules that fail, and guards explanations against them: there it logs each failing norm once per assessment. */
public final class Faults {
    /** Creates the logger for the first rule that fails, so that a host without a logger sees nothing before that. */
    private static final class Entries {
        /** Hosts know it by the name of the class that they apply. */
        static final Logger LOG = LoggerFactory.getLogger("org.openplp.rules.assessment.RuleBook");
    }

    private final Set<NormId> logged = ConcurrentHashMap.newKeySet();

    /** Logs that a rule failed to judge. */
    static void log(Norm norm, Throwable thrown) {
        log("the rule of norm {} failed: {}", norm, thrown);
    }

    private static void log(String message, Norm norm, Throwable thrown) {
        Entries.LOG.warn(message, norm.id(), thrown.getClass().getName());
    }

    /** Gives the answer of a rule, or a fallback if the rule fails. An explanation tests parts of a rule that did not decide its outcome. */
    public <T> T guard(Norm norm, Supplier<T> answer, T ifItFails) {
        try {
            return answer.get();
        } catch (Throwable e) {
            Thrown.byARule(e);
            if (logged.add(norm.id())) {
                log("the rule of norm {} failed while it was explained: {}", norm, e);
            }
            return ifItFails;
        }
    }
}
