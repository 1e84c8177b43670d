package org.openplp.formats.report;

import java.util.List;
import java.util.Locale;
import org.openplp.formats.baseline.Frozen;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Page;
import org.openplp.formats.wording.Title;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
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

    void to(Page.Lines out, List<String> counts) {
        Title.write(out, assessment, texts);
        answer(out, counts);
        baseline(out);
    }

    private void answer(Page.Lines out, List<String> parts) {
        Overall overall = assessment.overall();
        Page.Tone tone = switch (overall.answer()) {
            case COMPLIANT -> Page.Tone.GOOD;
            case NOT_COMPLIANT -> Page.Tone.BAD;
            case CANNOT_TELL -> Page.Tone.WARN;
        };
        Bundle labels = Labels.of(Head.class, texts.language());
        String answer = said(overall).toUpperCase(Locale.ROOT);
        String why = texts.text("why." + overall.why());
        out.toned(
                tone,
                answer,
                parts.isEmpty()
                        ? labels.text("answer", answer, why)
                        : labels.text("answer.counts", answer, why, String.join(", ", parts)));
        Reading other = assessment.reading() == Reading.AS_WORDED ? Reading.BINDING_ONLY : Reading.AS_WORDED;
        out.line(labels.text("otherwise", texts.text("reading." + other), said(assessment.overall(other))));
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

    private String said(Overall overall) {
        return texts.text("overall." + overall.answer());
    }
}
