package org.example.host.bad;

import org.example.host.Person;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;

final class MakesMembers {
    Membership member(Person person) {
        return Membership.of(person.id()).toBuilder()
                .actor(Recorded.of(person.lastName()))
                .build();
    }
}
