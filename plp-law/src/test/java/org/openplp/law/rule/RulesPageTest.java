package org.openplp.law.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openplp.law.node.LawMistakes;
import org.openplp.law.node.LawNode;
import org.openplp.law.node.YamlFile;
import org.openplp.law.rule.RuleCompiler.OfANorm;

@DisplayName("The page about rules")
class RulesPageTest {
    private static final Path LAW = Path.of("../law");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Set<String> PERIODS =
            Set.of("feedback.max", "evaluation.period", "meetings.members.max", "committee.period");

    @TempDir
    private Path folder;

    private static String page() throws IOException {
        return Files.readString(LAW.resolve("README.md"))
                .split("## Rules\n", 2)[1]
                .split("\n## ", 2)[0];
    }

    /** The subject with which an example has no mistakes; what is wrong with it, if there is none. */
    private Map<String, List<String>> wrong(String rule) throws IOException {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        List<String> subjects = new ArrayList<>(List.of("PARTNERSHIP", ""));
        subjects.addAll(RuleCompiler.SUBJECTS.keySet());
        for (String subject : subjects) {
            LawMistakes mistakes = new LawMistakes();
            DossierKeys keys = DossierKeys.ofADossier();
            SharedTerms terms = new SharedTerms(keys, YamlFile.read("terms.yaml", LAW.resolve("terms.yaml"), mistakes));
            Path file = Files.writeString(folder.resolve("rule.yaml"), rule);
            LawNode written = YamlFile.read("rule.yaml", file, mistakes);
            if (written.isThere()) {
                boolean needsHumanReview = subject.isEmpty();
                new RuleCompiler(keys, terms, Set.of("R20", "FED-4"))
                        .rule(
                                written,
                                new OfANorm(needsHumanReview ? "PARTNERSHIP" : subject, needsHumanReview, PERIODS));
            }
            if (mistakes.isEmpty()) {
                return Map.of();
            }
            wrong.put(subject, mistakes.lines());
        }
        return wrong;
    }

    @Test
    void hasExamplesThatCompile() throws IOException {
        String form = "";
        int examples = 0;
        for (String line : page().lines().filter(line -> line.startsWith("| ")).toList()) {
            String[] cells = line.split("(?<!\\\\)\\|", -1);
            if (cells[3].strip().equals("it holds if") || cells[3].strip().equals("meaning")) {
                form = cells[3].strip();
                continue;
            }
            for (MatchResult code : CODE.matcher(cells[2]).results().toList()) {
                String example = code.group(1);
                String rule = example.startsWith("{") ? example : "{" + example + "}";
                assertThat(wrong(form.equals("meaning") ? rule : "holds: " + rule))
                        .as(example)
                        .isEmpty();
                examples++;
            }
        }
        String shown = page().split("```yaml\n", 2)[1].split("```", 2)[0].replace("\nrule:\n", "\n");
        assertThat(wrong(shown.lines()
                        .map(line -> line.startsWith("  ") ? line.substring(2) : line)
                        .reduce("", (text, line) -> text + line + "\n")))
                .isEmpty();
        assertThat(examples).isGreaterThan(60);
    }

    @Test
    void hasEveryWord() throws IOException {
        String page = page();

        assertThat(Stream.of(
                                ConditionForm.WORDS,
                                List.of("always", "never", "itself"),
                                ValueTests.WORDS,
                                ListTests.WORDS,
                                RuleCompiler.WORDS,
                                RuleCompiler.TIMINGS)
                        .flatMap(words -> words.stream())
                        .filter(word -> !Pattern.compile("(?<![\\w-])" + word + "(?![\\w-])")
                                .matcher(page)
                                .find()))
                .isEmpty();
    }
}
