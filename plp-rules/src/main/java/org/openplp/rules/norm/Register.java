package org.openplp.rules.norm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register of norms, read once from its resource: the only place of statement, bearers, modality, force and citations. */
public final class Register {
    private static final Register READ = read();

    private final Map<String, Norm> norms;
    private final Map<String, Source> sources;
    private final List<OpenPoint> openPoints;

    private Register(Map<String, Norm> norms, Map<String, Source> sources, List<OpenPoint> openPoints) {
        this.norms = norms;
        this.sources = sources;
        this.openPoints = openPoints;
    }

    /**
     * The register of this release.
     *
     * @return always the same one
     */
    public static Register ofThisRelease() {
        return READ;
    }

    /**
     * All norms.
     *
     * @return the norms in the order of the register
     */
    public List<Norm> norms() {
        return List.copyOf(norms.values());
    }

    /**
     * The norm with an id.
     *
     * @param id the id as the register writes it
     * @return empty if there is none
     */
    public Optional<Norm> norm(String id) {
        return Optional.ofNullable(norms.get(id));
    }

    /**
     * The norms that may also be cited by an id, because they were split or merged.
     *
     * @param id an id that is not itself that of a norm
     * @return the norms in the order of the register
     */
    public List<Norm> mergedInto(String id) {
        return norms.values().stream()
                .filter(norm -> norm.merged().contains(id))
                .toList();
    }

    /**
     * The sources that norms cite.
     *
     * @return the sources in the order of the register
     */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /**
     * How the points that the texts leave open are read for a norm.
     *
     * @param norm the norm
     * @return its own points first, then the general ones
     */
    public List<OpenPoint> openPoints(Norm norm) {
        return openPoints.stream().filter(point -> point.concerns(norm)).toList();
    }

    private static Register read() {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Row row : rows("sources.tsv")) {
            sources.put(
                    row.get("code"),
                    new Source(
                            row.get("code"),
                            row.get("title"),
                            row.get("date"),
                            row.get("url"),
                            row.get("tier"),
                            Source.Read.valueOf(row.get("read"))));
        }
        Map<String, Norm> norms = new LinkedHashMap<>();
        for (Row row : rows("register.tsv")) {
            norms.put(row.get("id"), norm(row, sources));
        }
        List<OpenPoint> openPoints = rows("readings.tsv").stream()
                .map(row -> new OpenPoint(
                        row.get("reading"), row.list("concerns", " ").collect(Collectors.toSet()), row.get("text")))
                .toList();
        return new Register(norms, sources, openPoints);
    }

    private static Norm norm(Row row, Map<String, Source> sources) {
        return ImmutableNorm.builder()
                .id(NormId.of(row.get("id")))
                .section(row.get("section"))
                .statement(row.get("statement"))
                .bearers(row.list("bearers", "\\+").map(Bearer::valueOf).toList())
                .modality(Modality.valueOf(row.get("modality")))
                .force(Force.valueOf(row.get("force")))
                .check(Check.valueOf(row.get("check")))
                .shape(Shape.valueOf(row.get("shape")))
                .subject(SubjectKind.valueOf(row.get("subject")))
                .undated(row.get("undated").equals("yes"))
                .scope(NormScope.of(row.get("scope")))
                .condition(row.get("condition"))
                .interpretation(row.get("interpretation"))
                .parameters(
                        row.list("parameters", "; ").map(Register::parameter).toList())
                .facts(new LinkedHashSet<>(row.list("facts", " ").toList()))
                .inForce(InForce.parse(row.get("in-force")))
                .citations(row.list("citations", "; ")
                        .map(text -> citation(text, sources))
                        .toList())
                .confidence(row.get("confidence"))
                .merged(row.list("merged", " ").toList())
                .build();
    }

    private static Parameter parameter(String text) {
        int equals = text.indexOf('=');
        return new Parameter(text.substring(0, equals), text.substring(equals + 1));
    }

    private static Citation citation(String text, Map<String, Source> sources) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != ':') {
            end++;
        }
        Source source = Optional.ofNullable(sources.get(text.substring(0, end)))
                .orElseThrow(() -> new IllegalStateException("the register cites an unknown source: " + text));
        return new Citation(
                source, end == text.length() ? "" : text.substring(end + 1).strip());
    }

    private static List<Row> rows(String resource) {
        try (InputStream stream = Register.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the resource is missing: " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<List<String>> lines =
                    reader.lines().map(line -> List.of(line.split("\t", -1))).toList();
            List<Row> rows = new ArrayList<>();
            for (List<String> cells : lines.subList(1, lines.size())) {
                rows.add(new Row(lines.get(0), cells));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + resource, e);
        }
    }

    /** One row of a table, by the names in its header. */
    private record Row(List<String> header, List<String> cells) {
        String get(String column) {
            return cells.get(header.indexOf(column));
        }

        Stream<String> list(String column, String separator) {
            return Stream.of(get(column).split(separator)).filter(Predicate.not(String::isEmpty));
        }
    }
}
