package org.openplp.core.dossier;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;

/** The facts that were on record on a day. A situation holds only a dossier without defects, and shows no fact that is dated later. */
public final class DossierSnapshot {
    /** The result of handing over a dossier. */
    public sealed interface Attempt {
        /**
         * The dossier can be used.
         *
         * @param snapshot the facts that were on record on the day
         */
        record Accepted(DossierSnapshot snapshot) implements Attempt {
            public Accepted {
                requireNonNull(snapshot, "snapshot");
            }
        }

        /**
         * The dossier cannot be used.
         *
         * @param defects every defect, in the order of the dossier; never empty
         */
        record Refused(List<Defect> defects) implements Attempt {
            /** Copies the defects. */
            public Refused {
                requireNonNull(defects, "defects");
                defects = List.copyOf(defects);
            }
        }
    }

    /** The first day on which a dossier can be viewed: the first of the year 0. */
    public static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);

    /** The last day on which a dossier can be viewed: the last of the year 9999. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Dossier whole;
    private final Dossier seen;
    private final LocalDate day;
    private final Set<String> partial;
    private final Optional<FactPath> made;

    private DossierSnapshot(Dossier whole, LocalDate day, Set<String> partial, Optional<FactPath> made) {
        // Nothing is later than the last day of all. Rules use it to look up facts that are dated later, once for each
        // entry.
        this(whole, day.equals(LocalDate.MAX) ? whole : whole.asOf(day), day, partial, made);
    }

    private DossierSnapshot(Dossier whole, Dossier seen, LocalDate day, Set<String> partial, Optional<FactPath> made) {
        this.whole = whole;
        this.seen = seen;
        this.day = day;
        this.partial = partial;
        this.made = made;
    }

    /**
     * Views a dossier on a day.
     *
     * @param dossier the dossier as handed over, with the facts of every day
     * @param day the last day whose facts are visible
     * @return the situation, or every defect of the dossier, whatever their day
     * @throws BelgianTime.YearOutOfRange if the day is not from {@link #FIRST_DAY} to {@link #LAST_DAY}
     */
    public static Attempt of(Dossier dossier, LocalDate day) {
        return of(dossier, day, Optional.empty());
    }

    /**
     * Views a dossier after an act on a day.
     *
     * @param dossier the dossier after the act, with the facts of every day
     * @param day the last day whose facts are visible
     * @param made the entry that the act makes, or whose part it makes
     * @return the same as {@link #of(Dossier, LocalDate)}, knowing what was {@link #made}
     * @throws BelgianTime.YearOutOfRange likewise
     */
    public static Attempt of(Dossier dossier, LocalDate day, Optional<FactPath> made) {
        requireNonNull(dossier, "dossier");
        requireNonNull(made, "made");
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new BelgianTime.YearOutOfRange("the day " + day + " is not from " + FIRST_DAY + " to " + LAST_DAY);
        }
        List<Defect> defects = Intake.defects(dossier);
        return defects.isEmpty()
                ? new Attempt.Accepted(new DossierSnapshot(dossier, day, partialIn(dossier), made))
                : new Attempt.Refused(defects);
    }

    /** The lists that are known to be incomplete, computed once because every judged entry asks for them. */
    private static Set<String> partialIn(Dossier dossier) {
        Entries<String> partial = dossier.partial();
        Set<String> keys = new HashSet<>();
        for (int i = 0; partial.isKnown() && i < partial.size(); i++) {
            keys.add(ListKeys.withoutBrackets(partial.entry(i)));
        }
        return Set.copyOf(keys);
    }

    /** {@return the day of the situation: the last day whose facts are visible} */
    public LocalDate day() {
        return day;
    }

    /**
     * The dossier as it was on the day.
     *
     * @return the dossier without facts that are dated later
     */
    public Dossier dossier() {
        return seen;
    }

    /**
     * The same dossier on another day, earlier or later.
     *
     * @param otherDay the last day whose facts are visible; any day, but assessments accept only days from
     *     {@link #FIRST_DAY} to {@link #LAST_DAY}
     * @return the situation on that day
     */
    @SuppressWarnings("ReferenceEquality") // an equal dossier that is another object is cut again
    public DossierSnapshot on(LocalDate otherDay) {
        if (otherDay.equals(day)) {
            return this;
        }
        // where nothing is later than a day, nothing is later than one after it
        return seen == whole && otherDay.isAfter(day)
                ? new DossierSnapshot(whole, whole, otherDay, partial, Optional.empty())
                : new DossierSnapshot(whole, otherDay, partial, Optional.empty());
    }

    /**
     * The entry that an act has just made. If it is the last entry of its list on record, no later one is missing, even
     * if the list is incomplete (reading R32).
     *
     * @return its path, such as {@code partnership.houseRules[1]}; empty unless the situation is that {@linkplain #of(Dossier, LocalDate, Optional) after an act}
     */
    public Optional<FactPath> made() {
        return made;
    }

    /**
     * Whether a list is known to be incomplete, whatever the day.
     *
     * @param key the key of the list, such as {@code memberships.measures}; {@code []} in it is ignored
     * @return whether the dossier says so
     */
    public boolean isPartial(String key) {
        requireNonNull(key, "key");
        return !partial.isEmpty() && partial.contains(ListKeys.withoutBrackets(key));
    }

    /** The same facts, seen on the same day. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DossierSnapshot that
                && day.equals(that.day)
                && partial.equals(that.partial)
                && made.equals(that.made)
                && whole.equals(that.whole);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, whole.partnership().id());
    }

    @Override
    public String toString() {
        return whole.partnership().id() + " on " + day;
    }
}
