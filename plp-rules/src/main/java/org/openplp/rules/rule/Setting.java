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
import org.openplp.core.dossier.Situation;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Shown;
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
public record Setting(
        String key, Optional<Period> ofTheText, Set<Party> openTo, boolean shorterOnly, boolean mayBeNone) {
    /**
     * Copies the parties.
     *
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

    /**
     * A term: that of the text, or an agreed one.
     *
     * @param period the term
     * @param arrangement the path of the arrangement that set it; empty if it is that of the text
     * @param since the day of the agreement, if it is on record
     * @param certain whether no missing fact could postpone the day on which it ends
     */
    public record Term(Period period, Optional<FactPath> arrangement, Optional<LocalDate> since, boolean certain) {
        /** Whether the day of the agreement is not on record, so that nobody knows from which day the term has to have run. */
        public boolean isUndated() {
            return arrangement.isPresent() && since.isEmpty();
        }

        /** The earliest start of the term. An agreed term has to run once from its agreement (reading R14). */
        public LocalDate atTheEarliest(LocalDate start) {
            return since.filter(day -> day.isAfter(start)).orElse(start);
        }
    }

    /**
     * The terms that apply on a day. The term that ends first counts. Which term ends first depends on the day from
     * which they run.
     *
     * @param terms the terms; empty if there are none
     * @param dropped the path of an arrangement that sets no term at all; empty if there is none
     * @param unsettled the paths of missing facts of arrangements that could change the term
     */
    public record InForce(List<Term> terms, Optional<FactPath> dropped, List<FactPath> unsettled) {
        public boolean isEmpty() {
            return terms.isEmpty();
        }

        public List<Term> certain() {
            return terms.stream().filter(Term::certain).toList();
        }

        public boolean isCertain() {
            return unsettled.isEmpty() && terms.stream().allMatch(Term::certain);
        }
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
     * @param situation the dossier on a day
     * @return its path; empty if the term is that of the text
     */
    public Optional<FactPath> arrangementIn(Situation situation) {
        requireNonNull(situation, "situation");
        InForce today = new Agreements(this, situation).today();
        return today.dropped()
                .or(() -> endingFirst(today.terms(), term -> Optional.of(situation.day()))
                        .flatMap(Term::arrangement));
    }

    /**
     * The effect of an arrangement on the term on a day.
     *
     * @param arrangement the arrangement
     * @param day the day
     * @return the effect
     */
    public Effect effectOf(Arrangement arrangement, LocalDate day) {
        requireNonNull(arrangement, "arrangement");
        requireNonNull(day, "day");
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
        boolean none = arrangement.value().value().equals(Optional.of(Shown.Word.NO_TERM.text()));
        Optional<Period> period = periodOf(arrangement);
        if (none ? !mayBeNone : period.isEmpty()) {
            return Effect.NO_TERM_READ;
        }
        boolean longer = period.flatMap(agreed -> ofTheText.map(text -> isLonger(agreed, text)))
                .orElse(false);
        return shorterOnly && longer ? Effect.NOT_OPEN : Effect.APPLIES;
    }

    /**
     * Whether something is overdue before another term decides. Something that falls due on the last day of an
     * agreement is never overdue under it.
     */
    public static boolean isOverBefore(LocalDate change, LocalDate due) {
        return due.plusDays(1).isBefore(change);
    }

    /**
     * The last day under the term that ends first.
     *
     * @param terms the terms
     * @param anchor gives the day from which a term runs; empty if it does not run
     * @return the last day; empty if none runs
     */
    public Optional<Occurrence.Due> dueUnder(List<Term> terms, Function<Term, Optional<LocalDate>> anchor) {
        return endingFirst(terms, anchor)
                .flatMap(term ->
                        anchor.apply(term).map(day -> new Occurrence.Due(day.plus(term.period()), agreed(term))));
    }

    /** The term that ends first; of those that end on the same day, the first in their order. */
    public Optional<Term> endingFirst(List<Term> terms, Function<Term, Optional<LocalDate>> anchor) {
        Optional<Term> first = Optional.empty();
        LocalDate end = LocalDate.MAX;
        for (Term term : terms) {
            Optional<LocalDate> ends = anchor.apply(term).map(day -> day.plus(term.period()));
            if (ends.filter(end::isAfter).isPresent()) {
                first = Optional.of(term);
                end = ends.get();
            }
        }
        return first;
    }

    /** The agreement on a term; empty if it is that of the text. */
    public Optional<Occurrence.AgreedTerm> agreed(Term term) {
        return term.arrangement().map(path -> new Occurrence.AgreedTerm(key, Optional.of(term.period()), path));
    }

    /** The agreement that there is no term. */
    public Occurrence.AgreedTerm noTerm(FactPath path) {
        return new Occurrence.AgreedTerm(key, Optional.empty(), path);
    }

    /**
     * The term that an arrangement states, whether or not it is open to agreement.
     *
     * @param arrangement the arrangement
     * @return the term; empty if its value is not a term of a day to a century
     */
    public static Optional<Period> periodOf(Arrangement arrangement) {
        try {
            return arrangement.value().value().map(Period::parse).filter(Setting::isUsable);
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
