package org.openplp.rules.norm;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openplp.law.Law;
import org.openplp.law.LawTexts;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.written.WrittenRules;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.InForce;
import org.openplp.rules.source.Source;
import org.openplp.rules.text.FactWords;
import org.openplp.rules.text.Language;

/**
 * The norms of a municipality or zone with their rules, in its languages, compiled from law files by {@code plp law} or
 * the Maven plugin. They add to a rule book, and neither replace nor weaken its content.
 */
public final class LocalLaw {
    private static final String TIER_OF_MUNICIPALITIES = "T4";
    private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Z0-9]{1,11}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");
    private static final Pattern NAME = Pattern.compile("\\S(\\P{Cntrl}*\\S)?");
    private static final int MOST_NORMS = 1000;

    private final String prefix;
    private final String name;
    private final String version;
    private final Set<Language> languages;
    private final NormTexts wording;
    private final WrittenRules written;
    private final LawTexts inFirst;
    private final List<Norm> norms;

    private LocalLaw(Law file) {
        Law.Row head = file.rows(Law.LOCAL).get(0);
        prefix = head.get("prefix");
        name = head.get("name");
        version = head.get("version");
        Map<Language, LawTexts> texts = new EnumMap<>(Language.class);
        file.languages().forEach(code -> texts.put(language(code), file.texts(code)));
        languages = Set.copyOf(texts.keySet());
        Language first = language(file.languages().get(0));
        inFirst = requireNonNull(texts.get(first));
        wording = new NormTexts(
                languages,
                first,
                prefix + "/",
                language -> requireNonNull(texts.get(language)),
                () -> file.rows("shown"));
        written = new WrittenRules(file::rows);
        Map<String, Source> sources = new LinkedHashMap<>();
        file.rows("source").forEach(row -> sources.put(row.get("code"), source(row)));
        norms = file.rows("norm").stream().map(row -> norm(row, sources)).toList();
        checkExamples(file.rows("shown"));
    }

    private void checkExamples(List<Law.Row> shown) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Law.Row row : shown) {
            String norm = row.get("norm");
            String key = "case." + norm + "." + numbers.merge(norm, 1, Integer::sum);
            if (Texts.english().find("outcome." + row.get("is")).isEmpty()
                    || languages.stream()
                            .anyMatch(language -> wording.find(language, key).isEmpty())) {
                throw new IllegalArgumentException("an example of " + norm + " has no text or no outcome");
            }
        }
    }

    /** Reads the law. A file may come from anybody: whatever is asked of the law later has an answer. */
    private static LocalLaw of(Law file) {
        require(
                !file.rows(Law.LOCAL).isEmpty(),
                "this is the law of a country; a local law has norms of a municipality or zone");
        LocalLaw law;
        try {
            law = new LocalLaw(file);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "the local law cannot be read; compile the law files with this release", e);
        }
        law.check();
        return law;
    }

    private void check() {
        require(
                PREFIX.matcher(prefix).matches(),
                "the prefix of a local law is two to twelve capital letters and digits, the first a letter; not "
                        + prefix);
        require(NAME.matcher(name).matches(), "the local law " + prefix + " needs a name, on one line");
        require(
                VERSION.matcher(version).matches(),
                "the version of the local law " + prefix + " is letters, digits, points and hyphens; not " + version);
        require(!norms.isEmpty(), "the local law " + prefix + " has no norm");
        require(norms.size() <= MOST_NORMS, "the local law has " + norms.size() + " norms; the most are " + MOST_NORMS);
        Set<NormId> ids = new HashSet<>();
        for (Norm norm : norms) {
            require(norm.id().prefix().equals(prefix), norm.id() + " is not a local norm under the prefix " + prefix);
            require(ids.add(norm.id()), "two norms " + norm.id());
        }
    }

    private static void require(boolean condition, String trouble) {
        if (!condition) {
            throw new IllegalArgumentException(trouble);
        }
    }

    /**
     * Reads the law in the resources of a host, such as {@code META-INF/openplp/law/EXV.law} for the prefix
     * {@code EXV}.
     *
     * @param host a class of the host, from the same module or archive as the law
     * @param prefix the prefix of the local norms
     * @return the law
     * @throws IllegalArgumentException if there is no such resource, or as {@link #of(byte[])} does
     */
    public static LocalLaw of(Class<?> host, String prefix) {
        requireNonNull(host, "host");
        requireNonNull(prefix, "prefix");
        return of(Law.of(host, prefix));
    }

    /**
     * Reads the law from a file that is not a resource.
     *
     * @param compiled the output of the compiler
     * @return the law
     * @throws IllegalArgumentException if it was not compiled for this release, if its prefix, name or version is
     *     malformed, or if a norm has another prefix or appears twice
     */
    public static LocalLaw of(byte[] compiled) {
        requireNonNull(compiled, "compiled");
        return of(Law.of(compiled));
    }

    /**
     * The prefix of the ids of the norms.
     *
     * @return the prefix, such as {@code EXV}
     */
    public String prefix() {
        return prefix;
    }

    /**
     * The name of the host whose norms they are.
     *
     * @return the name, such as {@code Exempleville}
     */
    public String name() {
        return name;
    }

    /**
     * The version of the norms.
     *
     * @return the version, such as {@code 2026.1}
     */
    public String version() {
        return version;
    }

    /**
     * The version of these norms, as a part of the version of a book.
     *
     * @return the label, such as {@code EXV.3}
     */
    public String label() {
        return prefix + "." + version;
    }

    /**
     * The languages that each text has.
     *
     * @return at least one
     */
    public Set<Language> languages() {
        return languages;
    }

    /**
     * The norms.
     *
     * @return at least one, by number; their own texts are in the first language of the host, and {@link Texts} have
     *     the others
     */
    public List<Norm> norms() {
        return norms;
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow();
    }

    /** Reads a source. Its code has the prefix, which distinguishes it from the sources of the register and of other hosts. */
    private Source source(Law.Row row) {
        String code = row.get("code");
        return new Source(
                prefix + "/" + code,
                inFirst.text("source." + code + ".title"),
                inFirst.text("source." + code + ".date"),
                row.get("url"),
                TIER_OF_MUNICIPALITIES,
                Source.Read.valueOf(row.get("read")));
    }

    private Norm norm(Law.Row row, Map<String, Source> sources) {
        String id = row.get("id");
        List<Citation> citations = row.list("citations").stream()
                .map(text -> citation(text, sources))
                .toList();
        return ImmutableNorm.builder()
                .id(NormId.of(id))
                .section(prefix)
                .statement(inFirst.text(id + ".statement"))
                .bearers(row.list("bearers").stream().map(Bearer::valueOf).toList())
                .modality(Modality.valueOf(row.get("modality")))
                .force(Force.LOCAL)
                .check(CheckKind.valueOf(row.get("check")))
                .shape(Shape.valueOf(row.get("shape")))
                .subject(SubjectKind.valueOf(row.get("subject")))
                .undated(row.get("undated").equals("true"))
                .scope(NormScope.LOCAL_BOOK)
                .condition(inFirst.text(id + ".condition"))
                .interpretation(inFirst.text(id + ".interpretation"))
                .inForce(InForce.parse(row.get("in-force")))
                .citations(citations)
                .confidence(confidence(citations))
                .whenNotMet(inFirst.find(id + ".not").map(FactWords.ofTheFile()::filled))
                .whatToDo(inFirst.find(id + ".do").map(FactWords.ofTheFile()::filled))
                .written(written)
                .wording(wording)
                .build();
    }

    private static Citation citation(String text, Map<String, Source> sources) {
        String[] parts = text.split(" ", 2);
        return new Citation(
                requireNonNull(sources.get(parts[0])), parts.length == 1 ? "" : parts[1].strip(), InForce.NOT_KNOWN);
    }

    /** The confidence of the norm. It is no higher than that of a source that nobody read in full. */
    private static String confidence(List<Citation> citations) {
        return Stream.of(Source.Read.READ, Source.Read.CUT, Source.Read.SECOND_HAND)
                .filter(read -> citations.stream().anyMatch(one -> one.source().read() == read))
                .findFirst()
                .map(read -> read == Source.Read.READ ? "H" : "M")
                .orElse("L");
    }
}
