package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.act.Act;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.formats.comparison.ComparedFiles;
import org.openplp.formats.comparison.ComparisonReport;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.duty.DutiesReport;
import org.openplp.formats.entry.ActReader;
import org.openplp.formats.permission.AnsweredAct;
import org.openplp.formats.permission.PermissionReport;
import org.openplp.formats.print.Printer;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.source.SourceText;
import org.openplp.formats.wording.Detail;
import org.openplp.formats.wording.Document;
import org.openplp.formats.wording.Page;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.comparison.Assessments;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.permission.Permissions;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.Thorough;
import org.xml.sax.InputSource;

/** Whatever stands in the ids, texts and name of a file, a report has the shape that it has of any other: each form, in each language. */
class HostileDossierTest {
    private static final String NAME =
            "=1+1 ##vso[x] ##[x] <script>alert(1)</script>\n::error::x\u001b[31m](javascript:x)|\u202e%0A.json";

    /** Ids hold no white space and no @, which keeps out less than one may think. */
    private static final String ID =
            "=cmd|'/C'!A0<script>alert(1)</script>](javascript:x)`|%0A::error::\u202e\u2066##vso[x]_www.evil.example_";

    private static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create()))
            .build();
    private static final CheckedFile HOSTILE = of(NAME, dossier(ID, "1. " + shownTexts()));
    private static final CheckedFile HARMLESS = of("harmless.json", dossier("w-", "some words"));

    static Stream<Arguments> forms() {
        List<Arguments> all = Stream.of(ReportFormat.values())
                .flatMap(format -> Stream.of(Language.values())
                        .flatMap(language ->
                                Stream.of(true, false).map(several -> Arguments.of(format, language, several))))
                .toList();
        return Thorough.orOneOf(12, all).stream();
    }

    private static CheckedFile of(String name, ObjectNode tree) {
        String escaped = new String(Trees.json(tree), StandardCharsets.UTF_8)
                .chars()
                .mapToObj(c -> c < 0x7F ? Character.toString(c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
        return Reported.of(name, escaped, Checked.DAY).file();
    }

    /** Each id and each text is another one, and the same where it was the same, so that references lead where they did. */
    private static ObjectNode dossier(String id, String text) {
        ObjectNode plain = Trees.croisette();
        Map<String, String> words = new HashMap<>();
        ObjectNode tree = plain.deepCopy();
        for (TreePath leaf : Trees.leaves(plain)) {
            if (FreeTextTest.Marked.isText(plain, leaf)) {
                String word = leaf.in(plain).asText();
                leaf.setIn(tree, TextNode.valueOf(words.computeIfAbsent(word, one -> id + words.size())));
            }
        }
        ((ObjectNode) tree.get("partnership")).put("name", text).put("policeZone", text);
        ((ObjectNode) tree.get("waivers").get(0)).put("reason", text);
        return tree;
    }

    /** What a file may hold: control characters, line separators and halves of characters are refused, also where they are escaped. */
    private static String shownTexts() {
        return String.join("\n", Checked.HOSTILE)
                .chars()
                .mapToObj(Character::toString)
                .filter(SourceText::isText)
                .collect(Collectors.joining());
    }

    private static String written(ReportFormat format, Language language, boolean several, CheckedFile checked)
            throws IOException {
        StringWriter out = new StringWriter();
        ReportDocument document = format.open(new Manner(Checked.in(language), true, false), several, out);
        document.part(0, checked).write();
        document.end();
        return out.toString();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void keepsTheShapeOfAReport(ReportFormat format, Language language, boolean several) throws Exception {
        String hostile = written(format, language, several, HOSTILE);
        String harmless = written(format, language, several, HARMLESS);

        assertThat(steering(format, hostile)).isEmpty();
        assertThat(shape(format, hostile)).isEqualTo(shape(format, harmless));
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheShapeOfAnAnswer(PageFormat page) throws Exception {
        ReportFormat format = ReportFormat.of(page.toString()).orElseThrow();

        for (Language language : Language.values()) {
            List<String> hostile = answers(page, language, HOSTILE);
            List<String> harmless = answers(page, language, HARMLESS);
            for (int i = 0; i < hostile.size(); i++) {
                assertThat(steering(format, hostile.get(i))).isEmpty();
                assertThat(shape(format, hostile.get(i))).isEqualTo(shape(format, harmless.get(i)));
            }
        }
    }

    static Stream<String> hostileTexts() {
        return Stream.concat(
                Checked.HOSTILE.stream(),
                Stream.of(
                        "- x", "+ x", "12) x", "1. x", "    x", "a\n\n- x", "---", "===", "|", "a|b", "\u202Ex\u200F"));
    }

    /** Wherever a document has a text, each of its letters is shown, and none is markup. */
    @ParameterizedTest
    @MethodSource("hostileTexts")
    void showsEachLetterInEachPlaceOfADocument(String hostile) throws Exception {
        for (PageFormat page : List.of(PageFormat.MARKDOWN, PageFormat.HTML)) {
            ReportFormat format = ReportFormat.of(page.toString()).orElseThrow();
            String printed = printed(page, hostile);

            assertThat(steering(format, printed)).isEmpty();
            assertThat(shape(format, printed)).isEqualTo(shape(format, printed(page, "words")));
            assertThat(letters(shown(page, printed)))
                    .isEqualTo(letters(shown(page, printed(page, "words")).replace("words", Page.printable(hostile))));
        }
    }

    private static String printed(PageFormat page, String text) {
        Document document = new Document(Language.ENGLISH, "T" + text);
        document.line(text);
        document.heading("H" + text, Page.Tone.PLAIN);
        document.sentence(text);
        document.paragraph(text);
        document.item("N-1", text);
        document.detail(Detail.WHY, text);
        document.row(List.of("K" + text), text);
        document.more(text);
        document.nested(0, text);
        document.nested(1, text);
        document.part();
        document.table(List.of(text, "end"), List.of(List.of(text, text), List.of(text)));
        return Printer.print(page, new Manner(Checked.in(Language.ENGLISH), false, false), document);
    }

    private static String shown(PageFormat page, String printed) {
        StringBuilder shown = new StringBuilder();
        if (page == PageFormat.HTML) {
            shown.append(Jsoup.parse(printed).body().text());
        } else {
            MARKDOWN.parse(printed).accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    shown.append(text.getLiteral());
                }

                @Override
                public void visit(Code code) {
                    shown.append(code.getLiteral());
                }
            });
        }
        return shown.toString();
    }

    /** Without spaces, and without the mark of what is not seen, as HTML has the line breaks of a text. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}\uFFFD]", "");
    }

    /** The duties, a comparison, and the answer about an act. */
    private static List<String> answers(PageFormat page, Language language, CheckedFile checked) {
        Manner manner = new Manner(Checked.in(language), true, false);
        ReadDossier read = checked.read();
        Assessment now = checked.assessment().orElseThrow();
        Dossier dossier = read.dossier().orElseThrow();
        Act act = new ActReader()
                .read("place-sign", "act.yaml", "sign: {date: 2026-12-01, atAreaLimits: false}")
                .entry()
                .orElseThrow();
        Assessment then = now.book()
                .assess(
                        ((DossierSnapshot.Attempt.Accepted) DossierSnapshot.of(dossier, LocalDate.parse("2025-03-01")))
                                .snapshot(),
                        now.reading());
        return List.of(
                DutiesReport.of(page, manner, read, Duties.of(now, Checked.DAY.plusYears(1))),
                ComparisonReport.of(page, manner, new ComparedFiles(read, read, Assessments.compare(then, now))),
                PermissionReport.of(
                        page,
                        manner,
                        new AnsweredAct(read, act, Permissions.may(now.book(), dossier, act, now.reading()))));
    }

    /** Characters that could steer. The values of JSON and SARIF are data, letter by letter, but for control characters; what SARIF shows to people is not. */
    private static List<Integer> steering(ReportFormat format, String document) {
        boolean isData = format == ReportFormat.JSON || format == ReportFormat.SARIF;
        return document.codePoints()
                .filter(c -> c != '\n' && Checked.steers(c))
                .filter(c -> !isData || Character.getType(c) == Character.CONTROL)
                .boxed()
                .toList();
    }

    /** What a reader of the format sees of a document, without its words. */
    private static List<String> shape(ReportFormat format, String document) throws Exception {
        return switch (format) {
            case TEXT -> {
                assertThat(document.lines()).noneMatch(line -> line.startsWith("::") || line.startsWith("##"));
                yield List.of();
            }
            case JSON, SARIF, GITLAB -> {
                List<String> shown =
                        format == ReportFormat.SARIF ? Trees.ofJson(document).findValuesAsText("text") : List.of();
                assertThat(shown.stream().flatMapToInt(String::codePoints).filter(c -> c != '\n' && Checked.steers(c)))
                        .isEmpty();
                yield counted(Trees.leaves(Trees.ofJson(document)).stream().map(TreePath::key));
            }
            case JUNIT -> {
                var parsed = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(document)));
                var all = parsed.getElementsByTagName("*");
                List<String> names = new ArrayList<>();
                for (int i = 0; i < all.getLength(); i++) {
                    names.add(all.item(i).getNodeName());
                }
                yield counted(names.stream());
            }
            case GITHUB -> {
                assertThat(document).doesNotContain("##vso[", "##[");
                yield document.lines()
                        .map(line -> line.replaceFirst(
                                "^(::(error|warning|notice) )file=[^:,]*,line=\\d+,col=\\d+,title=[^:,]*::.*$", "$2"))
                        .sorted()
                        .toList();
            }
            case HTML -> {
                Element page = Jsoup.parse(document);
                assertThat(page.select(
                                "a[href^=javascript], iframe, object, embed, img, [onerror], [onclick], [onload]"))
                        .isEmpty();
                yield counted(page.getAllElements().stream()
                        .filter(element -> element.is("script, style, link, meta, form, a, table, tr, h1, h2, h3"))
                        .map(Element::tagName));
            }
            case MARKDOWN -> {
                List<String> kinds = new ArrayList<>();
                collect(MARKDOWN.parse(document), kinds);
                yield counted(kinds.stream());
            }
        };
    }

    private static void collect(Node node, List<String> kinds) {
        String kind = node.getClass().getSimpleName();
        if (node instanceof TableRow) {
            int cells = 0;
            for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                assertThat(cell).isInstanceOf(TableCell.class);
                cells++;
            }
            kinds.add("row of " + cells);
        } else if (!List.of("Text", "Code", "SoftLineBreak").contains(kind)) {
            kinds.add(kind);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, kinds);
        }
    }

    private static List<String> counted(Stream<String> names) {
        return names.collect(Collectors.groupingBy(name -> name, Collectors.counting())).entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .sorted()
                .toList();
    }
}
