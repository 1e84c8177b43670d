package org.openplp.formats.document;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file in UTF-8 that is written whole or not at all: until it is kept, what was there before stays, also if the process ends. */
public final class WholeFile implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final Writer writer;

    private WholeFile(Path file, Path part) throws IOException {
        this.file = file;
        this.part = part;
        this.writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
    }

    /**
     * Begins to write a file.
     *
     * @param file the file; what is no regular file, such as a pipe, is written to as it is
     * @return the file, still to be kept
     * @throws IOException if it is a folder, or nothing can be written beside it
     */
    public static WholeFile open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("a folder is no file");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new WholeFile(file, file);
        }
        Path part = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        part.toFile().deleteOnExit();
        return new WholeFile(file, part);
    }

    /**
     * Writes a file at once.
     *
     * @param file the file
     * @param content what it is to hold
     * @throws IOException if it cannot be written; what was there before is there then
     */
    public static void write(Path file, String content) throws IOException {
        try (WholeFile whole = open(file)) {
            whole.writer().write(content);
            whole.keep();
        }
    }

    /**
     * What its content is written to.
     *
     * @return the writer, which this file closes
     */
    public Writer writer() {
        return writer;
    }

    /**
     * Puts what was written in the place of what was there.
     *
     * @throws IOException if it cannot be written to the end
     */
    public void keep() throws IOException {
        writer.close();
        if (!part.equals(file)) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Ends writing. What was not kept is dropped.
     *
     * @throws IOException if it cannot be dropped
     */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            if (!part.equals(file)) {
                Files.deleteIfExists(part);
            }
        }
    }
}
