package org.openplp.core.dossier;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.Incident;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Membership;

/**
 * A list of a dossier whose entries have an id.
 *
 * @param <E> the entries
 */
public final class Roll<E extends Dated<E>> {
    /** The present and past holders of posts. */
    public static final Roll<Appointment> APPOINTMENTS = new Roll<>(
            "appointments", Dossier::appointments, DossierBuilder::appointments, Appointment::id, Appointment::of);

    /** The present and past members. */
    public static final Roll<Membership> MEMBERSHIPS = new Roll<>(
            "memberships", Dossier::memberships, DossierBuilder::memberships, Membership::id, Membership::of);

    /** The messages to members. */
    public static final Roll<Message> MESSAGES =
            new Roll<>("messages", Dossier::messages, DossierBuilder::messages, Message::id, Message::of);

    /** The reports of members. */
    public static final Roll<Report> REPORTS =
            new Roll<>("reports", Dossier::reports, DossierBuilder::reports, Report::id, Report::of);

    /** The evaluations. */
    public static final Roll<Evaluation> EVALUATIONS = new Roll<>(
            "evaluations", Dossier::evaluations, DossierBuilder::evaluations, Evaluation::id, Evaluation::of);

    /** The incidents: conduct from which a partnership must refrain. */
    public static final Roll<Incident> INCIDENTS =
            new Roll<>("incidents", Dossier::incidents, DossierBuilder::incidents, Incident::id, Incident::of);

    private final String key;
    private final Function<Dossier, Entries<E>> entries;
    private final BiFunction<DossierBuilder, Entries<E>, DossierBuilder> replaced;
    private final Function<E, String> idOf;
    private final Function<String, E> blank;

    private Roll(
            String key,
            Function<Dossier, Entries<E>> entries,
            BiFunction<DossierBuilder, Entries<E>, DossierBuilder> replaced,
            Function<E, String> idOf,
            Function<String, E> blank) {
        this.key = key;
        this.entries = entries;
        this.replaced = replaced;
        this.idOf = idOf;
        this.blank = blank;
    }

    /**
     * The key of the list in a dossier.
     *
     * @return the key, such as {@code memberships}
     */
    public String key() {
        return key;
    }

    /**
     * Finds an entry.
     *
     * @param dossier the dossier
     * @param id the id of the entry
     * @return the entry; empty if none on record has this id
     */
    public Optional<E> find(Dossier dossier, String id) {
        int index = indexOf(dossier, id);
        return index < 0 ? Optional.empty() : Optional.of(entries(dossier).entry(index));
    }

    /**
     * Finds the path of an entry.
     *
     * @param dossier the dossier
     * @param id the id of the entry
     * @return the path, such as {@code memberships[3]}; empty if no entry on record has this id
     */
    public Optional<FactPath> path(Dossier dossier, String id) {
        int index = indexOf(dossier, id);
        return index < 0
                ? Optional.empty()
                : Optional.of(FactPath.of(key).entry(entries(dossier).place(index)));
    }

    /**
     * The rejection of an act on an entry that is not on record.
     *
     * @return rejected with {@link RejectionCode#SUBJECT_UNKNOWN}
     */
    public Result<Dossier, Event> unknown() {
        return Result.rejected(key, RejectionCode.SUBJECT_UNKNOWN);
    }

    Result<Dossier, Event> onEntry(Dossier dossier, String id, Function<E, Result<Dossier, Event>> act) {
        return find(dossier, id).map(act).orElseGet(this::unknown);
    }

    Entries<E> entries(Dossier dossier) {
        requireNonNull(dossier, "dossier");
        return entries.apply(dossier);
    }

    String idOf(E entry) {
        return idOf.apply(entry);
    }

    /** Whether the dossier holds the entry in exactly this state. */
    boolean holds(Dossier dossier, E entry) {
        return find(dossier, idOf.apply(entry)).equals(Optional.of(entry));
    }

    /** The dossier with an entry changed. An entry that is not on record is added, since an event records it. */
    Dossier changed(Dossier before, String id, UnaryOperator<E> change) {
        requireNonNull(before, "before");
        Entries<E> log = entries(before);
        int index = indexOf(before, id);
        return index < 0
                ? begun(before, id, change)
                : replaced(before, log.withEntry(index, change.apply(log.entry(index))));
    }

    Dossier begun(Dossier before, String id, UnaryOperator<E> change) {
        return added(before, change.apply(blank.apply(id)));
    }

    /** The dossier with an entry added. A list that was not handed over becomes partly known. */
    Dossier added(Dossier before, E entry) {
        requireNonNull(before, "before");
        Entries<E> log = entries(before);
        return History.partly(replaced(before, log.and(entry)), log, key);
    }

    Dossier replaced(Dossier before, Entries<E> log) {
        return replaced.apply(before.toBuilder(), log).build();
    }

    private int indexOf(Dossier dossier, String id) {
        Entries<E> log = entries(dossier);
        requireNonNull(id, "id");
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            if (idOf.apply(log.entry(i)).equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
