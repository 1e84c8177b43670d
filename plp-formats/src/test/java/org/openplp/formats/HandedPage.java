package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds for every page in one file that is handed to somebody. */
final class HandedPage {
    private HandedPage() {}

    static void canBeReadWithAScreenReader(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
        assertThat(ids).containsAll(page.select("[aria-labelledby]").eachAttr("aria-labelledby"));
        assertThat(page.select("input, select"))
                .allSatisfy(control -> assertThat(
                                page.select("label[for=" + control.id() + "]").text())
                        .isNotBlank());
        assertThat(page.select("svg[role=img]"))
                .allSatisfy(drawing -> assertThat(drawing.attr("aria-label")).isNotBlank());
        assertThat(page.select("th:not([scope])")).isEmpty();
        int before = 1;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    static void mayOnlyApplyItsOwnStyleAndScript(Document page) {
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src '" + fingerprint(page, "style") + "'; script-src '"
                        + fingerprint(page, "script") + "'; img-src data:; base-uri 'none'; form-action 'none'");
    }

    /** The fingerprint of what stands in an element, as a browser works it out. */
    private static String fingerprint(Document page, String element) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(page.expectFirst(element).data().getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static void fetchesNothing(Document page) {
        assertThat(page.select("[src], [srcset], [style], object, iframe, embed, form[action], base"))
                .isEmpty();
        assertThat(page.select("link").eachAttr("href")).containsExactly("data:,");
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import", "@font-face");
        assertThat(page.expectFirst("script").data())
                .doesNotContain("fetch", "XMLHttpRequest", "import(", "innerHTML", "eval");
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }
}
