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
 * How a module reads and writes.
 *
 * @param language the language of reports and messages, where a call names none
 * @param limit of how many characters a text may be
 * @param check what else stops a record that could be read
 */
public record Settings(Supplier<Language> language, long limit, Function<Record, List<Defect>> check) {
    private static final long USUAL_LIMIT = 64L << 20;
    private static final long MOST = EntryReader.LARGEST_LIMIT;

    /** What a module begins with. */
    public static final Settings USUAL = new Settings(() -> Language.ENGLISH, USUAL_LIMIT, record -> List.of());

    /** Refuses null and other limits. */
    public Settings {
        requireNonNull(language, "language");
        requireNonNull(check, "check");
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a limit is from 1 to " + MOST + ", not " + limit);
        }
    }

    /** The same in another language. */
    public Settings in(Supplier<Language> other) {
        return new Settings(other, limit, check);
    }

    /** The same with another limit. */
    public Settings upTo(long bytes) {
        return new Settings(language, bytes, check);
    }

    /** The same with another check. */
    public Settings checkedBy(Function<Record, List<Defect>> other) {
        return new Settings(language, limit, other);
    }

    /** The language of a call, by the attribute of its reader or writer. */
    public Language languageOf(@Nullable Object attribute) {
        return attribute instanceof Language named ? named : requireNonNull(language.get(), "the language is null");
    }
}
