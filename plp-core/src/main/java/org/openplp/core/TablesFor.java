package org.openplp.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the records, or sealed families of records, for which {@code plp-builders} generates component tables, in the package of the annotated type. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface TablesFor {
    /** {@return the records and families; the records in them have tables too} */
    Class<?>[] value();
}
