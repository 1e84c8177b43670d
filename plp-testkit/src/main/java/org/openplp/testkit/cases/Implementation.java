package org.openplp.testkit.cases;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.outcome.Outcome;

/** An implementation of the norms, as the cases see it: a dossier in, outcomes out. */
@FunctionalInterface
public interface Implementation {
    /**
     * Assesses a dossier on a day.
     *
     * @param given a dossier and a day
     * @return the outcomes of all findings by their ids, such as {@code B-P2:m-1}: the norm, a colon, the id of the
     *     subject; findings of norms that a case does not name, and of norms that the implementation does not cover,
     *     are ignored
     */
    Map<String, Outcome> outcomes(GivenDossier given);

    /**
     * Whether the implementation covers a norm. An implementation that covers only some norms overrides this, and is
     * not asked about the others.
     *
     * @param norm the id of a norm, such as {@code B-P2}
     * @return whether it is asked about the norm; by default true for all norms
     */
    default boolean covers(String norm) {
        return true;
    }

    /**
     * The findings that a waiver covers. An implementation without waivers does not override this, and is not asked.
     *
     * @param given a dossier and a day
     * @return the ids of the findings; empty if the implementation does not know
     */
    default Optional<Collection<String>> waived(GivenDossier given) {
        return Optional.empty();
    }

    /**
     * The entries of the dossier that the implementation could not use, and why. An implementation without notices does
     * not override this, and is not asked.
     *
     * @param given a dossier and a day
     * @return codes of notices by the paths that they are about; empty if the implementation does not know
     */
    default Optional<Map<String, ? extends Collection<String>>> notices(GivenDossier given) {
        return Optional.empty();
    }

    /**
     * Wraps a rule book of openplp, read as worded.
     *
     * @param book the rule book
     * @return the implementation
     */
    static Implementation of(RuleBook book) {
        requireNonNull(book, "book");
        return new OfRuleBook(book);
    }
}
