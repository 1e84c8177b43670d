package org.openplp.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openplp.formats.baseline.Frozen;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.LifeCycleText;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.belgium.LifeCycle;
import org.openplp.rules.local.LocalRules;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.source.Source;
import org.openplp.rules.standing.Agenda;
import org.openplp.rules.standing.Standing;
import org.openplp.rules.text.Bundle;

/** The answer in words, what it does not say, and what was asked of which dossier. */
final class AnswerSection {
    static final String NAME = "answer";

    private final FilePart file;
    private final Assessment assessment;
    private final Texts texts;
    private final Bundle labels;
    private final AnswerWords answer;

    AnswerSection(FilePart file) {
        this.file = file;
        this.assessment = file.outline().assessment();
        this.texts = file.texts();
        this.labels = file.labels();
        this.answer = file.outline().answer();
    }

    void to(Markup out) {
        file.section(out, NAME, () -> {
            answer(out);
            limits(out);
            circumstances(out);
        });
    }

    private void answer(Markup out) {
        Overall overall = assessment.overall();
        out.in(Tag.of("div", "answer " + overall.answer()), () -> {
            out.in(Tag.of("p", "verdict"), () -> {
                String sign = switch (overall.answer()) {
                    case COMPLIANT -> "\u2713";
                    case NOT_COMPLIANT -> "\u2715";
                    case CANNOT_TELL -> "?";
                };
                out.say(Tag.of("span", "sign").with("aria-hidden", "true"), sign);
                out.say("strong", Labels.sentence(answer.said()));
            });
            out.say("p", Labels.sentence(answer.why()) + ".");
            List<String> counts = counts();
            if (!counts.isEmpty()) {
                out.in(Tag.of("ul", "counts"), () -> counts.forEach(count -> out.say("li", count)));
            }
        });
        baseline(out);
    }

    private List<String> counts() {
        Agenda agenda = file.outline().agenda();
        List<String> counts = new ArrayList<>(AnswerWords.counts(agenda.tally(), texts));
        AnswerWords.next(agenda, texts).ifPresent(counts::add);
        counts.addAll(AnswerWords.rest(agenda.tally(), texts));
        return counts;
    }

    private void baseline(Markup out) {
        if (file.outline().file().baseline().isEmpty()) {
            return;
        }
        Frozen frozen = file.outline().file().baseline().get();
        frozen(out, "frozen.told", frozen.ids().size(), frozen.file());
        frozen(out, "frozen.gone", frozen.gone().size(), frozen.file());
    }

    private void frozen(Markup out, String key, int number, String baseline) {
        if (number > 0) {
            out.say("p", labels.counted(key, number, baseline));
        }
    }

    private void limits(Markup out) {
        Set<Norm> norms = file.outline().agenda().normsFromTheRecord();
        long soft = norms.stream().filter(norm -> norm.force().isAdvice()).count();
        int forPeople = file.outline().agenda().tally().norms(Standing.FOR_PEOPLE);
        int missing = file.outline().agenda().tally().factsMissing();
        List<Source> sources = SourcesSection.cited(file);
        long unread = sources.stream()
                .filter(source -> source.read() != Source.Read.READ)
                .count();
        out.say(file.heading(1), labels.text("limits"));
        out.in(Tag.of("ul", "limits"), () -> {
            if (soft > 0) {
                out.say("li", labels.counted("limits.advice", soft, Integer.toString(norms.size())));
            }
            out.say("li", labels.text("limits.reading", answer.otherReading(), answer.saidOtherwise()));
            if (missing > 0) {
                out.say("li", labels.counted("limits.missing", missing));
            }
            if (forPeople > 0) {
                out.say("li", labels.counted("limits.people", forPeople));
            }
            if (unread > 0) {
                out.say("li", labels.counted("limits.unread", unread, Integer.toString(sources.size())));
            }
            out.say("li", labels.text("noAdvice"));
        });
    }

    private void circumstances(Markup out) {
        out.in(Tag.of("dl", "facts"), () -> {
            fact(out, "head.day", texts.date(file.day()));
            fact(out, "head.reading", Labels.sentence(texts.text("reading." + assessment.reading())) + ".");
            if (!assessment.isOfInformalGroup()) {
                fact(out, "head.stage", LifeCycleText.of(LifeCycle.of(assessment.situation()), texts));
            }
            fact(
                    out,
                    "head.book",
                    assessment.book().id() + " " + assessment.book().version());
            for (LocalRules local : assessment.book().local()) {
                fact(out, "head.local", labels.text("head.local.value", local.prefix(), local.name(), local.version()));
            }
            fact(out, "head.bookDigest", assessment.book().digest());
            ReadDossier read = file.outline().file().read();
            if (read.isFile()) {
                fact(out, "head.file", read.file());
            }
            read.digest().ifPresent(value -> fact(out, "head.digest", value));
            fact(out, "head.language", labels.text("language"));
        });
    }

    private void fact(Markup out, String label, String value) {
        out.in("div", () -> {
            out.say("dt", labels.text(label));
            out.say("dd", value);
        });
    }
}
