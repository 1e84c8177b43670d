package org.openplp.formats.dossier;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.DefectCode;

/**
 * Reads any record, key by key in the order of the file. Jackson's own way puts unknown keys aside and tells them when the record is complete, in the wrong
 * place, and stops at the first value that it cannot read.
 */
final class RecordDeserializer extends JsonDeserializer<Object> implements ResolvableDeserializer {
    private final ValueInstantiator constructor;
    private final Map<String, Integer> components = new LinkedHashMap<>();
    private final List<JsonDeserializer<Object>> deserializers = new ArrayList<>();

    RecordDeserializer(ValueInstantiator constructor) {
        this.constructor = constructor;
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        for (SettableBeanProperty component : constructor.getFromObjectArguments(context.getConfig())) {
            JsonDeserializer<Object> deserializer = context.findNonContextualValueDeserializer(component.getType());
            if (deserializer.getAbsentValue(context) == null) {
                throw new IllegalStateException(component.getFullName() + " of " + constructor.getValueTypeDesc()
                        + " cannot be left out: its type has no value for what is not on record");
            }
            components.put(component.getName(), deserializers.size());
            deserializers.add(deserializer);
        }
    }

    /** The record, or null if that is no record at all. */
    @Override
    public @Nullable Object deserialize(JsonParser jackson, DeserializationContext context) throws IOException {
        LocatingParser parser = LocatingParser.of(jackson);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.tell(DefectCode.VALUE_TYPE, "record");
            parser.skipChildren();
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[deserializers.size()];
        boolean[] seen = new boolean[values.length];
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Integer component = components.get(parser.currentName());
            if (component == null) {
                tellUnknown(parser);
                parser.skipValue();
            } else if (seen[component]) {
                parser.tellKey(DefectCode.KEY_DUPLICATE);
                parser.skipValue();
            } else {
                seen[component] = true;
                parser.nextToken();
                values[component] = parser.readUnlessRefused(deserializers.get(component), context);
            }
        }
        return create(values, context);
    }

    /** The record of which nothing is on record. */
    @Override
    public Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
        try {
            return create(new @Nullable Object[deserializers.size()], context);
        } catch (JsonMappingException broken) {
            throw broken;
        } catch (IOException broken) {
            throw JsonMappingException.fromUnexpectedIOE(broken);
        }
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    private Object create(@Nullable Object[] values, DeserializationContext context) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = deserializers.get(i).getAbsentValue(context);
            }
        }
        return constructor.createFromObjectWith(context, values);
    }

    private void tellUnknown(LocatingParser parser) throws IOException {
        Optional<String> nearest = Keys.nearest(parser.currentName(), components.keySet());
        if (nearest.isPresent()) {
            parser.tellKey(DefectCode.KEY_UNKNOWN, "near", nearest.get());
        } else {
            parser.tellKey(DefectCode.KEY_UNKNOWN);
        }
    }
}
