package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.testsupport.Project;

@DisplayName("The page on dependencies")
class DependenciesPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("\\| (?:`(plp-[a-z-]+)` )?\\| (.*?) \\| .*");
    private static final Pattern NAME = Pattern.compile("`([a-z0-9.-]+)`");

    private static Map<String, Set<String>> table() throws IOException {
        Map<String, Set<String>> table = new TreeMap<>();
        String module = "";
        for (String line : Files.readAllLines(ROOT.resolve("docs/decisions/0005-dependencies.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                module = row.group(1) == null ? module : row.group(1);
                Matcher name = NAME.matcher(row.group(2));
                Set<String> names = table.computeIfAbsent(module, key -> new TreeSet<>());
                while (name.find()) {
                    names.add(name.group(1));
                }
            }
        }
        table.remove("");
        return table;
    }

    private static Element pom(Path folder) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("pom.xml")), Parser.xmlParser())
                .expectFirst("project");
    }

    private static Path folder(String module) {
        return Project.modules().stream()
                .filter(folder -> folder.endsWith(module))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> needed(String module) throws IOException {
        Set<String> needed = new TreeSet<>();
        for (Element dependency : pom(folder(module)).select("> dependencies > dependency")) {
            boolean ours = dependency.select("> groupId").text().equals("org.openplp");
            boolean later = Set.of("", "compile", "runtime")
                    .contains(dependency.select("> scope").text());
            if (later && !ours) {
                needed.add(dependency.select("> artifactId").text());
            }
        }
        return needed;
    }

    @ParameterizedTest
    @MethodSource("published")
    void namesWhatAModuleNeedsAtRunTime(String module) throws IOException {
        assertThat(table().get(module)).isEqualTo(needed(module));
    }

    @Test
    void hasARowForEachModuleThatIsPublished() throws IOException {
        assertThat(table().keySet()).isEqualTo(published());
    }

    private static Set<String> published() throws IOException {
        Set<String> modules = new TreeSet<>();
        pom(ROOT)
                .select("> modules > module")
                .eachText()
                .forEach(folder -> modules.add(folder.substring(folder.indexOf('/') + 1)));
        modules.removeAll(Set.of("plp-bom", "plp-builders", "plp-test-support"));
        return modules;
    }
}
