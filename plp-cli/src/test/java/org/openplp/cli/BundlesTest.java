package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.text.Language.DUTCH;
import static org.openplp.rules.text.Language.ENGLISH;
import static org.openplp.rules.text.Language.FRENCH;
import static org.openplp.rules.text.Language.GERMAN;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.RejectionCode;
import org.openplp.formats.entry.ActReader;
import org.openplp.law.Law;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Parameter;
import org.openplp.rules.norm.Register;
import org.openplp.rules.permission.Permissions;
import org.openplp.rules.text.Language;

@DisplayName("The bundles of texts")
class BundlesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d(\\.\\.)?}|\\$\\{[A-Z-]+}|%n");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** A text that is asked for by its whole key. */
    private static final Pattern ASKED = Pattern.compile(
            "\\b(labels|texts|words|messages\\.texts\\(\\)|texts\\(\\))\\s*\\.(text|counted)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    /** What stands beside a field. */
    private static final Pattern LABELLED = Pattern.compile("\\bout\\.(field)\\(\\s*\"([^\"]+)\",");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.openplp.core", "org.openplp.rules", "org.openplp.formats", "org.openplp.cli");

    /** The same word in both languages, by the package of the bundle. Whoever adds one here has looked it up. */
    private static final Map<Language, Set<String>> SAME = Map.of(
            FRENCH,
            Set.of(
                    "html filter.force",
                    "html head.file",
                    "html section.sources",
                    "html severity.NOTE",
                    "norm may.answer.IMPOSSIBLE",
                    "norm modality.OBLIGATION",
                    "norm modality.PERMISSION",
                    "norm subject.MESSAGE",
                    "document explain.sources"),
            DUTCH,
            Set.of(
                    "html filter.actor",
                    "html head.file",
                    "norm duty.OPEN",
                    "norm duty.OPEN.count",
                    "overview answers",
                    "overview answers.one",
                    "outline norm",
                    "document explain.parameters",
                    "wording detail.OPEN"),
            GERMAN,
            Set.of("html head.file", "norm month.4", "norm month.8", "norm month.9", "norm month.11"));

    static List<Bundles> bundles() {
        return Bundles.all();
    }

    static Stream<Arguments> translations() {
        return bundles().stream()
                .flatMap(bundle -> Stream.of(FRENCH, DUTCH, GERMAN).map(language -> Arguments.of(bundle, language)));
    }

    @Test
    void areFoundWhereverTheyLie() {
        assertThat(bundles())
                .extracting(Bundles::toString)
                .contains(
                        "org.openplp.cli/help",
                        "org.openplp.cli/labels",
                        "org.openplp.formats/defects",
                        "org.openplp.formats.duty/labels",
                        "org.openplp.formats.wording/labels",
                        "org.openplp.rules.norm/texts");
    }

    @ParameterizedTest
    @MethodSource("translations")
    void haveTheSameKeysWithTheSamePlacesToFill(Bundles bundle, Language language) {
        Map<String, String> english = bundle.texts(ENGLISH);
        Map<String, String> other = bundle.texts(language);

        assertThat(other.keySet()).isEqualTo(english.keySet());
        assertThat(english).allSatisfy((key, text) -> {
            assertThat(places(other.getOrDefault(key, ""))).as(key).isEqualTo(places(text));
            assertThat(other.getOrDefault(key, ""))
                    .as(key)
                    .isNotBlank()
                    .isEqualTo(other.getOrDefault(key, "").strip());
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keepFrenchPunctuationWithItsWord(Bundles bundle) {
        assertThat(bundle.texts(FRENCH))
                .allSatisfy((key, text) -> assertThat(text)
                        .as(key)
                        .doesNotContainPattern(" [:;?!»](?:\\s|%n|$)")
                        .doesNotContain("« "));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void sayNothingInEnglishElsewhere(Bundles bundle, Language language) {
        Map<String, String> english = bundle.texts(ENGLISH);
        Map<String, String> other = bundle.texts(language);

        String of = bundle.toString().replaceAll(".*\\.(\\w+)/.*", "$1 ");
        assertThat(english.keySet().stream()
                        .filter(key -> english.getOrDefault(key, "").equals(other.getOrDefault(key, "")))
                        .filter(key -> hasWords(english.getOrDefault(key, "")))
                        .map(key -> of + key))
                .as("equal to the English text")
                .containsExactlyInAnyOrderElementsOf(SAME.getOrDefault(language, Set.of()).stream()
                        .filter(key -> key.startsWith(of))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void haveNoKeyThatNothingUses(Bundles bundle) throws IOException {
        if (bundle.name().equals("help")) {
            return; // HelpTest renders the help and sees which are asked for
        }
        if (bundle.toString().equals("org.openplp.formats.rule/labels")) {
            return; // the words of rules are in the law, as RuleOutlineTest sees
        }
        Set<String> literals = literalsFor(bundle);
        Set<String> middles = middles(literals);
        List<String> prefixes =
                literals.stream().filter(one -> one.endsWith(".")).toList();
        List<String> suffixes =
                literals.stream().filter(one -> one.startsWith(".")).toList();

        assertThat(bundle.texts(ENGLISH).keySet().stream()
                        .filter(key -> !isUsed(key, literals, middles, prefixes, suffixes)))
                .as("keys of " + bundle + " that nothing uses")
                .isEmpty();
    }

    /** The strings of the sources that use a bundle, and what they ask for by names of the format. */
    private static Set<String> literalsFor(Bundles bundle) throws IOException {
        Set<String> literals = new HashSet<>(literals(bundle.sources()));
        literals.addAll(List.of("party.", "tier.")); // by the name of a kind; for hosts that list sources
        switch (bundle.toString()) {
            case "org.openplp.formats/defects", "org.openplp.formats.table/labels" -> {
                List<String> all = literals(Bundles.files("src/main/java", ".java"));
                literals.addAll(all);
                codes().forEach(literals::add);
                all.stream().filter(code -> code.startsWith("sheet.")).forEach(code -> literals.add(code + "."));
            }
            case "org.openplp.formats.column/labels" ->
                literals.addAll(literals(Bundles.files("src/main/java", ".java")));
            default -> {}
        }
        return literals;
    }

    /** A key as it stands, or one put together from a beginning, a constant and an end; the texts about one thing and about none go with that about several. */
    private static boolean isUsed(
            String key, Set<String> literals, Set<String> middles, List<String> prefixes, List<String> suffixes) {
        String counted = key.replaceFirst("\\.(one|none)$", "");
        for (String whole : List.of(key, counted)) {
            String[] wordOfAKey = whole.split("/", -1);
            if (literals.contains(whole) || (wordOfAKey.length == 2 && middles.containsAll(List.of(wordOfAKey)))) {
                return true;
            }
            for (String prefix : concat(prefixes, "")) {
                for (String suffix : concat(suffixes, "")) {
                    if (!(prefix + suffix).isEmpty()
                            && whole.length() > prefix.length() + suffix.length()
                            && whole.startsWith(prefix)
                            && whole.endsWith(suffix)
                            && middles.contains(whole.substring(prefix.length(), whole.length() - suffix.length()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void haveEveryKeyThatIsAskedFor(Bundles bundle) throws IOException {
        Set<String> keys = bundle.texts(ENGLISH).keySet();
        Set<String> asked = new TreeSet<>();
        boolean ofTheRules = bundle.name().equals("texts");
        for (Path source : bundle.sources()) {
            boolean ofThePackage = bundle.name().equals("labels") && bundle.isBeside(source);
            ASKED.matcher(Files.readString(source))
                    .results()
                    .filter(match -> match.group(1).matches("labels|words") ? ofThePackage : ofTheRules)
                    .forEach(match -> asked.add(match.group(3)));
            if (bundle.toString().contains("wording")) {
                LABELLED.matcher(Files.readString(source))
                        .results()
                        .forEach(match -> asked.add(match.group(1) + "." + match.group(2)));
            }
        }
        assertThat(keys).containsAll(asked);
        assertThat(literals(bundle.sources().stream()
                                .filter(source -> bundle.isBeside(source))
                                .toList())
                        .stream()
                        .filter(literal -> literal.matches("heading\\.\\w+")))
                .as("headings")
                .allSatisfy(heading -> assertThat(keys).contains(heading));
    }

    @Test
    void haveATextForEachConstantThatIsReported() {
        Map<String, Set<String>> families = Map.ofEntries(
                Map.entry("bearer.", constants("org.openplp.rules.norm.Bearer")),
                Map.entry("modality.", constants("org.openplp.rules.norm.Norm$Modality")),
                Map.entry("force.", constants("org.openplp.rules.norm.Norm$Force")),
                Map.entry("check.", constants("org.openplp.rules.norm.Norm$CheckKind")),
                Map.entry("subject.", subjects()),
                Map.entry("reading.", constants("org.openplp.rules.norm.Reading")),
                Map.entry("read.", constants("org.openplp.rules.source.Source$Read")),
                Map.entry("outcome.", constants("org.openplp.rules.outcome.Outcome")),
                Map.entry("addressee.", constants("org.openplp.rules.norm.Addressee")),
                Map.entry("stage.", constants("org.openplp.rules.belgium.Stage")),
                Map.entry("overall.", constants("org.openplp.rules.assessment.Overall$Compliance")),
                Map.entry("why.", constants("org.openplp.rules.assessment.Overall$DecidedBy")),
                Map.entry("duty.", constants("org.openplp.rules.duty.Duty$State")),
                Map.entry("section.", constants("org.openplp.rules.comparison.Effect")),
                Map.entry("heading.", constants("org.openplp.rules.standing.Topic")),
                Map.entry("detail.", constants("org.openplp.formats.wording.Detail")),
                Map.entry("differs.", constants("org.openplp.rules.comparison.Comparison$Circumstance")));
        Set<String> keys =
                new HashSet<>(Law.ofThisRelease().texts(ENGLISH.code()).keys());
        bundles().forEach(bundle -> keys.addAll(bundle.texts(ENGLISH).keySet()));

        families.forEach((prefix, constants) -> assertThat(constants)
                .as(prefix)
                .isNotEmpty()
                .allSatisfy(constant -> assertThat(keys).contains(prefix + constant)));
    }

    /** A norm may be about none; a finding is not. */
    private static Set<String> subjects() {
        Set<String> subjects = constants("org.openplp.rules.norm.SubjectKind");
        subjects.remove("NONE");
        return subjects;
    }

    private static Set<String> constants(String name) {
        return constants(OURS.get(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> constants(JavaClass one) {
        return one.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                .map(JavaField::getName);
    }

    /** What may stand between the beginning and the end of a key. */
    private static Set<String> middles(Set<String> literals) {
        Set<String> middles = new HashSet<>(literals);
        OURS.stream().filter(JavaClass::isEnum).flatMap(BundlesTest::constants).forEach(middles::add);
        List<Norm> norms = Register.ofThisRelease().norms();
        norms.stream()
                .flatMap(norm -> norm.parameters().stream())
                .map(Parameter::key)
                .forEach(middles::add);
        middles.addAll(ActReader.names());
        IntStream.rangeClosed(0, 12).mapToObj(Integer::toString).forEach(middles::add);
        IntStream.rangeClosed(0, 6).forEach(tier -> middles.add("T" + tier));
        return middles;
    }

    private static Stream<String> codes() {
        return Stream.of(DefectCode.class, RejectionCode.class, Permissions.class)
                .flatMap(codes -> Arrays.stream(codes.getFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .flatMap(field -> {
                    try {
                        String code = String.valueOf(field.get(null));
                        return Stream.of(code, code + ".", "cell/" + code + ".");
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    private static List<String> literals(List<Path> sources) throws IOException {
        List<String> literals = new ArrayList<>();
        for (Path source : sources) {
            LITERAL.matcher(Files.readString(source)).results().forEach(match -> literals.add(match.group(1)));
        }
        return literals;
    }

    private static List<String> concat(List<String> some, String one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A text of marks and places alone, or of nothing but the name of the command, is the same in each language. */
    private static boolean hasWords(String text) {
        return PLACE.matcher(text).replaceAll("").replace("plp", "").chars().anyMatch(Character::isLetter);
    }
}
