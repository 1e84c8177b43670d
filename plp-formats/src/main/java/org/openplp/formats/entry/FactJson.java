package org.openplp.formats.entry;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.formats.form.FormWriter;
import org.openplp.formats.form.Forms;

/** Single facts and lists as JSON, written as in a dossier. What a dossier leaves out, as it is not on record, is null. */
public final class FactJson {
    private static final String NOT_ON_RECORD = "null";

    private FactJson() {}

    /**
     * Writes a fact: its value, the word {@code none} if it is known to be none, or null if it is not on record.
     *
     * @param fact the fact
     * @return the JSON, on one line
     * @throws IllegalArgumentException if no dossier can hold the value; the message does not repeat it
     */
    public static String write(Recorded<?> fact) {
        requireNonNull(fact, "fact");
        Optional<?> value = fact.value();
        if (value.isPresent()) {
            return FormWriter.line(output -> new Forms().ofContent(value.get()).write(value.get(), output));
        }
        return fact.isNone() ? FormWriter.line(output -> output.word("none")) : NOT_ON_RECORD;
    }

    /**
     * Writes a list: its entries, or null if it was not handed over.
     *
     * @param list the list
     * @return the JSON, on one line
     * @throws IllegalArgumentException if no dossier can hold an entry; the message does not repeat it
     */
    public static String write(Log<?> list) {
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
