package org.openplp.core.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.FactPath;

/** Reports what is wrong with a dossier to a validator. */
public final class Violations {
    private Violations() {}

    /**
     * Reports defects in place of the violation of a constraint itself.
     *
     * @param found the defects
     * @param context the context in which the constraint is checked
     * @return whether there is none
     */
    public static boolean report(List<Defect> found, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        for (Defect defect : found) {
            report(defect.path(), context.buildConstraintViolationWithTemplate(message(defect)));
        }
        return found.isEmpty();
    }

    /**
     * Reports a violation at a fact of the dossier. The index of an entry belongs to the step that follows, as with
     * a provider.
     *
     * @param path the path of the fact
     * @param violation the violation to report
     */
    public static void report(FactPath path, ConstraintViolationBuilder violation) {
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
