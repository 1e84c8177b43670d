package org.openplp.law.node;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The mistakes in the files of the law, each with its file, its line, perhaps its column, and what to do. */
public final class LawMistakes {
    private final TreeSet<Mistake> found = new TreeSet<>();
    private final String folder;

    /** Mistakes in the law of a release. */
    public LawMistakes() {
        this("law");
    }

    /** Mistakes in a folder, under the name that the caller used. */
    public LawMistakes(String folder) {
        this.folder = folder;
    }

    private record Mistake(String file, int line, int column, String text) implements Comparable<Mistake> {
        private static final Comparator<Mistake> IN_ORDER = Comparator.comparing(Mistake::file)
                .thenComparing(Mistake::line)
                .thenComparing(Mistake::column)
                .thenComparing(Mistake::text);

        @Override
        public int compareTo(Mistake other) {
            return IN_ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return file + ":" + line + (column == 0 ? "" : ":" + column) + ": " + text;
        }
    }

    /** Adds a mistake on a line as a whole. */
    public void add(String file, int line, String text) {
        add(file, line, 0, text);
    }

    void add(String file, int line, int column, String text) {
        found.add(new Mistake(file, line, column, text));
    }

    int size() {
        return found.size();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The mistakes, one per line, by file and line. */
    public List<String> lines() {
        return found.stream().map(one -> folder + "/" + one).toList();
    }
}
