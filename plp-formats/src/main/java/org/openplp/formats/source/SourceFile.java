package org.openplp.formats.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openplp.core.fact.DefectCode;
import org.openplp.formats.defect.Place;

/** The bytes of a file, or why there are none. */
public final class SourceFile {
    /** The usual size limit of a file: 64 MiB. */
    public static final int USUAL_LIMIT = 64 << 20;

    /** The largest limit that can be set: 1 GiB. */
    public static final long LARGEST_LIMIT = 1L << 30;

    /** A block takes one call of the system, and as much memory outside the heap, which Java keeps. */
    private static final int BLOCK = 1 << 16;

    private static final List<String> OTHER_WORKBOOKS = List.of(".ods", ".xls", ".xlsm", ".xlsb");

    private SourceFile() {}

    /**
     * Checks a limit.
     *
     * @throws IllegalArgumentException if it is less than 1 byte or more than 1 GiB
     */
    public static int limit(long bytes) {
        if (bytes < 1 || bytes > LARGEST_LIMIT) {
            throw new IllegalArgumentException("a limit is from 1 to " + LARGEST_LIMIT + " bytes, not " + bytes);
        }
        return (int) bytes;
    }

    /** The bytes of a file; if they exceed the limit, only one more than the limit. */
    public static byte[] bytes(Path path, int limit) throws ReadingStopped {
        int expected = (int) Math.min(sizeOfAFile(path), limit);
        try (InputStream bytes = Files.newInputStream(path)) {
            byte[] content = new byte[expected];
            int size = 0;
            int read = 0;
            while (size < expected && read >= 0) {
                read = bytes.read(content, size, Math.min(BLOCK, expected - size));
                size += Math.max(0, read);
            }
            byte[] more = bytes.readNBytes(limit + 1 - size);
            return size == expected && more.length == 0 ? content : joined(content, size, more);
        } catch (NoSuchFileException missing) {
            throw unreadable("missing");
        } catch (AccessDeniedException denied) {
            throw unreadable("denied");
        } catch (IOException | SecurityException broken) {
            throw unreadable();
        }
    }

    private static byte[] joined(byte[] first, int size, byte[] more) {
        byte[] all = Arrays.copyOf(first, size + more.length);
        System.arraycopy(more, 0, all, size, more.length);
        return all;
    }

    /** Its size; zero if it is not known. Refuses pipes, among others: reading a pipe without a writer would never end. */
    private static long sizeOfAFile(Path path) throws ReadingStopped {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException unknown) {
            return 0;
        }
        if (attributes.isDirectory()) {
            throw unreadable(Files.isReadable(path) ? "directory" : "folder");
        }
        if (!attributes.isRegularFile() && !OpenAlready.isNamedBy(path)) {
            throw unreadable("special");
        }
        return attributes.isRegularFile() ? attributes.size() : 0;
    }

    /** Whether the name of a file is that of an Excel workbook. */
    public static boolean isWorkbook(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** Whether the name of a file is that of a workbook in a format that is not read. */
    public static boolean isOtherWorkbook(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return OTHER_WORKBOOKS.stream().anyMatch(lower::endsWith);
    }

    /** Whether the name of a file is that of a table as text, which is no dossier. */
    public static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** Whether the name of a file is that of JSON; any other text is YAML. */
    public static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static ReadingStopped unreadable(String... why) {
        return ReadingStopped.at(Place.START, DefectCode.FILE_UNREADABLE, why);
    }
}
