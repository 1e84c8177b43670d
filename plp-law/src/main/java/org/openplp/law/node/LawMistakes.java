package org.openplp.law.node;

import java.util.List;
import java.util.TreeSet;

/** The mistakes in the files of the law, each with its file, its line and what to do. */
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

    private record Mistake(String file, int line, String text) implements Comparable<Mistake> {
        @Override
        public int compareTo(Mistake other) {
            int byFile = file.compareTo(other.file);
            int byLine = byFile == 0 ? Integer.compare(line, other.line) : byFile;
            return byLine == 0 ? text.compareTo(other.text) : byLine;
        }
    }

    public void add(String file, int line, String text) {
        found.add(new Mistake(file, line, text));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The mistakes, one per line, by file and line. */
    public List<String> lines() {
        return found.stream()
                .map(one -> folder + "/" + one.file() + ":" + one.line() + ": " + one.text())
                .toList();
    }
}
