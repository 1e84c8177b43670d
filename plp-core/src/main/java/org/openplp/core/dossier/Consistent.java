package org.openplp.core.dossier;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Set;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.validation.Violations;

/**
 * Requires that a dossier does not contradict itself. The validator of a host finds what {@link Intake} finds, at the
 * same places. Missing or malformed ids are left to the constraints of the records that contain them. The key of each
 * message ends with the {@link DefectCode}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Consistent.Validator.class)
public @interface Consistent {
    /** {@return an empty string: each contradiction has its own message} */
    String message() default "";

    /** {@return the validation groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return the payload that a host attaches to it} */
    Class<? extends Payload>[] payload() default {};

    /** Finds the contradictions of a dossier. */
    final class Validator implements ConstraintValidator<Consistent, Dossier> {
        private static final Set<String> OF_ONE_ID = Set.of(DefectCode.ID_MISSING, DefectCode.ID_INVALID);

        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(Dossier dossier, ConstraintValidatorContext context) {
            List<Defect> found = Intake.defects(dossier).stream()
                    .filter(defect -> !OF_ONE_ID.contains(defect.code()))
                    .toList();
            return Violations.report(found, context);
        }
    }
}
