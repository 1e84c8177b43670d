package org.openplp.rules.norm;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openplp.law.Law;
import org.openplp.law.LawTexts;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Conflict;
import org.openplp.rules.source.Conflicts;
import org.openplp.rules.source.InForce;
import org.openplp.rules.source.Source;
import org.openplp.rules.source.Sources;

/** The register of norms, from the folder {@code law}, which has a file for each. */
public final class Register {
    private static final Register READ = read();

    private final Map<String, Norm> norms;
    private final List<OpenPoint> openPoints;
    private final List<Source> sources;
    private final Function<String, List<Conflict>> conflicts;

    private Register(
            Map<String, Norm> norms,
            List<OpenPoint> openPoints,
            List<Source> sources,
            Function<String, List<Conflict>> conflicts) {
        this.norms = norms;
        this.openPoints = openPoints;
        this.sources = sources;
        this.conflicts = conflicts;
    }

    /**
     * The register of this release.
     *
     * @return the same instance each time
     */
    public static Register ofThisRelease() {
        return READ;
    }

    /**
     * A register of given norms, without open points or conflicts.
     *
     * @param norms the norms, in their order
     * @return a register with the sources that they cite
     * @throws IllegalArgumentException if two norms have the same id
     */
    public static Register of(List<Norm> norms) {
        Map<String, Norm> byId = new LinkedHashMap<>();
        for (Norm norm : norms) {
            if (byId.put(norm.id().value(), norm) != null) {
                throw new IllegalArgumentException("two norms " + norm.id());
            }
        }
        List<Source> sources = norms.stream()
                .flatMap(norm -> norm.citations().stream())
                .map(Citation::source)
                .distinct()
                .toList();
        return new Register(byId, List.of(), sources, norm -> List.of());
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
     * Finds a norm by its id.
     *
     * @param id the id as the register writes it
     * @return the norm; empty if there is none
     */
    public Optional<Norm> norm(String id) {
        requireNonNull(id, "id");
        return Optional.ofNullable(norms.get(id));
    }

    /**
     * The norms that may also be cited by an id, because they were split or merged.
     *
     * @param id an id that is not itself that of a norm
     * @return the norms in the order of the register
     */
    public List<Norm> mergedInto(String id) {
        requireNonNull(id, "id");
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
        return sources;
    }

    /**
     * The readings of all points that the texts leave open.
     *
     * @return the points in the order of the register
     */
    public List<OpenPoint> openPoints() {
        return openPoints;
    }

    /**
     * The readings of the points that the texts leave open for a norm.
     *
     * @param norm the norm
     * @return its own points first, then the general ones
     */
    public List<OpenPoint> openPoints(Norm norm) {
        return openPoints.stream().filter(point -> point.concerns(norm)).toList();
    }

    /**
     * The points on which the sources of a norm contradict each other, and how they are read.
     *
     * @param norm the norm
     * @return the conflicts in the order of the register; empty if the norm is not contested
     */
    public List<Conflict> conflicts(Norm norm) {
        return conflicts.apply(norm.id().value());
    }

    private static Register read() {
        List<Law.Row> rows = Law.rows("norm");
        LawTexts english = LawTexts.in("en");
        Map<String, InForce> statutes = rows.stream()
                .filter(row -> row.get("id").startsWith("LAW-"))
                .collect(Collectors.toMap(row -> row.get("id"), row -> InForce.parse(row.get("in-force"))));
        Map<String, Norm> norms = new LinkedHashMap<>();
        for (Law.Row row : rows) {
            norms.put(row.get("id"), norm(row, english, statutes));
        }
        List<OpenPoint> openPoints = new ArrayList<>();
        for (Law.Row row : Law.rows("reading")) {
            openPoints.add(point(row, english));
        }
        return new Register(
                norms,
                List.copyOf(openPoints),
                Sources.ofThisRelease().all(),
                norm -> Conflicts.ofThisRelease().concerning(norm));
    }

    private static Norm norm(Law.Row row, LawTexts english, Map<String, InForce> statutes) {
        String id = row.get("id");
        return ImmutableNorm.builder()
                .id(NormId.of(id))
                .section(row.get("section"))
                .statement(english.text(id + ".statement"))
                .bearers(each(row.list("bearers"), Bearer::valueOf))
                .modality(Modality.valueOf(row.get("modality")))
                .force(Force.valueOf(row.get("force")))
                .check(Check.valueOf(row.get("check")))
                .shape(Shape.valueOf(row.get("shape")))
                .subject(SubjectKind.valueOf(row.get("subject")))
                .undated(row.get("undated").equals("true"))
                .scope(NormScope.of(row.get("scope")))
                .condition(english.text(id + ".condition"))
                .interpretation(english.text(id + ".interpretation"))
                .parameters(each(row.list("parameters"), Register::parameter))
                .facts(new LinkedHashSet<>(row.list("facts")))
                .inForce(InForce.parse(row.get("in-force")))
                .citations(each(row.list("citations"), text -> citation(text, statutes)))
                .confidence(row.get("confidence"))
                .merged(row.list("merged"))
                .build();
    }

    /** What each word means. Streams would take a third of the time in which the register is read. */
    private static <T> List<T> each(List<String> words, Function<String, T> meaning) {
        List<T> meant = new ArrayList<>(words.size());
        for (String word : words) {
            meant.add(meaning.apply(word));
        }
        return meant;
    }

    /** A reading of the law, with its text in a language. */
    static OpenPoint point(Law.Row row, LawTexts texts) {
        return new OpenPoint(
                row.get("of"), Set.copyOf(row.list("concerned")), texts.text("reading." + row.get("name")));
    }

    private static Parameter parameter(String text) {
        int equals = text.indexOf('=');
        return new Parameter(text.substring(0, equals), text.substring(equals + 1));
    }

    /** Reads a citation. The citation of a row on a statute has the period of that row. */
    private static Citation citation(String label, Map<String, InForce> statutes) {
        Citation citation = Sources.ofThisRelease().citation(label);
        return citation.inForce(statutes.getOrDefault(citation.source().code(), InForce.NOT_KNOWN));
    }
}
