package org.openplp.testkit.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplp.rules.outcome.Outcome;

/**
 * A case that a lawyer can read: a dossier, a day, and the outcomes of some norms.
 *
 * @param name the name of its file
 * @param title its subject, in one line
 * @param why why the outcomes are what they are
 * @param givenDossier the dossier and the day
 * @param expected the outcomes by norm, and by subject within the norm; no subject if no finding at all is expected
 * @param waived the ids of the findings that a waiver covers
 * @param notices the codes of the expected notices, by path
 */
public record PlpCase(
        String name,
        String title,
        String why,
        GivenDossier givenDossier,
        Map<String, Map<String, Outcome>> expected,
        List<String> waived,
        Map<String, String> notices) {
    /** Copies the lists. */
    public PlpCase {
        requireNonNull(name, "name");
        requireNonNull(title, "title");
        requireNonNull(why, "why");
        requireNonNull(givenDossier, "givenDossier");
        requireNonNull(expected, "expected");
        requireNonNull(waived, "waived");
        requireNonNull(notices, "notices");
        Map<String, Map<String, Outcome>> copy = new LinkedHashMap<>();
        expected.forEach(
                (norm, outcomes) -> copy.put(norm, Collections.unmodifiableMap(new LinkedHashMap<>(outcomes))));
        expected = Collections.unmodifiableMap(copy);
        waived = List.copyOf(waived);
        notices = Collections.unmodifiableMap(new LinkedHashMap<>(notices));
    }

    /**
     * Checks an implementation against this case.
     *
     * @param implementation the implementation to check
     * @throws AssertionError if it finds anything else, with every difference and the reason why the case expects its
     *     outcomes
     */
    public void check(Implementation implementation) {
        List<String> differences = differences(implementation);
        if (!differences.isEmpty()) {
            throw new AssertionError("%s%non %s%n  %s%nsince: %s"
                    .formatted(this, givenDossier.day(), String.join(System.lineSeparator() + "  ", differences), why));
        }
    }

    /**
     * The differences between an implementation and this case.
     *
     * @param implementation the implementation to check
     * @return a line for each difference, in the order of the ids; empty if there is none
     */
    public List<String> differences(Implementation implementation) {
        Map<String, Outcome> found =
                new TreeMap<>(requireNonNull(implementation.outcomes(givenDossier), "outcomes gave null"));
        found.keySet().removeIf(id -> !expected.containsKey(norm(id)));
        Map<String, Outcome> byId = outcomes();
        byId.keySet().removeIf(id -> !implementation.covers(norm(id)));
        Set<String> ids = new TreeSet<>(byId.keySet());
        ids.addAll(found.keySet());
        List<String> differences = new ArrayList<>();
        for (String id : ids) {
            if (byId.get(id) != found.get(id)) {
                differences.add("%s: expected %s, found %s".formatted(id, word(byId.get(id)), word(found.get(id))));
            }
        }
        implementation.waived(givenDossier).ifPresent(covered -> differences.addAll(waivedOtherwise(covered)));
        implementation.notices(givenDossier).ifPresent(codes -> differences.addAll(missingNotices(codes)));
        return differences;
    }

    /**
     * The outcomes by the ids of the findings.
     *
     * @return the outcomes, such as {@code B-P2:m-1} BREACHED, without norms that have no finding
     */
    public Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new TreeMap<>();
        expected.forEach((norm, subjects) ->
                subjects.forEach((subject, outcome) -> outcomes.put(norm + ":" + subject, outcome)));
        return outcomes;
    }

    /** {@return the day of the assessment} */
    public LocalDate day() {
        return givenDossier.day();
    }

    /** The norm of a finding, by its id. */
    private static String norm(String id) {
        return id.replaceFirst(":.*", "");
    }

    private List<String> waivedOtherwise(Collection<String> ids) {
        Set<String> found = ids.stream()
                .filter(id -> expected.containsKey(norm(id)))
                .collect(Collectors.toCollection(TreeSet::new));
        return found.equals(new TreeSet<>(waived))
                ? List.of()
                : List.of("waived: expected %s, found %s".formatted(new TreeSet<>(waived), found));
    }

    private List<String> missingNotices(Map<String, ? extends Collection<String>> found) {
        List<String> missing = new ArrayList<>();
        notices.forEach((path, code) -> {
            if (!Optional.<Collection<String>>ofNullable(found.get(path))
                    .orElse(List.of())
                    .contains(code)) {
                missing.add("%s: expected the notice %s, found %s"
                        .formatted(
                                path,
                                code,
                                Optional.<Object>ofNullable(found.get(path)).orElse("none")));
            }
        });
        return missing;
    }

    private static String word(@Nullable Outcome outcome) {
        return outcome == null ? CaseReader.NO_FINDING : outcome.name();
    }

    @Override
    public String toString() {
        return name + ": " + title;
    }
}
