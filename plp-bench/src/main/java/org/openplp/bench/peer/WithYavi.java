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
import org.openplp.core.fact.Log;
import org.openplp.core.membership.Membership;
import org.openplp.core.situation.Situation;
import org.openplp.rules.rule.Outcome;

/** The norms as constraints of YAVI on whole subjects. For one thread: the day that constraints look at is a field. */
public final class WithYavi implements Peer {
    private static final String NO_TEXT = "";

    private final Validator<Appointment> appointments = validator(Constraints.ON_APPOINTMENTS);
    private final Validator<Dossier> partnership = validator(Constraints.ON_THE_PARTNERSHIP);
    private final Validator<Membership> members = validator(Constraints.ON_MEMBERS);
    private final Validator<Message> messages = validator(Constraints.ON_MESSAGES);
    private OnDay on;

    /**
     * Builds the validators.
     *
     * @param first a dossier on a day
     */
    public WithYavi(Situation first) {
        this.on = OnDay.of(first);
    }

    @Override
    public List<Noted> assess(Situation situation) {
        on = OnDay.of(situation);
        Dossier dossier = situation.dossier();
        List<Noted> noted = new ArrayList<>();
        validate(
                partnership,
                Constraints.ON_THE_PARTNERSHIP,
                dossier,
                dossier.partnership().id(),
                noted);
        Log<Appointment> posts = dossier.appointments();
        for (int i = 0; i < Peer.size(posts); i++) {
            Appointment post = posts.entry(i);
            validate(appointments, Constraints.ON_APPOINTMENTS, post, post.id(), noted);
        }
        Log<Membership> memberships = dossier.memberships();
        for (int i = 0; i < Peer.size(memberships); i++) {
            Membership member = memberships.entry(i);
            validate(members, Constraints.ON_MEMBERS, member, member.id(), noted);
        }
        Log<Message> sent = dossier.messages();
        for (int i = 0; i < Peer.size(sent); i++) {
            Message message = sent.entry(i);
            validate(messages, Constraints.ON_MESSAGES, message, message.id(), noted);
        }
        return noted;
    }

    private <S> Validator<S> validator(List<Constraints.Constraint<S>> constraints) {
        ValidatorBuilder<S> builder = ValidatorBuilder.of();
        for (int i = 0; i < constraints.size(); i++) {
            Constraints.Check<S> check = constraints.get(i).check();
            builder.constraintOnTarget(
                    subject -> !Constraints.isViolated(check.of(subject, on)), Integer.toString(i), NO_TEXT, NO_TEXT);
        }
        return builder.build();
    }

    /** A violation has no room for an outcome, which is worked out again for the few that there are. */
    private <S> void validate(
            Validator<S> validator,
            List<Constraints.Constraint<S>> constraints,
            S subject,
            String id,
            List<Noted> noted) {
        for (ConstraintViolation violation : validator.validate(subject)) {
            Constraints.Constraint<S> violated = constraints.get(Integer.parseInt(violation.name()));
            Outcome outcome = violated.check().of(subject, on);
            noted.add(new Noted(violated.norm(), id, outcome));
        }
    }
}
