package org.openplp.bench.peer;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openplp.bench.norm.ComparedNorm;

/** The constraint that a subject complies with a norm. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KeepsValidator.class)
@Repeatable(Keeps.List.class)
public @interface Keeps {
    /**
     * The norm.
     *
     * @return the norm
     */
    ComparedNorm norm();

    /**
     * The way in which a violation carries the outcome.
     *
     * @return the form
     */
    Form form();

    /**
     * The text of a violation, unless it names norm and outcome.
     *
     * @return a text without parameters
     */
    String message() default "not kept";

    /**
     * The groups.
     *
     * @return none
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};

    /** Several norms. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * The norms.
         *
         * @return the constraints
         */
        Keeps[] value();
    }
}
