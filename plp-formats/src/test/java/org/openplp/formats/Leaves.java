package org.openplp.formats;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;

/** The single values of a record, by reflection, so that none is forgotten. */
final class Leaves {
    private Leaves() {}

    static List<Object> of(Record root) {
        List<Object> leaves = new ArrayList<>();
        collect(root, leaves);
        return leaves;
    }

    private static void collect(Object value, List<Object> leaves) {
        if (value instanceof Recorded<?> fact) {
            fact.value().ifPresent(inner -> collect(inner, leaves));
        } else if (value instanceof Optional<?> ending) {
            ending.ifPresent(inner -> collect(inner, leaves));
        } else if (value instanceof Log<?> log) {
            for (int i = 0; log.isKnown() && i < log.size(); i++) {
                collect(log.entry(i), leaves);
            }
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(record), leaves);
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(component.toString(), e);
                }
            }
        } else {
            leaves.add(value);
        }
    }
}
