package org.openplp.rules.text;

import java.util.Optional;
import org.openplp.core.component.Component;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.FactPath;

/**
 * A key of a record of a dossier.
 *
 * @param record the record
 * @param component its component with the key
 */
record RecordKey(Class<?> record, Component component) {
    /** The last key on a path; empty if no dossier has it. */
    static Optional<RecordKey> on(FactPath path) {
        Class<?> around = Dossier.class;
        Optional<RecordKey> last = Optional.empty();
        for (FactPath step : path.steps()) {
            if (!step.isEntry()) {
                Class<?> record = around;
                last = Component.of(record, step.key()).map(component -> new RecordKey(record, component));
                if (last.isEmpty()) {
                    return last;
                }
                around = last.get().content();
            }
        }
        return last;
    }

    String key() {
        return component.key();
    }

    /** The type of its value, or of each entry of its list: a record, a closed list or the type of a value. */
    Class<?> content() {
        return component.type();
    }
}
