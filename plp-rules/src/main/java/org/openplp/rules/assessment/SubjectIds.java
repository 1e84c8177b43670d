package org.openplp.rules.assessment;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.evaluation.Evaluation;
import org.openplp.core.fact.Log;
import org.openplp.core.membership.Membership;

/** The ids of a dossier that an attestation or a waiver can name. */
final class SubjectIds {
    private SubjectIds() {}

    static Set<String> in(Dossier dossier) {
        Set<String> ids = new HashSet<>();
        ids.add(dossier.partnership().id());
        add(ids, dossier.appointments(), Appointment::id);
        add(ids, dossier.memberships(), Membership::id);
        add(ids, dossier.messages(), Message::id);
        add(ids, dossier.reports(), Report::id);
        add(ids, dossier.evaluations(), Evaluation::id);
        return ids;
    }

    private static <E> void add(Set<String> ids, Log<E> log, Function<E, String> id) {
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            ids.add(id.apply(log.entry(i)));
        }
    }
}
