package org.openplp.testkit.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.Assess;
import org.openplp.testkit.dossier.Draft;

/**
 * A change of a dossier after which one norm is no longer met, with all other effects of the change.
 *
 * @param norm the norm that it is about
 * @param kind whether the norm is not kept or undetermined after it
 * @param what a sentence that describes the change
 * @param from the name of the changed dossier, such as {@code compliant}
 * @param day the day of the assessment
 * @param before the dossier before the change, in which the norm is met, for this subject or for another
 * @param after the dossier after the change
 * @param paths the values that differ, as the change names them
 * @param finding the id of the finding that the change is about, such as {@code B-P2:m-1}
 * @param outcome its outcome after the change: BREACHED, or PENDING for something owed; UNDETERMINED if a fact is
 *     missing
 * @param missing the facts that are missing after the change, if the outcome is UNDETERMINED
 * @param entails the outcomes of other findings that differ after the change, by the id of the finding; empty if the
 *     finding is gone
 */
public record NamedChange(
        NormId norm,
        Kind kind,
        String what,
        String from,
        LocalDate day,
        Draft before,
        Draft after,
        List<String> paths,
        String finding,
        Outcome outcome,
        List<String> missing,
        Map<String, String> entails) {
    /** The effect of a change on its norm. */
    public enum Kind {
        /** The norm is not kept; a norm that is owed without a day is pending. */
        BREACH,
        /** A fact is not on record, so that the norm is undetermined. */
        GAP
    }

    /** Copies the lists. */
    public NamedChange {
        requireNonNull(norm, "norm");
        requireNonNull(kind, "kind");
        requireNonNull(what, "what");
        requireNonNull(from, "from");
        requireNonNull(day, "day");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(paths, "paths");
        requireNonNull(finding, "finding");
        requireNonNull(outcome, "outcome");
        requireNonNull(missing, "missing");
        requireNonNull(entails, "entails");
        paths = List.copyOf(paths);
        missing = List.copyOf(missing);
        entails = Collections.unmodifiableMap(new LinkedHashMap<>(entails));
    }

    /**
     * The dossier after the change.
     *
     * @return the changed dossier
     */
    public Dossier dossier() {
        return after.dossier();
    }

    /**
     * The part of the dossier that shows how the norm is met: the facts that the finding rests on, and what the change
     * touches. Before the change, the norm may ask nothing of this subject. Then it shows the facts by which the norm
     * is met for others.
     *
     * @return YAML for people to read, with line feeds
     * @see NamedChanges#good(String) the same for all changes about a norm
     */
    public String good() {
        return before.excerpt(shown());
    }

    /**
     * The part of the dossier that differs after the change; comments show what it was before.
     *
     * @return YAML for people to read, with line feeds
     */
    public String bad() {
        return after.changesSince(before);
    }

    /**
     * The paths that the change touches, and those that the finding rests on before it. If the norm is not met there,
     * they are those that others of the norm rest on. If only some values of a group matter, these are included.
     */
    Set<String> shown() {
        List<Finding> met = metBefore();
        List<Finding> same =
                met.stream().filter(one -> one.id().equals(finding)).toList();
        List<String> evidence = (same.isEmpty() ? met : same)
                .stream()
                        .flatMap(one -> one.explanation().evidence().stream())
                        .map(fact -> fact.path().toString())
                        .toList();
        Set<String> shown = new LinkedHashSet<>(same.isEmpty() ? List.of() : paths);
        shown.addAll(evidence);
        evidence.stream()
                .filter(path ->
                        shown.stream().anyMatch(one -> one.startsWith(path + ".") || one.startsWith(path + "[")))
                .toList()
                .forEach(shown::remove);
        return shown;
    }

    private List<Finding> metBefore() {
        return Assess.assess(before.dossier()).by(NamedChanges.book()).on(day.toString()).allFindings().stream()
                .filter(one -> one.norm().id().equals(norm) && one.outcome() == Outcome.MET)
                .toList();
    }

    /**
     * All effects of the change on the findings.
     *
     * @return the outcome after the change, or {@link CaseReader#NO_FINDING}, by the id of the finding; findings that
     *     are not named stay as they are
     */
    public Map<String, String> outcomes() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        outcomes.put(finding, outcome.name());
        outcomes.putAll(entails);
        return outcomes;
    }

    /**
     * Checks an implementation against this change: in the changed dossier it must find what the change says, and
     * otherwise the same as before.
     *
     * @param implementation the implementation to check
     * @throws AssertionError if it finds anything else, with every difference
     */
    public void check(Implementation implementation) {
        List<String> differences = differences(implementation);
        if (!differences.isEmpty()) {
            throw new AssertionError("%s%nin the dossier %s, on %s%n  %s"
                    .formatted(this, from, day, String.join(System.lineSeparator() + "  ", differences)));
        }
    }

    /**
     * The differences between an implementation and this change.
     *
     * @param implementation the implementation to check
     * @return a line for each difference, in the order of the ids; empty if there is none
     */
    public List<String> differences(Implementation implementation) {
        Map<String, Outcome> was = outcomes(implementation, before);
        Map<String, Outcome> is = outcomes(implementation, after);
        Map<String, String> expected = outcomes();
        Set<String> ids = new TreeSet<>(was.keySet());
        ids.addAll(is.keySet());
        ids.addAll(expected.keySet());
        List<String> differences = new ArrayList<>();
        ids.removeIf(id -> !implementation.covers(id.replaceFirst(":.*", "")));
        for (String id : ids) {
            String found = word(is.get(id));
            String wanted = expected.getOrDefault(id, word(was.get(id)));
            if (!found.equals(wanted)) {
                differences.add("%s: expected %s, found %s".formatted(id, wanted, found));
            }
        }
        return differences;
    }

    private Map<String, Outcome> outcomes(Implementation implementation, Draft draft) {
        return requireNonNull(implementation.outcomes(new GivenDossier(draft.yaml(), day)), "outcomes gave null");
    }

    private static String word(@Nullable Outcome outcome) {
        return outcome == null ? CaseReader.NO_FINDING : outcome.name();
    }

    @Override
    public String toString() {
        return norm + ", " + what;
    }
}
