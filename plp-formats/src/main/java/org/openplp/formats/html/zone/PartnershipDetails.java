package org.openplp.formats.html.zone;

import java.util.ArrayList;
import java.util.List;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Symbol;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.outline.Item;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.formats.wording.Detail;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Title;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.standing.Agenda;
import org.openplp.rules.standing.Topic;
import org.openplp.rules.text.Bundle;

/** A few lines about one partnership, folded: its answer, what is not kept with who acts and what to do, what is not followed, and which facts are missing. */
final class PartnershipDetails {
    private static final int MOST_ITEMS = 10;
    private static final int MOST_FACTS = 6;
    private static final List<Topic> TOPICS = List.of(Topic.NOT_KEPT, Topic.FAILED, Topic.NOT_FOLLOWED);

    private final Outline outline;
    private final String id;
    private final Texts texts;
    private final Bundle labels;

    PartnershipDetails(Outline outline, String id) {
        this.outline = outline;
        this.id = id;
        this.texts = outline.texts();
        this.labels = Labels.of(PartnershipDetails.class, texts.language());
    }

    Markup html() {
        Markup out = new Markup();
        Overall overall = outline.assessment().overall();
        out.in(Tag.of("details", "one").with("id", id), () -> {
            out.in(Tag.of("summary", overall.answer().name()), () -> {
                Symbol.to(out, Symbol.of(overall.answer()), "sign");
                out.text(outline.words()
                        .said(Title.name(outline.assessment()), outline.answer().said()));
            });
            out.say("p", Labels.sentence(outline.answer().why()) + ".");
            counts(out);
            TOPICS.forEach(topic -> items(out, topic));
            facts(out);
            if (outline.file().read().isFile()) {
                out.say(
                        Tag.of("p", "hint"),
                        labels.text("details.file", outline.file().read().file()));
            }
        });
        return out;
    }

    private void counts(Markup out) {
        Agenda agenda = outline.agenda();
        List<String> counts = new ArrayList<>(AnswerWords.counts(agenda.tally(), texts));
        AnswerWords.next(agenda, texts).ifPresent(counts::add);
        if (!counts.isEmpty()) {
            out.in(Tag.of("ul", "counts"), () -> counts.forEach(count -> out.say("li", count)));
        }
    }

    private void items(Markup out, Topic topic) {
        List<Item> items = outline.items(topic);
        if (items.isEmpty()) {
            return;
        }
        out.say("h3", outline.heading(topic));
        out.in("ul", () -> {
            items.stream().limit(MOST_ITEMS).forEach(item -> item(out, item, details(topic)));
            if (items.size() > MOST_ITEMS) {
                out.say("li", outline.words().more(items.size() - MOST_ITEMS));
            }
        });
    }

    /** What to do stands beside what binds alone: with all advice, forty partnerships would not stay small. */
    private static List<Detail> details(Topic topic) {
        return topic == Topic.NOT_FOLLOWED
                ? List.of(Detail.FOR, Detail.ACTS)
                : List.of(Detail.FOR, Detail.ACTS, Detail.DO);
    }

    private void item(Markup out, Item item, List<Detail> details) {
        out.in("li", () -> {
            out.say(Tag.of("span", "norm-id"), item.id());
            out.text(" " + item.says());
            for (Detail detail : details) {
                String said = item.detail(detail);
                if (!said.isEmpty()) {
                    out.say(Tag.of("span", "line"), outline.words().said(detail, said));
                }
            }
        });
    }

    private void facts(Markup out) {
        List<String> facts = outline.missing().stream()
                .map(fact -> texts.facts().fact(fact.key()))
                .distinct()
                .toList();
        if (!facts.isEmpty()) {
            out.say("h3", labels.text("details.facts"));
            out.say("p", String.join(", ", outline.words().few(facts, MOST_FACTS)));
        }
    }
}
