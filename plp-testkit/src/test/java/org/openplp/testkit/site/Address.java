package org.openplp.testkit.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openplp.formats.html.markup.Tag;
import org.openplp.rules.belgium.Stage;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.text.Language;

/**
 * A file of the site by its path. While a page is written, its links have a host that cannot be; when it is whole, they are made to lead from one file to
 * another, so that the site works in any folder and below any path of a server.
 *
 * @param path such as {@code en/norms/B-P2.html}
 */
record Address(String path) {
    private static final String HOST = "https://site.invalid/";
    /** No text can hold it: quotation marks are escaped wherever they come from. */
    private static final Pattern LINK = Pattern.compile("\"" + Pattern.quote(HOST) + "([^\"#?]*)");

    static Address in(Language language, String file) {
        return new Address(language.code() + "/" + file);
    }

    static Address of(Language language, Norm norm) {
        return in(language, "norms/" + norm.id() + ".html");
    }

    static Address of(Language language, Bearer bearer) {
        return in(language, "actors/" + bearer + ".html");
    }

    static Address of(Language language, Stage stage) {
        return in(language, "stages/" + stage.name().toLowerCase(Locale.ROOT) + ".html");
    }

    /** The same page in another language. */
    Address in(Language language) {
        return in(language, path.substring(path.indexOf('/') + 1));
    }

    /** What a link to it says while a page is written. */
    String link() {
        return HOST + path;
    }

    /** What a link to a place on it says while a page is written. */
    String link(String anchor) {
        return link() + "#" + anchor;
    }

    /** The tag of a link to it. */
    Tag tag() {
        return Tag.of("a").with("href", link());
    }

    /** The tag of a link to a place on it. */
    Tag tag(String anchor) {
        return Tag.of("a").with("href", link(anchor));
    }

    /** The way from this file to another one. */
    String wayTo(Address other) {
        String[] from = path.split("/", -1);
        String[] to = other.path.split("/", -1);
        int same = 0;
        while (same < from.length - 1 && same < to.length - 1 && from[same].equals(to[same])) {
            same++;
        }
        String rest = String.join("/", Arrays.copyOfRange(to, same, to.length));
        return "../".repeat(from.length - 1 - same) + rest;
    }

    /** A page that is at this address, with links that lead from here. */
    String withLinks(String html) {
        return LINK.matcher(html)
                .replaceAll(link -> Matcher.quoteReplacement("\"" + wayTo(new Address(link.group(1)))));
    }
}
