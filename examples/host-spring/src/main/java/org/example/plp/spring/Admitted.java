package org.example.plp.spring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.rules.permission.Consequences;

/** Somebody became a member: what has to be done after it, and what people have to judge. */
record Admitted(String member, List<ToDo> toDo, List<NormShown> forPeople) {
    /** A duty that the admission opens; the texts may set no day. */
    record ToDo(String id, String statement, String state, Optional<LocalDate> due) {}

    static Admitted of(String member, Consequences consequences) {
        return new Admitted(
                member,
                consequences.opened().stream()
                        .map(duty -> new ToDo(
                                duty.norm().id().value(),
                                duty.norm().statement(),
                                duty.state().name(),
                                duty.due()))
                        .toList(),
                NormShown.of(consequences.forPeople(), consequences.after()));
    }
}
