package org.openplp.formats.html;

import java.util.List;
import java.util.Optional;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.outline.NextStep;
import org.openplp.formats.outline.Steps;
import org.openplp.formats.wording.Basis;
import org.openplp.formats.wording.Detail;
import org.openplp.rules.norm.Norm;

/** The next steps, numbered. For a partnership that is not yet in operation they form a path by stage of life. */
final class StepsSection {
    static final String NAME = "next";

    private final FilePart file;
    private int number;

    StepsSection(FilePart file) {
        this.file = file;
    }

    void to(Markup out) {
        file.section(out, NAME, () -> {
            List<Steps.StepGroup> groups = file.steps();
            if (groups.isEmpty()) {
                out.say("p", file.labels().text("next.nothing"));
            }
            groups.forEach(group -> group(out, group));
        });
    }

    private void group(Markup out, Steps.StepGroup group) {
        Optional<String> heading = group.heading(file.texts().language());
        heading.ifPresent(said -> out.say(file.heading(1), said));
        if (group.isForLater()) {
            out.in("details", () -> {
                out.say(
                        "summary",
                        file.labels()
                                .text("show", Integer.toString(group.steps().size())));
                steps(out, group.steps());
            });
        } else {
            steps(out, group.steps());
        }
    }

    private void steps(Markup out, List<NextStep> steps) {
        Tag list = Tag.of("ol", "steps").with("start", number + 1);
        number += steps.size();
        out.in(list, () -> steps.forEach(step -> out.in("li", () -> step(out, step))));
    }

    private void step(Markup out, NextStep step) {
        out.in(Tag.of("p", "says"), () -> file.said(out, step.norm(), step.what()));
        out.in(Tag.of("dl", "details"), () -> {
            detail(out, Detail.ACTS, "short", () -> out.text(step.who()));
            file.by(step).ifPresent(by -> detail(out, Detail.BY, "short", () -> out.text(by)));
            if (!step.why().text().isEmpty()) {
                detail(out, Detail.WHY, "long", () -> why(out, step));
            }
            detail(out, Detail.BASIS, "long", () -> rests(out, step));
        });
    }

    private void detail(Markup out, Detail detail, String classes, Runnable said) {
        out.in(Tag.of("div", classes), () -> {
            out.say("dt", detail.label(file.texts().language()));
            out.in("dd", said);
        });
    }

    /** On paper, only the findings show the facts that decided. */
    private void why(Markup out, NextStep step) {
        file.said(out, step.norm(), step.why());
        if (!step.evidence().isEmpty()) {
            out.text(" ");
            out.say(Tag.of("span", "evidence screen"), step.evidence());
        }
    }

    private void rests(Markup out, NextStep step) {
        file.norms(out, step.norms());
        if (step.facts().isEmpty()) {
            Norm norm = step.norm();
            out.text(" " + file.texts().text("modality." + norm.modality()) + " \u00B7 ");
            Basis.onAPageWithSources(norm, file.day(), file.texts()).forEach(part -> file.said(out, norm, part));
        }
    }
}
