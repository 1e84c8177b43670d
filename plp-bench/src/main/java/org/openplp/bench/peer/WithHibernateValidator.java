package org.openplp.bench.peer;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openplp.bench.norm.Noted;
import org.openplp.bench.norm.OnDay;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Log;
import org.openplp.core.membership.Membership;
import org.openplp.core.situation.Situation;
import org.openplp.rules.rule.Outcome;

/** The norms as constraints of Hibernate Validator on whole subjects, in place of those that the records carry. */
public final class WithHibernateValidator implements Peer, AutoCloseable {
    private final HibernateValidatorFactory factory;

    /** Builds the factory. */
    public WithHibernateValidator() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        constrain(mapping.type(Appointment.class), Constraints.ON_APPOINTMENTS);
        constrain(mapping.type(Dossier.class), Constraints.ON_THE_PARTNERSHIP);
        constrain(mapping.type(Membership.class), Constraints.ON_MEMBERS);
        constrain(mapping.type(Message.class), Constraints.ON_MESSAGES);
        factory = configuration.addMapping(mapping).buildValidatorFactory().unwrap(HibernateValidatorFactory.class);
    }

    @Override
    public List<Noted> assess(Situation situation) {
        Dossier dossier = situation.dossier();
        Validator validator = factory.usingContext()
                .constraintValidatorPayload(OnDay.of(situation))
                .getValidator();
        List<Noted> noted = new ArrayList<>();
        validate(validator, dossier, dossier.partnership().id(), noted);
        Log<Appointment> appointments = dossier.appointments();
        for (int i = 0; i < Peer.size(appointments); i++) {
            validate(validator, appointments.entry(i), appointments.entry(i).id(), noted);
        }
        Log<Membership> members = dossier.memberships();
        for (int i = 0; i < Peer.size(members); i++) {
            validate(validator, members.entry(i), members.entry(i).id(), noted);
        }
        Log<Message> messages = dossier.messages();
        for (int i = 0; i < Peer.size(messages); i++) {
            validate(validator, messages.entry(i), messages.entry(i).id(), noted);
        }
        return noted;
    }

    @Override
    public void close() {
        factory.close();
    }

    private static <S> void constrain(
            TypeConstraintMappingContext<S> type, List<Constraints.Constraint<S>> constraints) {
        type.ignoreAllAnnotations();
        constraints.forEach(constraint ->
                type.constraint(new GenericConstraintDef<>(Keeps.class).param("norm", constraint.norm())));
    }

    private static <S> void validate(Validator validator, S subject, String id, List<Noted> noted) {
        for (ConstraintViolation<S> violation : validator.validate(subject)) {
            Keeps keeps = (Keeps) violation.getConstraintDescriptor().getAnnotation();
            HibernateConstraintViolation<?> told = violation.unwrap(HibernateConstraintViolation.class);
            Outcome outcome = told.getDynamicPayload(Outcome.class);
            noted.add(new Noted(keeps.norm(), id, outcome));
        }
    }
}
