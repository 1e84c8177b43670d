package org.openplp.web.jdk.java.io;

import java.io.IOException;
import java.io.Writer;

/** Hands on what is written to it. */
public abstract class TFilterWriter extends Writer {
    /** What it is handed on to. */
    protected Writer out;

    /** Hands on to a writer. */
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
