package org.openplp.formats.html.markup;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/** A table with a name, a line of headings, and a heading in each row. On a narrow screen it scrolls by itself, also by keyboard. */
public final class Table {
    private final Markup out;
    private final String name;
    private final List<String> columns;

    private Table(Markup out, String name, List<String> columns) {
        this.out = out;
        this.name = name;
        this.columns = columns;
    }

    /** A table without rows. */
    public static Table of(Markup out, String name, List<String> columns) {
        return new Table(out, name, columns);
    }

    /** Writes the table with a row for each of some things. */
    public <T> void rows(Collection<T> items, BiConsumer<Row, T> write) {
        scrolling(
                out,
                name,
                () -> out.in("table", () -> {
                    out.say(Tag.of("caption", "unseen"), name);
                    out.in(
                            "thead",
                            () -> out.in(
                                    "tr",
                                    () -> columns.forEach(
                                            column -> out.say(Tag.of("th").with("scope", "col"), column))));
                    out.in("tbody", () -> items.forEach(item -> out.in("tr", () -> write.accept(new Row(out), item))));
                }));
    }

    /** Writes what may be wider than the screen. */
    public static void scrolling(Markup out, String name, Runnable content) {
        out.in(
                Tag.of("div", "scrolls")
                        .with("role", "group")
                        .with("tabindex", 0)
                        .with("aria-label", name),
                content);
    }

    /** A row while it is written. */
    public static final class Row {
        private final Markup out;

        private Row(Markup out) {
            this.out = out;
        }

        /** Writes the cell that says what the row is about. */
        public void head(Runnable content) {
            out.in(Tag.of("th").with("scope", "row"), content);
        }

        /** Writes a cell. */
        public void cell(Runnable content) {
            out.in("td", content);
        }

        /** Writes a cell with a text. */
        public void say(String text) {
            out.say("td", text);
        }

        /** Writes a cell with a number. */
        public void number(int number) {
            out.say(Tag.of("td", "number"), Integer.toString(number));
        }
    }
}
