package org.openplp.bench.peer;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.openplp.bench.norm.OnDay;
import org.openplp.rules.outcome.Outcome;

/**
 * Checks one norm for Hibernate Validator. The outcome is passed on in a payload of the provider, or in the message.
 */
public final class KeepsValidator implements ConstraintValidator<Keeps, Object> {
    /** Separates norm and outcome in a message. */
    static final char SEPARATOR = ':';

    private Constraints.Check<Object> check = (subject, on) -> Outcome.FAILED;
    private String messagePrefix = "";
    private Form form = Form.LEANEST;

    /** Creates a validator, which gets its norm later. */
    public KeepsValidator() {}

    @Override
    @SuppressWarnings("unchecked") // a constraint is put on the type of its own subjects
    public void initialize(Keeps keeps) {
        messagePrefix = keeps.norm().name() + SEPARATOR;
        form = keeps.form();
        check = (Constraints.Check<Object>) Stream.<List<? extends Constraints.Constraint<?>>>of(
                        Constraints.ON_APPOINTMENTS,
                        Constraints.ON_THE_PARTNERSHIP,
                        Constraints.ON_MEMBERS,
                        Constraints.ON_MESSAGES)
                .flatMap(List::stream)
                .filter(constraint -> constraint.norm() == keeps.norm())
                .findFirst()
                .orElseThrow()
                .check();
    }

    @Override
    public boolean isValid(Object subject, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        Outcome outcome = check.of(subject, hibernate.getConstraintValidatorPayload(OnDay.class));
        if (!Constraints.isViolated(outcome)) {
            return true;
        }
        switch (form) {
            case LEANEST -> hibernate.withDynamicPayload(outcome);
            case PER_OUTCOME -> {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(messagePrefix + outcome)
                        .addConstraintViolation();
            }
        }
        return false;
    }
}
