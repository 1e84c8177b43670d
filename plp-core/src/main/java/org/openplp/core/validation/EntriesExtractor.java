package org.openplp.core.validation;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import org.openplp.core.fact.Entries;

/** Gives Bean Validation the entries of a {@link Entries}, with their paths in the dossier. */
public final class EntriesExtractor implements ValueExtractor<Entries<@ExtractedValue ?>> {
    /** For the service loader of the validation provider. */
    public EntriesExtractor() {}

    @Override
    public void extractValues(Entries<?> log, ValueReceiver receiver) {
        if (log.isKnown()) {
            for (int i = 0; i < log.size(); i++) {
                receiver.indexedValue("<entry>", log.place(i), log.entry(i));
            }
        }
    }
}
