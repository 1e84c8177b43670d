package org.openplp.rules.source;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The points on which sources contradict each other. */
public final class Conflicts {
    private final List<Conflict> conflicts;

    /**
     * Copies the conflicts.
     *
     * @param conflicts the conflicts in the order of the register
     */
    public Conflicts(List<Conflict> conflicts) {
        requireNonNull(conflicts, "conflicts");
        this.conflicts = List.copyOf(conflicts);
    }

    /**
     * All conflicts.
     *
     * @return the conflicts in the order of the register
     */
    public List<Conflict> all() {
        return conflicts;
    }

    /**
     * The conflicts that concern a norm.
     *
     * @param norm the id of a norm
     * @return the conflicts in the order of the register; empty if its sources agree
     */
    public List<Conflict> concerning(String norm) {
        requireNonNull(norm, "norm");
        return conflicts.stream()
                .filter(conflict -> conflict.norms().contains(norm))
                .toList();
    }
}
