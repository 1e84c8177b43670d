package org.openplp.formats.form;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplp.core.component.Component;
import org.openplp.core.fact.DefectCode;
import org.openplp.formats.defect.Place;
import org.openplp.formats.source.LocatingParser;
import org.openplp.law.word.NearWord;

/**
 * The form of a record, which is written as a group of keys.
 *
 * @param <R> the record
 */
public final class RecordForm<R> implements ValueForm<R> {
    /**
     * A component of the record in a text, or a value that is only read, since it belongs elsewhere. That one has no component.
     *
     * @param <T> its type
     */
    private record Part<T>(
            String key, ValueForm<T> form, @Nullable Component component, boolean isRequired) {
        @SuppressWarnings("unchecked") // the form is of the component
        void write(Object record, FormWriter output) throws IOException {
            if (component == null) {
                return;
            }
            T value = (T) component.read(record);
            if (isRequired || !form.isLeftOut(value)) {
                output.key(key);
                form.write(value, output);
            }
        }
    }

    /**
     * What is done with a record that was read.
     *
     * @param <R> the record
     */
    interface Finish<R> {
        /** The finished record. The value of the last key is handed over, since it may belong elsewhere. */
        R finish(R read, Object last, LocatingParser parser) throws IOException;
    }

    private final Class<R> type;
    private final Map<String, Integer> places;
    private final List<Part<?>> components;

    /** What each component is where its key is left out; null where it is required. */
    private final List<@Nullable Object> leftOut;

    private final Set<String> ofTheFormat;
    private final Set<String> passedOver;

    /** Created once, since most entries leave out most of their keys. Threads that create it at the same time create equal ones. */
    private volatile @Nullable R blank;

    private Finish<R> finish = (read, last, parser) -> read;

    /** Creates a form without components. It adds its keys to those of the format. */
    RecordForm(Class<R> type, Set<String> ofTheFormat) {
        this(type, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), ofTheFormat, Set.of());
    }

    private RecordForm(
            Class<R> type,
            Map<String, Integer> places,
            List<Part<?>> components,
            List<@Nullable Object> leftOut,
            Set<String> ofTheFormat,
            Set<String> passedOver) {
        this.type = type;
        this.places = places;
        this.components = components;
        this.leftOut = leftOut;
        this.ofTheFormat = ofTheFormat;
        this.passedOver = passedOver;
    }

    /** Adds the next component of the record. */
    void add(Component component, ValueForm<?> form, boolean isRequired) {
        String key = component.key();
        ofTheFormat.add(key);
        places.put(key, components.size());
        components.add(new Part<>(key, form, component, isRequired));
        leftOut.add(isRequired ? null : form.absent());
    }

    /** Adds a key that is only read, after the last component. */
    void addOnlyRead(String key, ValueForm<?> form) {
        places.put(key, components.size());
        components.add(new Part<>(key, form, null, false));
        leftOut.add(form.absent());
    }

    /** The same form, which finishes each record that it read. */
    RecordForm<R> finishedBy(Finish<R> finish) {
        this.finish = finish;
        return this;
    }

    /** The same form for a text with additional keys, which it skips. */
    public RecordForm<R> passingOver(Set<String> keys) {
        return new RecordForm<>(type, places, components, leftOut, ofTheFormat, keys).finishedBy(finish);
    }

    /** The first key, if all are written. */
    String firstKey() {
        return components.get(0).key();
    }

    @Override
    public @Nullable R read(LocatingParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.report(
                    DefectCode.VALUE_TYPE,
                    parser.isAtTheTop() ? new String[] {"whole", firstKey()} : new String[] {"record"});
            parser.skipChildren();
            return null;
        }
        Place place = parser.valuePlace();
        @Nullable Object[] values = leftOut.toArray();
        boolean[] seen = new boolean[values.length];
        Set<String> passed = passedOver.isEmpty() ? Set.of() : new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Integer component = places.get(parser.text());
            boolean isPassedOver = component == null && passedOver.contains(parser.text());
            if (isPassedOver ? !passed.add(parser.text()) : component != null && seen[component]) {
                parser.reportKey(DefectCode.KEY_DUPLICATE);
                parser.skipValue();
            } else if (component == null) {
                if (!isPassedOver) {
                    reportUnknown(parser);
                }
                parser.skipValue();
            } else {
                seen[component] = true;
                parser.keepKey(components.get(component).key());
                parser.nextToken();
                Object value = components.get(component).form().readUnlessRefused(parser);
                values[component] = value == null ? values[component] : value;
            }
        }
        return isComplete(values, seen, place, parser)
                ? finish.finish(Component.create(type, values), requireNonNull(values[values.length - 1]), parser)
                : null;
    }

    private boolean isComplete(@Nullable Object[] values, boolean[] seen, Place place, LocatingParser parser)
            throws IOException {
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && components.get(i).isRequired()) {
                complete = false;
                if (!seen[i]) {
                    parser.reportMissing(place, components.get(i).key());
                }
            }
        }
        return complete;
    }

    /** The record with no fact on record; null if there is none. */
    @Override
    public @Nullable R absent() {
        if (blank == null && components.stream().noneMatch(Part::isRequired)) {
            blank = Component.create(type, leftOut.toArray());
        }
        return blank;
    }

    @Override
    public boolean takesNone() {
        return true;
    }

    @Override
    public FormShape shape() {
        Map<String, FormShape> keys = new LinkedHashMap<>();
        components.forEach(
                component -> keys.put(component.key(), component.form().shape()));
        return new FormShape.Group(type, Collections.unmodifiableMap(keys));
    }

    @Override
    public boolean isLeftOut(R value) {
        return value.equals(absent());
    }

    @Override
    public void write(R value, FormWriter output) throws IOException {
        output.startRecord();
        writeKeys(value, output);
        output.endRecord();
    }

    /** Writes the keys of a record, without its start and end. */
    public void writeKeys(R value, FormWriter output) throws IOException {
        for (Part<?> component : components) {
            component.write(value, output);
        }
    }

    private void reportUnknown(LocatingParser parser) throws IOException {
        String key = parser.text();
        parser.reportUnknownKey(NearWord.of(key, places.keySet()), ofTheFormat.contains(key) || Forms.isKey(key));
    }
}
