package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.overview.Overview;
import org.openplp.formats.overview.OverviewText;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

@DisplayName("A report in Markdown")
class MarkdownReportTest {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create()))
            .build();

    private static final Set<Class<? extends Node>> OURS = Set.of(
            Document.class,
            Heading.class,
            Paragraph.class,
            StrongEmphasis.class,
            Text.class,
            Code.class,
            TableBlock.class,
            TableHead.class,
            TableBody.class,
            TableRow.class,
            TableCell.class);

    private static String markdown(Language language, boolean all, CheckedFile... files) {
        return ReportFormat.MARKDOWN.of(new Manner(Checked.in(language), all, false), List.of(files));
    }

    /** The nodes that a reader of Markdown sees, each as its kind. */
    private static List<Node> nodes(String markdown) {
        List<Node> nodes = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                nodes.add(parent);
                super.visitChildren(parent);
            }

            @Override
            public void visit(Text text) {
                nodes.add(text);
            }

            @Override
            public void visit(Code code) {
                nodes.add(code);
            }

            @Override
            public void visit(CustomBlock block) {
                visitChildren(block);
            }

            @Override
            public void visit(CustomNode node) {
                visitChildren(node);
            }

            @Override
            public void visit(HtmlBlock html) {
                nodes.add(html);
            }

            @Override
            public void visit(HtmlInline html) {
                nodes.add(html);
            }
        });
        return nodes;
    }

    private static String words(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            words.append(words(child));
        }
        return words.toString();
    }

    /** The rows of the table under a heading, cell by cell. */
    private static List<List<String>> table(String markdown, String heading) {
        List<List<String>> rows = new ArrayList<>();
        List<Node> nodes = nodes(markdown);
        Node found = nodes.stream()
                .filter(Heading.class::isInstance)
                .filter(node -> words(node).equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no heading " + heading));
        Node table = found;
        while (!(table instanceof TableBlock)) {
            table = table.getNext();
        }
        Node body = table.getFirstChild().getNext();
        for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
            List<String> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                cells.add(words(cell));
            }
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void hasATableForEachKindOfThing() {
        String markdown = markdown(Language.ENGLISH, true, Checked.croisette(), Checked.failing());

        assertThat(table(markdown, "Waived"))
                .anySatisfy(row -> assertThat(row).anyMatch(cell -> cell.contains("Waiver 1")));
        assertThat(table(markdown, "Owed by others (bodies outside the partnership; not decisive for the answer)"))
                .extracting(row -> row.get(0))
                .contains("CHA-10", "F-P1");
        assertThat(table(markdown, "Due"))
                .anySatisfy(row -> assertThat(row).contains("1 December 2026", "M-T9b", "recommendation", "advice"));
        assertThat(table(markdown, "Not on record"))
                .anySatisfy(row -> assertThat(row.get(0)).contains("Date of acknowledgement"));
        assertThat(table(markdown, "For people to judge"))
                .anySatisfy(row -> assertThat(row.get(1)).contains("C-P1"));
        assertThat(table(markdown, "Rules that failed"))
                .anySatisfy(row -> assertThat(row.get(0)).isEqualTo("EXV-1"));
        assertThat(table(markdown, "Met")).isNotEmpty();
        assertThat(table(markdown, "Not applicable")).isNotEmpty();
    }

    @Test
    void hidesWhatIsFrozenAndSaysSo() {
        CheckedFile frozen = Checked.frozen(Checked.croisette());

        assertThat(markdown(Language.ENGLISH, false, frozen))
                .contains("frozen in known.json and not shown")
                .doesNotContain("### Not kept");
        assertThat(markdown(Language.ENGLISH, true, frozen)).contains("### Not kept", "(frozen)");
    }

    @Test
    void beginsWithAnOverviewOfSeveralFiles() {
        String markdown = markdown(Language.ENGLISH, false, Checked.croisette(), Checked.unreadable());

        assertThat(table(markdown, "Overview of 2 files"))
                .containsExactly(
                        List.of(
                                "PLP Croisette (plp-004)",
                                "not compliant",
                                "1",
                                "3",
                                "1",
                                "3",
                                "2",
                                "77",
                                "15",
                                "2026-12-01"),
                        List.of("no good.yaml", "not read: 2 defects", "", "", "", "", "", "", "", ""));
        assertThat(markdown).contains("**NOT ASSESSED**");
        assertThat(nodes(markdown))
                .filteredOn(Code.class::isInstance)
                .extracting(node -> ((Code) node).getLiteral())
                .contains("(key not shown)");
    }

    @Test
    void hasTheOverviewThatTheTextHas() {
        CheckedFile[] files = {Checked.croisette(), Checked.unreadable(), Checked.croisette()};
        Overview overview = new Overview();
        Stream.of(files).map(Overview::share).forEach(overview::add);
        String text = new OverviewText(Texts.english(), false)
                .of(overview)
                .replace("PLP Croisette\u2026", "PLP Croisette (plp-004)"); // in the text a name is short
        String markdown = markdown(Language.ENGLISH, false, files);
        String said = words(nodes(markdown.substring(0, markdown.indexOf("\n## PLP"))).stream()
                .map(node -> node instanceof Text piece
                        ? piece.getLiteral()
                        : node instanceof Code code ? code.getLiteral() : "")
                .collect(Collectors.joining(" ")));

        RuleBook book = BelgianBook.ofThisRelease();
        assertThat(said)
                .isEqualTo(words(text.substring(0, text.indexOf("Files that could not be read"))
                        + "Fingerprint of the rule book " + book.version() + ": " + book.digest()));
    }

    /** Without what sets words apart. */
    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isWholeInEveryLanguage(Language language) {
        String markdown = markdown(
                language,
                true,
                Checked.croisette(),
                Checked.failing(),
                Checked.unreadable(),
                Checked.frozen(Checked.croisette()));

        assertThat(nodes(markdown)).extracting(Node::getClass).isSubsetOf(OURS);
        assertThat(markdown).doesNotContain("{0}", "{1}");
    }

    @Test
    void givesNoMarkupLinkOrCellForATextOfAFile() {
        int cells = cells(markdown(Language.ENGLISH, true, Checked.hostile("harmless")));
        for (String hostile : Checked.HOSTILE) {
            String markdown = markdown(Language.ENGLISH, true, Checked.hostile(hostile));

            assertThat(nodes(markdown)).as(hostile).extracting(Node::getClass).isSubsetOf(OURS);
            assertThat(cells(markdown)).as(hostile).isEqualTo(cells);
            assertThat(markdown.replace("\n", "").codePoints()).noneMatch(Checked::steers);
            assertThat(nodes(markdown))
                    .filteredOn(Text.class::isInstance)
                    .extracting(node -> ((Text) node).getLiteral())
                    .as("what a site makes a mention or a reference of")
                    .noneMatch(text -> text.matches("(?s).*([@#!~$]\\w|GH-\\d|://|www\\.).*"));
        }
    }

    private static int cells(String markdown) {
        return (int)
                nodes(markdown).stream().filter(TableCell.class::isInstance).count();
    }
}
