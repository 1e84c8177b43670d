package org.openplp.formats.html;

import java.util.List;
import java.util.Optional;
import org.openplp.core.fact.Answer;
import org.openplp.formats.baseline.Frozen;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Symbol;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.outline.NextStep;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.belgium.LifeCycle;
import org.openplp.rules.belgium.Stage;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.standing.Agenda;
import org.openplp.rules.text.Bundle;

/** The answer at a glance: the verdict, the stage of life of the partnership, the next steps and the next deadlines. */
final class FirstPage {
    static final String NAME = "answer";

    private static final int NEXT = 3;

    private final FilePart file;
    private final TimelineSection timeline;
    private final Assessment assessment;
    private final Texts texts;
    private final Bundle labels;
    private final AnswerWords answer;

    FirstPage(FilePart file, TimelineSection timeline) {
        this.file = file;
        this.timeline = timeline;
        this.assessment = file.outline().assessment();
        this.texts = file.texts();
        this.labels = file.labels();
        this.answer = file.outline().answer();
    }

    void to(Markup out) {
        file.section(out, NAME, () -> {
            answer(out);
            baseline(out);
            if (!assessment.isOfInformalGroup()) {
                ribbon(out);
            }
            next(out);
            timeline.deadlines(out);
        });
    }

    private void answer(Markup out) {
        Overall overall = assessment.overall();
        Agenda agenda = file.outline().agenda();
        out.in(Tag.of("div", "answer " + overall.answer()), () -> {
            out.in(Tag.of("p", "verdict"), () -> {
                Symbol.to(out, Symbol.of(overall.answer()), "sign " + overall.answer());
                out.say("strong", Labels.sentence(answer.said()));
            });
            List<String> counts = AnswerWords.counts(agenda.tally(), texts);
            Optional<String> deadline = AnswerWords.next(agenda, texts);
            if (!counts.isEmpty() || deadline.isPresent()) {
                out.in(Tag.of("ul", "counts"), () -> {
                    counts.forEach(count -> out.say("li", count));
                    deadline.ifPresent(day -> out.say("li", day));
                });
            }
            out.say("p", Labels.sentence(answer.why()) + ".");
            List<String> rest = AnswerWords.rest(agenda.tally(), texts);
            if (!rest.isEmpty()) {
                out.in(Tag.of("ul", "rest"), () -> rest.forEach(count -> out.say("li", count)));
            }
        });
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

    /** The stages in their order. Stages after the start appear once they are reached. */
    private void ribbon(Markup out) {
        LifeCycle life = LifeCycle.of(assessment.snapshot());
        Optional<Stage> current = life.current().map(LifeCycle.Step::stage);
        out.say(file.heading(1), labels.text("head.stage"));
        out.in(
                Tag.of("ol", "ribbon"),
                () -> life.steps().stream()
                        .filter(step -> step.stage().compareTo(Stage.OPERATIONAL) <= 0 || step.reached() == Answer.YES)
                        .forEach(step -> stage(
                                out, step, current.filter(step.stage()::equals).isPresent())));
    }

    private void stage(Markup out, LifeCycle.Step step, boolean current) {
        String place = current
                ? "CURRENT"
                : switch (step.reached()) {
                    case YES -> "REACHED";
                    case NO -> "AHEAD";
                    case UNKNOWN -> "UNKNOWN";
                };
        Tag item = Tag.of("li", place);
        out.in(current ? item.with("aria-current", "step") : item, () -> {
            Symbol.to(
                    out,
                    switch (place) {
                        case "CURRENT" -> "\u25CF";
                        case "REACHED" -> "\u2713";
                        case "AHEAD" -> "\u25CB";
                        default -> "?";
                    },
                    "sign " + place);
            out.say(Tag.of("span", "stage"), Labels.sentence(texts.text("stage." + step.stage())));
            out.text(" ");
            out.say(
                    Tag.of("span", "since"),
                    step.since().map(texts::date).orElseGet(() -> labels.text("stage." + place)));
        });
    }

    private void next(Markup out) {
        List<NextStep> steps = file.steps().stream()
                .filter(group -> !group.isForLater())
                .flatMap(group -> group.steps().stream())
                .toList();
        out.say(file.heading(1), labels.text("first.next"));
        if (steps.isEmpty()) {
            out.say("p", labels.text("next.nothing"));
            return;
        }
        out.in(
                Tag.of("ol", "next"),
                () -> steps.stream()
                        .limit(NEXT)
                        .forEach(step -> out.in("li", () -> {
                            out.in(Tag.of("p", "says"), () -> file.said(out, step.norm(), step.what()));
                            out.in(Tag.of("p", "aside"), () -> {
                                out.text(Labels.sentence(step.who())
                                        + file.by(step)
                                                .map(by -> " \u00B7 " + by)
                                                .orElse("") + " \u00B7 ");
                                file.norms(out, step.norms());
                            });
                        })));
        if (steps.size() > NEXT) {
            out.in(
                    Tag.of("p", "more"),
                    () -> out.say(
                            Tag.of("a").with("href", "#" + StepsSection.NAME),
                            labels.text("first.all", Integer.toString(steps.size()))));
        }
    }
}
