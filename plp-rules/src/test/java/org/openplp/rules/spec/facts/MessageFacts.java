package org.openplp.rules.spec.facts;

import java.time.OffsetDateTime;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Message;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.reader.Keys;

/** Facts about messages and reports. */
public final class MessageFacts {
    public static final EntriesFact<Dossier, Message> MESSAGES = Keys.list("messages");
    public static final Fact<Message, Message.Origin> ORIGIN = Keys.fact("messages[].origin");
    public static final Fact<Message, OffsetDateTime> VALIDATED_BY_POLICE_AT =
            Keys.fact("messages[].validatedByPoliceAt");
    public static final Fact<Message, Party> DRAFTED_BY = Keys.fact("messages[].draftedBy");

    private MessageFacts() {}
}
