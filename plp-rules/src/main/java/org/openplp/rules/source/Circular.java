package org.openplp.rules.source;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A ministerial circular on the partnerships. None of the circulars themselves could be read, so the dates are those
 * that sources claim, which may differ.
 *
 * @param id the name by which a dossier refers to it, such as {@code CIRCULAR_2019}
 * @param title its title
 * @param claims the dates that are claimed for it, the earliest first; at least one
 * @param replaces the id of the circular that it replaces
 * @param norms the ids of the norms that depend on its date
 * @param note what else is known of it
 */
public record Circular(
        String id, String title, List<Claim> claims, Optional<String> replaces, Set<String> norms, String note) {
    /**
     * A date that is claimed for a circular.
     *
     * @param date the date
     * @param sources the sources that claim it; empty for a date that circulates without a source
     */
    public record Claim(LocalDate date, List<Source> sources) {
        /** Copies the sources. */
        public Claim {
            requireNonNull(date, "date");
            requireNonNull(sources, "sources");
            sources = List.copyOf(sources);
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if no date is claimed for it
     */
    public Circular {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(claims, "claims");
        requireNonNull(replaces, "replaces");
        requireNonNull(norms, "norms");
        requireNonNull(note, "note");
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a circular of which no date is claimed");
        }
        norms = Set.copyOf(norms);
    }

    /**
     * The earliest date that is claimed for it.
     *
     * @return the date; before it, the circular was not in force by any claim
     */
    public LocalDate earliest() {
        return claims.get(0).date();
    }

    /**
     * The latest date that is claimed for it.
     *
     * @return the date; after it, the circular was in force by every claim, until the next circular
     */
    public LocalDate latest() {
        return claims.get(claims.size() - 1).date();
    }

    /**
     * Whether more than one date is claimed for it.
     *
     * @return true if its date is disputed
     */
    public boolean isDisputed() {
        return claims.size() > 1;
    }

    /**
     * Whether claims differ on a day. This is so from the earliest claimed date to the latest, inclusive, since it is
     * not known either whether a date is that of signature or of publication.
     *
     * @param day the day
     * @return false on every day if its date is not disputed
     */
    public boolean isDisputedOn(LocalDate day) {
        requireNonNull(day, "day");
        return isDisputed() && !day.isBefore(earliest()) && !day.isAfter(latest());
    }
}
