package org.openplp.rules.rule;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;

/** An entry holds on every day from a start to the day that is looked at, but for gaps that a term allows. No day is counted one by one. */
record EveryDay<E>(Tenure<E> tenure, Fact<?, LocalDate> start, Optional<Setting> vacancy) implements Condition {
    /** Days on which an entry holds, both included. */
    private record Span(LocalDate first, LocalDate last) {
        boolean touches(Shown.Gap gap) {
            return !first.isAfter(gap.last()) && !last.isBefore(gap.first());
        }
    }

    @Override
    public Answer test(Scope scope) {
        Recorded<LocalDate> began = read(start, scope);
        if (!(began instanceof Recorded.Value<LocalDate> first)) {
            return began.isNone() ? Answer.YES : Answer.UNKNOWN;
        }
        if (!tooLong(first.content(), scope).isEmpty()) {
            return Answer.NO;
        }
        return perhapsTooLong(first.content(), scope).isEmpty() ? Answer.YES : Answer.UNKNOWN;
    }

    /** The gaps that are there and too long, whatever is not on record. */
    private List<Shown.Gap> tooLong(LocalDate first, Scope scope) {
        if (tenure.log().silence(scope) == Answer.UNKNOWN) {
            return List.of();
        }
        return gaps(spans(scope, this::perhaps), first, scope.day()).stream()
                .filter(gap ->
                        vacancy.isEmpty() || isOver(gap, inForce(gap, scope).certain()))
                .toList();
    }

    /** The gaps that are too long if nothing else comes on record. */
    private List<Shown.Gap> perhapsTooLong(LocalDate first, Scope scope) {
        return gaps(spans(scope, this::certain), first, scope.day()).stream()
                .filter(gap -> {
                    if (vacancy.isEmpty()) {
                        return true;
                    }
                    Setting.InForce held = inForce(gap, scope);
                    return !held.unsettled().isEmpty() || isOver(gap, held.terms());
                })
                .toList();
    }

    private List<Span> spans(Scope scope, Function<Scope, Optional<Span>> span) {
        return scope.entries(tenure.log())
                .flatMap(entry -> span.apply(entry).stream())
                .filter(days -> !days.last().isBefore(days.first()))
                .toList();
    }

    /** The days on which an entry holds for certain. One of which the last day is not on record does so on its first. */
    private Optional<Span> certain(Scope entry) {
        Recorded<LocalDate> until = read(tenure.until(), entry);
        boolean goesOn = until.isNone() || until.isDatedLater();
        return Conditions.tested(tenure.counts(), entry) == Answer.YES
                ? read(tenure.from(), entry)
                        .value()
                        .map(first -> new Span(first, until.value().orElse(goesOn ? LocalDate.MAX : first)))
                : Optional.empty();
    }

    /** The days on which an entry may hold, for all that is on record. */
    private Optional<Span> perhaps(Scope entry) {
        Recorded<LocalDate> from = read(tenure.from(), entry);
        boolean isNever = from.isNone() || from.isDatedLater();
        return isNever || Conditions.tested(tenure.counts(), entry) == Answer.NO
                ? Optional.empty()
                : Optional.of(new Span(
                        from.value().orElse(LocalDate.MIN),
                        read(tenure.until(), entry).value().orElse(LocalDate.MAX)));
    }

    private static Recorded<LocalDate> read(Fact<?, LocalDate> day, Scope scope) {
        return requireNonNull(day.read(scope), Conditions.GAVE_NULL);
    }

    private static List<Shown.Gap> gaps(List<Span> spans, LocalDate first, LocalDate last) {
        List<Shown.Gap> gaps = new ArrayList<>();
        LocalDate next = first;
        for (Span span : spans.stream().sorted(comparing(Span::first)).toList()) {
            if (span.first().isAfter(last)) {
                break;
            }
            if (span.first().isAfter(next)) {
                gaps.add(new Shown.Gap(next, span.first().minusDays(1)));
            }
            if (!span.last().isBefore(last)) {
                return gaps;
            }
            LocalDate after = span.last().plusDays(1);
            next = after.isAfter(next) ? after : next;
        }
        if (!next.isAfter(last)) {
            gaps.add(new Shown.Gap(next, last));
        }
        return gaps;
    }

    private Setting.InForce inForce(Shown.Gap gap, Scope scope) {
        return scope.agreements(vacancy.orElseThrow()).on(gap.last());
    }

    private boolean isOver(Shown.Gap gap, List<Setting.Term> terms) {
        return due(gap, terms).filter(due -> gap.last().isAfter(due.day())).isPresent();
    }

    /** The last day that a gap may have. */
    private Optional<Occurrence.Due> due(Shown.Gap gap, List<Setting.Term> terms) {
        return vacancy.orElseThrow()
                .dueUnder(
                        terms,
                        term -> Optional.of(term.atTheEarliest(gap.first().minusDays(1))));
    }

    @Override
    public void explain(Scope scope, Answer answer, Explainer explainer) {
        explainer.fact(scope, start);
        if (!(start.read(scope) instanceof Recorded.Value<LocalDate> first)
                || explainer.stoppedAround(scope, tenure.log().around(), true)) {
            return;
        }
        switch (answer) {
            case YES -> tellHeld(first.content(), scope, explainer);
            case NO ->
                tooLong(first.content(), scope).stream()
                        .limit(explainer.many())
                        .forEach(gap -> tell(gap, Setting.InForce::certain, scope, explainer));
            case UNKNOWN -> tellMissing(perhapsTooLong(first.content(), scope), scope, explainer);
        }
    }

    private void tell(
            Shown.Gap gap, Function<Setting.InForce, List<Setting.Term>> terms, Scope scope, Explainer explainer) {
        explainer.evidence(tenure.log().pathIn(scope), tenure.log().key(), gap);
        vacancy.ifPresent(setting -> {
            Setting.InForce held = inForce(gap, scope);
            held.dropped()
                    .map(setting::noTerm)
                    .or(() -> due(gap, terms.apply(held)).flatMap(Occurrence.Due::agreedTerm))
                    .ifPresent(explainer::agreed);
        });
    }

    private void tellHeld(LocalDate first, Scope scope, Explainer explainer) {
        Shown.Gap period = new Shown.Gap(first, scope.day());
        scope.entries(tenure.log())
                .filter(entry ->
                        certain(entry).filter(span -> span.touches(period)).isPresent())
                .limit(explainer.many())
                .forEach(entry -> {
                    explainer.fact(entry, tenure.from());
                    explainer.fact(entry, tenure.until());
                });
        gaps(spans(scope, this::certain), first, scope.day()).stream()
                .limit(explainer.many())
                .forEach(gap -> tell(gap, Setting.InForce::terms, scope, explainer));
    }

    private void tellMissing(List<Shown.Gap> gaps, Scope scope, Explainer explainer) {
        if (tenure.log().silence(scope) == Answer.UNKNOWN) {
            explainer.missing(tenure.log().pathIn(scope), tenure.log().isDatedLater(scope));
        }
        scope.entries(tenure.log())
                .filter(entry -> mayFill(gaps, entry))
                .limit(Explainer.mostIn(scope))
                .forEach(entry -> tellMissing(entry, explainer));
        vacancy.ifPresent(setting -> gaps.stream()
                .limit(Explainer.mostIn(scope))
                .forEach(gap -> {
                    Setting.InForce held = inForce(gap, scope);
                    held.unsettled().forEach(path -> explainer.missing(path, false));
                    Terms.explainUndated(held, term -> isOver(gap, List.of(term)), scope, explainer);
                }));
    }

    private boolean mayFill(List<Shown.Gap> gaps, Scope entry) {
        return perhaps(entry)
                .filter(span -> gaps.stream().anyMatch(span::touches))
                .isPresent();
    }

    private void tellMissing(Scope entry, Explainer explainer) {
        Answer counts = tenure.counts().test(entry);
        if (counts == Answer.UNKNOWN) {
            tenure.counts().explain(entry, counts, explainer);
        }
        for (Fact<E, LocalDate> day : List.of(tenure.from(), tenure.until())) {
            if (!day.read(entry).isKnown() && !day.read(entry).isDatedLater()) {
                explainer.fact(entry, day);
            }
        }
    }

    @Override
    public Stream<? extends Part> parts() {
        return Stream.<Part>of(start, tenure);
    }
}
