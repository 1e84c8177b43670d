package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.norm.Register;
import org.openplp.rules.source.Circular;
import org.openplp.rules.source.Source;
import org.openplp.rules.text.Language;

@DisplayName("The engine and the reports")
class EngineTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Path RULES = Path.of("..", "plp-rules", "src", "main", "java");
    private static final Path FORMATS = Path.of("..", "plp-formats", "src", "main", "java");
    private static final Path BELGIAN = Path.of("org", "openplp", "rules", "belgium");
    private static final Register BELGIUM = Register.ofThisRelease();

    /** The strings in the sources of a module, but not in what is Belgian by intent. */
    private static Set<String> literals(Path module) throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.walk(module)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))
                            .filter(path -> !path.startsWith(module.resolve(BELGIAN)))::iterator) {
                LITERAL.matcher(Files.readString(file)).results().forEach(found -> literals.add(found.group(1)));
            }
        }
        return literals;
    }

    private static Stream<NormId> ids() {
        return BELGIUM.norms().stream()
                .flatMap(norm -> Stream.concat(
                        Stream.of(norm.id()), norm.merged().stream().map(NormId::of)));
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        ids().map(NormId::value).forEach(names::add);
        BELGIUM.sources().stream().map(Source::code).forEach(names::add);
        BELGIUM.circulars(Language.ENGLISH).all().stream().map(Circular::id).forEach(names::add);
        return names;
    }

    @Test
    void nameNoNormSourceOrCircularOfBelgium() throws IOException {
        assertThat(literals(RULES)).contains("two norms ").doesNotContainAnyElementsOf(names());
        assertThat(literals(FORMATS)).contains("lifeCycle").doesNotContainAnyElementsOf(names());
    }

    /** A prefix of one letter may be anything else. */
    @Test
    void nameNoFamilyOfBelgianNorms() throws IOException {
        assertThat(literals(RULES))
                .doesNotContainAnyElementsOf(ids().map(NormId::prefix)
                        .filter(prefix -> prefix.length() > 1)
                        .toList());
    }
}
