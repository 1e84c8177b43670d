package org.openplp.testkit.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.Plp;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.schema.Starter;
import org.openplp.rules.norm.Register;
import org.openplp.rules.text.Language;

/**
 * All files of the site, made in memory: the same on every machine.
 *
 * @param files what each file holds, by its path with slashes
 * @param workbooks an empty dossier to fill in, for each language, by its path
 * @param asked the texts of the site that were asked for
 */
record Site(Map<String, String> files, Map<String, byte[]> workbooks, Set<String> asked) {
    private static final Path REPORT_STYLE =
            Path.of("..", "plp-formats", "src", "main", "resources", "org", "openplp", "formats", "html", "report.css");
    private static final String SAMPLE = "plp-croisette.yaml";
    private static final LocalDate SAMPLE_DAY = LocalDate.of(2026, 11, 24);
    static final Path RESOURCES = Path.of("src", "test", "resources", "org", "openplp", "testkit", "site");

    /** The site, made once for all who look at it. */
    static Site made() {
        return Made.SITE;
    }

    private static final class Made {
        static final Site SITE = make();
    }

    static Site make() {
        Map<String, String> files = new TreeMap<>();
        Set<String> asked = new TreeSet<>();
        List<Words> languages = Stream.of(Language.values()).map(Words::new).toList();
        languages.forEach(words -> pages(words).forEach((at, page) -> files.put(at.path(), page)));
        files.put(HomePages.ENTRANCE.path(), HomePages.entrance(languages));
        files.put(Frame.STYLE.path(), colours() + "\n" + read(RESOURCES.resolve("site.css")));
        files.put(Frame.SCRIPT.path(), read(RESOURCES.resolve("site.js")));
        languages.forEach(words -> asked.addAll(words.asked()));
        Map<String, byte[]> workbooks = new TreeMap<>();
        for (Language language : Language.values()) {
            workbooks.put(Address.in(language, HomePages.WORKBOOK).path(), workbook(language));
        }
        return new Site(files, workbooks, asked);
    }

    private static Map<Address, String> pages(Words words) {
        Frame frame = new Frame(words);
        Map<Address, String> pages = new LinkedHashMap<>();
        HomePages home = new HomePages(words, frame);
        DrawnPages drawn = new DrawnPages(words, frame);
        NormPage norms = new NormPage(words, frame);
        pages.put(HomePages.home(words.language()), home.home());
        pages.put(HomePages.search(words.language()), home.search());
        pages.put(Address.in(words.language(), "search-index.js"), SearchIndex.of(words));
        pages.put(Address.in(words.language(), HomePages.SAMPLE), sample(words.language()));
        pages.put(Address.in(words.language(), "life-cycle.html"), drawn.life());
        pages.put(Address.in(words.language(), "model.html"), drawn.model());
        pages.put(Readings.at(words.language()), new Readings(words, frame).page());
        pages.putAll(new ListPages(words, frame).all());
        Register.ofThisRelease().norms().forEach(norm -> pages.put(Address.of(words.language(), norm), norms.of(norm)));
        return pages;
    }

    /** The report on the invented partnership of the examples. */
    private static String sample(Language language) {
        ReadDossier dossier = DossierReader.withDefaultLimit()
                .read(SAMPLE, read(Path.of("..", "examples", SAMPLE)).getBytes(StandardCharsets.UTF_8));
        return Plp.belgian().check(dossier, SAMPLE_DAY).toHtml(language);
    }

    /** What {@code plp new} writes as a workbook. */
    private static byte[] workbook(Language language) {
        Dossier dossier = DossierReader.entries()
                .read("new.yaml", Starter.inLanguage(language).of(Starter.USUAL_ID))
                .entry()
                .orElseThrow();
        return new DossierWriter().asWorkbook(dossier, language);
    }

    /** The colours and basics of the HTML report, which stand before its first blank line. */
    private static String colours() {
        String style = read(REPORT_STYLE);
        return style.substring(0, style.indexOf("\n\n") + 1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
