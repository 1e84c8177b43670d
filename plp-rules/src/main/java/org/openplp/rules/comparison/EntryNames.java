package org.openplp.rules.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.Incident;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.membership.Membership;
import org.openplp.rules.outcome.Explanation;

/** Names for the facts of a dossier that do not depend on the place of an entry in its list. */
public final class EntryNames {
    private final Map<FactPath, FactPath> entries = new HashMap<>();

    private EntryNames(Dossier dossier) {
        name("appointments", dossier.appointments(), Appointment::id);
        name("memberships", dossier.memberships(), Membership::id);
        name("messages", dossier.messages(), Message::id);
        name("reports", dossier.reports(), Report::id);
        name("evaluations", dossier.evaluations(), Evaluation::id);
        name("incidents", dossier.incidents(), Incident::id);
    }

    /**
     * The names of a dossier.
     *
     * @param dossier the dossier, on a day or as handed over
     * @return the names of its paths
     */
    public static EntryNames from(Dossier dossier) {
        return new EntryNames(dossier);
    }

    private <E> void name(String key, Entries<E> log, Function<E, String> id) {
        log.forEach(
                FactPath.of(key),
                (path, entry) -> entries.put(path, FactPath.ROOT.key(key + "[" + id.apply(entry) + "]")));
    }

    /**
     * Names a path by the ids of its entries, where they have one, and without their places.
     *
     * @param path a path of the dossier, such as {@code memberships[3].measures[0].date}
     * @return the name, such as {@code memberships[m-4].measures[].date}
     */
    public FactPath of(FactPath path) {
        FactPath entry = path.outermostEntry().filter(entries::containsKey).orElse(FactPath.ROOT);
        FactPath rest = path.inside(entry).orElseThrow().inAnyEntry();
        return rest.under(entries.getOrDefault(entry, FactPath.ROOT));
    }

    /**
     * Names the evidence for a finding, as {@link org.openplp.rules.outcome.EvidenceValue#lasting} words it.
     *
     * @param evidence the evidence
     * @return the name, such as {@code memberships[m-4].adult=false}
     */
    public String of(Explanation.Evidence evidence) {
        String place = of(evidence.path()).toString();
        String key = place.endsWith(evidence.key()) ? place : place + "." + evidence.key();
        return key + "=" + evidence.shown().lasting();
    }
}
