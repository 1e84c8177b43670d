package org.openplp.cli;

import java.util.Arrays;
import org.openplp.cli.Check.HowRead;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code as-worded} and {@code binding}. */
final class HowReadConverter implements ITypeConverter<HowRead> {
    @Override
    public HowRead convert(String value) {
        return Arrays.stream(HowRead.values())
                .filter(how -> how.toString().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of " + Arrays.toString(HowRead.values())));
    }
}
