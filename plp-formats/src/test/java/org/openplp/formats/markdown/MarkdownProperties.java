package org.openplp.formats.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.openplp.formats.wording.Page;

/** Whatever a text holds, it comes out of a reader of Markdown letter by letter, and as nothing else. */
class MarkdownProperties {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create()))
            .build();

    /** Texts in which signs of markup stand close together. */
    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("\\`*_{}[]()<>#+-.!|~&:/=@$^%\"'; \u00A0\t\n\r\u202E\uD800")
                .ofMaxLength(12);
        Arbitrary<String> words = Arbitraries.of(
                "a",
                "word",
                "www.evil.example",
                "https://evil.example",
                "a@b.example",
                "GH-1",
                "<b>",
                "&amp;",
                "é",
                "😀",
                "1.");
        return Arbitraries.oneOf(signs, words).list().ofMaxSize(6).map(parts -> String.join("", parts));
    }

    @Property(tries = 5000)
    void isTheTextInACellOfATable(@ForAll("texts") String text) {
        Node document = PARSER.parse("| a | b |\n|---|---|\n| " + Markdown.text(text) + " | end |\n");
        Node row = document.getFirstChild().getLastChild().getFirstChild();

        assertThat(document.getFirstChild()).isSameAs(document.getLastChild());
        assertThat(literal(row.getFirstChild())).isEqualTo(shown(text));
        assertThat(literal(row.getLastChild())).isEqualTo("end");
        assertThat(row.getFirstChild().getNext()).isSameAs(row.getLastChild());
    }

    @Property(tries = 5000)
    void isTheTextBehindALabel(@ForAll("texts") String text) {
        Node document = PARSER.parse("## x " + Markdown.text(text) + " x\n");

        assertThat(document.getFirstChild()).isSameAs(document.getLastChild());
        assertThat(literal(document.getFirstChild())).isEqualTo("x " + Page.printable(text) + " x");
    }

    @Property(tries = 5000)
    void isTheCodeInACellOfATable(@ForAll("texts") String text) {
        Node document = PARSER.parse("| a | b |\n|---|---|\n| " + Markdown.code(text) + " | end |\n");
        Node row = document.getFirstChild().getLastChild().getFirstChild();

        assertThat(literal(row.getFirstChild())).isEqualTo(shown(text));
        assertThat(literal(row.getLastChild())).isEqualTo("end");
    }

    @Property(tries = 2000)
    void isTheTextWhateverItIs(@ForAll String text) {
        isTheTextInACellOfATable(text);
    }

    private static String shown(String text) {
        return Page.printable(text).strip();
    }

    /** The letters of a node, in which there is nothing but words and code. */
    private static String literal(Node node) {
        List<String> parts = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            assertThat(child).isInstanceOfAny(Text.class, Code.class);
            parts.add(child instanceof Code code ? code.getLiteral() : ((Text) child).getLiteral());
        }
        return String.join("", parts).strip();
    }
}
