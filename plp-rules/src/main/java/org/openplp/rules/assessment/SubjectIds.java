package org.openplp.rules.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.evaluation.Evaluation;
import org.openplp.core.fact.Log;
import org.openplp.core.membership.Membership;
import org.openplp.rules.norm.SubjectKind;

/** The ids of a dossier that an attestation or a waiver can name. */
final class SubjectIds {
    private SubjectIds() {}

    static Map<String, SubjectKind> in(Dossier dossier) {
        Map<String, SubjectKind> ids = new HashMap<>();
        ids.put(dossier.partnership().id(), SubjectKind.PARTNERSHIP);
        add(ids, SubjectKind.APPOINTMENT, dossier.appointments(), Appointment::id);
        add(ids, SubjectKind.MEMBERSHIP, dossier.memberships(), Membership::id);
        add(ids, SubjectKind.MESSAGE, dossier.messages(), Message::id);
        add(ids, SubjectKind.REPORT, dossier.reports(), Report::id);
        add(ids, SubjectKind.EVALUATION, dossier.evaluations(), Evaluation::id);
        return ids;
    }

    private static <E> void add(Map<String, SubjectKind> ids, SubjectKind kind, Log<E> log, Function<E, String> id) {
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            ids.put(id.apply(log.entry(i)), kind);
        }
    }
}
