package org.openplp.formats.entry;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.formats.form.FormWriter;
import org.openplp.formats.form.Forms;
import org.openplp.formats.form.ValueForm;

/**
 * Writes records of core, such as memberships, measures or whole dossiers, as YAML and JSON. Reading the result gives an equal record, and equal records give
 * the same bytes.
 *
 * <p>Facts that are not on record, and endings that have not happened, are left out. A list that was cut to an earlier day is written with its remaining
 * entries. Several threads can use a writer at once.
 *
 * @param <R> the record
 */
public final class EntryWriter<R extends Record> {
    private static final String NOT_ON_RECORD = "null";

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
     * @throws IllegalArgumentException if no dossier, act or event has such a record
     */
    public static <R extends Record> EntryWriter<R> of(Class<R> type) {
        requireNonNull(type, "type");
        return new EntryWriter<>(new Forms().of(type));
    }

    /**
     * Writes a record as YAML. Texts that some YAML reader would take for something else are quoted.
     *
     * @param entry the record
     * @return the text, with line feeds, ending in one
     * @throws IllegalArgumentException if the record holds a value that no file can express, such as the word {@code none} as a text. The message has the path
     *     and not the value
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
     * @throws IllegalArgumentException if the record holds a value that no file can express, such as the word {@code none} as a text. The message has the path
     *     and not the value
     */
    public String asJson(R entry) {
        requireNonNull(entry, "entry");
        return FormWriter.json(output -> form.write(entry, output));
    }

    /**
     * Writes a single fact as JSON, as in a dossier: its value, the word {@code none} if it is known to be none, or null if it is not on record.
     *
     * @param fact the fact
     * @return the JSON, on one line
     * @throws IllegalArgumentException if no dossier can hold the value; the message does not repeat it
     */
    public static String factAsJson(Recorded<?> fact) {
        requireNonNull(fact, "fact");
        Optional<?> value = fact.value();
        if (value.isPresent()) {
            return FormWriter.line(output -> new Forms().ofContent(value.get()).write(value.get(), output));
        }
        return fact.isNone() ? FormWriter.line(output -> output.word("none")) : NOT_ON_RECORD;
    }

    /**
     * Writes a list as JSON, as in a dossier: its entries, or null if it was not handed over.
     *
     * @param list the list
     * @return the JSON, on one line
     * @throws IllegalArgumentException if no dossier can hold an entry; the message does not repeat it
     */
    public static String listAsJson(Entries<?> list) {
        requireNonNull(list, "list");
        if (!list.isKnown()) {
            return NOT_ON_RECORD;
        }
        Forms forms = new Forms();
        return FormWriter.line(output -> {
            output.startList();
            for (int i = 0; i < list.size(); i++) {
                forms.ofContent(list.entry(i)).write(list.entry(i), output);
            }
            output.endList();
        });
    }
}
