package org.openplp.law.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openplp.law.node.LawNode;

/** Checks the parts that norms share: readings, conflicts, sources, circulars, bearers and sections. */
final class SharedChecks {
    private final Book book;
    private final Prose prose;
    private final Map<String, Book.WrittenNorm> norms;
    private final Map<String, LawNode> sources;

    SharedChecks(Book book, Prose prose) {
        this.book = book;
        this.prose = prose;
        norms = book.byId();
        sources = book.files().list("sources");
    }

    void run() {
        book.files().list("readings").forEach(this::reading);
        book.files().conflicts().forEach((name, item) -> {
            conflict(item);
            if (book.naming("conflicts", name).isEmpty()) {
                item.wrong(
                        "no norm names the conflict " + name + "; name it under conflicts of one, or remove the file");
            }
        });
        once(book.conflicts());
        openPoints();
        book.files().list("circulars").forEach(this::circular);
        book.files().file("terms").get("terms").entries().values().forEach(term -> label(term.get("label")));
        sections();
    }

    private void label(LawNode label) {
        Prose.LANGUAGES.stream()
                .filter(language -> label.isThere() && !label.get(language).isThere())
                .forEach(language -> label.wrong("label has no " + language + "; add it"));
        prose.check("label", label);
    }

    private void reading(String name, LawNode item) {
        prose.check(name, item);
        boolean chooses = item.get("for").isThere();
        Set<String> naming = book.naming("readings", name);
        if (!chooses && naming.isEmpty()) {
            item.wrong("no norm names the reading " + name + "; name it under readings of one, or remove it");
        }
    }

    /** Checks a conflict, of one norm or of several. */
    void conflict(LawNode item) {
        for (String key : List.of("title", "taken", "why", "open")) {
            prose.check(key, item.get(key));
        }
        for (LawNode position : item.get("positions").items()) {
            prose.check("text", position.get("text"));
            position.get("sources").items().forEach(this::citation);
        }
        String reading = item.get("reading").text();
        if (!reading.isEmpty() && !readings().contains(reading)) {
            item.get("reading")
                    .wrong(reading + " is the reading of nothing; one is in readings.yaml or in a norm, under of");
        }
    }

    /** Checks the code of a source, and the place in it. */
    void citation(LawNode item) {
        String code = item.text().split("[ :]", 2)[0];
        if (!sources.containsKey(code)) {
            item.wrong(item.text() + " begins with the code of no source; add " + code
                    + " to sources.yaml, or correct it");
        }
    }

    /** The readings to which points belong. */
    Set<String> readings() {
        Map<String, Boolean> known = new HashMap<>();
        book.points().forEach(point -> known.put(point.item().get("of").text(), true));
        return known.keySet();
    }

    /** The norms, readings and sections of which a text says what they leave open; each may say so only once. */
    Set<String> openPoints() {
        Map<String, LawNode> open = new HashMap<>();
        book.norms().forEach(norm -> open(norm.id(), norm.item(), open));
        book.points().forEach(point -> open(point.item().get("of").text(), point.item(), open));
        book.conflicts().forEach(conflict -> open(conflict.item().get("section").text(), conflict.item(), open));
        return open.keySet();
    }

    private static void once(List<Book.WrittenConflict> conflicts) {
        Map<String, LawNode> seen = new HashMap<>();
        for (Book.WrittenConflict conflict : conflicts) {
            LawNode other = seen.putIfAbsent(conflict.id(), conflict.item());
            if (other != null) {
                conflict.item()
                        .wrong("there is a conflict " + conflict.id() + " in law/" + other.file()
                                + " too; give one another name");
            }
        }
    }

    private static void open(String of, LawNode item, Map<String, LawNode> seen) {
        LawNode open = item.get("open");
        LawNode other = open.isThere() ? seen.putIfAbsent(of, open) : null;
        if (other != null) {
            open.wrong("what " + of + " leaves open is in law/" + other.file() + " too; say it in one place");
        }
    }

    private void circular(String id, LawNode item) {
        prose.check("title", item.get("title"));
        prose.check("note", item.get("note"));
        item.get("claims").entries().forEach((day, codes) -> {
            codes.items().forEach(this::citation);
            NormChecks.day(codes, day);
        });
        for (LawNode norm : item.get("norms").items()) {
            if (!norms.containsKey(norm.text())) {
                norm.wrong(norm.text() + " is no norm; name one that has a file");
            }
        }
        LawNode replaced = item.get("replaces");
        if (replaced.isThere() && !book.files().list("circulars").containsKey(replaced.text())) {
            replaced.wrong(id + " replaces " + replaced.text() + ", which is not in this file");
        }
    }

    private void sections() {
        Map<String, String> folders = new HashMap<>();
        book.files().sections().forEach((folder, item) -> {
            String other = folders.putIfAbsent(item.get("section").text(), folder);
            if (other != null) {
                item.get("section").wrong("the folder " + other + " is this section too; give one another number");
            }
        });
        book.files().norms().forEach((norm, folder) -> {
            if (!book.files().sections().containsKey(folder)) {
                norm.wrong("law/norms/" + folder
                        + " has no section.yaml; write one with its number and title, or move the norm");
            }
        });
    }
}
