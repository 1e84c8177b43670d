package org.openplp.formats.dossier;

import static java.util.Objects.requireNonNull;

import org.openplp.core.dossier.Dossier;
import org.openplp.formats.entry.EntryWriter;
import org.openplp.formats.workbook.WorkbookWriter;
import org.openplp.rules.text.Language;

/**
 * Writes dossiers as YAML, JSON and workbooks. Reading the result gives an equal dossier, and equal dossiers give the same bytes. Comments and layout of a file
 * from which the dossier was read are lost. Several threads can use a writer at once.
 */
public final class DossierWriter {
    private final EntryWriter<Dossier> entries = EntryWriter.of(Dossier.class);

    /** Creates a writer of dossiers. */
    public DossierWriter() {}

    /**
     * Writes a dossier as YAML.
     *
     * @param dossier the dossier
     * @return the content of a file, with line feeds
     * @throws IllegalArgumentException if the dossier holds a value that no file can express, such as the word {@code none} as a name. The message has the path
     *     and not the value
     */
    public String asYaml(Dossier dossier) {
        requireNonNull(dossier, "dossier");
        return entries.asYaml(dossier);
    }

    /**
     * Writes a dossier as JSON, for a file name that ends in {@code .json}.
     *
     * @param dossier the dossier
     * @return the content of a file, with line feeds
     * @throws IllegalArgumentException if the dossier holds a value that no file can express, such as the word {@code none} as a name. The message has the path
     *     and not the value
     */
    public String asJson(Dossier dossier) {
        requireNonNull(dossier, "dossier");
        return entries.asJson(dossier);
    }

    /**
     * Writes a dossier as an Excel workbook, for a file name that ends in {@code .xlsx}. Each list has a sheet, and facts that occur once share one. Equal
     * dossiers give the same bytes on one version of Java.
     *
     * @param dossier the dossier
     * @param language the language of headings, words and notes
     * @return the content of a file
     * @throws IllegalArgumentException if the dossier holds a value that no file can express, such as the word {@code none} as a name. Also if it holds a value
     *     that no workbook can express, such as a text of more than 32,767 characters, or two memberships with one id. The message has the path and not the
     *     value
     */
    public byte[] asWorkbook(Dossier dossier, Language language) {
        requireNonNull(dossier, "dossier");
        requireNonNull(language, "language");
        return WorkbookWriter.in(language).write(dossier);
    }
}
