package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

@DisplayName("The page on compatibility")
class CompatibilityPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/compatibility.md"));
    }

    private static Map<String, Object> yaml(String file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(ROOT.resolve(file)));
    }

    private static Map<?, ?> group(Map<?, ?> around, String key) {
        return (Map<?, ?>) Objects.requireNonNull(around.get(key), key);
    }

    private static Set<String> keys(Map<?, ?> group) {
        return group.keySet().stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<ModuleReference> modules() {
        Path[] modules = Stream.of("core", "rules", "formats", "testkit")
                .map(module -> ROOT.resolve("plp-" + module).resolve("target/classes"))
                .toArray(Path[]::new);
        return List.copyOf(ModuleFinder.of(modules).findAll());
    }

    private static Set<String> packagesWithClasses(ModuleReference module) throws IOException {
        try (ModuleReader reader = module.open()) {
            return reader.list()
                    .filter(name -> name.endsWith(".class") && name.contains("/"))
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> exported(ModuleDescriptor module) {
        return module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void listsThePackagesThatAreExported() throws IOException {
        Map<String, Set<String>> exported = modules().stream()
                .map(ModuleReference::descriptor)
                .collect(Collectors.toMap(
                        ModuleDescriptor::name, CompatibilityPageTest::exported, (one, other) -> one, TreeMap::new));

        Map<String, Set<String>> listed = new TreeMap<>();
        Matcher row = Pattern.compile("(?m)^\\| `(org\\.openplp\\.\\w+)` \\| (.*) \\|$")
                .matcher(page());
        while (row.find()) {
            String module = row.group(1);
            listed.put(
                    module,
                    CODE.matcher(row.group(2))
                            .results()
                            .map(code -> code.group(1))
                            .map(name -> name.startsWith(".") ? module + name : name)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }

        assertThat(exported).hasSize(4);
        assertThat(listed).isEqualTo(exported);
    }

    /** The package that bears the name of a module holds nothing public, unless it is exported. */
    @Test
    void reportsAComparisonOfWhatIsExportedAndNothingElse() throws IOException {
        Set<String> ours = new TreeSet<>();
        for (ModuleReference module : modules()) {
            ours.addAll(packagesWithClasses(module));
            ours.remove(module.descriptor().name());
            ours.removeAll(exported(module.descriptor()));
        }
        String comparison = Files.readString(ROOT.resolve("pom.xml")).split("japicmp-maven-plugin", 2)[1];
        Set<String> leftOut = Pattern.compile("<exclude>(org\\.openplp\\..+?)</exclude>")
                .matcher(comparison.split("</plugin>", 2)[0])
                .results()
                .map(exclude -> exclude.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(leftOut).isEqualTo(ours);
    }

    /** The page on CI, to which this one leads. Its inputs have a test of their own. */
    @Test
    void leavesTheVariablesOfTheJobToThePageOnCi() throws IOException {
        Map<?, ?> job = group(yaml(".gitlab/plp.gitlab-ci.yml"), "plp-check");
        Set<String> variables = keys(group(job, "variables"));

        assertThat(variables).isNotEmpty();
        assertThat(page()).contains("(ci.md)");
        assertThat(Files.readString(ROOT.resolve("docs/ci.md"))).contains(variables);
    }

    @Test
    void saysWhatWasNotTried() throws IOException {
        assertThat(page()).contains("Not tried: Java 21").contains("Maven 4");
    }
}
