package org.openplp.cli.option;

import java.util.Locale;
import org.openplp.rules.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses {@code en}, {@code fr}, {@code nl} and {@code de}. */
public final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
        return Language.of(value.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException("none of the languages"));
    }
}
