package org.openplp.formats.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Removes the time of writing from a workbook, so that the same dossier gives the same bytes. */
final class WithoutClock {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    /** Not the first time that a zip file can hold, as Java writes that one in the time zone of the machine. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private WithoutClock() {}

    static byte[] of(byte[] workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipFile from = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(ALWAYS);
                to.putNextEntry(same);
                byte[] content = from.getInputStream(part).readAllBytes();
                to.write(part.getName().equals(PROPERTIES) ? withoutTime(content) : content);
                to.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("what was written to memory can be read", impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutTime(byte[] properties) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return CREATED.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
