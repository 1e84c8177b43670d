package org.openplp.law.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openplp.law.node.LawNode;

/** Cases of a norm that have a base in common: rows that say what differs, and words for rows that many norms share. */
public final class CaseGroup {
    private static final String USUAL_DAY = "2026-11-24";
    private static final Pattern LAST_ENTRY = Pattern.compile("\\[([^\\[\\]0-9][^\\[\\]]*)]$");
    private static final Pattern ENTRY = Pattern.compile("\\[[^\\[\\]]*]");

    private final Set<String> keys;
    private final UnaryOperator<String> near;
    private final String of;
    private final String about;
    private final String day;
    private final DossierTree base = usual();

    private CaseGroup(LawNode group, Set<String> keys, UnaryOperator<String> near) {
        this.keys = keys;
        this.near = near;
        String written = group.get("of").text();
        of = written.isEmpty() ? "" : known(group.get("of"), inBrackets(written));
        Matcher last = LAST_ENTRY.matcher(of);
        about = last.find() ? last.group(1) : "";
        day = group.get("on").isThere() ? day(group.get("on")) : USUAL_DAY;
        inside(group.get("given"), "");
        base.merge(group.get("given"));
        without(group, base);
    }

    /**
     * Reads the cases of a norm, and reports their mistakes.
     *
     * @param norm the file of the norm
     * @param keys the keys of a dossier
     * @param near for a key that is none, what is like it
     * @return the cases: the rows of each group, then those of its frames
     */
    public static List<WrittenCase> of(LawNode norm, Set<String> keys, UnaryOperator<String> near) {
        List<WrittenCase> cases = new ArrayList<>();
        for (LawNode group : norm.get("cases").items()) {
            CaseGroup read = new CaseGroup(group, keys, near);
            List<WrittenCase> rows =
                    group.get("rows").items().stream().map(read::row).toList();
            cases.addAll(rows);
            cases.addAll(new CaseFrames(norm, group.get("frame"), read.of, rows).made());
        }
        new CaseChecks(norm, cases).run();
        return cases;
    }

    /** A partnership in operation, with no arrangements; nothing else is on record. */
    private static DossierTree usual() {
        return new DossierTree()
                .with("openplp", "1")
                .with("partnership.id", "plp-1")
                .with("partnership.operationalSince", "2023-09-01")
                .withNone("arrangements");
    }

    private WrittenCase row(LawNode row) {
        DossierTree dossier = base.copy();
        without(row, dossier);
        Map<String, List<String>> facts = new LinkedHashMap<>();
        facts.put("on", List.of(day));
        row.entries().forEach((key, value) -> {
            if (!WrittenCase.WORDS.contains(key)) {
                String path = path(value, key);
                inside(value, ENTRY.matcher(path).replaceAll("[]"));
                attempt(value, () -> dossier.with(path, value));
            } else if (key.equals("on")) {
                facts.put(key, List.of(day(value)));
            } else if (key.equals("shows")) {
                List<String> shown = new ArrayList<>();
                value.entries().forEach((path, text) -> {
                    String fact = place(text, path, dossier) + ": ";
                    (text.isList() ? text.texts() : List.of(text.text())).forEach(each -> shown.add(fact + each));
                });
                facts.put(key, shown);
            } else if (key.equals("lacks") || key.equals("later") || key.equals("waived")) {
                facts.put(
                        key,
                        value.isList()
                                ? value.items().stream()
                                        .map(one -> place(one, one.text(), dossier))
                                        .toList()
                                : List.of(value.text().equals("none") ? "none" : place(value, value.text(), dossier)));
            } else {
                facts.put(key, value.isList() ? value.texts() : List.of(value.text()));
            }
        });
        return new WrittenCase(row, "", dossier, about, facts);
    }

    private void without(LawNode from, DossierTree dossier) {
        for (LawNode path : from.get("without").items()) {
            attempt(path, () -> dossier.without(path(path, path.text())));
        }
    }

    private static void attempt(LawNode item, Runnable change) {
        try {
            change.run();
        } catch (IllegalArgumentException e) {
            item.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static String day(LawNode item) {
        try {
            LocalDate.parse(item.text());
        } catch (DateTimeException e) {
            item.wrong(item.text() + " is no day; write one as 2026-11-24");
        }
        return item.text();
    }

    private String place(LawNode item, String key, DossierTree dossier) {
        return dossier.place(path(item, key));
    }

    /** The path of a key of a row: one of what the rows are about, or one from the top. */
    private String path(LawNode item, String key) {
        String inside = inBrackets(of.isEmpty() ? key : of + "." + key);
        if (keys.contains(key(inside))) {
            return inside;
        }
        String whole = inBrackets(key);
        return keys.contains(key(whole)) ? whole : known(item, whole, near.apply(key(inside)));
    }

    /** A path as it is written here, such as {@code memberships.m-1.adult}, as findings write it: {@code memberships[m-1].adult}. */
    private String inBrackets(String path) {
        StringBuilder brackets = new StringBuilder();
        for (String step : path.split("[.]", -1)) {
            boolean isEntry = keys.contains(key(brackets.toString()) + "[]");
            brackets.append(isEntry ? "[" + step + "]" : brackets.isEmpty() ? step : "." + step);
        }
        return brackets.toString();
    }

    private static String key(String path) {
        return ENTRY.matcher(path).replaceAll("[]");
    }

    private String known(LawNode item, String path) {
        return known(item, path, "");
    }

    private String known(LawNode item, String path, String nearInside) {
        if (!keys.contains(key(path)) && !path.equals("openplp")) {
            item.wrong(path + " is no key of a dossier" + (nearInside.isEmpty() ? near.apply(key(path)) : nearInside));
        }
        return path;
    }

    /** Checks the keys inside a value. */
    private void inside(LawNode value, String path) {
        value.items().forEach(entry -> inside(entry, path + "[]"));
        value.entries().forEach((name, inner) -> {
            String key = path.isEmpty() ? name : path + "." + name;
            known(inner, key);
            inside(inner, key);
        });
    }
}
