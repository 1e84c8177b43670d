package org.openplp.law.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openplp.law.node.LawNode;

/**
 * A case of a norm: a dossier, a day, and what is found.
 *
 * @param item the row in the file
 * @param frame the word that made the case; empty for a row that is written
 * @param dossier the whole dossier
 * @param about the id of the entry that it is about; empty if no entry has one
 * @param facts by the words of a row, what is found; a list of one text for all but lists
 */
public record WrittenCase(
        LawNode item, String frame, DossierTree dossier, String about, Map<String, List<String>> facts) {
    /** The words of a row that are not facts of a dossier, in the order in which they stand. */
    static final List<String> WORDS =
            List.of("without", "on", "is", "lacks", "later", "because", "due", "shows", "waived", "notice", "show");

    private static final List<String> COLUMNS =
            List.of("on", "is", "lacks", "later", "because", "due", "shows", "waived", "notice");

    WrittenCase with(String frameWord, DossierTree other, Map<String, List<String>> found) {
        return new WrittenCase(item, frameWord, other, about, found);
    }

    /** What stands under a word of the row; nothing if it is left out. */
    public List<String> fact(String word) {
        return facts.getOrDefault(word, List.of());
    }

    /** The only outcome; empty if there is a list of findings. */
    public String outcome() {
        List<String> is = fact("is");
        return is.size() == 1 && !is.get(0).contains(" ") ? is.get(0) : "";
    }

    boolean has(String outcome) {
        return fact("is").stream().anyMatch(one -> one.equals(outcome) || one.endsWith(" " + outcome));
    }

    /** Whether it is about one finding. */
    boolean isAboutOne() {
        return fact("is").size() == 1;
    }

    /** What makes it a case of its own. */
    List<Object> content() {
        List<Object> content = new ArrayList<>(List.of(dossier.yaml(), about));
        COLUMNS.forEach(word -> content.add(fact(word)));
        return content;
    }

    /** A row of the table of cases. */
    public Map<String, List<String>> row(String norm) {
        Map<String, List<String>> row = new LinkedHashMap<>();
        row.put("norm", List.of(norm));
        row.put("place", List.of(item.file() + ":" + item.line()));
        row.put("frame", frame.isEmpty() ? List.of() : List.of(frame));
        row.put("dossier", List.of(dossier.yaml()));
        row.put("about", about.isEmpty() ? List.of() : List.of(about));
        COLUMNS.forEach(word -> row.put(word, fact(word)));
        return row;
    }
}
