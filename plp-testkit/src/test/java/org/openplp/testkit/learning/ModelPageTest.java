package org.openplp.testkit.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.testkit.Assess.assess;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.partnership.Partnership;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.belgium.Stage;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.Examples;
import org.openplp.testkit.dossier.Draft;
import org.openplp.testkit.learning.Diagram.Arrow;
import org.openplp.testkit.learning.DossierModel.Part;
import org.openplp.testsupport.KeptFile;

@DisplayName("The page about the model")
class ModelPageTest {
    private static final Path PAGE = Path.of("..", "docs", "model.md");
    private static final Pattern DRAWN =
            Pattern.compile("(?ms)^(### [^\\n]*\\n\\n)```mermaid\\nclassDiagram.*?^```\\n");
    private static final Pattern CODE = Pattern.compile("`([A-Z]\\w+)`");
    private static final Set<String> TYPES = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.openplp.core", "org.openplp.rules", "org.openplp.formats")
                    .stream()
                    .map(JavaClass::getSimpleName)
                    .collect(Collectors.toCollection(TreeSet::new));

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    private static Diagram diagram(String kind, int place) throws IOException {
        return Diagram.of(page()).stream()
                .filter(diagram -> diagram.kind().equals(kind))
                .toList()
                .get(place);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    @Test
    void drawsTheWayToAnAnswerWithTypesThatThereAre() throws IOException {
        Set<String> drawn = diagram("flowchart", 0).names();

        assertThat(TYPES).containsAll(drawn);
        assertThat(drawn).contains("Dossier", "DossierSnapshot", "RuleBook", "Assessment", "Finding", "Outcome");
    }

    @Test
    void drawsEveryOutcomeAndNoOther() throws IOException {
        Set<String> capital = diagram("flowchart", 1).names().stream()
                .filter(name -> name.equals(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());

        assertThat(capital).containsExactlyInAnyOrderElementsOf(names(Outcome.values()));
    }

    /** C-P5b asks of deputies, and of no coordinator, that they are of full age; time changes nothing about it. */
    @ParameterizedTest
    @CsvSource({
        "DEPUTY_COORDINATOR, true",
        "DEPUTY_COORDINATOR, false",
        "DEPUTY_COORDINATOR,",
        "COORDINATOR, true",
        "COORDINATOR, false",
        "COORDINATOR,",
        ", true",
        ", false",
        ","
    })
    void drawsTheWayThatARuleTakes(@Nullable String role, @Nullable Boolean adult) throws IOException {
        Map<String, Object> deputy = new HashMap<>(Map.of("id", "a-9"));
        if (role != null) {
            deputy.put("role", role);
        }
        if (adult != null) {
            deputy.put("adult", adult);
        }
        Draft draft = Draft.of(Examples.aPartnershipInOperation()).set("appointments", List.of(deputy));
        Outcome outcome = assess(draft).on("2026-11-24").allFindings().stream()
                .filter(finding -> finding.id().equals("C-P5b:a-9"))
                .map(Finding::outcome)
                .findFirst()
                .orElse(Outcome.NOT_APPLICABLE);

        assertThat(walked(diagram("flowchart", 1), role, adult)).isEqualTo(outcome.name());
    }

    private static String walked(Diagram way, @Nullable String role, @Nullable Boolean adult) {
        String kept = way.next("asked", "COORDINATOR".equals(role) ? "no" : "yes, or not on record");
        if (!kept.equals("kept") || adult == null) {
            return kept.equals("kept") ? way.next(kept, "not on record") : kept;
        }
        if (adult) {
            return way.next(kept, "yes");
        }
        return role == null
                ? way.next(kept, "no, and not on record whether it asks")
                : way.next(way.next(kept, "no"), "no");
    }

    @Test
    void drawsEveryStageInTheOrderOfTheRegister() throws IOException {
        Diagram life = diagram("stateDiagram-v2", 0);
        List<String> stages = names(Stage.values());

        assertThat(life.names()).containsExactlyInAnyOrderElementsOf(stages);
        assertThat(life.arrows()).contains(new Arrow("[*]", "", stages.get(0)));
        assertThat(life.arrows().stream().filter(arrow -> stages.contains(arrow.from()) && stages.contains(arrow.to())))
                .allMatch(arrow -> stages.indexOf(arrow.from()) < stages.indexOf(arrow.to()));
    }

    @Test
    void saysHowAnswersAreCombined() throws IOException {
        List<String> rows = new ArrayList<>();
        List<Answer> answers = List.of(Answer.YES, Answer.UNKNOWN, Answer.NO);
        for (Answer first : answers) {
            for (Answer second : answers.subList(answers.indexOf(first), answers.size())) {
                rows.add("| " + first + " | " + second + " | " + first.and(second) + " | " + first.or(second) + " | "
                        + first.not() + " |");
            }
        }

        assertThat(page()).contains(String.join("\n", rows));
    }

    @Test
    void namesTypesAndConstantsThatThereAre() throws IOException {
        Set<String> known = new TreeSet<>(TYPES);
        Stream.of(Answer.values(), Outcome.values(), Overall.Compliance.values())
                .forEach(constants -> known.addAll(names(constants)));
        known.add("Optional");

        assertThat(CODE.matcher(page()).results().map(code -> code.group(1))).isSubsetOf(known);
    }

    @Test
    void drawsEveryRecordOfADossierAsItIs() throws IOException {
        KeptFile.isUpToDate(PAGE, drawn(page()));
    }

    /** Counted against the drawings as they stand, and not as they are written. */
    @Test
    void leavesNoRecordOut() throws IOException {
        List<String> parts = Diagram.of(page()).stream()
                .flatMap(diagram -> diagram.parts().stream())
                .toList();

        assertThat(parts).doesNotHaveDuplicates().hasSize(DossierModel.parts().size());
        assertThat(parts.stream()
                        .flatMap(part -> Stream.of(part.split(" ", -1)[0], part.split(" ", -1)[3]))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(DossierModel.records().stream()
                        .map(Class::getSimpleName)
                        .toList());
    }

    private static String drawn(String page) {
        List<Part> all = DossierModel.parts();
        Predicate<Part> whole = part -> part.whole() == Dossier.class;
        Predicate<Part> partnership = DossierModel.partsFrom(Partnership.class)::contains;
        List<Predicate<Part>> drawings =
                List.of(whole, whole.negate().and(partnership), whole.negate().and(partnership.negate()));
        int[] place = {0};
        return DRAWN.matcher(page)
                .replaceAll(block -> Matcher.quoteReplacement(block.group(1)
                        + all.stream()
                                .filter(drawings.get(place[0]++))
                                .map(ModelPageTest::line)
                                .collect(Collectors.joining(
                                        "", "```mermaid\nclassDiagram\n  direction LR\n", "```\n"))));
    }

    private static String line(Part part) {
        return "  %s *-- \"%s\" %s : %s\n"
                .formatted(
                        part.whole().getSimpleName(),
                        part.many() ? "*" : part.always() ? "1" : "0..1",
                        part.part().getSimpleName(),
                        part.key());
    }
}
