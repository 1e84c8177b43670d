package org.openplp.formats;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;

/** Compares two records fact by fact, but for the places of entries and for why a fact is not on record. */
final class SameFacts {
    private final List<String> differences = new ArrayList<>();

    private SameFacts() {}

    static List<String> differences(Object one, Object other) {
        SameFacts compared = new SameFacts();
        compared.compare("", one, other);
        return compared.differences;
    }

    private void compare(String path, Object one, Object other) {
        if (one instanceof Recorded<?> a && other instanceof Recorded<?> b) {
            if (a.isKnown() != b.isKnown() || a.isNone() != b.isNone()) {
                differences.add(path + ": " + a + " / " + b);
            } else if (a.value().isPresent()) {
                compare(path, a.value().get(), b.value().get());
            }
        } else if (one instanceof Optional<?> a && other instanceof Optional<?> b) {
            if (a.isPresent() && b.isPresent()) {
                compare(path, a.get(), b.get());
            } else if (a.isPresent() || b.isPresent()) {
                differences.add(path + ": " + a + " / " + b);
            }
        } else if (one instanceof Log<?> a && other instanceof Log<?> b) {
            if (a.isKnown() != b.isKnown() || (a.isKnown() && a.size() != b.size())) {
                differences.add(path + ": " + a + " / " + b);
            }
            for (int i = 0; a.isKnown() && b.isKnown() && i < Math.min(a.size(), b.size()); i++) {
                compare(path + "[" + i + "]", a.entry(i), b.entry(i));
            }
        } else if (one instanceof Record && one.getClass() == other.getClass()) {
            for (RecordComponent part : one.getClass().getRecordComponents()) {
                compare(path + "." + part.getName(), read(part, one), read(part, other));
            }
        } else if (!one.equals(other)) {
            differences.add(path + ": " + one + " / " + other);
        }
    }

    private static Object read(RecordComponent part, Object of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
