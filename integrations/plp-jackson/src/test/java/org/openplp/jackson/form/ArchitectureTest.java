package org.openplp.jackson.form;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A host has one line of Jackson, and classes for the other one must not be needed. */
@AnalyzeClasses(
        packages = {"org.openplp.jackson", "org.openplp.jackson3"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule THE_MODULE_FOR_JACKSON_2_KNOWS_NOTHING_OF_JACKSON_3 = noClasses()
            .that()
            .resideInAnyPackage("org.openplp.jackson", "org.openplp.jackson.form")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "org.openplp.jackson3..");

    @ArchTest
    static final ArchRule WHAT_THEY_SHARE_BINDS_NOTHING = noClasses()
            .that()
            .resideInAPackage("org.openplp.jackson.form")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "org.openplp.jackson");

    @ArchTest
    static final ArchRule THE_MODULE_FOR_JACKSON_3_BINDS_WITH_THAT_ALONE = noClasses()
            .that()
            .resideInAPackage("org.openplp.jackson3")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..", "org.openplp.jackson");
}
