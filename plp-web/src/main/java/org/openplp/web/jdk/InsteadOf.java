package org.openplp.web.jdk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method that is called in the place of one of the JDK with the same name. The object of a method that is not static is its first argument.
 * A field is read by a method without arguments that has its name.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface InsteadOf {
    /** The class of the JDK. */
    Class<?> value();

    /** Whether the body of the method itself is replaced, for a method that the JDK calls too. */
    boolean inPlace() default false;
}
