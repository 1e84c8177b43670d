package org.openplp.core.act;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Roll;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Result;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.PartnershipEvent;

/**
 * How an act changes its subject in a dossier, and which entry it makes there.
 *
 * @param <S> the subject: the dossier, the partnership, or an entry of a list
 */
public final class Deed<S> {
    private final Function<Dossier, Result<Dossier, Event>> act;
    private final Function<Dossier, Optional<S>> subject;
    private final Function<Dossier, Optional<FactPath>> path;
    private final Function<S, Optional<FactPath>> made;

    private Deed(
            Function<Dossier, Result<Dossier, Event>> act,
            Function<Dossier, Optional<S>> subject,
            Function<Dossier, Optional<FactPath>> path,
            Function<S, Optional<FactPath>> made) {
        this.act = act;
        this.subject = subject;
        this.path = path;
        this.made = made;
    }

    /** An act on the dossier as a whole. */
    static Deed<Dossier> onDossier(Function<Dossier, Result<Dossier, Event>> act) {
        return new Deed<>(act, Optional::of, dossier -> Optional.of(FactPath.ROOT), subject -> Optional.empty());
    }

    /** An act on the partnership. */
    static Deed<Partnership> onPartnership(Function<Partnership, Result<Partnership, PartnershipEvent>> act) {
        FactPath key = FactPath.of("partnership");
        return new Deed<>(
                dossier -> dossier.apply(act.apply(dossier.partnership()).under(key)),
                dossier -> Optional.of(dossier.partnership()),
                dossier -> Optional.of(key),
                subject -> Optional.empty());
    }

    /** An act on an entry of a list. */
    static <E extends Dated<E>> Deed<E> on(Roll<E> roll, String id, Function<E, Result<E, ? extends Event>> act) {
        return new Deed<>(
                dossier -> roll.find(dossier, id)
                        .map(entry -> dossier.apply(act.apply(entry).under(FactPath.of(roll.key()))))
                        .orElseGet(roll::unknown),
                dossier -> roll.find(dossier, id),
                dossier -> roll.path(dossier, id),
                subject -> Optional.empty());
    }

    /** An act that begins an entry of a list. */
    static <E extends Dated<E>> Deed<E> begins(Roll<E> roll, String id, Supplier<Result<E, ? extends Event>> act) {
        return makes(roll, id, dossier -> dossier.apply(act.get().under(FactPath.of(roll.key()))));
    }

    /** An act on the dossier that makes or replaces an entry of a list. */
    static <E extends Dated<E>> Deed<E> makes(Roll<E> roll, String id, Function<Dossier, Result<Dossier, Event>> act) {
        return new Deed<>(
                act,
                dossier -> roll.find(dossier, id),
                dossier -> roll.path(dossier, id),
                subject -> Optional.of(FactPath.ROOT));
    }

    /** This act, which also makes a record inside its subject. */
    Deed<S> making(String key) {
        return makingAt(subject -> Optional.of(FactPath.of(key)));
    }

    /** This act, which also makes the last entry of a list inside its subject. */
    Deed<S> makingLast(String key, Function<S, ? extends Entries<?>> list) {
        return makingAt(subject -> Optional.of(last(key, list.apply(subject))));
    }

    /** This act, which also makes an entry at a path inside its subject. The path is computed from the subject after the act. */
    Deed<S> makingAt(Function<S, Optional<FactPath>> inside) {
        return new Deed<>(act, subject, path, inside);
    }

    /** The path of the last entry of a list. */
    static FactPath last(String key, Entries<?> list) {
        return FactPath.of(key).entry(list.size() - 1);
    }

    Result<Dossier, Event> on(Dossier dossier) {
        return act.apply(dossier);
    }

    Optional<FactPath> entry(Dossier after) {
        requireNonNull(after, "after");
        return subject.apply(after)
                .flatMap(made)
                .flatMap(inside -> path.apply(after).map(inside::under));
    }
}
