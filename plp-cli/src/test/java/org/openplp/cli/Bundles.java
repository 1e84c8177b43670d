package org.openplp.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.Project;

/**
 * A bundle of texts for people, found among the resources of the modules and not in a list, so that one that is added tomorrow is looked at too.
 *
 * @param folder where its files lie
 * @param name what they are called, without the language
 */
record Bundles(Path folder, String name) {
    private static final String ENGLISH = "_en.properties";

    static List<Bundles> all() {
        return files("src/main/resources", ENGLISH).stream()
                // what a validation provider reads, as it wants it: ConsistentTest
                .filter(file -> !file.endsWith("ContributorValidationMessages" + ENGLISH))
                .map(file -> {
                    String name = requireNonNull(file.getFileName()).toString();
                    return new Bundles(
                            requireNonNull(file.getParent()), name.substring(0, name.length() - ENGLISH.length()));
                })
                .toList();
    }

    /** The files of all modules below a folder, in the order of their paths. */
    static List<Path> files(String below, String ending) {
        return Project.modules().stream()
                .filter(module ->
                        requireNonNull(module.getFileName()).toString().startsWith("plp-"))
                .map(module -> module.resolve(below))
                .filter(Files::isDirectory)
                .flatMap(Bundles::walk)
                .filter(file -> file.toString().endsWith(ending))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> texts(Language language) {
        Properties read = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve(name + "_" + language.code() + ".properties"))) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        return texts;
    }

    /** The package with its bundle, such as {@code org.openplp.rules.norm/texts}. */
    @Override
    public String toString() {
        String path = folder.toString().replace('\\', '/');
        return path.substring(path.indexOf("org/")).replace('/', '.') + "/" + name;
    }

    /** Whether no package with bundles lies nearer to a source, going up from its own, than that of this bundle. */
    boolean isBeside(Path source) {
        String lies = "."
                + requireNonNull(source.getParent())
                        .toString()
                        .replace('\\', '.')
                        .replace('/', '.') + ".";
        return Packages.ALL.stream()
                .filter(one -> lies.contains("." + one + "."))
                .max(Comparator.comparing(String::length))
                .filter(packageName()::equals)
                .isPresent();
    }

    private String packageName() {
        return toString().substring(0, toString().indexOf('/'));
    }

    /** The packages that have bundles. */
    private static final class Packages {
        static final Set<String> ALL = all().stream().map(Bundles::packageName).collect(Collectors.toUnmodifiableSet());

        private Packages() {}
    }

    /** The sources that may use it: those of its package; of what is shared, those of all modules. */
    List<Path> sources() {
        boolean shared = toString().matches(".*(rules\\.norm/texts|wording/labels|formats/defects)");
        return files("src/main/java", ".java").stream()
                .filter(file -> shared || isBeside(file))
                .toList();
    }
}
