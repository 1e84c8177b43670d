package org.openplp.formats.html.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Any text stays a text, as a real parser of HTML sees it. */
class MarkupProperties {
    private static final int REPLACED = 0xFFFD;

    @Property
    void aTextThatHtmlCanHoldIsShownAsItIs(@ForAll("markup") String text) {
        assertThat(inAnElement(text).wholeText()).isEqualTo(text);
        assertThat(inAnAttribute(text).attr("title")).isEqualTo(text);
    }

    @Property
    void noTextAddsAnElementOrAnAttribute(@ForAll("markup") String markup, @ForAll String anything) {
        for (String text : new String[] {markup, anything, markup + anything, anything + markup}) {
            assertThat(inAnElement(text).children()).isEmpty();
            assertThat(inAnAttribute(text).attributes().asList()).hasSize(1);
            assertThat(inAnAttribute(text).children()).isEmpty();
        }
    }

    /** Character by character: itself, or the mark. */
    @Property
    void noTextLosesACharacterWithoutAMark(@ForAll String text) {
        int[] given = text.codePoints().toArray();
        int[] shown = inAnElement(text).wholeText().codePoints().toArray();

        assertThat(shown).hasSameSizeAs(given);
        for (int i = 0; i < given.length; i++) {
            assertThat(shown[i]).isIn(given[i], REPLACED);
        }
    }

    @Property
    void nothingThatIsNotSeenOrTurnsTheDirectionOfLettersGetsThrough(@ForAll("unseen") String text) {
        assertThat(inAnElement("a" + text + "b").wholeText().codePoints().toArray())
                .containsExactly('a', REPLACED, 'b');
    }

    @Example
    void noAttributeThatRunsOrFetchesCanBeWritten() {
        Tag tag = Tag.of("a");

        for (String attribute : new String[] {"onclick", "onload", "style", "src", "srcdoc", "action", "a b", "x>"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> tag.with(attribute, "x"));
        }
        for (String address :
                new String[] {"javascript:alert(1)", "http://example.org", "//example.org", " #a", "data:text/html,x"
                }) {
            assertThatIllegalArgumentException().isThrownBy(() -> tag.with("href", address));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Tag.of("a><script"));
    }

    @Example
    void aScriptOfOurOwnCannotEndItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Markup().own("script", "'</SCRIPT >'"));
    }

    @Provide
    static Arbitrary<String> markup() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<",
                ">",
                "&",
                "\"",
                "'",
                "`",
                "=",
                "/",
                "<script>",
                "</script>",
                "<!--",
                "-->",
                "]]>",
                "<![CDATA[",
                "&amp;",
                "&#60;",
                "&lt",
                "<img src=x onerror=alert(1)>",
                "</p>",
                "</title>",
                "javascript:",
                "{{1}}",
                "${1}",
                "\n",
                "\t",
                " ",
                "a",
                "\u00E9",
                "\uD83D\uDE00",
                "\u05D0");
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }

    @Provide
    static Arbitrary<String> unseen() {
        return Arbitraries.of(
                        0x061C, 0x200B, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066,
                        0x2067, 0x2068, 0x2069, 0x3164, 0xFE0F, 0xFEFF, 0xE0041)
                .map(Character::toString);
    }

    private static Element inAnElement(String text) {
        Markup out = new Markup();
        out.say("b", text);
        return parsed(out);
    }

    private static Element inAnAttribute(String text) {
        Markup out = new Markup();
        out.say(Tag.of("b").with("title", text), "");
        return parsed(out);
    }

    private static Element parsed(Markup out) {
        Element body = Jsoup.parseBodyFragment(out.html()).body();
        assertThat(body.children()).hasSize(1);
        assertThat(body.ownText()).isEmpty();
        return body.child(0);
    }
}
