package org.openplp.core.communication;

import org.openplp.core.Key;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * A channel for messages, as the communication plan provides it.
 *
 * @param channel the technical means
 * @param urgency the urgency of the messages it is for; the key in a dossier is {@code for}, which is a reserved word
 *     in Java
 * @param sender who sends
 * @param between who communicates with whom; unknown if omitted (norm COM-21)
 */
public record Channel(
        Recorded<Means> channel,
        @Key("for") Recorded<Urgency> urgency,
        Recorded<Sender> sender,
        Recorded<Between> between) {
    /** The technical means of a message. */
    public enum Means {
        /** A text message. */
        SMS,
        /** A call. */
        VOICE,
        /** An e-mail. */
        EMAIL,
        /** A letter. */
        LETTER,
        /** A newsletter. */
        NEWSLETTER,
        /** A website or journal for members only. */
        CLOSED_SITE,
        /** A WhatsApp group. */
        WHATSAPP,
        /** Facebook. */
        FACEBOOK,
        /** Another app. */
        APP
    }

    /** Who communicates with whom. */
    public enum Between {
        /** The police and the partnership. */
        POLICE_AND_PARTNERSHIP,
        /** The members among themselves. */
        MEMBERS_ONLY
    }

    public Channel {
        Components.requireAll(Channel.class, channel, urgency, sender, between);
    }
}
