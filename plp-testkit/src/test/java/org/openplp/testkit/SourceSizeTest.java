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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.testsupport.Project;

/** The numbers can only get smaller: whoever needs more of one thing takes away another. */
@DisplayName("The size of the sources")
class SourceSizeTest {
    private static final Path ROOT = Project.ROOT;
    private static final Pattern COMMENT = Pattern.compile("(?ms)^ *(//[^\\n]*|/\\*.*?\\*/) *$");
    private static final int TYPES = 15;
    private static final int EXPORTED_PACKAGES = 43;
    private static final int PUBLIC_TYPES = 274;

    /** What is too large, and what to do about it. */
    private static List<String> complaints(Map<String, Integer> sizes, int most, String unit, String remedy) {
        return new TreeMap<>(sizes)
                .entrySet().stream()
                        .filter(one -> one.getValue() > most)
                        .map(one -> one.getKey() + " has " + one.getValue() + " " + unit + ", and may have " + most
                                + ": " + remedy)
                        .toList();
    }

    private static List<Path> sources(Path tree) throws IOException {
        if (!Files.isDirectory(tree)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(tree)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String name(Path path) {
        return ROOT.relativize(path).toString().replace('\\', '/');
    }

    /**
     * The most lines of code, without blanks and comments, of each module: what is published or run, and its tests. Whoever
     * raises a number takes away elsewhere, and names that in the commit. A module that shrinks by {@link #ROOM} lowers its own.
     */
    private static final String BUDGET = """
            examples/host-jdbc 350 550
            examples/host-plain 300 400
            examples/host-spring 250 400
            examples/spark-batch 200 300
            integrations/plp-jackson 550 350
            integrations/plp-maven-plugin 500 550
            integrations/plp-spring-boot-starter 600 600
            integrations/plp-web 2700 1300
            plp-cli 2700 7350
            plp-core 6150 7750
            plp-formats 18600 17950
            plp-law 5350 2050
            plp-proof 2800 450
            plp-rules 11750 19100
            plp-testkit 3650 12150
            tools/plp-bench 2350 300
            tools/plp-browser 0 2800
            tools/plp-builders 850 450
            tools/plp-matrix 0 150
            tools/plp-test-support 250 100
            tools/release/scratch 100 50
            """;

    private static final int ROOM = 100;

    @Test
    void keepsEachModuleWithinItsBudget() throws IOException {
        List<String> sizes = new ArrayList<>();
        Map<String, String[]> budgets =
                BUDGET.lines().map(line -> line.split(" +")).collect(Collectors.toMap(row -> row[0], row -> row));
        for (Path module : Project.modules()) {
            int main = lines(module.resolve("src/main/java"));
            int test = lines(module.resolve("src/test/java"));
            String[] budget = budgets.getOrDefault(name(module), new String[] {"", "0", "0"});
            if (main + test > 0) {
                sizes.add(name(module) + " " + rounded(main, budget[1]) + " " + rounded(test, budget[2]));
            }
        }

        assertThat(String.join("\n", sizes)).isEqualToNormalizingWhitespace(BUDGET);
    }

    /** The budget while the lines are within it and not {@link #ROOM} below, otherwise what it should be. */
    private static int rounded(int lines, String budget) {
        int most = Integer.parseInt(budget);
        return lines <= most && most - lines < ROOM ? most : (lines + ROOM / 2 - 1) / (ROOM / 2) * (ROOM / 2);
    }

    private static int lines(Path tree) throws IOException {
        int lines = 0;
        for (Path source : sources(tree)) {
            String code = COMMENT.matcher(Files.readString(source)).replaceAll("");
            lines += (int) code.lines().filter(line -> !line.isBlank()).count();
        }
        return lines;
    }

    @Test
    void keepsEachPackageSmall() throws IOException {
        Map<String, Integer> types = new HashMap<>();
        for (Path module : Project.modules()) {
            for (Path source : sources(module.resolve("src/main/java"))) {
                if (!source.endsWith("package-info.java") && !source.endsWith("module-info.java")) {
                    types.merge(name(Objects.requireNonNull(source.getParent())), 1, Integer::sum);
                }
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
        for (Path module : Project.modules()) {
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
