package org.openplp.formats.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as Excel writes it, part by part: what a library wrote would prove less. */
final class Packed {
    static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A workbook with one sheet, of which the rows are given as XML. */
    static Packed rows(String rows) {
        return sheet("<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    static Packed sheet(String xml) {
        return new Packed()
                .with("[Content_Types].xml", types("xl/workbook.xml", "sheet.main"))
                .with("xl/workbook.xml", "<workbook " + MAIN + """
                         xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
                        <sheet name="Leden" sheetId="1" r:id="rId1"/><sheet name="Andere" sheetId="2" r:id="rId2"/></sheets></workbook>
                        """)
                .with("xl/_rels/workbook.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                        <Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/>\
                        </Relationships>
                        """)
                .with("xl/worksheets/sheet1.xml", xml);
    }

    private static String types(String part, String kind) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + type(part, kind)
                + "</Types>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + KIND + kind + "+xml\"/>";
    }

    Packed with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    private Packed named(String part, String kind, String content) {
        parts.computeIfPresent(
                "[Content_Types].xml", (name, types) -> types.replace("</Types>", type(part, kind) + "</Types>"));
        return with(part, content);
    }

    /** With styles, given as XML. */
    Packed styles(String styles) {
        return named("xl/styles.xml", "styles", "<styleSheet " + MAIN + ">" + styles + "</styleSheet>");
    }

    /** With texts that cells share, given as XML. */
    Packed strings(String strings) {
        return named("xl/sharedStrings.xml", "sharedStrings", "<sst " + MAIN + ">" + strings + "</sst>");
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A cell with a text of its own. */
    static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
