package org.openplp.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.Compliant;
import org.openplp.formats.Plp;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.jackson3.PlpModule;
import org.openplp.law.compile.LawFolder;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.digest.Sha256;
import org.openplp.rules.norm.LocalLaw;
import org.openplp.rules.text.Language;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.DispatcherServlet;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The starter")
class PlpAutoConfigurationTest {
    private static final AutoConfigurations OURS = AutoConfigurations.of(
            PlpAutoConfiguration.class, PlpWebAutoConfiguration.class, JacksonAutoConfiguration.class);

    private final ApplicationContextRunner plain = new ApplicationContextRunner().withConfiguration(OURS);
    private final WebApplicationContextRunner web = new WebApplicationContextRunner().withConfiguration(OURS);

    @Test
    void makesTheRuleBookTheWayInAndTheModuleWithoutAWebInterface() {
        plain.withClassLoader(new FilteredClassLoader(DispatcherServlet.class)).run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(PlpProblems.class);
            assertThat(context.getBean(RuleBook.class)).isSameAs(BelgianBook.ofThisRelease());
            assertThat(context.getBean(Plp.class)).hasToString(Plp.belgian().toString());
            assertThat(context.getBean(JsonMapper.class).registeredModules())
                    .filteredOn(PlpModule.class::isInstance)
                    .containsExactly(context.getBean(PlpModule.class));
        });
    }

    @Test
    void answersWithProblemsWhereThereIsAWebInterface() {
        plain.run(context -> assertThat(context).doesNotHaveBean(PlpProblems.class));
        web.run(context -> assertThat(context)
                .hasSingleBean(PlpProblems.class)
                .hasSingleBean(ProblemHandler.class)
                .hasSingleBean(YamlRecords.class)
                .getBean(RequestLanguage.class)
                .isInstanceOf(ServletLanguage.class));
    }

    @Test
    void addsTheLocalLawThatIsABean() throws IOException {
        LocalLaw law = LocalLaw.of(
                LawFolder.of(Path.of("../../plp-testkit/src/test/law")).compiled());

        plain.withBean(LocalLaw.class, () -> law)
                .run(context ->
                        assertThat(context.getBean(RuleBook.class).local()).containsExactly(law));
    }

    @Test
    void takesTheLawThatItsPropertiesNameIfItIsTheExpectedOne(@TempDir Path folder) throws IOException {
        Path law = LawFolder.of(Path.of("../../plp-testkit/src/test/law")).writeInto(folder.resolve("exv.law"));
        String digest = Sha256.hex(Files.readAllBytes(law));
        String location = "openplp.law[0].location=" + law.toUri();

        plain.withPropertyValues(location, "openplp.law[0].sha256=" + digest)
                .run(context -> assertThat(context.getBean(RuleBook.class).local())
                        .extracting(LocalLaw::prefix)
                        .containsExactly("EXV"));
        plain.withPropertyValues(location, "openplp.law[0].sha256=00")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("the law has the SHA-256 " + digest + ", not 00"));
    }

    record Upload(@Compliant(on = "2026-11-24") Dossier dossier) {}

    @Test
    void hasTheValidatorRequireTheNormsOfItsBookInTheLanguageOfTheRequest() {
        RuleBook few = BelgianBook.ofThisRelease()
                .only("few", norm -> norm.id().value().equals("B-P2"));
        Upload upload = new Upload(DossierReader.withDefaultLimit()
                .read(Path.of("../../examples/plp-croisette.yaml"))
                .dossier()
                .orElseThrow());

        plain.withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
                .withBean(RuleBook.class, () -> few)
                .run(context -> {
                    LocaleContextHolder.setLocale(Locale.GERMAN);
                    assertThat(context.getBean(Validator.class).validate(upload))
                            .extracting(one -> one.getPropertyPath() + ": " + one.getMessage())
                            .containsExactlyInAnyOrder(
                                    "dossier.memberships[6].adult: Das Mitglied ist nicht volljährig. [föderale Leitlinien]",
                                    "dossier.memberships[18].adult: Das Mitglied ist nicht volljährig. [föderale Leitlinien]");
                    LocaleContextHolder.resetLocaleContext();
                });
    }

    @Test
    void stepsBackForTheBeansOfTheApplication() {
        RuleBook book = BelgianBook.withLocalExamples();
        RequestLanguage german = () -> Language.GERMAN;

        web.withBean(RuleBook.class, () -> book)
                .withBean(RequestLanguage.class, () -> german)
                .run(context -> {
                    assertThat(context.getBean(Plp.class))
                            .hasToString(Plp.withBook(book).toString());
                    assertThat(context.getBean(RequestLanguage.class)).isSameAs(german);
                });
    }

    @Test
    void takesItsPropertiesAndRefusesALanguageThatItDoesNotSpeak() {
        plain.withPropertyValues("openplp.language=fr", "openplp.reading=binding-only")
                .run(context -> {
                    assertThat(context.getBean(RequestLanguage.class).get()).isEqualTo(Language.FRENCH);
                    assertThat(context.getBean(Plp.class).toString()).endsWith("BINDING_ONLY");
                });
        plain.withPropertyValues("spring.web.locale=nl_BE")
                .run(context ->
                        assertThat(context.getBean(RequestLanguage.class).get()).isEqualTo(Language.DUTCH));
        plain.withPropertyValues("openplp.language=es")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage("openplp.language is en, fr, nl or de, not es"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0B", "-1B", "1073741825B", "2GB", "1TB"})
    void refusesALimitThatNoReaderCanKeep(String limit) {
        web.withPropertyValues("openplp.limit=" + limit)
                .withBean(PlpModule.class, PlpModule::new)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageStartingWith("openplp.limit is from 1B to 1GB, not "));
        web.withPropertyValues("openplp.limit=1GB")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void describesEachOfItsProperties() throws IOException {
        String metadata = Files.readString(Path.of("target/classes/META-INF/spring-configuration-metadata.json"));

        assertThat(JsonMapper.shared().readTree(metadata).path("properties"))
                .hasSize(PlpProperties.class.getRecordComponents().length)
                .allSatisfy(property ->
                        assertThat(property.path("description").asString()).endsWith("."));
    }
}
