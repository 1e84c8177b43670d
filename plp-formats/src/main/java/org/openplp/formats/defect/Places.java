package org.openplp.formats.defect;

import static java.util.Objects.requireNonNull;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.FactPath;

/**
 * The place of each value in its file. A dossier of many thousand members has hundreds of thousands of values, so they
 * are stored as numbers in arrays, not as objects. They are in the order of the file, and the parts of a value follow
 * it directly.
 */
public final class Places {
    private static final Places NONE = new Builder().build();
    private static final Places OF_NO_FILE = new Builder(false).build();

    private final @Nullable String[] names;
    private final int[] lines;
    private final int[] columns;
    private final int[] ends;
    private final int[] lists;
    private final int[] entries;
    private final String[] sheets;
    private final Map<FactPath, FactPath> moved;
    private final boolean isOfFile;

    private Places(Builder builder) {
        names = Arrays.copyOf(builder.names, builder.size);
        lines = Arrays.copyOf(builder.lines, builder.size);
        columns = Arrays.copyOf(builder.columns, builder.size);
        ends = Arrays.copyOf(builder.ends, builder.size);
        lists = Arrays.copyOf(builder.lists, builder.size);
        entries = Arrays.copyOf(builder.entries, builder.entryCount);
        sheets = new String[0];
        moved = Map.copyOf(builder.moved);
        isOfFile = builder.isOfFile;
    }

    private Places(Places inAText, List<Place> ofItsLines) {
        names = inAText.names;
        ends = inAText.ends;
        lists = inAText.lists;
        entries = inAText.entries;
        moved = inAText.moved;
        isOfFile = inAText.isOfFile;
        lines = new int[inAText.lines.length];
        columns = new int[lines.length];
        sheets = new String[lines.length];
        for (int i = 0; i < lines.length; i++) {
            Place place = ofItsLines.get(inAText.lines[i] - 1);
            lines[i] = place.line();
            columns[i] = place.column();
            sheets[i] = place.sheet();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Places that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(
                Arrays.asList(names),
                IntBuffer.wrap(lines),
                IntBuffer.wrap(columns),
                IntBuffer.wrap(ends),
                IntBuffer.wrap(lists),
                IntBuffer.wrap(entries),
                List.of(sheets),
                moved,
                isOfFile);
    }

    /**
     * The places in a file that could not be read.
     *
     * @return places that only have the start of the file
     */
    public static Places none() {
        return NONE;
    }

    /**
     * The places of a dossier that does not come from a file.
     *
     * @return an empty set of places
     */
    public static Places ofNoFile() {
        return OF_NO_FILE;
    }

    /**
     * The place of a value.
     *
     * @param path the path of the value, such as {@code memberships[3].left.date}; empty for the whole file
     * @return the start of the value, or of the nearest value around it if it is not in the file; {@link Place#NONE} if
     *     there is no file
     */
    public Place of(FactPath path) {
        requireNonNull(path, "path");
        if (lines.length == 0) {
            return isOfFile ? Place.START : Place.NONE;
        }
        int node = 0;
        for (FactPath step : asWritten(path).steps()) {
            int inner = step.isEntry() ? entry(node, step.place()) : field(node, step.key());
            if (inner < 0) {
                break;
            }
            node = inner;
        }
        return new Place(lines[node], columns[node], sheets.length == 0 ? "" : sheets[node]);
    }

    private FactPath asWritten(FactPath path) {
        return moved.entrySet().stream()
                .flatMap(move -> path.inside(move.getKey()).stream().map(rest -> rest.under(move.getValue())))
                .findFirst()
                .orElse(path);
    }

    /**
     * The same values where they came from, if each line of their text was made from one place.
     *
     * @param ofTheLines where each line came from
     * @return the places there
     * @throws IllegalArgumentException if a value stands in a line without a place
     */
    public Places from(List<Place> ofTheLines) {
        requireNonNull(ofTheLines, "ofTheLines");
        if (Arrays.stream(lines).anyMatch(line -> line > ofTheLines.size())) {
            throw new IllegalArgumentException("there are more lines than places");
        }
        return new Places(this, ofTheLines);
    }

    private int field(int node, String name) {
        for (int inner = node + 1; inner < ends[node]; inner = ends[inner]) {
            if (name.equals(names[inner])) {
                return inner;
            }
        }
        return -1;
    }

    private int entry(int node, int index) {
        if (lists[node] < 0 || index < 0 || index >= entries[lists[node]]) {
            return -1;
        }
        return entries[lists[node] + 1 + index];
    }

    /** Records the places while a file is read. */
    public static final class Builder {
        private static final int ROOM = 64;

        private @Nullable String[] names = new @Nullable String[ROOM];
        private int[] lines = new int[ROOM];
        private int[] columns = new int[ROOM];
        private int[] ends = new int[ROOM];
        private int[] lists = new int[ROOM];
        private int size;
        private int[] entries = new int[ROOM];
        private int entryCount;
        private final Map<FactPath, FactPath> moved = new HashMap<>();

        private final boolean isOfFile;

        /** Creates a builder without places. */
        public Builder() {
            this(true);
        }

        private Builder(boolean isOfFile) {
            this.isOfFile = isOfFile;
        }

        /**
         * Records a value, or the start of a mapping or list.
         *
         * @param name the key of the value; null in a list
         * @param line the line in which it starts, from 1
         * @param column the character of the line with which it starts, from 1
         * @return the number of the value, with which to record its end
         */
        public int start(@Nullable String name, int line, int column) {
            if (size == lines.length) {
                int room = size + (size >> 1);
                names = Arrays.copyOf(names, room);
                lines = Arrays.copyOf(lines, room);
                columns = Arrays.copyOf(columns, room);
                ends = Arrays.copyOf(ends, room);
                lists = Arrays.copyOf(lists, room);
            }
            names[size] = name;
            lines[size] = line;
            columns[size] = column;
            ends[size] = size + 1;
            lists[size] = -1;
            return size++;
        }

        /**
         * Records the end of a mapping.
         *
         * @param node the number of the mapping
         * @throws IllegalArgumentException if no value has this number
         */
        public void endMapping(int node) {
            requireNoted(node);
            ends[node] = size;
        }

        /**
         * Records the end of a list: the number of its entries, then each of them.
         *
         * @param node the number of the list
         * @throws IllegalArgumentException if no value has this number
         */
        public void endList(int node) {
            requireNoted(node);
            ends[node] = size;
            lists[node] = addEntry(0);
            int count = 0;
            for (int inner = node + 1; inner < size; inner = ends[inner]) {
                addEntry(inner);
                count++;
            }
            entries[lists[node]] = count;
        }

        /**
         * Records that a value has another path than in the file.
         *
         * @param from its path in the file
         * @param to its path
         */
        public void move(FactPath from, FactPath to) {
            moved.put(requireNonNull(to, "to"), requireNonNull(from, "from"));
        }

        private void requireNoted(int node) {
            if (node < 0 || node >= size) {
                throw new IllegalArgumentException("no value has the number " + node);
            }
        }

        private int addEntry(int number) {
            if (entryCount == entries.length) {
                entries = Arrays.copyOf(entries, entryCount + (entryCount >> 1));
            }
            entries[entryCount] = number;
            return entryCount++;
        }

        /**
         * The places so far. A value that is still incomplete has no parts.
         *
         * @return the places
         */
        public Places build() {
            return new Places(this);
        }
    }
}
