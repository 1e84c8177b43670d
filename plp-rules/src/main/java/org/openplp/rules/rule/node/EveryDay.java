package org.openplp.rules.rule.node;

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
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.Tenure;

/** An entry holds on every day of a period, up to the assessed day. It compares spans of days, not single days. */
public record EveryDay<E>(Tenure<E> tenure, Fact<?, LocalDate> start, Optional<Fact<?, LocalDate>> end)
        implements Condition {
    /** The days on which an entry holds, inclusive. */
    private record Span(LocalDate first, LocalDate last) {
        boolean touches(EvidenceValue.Gap gap) {
            return !first.isAfter(gap.last()) && !last.isBefore(gap.first());
        }
    }

    @Override
    public Answer test(Scope scope) {
        Recorded<LocalDate> began = read(start, scope);
        if (!(began instanceof Recorded.Value<LocalDate> first)) {
            return began.isNone() ? Answer.YES : Answer.UNKNOWN;
        }
        if (!gaps(first.content(), scope).isEmpty()) {
            return Answer.NO;
        }
        return possibleGaps(first.content(), scope).isEmpty() ? Answer.YES : Answer.UNKNOWN;
    }

    /** The gaps that exist whatever the missing facts are. */
    private List<EvidenceValue.Gap> gaps(LocalDate first, Scope scope) {
        Optional<LocalDate> last = lastDay(scope);
        return last.isEmpty() || scope.silence(tenure.log()) == Answer.UNKNOWN
                ? List.of()
                : between(spans(scope, this::possible), first, last.get());
    }

    /** The gaps that exist if nothing else comes on record. */
    private List<EvidenceValue.Gap> possibleGaps(LocalDate first, Scope scope) {
        return between(spans(scope, this::certain), first, lastDay(scope).orElse(scope.day()));
    }

    /** The last day of the period up to the assessed day; empty if it is not on record whether the period is over. */
    private Optional<LocalDate> lastDay(Scope scope) {
        if (end.isEmpty()) {
            return Optional.of(scope.day());
        }
        Recorded<LocalDate> ended = read(end.get(), scope);
        return ended.isNone() || ended.isDatedLater()
                ? Optional.of(scope.day())
                : ended.value().map(day -> day.isBefore(scope.day()) ? day : scope.day());
    }

    private List<Span> spans(Scope scope, Function<Scope, Optional<Span>> span) {
        return scope.entries(tenure.log())
                .flatMap(entry -> span.apply(entry).stream())
                .filter(days -> !days.last().isBefore(days.first()))
                .toList();
    }

    /** The days on which an entry certainly holds. If its last day is not on record, only its first day is certain. */
    private Optional<Span> certain(Scope entry) {
        Recorded<LocalDate> until = read(tenure.until(), entry);
        boolean goesOn = until.isNone() || until.isDatedLater();
        return Conditions.tested(tenure.counts(), entry) == Answer.YES
                ? read(tenure.from(), entry)
                        .value()
                        .map(first -> new Span(first, until.value().orElse(goesOn ? LocalDate.MAX : first)))
                : Optional.empty();
    }

    /** The days on which an entry may hold, as far as the record shows. */
    private Optional<Span> possible(Scope entry) {
        Recorded<LocalDate> from = read(tenure.from(), entry);
        boolean isNever = from.isNone() || from.isDatedLater();
        return isNever || Conditions.tested(tenure.counts(), entry) == Answer.NO
                ? Optional.empty()
                : Optional.of(new Span(
                        from.value().orElse(LocalDate.MIN),
                        read(tenure.until(), entry).value().orElse(LocalDate.MAX)));
    }

    private static Recorded<LocalDate> read(Fact<?, LocalDate> day, Scope scope) {
        return requireNonNull(scope.read(day), Conditions.GAVE_NULL);
    }

    private static List<EvidenceValue.Gap> between(List<Span> spans, LocalDate first, LocalDate last) {
        List<EvidenceValue.Gap> gaps = new ArrayList<>();
        LocalDate next = first;
        for (Span span : spans.stream().sorted(comparing(Span::first)).toList()) {
            if (span.first().isAfter(last)) {
                break;
            }
            if (span.first().isAfter(next)) {
                gaps.add(new EvidenceValue.Gap(next, span.first().minusDays(1)));
            }
            if (!span.last().isBefore(last)) {
                return gaps;
            }
            LocalDate after = span.last().plusDays(1);
            next = after.isAfter(next) ? after : next;
        }
        if (!next.isAfter(last)) {
            gaps.add(new EvidenceValue.Gap(next, last));
        }
        return gaps;
    }

    @Override
    public void explain(Scope scope, Answer answer, Explainer explainer) {
        explainer.fact(scope, start);
        if (!(scope.read(start) instanceof Recorded.Value<LocalDate> first)
                || explainer.stoppedAround(scope, tenure.log().around(), true)) {
            return;
        }
        end.filter(one -> answer == Answer.UNKNOWN || scope.read(one).isKnown())
                .ifPresent(one -> explainer.fact(scope, one));
        switch (answer) {
            case YES -> listHolders(first.content(), scope, explainer);
            case NO ->
                gaps(first.content(), scope).stream()
                        .limit(explainer.many())
                        .forEach(gap -> explainer.evidence(
                                scope.path(tenure.log()), tenure.log().key(), gap));
            case UNKNOWN -> listMissing(possibleGaps(first.content(), scope), scope, explainer);
        }
    }

    private void listHolders(LocalDate first, Scope scope, Explainer explainer) {
        LocalDate last = lastDay(scope).orElse(scope.day());
        scope.entries(tenure.log())
                .filter(entry -> certain(entry)
                        .filter(span ->
                                !span.first().isAfter(last) && !span.last().isBefore(first))
                        .isPresent())
                .limit(explainer.many())
                .forEach(entry -> {
                    explainer.fact(entry, tenure.from());
                    explainer.fact(entry, tenure.until());
                });
    }

    private void listMissing(List<EvidenceValue.Gap> gaps, Scope scope, Explainer explainer) {
        if (scope.silence(tenure.log()) == Answer.UNKNOWN) {
            explainer.missing(scope.path(tenure.log()), scope.isDatedLater(tenure.log()));
        }
        scope.entries(tenure.log())
                .filter(entry -> possible(entry)
                        .filter(span -> gaps.stream().anyMatch(span::touches))
                        .isPresent())
                .limit(Explainer.mostIn(scope))
                .forEach(entry -> listMissing(entry, explainer));
    }

    private void listMissing(Scope entry, Explainer explainer) {
        Answer counts = tenure.counts().test(entry);
        if (counts == Answer.UNKNOWN) {
            tenure.counts().explain(entry, counts, explainer);
        }
        for (Fact<E, LocalDate> day : List.of(tenure.from(), tenure.until())) {
            if (!entry.read(day).isKnown() && !entry.read(day).isDatedLater()) {
                explainer.fact(entry, day);
            }
        }
    }

    @Override
    public Stream<? extends Part> parts() {
        return Stream.<Part>concat(Stream.of(start, Inside.of(tenure)), end.stream());
    }
}
