package org.openplp.formats.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openplp.core.fact.Event;

class EventsJsonProperties {
    private static final List<Class<? extends Record>> EVENTS = EventsJsonTest.events();
    private static final ObjectMapper SORTING = new ObjectMapper()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    @Property(tries = 500)
    void any_event_is_read_as_it_was_written(@ForAll long seed) {
        Event event = (Event) Invented.of(EVENTS.get(Math.floorMod(seed, EVENTS.size())), seed);

        String line = EventsJson.write(event);

        assertThat(line.lines()).hasSize(1);
        assertThat(EventsJson.read(line)).isEqualTo(event);
    }

    @Property(tries = 200)
    void a_store_that_sorts_the_keys_changes_nothing(@ForAll long seed) throws JsonProcessingException {
        Event event = (Event) Invented.of(EVENTS.get(Math.floorMod(seed, EVENTS.size())), seed);

        String sorted = SORTING.writeValueAsString(SORTING.readValue(EventsJson.write(event), Map.class));

        assertThat(EventsJson.read(sorted)).isEqualTo(event);
    }
}
