package org.openplp.formats.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Checksum;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/**
 * The parts of a workbook that the library for workbooks may read, as it has no limits of its own. A {@link PartScan} has checked each part. A sheet that
 * breaks a limit is withheld. That matters only if it is the sheet to read; other sheets may be of any size.
 *
 * @param copy a workbook with these parts
 * @param hasStyles whether styles are among the parts
 * @param withheld why the first withheld sheet is not among the parts
 * @param steps the work of the library on all parts, in steps
 */
record WorkbookParts(ByteArrayOutputStream copy, boolean hasStyles, Optional<TableStopped> withheld, long steps) {
    /** The largest unpacked size, so that a small file cannot fill the memory. */
    private static final long MOST_BYTES = 64L << 20;

    private static final int MOST_PARTS = 1000;

    /** The start of an item in the list of parts. A part may contain an unrelated zip file with its own list. */
    private static final int LISTED = 0x02014b50;

    private static final int MOST_LISTED = 10 * MOST_PARTS;

    static WorkbookParts of(byte[] content) throws TableStopped {
        stopIfTooManyAreListed(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
        try (ZipFile zip = ZipFile.builder()
                .setByteArray(content)
                .setIgnoreLocalFileHeader(true)
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            stopIfPackedOddly(parts, content.length);
            return of(zip, scans(zip, parts));
        } catch (IOException | RuntimeException broken) {
            throw new TableStopped("table.unreadable");
        }
    }

    private static void stopIfTooManyAreListed(ByteBuffer content) throws TableStopped {
        int listed = 0;
        for (int i = 0; i <= content.limit() - Integer.BYTES; i++) {
            if (content.getInt(i) == LISTED && ++listed > MOST_LISTED) {
                throw new TableStopped("table.too-large");
            }
        }
    }

    /** Parts that share bytes would make a small file slow to unpack, and no spreadsheet uses other compression methods than these two. */
    private static void stopIfPackedOddly(List<ZipArchiveEntry> parts, long length) throws TableStopped {
        if (parts.size() > MOST_PARTS) {
            throw new TableStopped("table.too-large");
        }
        Set<Long> places = new HashSet<>();
        Set<String> names = new HashSet<>();
        long left = length;
        for (ZipArchiveEntry part : parts) {
            long packed = part.getCompressedSize();
            boolean isUsual =
                    part.getMethod() == ZipMethod.STORED.getCode() || part.getMethod() == ZipMethod.DEFLATED.getCode();
            if (!isUsual || packed < 0 || packed > left || !places.add(part.getLocalHeaderOffset())) {
                throw new TableStopped("table.unreadable");
            }
            if (!names.add(part.getName().toLowerCase(Locale.ROOT))) {
                throw new TableStopped("table.damaged");
            }
            left -= packed;
        }
    }

    /** Unpacks and counts all parts to their ends, as the size that a part states may be false. */
    private static Map<ZipArchiveEntry, PartScan> scans(ZipFile zip, List<ZipArchiveEntry> parts)
            throws IOException, TableStopped {
        Map<ZipArchiveEntry, PartScan> scans = new LinkedHashMap<>();
        long bytes = 0;
        for (ZipArchiveEntry part : parts) {
            Checksum sum = new CRC32();
            try (MeteredStream unpacked = new MeteredStream(new CheckedInputStream(zip.getInputStream(part), sum))) {
                scans.put(part, PartScan.of(unpacked));
                bytes += unpacked.countToTheEnd(MOST_BYTES - bytes);
            }
            if (bytes > MOST_BYTES) {
                throw new TableStopped("table.too-large");
            }
            if (sum.getValue() != part.getCrc()) {
                throw new TableStopped("table.damaged");
            }
        }
        return scans;
    }

    private static WorkbookParts of(ZipFile zip, Map<ZipArchiveEntry, PartScan> scans)
            throws IOException, TableStopped {
        int strings = scans.values().stream()
                .filter(PartScan::holdsStrings)
                .mapToInt(PartScan::strings)
                .min()
                .orElse(0);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        Optional<TableStopped> withheld = Optional.empty();
        try (ZipArchiveOutputStream into = new ZipArchiveOutputStream(copy)) {
            for (Map.Entry<ZipArchiveEntry, PartScan> part : scans.entrySet()) {
                Optional<TableStopped> stopped = part.getValue().stoppedWith(strings);
                if (stopped.isPresent() && !part.getValue().isASheet()) { // without texts, cells would be empty
                    throw stopped.get();
                } else if (stopped.isPresent()) {
                    withheld = withheld.or(() -> stopped);
                } else if (part.getValue().isOfAWorkbook()) {
                    into.addRawArchiveEntry(part.getKey(), zip.getRawInputStream(part.getKey()));
                }
            }
        }
        boolean hasStyles = scans.values().stream().anyMatch(PartScan::namesStyles);
        long steps = scans.values().stream().mapToLong(PartScan::steps).sum();
        return new WorkbookParts(copy, hasStyles, withheld, steps);
    }
}
