package org.openplp.formats.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The parts of a zip file, each unpacked once to compare it with its checksum, whether it is read or not. */
final class ZipParts {
    /** The largest unpacked size, so that a small file cannot fill the memory. */
    static final long MOST_BYTES = 64L << 20;

    private static final int MOST_PARTS = 1000;

    private static final int END = 0x06054b50;
    private static final int LENGTH_OF_END = 22;
    private static final int LISTED = 0x02014b50;
    private static final int LENGTH_OF_LISTED = 46;
    private static final int LENGTH_OF_LOCAL = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private record Part(int start, int packed, int method, int checksum) {}

    private final byte[] content;
    private final Map<String, Part> parts = new HashMap<>();
    private final Map<Part, Long> sizes = new HashMap<>();

    private ZipParts(byte[] content) {
        this.content = content;
    }

    /** Lists the parts of a file and checks them. Throws a runtime exception if the file is not a zip file. */
    static ZipParts of(byte[] content) throws IOException, TableStopped {
        ZipParts zip = new ZipParts(content);
        zip.list(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
        long bytes = 0;
        for (Part part : zip.parts.values()) {
            long size = zip.size(part, MOST_BYTES - bytes);
            zip.sizes.put(part, size);
            bytes += size;
        }
        return zip;
    }

    /** Parts that share bytes would make a small file slow to unpack, and no spreadsheet uses other compression methods than these two. */
    private void list(ByteBuffer zip) throws TableStopped {
        int end = content.length - LENGTH_OF_END;
        while (zip.getInt(end) != END) {
            end--;
        }
        if (length(zip, end + 10) > MOST_PARTS) {
            throw new TableStopped("table.too-large");
        }
        Set<Integer> places = new HashSet<>();
        long left = content.length;
        for (int at = zip.getInt(end + 16); zip.getInt(at) == LISTED; ) {
            int place = zip.getInt(at + 42);
            int packed = zip.getInt(at + 20);
            int method = zip.getShort(at + 10);
            boolean isUsual = (method == STORED || method == DEFLATED) && (zip.getShort(at + 8) & ENCRYPTED) == 0;
            if (!isUsual || packed < 0 || packed > left || !places.add(place)) {
                throw new TableStopped("table.unreadable");
            }
            left -= packed;
            int name = length(zip, at + 28);
            int start = place + LENGTH_OF_LOCAL + length(zip, place + 26) + length(zip, place + 28);
            if (parts.size() == MOST_PARTS) {
                throw new TableStopped("table.too-large");
            }
            Part part = new Part(start, packed, method, zip.getInt(at + 16));
            if (parts.put(key(new String(content, at + LENGTH_OF_LISTED, name, StandardCharsets.UTF_8)), part)
                    != null) {
                throw new TableStopped("table.damaged");
            }
            at += LENGTH_OF_LISTED + name + length(zip, at + 30) + length(zip, at + 32);
        }
    }

    private static int length(ByteBuffer zip, int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The unpacked size, counted, as the size that a part states may be false. */
    private long size(Part part, long most) throws IOException, TableStopped {
        CRC32 checksum = new CRC32();
        byte[] buffer = new byte[8192];
        long size = 0;
        try (InputStream in = open(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                checksum.update(buffer, 0, read);
                size += read;
                if (size > most) {
                    throw new TableStopped("table.too-large");
                }
            }
        }
        if ((int) checksum.getValue() != part.checksum) {
            throw new TableStopped("table.damaged");
        }
        return size;
    }

    private InputStream open(Part part) {
        InputStream packed = new ByteArrayInputStream(content, part.start, part.packed);
        if (part.method == STORED) {
            return packed;
        }
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(packed, inflater) {
            @Override
            public void close() {
                inflater.end();
            }
        };
    }

    private Part part(String name) {
        Part part = parts.get(key(name));
        if (part == null) {
            throw new IllegalArgumentException("no such part");
        }
        return part;
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** The unpacked size of a part. */
    long size(String name) {
        return sizes.getOrDefault(part(name), 0L);
    }

    /** The unpacked bytes of a part. Throws a runtime exception if there is none of that name. */
    InputStream open(String name) {
        return open(part(name));
    }
}
