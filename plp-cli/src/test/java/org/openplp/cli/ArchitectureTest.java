package org.openplp.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.bad.IsInNoLayer;
import org.openplp.core.bad.LeavesOutTheLocale;
import org.openplp.core.bad.MayBeExtended;
import org.openplp.core.bad.ReadsAFile;
import org.openplp.core.bad.ReadsTheClock;
import org.openplp.core.bad.ReadsTheEnvironment;
import org.openplp.core.bad.ReadsTheLocale;
import org.openplp.core.bad.ReadsTheZone;
import org.openplp.core.bad.RollsTheDice;
import org.openplp.core.circle.one.One;
import org.openplp.core.circle.two.Two;
import org.openplp.core.fact.bad.LooksForward;
import org.openplp.rules.bad.HasAConstraint;
import org.openplp.rules.bad.KnowsACountry;
import org.openplp.rules.bad.ReadsALaw;
import org.openplp.rules.bad.Tree;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.rule.value.PairTest;
import org.openplp.rules.rule.value.ValueTest;

@DisplayName("The architecture")
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    "org.openplp.core",
                    "org.openplp.law",
                    "org.openplp.rules",
                    "org.openplp.formats",
                    "org.openplp.cli");

    private static final ArchRule FLOWS_ONE_WAY =
            Layers.architecture().because("an arrow that points back ties the law to a format, or a fact to a rule");

    private static final ArchRule HAS_NO_CYCLES = slices().matching("org.openplp.(*).(**)")
            .should()
            .beFreeOfCycles()
            // a condition makes the nodes that are its cases: the language and its nodes are one
            .ignoreDependency(
                    resideInAPackage("org.openplp.rules.rule.."), resideInAPackage("org.openplp.rules.rule.."));

    private static final ArchRule CORE_IS_FRAMEWORK_FREE = classes()
            .that()
            .resideInAPackage("org.openplp.core..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.openplp.core..", "java..", "jakarta.validation..", "org.jspecify..")
            .because("a host embeds the facts without taking on anything else");

    private static final ArchRule RULES_ARE_FRAMEWORK_FREE = classes()
            .that()
            .resideInAPackage("org.openplp.rules..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.openplp.rules..",
                    "org.openplp.core..",
                    "org.openplp.law",
                    "java..",
                    "org.slf4j..",
                    "org.jspecify..",
                    "org.immutables..")
            .because("a host embeds the rules without taking on anything else");

    private static final DescribedPredicate<CodeUnitCallTarget> READS_THE_WORLD = DescribedPredicate.describe(
            "read a clock, a default zone or locale, or chance", ArchitectureTest::readsTheWorld);

    private static final ArchRule SAME_INPUT_SAME_ANSWER = noClasses()
            .that()
            .resideInAnyPackage("org.openplp.core..", "org.openplp.rules..", "org.openplp.formats..")
            .and()
            // the name of a file that is gone when the report is there
            .doNotHaveFullyQualifiedName("org.openplp.formats.document.WholeFile")
            .and()
            // the clock of a host's validator
            .doNotHaveFullyQualifiedName("org.openplp.formats.Compliant$Validator")
            .should()
            .callCodeUnitWhere(target(READS_THE_WORLD))
            .because("the same dossier, book and day give the same report on every machine");

    private static final ArchRule NO_INPUT_OR_OUTPUT = noClasses()
            .that()
            .resideInAnyPackage("org.openplp.core..", "org.openplp.rules..")
            .and()
            .doNotHaveFullyQualifiedName("org.openplp.rules.norm.Texts")
            .and()
            .doNotHaveFullyQualifiedName("org.openplp.rules.text.Bundle")
            .and()
            .doNotHaveFullyQualifiedName("org.openplp.rules.pass.Fusing")
            .and()
            .haveNameNotMatching("org\\.openplp\\.rules\\.belgium\\.(Write)?Edition")
            .and()
            // these read the headers of records
            .haveNameNotMatching("org\\.openplp\\.(core\\.record\\.Components|rules\\.text\\.RecordKey)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.lang.reflect..")
            .because(
                    "rules are pure; the texts, the digest of the book and the template of a pass are the only resources that are read");

    private static final ArchRule THE_ENGINE_KNOWS_NO_COUNTRY = noClasses()
            .that()
            .resideInAPackage("org.openplp.rules..")
            .and()
            .resideOutsideOfPackage("org.openplp.rules.belgium..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openplp.rules.belgium..")
            .because("the engine holds for the law of any country");

    private static final ArchRule THE_ENGINE_READS_NO_LAW = noClasses()
            .that()
            .resideInAPackage("org.openplp.rules..")
            .and()
            .resideOutsideOfPackage("org.openplp.rules.belgium..")
            .and()
            .haveNameNotMatching("org\\.openplp\\.rules\\.norm\\.(CountryLaw|LocalLaw|NormTexts|written\\..*)")
            .and()
            // these read the labels of a dossier, which are those of any country
            .haveNameNotMatching("org\\.openplp\\.rules\\.text\\.(Bundle|DossierLabels)")
            .and()
            // these read the rules of any law
            .resideOutsideOfPackage("org.openplp.rules.rule.reader")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openplp.law..")
            .because("a norm has the words of its own law: they come with it, or with the register of its book");

    private static final ArchRule THE_ENGINE_ASKS_FOR_NO_REGISTER = noClasses()
            .that()
            .resideInAnyPackage("org.openplp.rules..", "org.openplp.formats..")
            .and()
            .resideOutsideOfPackage("org.openplp.rules.belgium..")
            .and()
            // a dossier is begun for a Belgian partnership
            .haveNameNotMatching("org\\.openplp\\.formats\\.schema\\.Starter")
            .should()
            .callMethod(Register.class, "ofThisRelease")
            .because("a book knows its register, and it need not be that of Belgium");

    private static ArchRule nodesAreRecords(Class<?> tree) {
        return classes()
                .that()
                .areAssignableTo(tree)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .because("the virtual machine sees through a tree only while every node is a record");
    }

    private static final ArchRule CONSTRAINTS_STAND_IN_CORE = noClasses()
            .that()
            .resideOutsideOfPackage("org.openplp.core..")
            .and()
            .haveNameNotMatching(".*\\.Compliant(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.validation..")
            .because("what a record must be is said once, on the record");

    private static final ArchRule PUBLIC_IS_MEANT = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("what may be extended has to be meant to be");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("data flows one way", FLOWS_ONE_WAY),
                Arguments.of("packages form no circle", HAS_NO_CYCLES),
                Arguments.of("core is free of frameworks", CORE_IS_FRAMEWORK_FREE),
                Arguments.of("rules are free of frameworks", RULES_ARE_FRAMEWORK_FREE),
                Arguments.of("same input, same answer", SAME_INPUT_SAME_ANSWER),
                Arguments.of("no input or output", NO_INPUT_OR_OUTPUT),
                Arguments.of("the engine knows no country", THE_ENGINE_KNOWS_NO_COUNTRY),
                Arguments.of("the engine reads no law", THE_ENGINE_READS_NO_LAW),
                Arguments.of("the engine asks for no register", THE_ENGINE_ASKS_FOR_NO_REGISTER),
                Arguments.of("conditions are records", nodesAreRecords(Condition.class)),
                Arguments.of("judges are records", nodesAreRecords(Evaluator.class)),
                Arguments.of("tests of values are records", nodesAreRecords(ValueTest.class)),
                Arguments.of("tests of pairs are records", nodesAreRecords(PairTest.class)),
                Arguments.of("constraints stand in core", CONSTRAINTS_STAND_IN_CORE),
                Arguments.of("what is public is meant", PUBLIC_IS_MEANT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String name, ArchRule rule) {
        rule.check(OURS);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(Layers.architecture().withOptionalLayers(true), List.of(LooksForward.class, Norm.class)),
                Arguments.of(Layers.architecture().withOptionalLayers(true), List.of(IsInNoLayer.class)),
                Arguments.of(HAS_NO_CYCLES, List.of(One.class, Two.class)),
                Arguments.of(CORE_IS_FRAMEWORK_FREE, List.of(org.openplp.core.bad.UsesAFramework.class)),
                Arguments.of(RULES_ARE_FRAMEWORK_FREE, List.of(org.openplp.rules.bad.UsesAFramework.class)),
                Arguments.of(SAME_INPUT_SAME_ANSWER, List.of(ReadsTheClock.class)),
                Arguments.of(SAME_INPUT_SAME_ANSWER, List.of(ReadsTheZone.class)),
                Arguments.of(SAME_INPUT_SAME_ANSWER, List.of(ReadsTheLocale.class)),
                Arguments.of(SAME_INPUT_SAME_ANSWER, List.of(LeavesOutTheLocale.class)),
                Arguments.of(SAME_INPUT_SAME_ANSWER, List.of(RollsTheDice.class)),
                Arguments.of(SAME_INPUT_SAME_ANSWER, List.of(ReadsTheEnvironment.class)),
                Arguments.of(NO_INPUT_OR_OUTPUT, List.of(ReadsAFile.class)),
                Arguments.of(THE_ENGINE_KNOWS_NO_COUNTRY, List.of(KnowsACountry.class)),
                Arguments.of(THE_ENGINE_READS_NO_LAW, List.of(ReadsALaw.class)),
                Arguments.of(THE_ENGINE_ASKS_FOR_NO_REGISTER, List.of(ReadsALaw.class)),
                Arguments.of(nodesAreRecords(Tree.class), List.of(Tree.class, Tree.Good.class, Tree.Bad.class)),
                Arguments.of(CONSTRAINTS_STAND_IN_CORE, List.of(HasAConstraint.class)),
                Arguments.of(PUBLIC_IS_MEANT, List.of(MayBeExtended.class)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void seesAFault(ArchRule rule, List<Class<?>> faulty) {
        JavaClasses classes = new ClassFileImporter().importClasses(faulty);

        assertThat(rule.allowEmptyShould(true).evaluate(classes).hasViolation()).isTrue();
    }

    @Test
    void everyPackageIsNullMarked() {
        Stream<JavaPackage> packages = OURS.stream().map(JavaClass::getPackage).distinct();

        assertThat(packages).allMatch(one -> one.isAnnotatedWith(NullMarked.class));
    }

    private static boolean readsTheWorld(CodeUnitCallTarget call) {
        JavaClass owner = call.getOwner();
        String name = call.getName();
        boolean chance = owner.isAssignableTo(Random.class)
                || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
                || (owner.isEquivalentTo(Math.class) && name.equals("random"));
        boolean clock = owner.isAssignableTo(Clock.class)
                || (owner.getPackageName().equals("java.time") && name.equals("now"))
                || (owner.isEquivalentTo(System.class)
                        && Set.of("currentTimeMillis", "nanoTime").contains(name));
        boolean place = (owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault"))
                || (owner.isEquivalentTo(Locale.class) && name.equals("getDefault"))
                || (owner.isEquivalentTo(System.class)
                        && Set.of("getenv", "getProperty").contains(name));
        boolean localeOfTheMachine = (owner.isEquivalentTo(DateTimeFormatter.class)
                        && name.startsWith("ofPattern")
                        && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class)))
                || (owner.isEquivalentTo(DateTimeFormatter.class) && name.startsWith("ofLocalized"))
                || owner.isAssignableTo(NumberFormat.class)
                || owner.isAssignableTo(TimeZone.class);
        boolean localeLeftOut = owner.isEquivalentTo(String.class)
                && (name.equals("format")
                        || name.equals("formatted")
                        || name.equals("toUpperCase")
                        || name.equals("toLowerCase"))
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class));
        return chance || clock || place || localeOfTheMachine || localeLeftOut;
    }
}
