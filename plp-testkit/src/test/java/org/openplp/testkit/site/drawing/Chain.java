package org.openplp.testkit.site.drawing;

import java.util.List;
import java.util.stream.Stream;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;

/**
 * Boxes one below the other, with arrows from one to another. It is as wide as the narrowest screen.
 *
 * @param boxes from top to bottom
 * @param arrows which box leads to which
 */
public record Chain(List<Box> boxes, List<Arrow> arrows) {
    private static final int WIDTH = 340;
    private static final int BOX = 290;
    private static final int HEIGHT = 44;
    private static final int LINE = 17;
    private static final int GAP = 22;
    /** As many letters as surely fit into a box. */
    static final int LETTERS = 30;

    private static final int LEFT = 4;
    private static final int TOP = 4;
    private static final int HEAD = 5;
    private static final int DETOUR = 30;

    /**
     * A box.
     *
     * @param name by which arrows call it
     * @param says what stands in it
     * @param below what stands below that, in smaller letters
     */
    public record Box(String name, String says, String below) {}

    /**
     * An arrow.
     *
     * @param from the name of the box in which it begins
     * @param to the name of the box to which it leads
     */
    public record Arrow(String from, String to) {}

    public Chain {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /**
     * Draws it.
     *
     * @param out where to
     * @param name what it is called for whoever does not see it
     */
    public void to(Markup out, String name) {
        int height = bottom(boxes.size() - 1) + TOP;
        Tag svg = Tag.of("svg", "drawing")
                .with("viewBox", "0 0 " + WIDTH + " " + height)
                .with("role", "img")
                .with("aria-label", name);
        out.in(svg, () -> {
            arrows.forEach(arrow -> arrow(out, place(arrow.from()), place(arrow.to())));
            for (int i = 0; i < boxes.size(); i++) {
                box(out, i);
            }
        });
    }

    private int place(String name) {
        return boxes.stream().map(Box::name).toList().indexOf(name);
    }

    private int top(int place) {
        return place == 0 ? TOP : bottom(place - 1) + GAP;
    }

    private int bottom(int place) {
        return top(place) + HEIGHT + (lines(boxes.get(place).says()).size() - 1) * LINE;
    }

    private int middle(int place) {
        return (top(place) + bottom(place)) / 2;
    }

    /** A text in as many lines as it needs. */
    static List<String> lines(String text) {
        return lines(text, LETTERS);
    }

    /** A text in lines of so many letters at most, where it has blanks. */
    static List<String> lines(String text, int letters) {
        int cut = text.length() <= letters ? -1 : text.lastIndexOf(' ', letters);
        return cut < 0
                ? List.of(text)
                : Stream.concat(Stream.of(text.substring(0, cut)), lines(text.substring(cut + 1), letters).stream())
                        .toList();
    }

    private void box(Markup out, int place) {
        int top = top(place);
        out.in(
                Tag.of("rect", "box")
                        .with("x", LEFT)
                        .with("y", top)
                        .with("width", BOX)
                        .with("height", bottom(place) - top)
                        .with("rx", 6),
                () -> {});
        int baseline = top + 19;
        for (String line : lines(boxes.get(place).says())) {
            out.say(Tag.of("text", "says").with("x", LEFT + 14).with("y", baseline), line);
            baseline += LINE;
        }
        out.say(
                Tag.of("text", "below").with("x", LEFT + 14).with("y", baseline - 1),
                boxes.get(place).below());
    }

    /** Straight down to the next box; around those between to any other. */
    private void arrow(Markup out, int from, int to) {
        if (to == from + 1) {
            int middle = LEFT + BOX / 2;
            out.in(line("M" + middle + " " + bottom(from) + "V" + (top(to) - HEAD)), () -> {});
            out.in(head("M" + middle + " " + top(to) + "l-5 -8h10z"), () -> {});
        } else {
            int side = LEFT + BOX;
            out.in(
                    line("M" + side + " " + middle(from) + "h" + DETOUR + "V" + middle(to) + "H" + (side + HEAD)),
                    () -> {});
            out.in(head("M" + side + " " + middle(to) + "l8 -5v10z"), () -> {});
        }
    }

    private static Tag line(String way) {
        return Tag.of("path", "line").with("d", way);
    }

    private static Tag head(String way) {
        return Tag.of("path", "head").with("d", way);
    }
}
