package org.openplp.formats;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ValidationException;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.openplp.core.dossier.Consistent;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.FactPath;
import org.openplp.core.validation.Violations;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.FindingWords;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.text.Language;

/**
 * Requires that a dossier keeps the norms: each finding that makes it not compliant is a violation, at the fact that decides.
 * A dossier that contradicts itself has the violations of {@link Consistent} instead. Null is valid.
 *
 * <p>With Hibernate Validator, the message is in the language of the interpolator, the {@link Finding} is the dynamic
 * payload of the violation, and a {@link Plp} as constraint validator payload sets the rule book. With another provider
 * the message is English, and the book is the Belgian one.
 */
@Documented
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Compliant.Validator.class)
public @interface Compliant {
    /** {@return the message; by default the sentence of the finding and the force of its norm} */
    String message() default "{org.openplp.formats.compliant}";

    /** {@return the validation groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return the payload that a host attaches to it} */
    Class<? extends Payload>[] payload() default {};

    /** {@return the day to assess, such as {@code 2026-11-24}; if empty, today in Belgium by the clock of the validator} */
    String on() default "";

    /** {@return how strictly the texts are read} */
    Reading reading() default Reading.AS_WORDED;

    /** {@return the lowest severity of a violation; {@link Severity#WARNING} adds advice that is not worded as a duty} */
    Severity severity() default Severity.ERROR;

    /** {@return the outcomes that are violations} */
    Outcome[] outcomes() default Outcome.BREACHED;

    /** Finds the violations of a dossier. */
    final class Validator implements ConstraintValidator<Compliant, @Nullable Dossier> {
        private static final Plp BELGIAN = Plp.belgian();

        private Optional<LocalDate> day = Optional.empty();
        private Reading reading = Reading.AS_WORDED;
        private Severity severity = Severity.ERROR;
        private Set<Outcome> outcomes = Set.of();

        /** For the validation provider. */
        public Validator() {}

        @Override
        public void initialize(Compliant asked) {
            day = asked.on().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(asked.on()));
            reading = asked.reading();
            severity = asked.severity();
            outcomes = Set.of(asked.outcomes());
        }

        @Override
        public boolean isValid(@Nullable Dossier dossier, ConstraintValidatorContext context) {
            if (dossier == null) {
                return true;
            }
            Optional<Hibernate> hibernate = hibernate(context);
            Plp plp = hibernate.flatMap(Hibernate::plp).orElse(BELGIAN).reading(reading);
            Check check = plp.check(
                    dossier,
                    day.orElseGet(() ->
                            LocalDate.now(context.getClockProvider().getClock().withZone(BelgianTime.ZONE))));
            if (check instanceof Check.Invalid) {
                return Violations.report(
                        check.defects().stream().map(PlacedDefect::defect).toList(), context);
            }
            List<Finding> found =
                    check.findings().stream().filter(this::isViolation).toList();
            String template = context.getDefaultConstraintMessageTemplate();
            context.disableDefaultConstraintViolation();
            for (Finding finding : found) {
                hibernate.ifPresent(one -> one.describe(finding));
                String message = hibernate.isPresent() ? template : text(finding, Language.ENGLISH);
                Violations.report(decisive(finding), context.buildConstraintViolationWithTemplate(message));
            }
            return found.isEmpty();
        }

        private boolean isViolation(Finding finding) {
            return outcomes.contains(finding.outcome())
                    && finding.waiver().isEmpty()
                    && (finding.outcome() == Outcome.BREACHED || finding.norm().check() == CheckKind.RECORDS)
                    && !finding.norm().isOwedByOthers()
                    && finding.severity(reading).compareTo(severity) <= 0;
        }

        private static FactPath decisive(Finding finding) {
            Explanation explanation = finding.explanation();
            return Stream.concat(
                            explanation.decisive().stream().map(Explanation.Evidence::path),
                            explanation.missing().stream().map(Explanation.Missing::path))
                    .findFirst()
                    .orElse(finding.subject().path());
        }

        private static String text(Finding finding, Language language) {
            FindingWords words = finding.text(language);
            return words.sentence() + " [" + words.force() + "]";
        }

        private static Optional<Hibernate> hibernate(ConstraintValidatorContext context) {
            try {
                return Optional.of(new Hibernate(context.unwrap(HibernateConstraintValidatorContext.class)));
            } catch (NoClassDefFoundError | ValidationException otherProvider) {
                return Optional.empty();
            }
        }

        /** What only Hibernate Validator offers. */
        private record Hibernate(HibernateConstraintValidatorContext context) {
            Optional<Plp> plp() {
                return Optional.ofNullable(context.getConstraintValidatorPayload(Plp.class));
            }

            /** The interpolator picks the text by the bundle of its language. */
            void describe(Finding finding) {
                context.withDynamicPayload(finding);
                for (Language language : Language.values()) {
                    context.addMessageParameter(
                            "org.openplp.formats.compliant." + language.code(), new Text(finding, language));
                }
            }
        }

        /** A text that is written when an interpolator asks for it. */
        private record Text(Finding finding, Language language) {
            @Override
            public String toString() {
                return text(finding, language);
            }
        }
    }
}
