package org.openplp.formats.html;

import java.util.Comparator;
import java.util.List;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Table;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.outline.Item;
import org.openplp.formats.outline.MissingFact;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.wording.Basis;
import org.openplp.formats.wording.Detail;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.standing.Topic;
import org.openplp.rules.text.Bundle;

/** What to do next: what is not kept first, then what falls due, what else is to be done, and which facts to put on record. */
final class NextStepsSection {
    static final String NAME = "next";

    private static final int MANY = 12;

    private static final List<Topic> TOPICS = List.of(
            Topic.NOT_KEPT,
            Topic.FAILED,
            Topic.NOT_FOLLOWED,
            Topic.DUE,
            Topic.TO_DO,
            Topic.AT_THE_START,
            Topic.MISSING,
            Topic.LEFT_OPEN);

    private static final List<Detail> STEP = List.of(
            Detail.FOR,
            Detail.ACTS,
            Detail.ABOUT,
            Detail.WHY,
            Detail.OPEN,
            Detail.BY,
            Detail.FROZEN,
            Detail.DO,
            Detail.BASIS,
            Detail.AT);

    private final FilePart file;
    private final Outline outline;
    private final Texts texts;
    private final Bundle labels;

    NextStepsSection(FilePart file) {
        this.file = file;
        this.outline = file.outline();
        this.texts = file.texts();
        this.labels = file.labels();
    }

    void to(Markup out) {
        file.section(out, NAME, () -> {
            TOPICS.forEach(topic -> topic(out, topic));
            if (TOPICS.stream().allMatch(topic -> outline.agenda().under(topic).isEmpty())) {
                out.say("p", labels.text("next.nothing"));
            }
        });
    }

    private void topic(Markup out, Topic topic) {
        switch (topic) {
            case DUE -> due(out, outline.items(topic));
            case MISSING -> facts(out, outline.missing());
            default -> steps(out, topic);
        }
    }

    /** Steps by norm, what binds before what is advice; many of them are folded. */
    private void steps(Markup out, Topic topic) {
        List<Item> items = outline.items(topic);
        if (items.isEmpty()) {
            return;
        }
        out.say(file.heading(1), outline.heading(topic));
        folded(
                out,
                items.size(),
                () -> out.in(
                        Tag.of("ol", "steps"),
                        () -> items.stream()
                                .sorted(Comparator.comparing(
                                        item -> item.norm().force().isAdvice()))
                                .forEach(item -> out.in("li", () -> step(out, item)))));
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

    private void step(Markup out, Item item) {
        out.in(Tag.of("p", "says"), () -> {
            file.norm(out, item.norm());
            out.text(" " + item.says());
        });
        out.in(Tag.of("dl", "details"), () -> {
            for (Detail detail : STEP) {
                String said = said(item, detail);
                if (!said.isEmpty()) {
                    out.in("div", () -> {
                        out.say("dt", label(detail));
                        out.say("dd", said);
                    });
                }
            }
        });
    }

    private String label(Detail detail) {
        return detail.label(texts.language());
    }

    private String said(Item item, Detail detail) {
        return switch (detail) {
            case BY -> day(item);
            case BASIS -> Basis.onAPageWithSources(item.norm(), file.day(), texts);
            default -> item.detail(detail);
        };
    }

    private String day(Item item) {
        return item.due().map(day -> file.day(day, item.agreement())).orElse("");
    }

    /** What falls due: open duties with a day, and what is in order but falls due soon. What is overdue is breached, and stands above. */
    private void due(Markup out, List<Item> due) {
        if (due.isEmpty()) {
            return;
        }
        String heading = outline.heading(Topic.DUE);
        out.say(file.heading(1), heading);
        List<String> columns = List.of(
                label(Detail.BY), outline.normColumn(), label(Detail.ACTS), label(Detail.ABOUT), label(Detail.FOR));
        folded(
                out,
                due.size(),
                () -> Table.of(out, heading, columns).rows(due, (row, item) -> {
                    row.head(() -> out.text(day(item)));
                    row.cell(() -> {
                        file.norm(out, item.norm());
                        out.text(" " + texts.statement(item.norm()) + " "
                                + file.words().weight(item.norm()));
                    });
                    row.say(item.detail(Detail.ACTS));
                    row.say(item.detail(Detail.ABOUT));
                    row.say(item.detail(Detail.FOR));
                }));
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
                () -> Table.of(out, name, outline.factColumns()).rows(missing, (row, fact) -> {
                    row.head(() -> {
                        out.text(texts.facts().fact(fact.key()));
                        fact.state().ifPresent(state -> out.text(" (" + state + ")"));
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
