package org.openplp.formats.html;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Table;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.report.Agenda;
import org.openplp.formats.report.MissingFact;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.standing.Standing;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.text.Bundle;

/** What to do next: what is not kept first, then what falls due, what else is to be done, and which facts to put on record. */
final class NextStepsSection {
    static final String NAME = "next";

    private static final int MANY = 12;

    private final AssessedFile file;
    private final Texts texts;
    private final Bundle labels;

    NextStepsSection(AssessedFile file) {
        this.file = file;
        this.texts = file.texts();
        this.labels = file.labels();
    }

    void to(Markup out) {
        file.section(out, NAME, () -> {
            Agenda agenda = file.agenda();
            steps(out, "notKept", agenda.notKept());
            steps(out, "failed", agenda.failed());
            steps(out, "notFollowed", agenda.notFollowed());
            due(out, agenda.due());
            steps(out, "toDo", agenda.toDo());
            steps(out, "atTheStart", agenda.atTheStart());
            facts(out, agenda.missing());
            steps(out, "leftOpen", agenda.leftOpen());
            boolean something = !agenda.failed().isEmpty()
                    || !agenda.due().isEmpty()
                    || file.everything().stream()
                            .anyMatch(finding -> Standing.of(finding).isFromTheRecord());
            if (!something) {
                out.say("p", labels.text("next.nothing"));
            }
        });
    }

    /** Steps by norm, what binds before what is advice; many of them are folded. */
    private void steps(Markup out, String kind, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Map<Norm, List<Finding>> byNorm = Tally.byNorm(findings);
        out.say(file.heading(1), Agenda.heading(kind, texts.language()));
        folded(
                out,
                byNorm.size(),
                () -> out.in(
                        Tag.of("ol", "steps"),
                        () -> byNorm.entrySet().stream()
                                .sorted(Comparator.comparing(entry -> Wording.isSoft(entry.getKey())))
                                .forEach(entry -> out.in("li", () -> step(out, entry.getKey(), entry.getValue())))));
    }

    private void folded(Markup out, int number, Runnable content) {
        if (number <= MANY) {
            content.run();
            return;
        }
        out.in("details", () -> {
            out.say("summary", labels.text("show", Integer.toString(number)));
            content.run();
        });
    }

    private void step(Markup out, Norm norm, List<Finding> findings) {
        Finding first = findings.get(0);
        out.in(Tag.of("p", "says"), () -> {
            file.norm(out, norm);
            out.text(" " + file.message(first));
        });
        out.in(Tag.of("dl", "details"), () -> {
            detail(out, "step.for", file.concerned(findings));
            detail(out, "step.acts", file.actors(norm));
            detail(out, "step.about", file.about(norm));
            detail(out, "step.why", file.why(findings));
            detail(out, "step.open", file.words().open(findings));
            file.explanation(first).due().ifPresent(day -> detail(out, "step.due", day(day, first)));
            file.messages().whatToDo(first).ifPresent(todo -> detail(out, "step.do", todo));
            detail(out, "step.basis", file.basis(norm));
            detail(out, "step.at", file.places(findings));
        });
    }

    private void detail(Markup out, String label, String value) {
        if (!value.isEmpty()) {
            out.in("div", () -> {
                out.say("dt", labels.text(label));
                out.say("dd", value);
            });
        }
    }

    /** What falls due: open duties with a day, and what is in order but falls due soon. What is overdue is breached, and stands above. */
    private void due(Markup out, List<Finding> due) {
        if (due.isEmpty()) {
            return;
        }
        String heading = Agenda.heading("due", texts.language());
        out.say(file.heading(1), heading);
        folded(
                out,
                due.size(),
                () -> Table.of(
                                out,
                                heading,
                                List.of(
                                        labels.text("step.due"),
                                        labels.text("norm"),
                                        labels.text("step.acts"),
                                        labels.text("step.about"),
                                        labels.text("step.for")))
                        .rows(due, (row, finding) -> {
                            row.head(() ->
                                    file.explanation(finding).due().ifPresent(day -> out.text(day(day, finding))));
                            row.cell(() -> {
                                file.norm(out, finding.norm());
                                out.text(" " + texts.statement(finding.norm()) + " "
                                        + file.words().weight(finding.norm()));
                            });
                            row.say(file.actors(finding.norm()));
                            row.say(file.about(finding.norm()));
                            row.say(file.words().subject(finding));
                        }));
    }

    private String day(LocalDate day, Finding finding) {
        return file.day(day, file.words().agreement(finding));
    }

    private void facts(Markup out, List<MissingFact> missing) {
        if (missing.isEmpty()) {
            return;
        }
        String name = labels.text("next.facts");
        out.say(file.heading(1), name);
        out.say("p", labels.text("next.facts.why"));
        folded(
                out,
                missing.size(),
                () -> Table.of(out, name, List.of(labels.text("fact"), labels.text("fact.of"), labels.text("fact.for")))
                        .rows(missing, (row, fact) -> {
                            row.head(() -> {
                                out.say("code", fact.key());
                                if (fact.datedLater()) {
                                    out.text(" (" + labels.text("fact.later") + ")");
                                } else if (file.assessment().situation().isPartial(fact.key())) {
                                    out.text(" (" + labels.text("fact.partial") + ")");
                                }
                            });
                            row.say(of(fact));
                            row.cell(() -> file.norms(out, fact.norms()));
                        }));
    }

    private String of(MissingFact fact) {
        List<String> entries = List.copyOf(fact.subjects());
        return entries.size() > 1
                ? labels.text(
                        "fact.of.several",
                        Integer.toString(entries.size()),
                        file.words().some(entries))
                : file.words().some(entries);
    }
}
