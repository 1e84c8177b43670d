package org.openplp.formats.entry;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.source.LocatingParser;
import org.openplp.formats.source.ReadingStopped;

/** The format and the event that a line names, wherever in it. */
final class EventHead {
    static final String FORMAT = "format";
    static final String EVENT = "event";
    static final Set<String> KEYS = Set.of(FORMAT, EVENT);

    private final Map<String, String> said = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    private EventHead() {}

    /** The name of the event in a line, if the format is supported and the event is known. */
    static String event(String line, Set<String> known) {
        try (LocatingParser parser = LocatingParser.of(line, true, Long.MAX_VALUE, Long.MAX_VALUE)) {
            EventHead head = new EventHead();
            head.read(parser);
            Optional<PlacedDefect> wrong = head.wrong(known);
            if (wrong.isPresent()) {
                throw new UnreadableEvent(List.of(wrong.get()));
            }
            if (!parser.defects().isEmpty()) {
                throw new UnreadableEvent(parser.defects());
            }
            return head.said(EVENT);
        } catch (ReadingStopped stopped) {
            throw new UnreadableEvent(stopped.defects());
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be read", impossible);
        }
    }

    private void read(LocatingParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw ReadingStopped.at(Place.START, DefectCode.SYNTAX, "JSON");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.text();
            if (!KEYS.contains(key)) {
                parser.skipValue();
            } else if (places.containsKey(key)) {
                parser.reportKey(DefectCode.KEY_DUPLICATE);
                parser.skipValue();
            } else {
                parser.nextToken();
                places.put(key, parser.valuePlace());
                said.put(key, parser.isScalar() ? parser.text() : "");
                parser.skipChildren();
            }
        }
    }

    private Optional<PlacedDefect> wrong(Set<String> known) {
        String format = Integer.toString(EventsJson.FORMAT);
        if (!said(FORMAT).equals(format)) {
            return Optional.of(at(FORMAT, DefectCode.FORMAT_UNSUPPORTED, "event", format));
        }
        if (!said.containsKey(EVENT)) {
            return Optional.of(at(EVENT, DefectCode.KEY_MISSING));
        }
        return known.contains(said(EVENT))
                ? Optional.empty()
                : Optional.of(at(EVENT, DefectCode.VALUE_UNKNOWN, "event"));
    }

    private String said(String key) {
        return said.getOrDefault(key, "");
    }

    private PlacedDefect at(String key, String code, String... values) {
        return PlacedDefect.at(places.getOrDefault(key, Place.START), FactPath.of(key), code, values);
    }
}
