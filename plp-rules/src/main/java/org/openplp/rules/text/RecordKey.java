package org.openplp.rules.text;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openplp.core.communication.Channel;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.FactPath;

/**
 * A key of a record of a dossier.
 *
 * @param record the record
 * @param key the key
 * @param content the type of its value, or of each entry of its list: a record, a closed list or the type of a value
 */
record RecordKey(Class<?> record, String key, Class<?> content) {
    private static final ClassValue<Map<String, RecordKey>> KEYS = new ClassValue<>() {
        @Override
        protected Map<String, RecordKey> computeValue(Class<?> record) {
            Map<String, RecordKey> keys = new LinkedHashMap<>();
            RecordComponent[] components = record.isRecord() ? record.getRecordComponents() : new RecordComponent[0];
            for (RecordComponent component : components) {
                String key = key(record, component.getName());
                keys.put(key, new RecordKey(record, key, content(component.getGenericType())));
            }
            return Collections.unmodifiableMap(keys);
        }
    };

    /** The last key on a path; empty if no dossier has it. */
    static Optional<RecordKey> on(FactPath path) {
        Class<?> around = Dossier.class;
        RecordKey last = null;
        for (FactPath step : path.steps()) {
            if (!step.isEntry()) {
                last = KEYS.get(around).get(step.key());
                if (last == null) {
                    return Optional.empty();
                }
                around = last.content();
            }
        }
        return Optional.ofNullable(last);
    }

    /** The key of a component: its name, except for the one key that cannot be a name in Java. */
    private static String key(Class<?> record, String component) {
        return record == Channel.class && component.equals("urgency") ? "for" : component;
    }

    private static Class<?> content(Type type) {
        return type instanceof ParameterizedType several
                ? content(several.getActualTypeArguments()[0])
                : (Class<?>) type;
    }
}
