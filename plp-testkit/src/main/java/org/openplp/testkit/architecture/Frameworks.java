package org.openplp.testkit.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Recognises the frameworks of a host by name alone, so that none of them is required. */
final class Frameworks {
    private static final List<String> CONTROLLERS = List.of(
            "org.springframework.stereotype.Controller",
            "org.springframework.web.bind.annotation.RestController",
            "io.micronaut.http.annotation.Controller",
            "jakarta.ws.rs.Path",
            "javax.ws.rs.Path");
    private static final List<String> SERVLETS =
            List.of("jakarta.servlet.http.HttpServlet", "javax.servlet.http.HttpServlet");
    private static final List<String> ENDPOINTS = List.of(
            "org.springframework.web.bind.annotation.",
            "io.micronaut.http.annotation.",
            "jakarta.ws.rs.",
            "javax.ws.rs.");
    private static final List<String> ENTITIES = List.of(
            "jakarta.persistence.Entity",
            "jakarta.persistence.Embeddable",
            "jakarta.persistence.MappedSuperclass",
            "javax.persistence.Entity",
            "javax.persistence.Embeddable",
            "javax.persistence.MappedSuperclass",
            "org.springframework.data.relational.core.mapping.Table",
            "org.springframework.data.mongodb.core.mapping.Document",
            "io.micronaut.data.annotation.MappedEntity");
    private static final Set<String> LOGGERS = Set.of(
            "org.slf4j.Logger",
            "org.slf4j.spi.LoggingEventBuilder",
            "java.util.logging.Logger",
            "java.lang.System$Logger",
            "org.apache.logging.log4j.Logger",
            "org.apache.commons.logging.Log",
            "org.jboss.logging.Logger",
            "org.jboss.logging.BasicLogger");
    private static final List<String> MAPPERS =
            List.of("com.google.gson.", "jakarta.json.bind.", "javax.json.bind.", "org.yaml.snakeyaml.");
    private static final List<String> BY_JACKSON =
            List.of("com.fasterxml.jackson.databind.", "tools.jackson.databind.", "org.springframework.web.");

    /** Whether the host has plp-jackson, so that Jackson reads and writes records as openplp does. */
    static final boolean JACKSON_KNOWS_RECORDS = isThere("org.openplp.jackson.PlpModule");

    /** The packages of openplp that only hosts with such a framework use. */
    static final Set<String> PACKAGES = Set.of("org.openplp.jackson", "org.openplp.jackson3", "org.openplp.spring");

    private Frameworks() {}

    /** Whether a class answers requests: it has an annotation for that, is a servlet, or is named {@code …Controller}. */
    static boolean isController(JavaClass type) {
        return type.getSimpleName().endsWith("Controller")
                || CONTROLLERS.stream().anyMatch(one -> type.isAnnotatedWith(one) || type.isMetaAnnotatedWith(one))
                || SERVLETS.stream().anyMatch(type::isAssignableTo);
    }

    /** Whether a method is one of a controller that a request reaches. */
    static boolean isEndpoint(JavaCodeUnit unit) {
        return isController(unit.getOwner())
                && unit.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType().getName())
                        .anyMatch(name -> ENDPOINTS.stream().anyMatch(name::startsWith));
    }

    /** Whether the fields of a class are columns. */
    static boolean isEntity(JavaClass type) {
        return ENTITIES.stream().anyMatch(one -> type.isAnnotatedWith(one) || type.isMetaAnnotatedWith(one));
    }

    /** Whether a field is not a column, or is a column with a converter of the host. */
    static boolean isStoredAsIs(JavaField field) {
        return Stream.of(JavaModifier.STATIC, JavaModifier.TRANSIENT).noneMatch(field.getModifiers()::contains)
                && field.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType().getSimpleName())
                        .noneMatch(Set.of("Transient", "Convert")::contains);
    }

    static boolean isLogging(AccessTarget target) {
        return LOGGERS.contains(target.getOwner().getName());
    }

    /** Whether a call binds JSON or YAML to objects without knowing records. */
    static boolean isMapping(AccessTarget target) {
        String owner = target.getOwner().getName();
        return MAPPERS.stream().anyMatch(owner::startsWith)
                || (!JACKSON_KNOWS_RECORDS && BY_JACKSON.stream().anyMatch(owner::startsWith));
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type, false, Frameworks.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
