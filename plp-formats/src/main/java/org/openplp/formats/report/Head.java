package org.openplp.formats.report;

import java.util.Locale;
import org.openplp.formats.baseline.Frozen;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Page;
import org.openplp.formats.wording.Title;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.text.Bundle;

/** What stands on top of a report as text: which partnership, book and day, the stage of its life, the answer, and what a baseline freezes. */
final class Head {
    private final Report report;
    private final Assessment assessment;
    private final Texts texts;
    private final boolean all;

    Head(Report report, Assessment assessment, Texts texts, boolean all) {
        this.report = report;
        this.assessment = assessment;
        this.texts = texts;
        this.all = all;
    }

    void to(Page.Lines out, Tally tally) {
        Title.write(out, assessment, texts);
        answer(out, tally);
        baseline(out);
    }

    private void answer(Page.Lines out, Tally tally) {
        Page.Tone tone = switch (assessment.overall().answer()) {
            case COMPLIANT -> Page.Tone.GOOD;
            case NOT_COMPLIANT -> Page.Tone.BAD;
            case CANNOT_TELL -> Page.Tone.WARN;
        };
        Bundle labels = Labels.of(Head.class, texts.language());
        AnswerWords answer = new AnswerWords(assessment, texts);
        String said = answer.said().toUpperCase(Locale.ROOT);
        out.toned(
                tone,
                said,
                AnswerWords.heading(tally, texts)
                        .map(counts -> labels.text("answer.counts", said, answer.why(), counts))
                        .orElseGet(() -> labels.text("answer", said, answer.why())));
        out.line(labels.text("otherwise", answer.otherReading(), answer.saidOtherwise()));
        out.blank();
    }

    /** What is frozen, in one line, and what the baseline could do without. */
    private void baseline(Page.Lines out) {
        if (report.baseline().isEmpty()) {
            return;
        }
        Frozen frozen = report.baseline().get();
        if (!frozen.ids().isEmpty()) {
            out.sentence(said(
                    all ? "baseline.marked" : "baseline.hidden", frozen.ids().size(), frozen.file()));
        }
        if (!frozen.gone().isEmpty()) {
            out.sentence(said("baseline.gone", frozen.gone().size(), frozen.file()));
        }
        if (!frozen.ids().isEmpty() || !frozen.gone().isEmpty()) {
            out.blank();
        }
    }

    private String said(String key, int number, String file) {
        return texts.text(number == 1 ? key + ".one" : key, Integer.toString(number), file);
    }
}
