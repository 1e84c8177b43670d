package org.openplp.rules.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.openplp.core.dossier.Arrangement;
import org.openplp.core.fact.Log;
import org.openplp.core.situation.Situation;
import org.openplp.rules.rule.Setting.Effect;
import org.openplp.rules.rule.Setting.Term;

/** What the arrangements on record make of a term, read once for all that is judged by it. */
final class Agreements {
    private static final LocalDate NEVER = LocalDate.MAX;

    private final Setting setting;
    private final Term ofTheText;
    private final boolean mayBeMore;
    private final List<Agreement> agreements;
    private final Term today;

    /** The days on which another term may hold, each with that term, in their order. */
    private final SortedMap<LocalDate, Term> changes = new TreeMap<>();

    Agreements(Setting setting, Situation situation) {
        this.setting = setting;
        this.ofTheText = new Term(setting.ofTheText(), Optional.empty(), Optional.empty(), List.of());
        boolean isOpen = !setting.openTo().isEmpty();
        this.mayBeMore = isOpen && situation.isPartial("arrangements");
        this.agreements = isOpen ? read(setting, situation.dossier().arrangements()) : List.of();
        this.today = on(situation.day());
        for (Agreement one : agreements) {
            if (one.isSettled() && one.holdsOn(situation.day()) && one.until().isBefore(LocalDate.MAX)) {
                changes.computeIfAbsent(one.until().plusDays(1), this::settledOn);
            }
        }
    }

    /**
     * One that sets the term, or could if all of it were on record.
     *
     * @param term the term; of one that is not settled, what is not on record
     * @param end where the term ends that begins on one fixed day, by which terms in months and in days are compared
     * @param from the first day
     * @param until the last day, included
     */
    private record Agreement(Term term, LocalDate end, LocalDate from, LocalDate until) {
        boolean isSettled() {
            return term.unsettled().isEmpty();
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    private static List<Agreement> read(Setting setting, Log<Arrangement> arrangements) {
        List<Agreement> agreements = new ArrayList<>();
        for (int i = 0; arrangements.isKnown() && i < arrangements.size(); i++) {
            Arrangement arrangement = arrangements.entry(i);
            Effect effect = setting.effectOf(arrangement, LocalDate.MIN);
            if (effect == Effect.APPLIES || effect == Effect.NOT_SETTLED) {
                agreements.add(agreement(arrangement, "arrangements[" + arrangements.place(i) + "]", effect));
            }
        }
        return agreements;
    }

    private static Agreement agreement(Arrangement arrangement, String path, Effect effect) {
        Optional<LocalDate> since = arrangement.agreedOn().value();
        Optional<Period> period = Setting.periodOf(arrangement);
        List<String> unsettled = effect == Effect.APPLIES
                ? List.of()
                : List.of(path + (arrangement.by().isKnown() ? ".value" : ".by"));
        return new Agreement(
                new Term(period, Optional.of(path), since, unsettled),
                period.map(LocalDate.EPOCH::plus).orElse(NEVER),
                since.orElse(LocalDate.MIN),
                arrangement.until().orElse(LocalDate.MAX));
    }

    /** The term on the day of the situation: that of the text, or the shortest one agreed. */
    Term today() {
        return today;
    }

    /** The term on another day, as the record shows it: an arrangement that is over by then, or that was made later, does not set it. */
    Term on(LocalDate day) {
        List<String> unsettled = new ArrayList<>();
        if (mayBeMore) {
            unsettled.add("arrangements");
        }
        for (Agreement one : agreements) {
            if (one.holdsOn(day)) {
                unsettled.addAll(one.term().unsettled());
            }
        }
        Term term = settledOn(day);
        return unsettled.isEmpty() ? term : new Term(term.period(), term.arrangement(), term.since(), unsettled);
    }

    /** Of several that are equally short, the first of the file. */
    private Term settledOn(LocalDate day) {
        Term shortest = ofTheText;
        Optional<LocalDate> least = Optional.empty();
        for (Agreement one : agreements) {
            if (one.isSettled()
                    && one.holdsOn(day)
                    && (least.isEmpty() || one.end().isBefore(least.get()))) {
                shortest = one.term();
                least = Optional.of(one.end());
            }
        }
        return shortest;
    }

    /**
     * The days after that of the situation on which another term may hold, since an arrangement was in force for the last time on the day before.
     *
     * @return the days in their order
     */
    List<LocalDate> changes() {
        return List.copyOf(changes.keySet());
    }

    /** The first of those days. */
    Optional<LocalDate> firstChange() {
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.firstKey());
    }

    /**
     * The last day to do something, with what is on record: where an arrangement is over before, the term that holds from then on decides.
     *
     * @param anchor the day from which a term runs; empty if it does not run
     * @return empty if no term runs
     */
    Optional<Occurrence.Due> lastDay(Function<Term, Optional<LocalDate>> anchor) {
        Optional<Occurrence.Due> due = setting.dueUnder(today, anchor);
        for (Map.Entry<LocalDate, Term> change : changes.entrySet()) {
            LocalDate first = change.getKey();
            if (due.filter(one -> Setting.isOverBefore(first, one.day())).isPresent()) {
                return due;
            }
            due = setting.dueUnder(change.getValue(), anchor);
            if (due.filter(one -> one.day().isBefore(first)).isPresent()) {
                LocalDate last = first.minusDays(1);
                return Optional.of(new Occurrence.Due(last, setting.agreed(settledOn(last))));
            }
        }
        return due;
    }
}
