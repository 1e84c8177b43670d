package org.openplp.formats.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Answer;
import org.openplp.formats.cases.NormCase;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.KeptFile;

@DisplayName("A rule in words")
class RuleOutlineTest {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();
    private static final Bundle ENGLISH = Labels.of(RuleOutline.class, Language.ENGLISH);
    private static final Path READERS = Path.of("../plp-rules/src/main/java/org/openplp/rules/rule/reader");
    private static final Pattern CASE = Pattern.compile("case ((?:\"[a-z-]+\"(?:,\\s*)?)+) ->");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    /** A key, a word of a file or a place for a value. */
    private static final Pattern CODE =
            Pattern.compile("[a-z]\\.[a-z]|\\[]|[a-z][A-Z]|[A-Z]_[A-Z]|\\b[A-Z]{6,}\\b|\\{\\d}|null|\\?\\?|=");

    /** One with each kind of part that many rules have. */
    private static final List<String> KEPT = List.of(
            "CHA-5", "C-T9", "B-P5b", "SAN-C4", "M-T4", "C-T5", "C-P4", "M-T12a", "CHA-10", "M-T3", "FED-4", "B-P3");

    static Stream<Norm> checked() {
        return BOOK.norms().stream().filter(norm -> BOOK.rule(norm).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isOfWordsAlone(Language language) {
        assertThat(checked()).hasSizeGreaterThan(200).allSatisfy(norm -> {
            List<String> said = said(norm, language);
            assertThat(said)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.replaceAll("\\([A-Z]+-\\w+\\)|WhatsApp", ""))
                            .isNotBlank()
                            .doesNotContainPattern(CODE));
            if (language != Language.ENGLISH) {
                assertThat(said).doesNotContainAnyElementsOf(said(norm, Language.ENGLISH));
            }
        });
    }

    private static List<String> said(Norm norm, Language language) {
        return RuleOutline.of(BOOK, norm, Texts.inLanguage(language)).stream()
                .map(line -> "  ".repeat(line.depth()) + line.said(language, path -> ""))
                .toList();
    }

    @Test
    void readsAsReviewed() throws IOException {
        String words = KEPT.stream()
                .map(id -> BOOK.norm(id).orElseThrow())
                .flatMap(norm -> Stream.concat(
                        Stream.of("== " + norm.id() + " " + norm.statement()), said(norm, Language.ENGLISH).stream()))
                .collect(Collectors.joining("\n", "", "\n"));

        KeptFile.isUpToDate(Path.of("src/test/resources/org/openplp/formats/rule/rules-in-words.txt"), words);
    }

    /** So that a new word of rules cannot be forgotten, and an old one leaves no text behind. */
    @Test
    void hasATextForEachWordOfRules() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String reader : List.of("ConditionReader", "TestReader", "EvaluatorReader")) {
            words.addAll(quoted(CASE, READERS.resolve(reader + ".java")));
        }
        Set<String> worded = ENGLISH.keys().stream()
                .map(key -> key.replaceFirst("[.].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> without = new TreeSet<>(RuleParts.COMBINING);
        without.addAll(Set.of("showing", "at-or-after", "at-or-before"));
        assertThat(words).hasSizeGreaterThan(50).containsAll(without);
        words.removeAll(without);
        assertThat(worded).containsAll(words);

        Path ours = Path.of("src/main/java/org/openplp/formats/rule");
        Set<String> named = new TreeSet<>(words);
        for (String one : List.of("RuleOutline", "RuleParts", "RuleWords", "RuleLine")) {
            quoted(LITERAL, ours.resolve(one + ".java")).forEach(text -> named.add(text.replaceFirst("[.].*", "")));
        }
        assertThat(named).containsAll(worded);
    }

    private static Set<String> quoted(Pattern where, Path source) throws IOException {
        return where.matcher(Files.readString(source))
                .results()
                .flatMap(found -> Stream.of(found.group(1).replace("\"", "").split(",\\s*")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The answers of a row come to its outcome. */
    @ParameterizedTest
    @MethodSource
    void answersAsItIsFound(List<NormCase> ofANorm) {
        for (NormCase one : ofANorm) {
            Assessment assessment = BOOK.assess(snapshot(one), Reading.AS_WORDED);
            assessment.allFindings().stream()
                    .filter(finding -> finding.norm().id().value().equals(one.norm()))
                    .forEach(finding -> {
                        List<RuleLine> lines = RuleOutline.of(assessment, finding, Texts.english());
                        assertThat(lines).as(one.place()).isNotEmpty();
                        if (finding.reason() == Reason.RULE) {
                            outcome(lines)
                                    .ifPresent(outcome -> assertThat(outcome)
                                            .as("%s: %s", one, lines)
                                            .contains(finding.outcome()));
                        }
                    });
        }
    }

    static Stream<List<NormCase>> answersAsItIsFound() {
        return NormCase.ofThisRelease().stream().collect(Collectors.groupingBy(NormCase::norm)).values().stream();
    }

    private static DossierSnapshot snapshot(NormCase one) {
        byte[] file = one.dossier().getBytes(StandardCharsets.UTF_8);
        return ((DossierSnapshot.Attempt.Accepted) DossierSnapshot.of(
                        DossierReader.withDefaultLimit()
                                .read("plp.yaml", file)
                                .dossier()
                                .orElseThrow(),
                        one.day()))
                .snapshot();
    }

    /** The outcomes to which the outermost answers come; empty for a rule that asks no single thing. */
    private static Optional<Set<Outcome>> outcome(List<RuleLine> lines) {
        Optional<Answer> done = answer(lines, "role.done");
        Optional<Answer> holds = answer(lines, "role.holds").or(() -> done);
        Answer applies = answer(lines, "role.when").orElse(Answer.YES);
        Answer pending = answer(lines, "role.pending").orElse(Answer.NO);
        if (applies == Answer.NO) {
            return Optional.of(Set.of(Outcome.NOT_APPLICABLE));
        }
        return holds.map(answer -> switch (answer) {
            case YES -> Set.of(Outcome.MET);
            case UNKNOWN -> Set.of(Outcome.UNDETERMINED);
            case NO ->
                applies == Answer.UNKNOWN || pending == Answer.UNKNOWN
                        ? Set.of(Outcome.UNDETERMINED)
                        : done.isPresent()
                                ? Set.of(Outcome.PENDING, Outcome.BREACHED)
                                : Set.of(pending == Answer.YES ? Outcome.PENDING : Outcome.BREACHED);
        });
    }

    private static Optional<Answer> answer(List<RuleLine> lines, String role) {
        return lines.stream()
                .filter(line -> line.depth() == 0 && line.text().equals(ENGLISH.text(role)))
                .findFirst()
                .flatMap(RuleLine::answer);
    }

    @Test
    void looksAtTheEntryThatItsFindingIsAbout() {
        NormCase minor = NormCase.ofThisRelease().stream()
                .filter(one ->
                        one.norm().equals("B-P2") && one.expected().findings().equals(List.of("BREACHED")))
                .findFirst()
                .orElseThrow();
        Assessment assessment = BOOK.assess(snapshot(minor), Reading.AS_WORDED);
        Finding finding = assessment.breached().stream()
                .filter(one -> one.norm().id().value().equals("B-P2"))
                .findFirst()
                .orElseThrow();

        assertThat(RuleOutline.of(assessment, finding, Texts.english()).stream()
                        .map(line -> line.said(Language.ENGLISH, path -> "plp.yaml:7")))
                .contains(
                        "Kept if \u2014 no",
                        "Member of full age: yes \u2014 no (memberships[0].adult: no, plp.yaml:7)");
    }
}
