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
import org.openplp.bench.norm.ComparedNorm;
import org.openplp.bench.norm.Noted;
import org.openplp.bench.norm.OnDay;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Entries;
import org.openplp.core.membership.Membership;
import org.openplp.rules.outcome.Outcome;

/**
 * The compared norms as constraints of Hibernate Validator on whole subjects, instead of the constraints in the
 * records.
 */
public final class WithHibernateValidator implements Peer {
    private final Form form;
    private final HibernateValidatorFactory factory;

    /**
     * Builds the factory.
     *
     * @param form decides between one call for each subject, and one call for the whole dossier with messages that name
     *     the outcome
     */
    public WithHibernateValidator(Form form) {
        this.form = form;
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        TypeConstraintMappingContext<Dossier> dossier = mapping.type(Dossier.class);
        constrain(dossier, Constraints.ON_THE_PARTNERSHIP);
        if (form == Form.PER_OUTCOME) {
            List.of("appointments", "memberships", "messages")
                    .forEach(list -> dossier.field(list).containerElementType().valid());
        }
        constrain(mapping.type(Appointment.class), Constraints.ON_APPOINTMENTS);
        constrain(mapping.type(Membership.class), Constraints.ON_MEMBERS);
        constrain(mapping.type(Message.class), Constraints.ON_MESSAGES);
        factory = configuration.addMapping(mapping).buildValidatorFactory().unwrap(HibernateValidatorFactory.class);
    }

    @Override
    public List<Noted> assess(DossierSnapshot snapshot) {
        Dossier dossier = snapshot.dossier();
        Validator validator = factory.usingContext()
                .constraintValidatorPayload(OnDay.of(snapshot))
                .getValidator();
        return switch (form) {
            case LEANEST -> eachSubject(validator, dossier);
            case PER_OUTCOME -> wholeDossier(validator, dossier);
        };
    }

    @Override
    public void close() {
        factory.close();
    }

    private void constrain(
            TypeConstraintMappingContext<?> type, List<? extends Constraints.Constraint<?>> constraints) {
        type.ignoreAllAnnotations();
        constraints.forEach(constraint -> type.constraint(new GenericConstraintDef<>(Keeps.class)
                .param("norm", constraint.norm())
                .param("form", form)));
    }

    private static List<Noted> eachSubject(Validator validator, Dossier dossier) {
        List<Noted> noted = new ArrayList<>();
        validate(validator, dossier, dossier.partnership().id(), noted);
        Entries<Appointment> appointments = dossier.appointments();
        for (int i = 0; i < Peer.size(appointments); i++) {
            validate(validator, appointments.entry(i), appointments.entry(i).id(), noted);
        }
        Entries<Membership> members = dossier.memberships();
        for (int i = 0; i < Peer.size(members); i++) {
            validate(validator, members.entry(i), members.entry(i).id(), noted);
        }
        Entries<Message> messages = dossier.messages();
        for (int i = 0; i < Peer.size(messages); i++) {
            validate(validator, messages.entry(i), messages.entry(i).id(), noted);
        }
        return noted;
    }

    private static <S> void validate(Validator validator, S subject, String id, List<Noted> noted) {
        for (ConstraintViolation<S> violation : validator.validate(subject)) {
            Keeps keeps = (Keeps) violation.getConstraintDescriptor().getAnnotation();
            HibernateConstraintViolation<?> unwrapped = violation.unwrap(HibernateConstraintViolation.class);
            Outcome outcome = unwrapped.getDynamicPayload(Outcome.class);
            noted.add(new Noted(keeps.norm(), id, outcome));
        }
    }

    private static List<Noted> wholeDossier(Validator validator, Dossier dossier) {
        List<Noted> noted = new ArrayList<>();
        for (ConstraintViolation<Dossier> violation : validator.validate(dossier)) {
            String message = violation.getMessage();
            int separator = message.indexOf(KeepsValidator.SEPARATOR);
            noted.add(new Noted(
                    ComparedNorm.valueOf(message.substring(0, separator)),
                    id(violation.getLeafBean()),
                    Outcome.valueOf(message.substring(separator + 1))));
        }
        return noted;
    }

    private static String id(Object subject) {
        if (subject instanceof Membership member) {
            return member.id();
        }
        if (subject instanceof Message message) {
            return message.id();
        }
        return subject instanceof Appointment appointment
                ? appointment.id()
                : ((Dossier) subject).partnership().id();
    }
}
