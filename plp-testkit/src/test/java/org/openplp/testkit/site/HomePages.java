package org.openplp.testkit.site;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openplp.formats.html.markup.HtmlTable;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Register;
import org.openplp.rules.source.Source;
import org.openplp.rules.text.Language;

/** Where a reader begins: the choice of a language, the first page in it, and the search. */
final class HomePages {
    static final Address ENTRANCE = new Address("index.html");

    /** The report on an invented partnership. */
    static final String SAMPLE = "sample-report.html";

    /** An empty dossier to fill in. */
    static final String WORKBOOK = "dossier.xlsx";

    private static final List<Norm> ALL = Register.ofThisRelease().norms();

    private final Words words;
    private final Frame frame;

    HomePages(Words words, Frame frame) {
        this.words = words;
        this.frame = frame;
    }

    static Address home(Language language) {
        return Address.in(language, "index.html");
    }

    static Address search(Language language) {
        return Address.in(language, "search.html");
    }

    /** The page before all languages says everything four times. */
    static String entrance(List<Words> languages) {
        Markup out = new Markup();
        out.in(Tag.of("main", "entrance").with("id", "main"), () -> {
            out.say("h1", "openplp");
            out.in(
                    Tag.of("ul", "cards"),
                    () -> languages.forEach(words -> out.in("li", () -> {
                        String code = words.language().code();
                        out.in(home(words.language()).tag().with("lang", code).with("hreflang", code), () -> {
                            out.say("b", Words.nameOf(words.language()));
                            out.say("span", words.parted("site.title"));
                        });
                    })));
        });
        return Frame.entrance(ENTRANCE, "openplp", out.html());
    }

    String home() {
        Address at = home(words.language());
        return frame.page(at, words.say("site.title"), List.of(Frame.SCRIPT), out -> {
            out.say("h1", words.parted("site.title"));
            out.say(Tag.of("p", "lead"), words.parted("home.lead", Integer.toString(ALL.size())));
            searchForm(out, "home");
            cards(out);
            part(out, "page", () -> out.say("p", words.say("home.page.says")));
            part(out, "limits", () -> out.in("ul", () -> limits().forEach(limit -> out.say("li", limit))));
            part(out, "binding", () -> {
                out.say("p", words.say("home.binding.says"));
                counts(out, "head.force", Force.values(), "force", force -> norm -> norm.force() == force);
            });
            part(
                    out,
                    "checking",
                    () -> counts(
                            out, "head.check", CheckKind.values(), "check", check -> norm -> norm.check() == check));
        });
    }

    private void part(Markup out, String name, Runnable content) {
        out.in(Tag.of("section", "part"), () -> {
            out.say(Tag.of("h2").with("id", name), words.say("home." + name));
            content.run();
        });
    }

    private void cards(Markup out) {
        out.in(Tag.of("ul", "cards"), () -> {
            for (String part : List.of(
                    "norms/index.html",
                    "actors/index.html",
                    "stages/index.html",
                    "life-cycle.html",
                    "model.html",
                    SAMPLE,
                    WORKBOOK)) {
                out.in(
                        "li",
                        () -> out.in(Address.in(words.language(), part).tag(), () -> {
                            out.say("b", words.say("nav." + part));
                            out.say("span", words.say("card." + part));
                        }));
            }
        });
    }

    private List<String> limits() {
        long advice = ALL.stream()
                .filter(norm -> norm.force() == Force.ADVICE || norm.force() == Force.TEMPLATE)
                .count();
        List<Source> sources = Register.ofThisRelease().sources();
        long read = sources.stream()
                .filter(source -> source.read() == Source.Read.READ)
                .count();
        return List.of(
                words.say("limits.circular"),
                words.say("limits.advice", Long.toString(advice), Integer.toString(ALL.size())),
                words.say("limits.sources", Long.toString(read), Integer.toString(sources.size())),
                words.say("limits.translation"),
                words.say("limits.legal"));
    }

    private <E extends Enum<E>> void counts(
            Markup out, String name, E[] values, String kind, Function<E, Predicate<Norm>> has) {
        HtmlTable.of(out, words.say(name), List.of(words.say(name), words.say("head.norms"), words.say("head.means")))
                .rows(Arrays.asList(values), (row, value) -> {
                    row.head(() -> out.text(Words.sentence(words.label(kind, value))));
                    row.number((int) ALL.stream().filter(has.apply(value)).count());
                    row.say(words.say(kind + "." + value + (value == CheckKind.NONE ? ".any" : "")));
                });
    }

    String search() {
        Address at = search(words.language());
        List<Address> scripts = List.of(Address.in(words.language(), "search-index.js"), Frame.SCRIPT);
        return frame.page(at, words.say("nav.search.html"), scripts, out -> {
            out.say("h1", words.say("search.title"));
            searchForm(out, "search");
            out.in("noscript", () -> {
                out.say("p", words.say("search.noscript"));
                out.in(
                        "p",
                        () -> out.say(
                                Address.in(words.language(), "norms/index.html").tag(),
                                words.say("nav.norms/index.html")));
            });
            out.say(Tag.of("p", "hint"), words.say("search.hint"));
            out.in(
                    Tag.of("p", "status")
                            .with("role", "status")
                            .with("aria-live", "polite")
                            .with("data-none", words.say("search.none"))
                            .with("data-one", words.say("search.found.one"))
                            .with("data-several", words.say("search.found", "{0}"))
                            .with("data-meant", words.say("search.meant", "{0}")),
                    () -> {});
            out.in(Tag.of("ol", "norms found"), () -> {});
        });
    }

    /** Hidden until the script is there, which does what it says. */
    private void searchForm(Markup out, String where) {
        Tag form = Tag.of("form", "search")
                .with("role", "search")
                .with("data-page", where)
                .with("data-search", search(words.language()).link())
                .with("hidden");
        out.in(form, () -> {
            out.say(Tag.of("label").with("for", "q"), words.say("search.label"));
            out.empty(Tag.of("input")
                    .with("id", "q")
                    .with("name", "q")
                    .with("type", "search")
                    .with("autocomplete", "off")
                    .with("spellcheck", "false"));
            out.say(Tag.of("button").with("type", "submit"), words.say("search.button"));
        });
    }
}
