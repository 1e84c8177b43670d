package org.openplp.formats.html.zone;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openplp.formats.html.markup.HtmlTable;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Symbol;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.text.Bundle;

/** Norms by partnership: a sign for how each norm stands in each of them. The norms that most of them do not keep come first, then those that most do not follow. */
final class NormMap {
    private static final int MOST_PARTNERSHIPS = 60;

    private final List<ZonePartnership> partnerships;
    private final boolean all;
    private final Texts texts;
    private final Bundle labels;

    NormMap(List<ZonePartnership> partnerships, boolean all, Texts texts, Bundle labels) {
        this.partnerships = partnerships;
        this.all = all;
        this.texts = texts;
        this.labels = labels;
    }

    /** A norm, and in how many partnerships it stands how. */
    private record Line(Norm norm, Map<FindingStatus, Integer> times) {
        int times(FindingStatus standing) {
            return times.getOrDefault(standing, 0);
        }

        /** Whether the record of some partnership shows more than that something is missing or still to be done. */
        boolean isOfABreach() {
            return times.keySet().stream().anyMatch(standing -> standing.compareTo(FindingStatus.UNDETERMINED) < 0);
        }
    }

    private static final Comparator<Line> WORST_FIRST =
            EnumSet.range(FindingStatus.NOT_KEPT, FindingStatus.PENDING).stream()
                    .map(standing -> Comparator.<Line, Integer>comparing(line -> -line.times(standing)))
                    .reduce(Comparator::thenComparing)
                    .orElseThrow();

    private List<Line> lines() {
        Map<String, Line> lines = new LinkedHashMap<>();
        partnerships.forEach(one -> one.standings()
                .forEach((norm, standing) -> lines.computeIfAbsent(
                                norm.id().value(), id -> new Line(norm, new EnumMap<>(FindingStatus.class)))
                        .times()
                        .merge(standing, 1, Integer::sum)));
        return lines.values().stream()
                .filter(line -> line.times().keySet().stream()
                        .anyMatch(standing ->
                                all ? standing != FindingStatus.NOT_APPLICABLE : standing.isFromTheRecord()))
                .sorted(WORST_FIRST)
                .toList();
    }

    void to(Markup out) {
        List<Line> lines = lines();
        List<Line> breached = lines.stream().filter(Line::isOfABreach).toList();
        List<Line> others = lines.stream().filter(line -> !line.isOfABreach()).toList();
        out.say("p", labels.text("map.says"));
        if (partnerships.size() > MOST_PARTNERSHIPS) {
            out.say(
                    "p",
                    labels.text(
                            "map.first", Integer.toString(MOST_PARTNERSHIPS), Integer.toString(partnerships.size())));
        }
        legend(out, lines);
        if (breached.isEmpty()) {
            out.say("p", labels.text("map.none"));
        } else {
            table(out, breached);
        }
        if (!others.isEmpty()) {
            out.in("details", () -> {
                out.say("summary", labels.counted("map.others", others.size()));
                table(out, others);
            });
        }
    }

    private void legend(Markup out, List<Line> lines) {
        Set<FindingStatus> present = lines.stream()
                .flatMap(line -> line.times().keySet().stream())
                .filter(standing -> standing != FindingStatus.NOT_APPLICABLE)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingStatus.class)));
        out.in(
                Tag.of("ul", "legend map"),
                () -> present.forEach(standing -> out.in("li", () -> {
                    Symbol.to(out, Symbol.of(standing), "cell " + colour(standing));
                    out.text(AnswerWords.standing(standing, texts));
                })));
    }

    private void table(Markup out, List<Line> lines) {
        List<ZonePartnership> columns = partnerships.subList(0, Math.min(partnerships.size(), MOST_PARTNERSHIPS));
        String name = labels.text("section.map");
        HtmlTable.scrolling(
                out,
                name,
                () -> out.in(Tag.of("table", "map"), () -> {
                    out.say(Tag.of("caption", "unseen"), name);
                    out.in(
                            "thead",
                            () -> out.in("tr", () -> {
                                out.say(Tag.of("th").with("scope", "col"), norm());
                                columns.forEach(one -> out.in(
                                        Tag.of("th").with("scope", "col"), () -> one.link(out, one.shortName())));
                            }));
                    out.in(
                            "tbody",
                            () -> lines.forEach(line -> out.in("tr", () -> {
                                head(out, line);
                                columns.forEach(one -> cell(
                                        out, one.standings().getOrDefault(line.norm(), FindingStatus.NOT_APPLICABLE)));
                            })));
                }));
    }

    /** What the column of norms is called. */
    private String norm() {
        return Labels.sentence(Labels.of(Outline.class, texts.language()).text("norm"));
    }

    private void head(Markup out, Line line) {
        out.in(Tag.of("th").with("scope", "row"), () -> {
            out.say(Tag.of("span", "norm-id"), line.norm().id().value());
            out.text(" " + texts.statement(line.norm()));
            out.say(
                    Tag.of("span", "times"),
                    line.times().entrySet().stream()
                            .filter(entry -> entry.getKey().isFromTheRecord())
                            .map(entry -> texts.said(
                                    AnswerWords.standing(entry.getKey(), texts),
                                    entry.getValue().toString()))
                            .collect(Collectors.joining(" \u00B7 ")));
        });
    }

    private static void cell(Markup out, FindingStatus standing) {
        String colour = colour(standing);
        out.say(
                colour.isEmpty() ? Tag.of("td") : Tag.of("td", colour),
                standing == FindingStatus.NOT_APPLICABLE ? "" : Symbol.of(standing));
    }

    /** The class of a cell, which is short since there are thousands of them; empty if it has no colour of its own. */
    private static String colour(FindingStatus standing) {
        return switch (standing) {
            case NOT_KEPT, FAILED -> "k";
            case NOT_FOLLOWED, WAIVED -> "f";
            case PENDING -> "p";
            case UNDETERMINED, OWED_BY_OTHERS, HUMAN_REVIEW, MET, NOT_APPLICABLE -> "";
        };
    }
}
