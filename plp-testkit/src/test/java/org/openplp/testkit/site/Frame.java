package org.openplp.testkit.site;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.text.Language;

/** What is around every page of a language: the head with its policy, the way to the other parts and languages, and the foot. */
final class Frame {
    static final Address STYLE = new Address("site.css");
    static final Address SCRIPT = new Address("site.js");

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; %simg-src data:; base-uri 'none'; form-action 'self'";
    private static final RuleBook BOOK = BelgianBook.ofThisRelease();
    private static final List<String> PARTS = List.of(
            "norms/index.html",
            "actors/index.html",
            "stages/index.html",
            "life-cycle.html",
            "model.html",
            "search.html");

    private final Words words;

    Frame(Words words) {
        this.words = words;
    }

    /** A page of the language, with a link to the same page in each other one. */
    String page(Address at, String title, Consumer<Markup> content) {
        return page(at, title, List.of(), content);
    }

    /** A page with scripts of our own. */
    String page(Address at, String title, List<Address> scripts, Consumer<Markup> content) {
        Markup out = new Markup();
        out.say(Tag.of("a", "skip").with("href", "#main"), words.report("skip"));
        header(out, at);
        out.in(Tag.of("main").with("id", "main").with("tabindex", -1), () -> content.accept(out));
        out.in("footer", () -> out.say("p", words.say("foot.says", BOOK.id() + " " + BOOK.version())));
        String alternates = Stream.of(Language.values())
                .map(language -> "<link rel=\"alternate\" hreflang=\"%s\" href=\"%s\">\n"
                        .formatted(language.code(), at.in(language).link()))
                .collect(Collectors.joining());
        return document(at, words.language(), title + " · " + words.say("site.short"), alternates, scripts, out.html());
    }

    /** The page before all others, which has no language of its own. */
    static String entrance(Address at, String title, String content) {
        return document(at, Language.ENGLISH, title, "", List.of(), content);
    }

    private static String document(
            Address at, Language language, String title, String alternates, List<Address> scripts, String body) {
        String policy = POLICY.formatted(scripts.isEmpty() ? "" : "script-src 'self'; ");
        String loaded = scripts.stream()
                .map(script -> "<script src=\"" + script.link() + "\" defer></script>\n")
                .collect(Collectors.joining());
        return at.withLinks(
                """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="referrer" content="no-referrer">
                <link rel="icon" href="data:,">
                <title>%s</title>
                <link rel="stylesheet" href="%s">
                %s%s</head>
                <body>
                %s</body>
                </html>
                """.formatted(language.code(), policy, Markup.escaped(title), STYLE.link(), alternates, loaded, body));
    }

    private void header(Markup out, Address at) {
        out.in(Tag.of("header", "top"), () -> {
            out.in(Tag.of("p", "site"), () -> link(out, at, "index.html", words.say("site.short")));
            languages(out, at);
            out.in(
                    Tag.of("nav", "parts").with("aria-label", words.say("nav.parts")),
                    () -> out.in("ul", () -> {
                        PARTS.forEach(part -> out.in("li", () -> link(out, at, part, words.say("nav." + part))));
                    }));
        });
    }

    private void link(Markup out, Address at, String file, String says) {
        Address to = Address.in(words.language(), file);
        Tag tag = to.tag();
        out.say(to.equals(at) ? tag.with("aria-current", "page") : tag, says);
    }

    private void languages(Markup out, Address at) {
        out.in(
                Tag.of("nav", "languages").with("aria-label", words.say("nav.languages")),
                () -> out.in("ul", () -> {
                    for (Language language : Language.values()) {
                        Tag tag = at.in(language)
                                .tag()
                                .with("lang", language.code())
                                .with("hreflang", language.code());
                        out.in(
                                "li",
                                () -> out.say(
                                        language == words.language() ? tag.with("aria-current", "true") : tag,
                                        Words.nameOf(language)));
                    }
                }));
    }
}
