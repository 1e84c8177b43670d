package org.example.host.good;

import java.time.LocalDate;
import org.example.host.Person;
import org.openplp.core.fact.Answer;
import org.openplp.core.membership.Membership;

final class MakesMembers {
    Membership admitted(Person person, LocalDate day) {
        return member(person.id(), person.isAdultOn(day));
    }

    private static Membership member(String id, boolean isAdult) {
        return Membership.of(id).toBuilder().adult(Answer.of(isAdult)).build();
    }

    String letter(Person person) {
        return "Welcome, " + person.lastName();
    }
}
