package org.openplp.formats.dossier;

import static java.util.Objects.requireNonNull;

import org.openplp.core.dossier.Dossier;
import org.openplp.formats.entry.EntryWriter;
import org.openplp.formats.workbook.WorkbookWriter;
import org.openplp.rules.text.Language;

/**
 * Writes dossiers as YAML, JSON and workbooks: reading what it wrote gives an equal dossier, and equal dossiers give the same bytes. Comments and the layout of a file from
 * which a dossier was read are not kept. A writer can be used by several threads at once.
 */
public final class DossierWriter {
    private final EntryWriter<Dossier> entries = EntryWriter.of(Dossier.class);

    /** A writer of dossiers. */
    public DossierWriter() {}

    /**
     * Writes a dossier as YAML.
     *
     * @param dossier the dossier
     * @return the content of a file, with line feeds
     * @throws IllegalArgumentException if the dossier holds what no file can say, such as the word {@code none} as a name; the message has the path and not the value
     */
    public String asYaml(Dossier dossier) {
        requireNonNull(dossier, "dossier");
        return entries.asYaml(dossier);
    }

    /**
     * Writes a dossier as JSON, for a file whose name ends in {@code .json}.
     *
     * @param dossier the dossier
     * @return the content of a file, with line feeds
     * @throws IllegalArgumentException if the dossier holds what no file can say, such as the word {@code none} as a name; the message has the path and not the value
     */
    public String asJson(Dossier dossier) {
        requireNonNull(dossier, "dossier");
        return entries.asJson(dossier);
    }

    /**
     * Writes a dossier as an Excel workbook, for a file whose name ends in {@code .xlsx}: a sheet for each list, and one for what occurs once. Equal dossiers give the
     * same bytes on one version of Java.
     *
     * @param dossier the dossier
     * @param language the language of headings, words and notes
     * @return the content of a file
     * @throws IllegalArgumentException if the dossier holds what no file can say, such as the word {@code none} as a name, or what no workbook can, such as a text of
     *     more than 32,767 characters, or two memberships with one id; the message has the path and not the value
     */
    public byte[] asWorkbook(Dossier dossier, Language language) {
        requireNonNull(dossier, "dossier");
        requireNonNull(language, "language");
        return WorkbookWriter.in(language).write(dossier);
    }
}
