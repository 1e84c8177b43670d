package org.openplp.core.fact;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requires an id of the form of {@link OpaqueId}. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = OpaqueId.PATTERN)
@ReportAsSingleViolation
public @interface Opaque {
    /** {@return the key of the message, so that people do not see the regular expression} */
    String message() default "{org.openplp.core.id.invalid}";

    /** {@return the validation groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return the payload that a host attaches to it} */
    Class<? extends Payload>[] payload() default {};
}
