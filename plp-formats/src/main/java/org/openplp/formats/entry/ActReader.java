package org.openplp.formats.entry;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openplp.core.act.Act;
import org.openplp.formats.form.Kinds;

/**
 * Reads acts from YAML and JSON. The keys of an act are the names of its components; an entry in it has the keys that
 * it has in a dossier. The reader does not judge whether the act can be done. Several threads can use one reader. It
 * determines the keys of an act when it first reads one of that name, so create it once and keep it.
 */
public final class ActReader {
    static final Kinds KINDS = Kinds.of(act -> Kinds.hyphenated(act.getSimpleName()), Act.class);

    private final Map<String, EntryReader<?>> readers = new ConcurrentHashMap<>();

    /** Creates a reader of all acts. */
    public ActReader() {}

    /**
     * The names of all acts, such as {@code admit} and {@code admit-applicant}.
     *
     * @return the names
     */
    public static Set<String> names() {
        return KINDS.names();
    }

    /**
     * Reads an act from a file in UTF-8.
     *
     * @param act the name of the act
     * @param file the file; JSON if its name ends in {@code .json}, YAML otherwise
     * @return the act, or every defect, also if the file does not exist or cannot be read
     * @throws IllegalArgumentException if no act has that name
     */
    public ReadEntry<Act> read(String act, Path file) {
        requireNonNull(act, "act");
        requireNonNull(file, "file");
        return asAct(reader(act).read(file));
    }

    /**
     * Reads an act from the content of a file in UTF-8.
     *
     * @param act the name of the act
     * @param name the name of the file in the result and in messages; JSON if it ends in {@code .json}, YAML otherwise
     * @param content the bytes of the file
     * @return the act, or every defect
     * @throws IllegalArgumentException if no act has that name
     */
    public ReadEntry<Act> read(String act, String name, byte[] content) {
        requireNonNull(act, "act");
        requireNonNull(name, "name");
        requireNonNull(content, "content");
        return asAct(reader(act).read(name, content));
    }

    /**
     * Reads an act from a text.
     *
     * @param act the name of the act
     * @param name the name of the text in the result and in messages; JSON if it ends in {@code .json}, YAML otherwise
     * @param text the text
     * @return the act, or every defect
     * @throws IllegalArgumentException if no act has that name
     */
    public ReadEntry<Act> read(String act, String name, String text) {
        requireNonNull(act, "act");
        requireNonNull(name, "name");
        requireNonNull(text, "text");
        return asAct(reader(act).read(name, text));
    }

    private EntryReader<?> reader(String act) {
        return readers.computeIfAbsent(act, name -> EntryReader.of(KINDS.type(name)));
    }

    private static ReadEntry<Act> asAct(ReadEntry<?> read) {
        return new ReadEntry<>(read.file(), read.entry().map(Act.class::cast), read.places(), read.defects());
    }
}
