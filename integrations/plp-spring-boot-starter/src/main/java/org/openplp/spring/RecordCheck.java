package org.openplp.spring;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openplp.core.act.Act;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.FactPath;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Finds the violations of a submitted record, if the application has a validator: of constraints of openplp and of the
 * application. The reader itself finds the contradictions in a dossier.
 */
final class RecordCheck implements Function<Record, List<Defect>> {
    /**
     * The prefix of codes of violations, which the name of the constraint follows. Their text is that of the validator.
     */
    static final String CONSTRAINT = "constraint.";

    private final Supplier<@Nullable Validator> validator;
    private final RequestLanguage language;

    RecordCheck(Supplier<@Nullable Validator> validator, RequestLanguage language) {
        this.validator = validator;
        this.language = language;
    }

    @Override
    public List<Defect> apply(Record record) {
        Validator present = validator.get();
        List<Defect> defects = new ArrayList<>();
        if (present == null) {
            return defects;
        }
        add(present, record, FactPath.ROOT, defects);
        if (record instanceof Act) {
            // The act itself puts no constraints on its entry.
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (component.getType().isRecord()) {
                    add(present, valueOf(component, record), FactPath.of(component.getName()), defects);
                }
            }
        }
        return defects;
    }

    private void add(Validator present, Object entry, FactPath path, List<Defect> defects) {
        inTheLanguage(() -> present.validate(entry)).stream()
                .map(RecordCheck::defect)
                .map(defect -> defect.under(path))
                .sorted(Comparator.comparing((Defect defect) -> defect.path().toString())
                        .thenComparing(Defect::code))
                .forEach(defects::add);
    }

    /**
     * Validates in the language of the request. Spring's validator takes the language of the thread, which without a
     * request is that of the machine.
     */
    private <T> T inTheLanguage(Supplier<T> asked) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language.get().code()));
        try {
            return asked.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
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
