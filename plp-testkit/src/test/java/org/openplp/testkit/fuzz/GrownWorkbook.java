package org.openplp.testkit.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook that is grown from bytes: each byte chooses what comes next, so that whatever the bytes are there is a zip with parts of XML in it, of which most
 * hold together. Changed bytes of a zip hardly ever do.
 */
final class GrownWorkbook {
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** What all parts may come to, so that an input takes a while and not a minute to write. */
    private static final int MOST_CHARACTERS = 4 << 20;

    private static final List<String> TEXTS = List.of(
            "m-1",
            "",
            "id",
            "joinedOn",
            "adult",
            "Naam",
            "yes",
            "2023-10-01",
            "45200",
            "1",
            "0",
            "-1",
            "1E999999999",
            "99999999999",
            "#N/A",
            "\u00A0",
            "&amp;",
            "&x;",
            "<!-- x -->",
            "<![CDATA[x]]>",
            "<x/>");
    private static final int USUAL_TEXTS = 13;
    private static final List<String> LONG = List.of("a", "1", "[", "\u20AC", "<r/>", "<t>a</t>", "A1+");
    private static final List<String> PLACES = List.of(
            "",
            " r=\"A1\"",
            " r=\"B2\"",
            " r=\"GR2\"",
            " r=\"GS2\"",
            " r=\"XFD2\"",
            " r=\"ZZZZZ2\"",
            " r=\"\"",
            " r=\"1\"",
            " r=\"$C$3\"",
            " r=\"a0\"",
            " r=\"é1\"");
    private static final List<String> NUMBERS =
            List.of("", " r=\"1\"", " r=\"2\"", " r=\"0\"", " r=\"1048576\"", " r=\"-1\"", " r=\"x\"", " hidden=\"1\"");
    private static final List<String> TYPES = List.of(
            " t=\"inlineStr\"",
            "",
            " t=\"s\"",
            " t=\"n\"",
            " t=\"b\"",
            " t=\"str\"",
            " t=\"e\"",
            " t=\"d\"",
            " t=\"\"");
    private static final List<String> STYLES = List.of("", " s=\"0\"", " s=\"1\"", " s=\"9\"", " s=\"-1\"");
    private static final List<String> FORMULAS = List.of(
            "",
            " t=\"array\" ref=\"A1\"",
            " t=\"array\" ref=\"A1:XFD9\"",
            " t=\"shared\" si=\"0\" ref=\"A1:B9\"",
            " t=\"shared\" si=\"0\"",
            " t=\"shared\"",
            " ref=\":\"");
    private static final List<String> STARTS =
            List.of("", "<?xml version=\"1.0\"?>", "<!DOCTYPE a>", "<!DOCTYPE a [<!ENTITY x \"y\">]>", "\uFEFF", "x");

    private final byte[] choices;
    private int next;
    private int left = MOST_CHARACTERS;

    private GrownWorkbook(byte[] choices) {
        this.choices = choices;
    }

    static byte[] of(byte[] choices) {
        return new GrownWorkbook(choices).bytes();
    }

    /** Nothing, or the first of what there is, once all bytes are used. */
    private int choice(int of) {
        return next < choices.length ? (choices[next++] & 0xFF) % of : 0;
    }

    private String one(List<String> of) {
        return of.get(choice(of.size()));
    }

    private boolean seldom() {
        return choice(16) == 15;
    }

    private boolean hardlyEver() {
        boolean once = seldom();
        return once && seldom();
    }

    /** Once most of the time, and at times as often as there is room for. */
    private String repeated(String piece) {
        int times = seldom() ? (int) Math.pow(10, choice(7)) : 1;
        int most = piece.isEmpty() ? 1 : Math.max(1, left / piece.length());
        String all = piece.repeat(Math.min(times, most));
        left = Math.max(0, left - all.length());
        return all;
    }

    private String text() {
        return seldom() ? repeated(one(LONG)) : TEXTS.get(choice(seldom() ? TEXTS.size() : USUAL_TEXTS));
    }

    private String content(String name, String attributes) {
        return "<" + name + attributes + ">" + (hardlyEver() ? cell() : text()) + "</" + name + ">";
    }

    private String place() {
        return seldom() ? one(PLACES) : "";
    }

    private String cell() {
        if (choice(2) == 0) {
            return "<c" + place() + " t=\"inlineStr\"><is><t>" + text() + "</t></is></c>";
        }
        StringBuilder cell = new StringBuilder("<c" + place() + (seldom() ? one(TYPES) : TYPES.get(choice(4)))
                + STYLES.get(choice(seldom() ? 5 : 3)) + ">");
        int parts = choice(3);
        for (int i = 0; i < parts; i++) {
            cell.append(
                    switch (choice(4)) {
                        case 0 -> content("v", "");
                        case 1 -> content("f", one(FORMULAS));
                        case 2 -> content("is", "");
                        default -> seldom() ? odd() : "";
                    });
        }
        return repeated(cell + "</c>");
    }

    private String row() {
        StringBuilder row = new StringBuilder("<row" + (seldom() ? one(NUMBERS) : "") + ">");
        int cells = choice(5);
        for (int i = 0; i < cells; i++) {
            row.append(cell());
        }
        return repeated(row + (hardlyEver() ? row() : "") + "</row>");
    }

    /** What no workbook holds. */
    private String odd() {
        return switch (choice(6)) {
            case 0 -> repeated("<a xmlns:b=\"c\">");
            case 1 -> "<a" + numbered(" xmlns:n", "=\"u\"") + "/>";
            case 2 -> "<a" + numbered(" n", "=\"u\"") + "/>";
            case 3 -> "<!--" + repeated("-x") + "-->";
            case 4 -> numbered("<n", "/>");
            default -> "<";
        };
    }

    private String numbered(String name, String end) {
        int times = Math.min((int) Math.pow(10, choice(6)), left / 16);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < times; i++) {
            all.append(name).append(i).append(end);
        }
        left = Math.max(0, left - all.length());
        return all.toString();
    }

    private String sheet() {
        StringBuilder rows = new StringBuilder();
        if (!seldom()) {
            rows.append(
                    "<row><c t=\"inlineStr\"><is><t>id</t></is></c><c t=\"inlineStr\"><is><t>joinedOn</t></is></c></row>");
        }
        int more = choice(12);
        for (int i = 0; i < more; i++) {
            rows.append(seldom() ? odd() : row());
        }
        return root("worksheet", "<sheetData>" + rows + "</sheetData>");
    }

    private String root(String name, String content) {
        String named = hardlyEver() ? one(List.of("sst", "worksheet", "x", "styleSheet")) : name;
        return "<" + named + MAIN + ">" + content + "</" + named + ">";
    }

    private String strings() {
        StringBuilder strings = new StringBuilder();
        int more = choice(4);
        for (int i = 0; i < more; i++) {
            strings.append(repeated("<si><t>" + text() + "</t>" + (seldom() ? "<rPh><t>x</t></rPh>" : "") + "</si>"));
        }
        return root("sst", strings.toString());
    }

    private String styles() {
        String code = repeated(one(List.of("yyyy", "0", "[", "&quot;", "\\d", "[Red]d", "\\")));
        return root(
                "styleSheet",
                "<numFmts>"
                        + repeated("<numFmt numFmtId=\"" + one(List.of("200", "x", "")) + "\" formatCode=\"" + code
                                + "\"/>")
                        + "</numFmts><cellXfs>" + repeated("<xf numFmtId=\"14\"/>") + repeated("<xf numFmtId=\"200\"/>")
                        + repeated("<xf/>") + "</cellXfs>");
    }

    private static String override(String part, String kind) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + KIND + kind + "+xml\"/>";
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            boolean withStyles = !seldom();
            boolean withStrings = !seldom();
            part(zip, "xl/worksheets/sheet1.xml", sheet());
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types>" + override("workbook.xml", "sheet.main")
                            + (withStyles ? override("styles.xml", "styles") : "")
                            + (withStrings ? override("sharedStrings.xml", "sharedStrings") : "") + "</Types>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook" + MAIN
                            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + one(List.of("", "<workbookPr date1904=\"1\"/>")) + "<sheets>"
                            + repeated("<sheet name=\"x\" sheetId=\"1\" r:id=\"i\"/>") + "</sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships>"
                            + repeated("<Relationship Id=\"i\" Target=\""
                                    + (seldom()
                                            ? one(List.of("sharedStrings.xml", "x"))
                                            : one(List.of("worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml")))
                                    + "\"/>")
                            + "</Relationships>");
            part(zip, "xl/styles.xml", styles());
            part(zip, "xl/sharedStrings.xml", strings());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void part(ZipOutputStream zip, String name, String xml) throws IOException {
        if (choice(128) == 127) {
            return;
        }
        zip.putNextEntry(new ZipEntry(choice(128) == 127 ? name.toUpperCase(Locale.ROOT) : name));
        String whole = (choice(64) == 63 ? one(STARTS) : "") + xml;
        zip.write((choice(128) == 127 ? whole.substring(0, whole.length() / 2) : whole)
                .getBytes(choice(64) == 63 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8));
    }
}
