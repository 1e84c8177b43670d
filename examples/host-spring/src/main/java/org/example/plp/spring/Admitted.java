package org.example.plp.spring;

import java.util.List;
import org.openplp.rules.permission.Consequences;

/** Somebody became a member: what has to be done after it, and what people have to judge. */
record Admitted(String member, List<NormShown> toDo, List<NormShown> forPeople) {
    static Admitted of(String member, Consequences consequences) {
        return new Admitted(
                member,
                NormShown.of(consequences.opened(), consequences.after()),
                NormShown.of(consequences.forPeople(), consequences.after()));
    }
}
