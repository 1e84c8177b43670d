package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
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
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.rules.text.Language;

@DisplayName("A report in Markdown")
class MarkdownReportTest {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create()))
            .build();

    private static final Set<Class<? extends Node>> OURS = Set.of(
            BulletList.class,
            Document.class,
            Heading.class,
            ListItem.class,
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

    @Test
    void hidesWhatIsFrozenAndSaysSo() {
        CheckedFile frozen = Checked.frozen(Checked.croisette());

        assertThat(markdown(Language.ENGLISH, false, frozen))
                .contains("frozen in known.json and not shown")
                .doesNotContain("### Not kept");
        assertThat(markdown(Language.ENGLISH, true, frozen)).contains("### Not kept", "(frozen)");
    }

    @Test
    void hasADefectOfAnUnreadableFileWithItsKeyAsCode() {
        String markdown = markdown(Language.ENGLISH, false, Checked.croisette(), Checked.unreadable());

        assertThat(markdown).contains("**NOT ASSESSED**");
        assertThat(nodes(markdown))
                .filteredOn(Code.class::isInstance)
                .extracting(node -> ((Code) node).getLiteral())
                .contains("(key not shown)");
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
    void givesNoMarkupLinkOrItemForATextOfAFile() {
        long items = items(markdown(Language.ENGLISH, true, Checked.hostile("harmless")));
        for (String hostile : Checked.HOSTILE) {
            String markdown = markdown(Language.ENGLISH, true, Checked.hostile(hostile));

            assertThat(nodes(markdown)).as(hostile).extracting(Node::getClass).isSubsetOf(OURS);
            assertThat(items(markdown)).as(hostile).isEqualTo(items);
            assertThat(markdown.replace("\n", "").codePoints()).noneMatch(Checked::steers);
            assertThat(nodes(markdown))
                    .filteredOn(Text.class::isInstance)
                    .extracting(node -> ((Text) node).getLiteral())
                    .as("what a site makes a mention or a reference of")
                    .noneMatch(text -> text.matches("(?s).*([@#!~$]\\w|GH-\\d|://|www\\.).*"));
        }
    }

    private static long items(String markdown) {
        return nodes(markdown).stream().filter(ListItem.class::isInstance).count();
    }
}
