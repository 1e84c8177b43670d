package org.openplp.core.dossier;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;

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
            context.disableDefaultConstraintViolation();
            for (Defect defect : found) {
                addTo(defect.path(), context.buildConstraintViolationWithTemplate(message(defect)));
            }
            return found.isEmpty();
        }

        /** Attaches the index of an entry to the step that follows, as a provider does. */
        private static void addTo(FactPath path, ConstraintViolationBuilder violation) {
            Function<String, NodeBuilderCustomizableContext> key = violation::addPropertyNode;
            Supplier<LeafNodeBuilderCustomizableContext> entry = violation::addBeanNode;
            Runnable end = violation::addConstraintViolation;
            OptionalInt index = OptionalInt.empty();
            for (FactPath step : path.steps()) {
                if (step.isEntry()) {
                    index = OptionalInt.of(step.place());
                    continue;
                }
                NodeBuilderCustomizableContext node = key.apply(step.key());
                if (index.isPresent()) {
                    NodeBuilderDefinedContext inEntry = node.inIterable().atIndex(index.getAsInt());
                    key = inEntry::addPropertyNode;
                    entry = inEntry::addBeanNode;
                    end = inEntry::addConstraintViolation;
                } else {
                    key = node::addPropertyNode;
                    entry = node::addBeanNode;
                    end = node::addConstraintViolation;
                }
                index = OptionalInt.empty();
            }
            if (index.isPresent()) {
                entry.get().inIterable().atIndex(index.getAsInt()).addConstraintViolation();
            } else {
                end.run();
            }
        }

        /** The key of the message, followed by its subject in brackets: only the key is translated. */
        private static String message(Defect defect) {
            String message = "{org.openplp.core." + defect.code() + "}";
            List<String> values = defect.values();
            return values.isEmpty() ? message : message + " (" + values.get(values.size() - 1) + ")";
        }
    }
}
