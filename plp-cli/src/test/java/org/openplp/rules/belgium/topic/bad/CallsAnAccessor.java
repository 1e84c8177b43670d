package org.openplp.rules.belgium.topic.bad;

import java.util.function.Function;
import org.openplp.core.fact.Answer;
import org.openplp.core.membership.Membership;

/** A chapter that reads a record past its named facts. */
public final class CallsAnAccessor {
    /** Reads in a lambda, where it is hardest to see. */
    public Function<Membership, Answer> reader() {
        return membership -> membership.adult().or(membership.livesInArea());
    }
}
