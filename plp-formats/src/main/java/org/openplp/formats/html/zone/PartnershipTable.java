package org.openplp.formats.html.zone;

import java.util.List;
import org.openplp.formats.html.markup.HtmlTable;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Symbol;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.overview.OverviewWords;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Bundle;

/** The partnerships with their answers, numbers and next days, the worst first. The script adds ways to sort and to filter. */
final class PartnershipTable {
    private final List<ZonePartnership> partnerships;
    private final OverviewWords words;
    private final Texts texts;
    private final Bundle labels;

    PartnershipTable(List<ZonePartnership> partnerships, OverviewWords words, Texts texts, Bundle labels) {
        this.partnerships = partnerships;
        this.words = words;
        this.texts = texts;
        this.labels = labels;
    }

    void to(Markup out) {
        filters(out);
        String name = labels.text("section.partnerships");
        HtmlTable.scrolling(
                out,
                name,
                () -> out.in(Tag.of("table", "zone"), () -> {
                    out.say(Tag.of("caption", "unseen"), labels.text("table.order"));
                    out.in(
                            "thead",
                            () -> out.in(
                                    "tr",
                                    () -> words.columns()
                                            .forEach(column ->
                                                    out.say(Tag.of("th").with("scope", "col"), column))));
                    out.in("tbody", () -> partnerships.forEach(one -> row(out, one)));
                }));
    }

    private void row(Markup out, ZonePartnership one) {
        Overall.Compliance answer = one.shown().overall().answer();
        List<String> cells = words.cells(one.shown());
        int last = cells.size() - 1;
        out.in(Tag.of("tr").with("data-answer", answer.name()), () -> {
            out.in(Tag.of("th").with("scope", "row"), () -> one.link(out, one.name()));
            out.in(Tag.of("td", answer.name()), () -> {
                Symbol.to(out, Symbol.of(answer), "sign");
                out.text(Labels.sentence(cells.get(0)));
            });
            cells.subList(1, last).forEach(number -> out.say(Tag.of("td", "number"), number));
            out.in(
                    "td",
                    () -> one.shown()
                            .nextDue()
                            .ifPresentOrElse(
                                    day -> out.say(Tag.of("time").with("datetime", day.toString()), texts.date(day)),
                                    () -> out.text(cells.get(last))));
        });
    }

    /** Hidden until the script shows it: without the script it would do nothing. */
    private void filters(Markup out) {
        String all = Integer.toString(partnerships.size());
        out.in(
                Tag.of("form", "filters")
                        .with("role", "search")
                        .with("aria-label", labels.text("filter"))
                        .with("data-partnerships")
                        .with("hidden"),
                () -> {
                    out.in("p", () -> {
                        out.say(Tag.of("label").with("for", "words"), labels.text("filter.words"));
                        out.empty(Tag.of("input")
                                .with("type", "search")
                                .with("id", "words")
                                .with("autocomplete", "off"));
                    });
                    out.in("p", () -> {
                        out.say(
                                Tag.of("label").with("for", "answer"),
                                words.columns().get(1));
                        out.in(Tag.of("select").with("id", "answer"), () -> {
                            out.say(Tag.of("option").with("value", ""), labels.text("filter.all"));
                            for (Overall.Compliance answer : Overall.Compliance.values()) {
                                out.say(Tag.of("option").with("value", answer.name()), texts.text("overall." + answer));
                            }
                        });
                    });
                    out.say(
                            Tag.of("p", "status")
                                    .with("role", "status")
                                    .with("aria-live", "polite")
                                    .with("data-says", labels.text("filter.says")),
                            labels.text("filter.says", all, all));
                });
    }
}
