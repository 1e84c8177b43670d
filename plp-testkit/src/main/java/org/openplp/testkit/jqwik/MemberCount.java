package org.openplp.testkit.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Sets the number of members of a dossier, beyond the few that it is about: {@code @ForAll @MemberCount(max = 10_000) Dossier dossier}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface MemberCount {
    /** {@return the minimum number} */
    int min() default 0;

    /** {@return the maximum number} */
    int max();
}
