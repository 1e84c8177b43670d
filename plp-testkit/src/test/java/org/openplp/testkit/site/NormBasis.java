package org.openplp.testkit.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register.OpenPoint;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.source.Circular;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Conflict;
import org.openplp.rules.source.Source;

/** What a norm rests on: where sources differ, how open points are read, the sources and how each was read, and what is known of its history. */
final class NormBasis {
    private final Words words;

    NormBasis(Words words) {
        this.words = words;
    }

    void to(Markup out, Norm norm) {
        List<Conflict> conflicts = words.register()
                .conflicts(words.language())
                .concerning(norm.id().value());
        if (!conflicts.isEmpty()) {
            NormPage.part(out, words, "contested", () -> conflicts.forEach(conflict -> conflict(out, norm, conflict)));
        }
        List<OpenPoint> open = words.register().openPoints(norm, words.language());
        if (!open.isEmpty()) {
            NormPage.part(out, words, "open", () -> openPoints(out, norm, open));
        }
        NormPage.part(out, words, "sources", () -> sources(out, norm));
        NormPage.part(out, words, "history", () -> history(out, norm));
    }

    private void conflict(Markup out, Norm norm, Conflict conflict) {
        out.say("h3", conflict.title());
        out.in(
                "ul",
                () -> conflict.positions()
                        .forEach(position -> out.say("li", words.norms().position(norm, position))));
        out.in("p", () -> {
            out.say("b", words.say("contested.taken"));
            out.text(" " + words.norms().taken(conflict) + " " + conflict.why());
        });
    }

    /** What is read of this norm comes first; what is read of many norms at once stands on a page of its own. */
    private void openPoints(Markup out, Norm norm, List<OpenPoint> points) {
        List<OpenPoint> own = points.stream()
                .filter(point -> point.concerned().contains(norm.id().value()))
                .toList();
        List<OpenPoint> general =
                points.stream().filter(point -> !own.contains(point)).toList();
        out.say("p", words.say("open.says"));
        readings(out, own);
        if (!general.isEmpty()) {
            out.in("p", () -> {
                out.text(words.say("open.general"));
                general.forEach(point -> {
                    out.text(" ");
                    out.say(Tag.of("a").with("href", Readings.of(words, point)), point.reading());
                });
            });
        }
    }

    private void readings(Markup out, List<OpenPoint> points) {
        if (points.isEmpty()) {
            return;
        }
        out.in(
                Tag.of("ul"),
                () -> points.forEach(point -> out.in("li", () -> {
                    if (Readings.isNamed(point)) {
                        out.say("b", point.reading());
                        out.text(" ");
                    }
                    out.text(point.text());
                })));
    }

    private void sources(Markup out, Norm norm) {
        if (norm.citations().isEmpty()) {
            out.say("p", words.say("sources.none"));
            return;
        }
        Map<Source, List<Citation>> bySource = norm.citations().stream()
                .collect(Collectors.groupingBy(Citation::source, LinkedHashMap::new, Collectors.toList()));
        out.in(
                Tag.of("ul", "sources"),
                () -> bySource.forEach(
                        (source, citations) -> out.in("li", () -> source(out, norm, source, citations))));
    }

    private void source(Markup out, Norm norm, Source source, List<Citation> citations) {
        out.say(
                "b",
                citations.stream()
                        .map(citation -> words.texts().byCode(norm, citation))
                        .collect(Collectors.joining(
                                Texts.inLanguage(words.language()).joined(List.of("", "")))));
        out.text(" ");
        String title = words.texts().title(norm, source);
        if (Tag.leadsSomewhereSafe(source.url())) {
            out.say(Tag.of("a").with("href", source.url()), title);
        } else {
            out.text(title + (source.url().isEmpty() ? "" : " (" + source.url() + ")"));
        }
        String date = words.texts().dateOf(norm, source);
        if (!date.isEmpty()) {
            out.text(", " + date);
        }
        words.texts().find("tier." + source.tier()).ifPresent(tier -> out.text(" \u00B7 " + tier));
    }

    private void history(Markup out, Norm norm) {
        String period = words.norms().period(norm.inForce());
        out.say("p", period.isEmpty() ? words.say("history.unknown") : words.say("history.period", period));
        List<Citation> dated = norm.citations().stream()
                .filter(citation -> !words.norms().period(citation.inForce()).isEmpty())
                .toList();
        List<Circular> circulars = words.register()
                .circulars(words.language())
                .concerning(norm.id().value());
        if (!dated.isEmpty() || !circulars.isEmpty()) {
            out.in("ul", () -> {
                dated.forEach(citation -> out.say(
                        "li",
                        words.say(
                                "history.cited", citation.label(), words.norms().period(citation.inForce()))));
                circulars.forEach(circular -> out.say(
                        "li", words.say("history.circular", words.norms().circular(circular))));
            });
        }
        if (!norm.merged().isEmpty()) {
            out.say("p", words.say("history.also", String.join(", ", norm.merged())));
        }
    }
}
