package org.openplp.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code docs/ci.md} says, against what there is. */
class CiPageTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/ci.md"));
    }

    private static Document descriptor() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(CheckMojo.class.getResource("/META-INF/maven/plugin.xml").toString());
    }

    /** The rows of a table: the words in code of its first column, and the whole of its last. */
    private static Map<String, String> table(String header) throws IOException {
        List<String> lines = page().lines().toList();
        Map<String, String> rows = new TreeMap<>();
        int from = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith(header))
                .findFirst()
                .orElseThrow());
        for (String row : lines.subList(from + 2, lines.size())) {
            if (!row.startsWith("|")) {
                break;
            }
            String[] cells = row.split("\\|", -1);
            rows.put(cells[1].strip().replace("`", ""), cells[cells.length - 2].strip());
        }
        return rows;
    }

    @Test
    void showsThePluginAsAProjectThatIsRunHasIt() throws IOException {
        Matcher shown = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL).matcher(page());
        assertThat(shown.find()).isTrue();

        String run = Files.readString(Path.of("src/it/passes/pom.xml"))
                .replace("@project.version@", "0.1.0-SNAPSHOT")
                .replaceAll("\\s+", "");

        assertThat(run).contains(shown.group(1).replaceAll("\\s+", ""));
    }

    /** Whoever copies an example has no baseline yet. */
    @Test
    void namesABaselineOnlyWhereItSaysHowToWriteOne() throws IOException {
        String examples = Pattern.compile("```(?:yaml|xml)\n.*?```", Pattern.DOTALL)
                .matcher(page())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining());
        String written = page().substring(page().indexOf("--write-baseline baseline.json"));

        assertThat(examples).contains("OWNER/openplp", "<artifactId>").doesNotContain("baseline");
        assertThat(written)
                .contains(
                        "baseline: baseline.json",
                        "PLP_BASELINE: baseline.json",
                        "[--baseline, baseline.json, --]",
                        "<baseline>baseline.json</baseline>");
    }

    @Test
    void namesEachParameterOfTheGoalWithWhatHoldsIfItIsLeftOut() throws Exception {
        Map<String, String> defaults = new TreeMap<>();
        NodeList mojos = descriptor().getElementsByTagName("mojo");
        for (int i = 0; i < mojos.getLength(); i++) {
            Element mojo = (Element) mojos.item(i);
            if (mojo.getElementsByTagName("goal").item(0).getTextContent().equals("check")) {
                NodeList set =
                        mojo.getElementsByTagName("configuration").item(0).getChildNodes();
                for (int j = 0; j < set.getLength(); j++) {
                    if (set.item(j) instanceof Element parameter
                            && parameter.getTextContent().startsWith("${plp.")) {
                        defaults.put(parameter.getTagName(), parameter.getAttribute("default-value"));
                    }
                }
            }
        }

        Map<String, String> rows = table("| parameter | property |");

        assertThat(rows.keySet()).isEqualTo(defaults.keySet());
        defaults.forEach((name, value) -> {
            if (!value.isEmpty()) {
                assertThat(rows.get(name))
                        .as(name)
                        .isEqualTo("`" + value.replace("${project.build.directory}", "target") + "`");
            }
        });
    }

    @Test
    void namesEachInputOfTheActionWithWhatHoldsIfItIsLeftOut() throws IOException {
        Map<String, Map<String, Map<String, String>>> action =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(ROOT.resolve("action.yml")));
        Map<String, Map<String, String>> inputs = Objects.requireNonNull(action.get("inputs"));

        Map<String, String> rows = table("| input | what it says |");

        assertThat(rows.keySet()).isEqualTo(new TreeMap<>(inputs).keySet());
        inputs.forEach((name, input) -> {
            String value = String.valueOf(input.get("default"));
            Matcher code = CODE.matcher(rows.get(name));
            assertThat(code.find() ? code.group(1) : "").as(name).isEqualTo(value);
        });
    }

    @Test
    void saysPlainlyThatNoRunnerRanIt() throws IOException {
        assertThat(page()).contains("No runner of GitHub or GitLab has run any of this.");
    }
}
