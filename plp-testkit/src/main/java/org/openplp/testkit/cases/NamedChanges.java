package org.openplp.testkit.cases;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.dossier.Draft;

/**
 * The named changes of this release. For every norm with a rule there is at least one after which it is not kept, and
 * one after which it is undetermined. They specify what an implementation of the norms has to find, and show what each
 * norm is about. Their rule book is the one of this release with the local examples,
 * {@code BelgianBook.withLocalExamples()}.
 */
public final class NamedChanges {
    /** The examples of the law, by norm, as written in its files. */
    private static final String FILE = "examples.yaml";

    private static final String USUAL_DOSSIER = "compliant";
    private static final String USUAL_DAY = "2026-11-24";
    /** The key of an example that is a whole dossier from the folder of examples instead of a change. */
    private static final String WHOLE_DOSSIER = "in";

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    private NamedChanges() {}

    /**
     * Every change.
     *
     * @return the changes in the order of the register, grouped by norm
     */
    public static List<NamedChange> all() {
        return Loaded.ALL;
    }

    /**
     * The changes after which a norm is not kept.
     *
     * @return the changes of kind BREACH
     */
    public static List<NamedChange> breaches() {
        return of(NamedChange.Kind.BREACH);
    }

    /**
     * The changes after which a norm is undetermined.
     *
     * @return the changes of kind GAP
     */
    public static List<NamedChange> gaps() {
        return of(NamedChange.Kind.GAP);
    }

    /**
     * The changes about one norm.
     *
     * @param norm the id of a norm, such as {@code B-P2}
     * @return the changes; empty if the norm has no rule
     */
    public static List<NamedChange> about(String norm) {
        requireNonNull(norm, "norm");
        return all().stream()
                .filter(change -> change.norm().value().equals(norm))
                .toList();
    }

    /**
     * The part of a dossier that shows how a norm is met: the good example beside the bad ones of
     * {@link NamedChange#bad()}. It comes from the dossier on which the changes about the norm are based.
     *
     * @param norm the id of a norm, such as {@code B-P2}
     * @return YAML for people to read, with line feeds; empty if the norm has no rule
     */
    public static String good(String norm) {
        requireNonNull(norm, "norm");
        List<NamedChange> changes = about(norm);
        if (changes.isEmpty()) {
            return "";
        }
        NamedChange first = changes.get(0);
        List<String> shown = changes.stream()
                .filter(change ->
                        change.from().equals(first.from()) && change.day().equals(first.day()))
                .flatMap(change -> change.shown().stream())
                .distinct()
                .toList();
        return first.before().excerpt(shown);
    }

    /** The rule book of the changes. */
    static RuleBook book() {
        return Loaded.BOOK;
    }

    private static List<NamedChange> of(NamedChange.Kind kind) {
        return all().stream().filter(change -> change.kind() == kind).toList();
    }

    private static final class Loaded {
        static final RuleBook BOOK = BelgianBook.withLocalExamples();
        static final List<NamedChange> ALL = load();

        private static List<NamedChange> load() {
            List<NamedChange> changes = new ArrayList<>();
            try (InputStream stream = NamedChanges.class.getResourceAsStream(FILE)) {
                if (stream == null) {
                    throw new IllegalStateException("the resource is missing: " + FILE);
                }
                for (Map.Entry<String, JsonNode> norm : YAML.readTree(stream).properties()) {
                    for (JsonNode example : norm.getValue()) {
                        if (!example.has(WHOLE_DOSSIER)) {
                            changes.add(change(NormId.of(norm.getKey()), example));
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(FILE, e);
            }
            return List.copyOf(changes);
        }

        private static NamedChange change(NormId norm, JsonNode node) {
            NamedChange.Kind kind = node.has("gap") ? NamedChange.Kind.GAP : NamedChange.Kind.BREACH;
            String what =
                    node.path(kind == NamedChange.Kind.GAP ? "gap" : "breach").asText();
            String from = node.path("from").asText(USUAL_DOSSIER);
            Draft before = Draft.named(from);
            Draft after = before;
            List<String> paths = new ArrayList<>();
            for (JsonNode path : node.path("without")) {
                after = after.without(path.asText());
                paths.add(path.asText());
            }
            for (Map.Entry<String, JsonNode> value : node.path("with").properties()) {
                after = after.with(value.getKey(), value.getValue());
                paths.add(value.getKey());
            }
            Map.Entry<String, JsonNode> found =
                    node.path("found").properties().iterator().next();
            return new NamedChange(
                    norm,
                    kind,
                    what,
                    from,
                    LocalDate.parse(node.path("day").asText(USUAL_DAY)),
                    before,
                    after,
                    paths,
                    norm + ":" + found.getKey(),
                    Outcome.valueOf(found.getValue().asText()),
                    StreamSupport.stream(node.path("missing").spliterator(), false)
                            .map(JsonNode::asText)
                            .toList(),
                    texts(node.path("entails")));
        }

        private static Map<String, String> texts(JsonNode group) {
            Map<String, String> texts = new LinkedHashMap<>();
            group.properties()
                    .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
            return texts;
        }
    }
}
