package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is public")
class PublicTypesTest {
    /** Words that Kotlin and Scala 3 keep for themselves, and Java does not. */
    private static final Set<String> KEYWORDS = Set.of(
            ("as fun in is object typealias typeof val var when def export given implicit lazy match override sealed then"
                            + " trait type with yield")
                    .split(" ", -1));

    private static final Set<String> EXPORTED = exported();
    private static final List<JavaClass> PUBLIC = publicTypes();

    private static Set<String> exported() {
        Path[] modules = Stream.of("core", "rules", "formats", "cli", "testkit")
                .map(module -> Path.of("..", "plp-" + module, "target", "classes"))
                .toArray(Path[]::new);
        return ModuleFinder.of(modules).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static List<JavaClass> publicTypes() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.openplp");
        return ours.stream()
                .filter(type -> EXPORTED.contains(type.getPackageName()))
                .filter(PublicTypesTest::isPublic)
                .toList();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicTypesTest::isPublic).orElse(true);
    }

    private static boolean isClosed(JavaClass type) {
        boolean hasNoVisibleConstructor = type.getConstructors().stream()
                .noneMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC)
                        || constructor.getModifiers().contains(JavaModifier.PROTECTED));
        return type.getModifiers().contains(JavaModifier.FINAL)
                || type.isEnum()
                || type.reflect().isSealed()
                || hasNoVisibleConstructor;
    }

    @Test
    void isInEachModuleThatIsPublished() {
        assertThat(PUBLIC)
                .extracting(type -> type.getPackageName().split("\\.", -1)[2])
                .contains("core", "rules", "formats", "cli", "testkit");
    }

    /** What an exported type inherits may name hidden types: the engine uses it, and nobody else can. */
    @Test
    void declaresNothingThatNamesAHiddenType() {
        assertThat(PUBLIC)
                .flatExtracting(JavaClass::getCodeUnits)
                .filteredOn(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                        && !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filteredOn(unit -> Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .anyMatch(PublicTypesTest::isHidden))
                .extracting(JavaCodeUnit::getFullName)
                .containsExactlyInAnyOrder(
                        // its parts ask the command for its words
                        "org.openplp.cli.Main.words()",
                        // the book of a country is made in this library, and by the tests of its engine
                        "org.openplp.rules.assessment.RuleBook.of(java.lang.String, java.lang.String,"
                                + " org.openplp.rules.norm.Register, org.openplp.rules.rule.Country)");
        assertThat(PUBLIC)
                .flatExtracting(JavaClass::getFields)
                .filteredOn(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                .filteredOn(field -> field.getAllInvolvedRawTypes().stream().anyMatch(PublicTypesTest::isHidden))
                .isEmpty();
    }

    private static boolean isHidden(JavaClass type) {
        return type.getPackageName().startsWith("org.openplp.")
                && !(EXPORTED.contains(type.getPackageName()) && isPublic(type));
    }

    @Test
    void hasNoNameThatIsAKeywordOfKotlinOrScala() {
        assertThat(PUBLIC)
                .flatExtracting(JavaClass::getMethods)
                .filteredOn(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filteredOn(method -> KEYWORDS.contains(method.getName()))
                .extracting(JavaCodeUnit::getFullName)
                .containsExactlyInAnyOrder(
                        // keys of a dossier, and keywords of Scala alone
                        "org.openplp.core.actor.AuthorityContact.with()",
                        "org.openplp.core.partnership.Consultation.with()",
                        "org.openplp.core.partnership.ConsultationBuilder.with(org.openplp.core.fact.Entries)");
    }

    @Test
    void isExtendedByNobody() {
        assertThat(PUBLIC)
                .filteredOn(type -> !type.isInterface())
                .filteredOn(type -> !isClosed(type))
                .isEmpty();
    }

    @Test
    void isImplementedByAHostWhereItIsMeantToBe() {
        assertThat(PUBLIC)
                .filteredOn(type -> type.isInterface() && !type.isAnnotation())
                .filteredOn(type -> !type.reflect().isSealed())
                .extracting(JavaClass::getName)
                .containsExactlyInAnyOrder(
                        // a program hands these over
                        "org.openplp.formats.report.InOrder$Work",
                        "org.openplp.formats.report.InOrder$Taker",
                        "org.openplp.testkit.cases.Implementation",
                        // a program calls these; their cases stand in packages of their own, or are written by a format
                        "org.openplp.core.fact.Dated",
                        "org.openplp.core.fact.Event",
                        "org.openplp.formats.report.ReportDocument",
                        "org.openplp.formats.report.ReportDocument$Part",
                        "org.openplp.formats.report.ReportDocument$Opening");
    }
}
