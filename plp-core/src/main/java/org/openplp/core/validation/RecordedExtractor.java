package org.openplp.core.validation;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import org.openplp.core.fact.Recorded;

/** Gives Bean Validation the value of a {@link Recorded} fact. An unknown fact, or one known to be none, violates no constraint. */
public final class RecordedExtractor implements ValueExtractor<Recorded<@ExtractedValue ?>> {
    /** For the service loader of the validation provider. */
    public RecordedExtractor() {}

    @Override
    public void extractValues(Recorded<?> fact, ValueReceiver receiver) {
        fact.value().ifPresent(value -> receiver.value(null, value));
    }
}
