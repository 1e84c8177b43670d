package org.openplp.jackson.form;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.Defect;
import org.openplp.formats.entry.EntryReader;
import org.openplp.rules.text.Language;

/**
 * The settings of a module.
 *
 * @param language the language of reports and messages if a call names none
 * @param limit the length of the longest JSON of one record, in bytes
 * @param check lists further defects that stop a record
 */
public record ModuleSettings(Supplier<Language> language, long limit, Function<Record, List<Defect>> check) {
    private static final long USUAL_LIMIT = 64L << 20;
    private static final long MOST = EntryReader.LARGEST_LIMIT;

    /** The default settings of a module. */
    public static final ModuleSettings USUAL =
            new ModuleSettings(() -> Language.ENGLISH, USUAL_LIMIT, record -> List.of());

    /** Refuses nulls, and limits out of bounds. */
    public ModuleSettings {
        requireNonNull(language, "language");
        requireNonNull(check, "check");
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a limit is from 1 to " + MOST + ", not " + limit);
        }
    }

    /** These settings in another language. */
    public ModuleSettings withLanguage(Supplier<Language> other) {
        return new ModuleSettings(other, limit, check);
    }

    /** These settings with another limit. */
    public ModuleSettings upTo(long bytes) {
        return new ModuleSettings(language, bytes, check);
    }

    /** These settings with another check. */
    public ModuleSettings checkedBy(Function<Record, List<Defect>> other) {
        return new ModuleSettings(language, limit, other);
    }

    /** The language of a call: that of the attribute of its reader or writer, or else that of the settings. */
    public Language languageOf(@Nullable Object attribute) {
        return attribute instanceof Language named ? named : requireNonNull(language.get(), "the language is null");
    }
}
