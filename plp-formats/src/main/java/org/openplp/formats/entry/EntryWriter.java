package org.openplp.formats.entry;

import static java.util.Objects.requireNonNull;

import org.openplp.formats.form.FormWriter;
import org.openplp.formats.form.Forms;
import org.openplp.formats.form.ValueForm;

/**
 * Writes records of core, such as memberships, measures or whole dossiers, as YAML and JSON: reading what it wrote gives an equal record, and equal records give
 * the same bytes. A fact that is not on record, and an ending that has not happened, is left out. A list that was cut to an earlier day is written with the
 * entries that are left. A writer can be used by several threads at once.
 *
 * @param <R> the record
 */
public final class EntryWriter<R extends Record> {
    private final ValueForm<R> form;

    private EntryWriter(ValueForm<R> form) {
        this.form = form;
    }

    /**
     * A writer of one kind of record.
     *
     * @param <R> the record
     * @param type the class of the record
     * @return the writer
     * @throws IllegalArgumentException if the record has components that no file can hold
     */
    public static <R extends Record> EntryWriter<R> of(Class<R> type) {
        requireNonNull(type, "type");
        return new EntryWriter<>(new Forms().of(type));
    }

    /**
     * Writes a record as YAML. Texts that some reader of YAML takes for something else stand in quotes.
     *
     * @param entry the record
     * @return the text, with line feeds, ending in one
     * @throws IllegalArgumentException if the record holds what no file can say, such as the word {@code none} as a text; the message has the path and not the value
     */
    public String asYaml(R entry) {
        requireNonNull(entry, "entry");
        return FormWriter.yaml(output -> form.write(entry, output));
    }

    /**
     * Writes a record as JSON.
     *
     * @param entry the record
     * @return the text, with line feeds, ending in one
     * @throws IllegalArgumentException if the record holds what no file can say, such as the word {@code none} as a text; the message has the path and not the value
     */
    public String asJson(R entry) {
        requireNonNull(entry, "entry");
        return FormWriter.json(output -> form.write(entry, output));
    }
}
