package org.openplp.testkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.formats.wording.Basis;
import org.openplp.rules.lifecycle.Stage;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Source;
import org.openplp.rules.text.Language;
import org.openplp.testkit.breach.NamedChanges;

@DisplayName("The rulebook site")
class SiteTest {
    private static final Path FOLDER = Path.of("..", "docs", "site");
    private static final long MEGABYTE = 1_000_000;
    private static final Site SITE = Site.made();
    private static final Map<String, Document> PAGES = parsed();

    @Test
    void isUpToDate() throws IOException {
        Set<String> stale = new TreeSet<>();
        for (Map.Entry<String, String> file : SITE.files().entrySet()) {
            Path path = FOLDER.resolve(file.getKey());
            if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                stale.add(file.getKey());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Files.writeString(path, file.getValue());
            }
        }
        for (Path path : present()) {
            String name = FOLDER.relativize(path).toString().replace('\\', '/');
            if (Files.isRegularFile(path) && !SITE.files().containsKey(name)) {
                stale.add(name);
                Files.delete(path);
            }
        }

        assertThat(stale)
                .as(
                        "these files of docs/site were stale and have been written anew, or removed: look at the change and commit it")
                .isEmpty();
    }

    /** The deepest files first. */
    private static List<Path> present() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }

    @Test
    void isMadeOfTheSameBytesEachTime() {
        assertThat(Site.make().files()).isEqualTo(SITE.files());
        assertThat(SITE.files().values()).noneMatch(text -> text.contains("\r"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasAPageForEveryNormActorAndStage(Language language) {
        Set<String> wanted = new TreeSet<>();
        norms().forEach(norm -> wanted.add(Address.of(language, norm).path()));
        Stream.of(Bearer.values())
                .forEach(bearer -> wanted.add(Address.of(language, bearer).path()));
        Stream.of(Stage.values())
                .forEach(stage -> wanted.add(Address.of(language, stage).path()));

        assertThat(wanted).hasSize(norms().size() + Bearer.values().length + Stage.values().length);
        assertThat(SITE.files().keySet()).containsAll(wanted);
    }

    @Test
    void isTheSameSiteInEachLanguage() {
        Map<String, Set<String>> byLanguage = SITE.files().keySet().stream()
                .filter(path -> path.contains("/"))
                .collect(Collectors.groupingBy(
                        path -> path.substring(0, 2),
                        Collectors.mapping(path -> path.substring(3), Collectors.toSet())));

        assertThat(byLanguage).containsOnlyKeys("en", "fr", "nl", "de");
        assertThat(Set.copyOf(byLanguage.values())).hasSize(1);
    }

    @Test
    void partsWordsThatAreWiderThanAPhone() {
        Pattern wide = Pattern.compile("\\p{L}{30,}");

        PAGES.forEach((path, page) -> assertThat(page.select("h1, h2, h3, p, li, a, b, span, dt, dd, th, td").stream()
                        .flatMap(element -> element.textNodes().stream())
                        .map(TextNode::getWholeText))
                .as(path)
                .noneMatch(text -> wide.matcher(text).find()));
        assertThat(SITE.files().get("de/index.html"))
                .contains("<h1>Regeln der Nachbarschafts\u00ADinformations\u00ADnetzwerke</h1>");
    }

    @Test
    void leadsNowhereWhereNothingIs() {
        List<String> broken = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            for (Element link : page.select("[href], [src], [data-search]")) {
                for (String attribute : List.of("href", "src", "data-search")) {
                    if (link.hasAttr(attribute) && !leadsSomewhere(path, link.attr(attribute))) {
                        broken.add(path + ": " + link.attr(attribute));
                    }
                }
            }
        });

        assertThat(PAGES).hasSizeGreaterThan(1200);
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(String from, String link) {
        if (link.startsWith("https://") || link.equals("data:,")) {
            return !link.contains(".invalid");
        }
        int anchor = link.indexOf('#');
        String file = anchor < 0 ? link : link.substring(0, anchor);
        String to = file.isEmpty()
                ? from
                : Path.of(from).resolveSibling(file).normalize().toString().replace('\\', '/');
        Document page = PAGES.get(to);
        return anchor < 0
                ? SITE.files().containsKey(to)
                : page != null && page.getElementById(link.substring(anchor + 1)) != null;
    }

    @Test
    void hasWellFormedPagesWithOneHeadingAndDistinctIds() {
        PAGES.forEach((path, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(page.parser().getErrors()).as(path).isEmpty();
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("main")).as(path).hasSize(1);
            assertThat(ids).as(path).doesNotHaveDuplicates();
        });
    }

    @Test
    void saysTheLanguageAndLeadsToTheSamePageInTheOthers() {
        PAGES.forEach((path, page) -> {
            if (!path.contains("/")) {
                return;
            }
            String language = path.substring(0, 2);
            Map<String, String> same = new LinkedHashMap<>();
            page.select("link[rel=alternate]").forEach(link -> same.put(link.attr("hreflang"), resolved(path, link)));
            Map<String, String> shown = new LinkedHashMap<>();
            page.select(".languages a").forEach(link -> shown.put(link.attr("hreflang"), resolved(path, link)));

            assertThat(page.select("html").attr("lang")).as(path).isEqualTo(language);
            assertThat(same).as(path).containsOnlyKeys("en", "fr", "nl", "de").isEqualTo(shown);
            same.forEach((other, to) -> assertThat(to).isEqualTo(other + path.substring(2)));
            assertThat(page.select(".languages a[aria-current]").eachAttr("hreflang"))
                    .as(path)
                    .containsExactly(language);
        });
    }

    private static String resolved(String from, Element link) {
        return Path.of(from)
                .resolveSibling(link.attr("href"))
                .normalize()
                .toString()
                .replace('\\', '/');
    }

    @Test
    void allowsABrowserNothingButItsOwnStyleAndScript() {
        PAGES.forEach((path, page) -> {
            String policy =
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            assertThat(policy)
                    .as(path)
                    .startsWith("default-src 'none'; style-src 'self'; ")
                    .doesNotContain("unsafe", "*", "http");
            assertThat(page.select("script:not([src]), style, iframe, img, object, embed, [style]"))
                    .as(path)
                    .isEmpty();
            assertThat(policy.contains("script-src"))
                    .as(path)
                    .isEqualTo(!page.select("script").isEmpty());
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysOfEveryNormWhatItRestsOnAndHowThatWasRead(Language language) {
        Words words = new Words(language);
        norms().forEach(norm -> {
            Document page = page(Address.of(language, norm));
            assertThat(page.expectFirst("h1").wholeText()).isEqualTo(norm.id() + " " + words.statement(norm));
            assertThat(page.select("h1 + .facts").text())
                    .containsIgnoringCase(words.label("force", norm.force()))
                    .containsIgnoringCase(words.label("modality", norm.modality()))
                    .contains(norm.bearers().stream()
                            .map(bearer -> words.label("bearer", bearer))
                            .toList());
            List<Source> sources =
                    norm.citations().stream().map(Citation::source).distinct().toList();
            assertThat(page.select(".sources li").eachText())
                    .as(norm.id().value())
                    .hasSameSizeAs(sources)
                    .zipSatisfy(
                            sources,
                            (shown, source) -> assertThat(shown)
                                    .contains(
                                            words.texts().title(source).replace('\u00a0', ' '),
                                            words.label("read", source.read())));
            String told = page.select(".sources").text();
            norm.citations().forEach(citation -> assertThat(told).contains(Basis.words(citation, words.texts())));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsAGoodAndABadExampleOfEveryNormThatHasOne(Language language) {
        assertThat(NamedChanges.all()).isNotEmpty();
        NamedChanges.all().stream()
                .map(change -> change.norm().value())
                .distinct()
                .forEach(id -> {
                    Document page = page(Address.of(
                            language, Register.ofThisRelease().norm(id).orElseThrow()));
                    assertThat(page.select(".example.good code").text()).as(id).isNotBlank();
                    assertThat(page.select(".example.bad code, .example.gap code")
                                    .text())
                            .as(id)
                            .isNotBlank();
                });
    }

    @Test
    void staysSmall() {
        long all = SITE.files().values().stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();

        assertThat(all).isLessThan(9 * MEGABYTE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void searchesEveryNorm(Language language) {
        String index = SITE.files().get(language.code() + "/search-index.js");

        assertThat(index).startsWith("window.plpNorms = [\n");
        norms().forEach(norm -> assertThat(index).contains("[\"" + norm.id() + "\",\""));
    }

    private static List<Norm> norms() {
        return Register.ofThisRelease().norms();
    }

    private static Document page(Address at) {
        return Objects.requireNonNull(PAGES.get(at.path()), at.path());
    }

    private static Map<String, Document> parsed() {
        Map<String, Document> pages = new LinkedHashMap<>();
        SITE.files().forEach((path, text) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(text, Parser.htmlParser().setTrackErrors(10)));
            }
        });
        return pages;
    }
}
