package org.example.plp.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openplp.cli.Main;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.overview.Overview;
import org.openplp.formats.report.DossierCheck;
import org.openplp.formats.report.DossierFiles;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.text.Language;

class CountryTest {
    private static final RuleBook BOOK = BelgianBook.ofThisRelease();
    private static final DossierCheck CHECK =
            new DossierCheck(DossierReader.withDefaultLimit(), BOOK, Reading.AS_WORDED, SmallCountry.DAY);

    @TempDir
    private static Path folder;

    private static Map<Zone, List<Path>> filesByZone;
    private static Country country;

    @BeforeAll
    static void count() throws Exception {
        filesByZone = SmallCountry.write(folder);
        try (JavaSparkContext spark = new JavaSparkContext(Application.configuration("local[2]"))) {
            country = Country.of(spark, DossierFiles.under(folder), SmallCountry.DAY, Reading.AS_WORDED);
        }
    }

    @Test
    void countsWhatTheOverviewOfTheLibraryCounts() throws Exception {
        Overview overview = overview(DossierFiles.under(folder));

        assertThat(overview.files()).isEqualTo(42);
        assertThat(counts(country, country.zones())).isEqualTo(counts(overview));
        assertThat(country.unreadable()).isEqualTo(overview.unreadable()).isEqualTo(1);
        assertThat(country.inSeveralFiles()).isEqualTo(Map.of("plp-6", 2L)).hasSameSizeAs(overview.severalFiles());
    }

    @Test
    void countsWhatTheCommandWrites() throws Exception {
        JsonNode overview = written();

        Map<String, Long> counts = new TreeMap<>();
        for (Overall.Compliance answer : Overall.Compliance.values()) {
            put(counts, answer.name(), overview.at("/answers/" + answer).longValue());
        }
        for (JsonNode norm : overview.get("norms")) {
            for (Outcome outcome : Outcome.values()) {
                String id = norm.get("norm").textValue();
                put(counts, id + " " + outcome, norm.get(outcome.name()).longValue());
            }
        }
        assertThat(counts(country, country.zones())).isEqualTo(counts);
        assertThat(country.unreadable()).isEqualTo(overview.get("unreadable").longValue());
        Map<String, Long> several = new TreeMap<>();
        for (JsonNode one : overview.get("inSeveralFiles")) {
            several.put(
                    one.get("partnership").textValue(), (long) one.get("files").size());
        }
        assertThat(country.inSeveralFiles()).isEqualTo(several);
    }

    @Test
    void countsEachZoneByItselfAndThoseWithoutOneApart() {
        assertThat(country.zones())
                .hasToString("[not on record, 0001, 0002, 0003, 0004]")
                .containsExactlyElementsOf(filesByZone.keySet());
        filesByZone.forEach((zone, files) ->
                assertThat(counts(country, List.of(zone))).as("%s", zone).isEqualTo(counts(overview(files))));
    }

    @Test
    void findsManyOutcomesOfManyNormsSoThatTheComparisonsCanFail() {
        Map<String, Long> counts = counts(country, country.zones());

        for (Outcome outcome : List.of(Outcome.MET, Outcome.BREACHED, Outcome.UNDETERMINED)) {
            assertThat(counts.keySet())
                    .filteredOn(key -> key.endsWith(" " + outcome))
                    .hasSizeGreaterThan(10);
        }
        assertThat(counts).containsKeys("NOT_COMPLIANT", "CANNOT_TELL");
    }

    @Test
    void printsEachNumberThatIsNotZero() {
        List<String> lines = new ArrayList<>();
        Application.print(country, lines::add);

        assertThat(lines)
                .startsWith("zone\tnorm\toutcome\tpartnerships")
                .endsWith("# plp-6 stands in 2 files", "# files that gave no dossier: 1")
                .doesNotHaveDuplicates();
        long partnerships = lines.stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length == 4 && cells[1].equals("overall"))
                .mapToLong(cells -> Long.parseLong(cells[3]))
                .sum();
        assertThat(partnerships).isEqualTo(41);
    }

    private static Overview overview(List<Path> files) {
        Overview overview = new Overview();
        files.forEach(file -> overview.add(Overview.share(CHECK.of(file, file.toString()))));
        return overview;
    }

    private static JsonNode written() throws Exception {
        StringWriter out = new StringWriter();
        Main.command(Language.ENGLISH)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute("check", folder.toString(), "--on", SmallCountry.DAY.toString(), "--format", "json");
        return new ObjectMapper().readTree(out.toString()).get("overview");
    }

    private static Map<String, Long> counts(Overview overview) {
        Map<String, Long> counts = new TreeMap<>();
        for (Overall.Compliance answer : Overall.Compliance.values()) {
            put(counts, answer.name(), overview.dossiers(answer));
        }
        overview.norms()
                .forEach((norm, outcomes) -> outcomes.forEach(
                        (outcome, partnerships) -> put(counts, norm.id() + " " + outcome, partnerships)));
        return counts;
    }

    private static Map<String, Long> counts(Country country, Iterable<Zone> zones) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Zone zone : zones) {
            for (Overall.Compliance answer : Overall.Compliance.values()) {
                put(counts, answer.name(), country.partnerships(zone, answer));
            }
            for (Norm norm : BOOK.norms()) {
                for (Outcome outcome : Outcome.values()) {
                    String id = norm.id().value();
                    put(counts, id + " " + outcome, country.partnerships(zone, id, outcome));
                }
            }
        }
        return counts;
    }

    private static void put(Map<String, Long> counts, String key, long partnerships) {
        if (partnerships > 0) {
            counts.merge(key, partnerships, Long::sum);
        }
    }
}
