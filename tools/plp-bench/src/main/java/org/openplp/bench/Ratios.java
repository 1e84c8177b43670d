package org.openplp.bench;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openplp.bench.dossier.Size;
import org.openplp.bench.peer.Form;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Reading;

/** Prints results of JMH as one table, with ratios to the hand-written code of the same run. */
public final class Ratios {
    private static final String HAND_WRITTEN = "handWritten";
    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("fullBook", "openplp, whole book"),
            entry("may", "openplp, permission of the change"),
            entry("cutBook", "openplp, the compared norms"),
            entry(HAND_WRITTEN, "**hand-written**"),
            entry("yavi" + Form.LEANEST, "YAVI, leanest"),
            entry("yavi" + Form.PER_OUTCOME, "YAVI, per outcome"),
            entry("hibernateValidator" + Form.LEANEST, "Hibernate Validator, leanest"),
            entry("hibernateValidator" + Form.PER_OUTCOME, "Hibernate Validator, per outcome"),
            entry("drools" + Form.LEANEST, "Drools, leanest"),
            entry("drools" + Form.PER_OUTCOME, "Drools, per outcome"),
            entry("droolsKept", "Drools, session kept"),
            entry("newSnapshot", "intake and situation alone"));

    private final Map<String, Measured> measured = new TreeMap<>();

    /** One benchmark: the measurements of every iteration of every fork, over all results. */
    private record Measured(List<Double> times, List<Double> garbage) {
        Measured() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        double microseconds() {
            return median(times).orElseThrow();
        }

        Optional<Double> bytes() {
            return median(garbage);
        }
    }

    Ratios(List<JsonNode> results) {
        results.forEach(result -> result.forEach(this::add));
    }

    private void add(JsonNode run) {
        String benchmark = run.path("benchmark").asText().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
        JsonNode parameters = run.path("params");
        String name = benchmark
                + parameters.path("form").asText()
                + parameters.path("size").asText();
        Measured one = measured.computeIfAbsent(name, benchmarked -> new Measured());
        add(run.path("primaryMetric"), one.times());
        add(run.path("secondaryMetrics").path("gc.alloc.rate.norm"), one.garbage());
    }

    private static void add(JsonNode metric, List<Double> values) {
        metric.path("rawData").forEach(fork -> fork.forEach(value -> values.add(value.asDouble())));
    }

    /**
     * Prints the table.
     *
     * @param args the files that JMH wrote with {@code -rf json}; measurements of the same benchmark are combined
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        List<JsonNode> results = new ArrayList<>();
        for (String file : args) {
            results.add(new ObjectMapper().readTree(Path.of(file).toFile()));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Ratios(results).lines().forEach(out::println);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("| workload | engine | µs | ratio to hand-written | bytes per member | ns per norm and subject |");
        lines.add("|---|---|--:|--:|--:|--:|");
        for (Size size : Size.values()) {
            DossierSnapshot snapshot = size.snapshot();
            for (String engine : engines()) {
                RuleBook book = engine.equals("fullBook") ? Books.FULL : Books.CUT;
                int pairs = Books.pairs(book.assess(snapshot, Reading.AS_WORDED));
                row("AssessmentBenchmark", engine, size.name(), size.toString(), size.members(), pairs)
                        .ifPresent(lines::add);
            }
        }
        for (String engine : engines()) {
            row("ChangeBenchmark", engine, "", "S4", Size.S2.members(), 0).ifPresent(lines::add);
        }
        growth().ifPresent(ratio -> lines.add(
                "| growth | openplp: time per member at 60,000 to that at 600 | | %s | | |".formatted(ratio)));
        return lines;
    }

    /** All engines that any benchmark measures, in the order of the table. */
    private static List<String> engines() {
        List<String> engines = new ArrayList<>(List.of("newSnapshot", "fullBook", "may", "cutBook", HAND_WRITTEN));
        for (String peer : List.of("yavi", "hibernateValidator", "drools")) {
            for (Form form : Form.values()) {
                engines.add(peer + form);
            }
        }
        engines.add("droolsKept");
        return engines;
    }

    private Optional<String> row(
            String benchmark, String engine, String parameter, String workload, int members, int pairs) {
        Optional<Measured> one = find(benchmark, engine, parameter);
        Optional<Measured> byHand = find(benchmark, HAND_WRITTEN, parameter);
        return one.map(found -> "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        workload,
                        NAMES.get(engine),
                        number(found.microseconds()),
                        byHand.filter(hand -> !engine.equals("fullBook"))
                                .map(hand -> number(found.microseconds() / hand.microseconds()))
                                .orElse("–"),
                        found.bytes().map(bytes -> number(bytes / members)).orElse("–"),
                        pairs == 0 ? "–" : number(1_000 * found.microseconds() / pairs)));
    }

    private Optional<String> growth() {
        return find("AssessmentBenchmark", "cutBook", Size.MEMBERS_600.name())
                .flatMap(small -> find("AssessmentBenchmark", "cutBook", Size.MEMBERS_60000.name())
                        .map(large -> number(large.microseconds() / small.microseconds() / 100)));
    }

    private Optional<Measured> find(String benchmark, String engine, String parameter) {
        return Optional.ofNullable(measured.get(benchmark + "." + engine + parameter));
    }

    private static Optional<Double> median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int size = sorted.size();
        return size == 0 ? Optional.empty() : Optional.of((sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2);
    }

    /** Formats a number with about three significant figures; the measurements are not more precise. */
    private static String number(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        if (value > 0 && value < 0.01) {
            return "< 0.01";
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
