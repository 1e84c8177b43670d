package org.openplp.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Subject;
import org.openplp.rules.text.FactWords;

/**
 * Why findings are what they are, in the words of one language. Every report prints these parts; none has words of its own for them.
 * {@linkplain Texts#labelled Labelled} texts name facts by their labels, others by their keys.
 */
public final class Why {
    private static final FactPath ARRANGEMENTS = FactPath.of("arrangements");

    private final Texts texts;
    private final FactWords facts;
    private final Map<FactPath, String> ids = new HashMap<>();

    /**
     * The words of one report.
     *
     * @param texts the texts
     * @param findings findings whose subjects name their entries by id; other entries are named by their place
     */
    public Why(Texts texts, Collection<Finding> findings) {
        requireNonNull(findings, "findings");
        this.texts = requireNonNull(texts, "texts");
        this.facts = texts.facts();
        findings.forEach(finding ->
                ids.put(pathOfOwner(finding.subject()), finding.subject().id()));
    }

    /** The path of the subject that contains an entry, such as a measure. */
    private static FactPath pathOfOwner(Subject subject) {
        return subject.entry().isEmpty() ? subject.path() : entryAround(subject.path());
    }

    private static FactPath entryAround(FactPath path) {
        return path.outermostEntry().orElse(FactPath.ROOT);
    }

    /**
     * A reason, or another sentence that holds a value. A report prints the three texts one after the other, and may mark the value.
     *
     * @param before what comes before the value
     * @param value the value, such as a fact on record, or what a norm says in its own words; empty if there is none
     * @param after what comes after the value
     */
    public record Phrase(String before, String value, String after) {
        /** Refuses null. */
        public Phrase {
            requireNonNull(before, "before");
            requireNonNull(value, "value");
            requireNonNull(after, "after");
        }

        /**
         * The phrase as one text.
         *
         * @return the three texts, one after the other
         */
        public String text() {
            return before + value + after;
        }

        /**
         * A phrase without a value to mark.
         *
         * @param text the text
         * @return the phrase
         */
        public static Phrase plain(String text) {
            return new Phrase(requireNonNull(text, "text"), "", "");
        }

        /**
         * A phrase that is nothing but its value.
         *
         * @param value the value
         * @return the phrase
         */
        public static Phrase only(String value) {
            return new Phrase("", value, "");
        }

        /**
         * The phrase in the place of the first value of a text.
         *
         * @param around what comes before that place, and what comes after it, as {@link Texts#around} gives them
         * @return the longer phrase
         * @throws IllegalArgumentException if these are not two texts
         */
        public Phrase inside(List<String> around) {
            if (around.size() != 2) {
                throw new IllegalArgumentException("two texts are needed, and there are " + around.size());
            }
            return new Phrase(around.get(0) + before, value, after + around.get(1));
        }

        /**
         * The phrase with a text after it.
         *
         * @param more the text
         * @return the longer phrase
         */
        public Phrase and(String more) {
            return new Phrase(before, value, after + requireNonNull(more, "more"));
        }
    }

    /** The name of a fact: its label, and the entry around it in brackets if that has to be said; or a key with the id of its entry. */
    private record Name(String fact, String entry) {}

    /**
     * What decided a finding: facts on record, agreements, and the last day that follows from them.
     *
     * @param finding the finding
     * @param explanation its explanation
     * @param besideItsSubject whether the report names the subject beside the reasons, so that they do not
     * @return the reasons, in the order of the explanation
     */
    public List<Phrase> of(Finding finding, Explanation explanation, boolean besideItsSubject) {
        List<Phrase> parts = new ArrayList<>(facts(finding, explanation, besideItsSubject));
        explanation
                .due()
                .map(day -> texts.text("why.due", texts.date(day)))
                .ifPresent(due -> parts.add(new Phrase(due, "", "")));
        return parts;
    }

    /** The same without the last day. */
    List<Phrase> facts(Finding finding, Explanation explanation, boolean besideItsSubject) {
        requireNonNull(finding, "finding");
        return explanation.evidence().stream()
                .map(evidence -> fact(finding, evidence, besideItsSubject))
                .toList();
    }

    private Phrase fact(Finding finding, Explanation.Evidence evidence, boolean besideItsSubject) {
        FactPath path = evidence.path();
        String value = evidence.text(texts);
        if (isAgreed(evidence)) {
            String agreed = texts.said(facts.parameter(evidence.key()), "");
            return new Phrase(agreed, value, " " + texts.text("why.agreed", facts.entry(path)));
        }
        // the value of an entry that is nothing but a value needs no place
        Name name =
                facts.areLabels() && evidence.shown() instanceof EvidenceValue.Value && path.equals(entryAround(path))
                        ? new Name(facts.fact(path), "")
                        : name(finding, path, besideItsSubject);
        return new Phrase(facts.areLabels() ? texts.said(name.fact(), "") : name.fact() + ": ", value, name.entry());
    }

    /** Whether evidence is an agreement, which replaces a term of the texts. */
    private static boolean isAgreed(Explanation.Evidence evidence) {
        return evidence.path().parent().equals(ARRANGEMENTS);
    }

    /**
     * The facts that would have to be on record to settle a finding.
     *
     * @param finding the finding
     * @param explanation its explanation
     * @param besideItsSubject whether the report names the subject beside them, so that they do not
     * @return the name of each; it says so if the dossier has the fact for a later day
     */
    public List<String> missing(Finding finding, Explanation explanation, boolean besideItsSubject) {
        requireNonNull(finding, "finding");
        return explanation.missing().stream()
                .map(fact -> {
                    Name name = name(finding, fact.path(), besideItsSubject);
                    return name.fact() + name.entry() + later(fact);
                })
                .toList();
    }

    private String later(Explanation.Missing fact) {
        return fact.datedLater() ? " (" + texts.text("why.later") + ")" : "";
    }

    /**
     * The agreements on which a finding rests.
     *
     * @param explanation the explanation of the finding
     * @return one sentence part for each; empty if only the texts decided
     */
    public List<String> agreements(Explanation explanation) {
        return explanation.evidence().stream()
                .filter(Why::isAgreed)
                .map(evidence -> agreement(evidence.key(), evidence.shown(), evidence.path()))
                .toList();
    }

    /**
     * An agreement.
     *
     * @param term the agreed term
     * @return a part of a sentence
     */
    public String agreement(Occurrence.AgreedTerm term) {
        return agreement(term.parameter(), term.shown(), term.path());
    }

    private String agreement(String parameter, EvidenceValue shown, FactPath path) {
        String value = shown.text(texts);
        String agreed = facts.areLabels() ? texts.said(facts.parameter(parameter), value) : parameter + " " + value;
        return texts.text("why.agreement", agreed, facts.entry(path));
    }

    /**
     * A fact that decided, for a sentence about its subject.
     *
     * @param evidence the evidence
     * @param texts the texts
     * @return its label and its value; its key if the texts have no labels
     */
    static String inASentence(Explanation.Evidence evidence, Texts texts) {
        FactWords facts = texts.facts();
        String fact = isAgreed(evidence) ? facts.parameter(evidence.key()) : facts.fact(evidence.path());
        String value = evidence.text(texts);
        return facts.areLabels() ? texts.said(fact, value) : evidence.key() + ": " + value;
    }

    private Name name(Finding finding, FactPath path, boolean besideItsSubject) {
        Subject subject = finding.subject();
        if (!subject.holds(path) || path.equals(subject.path())) {
            return name(path);
        }
        if (facts.areLabels()) {
            return new Name(facts.fact(path), besideItsSubject ? "" : " (" + subject.fullId() + ")");
        }
        FactPath inside = path.inside(subject.path()).orElseThrow();
        return new Name((besideItsSubject ? "" : subject.fullId() + " ") + inside, "");
    }

    private Name name(FactPath path) {
        FactPath entry = entryAround(path);
        Optional<String> id = Optional.ofNullable(ids.get(entry));
        if (!facts.areLabels()) {
            FactPath rest = path.inside(entry).orElseThrow();
            return new Name(id.map(one -> (one + " " + rest).strip()).orElse(path.toString()), "");
        }
        return path.equals(entry)
                ? new Name(id.map(one -> facts.fact(path) + " " + one).orElseGet(() -> facts.entry(path)), "")
                : new Name(facts.fact(path), entry.isEmpty() ? "" : " (" + entry(path) + ")");
    }

    /**
     * The name of a fact with its entry, by id if it has one.
     *
     * @param path the path of the fact
     * @return the name, such as {@code m-7 left.date} or {@code End of membership (m-7)}
     */
    public String named(FactPath path) {
        Name name = name(path);
        return name.fact() + name.entry();
    }

    /**
     * The name of a missing fact with its entry, by id if it has one.
     *
     * @param fact the fact
     * @return the name; it says so if the dossier has the fact for a later day
     */
    public String named(Explanation.Missing fact) {
        return named(fact.path()) + later(fact);
    }

    /**
     * The entry around a fact.
     *
     * @param path the path of the fact
     * @return its id, or its place if it has none; empty if the fact is in no list
     */
    public String entry(FactPath path) {
        FactPath entry = entryAround(path);
        return ids.getOrDefault(entry, entry.isEmpty() ? "" : facts.entry(entry));
    }
}
