package org.openplp.formats.html.markup;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A table with a name, a line of column headings, and a heading in each row. On a narrow screen it scrolls on its own, also by keyboard, or shows each row as a
 * card.
 */
public final class HtmlTable {
    private final Markup out;
    private final String name;
    private final List<String> columns;
    private final boolean stacked;

    private HtmlTable(Markup out, String name, List<String> columns, boolean stacked) {
        this.out = out;
        this.name = name;
        this.columns = columns;
        this.stacked = stacked;
    }

    /** A table that scrolls on a narrow screen. */
    public static HtmlTable of(Markup out, String name, List<String> columns) {
        return new HtmlTable(out, name, columns, false);
    }

    /** A table whose rows become cards on a narrow screen. */
    public static HtmlTable stacked(Markup out, String name, List<String> columns) {
        return new HtmlTable(out, name, columns, true);
    }

    /** Writes the table with one row for each item. */
    public <T> void rows(Collection<T> items, BiConsumer<Row, T> write) {
        if (stacked) {
            table(Tag.of("table", "stacked"), items, write);
        } else {
            scrolling(out, name, () -> table(Tag.of("table"), items, write));
        }
    }

    private <T> void table(Tag tag, Collection<T> items, BiConsumer<Row, T> write) {
        out.in(tag, () -> {
            out.say(Tag.of("caption", "unseen"), name);
            out.in(
                    "thead",
                    () -> out.in(
                            "tr",
                            () -> columns.forEach(column -> out.say(Tag.of("th").with("scope", "col"), column))));
            out.in("tbody", () -> items.forEach(item -> out.in("tr", () -> write.accept(new Row(this), item))));
        });
    }

    /** Writes content that scrolls if it is wider than the screen. */
    public static void scrolling(Markup out, String name, Runnable content) {
        out.in(
                Tag.of("div", "scrolls")
                        .with("role", "group")
                        .with("tabindex", 0)
                        .with("aria-label", name),
                content);
    }

    /** A row under construction. */
    public static final class Row {
        private final HtmlTable table;
        private final Markup out;
        private int cell;

        private Row(HtmlTable table) {
            this.table = table;
            this.out = table.out;
        }

        /** The start of the next cell, with the name of its column for cards. */
        private Tag next(Tag tag) {
            String column = table.columns.get(cell);
            cell++;
            return table.stacked && cell > 1 ? tag.with("data-label", column) : tag;
        }

        /** Writes the cell with the heading of the row. */
        public void head(Runnable content) {
            out.in(next(Tag.of("th").with("scope", "row")), content);
        }

        /** Writes a cell. */
        public void cell(Runnable content) {
            out.in(next(Tag.of("td")), content);
        }

        /** Writes a cell with a text. */
        public void say(String text) {
            out.say(next(Tag.of("td")), text);
        }

        /** Writes a cell with a number. */
        public void number(int number) {
            out.say(next(Tag.of("td", "number")), Integer.toString(number));
        }
    }
}
