package org.openplp.core.actor;

import org.openplp.core.Buildable;
import org.openplp.core.fact.Answer;
import org.openplp.core.record.Components;

/**
 * The support of the local authorities for the start of the partnership.
 *
 * @param communication whether they supported the communication between the actors concerned (norm A-T2a)
 * @param administrative whether they helped with the administration (norm A-T2b)
 * @param logistics whether they helped with rooms and equipment (norm A-T2b)
 */
@Buildable
public record LaunchSupport(Answer communication, Answer administrative, Answer logistics) {
    public LaunchSupport {
        Components.requireAll(LaunchSupport.class, communication, administrative, logistics);
    }

    /** {@return support with nothing on record yet} */
    public static LaunchSupport blank() {
        return LaunchSupportBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public LaunchSupportBuilder toBuilder() {
        return new LaunchSupportBuilder().like(this);
    }
}
