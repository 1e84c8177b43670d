package org.openplp.web.jdk.java.io;

import java.io.IOException;
import java.io.Writer;

/** A writer that passes everything on to another. */
public abstract class TFilterWriter extends Writer {
    /** The other writer. */
    protected Writer out;

    /** Creates a writer that passes on to another. */
    protected TFilterWriter(Writer out) {
        super(out);
        this.out = out;
    }

    @Override
    public void write(int c) throws IOException {
        out.write(c);
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        out.write(text, start, length);
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
        out.write(text, start, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
