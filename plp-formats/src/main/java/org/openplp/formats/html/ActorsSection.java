package org.openplp.formats.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Table;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.standing.Standing;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.text.Bundle;

/** The outcomes by actor: a bar for each of whom norms ask something, and the same as a table. Parts of a bar differ by pattern, not by colour alone. */
final class ActorsSection {
    static final String NAME = "actors";

    private static final int WIDTH = 640;
    private static final int ROW = 52;
    private static final int BAR = 22;
    private static final int PATTERN = 8;
    private static final int ROOM_FOR_A_NUMBER = 24;

    private final FilePart file;
    private final Bundle labels;
    private final Map<Bearer, Map<Standing, Integer>> counts = new EnumMap<>(Bearer.class);

    ActorsSection(FilePart file) {
        this.file = file;
        this.labels = file.labels();
        Tally.byNorm(file.outline().agenda().shown()).forEach(this::count);
    }

    /** A norm counts once, as what presses most of its findings, for each of its bearers: members would else outweigh everybody. */
    private void count(Norm norm, List<Finding> findings) {
        Standing standing =
                findings.stream().map(Standing::of).min(Standing::compareTo).orElseThrow();
        norm.bearers().stream()
                .distinct()
                .forEach(bearer -> counts.computeIfAbsent(bearer, unseen -> new EnumMap<>(Standing.class))
                        .merge(standing, 1, Integer::sum));
    }

    void to(Markup out) {
        file.section(out, NAME, () -> {
            out.say("p", labels.text("actors.says"));
            drawing(out);
            legend(out);
            table(out);
        });
    }

    private List<Standing> present() {
        return Stream.of(Standing.values())
                .filter(standing -> counts.values().stream().anyMatch(some -> some.containsKey(standing)))
                .toList();
    }

    private int total(Bearer bearer) {
        return counts.getOrDefault(bearer, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int largest() {
        return counts.keySet().stream().mapToInt(this::total).max().orElse(1);
    }

    private void drawing(Markup out) {
        String name = labels.text("actors.drawing");
        Tag svg = Tag.of("svg", "drawing actors")
                .with("viewBox", "0 0 " + (WIDTH + 50) + " " + (counts.size() * ROW))
                .with("role", "img")
                .with("aria-label", name);
        Table.scrolling(
                out,
                name,
                () -> out.in(svg, () -> {
                    patterns(out);
                    int y = 0;
                    for (Map.Entry<Bearer, Map<Standing, Integer>> bar : counts.entrySet()) {
                        bar(out, bar.getKey(), bar.getValue(), y);
                        y += ROW;
                    }
                }));
    }

    private void bar(Markup out, Bearer bearer, Map<Standing, Integer> parts, int top) {
        int total = total(bearer);
        out.say(Tag.of("text", "row-label").with("x", 0).with("y", top + 16), name(bearer));
        int before = 0;
        for (Map.Entry<Standing, Integer> part : parts.entrySet()) {
            int from = x(before);
            int to = x(before + part.getValue());
            String says = file.words()
                    .said(
                            name(bearer) + ", " + AnswerWords.standing(part.getKey(), file.texts()),
                            part.getValue().toString());
            out.in(
                    Tag.of("rect", "segment")
                            .with("x", from)
                            .with("y", top + 22)
                            .with("width", Math.max(1, to - from))
                            .with("height", BAR)
                            .with("fill", filled(part.getKey())),
                    () -> out.say("title", says));
            if (to - from >= ROOM_FOR_A_NUMBER) {
                out.say(
                        Tag.of("text", "inside")
                                .with("x", (from + to) / 2)
                                .with("y", top + 38)
                                .with("text-anchor", "middle"),
                        part.getValue().toString());
            }
            before += part.getValue();
        }
        out.say(Tag.of("text", "total").with("x", x(total) + 8).with("y", top + 38), Integer.toString(total));
    }

    private int x(int norms) {
        return norms * WIDTH / largest();
    }

    private String name(Bearer bearer) {
        return Labels.sentence(file.texts().text("bearer." + bearer));
    }

    private void legend(Markup out) {
        out.in(
                Tag.of("ul", "legend"),
                () -> present()
                        .forEach(standing -> out.in("li", () -> {
                            out.in(
                                    Tag.of("svg", "swatch")
                                            .with("viewBox", "0 0 20 20")
                                            .with("aria-hidden", "true"),
                                    () -> out.in(
                                            Tag.of("rect", "segment")
                                                    .with("width", 20)
                                                    .with("height", 20)
                                                    .with("fill", filled(standing)),
                                            () -> {}));
                            out.text(AnswerWords.standing(standing, file.texts()));
                        })));
    }

    private void table(Markup out) {
        List<Standing> columns = present();
        List<String> headings = Stream.concat(
                        Stream.of(labels.text("actor")),
                        Stream.concat(
                                columns.stream().map(standing -> AnswerWords.standing(standing, file.texts())),
                                Stream.of(labels.text("total"))))
                .toList();
        out.in("details", () -> {
            out.say("summary", labels.text("asTable"));
            Table.of(out, labels.text("section.actors"), headings).rows(counts.entrySet(), (row, entry) -> {
                row.head(() -> out.text(name(entry.getKey())));
                columns.forEach(standing -> row.number(entry.getValue().getOrDefault(standing, 0)));
                row.number(total(entry.getKey()));
            });
        });
    }

    /** The patterns that distinguish the parts of a bar without colours, and on paper. */
    private void patterns(Markup out) {
        out.in(
                "defs",
                () -> present()
                        .forEach(standing -> out.in(
                                Tag.of("pattern")
                                        .with("id", pattern(standing))
                                        .with("width", PATTERN)
                                        .with("height", PATTERN)
                                        .with("patternUnits", "userSpaceOnUse"),
                                () -> {
                                    out.in(
                                            Tag.of("rect", "ground-" + standing)
                                                    .with("width", PATTERN)
                                                    .with("height", PATTERN),
                                            () -> {});
                                    out.in(Tag.of("path", "lines-" + standing).with("d", lines(standing)), () -> {});
                                })));
    }

    /** What fills a part of a bar. */
    private String filled(Standing standing) {
        return "url(#" + pattern(standing) + ")";
    }

    private String pattern(Standing standing) {
        return file.id("pattern-" + standing);
    }

    private static String lines(Standing standing) {
        return switch (standing) {
            case NOT_KEPT -> "M0 8L8 0M-2 2L2 -2M6 10L10 6";
            case FAILED -> "M0 0L8 8M0 8L8 0";
            case NOT_FOLLOWED -> "M0 0L8 8M-2 6L2 10M6 -2L10 2";
            case WAIVED -> "M0 2H8M0 6H8";
            case UNDETERMINED -> "M2 2H3V3H2ZM6 6H7V7H6Z";
            case PENDING -> "M4 0V8";
            case FOR_PEOPLE -> "M0 4H8";
            case OWED_BY_OTHERS -> "M0 8L8 0";
            case MET, NOT_APPLICABLE -> "";
        };
    }
}
