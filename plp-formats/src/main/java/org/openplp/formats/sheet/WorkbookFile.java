package org.openplp.formats.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes sheets as a workbook. The same sheets give the same bytes. */
public final class WorkbookFile {
    /** Not the first time that a zip file can hold, as Java writes that one in the time zone of the machine. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + RELATIONS + "\"";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
    private static final String SHEETS = TYPES + "spreadsheetml.";

    /** A style for each {@link WrittenSheet.Format}, in their order. */
    private static final String STYLES = """
            <numFmts count="2"><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/><numFmt numFmtId="166" formatCode="dd/mm/yyyy hh:mm:ss"/></numFmts>\
            <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
            <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
            <fill><patternFill patternType="solid"><fgColor rgb="FFDDE7F0"/></patternFill></fill></fills>\
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">\
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
            <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
            <xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
            <xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment wrapText="1"/></xf>\
            </cellXfs>""";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);
    private final StringBuilder types = new StringBuilder();

    private WorkbookFile() {}

    /** The bytes of a file with some sheets. */
    public static byte[] of(List<WrittenSheet> sheets) {
        WorkbookFile file = new WorkbookFile();
        try (file.zip) {
            file.write(sheets);
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes can be written to memory", impossible);
        }
        return file.bytes.toByteArray();
    }

    private void write(List<WrittenSheet> sheets) throws IOException {
        StringBuilder list = new StringBuilder();
        StringBuilder names = new StringBuilder();
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            String id = "sheet" + (i + 1);
            list.append("<sheet name=\"" + xml(sheets.get(i).name()) + "\" sheetId=\"" + (i + 1) + "\" state=\""
                    + (sheets.get(i).isHidden() ? "hidden" : "visible") + "\" r:id=\"" + id + "\"/>");
            names.append(sheets.get(i).titles(i));
            parts.append(relation(id, "worksheet", "worksheets/" + id + ".xml"));
            write(sheets.get(i), id);
        }
        part("xl/styles.xml", SHEETS + "styles+xml", element("styleSheet", MAIN, STYLES));
        part(
                "xl/workbook.xml",
                SHEETS + "sheet.main+xml",
                element(
                        "workbook",
                        MAIN,
                        "<bookViews><workbookView/></bookViews><sheets>" + list + "</sheets>"
                                + (names.isEmpty() ? "" : "<definedNames>" + names + "</definedNames>")));
        relations("xl/_rels/workbook.xml.rels", parts + relation("styles", "styles", "styles.xml"));
        relations("_rels/.rels", relation("workbook", "officeDocument", "xl/workbook.xml"));
        part("[Content_Types].xml", element("Types", "xmlns=\"" + PACKAGE + "content-types\"", """
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>""" + types));
    }

    private void write(WrittenSheet sheet, String id) throws IOException {
        part("xl/worksheets/" + id + ".xml", SHEETS + "worksheet+xml", element("worksheet", MAIN, sheet.content()));
        if (sheet.hasNotes()) {
            relations(
                    "xl/worksheets/_rels/" + id + ".xml.rels",
                    relation("notes", "comments", "../notes/" + id + ".xml")
                            + relation("boxes", "vmlDrawing", "../notes/" + id + ".vml"));
            part("xl/notes/" + id + ".xml", SHEETS + "comments+xml", element("comments", MAIN, sheet.notes()));
            part("xl/notes/" + id + ".vml", sheet.boxes());
        }
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private void relations(String part, String some) throws IOException {
        part(part, element("Relationships", "xmlns=\"" + PACKAGE + "relationships\"", some));
    }

    private static String element(String name, String attributes, String content) {
        return HEAD + "<" + name + " " + attributes + ">" + content + "</" + name + ">";
    }

    private void part(String part, String type, String content) throws IOException {
        types.append("<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
        part(part, content);
    }

    private void part(String part, String content) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A text as XML. */
    static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }
}
