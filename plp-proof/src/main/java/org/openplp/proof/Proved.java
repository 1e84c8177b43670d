package org.openplp.proof;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.dossier.DossierWriter;

/**
 * Something that deserves attention about one norm, or about two. What is not listed was proved not to be so, within the
 * bounds of the symbolic dossier.
 *
 * @param question the question
 * @param norms the ids of the norms
 * @param answer what was found
 * @param dossiers the dossier that shows it, or those before and after; empty if what was found is that there is none
 */
public record Proved(Question question, List<String> norms, String answer, List<Dossier> dossiers) {
    /** A question about a rule book. */
    public enum Question {
        /** Whether a norm can be met, breached or, if it is owed, pending, and not applicable. */
        OUTCOMES,
        /** Whether two norms apply together, but cannot both be met. */
        CONFLICT,
        /** Whether a breach of one norm is always a breach of another. */
        CONSEQUENCE,
        /** Whether a norm may stay undetermined although no fact is missing. */
        COMPLETE,
        /** Whether a further fact can turn met into breached. */
        MET_TO_BREACHED,
        /** Whether a further fact can turn not applicable into breached. */
        INAPPLICABLE_TO_BREACHED,
        /** Whether a further fact can turn a decided outcome into an undetermined one. */
        DECIDED_TO_UNDETERMINED,
        /** Whether what a norm asks for breaches another one. */
        FORBIDDEN_DUTY,
        /** Whether two books find different outcomes. */
        DIFFERENCE
    }

    /** Copies the lists. */
    public Proved {
        requireNonNull(question, "question");
        requireNonNull(answer, "answer");
        norms = List.copyOf(norms);
        dossiers = List.copyOf(dossiers);
    }

    /**
     * The dossiers in JSON on one line, without what every dossier has.
     *
     * @return the line; empty if there are none
     */
    public String example() {
        return dossiers.stream()
                .map(dossier -> new DossierWriter()
                        .asJson(dossier)
                        .replaceAll("\\s*\\n\\s*", " ")
                        .replace("\"openplp\" : 1, ", "")
                        .strip())
                .collect(Collectors.joining(" then "));
    }
}
