package org.openplp.formats.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A workbook as the library wrote it, without the time, so that the same dossier gives the same bytes, and with room for its notes. */
final class FinishedWorkbook {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private static final Pattern BOXES = Pattern.compile("xl/drawings/vmlDrawing([0-9]+)\\.vml");
    private static final int LARGEST = 1 << 20;

    /** Not the first time that a zip file can hold, as Java writes that one in the time zone of the machine. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FinishedWorkbook() {}

    static byte[] of(byte[] workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipFile from = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(ALWAYS);
                to.putNextEntry(same);
                to.write(finished(from, part));
                to.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("what was written to memory can be read", impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] finished(ZipFile from, ZipArchiveEntry part) throws IOException {
        if (part.getName().equals(PROPERTIES)) {
            return bytes(CREATED.matcher(text(from, PROPERTIES)).replaceAll(""));
        }
        Matcher boxes = BOXES.matcher(part.getName());
        return boxes.matches()
                ? bytes(NoteBoxes.of(
                        text(from, part.getName()),
                        text(from, "xl/comments" + boxes.group(1) + ".xml"),
                        text(from, "xl/worksheets/sheet" + boxes.group(1) + ".xml")))
                : from.getInputStream(part).readAllBytes();
    }

    /** As much of a part as a list of notes may have, and more than the beginning of a sheet. */
    private static String text(ZipFile from, String part) throws IOException {
        return new String(from.getInputStream(from.getEntry(part)).readNBytes(LARGEST), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
