package org.openplp.formats.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.openplp.formats.check.CheckedFile;

/**
 * A document about the files of one check while it is written: a part for each file, in their order, and then its end. What a part says can be worked out ahead
 * and by several threads at once; it is written by one thread. Nobody but the document closes or flushes what it is written to.
 */
public interface ReportDocument {
    /** What a document says of one file, worked out and still to be written. */
    @FunctionalInterface
    interface Part {
        /**
         * Writes it, or keeps it until the end where the document has to begin with what is only known then.
         *
         * @throws IOException if it cannot be written
         */
        void write() throws IOException;
    }

    /** Begins a document. */
    @FunctionalInterface
    interface Opening {
        /**
         * Begins it.
         *
         * @param out where it is written to
         * @return the document
         * @throws IOException if its beginning cannot be written
         */
        ReportDocument open(Writer out) throws IOException;
    }

    /**
     * Works out what the document says of a file.
     *
     * @param number the place of the file among those of the check, from 0
     * @param checked what there is to report of it
     * @return the part, to be written once, after those of all files before it
     */
    Part part(int number, CheckedFile checked);

    /**
     * Writes what comes after all files.
     *
     * @throws IOException if it cannot be written
     */
    void end() throws IOException;

    /**
     * A whole document as a text.
     *
     * @param opening begins it
     * @param files what there is to report, in the order in which to write it
     * @return the text
     * @throws UncheckedIOException if the document writes elsewhere too, and cannot; with the message of what it threw
     */
    static String text(Opening opening, List<CheckedFile> files) {
        StringWriter text = new StringWriter();
        try {
            ReportDocument document = requireNonNull(opening.open(text), "opening gave null");
            for (int i = 0; i < files.size(); i++) {
                document.part(i, files.get(i)).write();
            }
            document.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        return text.toString();
    }
}
