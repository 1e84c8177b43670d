package org.openplp.testkit.site.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.rules.text.DossierLabels;
import org.openplp.testkit.learning.DossierModel;
import org.openplp.testkit.learning.DossierModel.Part;

/**
 * A record of a dossier with the records inside it, one in a line.
 *
 * @param root the record at the top
 * @param lines what is inside, from the outside in
 */
public record RecordTree(Class<?> root, List<Line> lines) {
    private static final int WIDTH = 340;
    private static final int GAP = 6;
    private static final int HEIGHT = 24;
    private static final int LINE = 15;
    private static final int INSIDE = 44;
    /** As wide as a letter surely is at most, on average. */
    private static final int LETTER = 7;

    private static final int INDENT = 18;
    private static final int MARGIN = 3;

    /**
     * A record inside another one.
     *
     * @param depth how deep it is below the root, from 1
     * @param part where it stands, and how many there may be
     */
    public record Line(int depth, Part part) {}

    public RecordTree {
        lines = List.copyOf(lines);
    }

    /**
     * All that a dossier is made of: the dossier, the partnership, and every other record with records inside.
     *
     * @return each part of a dossier stands in one of them
     */
    public static List<RecordTree> all() {
        List<Part> whole = partsOf(Dossier.class);
        RecordTree dossier = new RecordTree(
                Dossier.class, whole.stream().map(part -> new Line(1, part)).toList());
        Stream<RecordTree> others = whole.stream()
                .map(Part::part)
                .filter(record ->
                        record != Partnership.class && !partsOf(record).isEmpty())
                .map(RecordTree::of);
        return Stream.concat(Stream.of(dossier, of(Partnership.class)), others).toList();
    }

    private static RecordTree of(Class<?> root) {
        List<Line> lines = new ArrayList<>();
        add(lines, root, 1);
        return new RecordTree(root, lines);
    }

    private static void add(List<Line> lines, Class<?> whole, int depth) {
        for (Part part : partsOf(whole)) {
            lines.add(new Line(depth, part));
            add(lines, part.part(), depth + 1);
        }
    }

    private static List<Part> partsOf(Class<?> whole) {
        return DossierModel.parts().stream()
                .filter(part -> part.whole() == whole)
                .toList();
    }

    /**
     * How many there may be of a part.
     *
     * @param part the part
     * @return such as {@code 0..1}
     */
    public static String times(Part part) {
        return part.many() ? "*" : part.always() ? "1" : "0..1";
    }

    /**
     * Draws it.
     *
     * @param out where to
     * @param name what it is called for whoever does not see it
     * @param labels the labels of the records and keys
     */
    public void to(Markup out, String name, DossierLabels labels) {
        List<Box> boxes = boxes(labels);
        Box last = boxes.get(boxes.size() - 1);
        int height = last.bottom() + GAP;
        Tag svg = Tag.of("svg", "drawing")
                .with("viewBox", "0 0 " + WIDTH + " " + height)
                .with("role", "img")
                .with("aria-label", name);
        out.in(svg, () -> {
            branches(out, boxes);
            boxes.forEach(box -> box.to(out));
        });
    }

    /** The root, and a box for each line. */
    private List<Box> boxes(DossierLabels labels) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(new Box(0, MARGIN, Chain.lines(labels.label(DossierLabels.name(root)), letters(0)), ""));
        for (Line line : lines) {
            boxes.add(new Box(
                    line.depth(),
                    boxes.get(boxes.size() - 1).bottom() + GAP,
                    Chain.lines(label(line.part(), labels), letters(line.depth())),
                    times(line.part())));
        }
        return boxes;
    }

    /**
     * What a part is called.
     *
     * @param part the part
     * @param labels the labels of the records and keys
     * @return the label of its key
     */
    public static String label(Part part, DossierLabels labels) {
        return labels.label(DossierLabels.name(part.whole(), part.key()));
    }

    private static int letters(int depth) {
        return (WIDTH - 2 * MARGIN - depth * INDENT - INSIDE) / LETTER;
    }

    private record Box(int depth, int top, List<String> says, String times) {
        int left() {
            return MARGIN + depth * INDENT;
        }

        int bottom() {
            return top + HEIGHT + (says.size() - 1) * LINE;
        }

        void to(Markup out) {
            out.in(
                    Tag.of("rect", depth == 0 ? "box root" : "box")
                            .with("x", left())
                            .with("y", top)
                            .with("width", WIDTH - MARGIN - left())
                            .with("height", bottom() - top)
                            .with("rx", 4),
                    () -> {});
            for (int i = 0; i < says.size(); i++) {
                out.say(Tag.of("text", "key").with("x", left() + 8).with("y", top + 16 + i * LINE), says.get(i));
            }
            if (!times.isEmpty()) {
                out.say(
                        Tag.of("text", "times")
                                .with("x", WIDTH - 10)
                                .with("y", top + 16)
                                .with("text-anchor", "end"),
                        times);
            }
        }
    }

    /** From each box down to those inside it. */
    private void branches(Markup out, List<Box> boxes) {
        for (int i = 0; i < lines.size(); i++) {
            int depth = lines.get(i).depth();
            int parent = i;
            while (parent > 0 && lines.get(parent - 1).depth() >= depth) {
                parent--;
            }
            Box box = boxes.get(i + 1);
            int x = MARGIN + (depth - 1) * INDENT + INDENT / 2;
            String way = "M" + x + " " + boxes.get(parent).bottom() + "V" + (box.top() + HEIGHT / 2) + "H" + box.left();
            out.in(Tag.of("path", "line").with("d", way), () -> {});
        }
    }
}
