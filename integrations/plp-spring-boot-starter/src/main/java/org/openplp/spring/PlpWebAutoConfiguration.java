package org.openplp.spring;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Configures the language of requests, request bodies in YAML, and problem details. */
@AutoConfiguration(before = PlpAutoConfiguration.class)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(PlpProperties.class)
public final class PlpWebAutoConfiguration {
    PlpWebAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    RequestLanguage plpRequestLanguage(PlpProperties properties, Environment environment) {
        return new ServletLanguage(UsualLanguage.of(properties, environment));
    }

    @Bean
    YamlRecords plpYamlRecords(RecordCheck check, PlpProperties properties) {
        return new YamlRecords(check, properties.limit().toBytes());
    }

    /** A converter of JSON that is a bean would replace that of the application, so this one comes before it. */
    @Bean
    WebMvcConfigurer plpJsonRecords(ObjectProvider<JsonMapper> mapper, PlpProperties properties) {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
                mapper.ifAvailable(one -> builder.addCustomConverter(
                        new JsonRecords(one, properties.limit().toBytes())));
            }
        };
    }

    @Bean
    @ConditionalOnMissingBean
    PlpProblems plpProblems(RequestLanguage language, PlpProperties properties) {
        return new PlpProblems(language, properties.problemTypes());
    }

    @Bean
    ProblemHandler plpProblemHandler(PlpProblems problems, RequestLanguage language) {
        return new ProblemHandler(problems, language);
    }
}
