package org.openplp.formats.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Page;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.text.Bundle;

/** An overview as text, for whoever accompanies the partnerships of a zone. */
public final class OverviewText {
    private static final int MOST_BREACHED = 10;
    private static final int LONGEST_NAME = 34;

    private final Texts texts;
    private final Bundle labels;
    private final Page page;

    /**
     * Writes overviews.
     *
     * @param texts the texts
     * @param colours whether to mark what matters with colours
     */
    public OverviewText(Texts texts, boolean colours) {
        this.texts = texts;
        this.labels = Labels.of(OverviewText.class, texts.language());
        this.page = new Page(texts.language(), colours);
    }

    /**
     * The text of an overview.
     *
     * @param overview the overview
     * @param day the day that was looked at
     * @param reading how strictly the texts were read
     * @return lines, each ending in a line break
     */
    public String of(Overview overview, LocalDate day, Reading reading) {
        Page.Lines out = page.lines();
        out.heading(labels.counted("title", overview.files(), texts.date(day)), Page.Tone.PLAIN);
        out.sentence(texts.text("reading." + reading));
        out.blank();
        out.sentence(answers(overview));
        out.blank();
        table(overview).forEach(out::line);
        out.blank();
        out.sentence(labels.text("unit"));
        mostBreached(out, overview);
        severalFiles(out, overview.severalFiles());
        return out.text();
    }

    private String answers(Overview overview) {
        int read = overview.files() - overview.unreadable();
        String answers =
                List.of(Overall.Answer.NOT_COMPLIANT, Overall.Answer.CANNOT_TELL, Overall.Answer.COMPLIANT).stream()
                        .map(answer -> texts.text("overall." + answer) + " " + overview.partnerships(answer))
                        .collect(Collectors.joining(", "));
        String unreadable = overview.unreadable() == 0 ? "" : " " + labels.counted("unreadable", overview.unreadable());
        return labels.counted("answers", read, answers) + unreadable;
    }

    private List<String> table(Overview overview) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(IntStream.range(0, 7).mapToObj(i -> labels.text("column." + i)).toList());
        overview.lines().forEach(line -> rows.add(row(line)));
        int[] widths = IntStream.range(0, 7)
                .map(i -> rows.stream()
                        .filter(row -> i < row.size() - (row.size() < 7 ? 1 : 0))
                        .mapToInt(row -> row.get(i).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> aligned(row, widths)).toList();
    }

    private List<String> row(Line line) {
        if (line.shown().isEmpty()) {
            return List.of(shortened(line.file()), labels.counted("defects", line.defects()));
        }
        Line.Shown shown = line.shown().get();
        return List.of(
                shortened(
                        shown.name().map(name -> name + " (" + shown.id() + ")").orElse(shown.id())),
                texts.text("overall." + shown.overall().answer()),
                Integer.toString(shown.inTheWay()),
                Integer.toString(shown.norms(Outcome.UNDETERMINED) + shown.norms(Outcome.FAILED)),
                Integer.toString(shown.norms(Outcome.PENDING)),
                Integer.toString(shown.forPeople().size()),
                shown.nextDue().map(LocalDate::toString).orElse("-"));
    }

    /** Words to the left, numbers to the right. */
    private static String aligned(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String space = " ".repeat(Math.max(0, widths[i] - cell.length()));
            boolean number = i >= 2 && i <= 5;
            line.append(i == 0 ? "" : "  ").append(number ? space + cell : cell + space);
        }
        return line.toString().stripTrailing();
    }

    private static String shortened(String name) {
        String printable = Page.printable(name);
        return printable.codePointCount(0, printable.length()) <= LONGEST_NAME
                ? printable
                : printable.substring(0, printable.offsetByCodePoints(0, LONGEST_NAME - 1)) + "\u2026";
    }

    private void mostBreached(Page.Lines out, Overview overview) {
        Map<Norm, Integer> most = overview.mostBreached(MOST_BREACHED);
        if (most.isEmpty()) {
            return;
        }
        out.blank();
        out.heading(labels.text("mostBreached"), Page.Tone.BAD);
        Map<Norm, Map<Outcome, Integer>> norms = overview.norms();
        most.forEach((norm, number) -> {
            Map<Outcome, Integer> all = norms.getOrDefault(norm, Map.of());
            int unknown = all.getOrDefault(Outcome.UNDETERMINED, 0) + all.getOrDefault(Outcome.FAILED, 0);
            out.item(
                    norm.id().value(),
                    labels.text(
                                    "breachedBy",
                                    Integer.toString(number),
                                    Integer.toString(all.values().stream()
                                            .mapToInt(Integer::intValue)
                                            .sum()),
                                    Integer.toString(unknown))
                            + " " + texts.statement(norm));
        });
    }

    private void severalFiles(Page.Lines out, Map<String, List<String>> several) {
        if (!several.isEmpty()) {
            out.blank();
            out.heading(labels.text("severalFiles"), Page.Tone.WARN);
            several.forEach((id, files) -> out.paragraph(id + ": " + String.join(", ", files)));
        }
    }
}
