package org.openplp.rules.norm;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.source.Circulars;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Conflicts;
import org.openplp.rules.source.Source;
import org.openplp.rules.text.Language;

/** The norms of a country, with everything that its law files say of them. A rule book is made from a register. */
public final class Register {
    private static final Circulars NO_CIRCULARS = new Circulars(List.of());
    private static final Conflicts NO_CONFLICTS = new Conflicts(List.of());

    private final Map<String, Norm> norms = new LinkedHashMap<>();
    private final List<Source> sources;
    private final Optional<CountryLaw> law;

    private Register(List<Norm> norms, List<Source> sources, Optional<CountryLaw> law) {
        for (Norm norm : norms) {
            if (this.norms.put(norm.id().value(), norm) != null) {
                throw new IllegalArgumentException("two norms " + norm.id());
            }
        }
        this.sources = sources;
        this.law = law;
    }

    /**
     * The register of this release, which is that of Belgium.
     *
     * @return the same instance each time
     */
    public static Register ofThisRelease() {
        return OfThisRelease.REGISTER;
    }

    /** Read only if somebody asks for it. */
    private static final class OfThisRelease {
        static final Register REGISTER = of(CountryLaw.ofThisRelease());
    }

    /**
     * The register of a law that is one file.
     *
     * @param compiled the output of the compiler
     * @return the register
     * @throws IllegalArgumentException if it is the law of a municipality or zone, was not compiled for this release, or
     *     is damaged
     */
    public static Register of(byte[] compiled) {
        CountryLaw law = CountryLaw.of(requireNonNull(compiled, "compiled"));
        try {
            return of(law);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("the law cannot be read; compile the law files with this release", e);
        }
    }

    static Register of(CountryLaw law) {
        return new Register(law.norms(), law.sources(), Optional.of(law));
    }

    /**
     * A register of given norms, without open points, circulars or conflicts.
     *
     * @param norms the norms, in their order
     * @return a register with the sources that they cite
     * @throws IllegalArgumentException if two norms have the same id
     */
    public static Register of(List<Norm> norms) {
        List<Source> sources = norms.stream()
                .flatMap(norm -> norm.citations().stream())
                .map(Citation::source)
                .distinct()
                .toList();
        return new Register(norms, sources, Optional.empty());
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
     * @param language the language of their texts
     * @return the points in the order of the register
     */
    public List<OpenPoint> openPoints(Language language) {
        requireNonNull(language, "language");
        return law.map(files -> files.openPoints(language)).orElse(List.of());
    }

    /**
     * The readings of the points that the texts leave open for a norm.
     *
     * @param norm the norm
     * @param language the language of their texts
     * @return its own points first, then the general ones
     */
    public List<OpenPoint> openPoints(Norm norm, Language language) {
        return openPoints(language).stream()
                .filter(point -> point.concerns(norm))
                .toList();
    }

    /**
     * The circulars on the partnerships. They are read on first use.
     *
     * @param language the language of their titles and notes
     * @return the same instance each time; without a circular if the register has none
     */
    public Circulars circulars(Language language) {
        requireNonNull(language, "language");
        return law.map(files -> files.circulars(language)).orElse(NO_CIRCULARS);
    }

    /**
     * The points on which the sources contradict each other, and how they are read. They are read on first use.
     *
     * @param language the language of their texts
     * @return the same instance each time; without a conflict if the register has none
     */
    public Conflicts conflicts(Language language) {
        requireNonNull(language, "language");
        return law.map(files -> files.conflicts(language)).orElse(NO_CONFLICTS);
    }

    /**
     * Examples of what is found of a norm: the cases of its law file that are written for people.
     *
     * @param norm the norm
     * @param language the language of their texts
     * @return the examples in the order of the file; of a norm of a host in its first language, if it lacks that one
     */
    public List<Example> examples(Norm norm, Language language) {
        requireNonNull(norm, "norm");
        requireNonNull(language, "language");
        return norm.wording()
                .map(wording -> wording.examples(language, norm.id().value()))
                .orElse(List.of());
    }

    /**
     * An example.
     *
     * @param text what the facts are, in a sentence
     * @param outcome the name of what is found of the norm, such as {@code BREACHED}
     */
    public record Example(String text, String outcome) {
        /** Checks for null. */
        public Example {
            requireNonNull(text, "text");
            requireNonNull(outcome, "outcome");
        }
    }

    /**
     * A point that the texts leave open, and how it is read. Each such reading is an interpretation.
     *
     * @param reading the reading, such as {@code R5}; {@code N} for the reading of a single norm; a section of the register
     *     for points that all sources leave open
     * @param concerned ids of norms, and classes of norms such as {@code shape:RECURS}
     * @param text how it is read
     */
    public record OpenPoint(String reading, Set<String> concerned, String text) {
        /** Copies what it concerns. */
        public OpenPoint {
            requireNonNull(reading, "reading");
            requireNonNull(concerned, "concerned");
            requireNonNull(text, "text");
            concerned = Set.copyOf(concerned);
        }

        boolean concerns(Norm norm) {
            boolean isChecked = norm.check() != CheckKind.NONE;
            return concerned.contains(norm.id().value()) || (isChecked && concernsItsClass(norm));
        }

        private boolean concernsItsClass(Norm norm) {
            return concerned.contains("shape:" + norm.shape())
                    || concerned.contains("force:" + norm.force())
                    || concerned.contains("subject:" + norm.subject())
                    || concerned.contains("check:" + norm.check());
        }
    }
}
