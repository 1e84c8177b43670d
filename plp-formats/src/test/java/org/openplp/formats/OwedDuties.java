package org.openplp.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.openplp.formats.duty.DutiesJson;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.norm.Texts;

/** The duties of a dossier in the forms in which they are handed on. */
final class OwedDuties {
    static final LocalDate DAY = LocalDate.parse("2026-11-24");
    static final LocalDate UNTIL = LocalDate.parse("2027-12-31");
    static final Messages MESSAGES = new Messages(Texts.english());

    private OwedDuties() {}

    static Reported croisette(LocalDate day) {
        return Reported.of("c.json", Trees.json(Trees.croisette()), day);
    }

    static Duties duties(Reported reported) {
        return Duties.of(reported.file().assessment().orElseThrow(), UNTIL);
    }

    static JsonNode json(Reported reported, boolean all) {
        return Trees.ofJson(new DutiesJson(MESSAGES, all).of(reported.file().read(), duties(reported)));
    }

    static String value(CalendarComponent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    /** The term for an answer to the last report runs until 8 December, and the answer is not on record. */
    static Reported notAnswered() {
        ObjectNode tree = Trees.croisette();
        ((ArrayNode) tree.path("arrangements"))
                .add(
                        Trees.group(
                                "{\"parameter\": \"feedback.max\", \"value\": \"P281D\", \"by\": \"POLICE_ZONE\", \"agreedOn\": \"2026-01-01\"}"));
        ((ObjectNode) tree.path("reports").get(3)).remove("feedbackAt");
        return Reported.of("c.json", Trees.json(tree), DAY);
    }
}
