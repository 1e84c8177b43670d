package org.openplp.testkit.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many members a dossier has, beyond the few that it is about: {@code @ForAll @Members(max = 10_000) Dossier dossier}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Members {
    /**
     * How many at least.
     *
     * @return the number
     */
    int min() default 0;

    /**
     * How many at most.
     *
     * @return the number
     */
    int max();
}
