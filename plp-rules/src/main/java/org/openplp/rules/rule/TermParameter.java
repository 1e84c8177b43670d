package org.openplp.rules.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.Arrangement;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.rule.node.Agreements;

/**
 * A term that a text sets, or leaves open, and who may agree on another one (reading R14).
 *
 * @param key the name of the parameter in the register
 * @param ofTheText the term that the text sets; empty if it sets none
 * @param openTo the parties who may agree otherwise; empty if nobody may
 * @param shorterOnly whether only a shorter term can be agreed
 * @param mayBeNone whether the parties can agree on no term at all
 */
public record TermParameter(
        String key, Optional<Period> ofTheText, Set<Party> openTo, boolean shorterOnly, boolean mayBeNone) {
    /**
     * Copies the parties.
     *
     * @throws IllegalArgumentException if the term is not one of a day to a century
     */
    public TermParameter {
        openTo = Set.copyOf(openTo);
        if (ofTheText.filter(term -> !isUsable(term)).isPresent()) {
            throw new IllegalArgumentException("no term of a day to a century: " + ofTheText.get());
        }
    }

    /** Written out for the sake of a start, as that of a norm id is. */
    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /**
     * Whether somebody may agree otherwise.
     *
     * @return false if the term of the text always applies
     */
    public boolean isOpen() {
        return !openTo.isEmpty();
    }

    /** The effect of an arrangement on the term. */
    public enum Effect {
        /** It sets the term. */
        APPLIES,
        /** It is about another parameter, or is over. */
        NOT_IN_FORCE,
        /** The text does not allow the parties to agree on a term, or not on such a term. */
        NOT_OPEN,
        /** Its value is not a term. */
        NO_TERM_READ,
        /** It is not on record who agreed, or on what. */
        NOT_SETTLED
    }

    /**
     * The arrangement that sets the term in a situation. Of several, it is the one that ends first if all run from that
     * day. For a duty that runs from another day, a different one may count.
     *
     * @param snapshot the dossier on a day
     * @return its path; empty if the term is that of the text
     */
    public Optional<FactPath> arrangementIn(DossierSnapshot snapshot) {
        Agreements.InForce today = new Agreements(this, snapshot).today();
        return today.dropped()
                .or(() -> Agreements.endingFirst(today.terms(), term -> Optional.of(snapshot.day()))
                        .flatMap(Agreements.Term::arrangement));
    }

    /**
     * The effect of an arrangement on the term on a day.
     *
     * @param arrangement the arrangement
     * @param day the day
     * @return the effect
     */
    public Effect effectOf(Arrangement arrangement, LocalDate day) {
        boolean over = arrangement.until().map(last -> last.isBefore(day)).orElse(false);
        if (!arrangement.parameter().value().equals(Optional.of(key)) || over) {
            return Effect.NOT_IN_FORCE;
        }
        if (arrangement.by().isKnown()
                && arrangement.by().value().filter(openTo::contains).isEmpty()) {
            return Effect.NOT_OPEN;
        }
        if (!arrangement.by().isKnown() || !arrangement.value().isKnown()) {
            return Effect.NOT_SETTLED;
        }
        boolean none = arrangement.value().value().equals(Optional.of(EvidenceValue.Word.NO_TERM.text()));
        Optional<Period> period = periodOf(arrangement);
        if (none ? !mayBeNone : period.isEmpty()) {
            return Effect.NO_TERM_READ;
        }
        boolean longer = period.flatMap(agreed -> ofTheText.map(text -> isLonger(agreed, text)))
                .orElse(false);
        return shorterOnly && longer ? Effect.NOT_OPEN : Effect.APPLIES;
    }

    /**
     * The term that an arrangement states, whether or not it is open to agreement.
     *
     * @param arrangement the arrangement
     * @return the term; empty if its value is not a term of a day to a century
     */
    public static Optional<Period> periodOf(Arrangement arrangement) {
        try {
            return arrangement.value().value().map(Period::parse).filter(TermParameter::isUsable);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether a term lasts from a day to a century. Anything else is a slip of the pen, and would leave the calendar
     * or, with negative days, end before it begins.
     */
    private static boolean isUsable(Period period) {
        try {
            LocalDate end = LocalDate.EPOCH.plus(period);
            boolean isToACentury = end.isAfter(LocalDate.EPOCH) && !end.isAfter(LocalDate.EPOCH.plusYears(100));
            return isToACentury && !period.isNegative();
        } catch (DateTimeException | ArithmeticException outsideTheCalendar) {
            return false;
        }
    }

    /** Compares terms in months and in days as they run from one fixed day. */
    private static boolean isLonger(Period one, Period other) {
        return LocalDate.EPOCH.plus(one).isAfter(LocalDate.EPOCH.plus(other));
    }
}
