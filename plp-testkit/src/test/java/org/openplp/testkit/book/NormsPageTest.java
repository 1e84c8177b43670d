package org.openplp.testkit.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.ReleasedPages;

@DisplayName("The page of norms")
class NormsPageTest {
    private static final RuleBook BOOK = BelgianBook.ofThisRelease();
    private static final Messages MESSAGES = new Messages(Texts.english());
    private static final String PAGE = page();

    @Test
    @Tag(ReleasedPages.TAG)
    void isWritten() throws IOException {
        assertThat(ReleasedPages.write("norms.md", PAGE)).content(UTF_8).isEqualTo(PAGE);
    }

    @Test
    void hasARowForEveryNormOfTheCatalogue() {
        List<String> ids = PAGE.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
        assertThat(ids)
                .isEqualTo(catalogue().stream().map(norm -> norm.id().value()).toList());
    }

    @Test
    void hasExamplesOfEveryNormWithARule() {
        List<String> headings = PAGE.lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4))
                .toList();

        assertThat(headings)
                .doesNotHaveDuplicates()
                .containsAll(catalogue().stream()
                        .filter(norm -> norm.check() == CheckKind.RECORDS)
                        .map(norm -> norm.id().value())
                        .toList())
                .isEqualTo(catalogue().stream()
                        .map(norm -> norm.id().value())
                        .filter(NormsPageTest::hasExamples)
                        .toList());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The norms

                Written by a test from the register and the rows of the law files; do not edit. Rule book %s %s.

                Statements are paraphrases. *Force* says what makes a norm bind, and is the column not to overlook: four
                in ten are advice or a template, whatever verb they use. `plp explain ID` tells the sources and how open points are read.

                Below the table of a section are examples of each norm that has a rule or is attested; `norms.md#b-p2` links to
                those of B-P2. They are rows of the law files: the outcome, the day, what the facts are, the dossier, and the sentence of
                the report. The first is met.
                """.formatted(BOOK.id(), BOOK.version()));
        Map<String, List<Norm>> sections = catalogue().stream()
                .collect(Collectors.groupingBy(Norm::section, LinkedHashMap::new, Collectors.toList()));
        sections.forEach((section, norms) -> {
            page.append("\n## Section ").append(section).append("\n\n");
            page.append("| id | statement | bearers | modality | force | check | what settles it |\n");
            page.append("|---|---|---|---|---|---|---|\n");
            norms.forEach(norm -> page.append(row(norm)));
            norms.stream().filter(norm -> hasExamples(norm.id().value())).forEach(norm -> page.append(examples(norm)));
        });
        return page.toString();
    }

    private static boolean hasExamples(String norm) {
        return ShownRow.areThereOf(norm);
    }

    private static String row(Norm norm) {
        return "| `%s` | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        norm.id(),
                        norm.statement(),
                        norm.bearers().stream().map(Enum::name).collect(Collectors.joining(" ")),
                        norm.modality(),
                        norm.force(),
                        norm.check() + (norm.undated() ? " (undated)" : ""),
                        shownBy(norm) + (norm.scope() == NormScope.LOCAL_BOOK ? " (local book)" : ""));
    }

    private static String shownBy(Norm norm) {
        return switch (norm.check()) {
            case NONE ->
                switch (norm.modality()) {
                    case PERMISSION -> "a permission: nothing to check";
                    default -> "a definition or a fact: nothing to check";
                };
            case ATTESTATION -> "settled by an attestation";
            case JUDGEMENT -> "weighed by people, settled by an attestation";
            case RECORDS -> "shown by records";
        };
    }

    private static String examples(Norm norm) {
        String heading = "\n### %s\n\n%s *%s, force %s.*\n"
                .formatted(norm.id(), norm.statement(), norm.modality(), norm.force());
        return ShownRow.of(norm.id().value()).stream()
                .map(NormsPageTest::example)
                .collect(Collectors.joining("", heading, ""));
    }

    private static String example(ShownRow shown) {
        return "\n`%s` on %s%s\n\n```yaml\n%s```\n\n> %s\n"
                .formatted(
                        shown.outcome(),
                        shown.row().day(),
                        shown.text(Language.ENGLISH).map(text -> ": " + text).orElse(":"),
                        shown.row().dossier(),
                        MESSAGES.of(shown.finding(), shown.finding().explanation()));
    }

    /** Every row of the register, those of a local book included. */
    private static List<Norm> catalogue() {
        return Register.ofThisRelease().norms();
    }
}
