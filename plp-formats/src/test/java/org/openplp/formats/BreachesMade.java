package org.openplp.formats;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.PartnershipBuilder;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.outcome.Outcome;

/**
 * The breaches that an act makes and removes on a day (reading R32), worked out from outcomes alone: what a norm asks of each entry of a list is seen by leaving the
 * list one entry at a time.
 */
record BreachesMade(Dossier before, Dossier after, Optional<FactPath> entry, LocalDate day) {
    /** The norms about the partnership that ask something of each entry of a list to which an act adds. All other norms about it are breached once or not at all. */
    private static final Map<String, List<?>> OF_EACH_ENTRY = Map.of(
            "A-T3a",
            signs(),
            "A-T3b",
            signs(),
            "ROI-1",
            houseRules(),
            "A-T9a",
            new List<>(
                    Dossier::meetings,
                    (dossier, log) -> dossier.toBuilder().meetings(log).build()),
            "M-T10",
            new List<>(
                    Dossier::meetings,
                    (dossier, log) -> dossier.toBuilder().meetings(log).build()),
            "DAT-5",
            new List<>(
                    Dossier::memberships,
                    (dossier, log) -> dossier.toBuilder().memberships(log).build()));

    /** A list of a dossier, and the dossier with another one in its place. */
    private record List<E>(Function<Dossier, Entries<E>> log, BiFunction<Dossier, Entries<E>, Dossier> with) {
        /** Where an entry by itself breaches a norm. */
        Set<Integer> bad(Dossier dossier, String finding, LocalDate day) {
            Entries<E> entries = log.apply(dossier);
            return IntStream.range(0, entries.isKnown() ? entries.size() : 0)
                    .filter(i -> outcomes(with.apply(dossier, Entries.of(entries.entry(i))), day)
                                    .get(finding)
                            == Outcome.BREACHED)
                    .boxed()
                    .collect(Collectors.toSet());
        }
    }

    private static List<?> signs() {
        return new List<>(
                dossier -> dossier.partnership().signs(),
                (dossier, log) -> with(dossier, partnership -> partnership.signs(log)));
    }

    /** Without a recognition, before which there have to be house rules, whichever, and without the acknowledgements, which name their version. */
    private static List<?> houseRules() {
        return new List<>(
                dossier -> dossier.partnership().houseRules(),
                (dossier, log) -> with(
                        dossier.toBuilder()
                                .memberships(notAcknowledged(dossier.memberships()))
                                .build(),
                        partnership -> partnership.houseRules(log).charter(Entries.none())));
    }

    private static Entries<Membership> notAcknowledged(Entries<Membership> log) {
        return Entries.of(IntStream.range(0, log.isKnown() ? log.size() : 0)
                .mapToObj(i -> log.entry(i).toBuilder()
                        .acknowledgement(Recorded.unknown())
                        .build())
                .toList());
    }

    private static Dossier with(Dossier dossier, Function<PartnershipBuilder, PartnershipBuilder> change) {
        Partnership changed = change.apply(dossier.partnership().toBuilder()).build();
        return dossier.toBuilder().partnership(changed).build();
    }

    private static Map<String, Outcome> outcomes(Dossier dossier, LocalDate day) {
        return Seen.in(dossier, day).outcomes();
    }

    /** The findings of what the act breaches, unless a waiver covers it or the norm is left to people. */
    Set<String> made() {
        Set<String> earlier = Seen.in(before, day).breaches();
        return Seen.in(after, day, entry).findings().stream()
                .filter(finding -> finding.isUnwaivedBreach() && !finding.norm().needsHumanReview())
                .filter(finding -> !earlier.contains(Seen.place(finding)) || hasOneMore(finding))
                .map(Finding::id)
                .collect(Collectors.toSet());
    }

    private boolean hasOneMore(Finding finding) {
        List<?> list = OF_EACH_ENTRY.get(finding.norm().id().value());
        return list != null && !list.bad(before, finding.id(), day).containsAll(list.bad(after, finding.id(), day));
    }

    /** The findings of what is breached without the act, and is not with it. */
    Set<String> removed() {
        Map<String, Outcome> now = Seen.in(after, day, entry).outcomes();
        Map<String, Outcome> breached = new TreeMap<>(outcomes(before, day));
        breached.values().removeIf(outcome -> outcome != Outcome.BREACHED);
        breached.keySet().removeIf(id -> now.get(id) == Outcome.BREACHED);
        return breached.keySet();
    }
}
