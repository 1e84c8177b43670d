package org.example.host.bad;

import java.util.Optional;
import org.example.host.Person;
import org.openplp.core.fact.Recorded;

final class MakesActors {
    Optional<Recorded<String>> actor(Optional<Person> person) {
        return person.map(Person::lastName).map(Recorded::of);
    }
}
