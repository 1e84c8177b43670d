package org.openplp.core.dossier;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.openplp.core.activity.Incident;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.evaluation.Evaluation;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Membership;

/**
 * A list of a dossier whose entries have an id.
 *
 * @param <E> the entries
 */
public final class Roll<E> {
    /** Who holds or held which post. */
    public static final Roll<Appointment> APPOINTMENTS = new Roll<>(
            "appointments", Dossier::appointments, DossierBuilder::appointments, Appointment::id, Appointment::of);

    /** Who is or was a member. */
    public static final Roll<Membership> MEMBERSHIPS = new Roll<>(
            "memberships", Dossier::memberships, DossierBuilder::memberships, Membership::id, Membership::of);

    /** What went out to members. */
    public static final Roll<Message> MESSAGES =
            new Roll<>("messages", Dossier::messages, DossierBuilder::messages, Message::id, Message::of);

    /** What members reported. */
    public static final Roll<Report> REPORTS =
            new Roll<>("reports", Dossier::reports, DossierBuilder::reports, Report::id, Report::of);

    /** The evaluations. */
    public static final Roll<Evaluation> EVALUATIONS = new Roll<>(
            "evaluations", Dossier::evaluations, DossierBuilder::evaluations, Evaluation::id, Evaluation::of);

    /** What happened that a partnership must keep from. */
    public static final Roll<Incident> INCIDENTS =
            new Roll<>("incidents", Dossier::incidents, DossierBuilder::incidents, Incident::id, Incident::of);

    private final String key;
    private final Function<Dossier, Log<E>> entries;
    private final BiFunction<DossierBuilder, Log<E>, DossierBuilder> replaced;
    private final Function<E, String> id;
    private final Function<String, E> blank;

    private Roll(
            String key,
            Function<Dossier, Log<E>> entries,
            BiFunction<DossierBuilder, Log<E>, DossierBuilder> replaced,
            Function<E, String> id,
            Function<String, E> blank) {
        this.key = key;
        this.entries = entries;
        this.replaced = replaced;
        this.id = id;
        this.blank = blank;
    }

    /**
     * The key of the list in a dossier.
     *
     * @return such as {@code memberships}
     */
    public String key() {
        return key;
    }

    /**
     * The entries.
     *
     * @param dossier the dossier
     * @return the list
     */
    public Log<E> entries(Dossier dossier) {
        return entries.apply(dossier);
    }

    /**
     * Finds an entry.
     *
     * @param dossier the dossier
     * @param wanted the id of the entry
     * @return empty if no entry on record has this id
     */
    public Optional<E> find(Dossier dossier, String wanted) {
        int index = indexOf(dossier, wanted);
        return index < 0 ? Optional.empty() : Optional.of(entries(dossier).entry(index));
    }

    /**
     * The path of an entry.
     *
     * @param dossier the dossier
     * @param wanted the id of the entry
     * @return such as {@code memberships[3]}; empty if no entry on record has this id
     */
    public Optional<String> path(Dossier dossier, String wanted) {
        int index = indexOf(dossier, wanted);
        return index < 0
                ? Optional.empty()
                : Optional.of(key + "[" + entries(dossier).place(index) + "]");
    }

    /**
     * Does an act with which an entry begins.
     *
     * @param dossier the dossier before it
     * @param begun the result of the act, such as {@code Membership.admit(member)}
     * @return as {@link Dossier#with} does, with the paths of the dossier
     */
    public Result<Dossier, Event> begin(Dossier dossier, Result<E, ? extends Event> begun) {
        requireNonNull(dossier, "dossier");
        return dossier.with(begun.under(key));
    }

    /**
     * Does an act on an entry.
     *
     * @param dossier the dossier before it
     * @param wanted the id of the entry
     * @param act the act, such as {@code member -> member.leave(day)}
     * @return as {@link Dossier#with} does, with the paths of the dossier; or rejected with {@link RejectionCode#SUBJECT_UNKNOWN}
     */
    public Result<Dossier, Event> change(
            Dossier dossier, String wanted, Function<? super E, ? extends Result<E, ? extends Event>> act) {
        requireNonNull(act, "act");
        return onEntry(dossier, wanted, entry -> begin(dossier, requireNonNull(act.apply(entry), "act gave null")));
    }

    Result<Dossier, Event> onEntry(Dossier dossier, String wanted, Function<E, Result<Dossier, Event>> act) {
        return find(dossier, wanted).map(act).orElseGet(() -> Result.rejected(key, RejectionCode.SUBJECT_UNKNOWN));
    }

    /** Whether the dossier holds this very state of the entry. */
    boolean holds(Dossier dossier, E entry) {
        return find(dossier, id.apply(entry)).equals(Optional.of(entry));
    }

    /** The dossier with an entry changed; one that is not on record is added, since an event tells of it. */
    Dossier changed(Dossier before, String wanted, UnaryOperator<E> change) {
        Log<E> log = entries(before);
        int index = indexOf(before, wanted);
        return index < 0
                ? begun(before, wanted, change)
                : replaced(before, log.with(index, change.apply(log.entry(index))));
    }

    Dossier begun(Dossier before, String wanted, UnaryOperator<E> change) {
        return added(before, change.apply(blank.apply(wanted)));
    }

    /** The dossier with one entry more; a list that was not handed over is then known in part. */
    Dossier added(Dossier before, E entry) {
        Log<E> log = entries(before);
        return History.partly(replaced(before, log.and(entry)), log, key);
    }

    Dossier replaced(Dossier before, Log<E> log) {
        return replaced.apply(before.but(), log).build();
    }

    private int indexOf(Dossier dossier, String wanted) {
        requireNonNull(wanted, "id");
        Log<E> log = entries(dossier);
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            if (id.apply(log.entry(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }
}
