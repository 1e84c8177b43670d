package org.openplp.core.authority;

import static java.util.Objects.requireNonNull;

import org.openplp.core.fact.Answer;

/**
 * What the local authorities did for the start of the partnership.
 *
 * @param communication whether they helped to make it known (norm A-T2a)
 * @param administrative whether they helped with the administration (norm A-T2b)
 * @param logistics whether they helped with rooms and material (norm A-T2b)
 */
public record LaunchSupport(Answer communication, Answer administrative, Answer logistics) {
    /**
     * Refuses a null.
     *
     * @param communication whether they helped to make it known
     * @param administrative whether they helped with the administration
     * @param logistics whether they helped with rooms and material
     */
    public LaunchSupport {
        requireNonNull(communication, "communication");
        requireNonNull(administrative, "administrative");
        requireNonNull(logistics, "logistics");
    }
}
