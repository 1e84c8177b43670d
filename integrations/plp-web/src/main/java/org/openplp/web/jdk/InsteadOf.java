package org.openplp.web.jdk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method that replaces the method of the same name of another class, mostly of the JDK. If that is an instance method, its object is the first argument. To replace a field, the
 * method has the name of the field and no arguments.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface InsteadOf {
    /** The class of the method. */
    Class<?> value();

    /** Whether to replace the body of the method itself, for a method that the JDK also calls. */
    boolean inPlace() default false;
}
