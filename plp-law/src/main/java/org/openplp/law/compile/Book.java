package org.openplp.law.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openplp.law.cases.WrittenCase;
import org.openplp.law.node.LawNode;

/** The norms in the order of the register, with the readings and conflicts that they share. */
final class Book {
    private static final Pattern ID = Pattern.compile("([A-Z][A-Z0-9]*)-([A-Z]?)(\\d+)([a-z]?)");
    private static final Pattern SECTION = Pattern.compile("(\\d+)\\.(\\d+)([a-z]?)");

    /** The properties by which a reading can select norms of a kind. */
    private static final Set<String> CLASSES = Set.of("shape", "force", "subject", "check");

    /** By section, then by prefix, column, number and letter. */
    static final Comparator<WrittenNorm> IN_ORDER = Comparator.comparing(
                    (WrittenNorm norm) -> place(SECTION, norm.section()))
            .thenComparing(norm -> place(ID, norm.id()));

    private final LawFiles files;
    private final Map<String, List<WrittenCase>> cases = new HashMap<>();
    private final List<WrittenNorm> norms;
    private Map<String, List<Map<String, List<String>>>> rules = Map.of();
    private Map<String, Map<String, String>> keys = Map.of();

    /** A norm as written. */
    record WrittenNorm(String id, String section, LawNode item) {
        /** The value of a key, or its default if the norm omits it. */
        String word(String key) {
            String written = item.get(key).text();
            return switch (key) {
                case "shape", "subject" -> written.isEmpty() ? "NONE" : written;
                case "scope" -> written.isEmpty() ? "federal" : written;
                default -> written;
            };
        }

        boolean isChecked() {
            return !word("check").equals("NONE");
        }

        /** The shared readings or conflicts that the norm names, without its own. */
        List<LawNode> named(String key) {
            return item.get(key).items().stream().filter(LawNode::isText).toList();
        }

        /** The readings or conflicts of the norm itself. */
        List<LawNode> own(String key) {
            return item.get(key).items().stream().filter(LawNode::isGroup).toList();
        }
    }

    /** A reading of an open point: its name, or its norm and its place there, and the norms or kinds of norms to which it applies. */
    record Point(String name, Set<String> concerned, LawNode item) {}

    /** A point on which sources contradict each other. */
    record WrittenConflict(String id, Set<String> norms, LawNode item) {}

    Book(LawFiles files) {
        this.files = files;
        norms = new ArrayList<>();
        files.norms().forEach((item, folder) -> {
            LawNode section = files.sections().get(folder);
            String number = section == null ? "" : section.get("section").text();
            norms.add(new WrittenNorm(item.get("id").text(), number, item));
        });
        norms.sort(IN_ORDER);
    }

    List<WrittenNorm> norms() {
        return norms;
    }

    LawFiles files() {
        return files;
    }

    /** Keeps the cases of a norm once they are read. */
    void keepCases(WrittenNorm norm, List<WrittenCase> ofTheNorm) {
        cases.put(norm.id(), ofTheNorm);
    }

    /** Keeps the tables of rules, and of what they share, once these are compiled. */
    void keepRules(Map<String, List<Map<String, List<String>>>> tables) {
        rules = tables;
    }

    Map<String, List<Map<String, List<String>>>> rules() {
        return rules;
    }

    /** Keeps the texts for the keys of a dossier, by language, once these are checked. */
    void keepKeys(Map<String, Map<String, String>> texts) {
        keys = texts;
    }

    /** The texts for the keys of a dossier in a language. */
    Map<String, String> keys(String language) {
        return keys.getOrDefault(language, Map.of());
    }

    List<WrittenCase> cases(WrittenNorm norm) {
        return cases.getOrDefault(norm.id(), List.of());
    }

    Map<String, WrittenNorm> byId() {
        Map<String, WrittenNorm> byId = new LinkedHashMap<>();
        norms.forEach(norm -> byId.put(norm.id(), norm));
        return byId;
    }

    /** The readings of one norm, in the order of the norms, followed by the shared ones. */
    List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (WrittenNorm norm : norms) {
            int number = 0;
            for (LawNode item : norm.own("readings")) {
                number++;
                points.add(new Point(norm.id() + "." + number, Set.of(norm.id()), item));
            }
        }
        files.list("readings")
                .forEach((name, item) -> points.add(new Point(name, concerned(name, item.get("for")), item)));
        return points;
    }

    /** The conflicts of one norm, in the order of the norms, followed by the shared ones. */
    List<WrittenConflict> conflicts() {
        List<WrittenConflict> conflicts = new ArrayList<>();
        for (WrittenNorm norm : norms) {
            norm.own("conflicts")
                    .forEach(item -> conflicts.add(
                            new WrittenConflict(item.get("conflict").text(), Set.of(norm.id()), item)));
        }
        files.conflicts()
                .forEach((name, item) -> conflicts.add(new WrittenConflict(name, naming("conflicts", name), item)));
        return conflicts;
    }

    /** The norms that name a shared reading or conflict. */
    Set<String> naming(String key, String name) {
        Set<String> ids = new LinkedHashSet<>();
        for (WrittenNorm norm : norms) {
            if (norm.named(key).stream().anyMatch(one -> one.text().equals(name))) {
                ids.add(norm.id());
            }
        }
        return ids;
    }

    /**
     * The norms or kinds of norms that a reading concerns. A single kind also covers norms that are not in this book;
     * any other selection becomes a list of norms.
     */
    private Set<String> concerned(String name, LawNode chosen) {
        Map<String, LawNode> kinds = chosen.entries();
        if (kinds.isEmpty()) {
            return naming("readings", name);
        }
        Set<String> concerned = new TreeSet<>();
        String first = kinds.keySet().iterator().next();
        if (kinds.size() == 1 && CLASSES.contains(first)) {
            chosen.get(first).texts().forEach(word -> concerned.add(first + ":" + word));
        } else {
            norms.stream()
                    .filter(WrittenNorm::isChecked)
                    .filter(norm -> kinds.entrySet().stream()
                            .allMatch(kind -> kind.getValue().texts().contains(norm.word(kind.getKey()))))
                    .forEach(norm -> concerned.add(norm.id()));
        }
        return concerned;
    }

    /** The sort key of an id or section: letters, then the column of a profile, numbers as numbers, a letter. */
    private static String place(Pattern pattern, String text) {
        Matcher parts = pattern.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        boolean isSection = pattern == SECTION;
        int column = isSection ? 0 : Math.max(0, "PLT".indexOf(parts.group(2)));
        String number = parts.group(isSection ? 2 : 3).replaceFirst("^0+(?=.)", "");
        return parts.group(1) + " " + column + " " + String.format(Locale.ROOT, "%05d", number.length()) + number + " "
                + parts.group(isSection ? 3 : 4);
    }
}
