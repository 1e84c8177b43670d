package org.openplp.testkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.formats.cases.NormCase;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.belgium.Stage;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Source;
import org.openplp.rules.text.DossierLabels;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.ReleasedPages;

@DisplayName("The rulebook site")
class SiteTest {
    /** One with a day by which, one still to be done, one with nothing to check. */
    private static final List<String> REVIEWED = List.of("C-T8b", "CHA-9", "LAW-9");

    private static final Path GOLDEN = Site.RESOURCES.resolve("golden");
    private static final long MEGABYTE = 1_000_000;
    private static final Site SITE = Site.made();
    private static final Map<String, Document> PAGES = parsed();

    @Test
    @Tag(ReleasedPages.TAG)
    void isWrittenWithoutAPageOfANormThatIsGone() throws IOException {
        ReleasedPages.write("site/en/norms/GONE.html", "");

        Path folder = ReleasedPages.writeAll("site", SITE.files());
        for (Map.Entry<String, byte[]> workbook : SITE.workbooks().entrySet()) {
            Files.write(folder.resolve(workbook.getKey()), workbook.getValue());
        }

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(SITE.files().keySet().stream(), SITE.workbooks().keySet().stream())
                                    .toList());
        }
    }

    /** All pages are in a release alone, so that a review of a change sees what these few become. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void looksAsItWasReviewed(Language language) throws IOException {
        List<String> stale = new ArrayList<>();
        for (String id : REVIEWED) {
            String path = Address.of(language, norm(id)).path();
            Path golden = GOLDEN.resolve(path);
            String made = Objects.requireNonNull(SITE.files().get(path), path);
            if (!Files.exists(golden) || !Files.readString(golden).equals(made)) {
                stale.add(path);
                Files.createDirectories(golden.resolveSibling("."));
                Files.writeString(golden, made);
            }
        }

        assertThat(stale)
                .as("these pages in %s were stale and have been written anew: look at the change and commit it", GOLDEN)
                .isEmpty();
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
                ? SITE.files().containsKey(to) || SITE.workbooks().containsKey(to)
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
                                            words.texts().title(norm, source).replace('\u00a0', ' '),
                                            words.label("read", source.read())));
            String reported = page.select(".sources").text();
            norm.citations()
                    .forEach(citation ->
                            assertThat(reported).contains(words.texts().byCode(norm, citation)));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsAGoodAndABadExampleOfEveryNormThatARuleSettles(Language language) {
        List<String> norms = NormCase.ofThisRelease().stream()
                .map(NormCase::norm)
                .distinct()
                .filter(id -> !norm(id).needsHumanReview())
                .toList();

        assertThat(norms).hasSizeGreaterThan(110).allSatisfy(id -> {
            Document page = page(Address.of(language, norm(id)));
            assertThat(page.select(".example.good code").text()).isNotBlank();
            assertThat(page.select(".example.bad code, .example.gap code").text())
                    .isNotBlank();
        });
    }

    private static <T> T made(Map<String, T> all, Address at) {
        return Objects.requireNonNull(all.get(at.path()), at.path());
    }

    /** It is a page of its own: its tests are those of the HTML report. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void leadsFromItsFirstPageToASampleReportInTheSameLanguage(Language language) {
        Document sample = Jsoup.parse(made(SITE.files(), Address.in(language, HomePages.SAMPLE)));

        assertThat(page(HomePages.home(language)).select(".cards a").eachAttr("href"))
                .contains(HomePages.SAMPLE);
        assertThat(sample.select("html").attr("lang")).isEqualTo(language.code());
        assertThat(sample.select("h1").text()).contains("PLP Croisette (plp-004)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadsFromItsFirstPageToAnEmptyWorkbookThatIsADossier(Language language) {
        byte[] workbook = made(SITE.workbooks(), Address.in(language, HomePages.WORKBOOK));

        assertThat(page(HomePages.home(language)).select(".cards a").eachAttr("href"))
                .contains(HomePages.WORKBOOK);
        assertThat(DossierReader.withDefaultLimit()
                        .read(HomePages.WORKBOOK, workbook)
                        .dossier())
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void callsWhatADossierHoldsByItsLabelInDrawings(Language language) {
        DossierLabels labels = DossierLabels.inLanguage(language);
        String drawn = page(Address.in(language, "model.html")).select("svg").text();

        assertThat(drawn)
                .contains(labels.label("Dossier.memberships"), labels.label("Partnership"))
                .doesNotContain("memberships", "CharterVersion", "RuleBook");
    }

    @Test
    void staysSmall() {
        long all = SITE.files().values().stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();

        assertThat(all).isLessThan(11 * MEGABYTE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void searchesEveryNorm(Language language) {
        String index = SITE.files().get(language.code() + "/search-index.js");

        assertThat(index).startsWith("window.plpNorms = [\n");
        norms().forEach(norm -> assertThat(index).contains("[\"" + norm.id() + "\",\""));
        Synonyms.in(language)
                .forEach(pair -> assertThat(index).contains("[\"" + pair.word() + "\",\"" + pair.term() + "\"]"));
    }

    private static List<Norm> norms() {
        return Register.ofThisRelease().norms();
    }

    private static Norm norm(String id) {
        return Register.ofThisRelease().norm(id).orElseThrow();
    }

    private static Document page(Address at) {
        return Objects.requireNonNull(PAGES.get(at.path()), at.path());
    }

    private static Map<String, Document> parsed() {
        Map<String, Document> pages = new LinkedHashMap<>();
        SITE.files().forEach((path, text) -> {
            if (path.endsWith(".html") && !path.endsWith(HomePages.SAMPLE)) {
                pages.put(path, Jsoup.parse(text, Parser.htmlParser().setTrackErrors(10)));
            }
        });
        return pages;
    }
}
