package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
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
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.source.SourceText;
import org.openplp.rules.text.Language;
import org.openplp.tries.Thorough;
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
    private static final CheckedFile HOSTILE = of(NAME, dossier(ID, shownTexts()));
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
