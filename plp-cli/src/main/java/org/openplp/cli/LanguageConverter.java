package org.openplp.cli;

import java.util.Locale;
import java.util.Optional;
import org.openplp.rules.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code en}, {@code fr}, {@code nl} and {@code de}. */
final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
        return language(value).orElseThrow(() -> new TypeConversionException("none of the languages"));
    }

    static Optional<Language> language(String code) {
        return Language.of(code.toLowerCase(Locale.ROOT));
    }
}
