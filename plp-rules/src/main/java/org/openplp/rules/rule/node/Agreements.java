package org.openplp.rules.rule.node;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.openplp.core.dossier.Arrangement;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.rule.TermParameter;
import org.openplp.rules.rule.TermParameter.Effect;

/** The effect of the arrangements on record on a term. It is read once for everything that the term decides. */
@SuppressWarnings("JavaPeriodGetDays") // months and days are compared separately
public final class Agreements {
    /** The order of terms. It does not depend on the order of the file. */
    private static final Comparator<Term> IN_ORDER = Comparator.<Term, LocalDate>comparing(
                    term -> term.since().orElse(LocalDate.MIN))
            .thenComparing(term -> term.period().toTotalMonths())
            .thenComparing(term -> term.period().getDays())
            .thenComparing(term -> term.period().toString());

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

    /**
     * A last day.
     *
     * @param day the day
     * @param agreedTerm the agreement that sets it; empty if the text does
     */
    public record Due(LocalDate day, Optional<Occurrence.AgreedTerm> agreedTerm) {
        public static Due ofTheText(LocalDate day) {
            return new Due(day, Optional.empty());
        }
    }

    private final TermParameter setting;
    private final LocalDate day;
    private final boolean mayBeMore;
    private final List<Agreement> agreements;
    private final InForce today;

    /** The days after that of the situation on which other terms may apply, because an arrangement applied for the last time on the day before. */
    private final TreeSet<LocalDate> changes = new TreeSet<>();

    public Agreements(TermParameter setting, DossierSnapshot snapshot) {
        this.setting = setting;
        this.day = snapshot.day();
        boolean isOpen = setting.isOpen();
        this.mayBeMore = isOpen && snapshot.isPartial("arrangements");
        this.agreements = isOpen ? read(setting, snapshot.dossier().arrangements()) : List.of();
        this.today = on(day);
        for (Agreement one : agreements) {
            if (one.unsettled().isEmpty() && one.holdsOn(day) && one.until().isBefore(LocalDate.MAX)) {
                changes.add(one.until().plusDays(1));
            }
        }
    }

    /**
     * An arrangement that sets the term, or might if all of it were on record.
     *
     * @param path its path
     * @param period the term; empty if no term was agreed, or if it is not on record
     * @param since the day of the agreement, if it is on record
     * @param until the last day, inclusive
     * @param unsettled the path of a missing fact that could decide whether it sets the term
     */
    private record Agreement(
            FactPath path,
            Optional<Period> period,
            Optional<LocalDate> since,
            LocalDate until,
            Optional<FactPath> unsettled) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(since.orElse(LocalDate.MIN)) && !day.isAfter(until);
        }
    }

    private static List<Agreement> read(TermParameter setting, Entries<Arrangement> arrangements) {
        List<Agreement> agreements = new ArrayList<>();
        arrangements.forEach(FactPath.of("arrangements"), (path, arrangement) -> {
            Effect effect = setting.effectOf(arrangement, LocalDate.MIN);
            if (effect == Effect.APPLIES || effect == Effect.NOT_SETTLED) {
                agreements.add(agreement(arrangement, path, effect));
            }
        });
        return agreements;
    }

    private static Agreement agreement(Arrangement arrangement, FactPath path, Effect effect) {
        return new Agreement(
                path,
                TermParameter.periodOf(arrangement),
                arrangement.agreedOn().value(),
                arrangement.until().orElse(LocalDate.MAX),
                effect == Effect.APPLIES
                        ? Optional.empty()
                        : Optional.of(path.key(arrangement.by().isKnown() ? "value" : "by")));
    }

    /** The terms on the day of the situation. */
    public InForce today() {
        return today;
    }

    /** The terms on another day, as the record shows them. Arrangements that are over by then, or that are made later, do not set any. */
    public InForce on(LocalDate day) {
        if (agreements.isEmpty() && !mayBeMore) {
            return ofTheText();
        }
        List<Agreement> holding =
                agreements.stream().filter(one -> one.holdsOn(day)).toList();
        List<FactPath> unsettled = new ArrayList<>();
        if (mayBeMore) {
            unsettled.add(FactPath.of("arrangements"));
        }
        holding.forEach(one -> one.unsettled().ifPresent(unsettled::add));
        List<Agreement> settled =
                holding.stream().filter(one -> one.unsettled().isEmpty()).toList();
        List<Term> terms = new ArrayList<>();
        for (Agreement one : settled) {
            boolean certain = unsettled.isEmpty() && one.since().isPresent();
            one.period()
                    .map(period -> new Term(period, Optional.of(one.path()), one.since(), certain))
                    .ifPresent(terms::add);
        }
        Optional<FactPath> dropped =
                terms.isEmpty() ? settled.stream().map(Agreement::path).findFirst() : Optional.empty();
        // If the text allows only shorter terms, its own term also continues to apply.
        if (terms.isEmpty() ? dropped.isEmpty() : setting.shorterOnly()) {
            setting.ofTheText()
                    .map(period -> new Term(
                            period, Optional.empty(), Optional.empty(), setting.shorterOnly() || unsettled.isEmpty()))
                    .ifPresent(terms::add);
        }
        return new InForce(thoseThatMayEndFirst(terms), dropped, List.copyOf(unsettled));
    }

    private InForce ofTheText() {
        List<Term> terms = setting.ofTheText()
                .map(period -> List.of(new Term(period, Optional.empty(), Optional.empty(), true)))
                .orElse(List.of());
        return new InForce(terms, Optional.empty(), List.of());
    }

    /** Removes each term that ends no earlier than another one agreed no later, regardless of the day from which both are counted. */
    private static List<Term> thoseThatMayEndFirst(List<Term> terms) {
        List<Term> first = new ArrayList<>();
        for (boolean certain : new boolean[] {true, false}) {
            NavigableMap<Long, Integer> shortest = new TreeMap<>();
            terms.stream()
                    .filter(term -> term.certain() == certain)
                    .sorted(IN_ORDER)
                    .filter(term -> isShorterThanAll(term.period(), shortest))
                    .forEach(first::add);
        }
        return List.copyOf(first);
    }

    /**
     * Adds a term unless one of the previous ones is at most as long both in months and in days. The map keeps terms of
     * more and more months with fewer and fewer days.
     */
    private static boolean isShorterThanAll(Period period, NavigableMap<Long, Integer> shortest) {
        Map.Entry<Long, Integer> ofNoMoreMonths = shortest.floorEntry(period.toTotalMonths());
        if (ofNoMoreMonths != null && ofNoMoreMonths.getValue() <= period.getDays()) {
            return false;
        }
        shortest.put(period.toTotalMonths(), period.getDays());
        for (Map.Entry<Long, Integer> next = shortest.higherEntry(period.toTotalMonths());
                next != null && next.getValue() >= period.getDays();
                next = shortest.higherEntry(period.toTotalMonths())) {
            shortest.remove(next.getKey());
        }
        return true;
    }

    /**
     * The days after that of the situation on which other terms may apply.
     *
     * @return the days in their order
     */
    public List<LocalDate> changes() {
        return List.copyOf(changes);
    }

    /** The first of these days. */
    public Optional<LocalDate> firstChange() {
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.first());
    }

    /**
     * The terms that count on the day. These are the certain ones if the last day under them is over. Otherwise all
     * terms count, and their last day is in time whatever the missing facts are.
     *
     * @param anchor gives the day from which a term runs; empty if it does not run
     * @return the terms
     */
    public List<Term> counting(Function<Term, Optional<LocalDate>> anchor) {
        List<Term> certain = today.certain();
        return dueUnder(setting, certain, anchor)
                        .filter(last -> day.isAfter(last.day()))
                        .isPresent()
                ? certain
                : today.terms();
    }

    /** The last day under the terms that count. */
    public Optional<Due> due(Function<Term, Optional<LocalDate>> anchor) {
        return dueUnder(setting, counting(anchor), anchor);
    }

    /**
     * The last day to do something, according to the record. If an arrangement ends before that day, the terms that
     * apply afterwards decide.
     *
     * @param anchor gives the day from which a term runs; empty if it does not run
     * @return the last day; empty if no term runs
     */
    public Optional<Due> lastDay(Function<Term, Optional<LocalDate>> anchor) {
        Optional<Due> due = due(anchor);
        for (LocalDate first : changes) {
            if (due.filter(one -> isOverBefore(first, one.day())).isPresent()) {
                return due;
            }
            due = dueUnder(setting, on(first).terms(), anchor);
            if (due.filter(one -> one.day().isBefore(first)).isPresent()) {
                LocalDate last = first.minusDays(1);
                return Optional.of(new Due(last, until(on(last), anchor)));
            }
        }
        return due;
    }

    /** The agreement that postponed the last day until it was over. */
    private Optional<Occurrence.AgreedTerm> until(InForce held, Function<Term, Optional<LocalDate>> anchor) {
        return held.dropped()
                .map(path -> noTerm(setting, path))
                .or(() -> dueUnder(setting, held.terms(), anchor).flatMap(Due::agreedTerm));
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
     * @param setting what sets the term, or leaves it open
     * @param terms the terms
     * @param anchor gives the day from which a term runs; empty if it does not run
     * @return the last day; empty if none runs
     */
    public static Optional<Due> dueUnder(
            TermParameter setting, List<Term> terms, Function<Term, Optional<LocalDate>> anchor) {
        return endingFirst(terms, anchor)
                .flatMap(term ->
                        anchor.apply(term).map(day -> new Due(day.plus(term.period()), agreed(setting, term))));
    }

    /** The term that ends first; of those that end on the same day, the first in their order. */
    public static Optional<Term> endingFirst(List<Term> terms, Function<Term, Optional<LocalDate>> anchor) {
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
    public static Optional<Occurrence.AgreedTerm> agreed(TermParameter setting, Term term) {
        return term.arrangement()
                .map(path -> new Occurrence.AgreedTerm(setting.key(), Optional.of(term.period()), path));
    }

    /** The agreement that there is no term. */
    public static Occurrence.AgreedTerm noTerm(TermParameter setting, FactPath path) {
        return new Occurrence.AgreedTerm(setting.key(), Optional.empty(), path);
    }
}
