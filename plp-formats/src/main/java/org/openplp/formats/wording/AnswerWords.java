package org.openplp.formats.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.standing.Agenda;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.text.Bundle;

/** The answer for a dossier in words, as every report gives it, and the counts beside it. */
public final class AnswerWords {
    private static final String BETWEEN = " \u00B7 ";

    private final Assessment assessment;
    private final Texts texts;

    /** Creates the words for an assessment. */
    public AnswerWords(Assessment assessment, Texts texts) {
        this.assessment = assessment;
        this.texts = texts;
    }

    /** The answer, such as {@code not compliant}. */
    public String said() {
        return said(assessment.overall());
    }

    /** What decided the answer. If only advice is not followed, it does not speak of a breach (reading R7). */
    public String why() {
        Overall.DecidedBy why = assessment.overall().why();
        boolean adviceAlone = why == Overall.DecidedBy.BREACHED
                && assessment.overall(Reading.BINDING_ONLY).why() != Overall.DecidedBy.BREACHED;
        return texts.text("why." + why + (adviceAlone ? ".advice" : ""));
    }

    /** The answer under the other reading, in a sentence. */
    public String otherwise() {
        return otherwise(Labels.of(AnswerWords.class, texts.language()), "otherwise");
    }

    /** A text of a report about the other reading and the answer under it. */
    public String otherwise(Bundle labels, String key) {
        Reading other = assessment.reading() == Reading.AS_WORDED ? Reading.BINDING_ONLY : Reading.AS_WORDED;
        return labels.text(key, texts.text("reading." + other), said(assessment.overall(other)));
    }

    private String said(Overall overall) {
        return overall.text(texts.language());
    }

    /**
     * The counts in the heading of a report (reading R7), such as {@code 1 rule not kept} and {@code 3 facts missing}. Binding rules that are not kept, advice
     * that is not followed, and missing facts are counted separately. So are failed checks and points that the texts leave open, since they leave the answer
     * open like missing facts. Empty if there is nothing to count.
     */
    public static List<String> counts(Tally tally, Texts texts) {
        Bundle labels = Labels.of(AnswerWords.class, texts.language());
        List<String> counts = new ArrayList<>();
        add(counts, labels, FindingStatus.NOT_KEPT.name(), tally.norms(FindingStatus.NOT_KEPT));
        add(counts, labels, FindingStatus.NOT_FOLLOWED.name(), tally.norms(FindingStatus.NOT_FOLLOWED));
        add(counts, labels, "missing", tally.factsMissing());
        add(counts, labels, "leftOpen", tally.leftOpen());
        add(counts, labels, FindingStatus.FAILED.name(), tally.rulesFailed());
        return counts;
    }

    /** The counts in one line, with the next deadline, such as {@code 1 rule not kept · next: 1 December 2026}; empty if there are neither. */
    public static Optional<String> heading(Agenda agenda, Texts texts) {
        List<String> parts = counts(agenda.tally(), texts);
        next(agenda, texts).ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(BETWEEN, parts));
    }

    /** The next deadline, such as {@code next: 1 December 2026}; empty if nothing falls due. */
    public static Optional<String> next(Agenda agenda, Texts texts) {
        Bundle labels = Labels.of(AnswerWords.class, texts.language());
        return agenda.nextDeadline().map(day -> labels.text("next", texts.date(day)));
    }

    /** The number of norms in each standing that {@link #counts} leaves out, most pressing first. */
    public static List<String> rest(Tally tally, Texts texts) {
        Bundle labels = Labels.of(AnswerWords.class, texts.language());
        List<String> counts = new ArrayList<>();
        for (FindingStatus standing : FindingStatus.values()) {
            if (!standing.isOfABreach() && standing != FindingStatus.FAILED) {
                add(counts, labels, standing.name(), tally.norms(standing));
            }
        }
        return counts;
    }

    private static void add(List<String> counts, Bundle labels, String what, int number) {
        if (number > 0) {
            counts.add(labels.counted("count." + what, number));
        }
    }

    /** A standing in a word or two, such as {@code not followed}. */
    public static String standing(FindingStatus standing, Texts texts) {
        return Labels.of(AnswerWords.class, texts.language()).text("standing." + standing);
    }
}
