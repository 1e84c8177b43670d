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
import org.openplp.rules.rule.Outcome;

/**
 * A finding of one partnership at the time when it was frozen, with all that made it what it was.
 *
 * @param partnership the id of the partnership
 * @param finding the id of the finding, such as {@code B-P2:m-7}
 * @param outcome breached, or undetermined
 * @param why what decided, sorted: {@code place=value} for a breach, the missing facts else. A place names entries by their id or not at all, and
 *     never by their place in a list; what decided twice stands there twice
 */
public record FrozenFinding(String partnership, String finding, Outcome outcome, List<String> why)
        implements Comparable<FrozenFinding> {
    private static final Comparator<FrozenFinding> ORDER = Comparator.comparing(FrozenFinding::partnership)
            .thenComparing(FrozenFinding::finding)
            .thenComparing(entry -> entry.outcome().name());

    /**
     * Sorts what decided.
     *
     * @throws IllegalArgumentException if the outcome is one that cannot be frozen
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

    /** Whether a finding as it is now shows nothing that was not known when this was frozen. */
    boolean covers(FrozenFinding now) {
        return isMilder(now)
                || (isAbout(now)
                        && outcome == now.outcome
                        && why.isEmpty() == now.why.isEmpty()
                        && common(now).size() == now.why.size());
    }

    /** What is left of this in a finding as it is now; empty if nothing is. */
    Optional<FrozenFinding> leftIn(FrozenFinding now) {
        if (covers(now)) {
            return Optional.of(now);
        }
        List<String> common = isAbout(now) && outcome == now.outcome ? common(now) : List.of();
        return common.isEmpty()
                ? Optional.empty()
                : Optional.of(new FrozenFinding(partnership, finding, outcome, common));
    }

    /** A breach that was mended for some, and is only unknown for others: mending must not fail. */
    private boolean isMilder(FrozenFinding now) {
        return isAbout(now) && outcome == Outcome.BREACHED && now.outcome == Outcome.UNDETERMINED;
    }

    /** What of a finding as it is now was there when this was frozen, as often as it was. */
    private List<String> common(FrozenFinding now) {
        Map<String, Integer> left = new HashMap<>();
        why.forEach(one -> left.merge(one, 1, Integer::sum));
        Set<String> frozen = Set.copyOf(left.keySet());
        return now.why.stream()
                .filter(one -> left.merge(one, -1, Integer::sum) >= 0 || isPartOfWhatWasMissing(one, frozen))
                .toList();
    }

    /** Whether a group that was missing as a whole is there now, and lacks this. */
    private boolean isPartOfWhatWasMissing(String path, Set<String> frozen) {
        return outcome == Outcome.UNDETERMINED
                && FactPath.of(path).records().stream().map(FactPath::toString).anyMatch(frozen::contains);
    }

    /** Entries of the same key as one: what decided as often as in the one that has it most often. */
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

    /** Shows which finding it is, and not what decided: that could be a text about a person, and what is printed ends up in logs. */
    @Override
    public String toString() {
        return partnership + " " + finding + " " + outcome;
    }
}
