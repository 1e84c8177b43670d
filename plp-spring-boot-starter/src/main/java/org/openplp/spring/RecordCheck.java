package org.openplp.spring;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openplp.core.act.Act;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Intake;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.FactPath;

/**
 * What stops a record that was sent: the constraints of openplp and of the application, where it has a validator; and for a dossier all that contradicts itself.
 */
final class RecordCheck implements Function<Record, List<Defect>> {
    /** Codes of violations begin with it, and the name of the constraint follows; the text is that of the validator. */
    static final String CONSTRAINT = "constraint.";

    private final Supplier<@Nullable Validator> validator;

    RecordCheck(Supplier<@Nullable Validator> validator) {
        this.validator = validator;
    }

    @Override
    public List<Defect> apply(Record record) {
        List<Defect> defects = violations(record);
        if (record instanceof Dossier dossier) {
            Set<FactPath> paths = new HashSet<>();
            defects.forEach(defect -> paths.add(defect.path()));
            Intake.defects(dossier).stream()
                    .filter(defect -> !paths.contains(defect.path()))
                    .forEach(defects::add);
        }
        return defects;
    }

    private List<Defect> violations(Record record) {
        Validator present = validator.get();
        List<Defect> defects = new ArrayList<>();
        if (present == null) {
            return defects;
        }
        add(present, record, FactPath.ROOT, defects);
        if (record instanceof Act) {
            // an act itself asks nothing of its entry
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (component.getType().isRecord()) {
                    add(present, valueOf(component, record), FactPath.of(component.getName()), defects);
                }
            }
        }
        return defects;
    }

    private static void add(Validator validator, Object entry, FactPath path, List<Defect> defects) {
        validator.validate(entry).stream()
                .map(RecordCheck::defect)
                .map(defect -> defect.under(path))
                .sorted(Comparator.comparing((Defect defect) -> defect.path().toString())
                        .thenComparing(Defect::code))
                .forEach(defects::add);
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(component + " can be read", impossible);
        }
    }

    private static Defect defect(ConstraintViolation<?> violation) {
        Class<?> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        return Defect.at(
                violation.getPropertyPath().toString(),
                CONSTRAINT + constraint.getSimpleName(),
                violation.getMessage());
    }
}
