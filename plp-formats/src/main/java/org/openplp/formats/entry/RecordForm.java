package org.openplp.formats.entry;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.DefectCode;
import org.openplp.formats.source.Keys;
import org.openplp.formats.source.LocatingParser;

/**
 * A record, written as a group of keys.
 *
 * @param <R> the record
 */
final class RecordForm<R> implements Form<R> {
    private final Constructor<R> constructor;
    private final Map<String, Integer> components = new LinkedHashMap<>();
    private final List<Form<?>> forms = new ArrayList<>();
    private final List<Method> accessors = new ArrayList<>();

    RecordForm(Constructor<R> constructor) {
        this.constructor = constructor;
    }

    /** Adds the next component of the record. */
    void add(String key, Form<?> form, Method accessor) {
        if (form.absent() == null) {
            throw new IllegalArgumentException(key + " of " + constructor.getDeclaringClass()
                    + " cannot be left out, as every key of a dossier can");
        }
        components.put(key, forms.size());
        forms.add(form);
        accessors.add(accessor);
    }

    /** The key that stands first where all are written. */
    String firstKey() {
        return components.keySet().iterator().next();
    }

    @Override
    public @Nullable R read(LocatingParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.tell(DefectCode.VALUE_TYPE, "record");
            parser.skipChildren();
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[forms.size()];
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
                values[component] = forms.get(component).readUnlessRefused(parser);
            }
        }
        return create(values);
    }

    /** The record of which nothing is on record. */
    @Override
    public R absent() {
        return create(new @Nullable Object[forms.size()]);
    }

    @Override
    public boolean takesNone() {
        return true;
    }

    @Override
    public boolean isLeftOut(R value) {
        return value.equals(absent());
    }

    @Override
    public void write(R value, Output output) throws IOException {
        output.startRecord();
        for (Map.Entry<String, Integer> component : components.entrySet()) {
            int index = component.getValue();
            write(component.getKey(), forms.get(index), valueOf(accessors.get(index), value), output);
        }
        output.endRecord();
    }

    @SuppressWarnings("unchecked") // the form is the one of the component
    private static <T> void write(String key, Form<T> form, Object value, Output output) throws IOException {
        if (!form.isLeftOut((T) value)) {
            output.key(key);
            form.write((T) value, output);
        }
    }

    private static Object valueOf(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(accessor + " can be asked for its component", impossible);
        }
    }

    private R create(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = forms.get(i).absent();
            }
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(constructor + " takes whatever its components can hold", impossible);
        }
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
