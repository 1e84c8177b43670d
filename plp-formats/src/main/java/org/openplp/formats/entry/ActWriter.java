package org.openplp.formats.entry;

import static java.util.Objects.requireNonNull;

import org.openplp.core.act.Act;

/** Writes acts as YAML and JSON. Reading the result under the name of the act gives an equal act. */
public final class ActWriter {
    private ActWriter() {}

    /**
     * The name under which an act is read.
     *
     * @param act the act
     * @return the name, such as {@code admit-applicant}
     */
    public static String name(Act act) {
        requireNonNull(act, "act");
        return ActReader.KINDS.name(act).orElseThrow();
    }

    /**
     * Writes an act as YAML.
     *
     * @param act the act
     * @return the text, with line feeds, ending in one
     * @throws IllegalArgumentException if the act contains a value that no text can express, such as a blank id; the
     *     message has the path and not the value
     */
    public static String asYaml(Act act) {
        return writer(act).asYaml((Record) act);
    }

    /**
     * Writes an act as JSON.
     *
     * @param act the act
     * @return the text, with line feeds, ending in one
     * @throws IllegalArgumentException if the act contains a value that no text can express, such as a blank id; the
     *     message has the path and not the value
     */
    public static String asJson(Act act) {
        return writer(act).asJson((Record) act);
    }

    @SuppressWarnings("unchecked") // the writer is for the class of the act
    private static EntryWriter<Record> writer(Act act) {
        return (EntryWriter<Record>) (EntryWriter<?>) EntryWriter.of(((Record) act).getClass());
    }
}
