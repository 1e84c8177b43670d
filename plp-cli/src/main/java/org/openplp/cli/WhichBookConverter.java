package org.openplp.cli;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code installed}, {@code register} and {@code with-examples}. */
final class WhichBookConverter implements ITypeConverter<WhichBook> {
    @Override
    public WhichBook convert(String value) {
        return Arrays.stream(WhichBook.values())
                .filter(book -> book.toString().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("expected one of " + Arrays.toString(WhichBook.values())));
    }
}
