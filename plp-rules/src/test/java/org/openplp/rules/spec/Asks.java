package org.openplp.rules.spec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the test that a rule asks for the value of a parameter of its norm, and for no other. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Asks {
    /**
     * The parameter.
     *
     * @return its key, such as {@code officer.min}
     */
    String value();
}
