package org.openplp.rules.rule;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.Arrangement;
import org.openplp.core.fact.Recorded;
import org.openplp.core.situation.Situation;

/**
 * A term that a text sets, or leaves open, and who may agree on another one (reading R14).
 *
 * @param key the name of the parameter in the register
 * @param ofTheText the term that the text sets; empty if it sets none
 * @param openTo who may agree otherwise; empty if nobody may
 * @param shorterOnly whether a longer term cannot be agreed
 * @param mayBeNone whether it can be agreed that there is no term at all
 */
public record Setting(
        String key, Optional<Period> ofTheText, Set<Party> openTo, boolean shorterOnly, boolean mayBeNone) {
    /** The word by which an arrangement says that there is no term. */
    private static final String NO_TERM = "NONE";

    /**
     * Copies the parties.
     *
     * @param key the name of the parameter
     * @param ofTheText the term that the text sets
     * @param openTo who may agree otherwise
     * @param shorterOnly whether a longer term cannot be agreed
     * @param mayBeNone whether no term at all can be agreed
     * @throws IllegalArgumentException if the term is not one of a day to a century
     */
    public Setting {
        requireNonNull(key, "key");
        requireNonNull(ofTheText, "ofTheText");
        requireNonNull(openTo, "openTo");
        openTo = Set.copyOf(openTo);
        if (ofTheText.filter(term -> !isUsable(term)).isPresent()) {
            throw new IllegalArgumentException("no term of a day to a century: " + ofTheText.get());
        }
    }

    /**
     * The term on a day.
     *
     * @param period the term; empty if there is none
     * @param arrangement the path of the arrangement that set it; empty if it is that of the text
     * @param since the day on which it was agreed, if that is on record
     * @param unsettled the paths of facts on arrangements that are not on record, and that could change the term
     */
    record Term(
            Optional<Period> period, Optional<String> arrangement, Optional<LocalDate> since, List<String> unsettled) {}

    /** What an arrangement does to the term. */
    public enum Effect {
        /** It sets the term. */
        APPLIES,
        /** It is about another parameter, or over. */
        NOT_IN_FORCE,
        /** The text does not open the term to those who agreed, or to such a term. */
        NOT_OPEN,
        /** Its value is no term. */
        NO_TERM_READ,
        /** It is not on record who agreed, or on what. */
        NOT_SETTLED
    }

    /**
     * The term in a situation: that of the text, or the shortest one agreed.
     *
     * @param situation the dossier on a day
     * @return the term
     */
    Term in(Situation situation) {
        return new Agreements(this, situation).today();
    }

    /**
     * The arrangement that sets the term in a situation.
     *
     * @param situation the dossier on a day
     * @return its path; empty if the term is that of the text
     */
    public Optional<String> arrangementIn(Situation situation) {
        requireNonNull(situation, "situation");
        return in(situation).arrangement();
    }

    /**
     * What an arrangement does to the term on a day.
     *
     * @param arrangement the arrangement
     * @param day the day
     * @return the effect
     */
    public Effect effectOf(Arrangement arrangement, LocalDate day) {
        requireNonNull(arrangement, "arrangement");
        requireNonNull(day, "day");
        boolean over = arrangement.until().map(last -> last.isBefore(day)).orElse(false);
        if (!arrangement.parameter().equals(Recorded.of(key)) || over) {
            return Effect.NOT_IN_FORCE;
        }
        if (arrangement.by().isKnown()
                && arrangement.by().value().filter(openTo::contains).isEmpty()) {
            return Effect.NOT_OPEN;
        }
        if (!arrangement.by().isKnown() || !arrangement.value().isKnown()) {
            return Effect.NOT_SETTLED;
        }
        boolean none = arrangement.value().equals(Recorded.of(NO_TERM));
        Optional<Period> period = periodOf(arrangement);
        if (none ? !mayBeNone : period.isEmpty()) {
            return Effect.NO_TERM_READ;
        }
        boolean longer = period.flatMap(agreed -> ofTheText.map(text -> isLonger(agreed, text)))
                .orElse(false);
        return shorterOnly && longer ? Effect.NOT_OPEN : Effect.APPLIES;
    }

    /** Whether something is overdue before another term decides: what falls due on the last day of an agreement never is under it. */
    static boolean isOverBefore(LocalDate change, LocalDate due) {
        return due.plusDays(1).isBefore(change);
    }

    /** The last day under a term. */
    Optional<Occurrence.Due> dueUnder(Term term, Function<Term, Optional<LocalDate>> anchor) {
        return term.period()
                .flatMap(period -> anchor.apply(term).map(day -> new Occurrence.Due(day.plus(period), agreed(term))));
    }

    /** What was agreed of a term; empty if it is that of the text. */
    Optional<Occurrence.AgreedTerm> agreed(Term term) {
        return term.arrangement().map(path -> new Occurrence.AgreedTerm(key, word(term), path));
    }

    /** The term as the dossier writes it. */
    static String word(Term term) {
        return term.period().map(Period::toString).orElse(NO_TERM);
    }

    /**
     * The term that an arrangement writes, be it open to agreement or not.
     *
     * @param arrangement the arrangement
     * @return empty if its value is no term of a day to a century
     */
    public static Optional<Period> periodOf(Arrangement arrangement) {
        try {
            return arrangement.value().value().map(Period::parse).filter(Setting::isUsable);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A term of a day to a century: anything else is a slip of the pen, and would leave the calendar or, less some days, end before it begins. */
    private static boolean isUsable(Period period) {
        try {
            LocalDate end = LocalDate.EPOCH.plus(period);
            boolean isToACentury = end.isAfter(LocalDate.EPOCH) && !end.isAfter(LocalDate.EPOCH.plusYears(100));
            return isToACentury && !period.isNegative();
        } catch (DateTimeException | ArithmeticException outsideTheCalendar) {
            return false;
        }
    }

    /** Terms in months and in days are compared as they run from one fixed day. */
    private static boolean isLonger(Period one, Period other) {
        return LocalDate.EPOCH.plus(one).isAfter(LocalDate.EPOCH.plus(other));
    }
}
