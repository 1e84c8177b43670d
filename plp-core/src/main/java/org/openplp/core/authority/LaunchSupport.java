package org.openplp.core.authority;

import org.openplp.core.Buildable;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Components;

/**
 * What the local authorities did for the start of the partnership.
 *
 * @param communication whether they supported the communication between the actors concerned (norm A-T2a)
 * @param administrative whether they helped with the administration (norm A-T2b)
 * @param logistics whether they helped with rooms and material (norm A-T2b)
 */
@Buildable
public record LaunchSupport(Answer communication, Answer administrative, Answer logistics) {
    public LaunchSupport {
        Components.requireAll(LaunchSupport.class, communication, administrative, logistics);
    }

    /** {@return support of which nothing is on record yet} */
    public static LaunchSupport blank() {
        return Components.blank(LaunchSupport.class);
    }

    /** {@return a builder that starts from these facts} */
    public LaunchSupportBuilder but() {
        return new LaunchSupportBuilder().like(this);
    }
}
