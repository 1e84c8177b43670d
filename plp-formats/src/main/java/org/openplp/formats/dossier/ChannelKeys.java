package org.openplp.formats.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Recorded;

/** The one key of a dossier that is no name in Java: that of {@link Channel#urgency()}. */
interface ChannelKeys {
    /** Which messages the channel is for. */
    @JsonProperty("for")
    Recorded<Urgency> urgency();
}
