package org.openplp.bench.peer;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.Validator;
import java.util.ArrayList;
import java.util.List;
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
 * The compared norms as constraints of YAVI on whole subjects. A constraint is named by the position of its norm. To be
 * used by one thread, since the day of the constraints is a field.
 */
public final class WithYavi implements Peer {
    private static final String NO_TEXT = "";

    private final Form form;
    private final Validator<Appointment> appointments;
    private final Validator<Dossier> partnership;
    private final Validator<Membership> members;
    private final Validator<Message> messages;
    private OnDay on;

    /**
     * Builds the validators.
     *
     * @param form decides between a constraint for each norm, and a constraint for each norm and outcome
     * @param first a dossier on a day
     */
    public WithYavi(Form form, DossierSnapshot first) {
        this.form = form;
        this.on = OnDay.of(first);
        this.appointments = validator(Constraints.ON_APPOINTMENTS);
        this.partnership = validator(Constraints.ON_THE_PARTNERSHIP);
        this.members = validator(Constraints.ON_MEMBERS);
        this.messages = validator(Constraints.ON_MESSAGES);
    }

    @Override
    public List<Noted> assess(DossierSnapshot snapshot) {
        on = OnDay.of(snapshot);
        Dossier dossier = snapshot.dossier();
        List<Noted> noted = new ArrayList<>();
        validate(
                partnership,
                Constraints.ON_THE_PARTNERSHIP,
                dossier,
                dossier.partnership().id(),
                noted);
        Entries<Appointment> posts = dossier.appointments();
        for (int i = 0; i < Peer.size(posts); i++) {
            Appointment post = posts.entry(i);
            validate(appointments, Constraints.ON_APPOINTMENTS, post, post.id(), noted);
        }
        Entries<Membership> memberships = dossier.memberships();
        for (int i = 0; i < Peer.size(memberships); i++) {
            Membership member = memberships.entry(i);
            validate(members, Constraints.ON_MEMBERS, member, member.id(), noted);
        }
        Entries<Message> sent = dossier.messages();
        for (int i = 0; i < Peer.size(sent); i++) {
            Message message = sent.entry(i);
            validate(messages, Constraints.ON_MESSAGES, message, message.id(), noted);
        }
        return noted;
    }

    private <S> Validator<S> validator(List<Constraints.Constraint<S>> constraints) {
        ValidatorBuilder<S> builder = ValidatorBuilder.of();
        for (int i = 0; i < constraints.size(); i++) {
            String name = Integer.toString(i);
            Constraints.Check<S> check = constraints.get(i).check();
            switch (form) {
                case LEANEST ->
                    builder.constraintOnTarget(
                            subject -> !Constraints.isViolated(check.of(subject, on)), name, NO_TEXT, NO_TEXT);
                case PER_OUTCOME -> {
                    for (Outcome outcome : constraints.get(i).norm().notMet()) {
                        builder.constraintOnTarget(
                                subject -> check.of(subject, on) != outcome, name, outcome.name(), NO_TEXT);
                    }
                }
            }
        }
        return builder.build();
    }

    /** Notes the violations. A violation names its norm; the outcome is computed again for the few that there are. */
    private <S> void validate(
            Validator<S> validator,
            List<Constraints.Constraint<S>> constraints,
            S subject,
            String id,
            List<Noted> noted) {
        for (ConstraintViolation violation : validator.validate(subject)) {
            Constraints.Constraint<S> violated = constraints.get(Integer.parseInt(violation.name()));
            Outcome outcome = switch (form) {
                case LEANEST -> violated.check().of(subject, on);
                case PER_OUTCOME -> Outcome.valueOf(violation.messageKey());
            };
            noted.add(new Noted(violated.norm(), id, outcome));
        }
    }
}
