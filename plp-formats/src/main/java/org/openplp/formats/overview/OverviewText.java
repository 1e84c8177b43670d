package org.openplp.formats.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openplp.formats.wording.Page;
import org.openplp.formats.wording.Title;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;

/** An overview as text, for those who accompany the partnerships of a zone. */
public final class OverviewText {
    private static final int LONGEST_NAME = 34;
    private static final int FIRST_NUMBER = 2;
    private static final int LAST_NUMBER = 8;

    private final Texts texts;
    private final OverviewWords words;
    private final Page page;

    /**
     * Creates a writer of overviews.
     *
     * @param texts the texts
     * @param colours whether to highlight with colours
     */
    public OverviewText(Texts texts, boolean colours) {
        this.texts = texts;
        this.words = new OverviewWords(texts);
        this.page = new Page(texts.language(), colours);
    }

    /**
     * The text of an overview.
     *
     * @param overview the overview
     * @return lines, each ending in a line break
     */
    public String of(Overview overview) {
        Page.Lines out = page.lines();
        out.heading(words.title(overview), Page.Tone.PLAIN);
        words.circumstances(overview).ifPresent(out::sentence);
        out.blank();
        out.sentence(words.answers(overview));
        out.blank();
        table(overview).forEach(out::line);
        out.blank();
        out.sentence(words.unit());
        mostBreached(out, overview);
        severalFiles(out, words.severalFiles(overview));
        defects(out, words.defects(overview));
        overview.circumstances().ifPresent(asked -> {
            out.blank();
            out.line(Title.book(asked.book(), asked.reading(), texts));
        });
        return out.text();
    }

    private List<String> table(Overview overview) {
        List<String> columns = words.columns();
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns);
        List<String> names = words.names(overview);
        for (int i = 0; i < names.size(); i++) {
            rows.add(row(shortened(names.get(i)), overview.lines().get(i)));
        }
        int[] widths = IntStream.range(0, columns.size())
                .map(i -> rows.stream()
                        .filter(row -> i == 0 || row.size() == columns.size())
                        .mapToInt(row -> row.get(i).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> aligned(row, widths)).toList();
    }

    private List<String> row(String name, OverviewLine line) {
        return line.shown()
                .map(shown -> Stream.concat(Stream.of(name), words.cells(shown).stream())
                        .toList())
                .orElseGet(() -> List.of(name, words.notRead(line)));
    }

    /** Words to the left, numbers to the right. */
    private static String aligned(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String space = " ".repeat(Math.max(0, widths[i] - cell.length()));
            boolean number = i >= FIRST_NUMBER && i <= LAST_NUMBER;
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
        Map<Norm, String> most = words.mostBreached(overview);
        if (!most.isEmpty()) {
            out.blank();
            out.heading(words.mostBreachedHeading(), Page.Tone.BAD);
            most.forEach((norm, by) -> out.item(norm.id().value(), by + " " + texts.statement(norm)));
            words.moreBreached(overview).ifPresent(out::paragraph);
        }
    }

    private void severalFiles(Page.Lines out, List<String> several) {
        if (!several.isEmpty()) {
            out.blank();
            out.heading(words.severalFilesHeading(), Page.Tone.WARN);
            several.forEach(out::paragraph);
        }
    }

    /** One defect per line with its place, so that tools can jump there. */
    private void defects(Page.Lines out, List<String> defects) {
        if (!defects.isEmpty()) {
            out.blank();
            out.heading(words.defectsHeading(), Page.Tone.BAD);
            defects.forEach(defect -> out.line("  " + defect));
        }
    }
}
