package org.openplp.formats.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes read, and gives no more than the last allowance. A parser reads a whole tag before it reports it. */
final class MeteredStream extends FilterInputStream {
    private long count;
    private long end;

    MeteredStream(InputStream in) {
        super(in);
    }

    /** Allows that many more bytes from here. */
    void allow(int bytes) {
        end = count + bytes;
    }

    boolean isUsedUp() {
        return count >= end;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        if (isUsedUp()) {
            throw new IOException("more than was allowed");
        }
        int read = super.read(into, start, (int) Math.min(length, end - count));
        count += Math.max(0, read);
        return read;
    }

    /** The total number of bytes; if it exceeds the limit, some number beyond the limit. */
    long countToTheEnd(long most) throws IOException {
        byte[] buffer = new byte[8192];
        int read = 0;
        while (read >= 0 && count <= most) {
            read = super.read(buffer, 0, buffer.length);
            count += Math.max(0, read);
        }
        return count;
    }
}
