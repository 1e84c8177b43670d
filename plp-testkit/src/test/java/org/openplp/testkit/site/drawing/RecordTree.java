package org.openplp.testkit.site.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
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
    private static final int STEP = 30;
    private static final int HEIGHT = 24;
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
     */
    public void to(Markup out, String name) {
        int height = (lines.size() + 1) * STEP;
        Tag svg = Tag.of("svg", "drawing")
                .with("viewBox", "0 0 " + WIDTH + " " + height)
                .with("role", "img")
                .with("aria-label", name);
        out.in(svg, () -> {
            branches(out);
            box(out, "box root", 0, 0, root.getSimpleName(), "", "");
            for (int i = 0; i < lines.size(); i++) {
                Part part = lines.get(i).part();
                box(
                        out,
                        "box",
                        lines.get(i).depth(),
                        i + 1,
                        part.key(),
                        part.part().getSimpleName(),
                        times(part));
            }
        });
    }

    private static void box(Markup out, String classes, int depth, int row, String key, String type, String times) {
        int left = MARGIN + depth * INDENT;
        int top = MARGIN + row * STEP;
        out.in(
                Tag.of("rect", classes)
                        .with("x", left)
                        .with("y", top)
                        .with("width", WIDTH - MARGIN - left)
                        .with("height", HEIGHT)
                        .with("rx", 4),
                () -> {});
        out.say(Tag.of("text", "key").with("x", left + 8).with("y", top + 16), key);
        if (!type.isEmpty()) {
            out.say(end("type", WIDTH - 36, top), type);
            out.say(end("times", WIDTH - 10, top), times);
        }
    }

    private static Tag end(String classes, int x, int top) {
        return Tag.of("text", classes).with("x", x).with("y", top + 16).with("text-anchor", "end");
    }

    /** From each box down to those inside it. */
    private void branches(Markup out) {
        for (int i = 0; i < lines.size(); i++) {
            int depth = lines.get(i).depth();
            int parent = i;
            while (parent > 0 && lines.get(parent - 1).depth() >= depth) {
                parent--;
            }
            int x = MARGIN + (depth - 1) * INDENT + INDENT / 2;
            String way = "M" + x + " " + (MARGIN + parent * STEP + HEIGHT) + "V"
                    + (MARGIN + (i + 1) * STEP + HEIGHT / 2) + "H" + (MARGIN + depth * INDENT);
            out.in(Tag.of("path", "line").with("d", way), () -> {});
        }
    }
}
