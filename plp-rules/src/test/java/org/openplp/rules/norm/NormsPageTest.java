package org.openplp.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.spec.Chapters;

@DisplayName("The page of norms")
class NormsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "norms.md");
    private static final RuleBook BOOK = RuleBook.ofThisRelease();

    @Test
    void isUpToDate() throws IOException {
        String page = page();
        String written = Files.exists(PAGE) ? Files.readString(PAGE) : "";

        if (!page.equals(written)) {
            Files.writeString(PAGE, page);
        }

        assertThat(written)
                .as("docs/norms.md was stale and has been written anew: look at the change and commit it")
                .isEqualTo(page);
    }

    @Test
    void hasARowForEveryNormOfTheCatalogue() {
        List<String> ids = page().lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
        assertThat(ids)
                .isEqualTo(catalogue().stream().map(norm -> norm.id().value()).toList());
    }

    private static String page() {
        Map<String, String> rules = ruleNames();
        StringBuilder page = new StringBuilder("""
                # The norms

                Written by a test from the register; do not edit. Rule book %s %s.

                Statements are paraphrases. *Force* says what makes a norm bind, and is the column not to overlook: most of
                these norms are advice, whatever verb they use. `plp explain ID` tells the sources and how open points are read.
                """.formatted(BOOK.id(), BOOK.version()));
        String section = "";
        for (Norm norm : catalogue()) {
            if (!norm.section().equals(section)) {
                section = norm.section();
                page.append("\n## Section ").append(section).append("\n\n");
                page.append("| id | statement | bearers | modality | force | check | rule, or why there is none |\n");
                page.append("|---|---|---|---|---|---|---|\n");
            }
            page.append("| `%s` | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            norm.id(),
                            norm.statement(),
                            norm.bearers().stream().map(Enum::name).collect(Collectors.joining(" ")),
                            norm.modality(),
                            norm.force(),
                            norm.check() + (norm.undated() ? " (undated)" : ""),
                            Optional.ofNullable(rules.get(norm.id().value())).orElseGet(() -> whyNone(norm))
                                    + (norm.scope() == NormScope.LOCAL_BOOK ? " (local book)" : "")));
        }
        return page.toString();
    }

    private static String whyNone(Norm norm) {
        return switch (norm.check()) {
            case NONE ->
                switch (norm.modality()) {
                    case PERMISSION -> "a permission: nothing to check";
                    default -> "a definition or a fact: nothing to check";
                };
            case ATTESTATION -> "settled by an attestation";
            case JUDGEMENT -> "weighed by people, settled by an attestation";
            case RECORDS -> throw new AssertionError(norm.id() + " has no rule");
        };
    }

    /** Every row of the register, those of a local book included. */
    private static List<Norm> catalogue() {
        return Register.ofThisRelease().norms();
    }

    private static Map<String, String> ruleNames() {
        Map<String, String> names = new TreeMap<>();
        for (Class<?> chapter : Chapters.withLocalExamples()) {
            Chapters.rulesOf(chapter)
                    .forEach((name, rule) ->
                            names.put(rule.norm().value(), "`" + chapter.getSimpleName() + "." + name + "`"));
        }
        return names;
    }
}
