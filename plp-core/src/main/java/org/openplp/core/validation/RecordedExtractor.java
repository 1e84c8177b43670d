package org.openplp.core.validation;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import org.openplp.core.fact.Recorded;

/** Lets Bean Validation look at the value of a {@link Recorded} fact; what is unknown or none breaks no constraint. */
public final class RecordedExtractor implements ValueExtractor<Recorded<@ExtractedValue ?>> {
    /** For the service loader of the validation provider. */
    public RecordedExtractor() {}

    @Override
    public void extractValues(Recorded<?> fact, ValueReceiver receiver) {
        fact.value().ifPresent(value -> receiver.value(null, value));
    }
}
