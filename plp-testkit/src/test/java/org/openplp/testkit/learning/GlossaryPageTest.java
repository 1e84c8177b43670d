package org.openplp.testkit.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.text.Language;

@DisplayName("The glossary")
class GlossaryPageTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    /** The groups of labels in the texts, by the type whose constants they name. */
    private static final Map<String, String> LABELS = Map.of(
            "Bearer", "bearer",
            "SubjectKind", "subject",
            "Norm.Force", "force",
            "Norm.Modality", "modality",
            "Outcome", "outcome",
            "Overall.Compliance", "overall");

    /** A row: the terms by language, the names in the code, and what stands in the last cell. */
    private record Row(List<String> terms, List<String> names, String last) {
        static Row of(String line) {
            String[] cells = line.substring(1, line.length() - 1).split("\\|", -1);
            assertThat(cells).as(line).hasSize(6);
            return new Row(Arrays.asList(cells).subList(0, 4), codes(cells[4]), cells[5].strip());
        }

        /** What stands in the cell of a language, term by term, without stars and remarks in brackets. */
        Set<String> terms(Language language) {
            return Stream.of(terms.get(List.of(Language.values()).indexOf(language))
                            .split("[,;]", -1))
                    .map(term -> term.replaceAll("\\(.*?\\)|\\*", "").strip())
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "glossary.md"));
    }

    private static List<Row> rows() throws IOException {
        return lines().stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| English |"))
                .map(Row::of)
                .toList();
    }

    private static Set<String> typesAndConstants() {
        Set<String> names = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.openplp.core", "org.openplp.rules")) {
            String name =
                    type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
            names.add(name);
            if (type.isEnum()) {
                type.getFields().forEach(field -> names.add(name + "." + field.getName()));
            }
        }
        return names;
    }

    @Test
    void namesWhatThereIsInTheCode() throws IOException {
        Set<String> known = typesAndConstants();

        assertThat(rows()).allSatisfy(row -> assertThat(known).containsAll(row.names()));
    }

    @Test
    void namesKeysAndWordsOfADossier() throws IOException {
        Set<String> known = new TreeSet<>(DossierModel.keys());
        DossierModel.closedLists()
                .forEach(list ->
                        Stream.of(list.getEnumConstants()).map(Object::toString).forEach(known::add));

        assertThat(rows()).allSatisfy(row -> assertThat(known).containsAll(codes(row.last())));
    }

    /** What a report calls something is a term of the glossary, in each language. */
    @Test
    void hasTheTermsOfTheTexts() throws IOException {
        for (Row row : rows()) {
            for (String name : row.names()) {
                int dot = name.lastIndexOf('.');
                String group = dot < 0 ? null : LABELS.get(name.substring(0, dot));
                if (group != null) {
                    for (Language language : Language.values()) {
                        String label = Texts.inLanguage(language).text(group + name.substring(dot));
                        assertThat(row.terms(language))
                                .as("%s in %s", name, language)
                                .contains(label);
                    }
                }
            }
        }
    }

    @Test
    void leavesOutNothingThatAReportNames() throws IOException {
        List<String> names =
                rows().stream().flatMap(row -> row.names().stream()).toList();

        assertThat(names)
                .containsAll(constants("Bearer", Bearer.values()))
                .containsAll(constants("Norm.Force", Force.values()))
                .containsAll(constants("Norm.Modality", Modality.values()))
                .containsAll(constants("Outcome", Outcome.values()))
                .containsAll(constants("Overall.Compliance", Overall.Compliance.values()))
                .containsAll(constants("SubjectKind", SubjectKind.values()).stream()
                        .filter(name -> !name.endsWith(".NONE"))
                        .toList());
    }

    @Test
    void saysSomethingInEachCell() throws IOException {
        assertThat(rows())
                .hasSizeGreaterThan(50)
                .allSatisfy(row -> assertThat(row.terms()).noneMatch(String::isBlank));
    }

    private static List<String> constants(String type, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> type + "." + constant.name())
                .toList();
    }
}
