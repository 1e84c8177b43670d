package org.openplp.core.fact;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Requires an id of the form of {@link OpaqueId}. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Opaque.Validator.class)
public @interface Opaque {
    /** {@return the key of the message} */
    String message() default "{org.openplp.core.id.invalid}";

    /** {@return the validation groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return the payload that a host attaches to it} */
    Class<? extends Payload>[] payload() default {};

    /** Asks {@link OpaqueId}. */
    final class Validator implements ConstraintValidator<Opaque, String> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable String id, ConstraintValidatorContext context) {
            return id == null || OpaqueId.isWellFormed(id);
        }
    }
}
