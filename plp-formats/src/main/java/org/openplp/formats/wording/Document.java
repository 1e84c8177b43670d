package org.openplp.formats.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.openplp.formats.wording.Page.Tone;
import org.openplp.rules.text.Language;

/** The content of a report in reading order, in one language and without the looks of a format. Texts from dossiers and names of files are not escaped. */
public final class Document {
    private final Language language;
    private final String title;
    private final List<Part> parts = new ArrayList<>();

    /** A group of blocks, with a heading unless that is empty. */
    public record Part(String heading, Tone tone, List<Block> blocks) {}

    /** A piece of a part. */
    public sealed interface Block {}

    /** How a text stands in its part. */
    public enum Place {
        /** Never wrapped. */
        LINE,
        /** At the margin. */
        SENTENCE,
        /** Indented. */
        PARAGRAPH,
        /** Only where a report is kept: not at a terminal. */
        KEPT
    }

    /** A text that begins with an emphasised piece, which may be empty. */
    public record Text(Place place, Tone tone, String marked, String text) implements Block {}

    /** A list. */
    public record Items(List<Item> items) implements Block {}

    /** An item of a list: its id or number, which may be empty, and its details. */
    public record Item(String id, String text, List<Noted> details) {}

    /** A detail of an item. */
    public record Noted(Detail detail, String text) {}

    /** Terms with what is said of each. Labels of fields are narrow. */
    public record Rows(boolean narrow, List<Row> rows) implements Block {}

    /** Terms and what is said of them. */
    public record Row(List<String> keys, List<String> texts) {}

    /** Lines of which some are inside the one above. */
    public record Lines(List<Line> lines) implements Block {}

    /** A line, and how many others it is inside of: at most one more than the line above. */
    public record Line(int depth, String text) {}

    /** A table. A row may have fewer cells than there are columns. */
    public record Table(List<String> columns, List<List<String>> rows) implements Block {
        /** Whether a column has only numbers below its heading. */
        public boolean isOfNumbers(int column) {
            return column > 0
                    && rows.stream()
                            .filter(row -> column < row.size())
                            .allMatch(row -> row.get(column).chars().allMatch(Character::isDigit));
        }
    }

    /** Creates a document. Without a title, it begins with its first part that has content. */
    public Document(Language language, String title) {
        this.language = language;
        this.title = title;
        part();
    }

    public Language language() {
        return language;
    }

    public String title() {
        return title;
    }

    /** The first part, which may be empty below a title, and the other parts that have content. */
    public List<Part> parts() {
        return IntStream.range(0, parts.size())
                .filter(i ->
                        (i == 0 && !title.isEmpty()) || !parts.get(i).blocks().isEmpty())
                .mapToObj(parts::get)
                .toList();
    }

    /** Begins a part without a heading. */
    public void part() {
        heading("", Tone.PLAIN);
    }

    /** Begins a part. It is left out unless it gets content. */
    public void heading(String heading, Tone tone) {
        parts.add(new Part(heading, tone, new ArrayList<>()));
    }

    /** Adds a line that is never wrapped. */
    public void line(String line) {
        blocks().add(new Text(Place.LINE, Tone.PLAIN, "", line));
    }

    /** Adds a line for those who keep the report, below other lines. */
    public void kept(String line) {
        blocks().add(new Text(Place.KEPT, Tone.PLAIN, "", line));
    }

    public void sentence(String sentence) {
        toned(Tone.PLAIN, "", sentence);
    }

    /** Adds a sentence that begins with an emphasised piece. */
    public void toned(Tone tone, String marked, String sentence) {
        blocks().add(new Text(Place.SENTENCE, tone, marked, sentence));
    }

    public void paragraph(String paragraph) {
        blocks().add(new Text(Place.PARAGRAPH, Tone.PLAIN, "", paragraph));
    }

    public void item(String id, String text) {
        last(Items.class, () -> new Items(new ArrayList<>())).items().add(new Item(id, text, new ArrayList<>()));
    }

    /** Adds a detail to the item above, unless it is empty. */
    public void detail(Detail detail, String text) {
        if (!text.isEmpty()) {
            List<Item> items = last(Items.class, () -> new Items(List.of())).items();
            items.get(items.size() - 1).details().add(new Noted(detail, text));
        }
    }

    /** Adds a line that is inside as many others. */
    public void nested(int depth, String text) {
        last(Lines.class, () -> new Lines(new ArrayList<>())).lines().add(new Line(depth, text));
    }

    /** Adds a labelled field, unless it is empty. */
    public void field(String what, String text) {
        if (!text.isEmpty()) {
            row(List.of(Labels.of(Document.class, language).text("field." + what)), text, true);
        }
    }

    /** Adds terms and what is said of them together. */
    public void row(List<String> keys, String text) {
        row(keys, text, false);
    }

    private void row(List<String> keys, String text, boolean narrow) {
        List<Row> rows =
                last(Rows.class, () -> new Rows(narrow, new ArrayList<>())).rows();
        rows.add(new Row(keys, new ArrayList<>(List.of(text))));
    }

    /** Says more of the term above. */
    public void more(String text) {
        List<Row> rows = last(Rows.class, () -> new Rows(false, List.of())).rows();
        rows.get(rows.size() - 1).texts().add(text);
    }

    public void table(List<String> columns, List<List<String>> rows) {
        blocks().add(new Table(columns, rows));
    }

    private List<Block> blocks() {
        return parts.get(parts.size() - 1).blocks();
    }

    private <T extends Block> T last(Class<T> kind, Supplier<T> other) {
        List<Block> blocks = blocks();
        if (blocks.isEmpty() || !kind.isInstance(blocks.get(blocks.size() - 1))) {
            blocks.add(other.get());
        }
        return kind.cast(blocks.get(blocks.size() - 1));
    }
}
