package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The numbers can only get smaller: whoever needs more of one thing takes away another. */
@DisplayName("The size of the sources")
class SourceSizeTest {
    private static final Path ROOT = Path.of("..");
    private static final int LINES = 400;
    private static final int TYPES = 15;
    private static final int EXPORTED_PACKAGES = 42;
    private static final int PUBLIC_TYPES = 272;

    /** What is too large, and what to do about it. */
    private static List<String> complaints(Map<String, Integer> sizes, int most, String unit, String remedy) {
        return new TreeMap<>(sizes)
                .entrySet().stream()
                        .filter(one -> one.getValue() > most)
                        .map(one -> one.getKey() + " has " + one.getValue() + " " + unit + ", and may have " + most
                                + ": " + remedy)
                        .toList();
    }

    private static List<Path> modules() throws IOException {
        List<Path> modules = new ArrayList<>();
        for (Path folder : List.of(ROOT, ROOT.resolve("examples"))) {
            try (Stream<Path> inside = Files.list(folder)) {
                inside.filter(module -> Files.exists(module.resolve("pom.xml"))).forEach(modules::add);
            }
        }
        return modules;
    }

    private static List<Path> sources(String tree) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path module : modules()) {
            Path folder = module.resolve(tree);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                }
            }
        }
        return sources;
    }

    private static String name(Path path) {
        return ROOT.relativize(path).toString().replace('\\', '/');
    }

    @Test
    void keepsEachFileShort() throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        for (String tree : List.of("src/main/java", "src/test/java")) {
            for (Path source : sources(tree)) {
                lines.put(name(source), Files.readAllLines(source).size());
            }
        }

        assertThat(lines).hasSizeGreaterThan(1000);
        assertThat(complaints(lines, LINES, "lines", "split it, or say it in less"))
                .isEmpty();
    }

    @Test
    void keepsEachPackageSmall() throws IOException {
        Map<String, Integer> types = new HashMap<>();
        for (Path source : sources("src/main/java")) {
            if (!source.endsWith("package-info.java") && !source.endsWith("module-info.java")) {
                types.merge(name(Objects.requireNonNull(source.getParent())), 1, Integer::sum);
            }
        }

        assertThat(types).hasSizeGreaterThan(50);
        assertThat(complaints(types, TYPES, "types", "find the concept that hides in it"))
                .isEmpty();
    }

    @Test
    void exportsNoMoreThanBefore() throws IOException {
        List<Path> exported = new ArrayList<>();
        int types = 0;
        for (Path module : modules()) {
            Path sources = module.resolve("src/main/java");
            Path declaration = sources.resolve("module-info.java");
            Matcher exports = Pattern.compile("(?m)^ *exports (\\S+);")
                    .matcher(Files.exists(declaration) ? Files.readString(declaration) : "");
            while (exports.find()) {
                exported.add(sources.resolve(exports.group(1).replace('.', '/')));
            }
        }
        for (Path folder : exported) {
            boolean isGenerated = folder.endsWith("org/openplp/jackson3");
            types += isGenerated ? 0 : publicTypes(folder);
        }

        assertThat(exported)
                .as("put a new type in a package that is exported, or do not export its package")
                .hasSizeBetween(1, EXPORTED_PACKAGES);
        assertThat(types)
                .as("public types in exported packages: make a new one package-private, or another one")
                .isBetween(1, PUBLIC_TYPES);
    }

    private static int publicTypes(Path folder) throws IOException {
        int types = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                types += Files.readAllLines(file).stream().anyMatch(line -> line.startsWith("public ")) ? 1 : 0;
            }
        }
        return types;
    }

    @Test
    void saysWhatToDo() {
        assertThat(complaints(Map.of("a", 5, "c", 9, "b", 6), 5, "lines", "split it"))
                .containsExactly("b has 6 lines, and may have 5: split it", "c has 9 lines, and may have 5: split it");
    }
}
