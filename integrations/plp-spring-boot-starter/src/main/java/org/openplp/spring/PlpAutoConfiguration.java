package org.openplp.spring;

import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.openplp.formats.Plp;
import org.openplp.jackson3.PlpModule;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.LocalLaw;
import org.openplp.rules.text.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Configures the rule book, the entry point and the JSON of openplp. A bean of the application replaces each of them.
 */
@AutoConfiguration
@EnableConfigurationProperties(PlpProperties.class)
public final class PlpAutoConfiguration {
    PlpAutoConfiguration() {}

    /** The book of this release, with the local law that is a bean, and the law that the properties name. */
    @Bean
    @ConditionalOnMissingBean
    RuleBook plpRuleBook(ObjectProvider<LocalLaw> local, PlpProperties properties) {
        RuleBook book =
                BelgianBook.ofThisRelease().withLaw(local.orderedStream().toArray(LocalLaw[]::new));
        for (PlpProperties.Law law : properties.law()) {
            book = law.addTo(book);
        }
        return book;
    }

    @Bean
    @ConditionalOnMissingBean
    Plp plp(RuleBook book, PlpProperties properties) {
        return Plp.withBook(book).reading(properties.reading());
    }

    @Bean
    @ConditionalOnMissingBean
    RequestLanguage plpRequestLanguage(PlpProperties properties, Environment environment) {
        Language usual = UsualLanguage.of(properties, environment);
        return () -> usual;
    }

    @Bean
    RecordCheck plpRecordCheck(ObjectProvider<Validator> validator, RequestLanguage language) {
        return new RecordCheck(validator::getIfAvailable, language);
    }

    @Bean
    @ConditionalOnMissingBean
    PlpModule plpModule(RequestLanguage language, RecordCheck check, PlpProperties properties) {
        return new PlpModule()
                .withLanguage(language)
                .checkedBy(check)
                .withLimit(properties.limit().toBytes());
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({ValidationConfigurationCustomizer.class, HibernateValidatorConfiguration.class})
    static class OfTheValidator {
        /** Makes {@link org.openplp.formats.Compliant} apply the book of the application. */
        @Bean
        ValidationConfigurationCustomizer plpConstraint(ObjectProvider<Plp> plp) {
            return configuration -> {
                if (configuration instanceof HibernateValidatorConfiguration hibernate) {
                    hibernate.constraintValidatorPayload(plp.getObject());
                }
            };
        }
    }
}
