package org.openplp.formats.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * A document about the files of one check, while it is being written: a part for each file in their order, then the
 * end. Parts can be prepared ahead and by several threads; one thread writes them. Only the document closes or flushes
 * its writer.
 */
public interface ReportDocument {
    /** The part about one file, prepared but not yet written. */
    @FunctionalInterface
    interface Part {
        /**
         * Writes the part, or keeps it until the end if the document begins with something known only then.
         *
         * @throws IOException if it cannot be written
         */
        void write() throws IOException;
    }

    /** Opens a document. */
    @FunctionalInterface
    interface Opening {
        /**
         * Opens a document.
         *
         * @param out the writer of the document
         * @return the document
         * @throws IOException if its beginning cannot be written
         */
        ReportDocument open(Writer out) throws IOException;
    }

    /**
     * Prepares the part about a file.
     *
     * @param number the position of the file in the check, from 0
     * @param checked the checked file
     * @return the part, to be written once, after those of all earlier files
     */
    Part part(int number, CheckedFile checked);

    /**
     * Writes the end, after all files.
     *
     * @throws IOException if it cannot be written
     */
    void end() throws IOException;

    /**
     * Writes a whole document as a text.
     *
     * @param opening opens the document
     * @param files the checked files, in the order in which to write them
     * @return the text
     * @throws UncheckedIOException if the document also writes elsewhere and fails; with the message of that failure
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
