package org.openplp.rules.source;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ministerial circulars on the partnerships, each of which replaced the previous one. */
public final class Circulars {
    private final List<Circular> circulars;

    /**
     * Copies the circulars.
     *
     * @param circulars the circulars, the oldest first
     */
    public Circulars(List<Circular> circulars) {
        requireNonNull(circulars, "circulars");
        this.circulars = List.copyOf(circulars);
    }

    /**
     * All circulars.
     *
     * @return the circulars, the oldest first
     */
    public List<Circular> all() {
        return circulars;
    }

    /**
     * Finds a circular by its id.
     *
     * @param id the name by which a dossier refers to it, such as {@code CIRCULAR_2019}
     * @return the circular
     * @throws IllegalArgumentException if there is none
     */
    public Circular circular(String id) {
        requireNonNull(id, "id");
        return circulars.get(place(id));
    }

    private int place(String id) {
        for (int i = 0; i < circulars.size(); i++) {
            if (circulars.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no circular has the id " + id);
    }

    /**
     * The circulars whose dates a norm depends on.
     *
     * @param norm the id of a norm
     * @return the circulars, the oldest first; empty for most norms
     */
    public List<Circular> concerning(String norm) {
        requireNonNull(norm, "norm");
        return circulars.stream()
                .filter(circular -> circular.norms().contains(norm))
                .toList();
    }

    /**
     * The last circular that certainly followed another one by a day.
     *
     * @param id the id of the other circular
     * @param day the day
     * @return the circular; empty if none did
     * @throws IllegalArgumentException if there is no circular with that id
     */
    public Optional<Circular> since(String id, LocalDate day) {
        requireNonNull(id, "id");
        requireNonNull(day, "day");
        int other = place(id);
        for (int i = circulars.size() - 1; i > other; i--) {
            if (!circulars.get(i).latest().isAfter(day)) {
                return Optional.of(circulars.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * The circulars that may have been in force on a day, as far as known.
     *
     * @param day the day
     * @return the circulars that may have been in force
     */
    public OnDay inForceOn(LocalDate day) {
        List<Circular> possible = new ArrayList<>();
        boolean disputed = false;
        for (Circular circular : circulars) {
            if (!day.isBefore(circular.earliest())) {
                disputed = circular.isDisputedOn(day);
                if (!disputed) {
                    possible.clear();
                }
                possible.add(circular);
            }
        }
        return new OnDay(possible, disputed);
    }

    /**
     * The circulars that may have been in force on a day.
     *
     * @param possible the circulars, the oldest first; empty before the first circular
     * @param disputed whether sources differ. Even a single circular may be disputed: then there may have been none
     */
    public record OnDay(List<Circular> possible, boolean disputed) {
        /** Copies the circulars. */
        public OnDay {
            requireNonNull(possible, "possible");
            possible = List.copyOf(possible);
        }

        /**
         * The circular that was certainly in force.
         *
         * @return the circular; empty if that is disputed, and before the first circular
         */
        public Optional<Circular> certain() {
            return disputed ? Optional.empty() : possible.stream().findFirst();
        }
    }
}
