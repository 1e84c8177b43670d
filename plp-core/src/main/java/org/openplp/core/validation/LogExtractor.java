package org.openplp.core.validation;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import org.openplp.core.fact.Log;

/** Gives Bean Validation the entries of a {@link Log}, with their paths in the dossier. */
public final class LogExtractor implements ValueExtractor<Log<@ExtractedValue ?>> {
    /** For the service loader of the validation provider. */
    public LogExtractor() {}

    @Override
    public void extractValues(Log<?> log, ValueReceiver receiver) {
        if (log.isKnown()) {
            for (int i = 0; i < log.size(); i++) {
                receiver.indexedValue("<entry>", log.place(i), log.entry(i));
            }
        }
    }
}
