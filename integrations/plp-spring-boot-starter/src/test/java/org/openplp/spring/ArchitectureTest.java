package org.openplp.spring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.openplp.spring", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** What an application without a web interface loads. */
    @ArchTest
    static final ArchRule NEEDS_NO_WEB_INTERFACE = noClasses()
            .that()
            .doNotBelongToAnyOf(
                    PlpWebAutoConfiguration.class,
                    JsonRecords.class,
                    PlpProblems.class,
                    ProblemHandler.class,
                    ServletLanguage.class,
                    YamlRecords.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule USES_WHAT_HOSTS_MAY_USE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openplp.jackson", "org.openplp.jackson.form", "com.fasterxml..");
}
