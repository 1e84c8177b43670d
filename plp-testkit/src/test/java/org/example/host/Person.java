package org.example.host;

import java.time.LocalDate;

/** Who is who, which a host keeps in a table of its own. */
public record Person(String id, String lastName, LocalDate birthDate) {
    /** Whether the person is of age on a day, which is all that a dossier may know. */
    public boolean isAdultOn(LocalDate day) {
        return !birthDate.plusYears(18).isAfter(day);
    }
}
