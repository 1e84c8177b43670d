package org.openplp.testkit.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Rule;
import org.openplp.testkit.cases.CaseReader;
import org.openplp.testkit.cases.NamedChange;
import org.openplp.testkit.cases.NamedChanges;
import org.openplp.tries.ReleasedPages;

@DisplayName("The page of norms")
class NormsPageTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)]*)\\)");
    private static final RuleBook BOOK = BelgianBook.ofThisRelease();
    private static final Messages MESSAGES = new Messages(Texts.english());
    private static final Map<String, String> RULES = rules();
    private static final String PAGE = page();

    @Test
    @Tag(ReleasedPages.TAG)
    void isWritten() throws IOException {
        assertThat(ReleasedPages.write("norms.md", PAGE)).content(UTF_8).isEqualTo(PAGE);
    }

    @Test
    void leadsToItsOwnHeadingsAlone() {
        Set<String> headings = PAGE.lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> "#" + line.substring(4).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());

        assertThat(LINK.matcher(PAGE).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(headings::contains);
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
                .containsAll(RULES.keySet())
                .isEqualTo(catalogue().stream()
                        .map(norm -> norm.id().value())
                        .filter(NormsPageTest::hasExamples)
                        .toList());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The norms

                Written by a test from the register and from the named changes of the testkit; do not edit. Rule book %s %s.

                Statements are paraphrases. *Force* says what makes a norm bind, and is the column not to overlook: four
                in ten are advice or a template, whatever verb they use. `plp explain ID` tells the sources and how open points are read.

                Below the table of a section are examples of each norm that has a rule or is attested; `norms.md#b-p2` links to
                those of B-P2. They are taken from an invented dossier on 24 November 2026:

                - *Met*: what it says where the norm is met, as far as the norm looks at it. Other keys and entries are left out.
                - `BREACHED`: what is changed so that the norm is not kept. The comment on a line says how it was. `PENDING`: something
                  is still to be done, for which no last day is set. The sentence below is that of the report.
                - `UNDETERMINED`: what may be missing so that nobody can tell, and the keys that the report then asks for, where
                  `[0]` is the first entry of a list.
                - *Then also*: what else the change does to other norms.
                """.formatted(BOOK.id(), BOOK.version()));
        Map<String, List<Norm>> sections = catalogue().stream()
                .collect(Collectors.groupingBy(Norm::section, LinkedHashMap::new, Collectors.toList()));
        sections.forEach((section, norms) -> {
            page.append("\n## Section ").append(section).append("\n\n");
            page.append("| id | statement | bearers | modality | force | check | rule, or why there is none |\n");
            page.append("|---|---|---|---|---|---|---|\n");
            norms.forEach(norm -> page.append(row(norm)));
            norms.stream().filter(norm -> hasExamples(norm.id().value())).forEach(norm -> page.append(examples(norm)));
        });
        return page.toString();
    }

    private static boolean hasExamples(String norm) {
        return !NamedChanges.about(norm).isEmpty();
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
                        Optional.ofNullable(RULES.get(norm.id().value())).orElseGet(() -> whyNone(norm))
                                + (norm.scope() == NormScope.LOCAL_BOOK ? " (local book)" : ""));
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

    private static String examples(Norm norm) {
        List<NamedChange> changes = NamedChanges.about(norm.id().value());
        NamedChange first = changes.get(0);
        String examples = "\n### %s\n\n%s *%s, force %s.*\n\n%s:\n\n%s"
                .formatted(
                        norm.id(),
                        norm.statement(),
                        norm.modality(),
                        norm.force(),
                        first.from().equals("compliant") ? "Met" : "Met on " + first.day(),
                        yaml(NamedChanges.good(norm.id().value())));
        return changes.stream().map(NormsPageTest::example).collect(Collectors.joining("", examples, ""));
    }

    private static String example(NamedChange change) {
        Finding finding = FindingAfter.of(change);
        String entailed = change.entails().isEmpty() ? "" : "\nThen also: " + entailed(change.entails()) + ".\n";
        return switch (change.kind()) {
            case BREACH ->
                "\n`%s`: %s\n\n%s\n> %s\n"
                                .formatted(
                                        finding.outcome(),
                                        change.what(),
                                        yaml(change.bad()),
                                        MESSAGES.of(finding, finding.explanation()))
                        + entailed;
            case GAP ->
                "\n`%s`: %s Missing: %s.\n"
                                .formatted(
                                        finding.outcome(),
                                        change.what(),
                                        change.missing().stream()
                                                .map(path -> "`" + path + "`")
                                                .collect(Collectors.joining(", ")))
                        + entailed;
        };
    }

    private static String yaml(String text) {
        return "```yaml\n" + text + "```\n";
    }

    /** By outcome, the norms of which something else is found too; that there is no finding of one any more is told unless another finding takes its place. */
    private static String entailed(Map<String, String> entails) {
        Map<String, Set<String>> norms = new LinkedHashMap<>();
        entails.forEach((finding, outcome) -> norms.computeIfAbsent(outcome, any -> new LinkedHashSet<>())
                .add(finding.substring(0, finding.indexOf(':'))));
        Set<String> without = norms.remove(CaseReader.NO_FINDING);
        List<String> parts = new ArrayList<>();
        norms.forEach((outcome, ids) -> parts.add("`" + outcome + "` " + links(ids)));
        if (without != null) {
            norms.values().forEach(without::removeAll);
        }
        if (without != null && !without.isEmpty()) {
            parts.add("no finding any more of " + links(without));
        }
        return String.join("; ", parts);
    }

    private static String links(Set<String> ids) {
        return ids.stream()
                .map(id -> hasExamples(id) ? "[%s](#%s)".formatted(id, id.toLowerCase(Locale.ROOT)) : id)
                .collect(Collectors.joining(", "));
    }

    /** Every row of the register, those of a local book included. */
    private static List<Norm> catalogue() {
        return Register.ofThisRelease().norms();
    }

    /** The constants of the chapters, by the norms whose rules they are. */
    private static Map<String, String> rules() {
        return new ClassFileImporter()
                .importPackages("org.openplp.rules.belgium").stream()
                        .flatMap(chapter -> chapter.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Rule.class))
                        .collect(Collectors.toMap(
                                field -> rule(field).norm().value(),
                                field -> "`" + field.getOwner().getSimpleName() + "." + field.getName() + "`"));
    }

    private static Rule rule(JavaField field) {
        try {
            return (Rule) field.reflect().get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
