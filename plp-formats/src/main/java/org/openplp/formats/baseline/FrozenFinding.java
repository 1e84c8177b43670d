package org.openplp.formats.baseline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.outcome.Outcome;

/**
 * A finding of one partnership at the time when it was frozen, with everything that decided it.
 *
 * @param partnership the id of the partnership
 * @param finding the id of the finding, such as {@code B-P2:m-7}
 * @param outcome breached, or undetermined
 * @param why what decided, sorted: {@code place=value} for a breach, the missing facts otherwise. A place names entries
 *     by their id or not at all, never by their position in a list. An item that decided twice is listed twice
 */
public record FrozenFinding(String partnership, String finding, Outcome outcome, List<String> why)
        implements Comparable<FrozenFinding> {
    private static final Comparator<FrozenFinding> ORDER = Comparator.comparing(FrozenFinding::partnership)
            .thenComparing(FrozenFinding::finding)
            .thenComparing(entry -> entry.outcome().name());

    /**
     * Sorts the list of what decided.
     *
     * @throws IllegalArgumentException if the outcome cannot be frozen
     */
    public FrozenFinding {
        requireNonNull(partnership, "partnership");
        requireNonNull(finding, "finding");
        requireNonNull(outcome, "outcome");
        requireNonNull(why, "why");
        if (outcome != Outcome.BREACHED && outcome != Outcome.UNDETERMINED) {
            throw new IllegalArgumentException("an outcome that cannot be frozen: " + outcome);
        }
        why = why.stream().sorted().toList();
    }

    /**
     * Compares by partnership, finding and outcome.
     *
     * @param other the other entry
     * @return negative if this entry comes first
     */
    @Override
    public int compareTo(FrozenFinding other) {
        requireNonNull(other, "other");
        return ORDER.compare(this, other);
    }

    boolean isAbout(FrozenFinding other) {
        return partnership.equals(other.partnership) && finding.equals(other.finding);
    }

    /** Whether a current finding shows nothing that was unknown when this one was frozen. */
    boolean covers(FrozenFinding now) {
        return isMilder(now)
                || (isAbout(now)
                        && outcome == now.outcome
                        && why.isEmpty() == now.why.isEmpty()
                        && common(now).size() == now.why.size());
    }

    /** The part of this finding that remains in a current one; empty if nothing remains. */
    Optional<FrozenFinding> leftIn(FrozenFinding now) {
        if (covers(now)) {
            return Optional.of(now);
        }
        List<String> common = isAbout(now) && outcome == now.outcome ? common(now) : List.of();
        return common.isEmpty()
                ? Optional.empty()
                : Optional.of(new FrozenFinding(partnership, finding, outcome, common));
    }

    /**
     * Whether a breach has become undetermined: it was mended for some entries and is unknown for others. Mending must
     * not fail a build.
     */
    private boolean isMilder(FrozenFinding now) {
        return isAbout(now) && outcome == Outcome.BREACHED && now.outcome == Outcome.UNDETERMINED;
    }

    /** The items that decide the current finding and already decided this one, each at most as often as it did. */
    private List<String> common(FrozenFinding now) {
        Map<String, Integer> left = new HashMap<>();
        why.forEach(one -> left.merge(one, 1, Integer::sum));
        Set<String> frozen = Set.copyOf(left.keySet());
        return now.why.stream()
                .filter(one -> left.merge(one, -1, Integer::sum) >= 0 || isPartOfWhatWasMissing(one, frozen))
                .toList();
    }

    /** Whether the path belongs to a group that was missing as a whole when this was frozen. */
    private boolean isPartOfWhatWasMissing(String path, Set<String> frozen) {
        return outcome == Outcome.UNDETERMINED
                && FactPath.of(path).records().stream().map(FactPath::toString).anyMatch(frozen::contains);
    }

    /** Merges entries of the same key. Each item occurs as often as in the entry that has it most often. */
    static FrozenFinding together(List<FrozenFinding> same) {
        Map<String, Integer> most = new HashMap<>();
        for (FrozenFinding entry : same) {
            Map<String, Integer> times = new HashMap<>();
            entry.why.forEach(one -> most.merge(one, times.merge(one, 1, Integer::sum), Math::max));
        }
        List<String> all = new ArrayList<>();
        most.forEach((one, times) -> all.addAll(Collections.nCopies(times, one)));
        FrozenFinding first = same.get(0);
        return new FrozenFinding(first.partnership, first.finding, first.outcome, all);
    }

    /** Names the finding without what decided it, which could be text about a person: printed text ends up in logs. */
    @Override
    public String toString() {
        return partnership + " " + finding + " " + outcome;
    }
}
