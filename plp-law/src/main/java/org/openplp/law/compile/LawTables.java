package org.openplp.law.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openplp.law.Law;
import org.openplp.law.cases.WrittenCase;
import org.openplp.law.node.LawNode;

/** The content of the files as tables and texts. */
final class LawTables {
    private static final List<String> PROSE = List.of("statement", "condition", "interpretation", "met", "not", "do");
    private static final List<String> WORDS = List.of(
            "modality", "force", "check", "shape", "subject", "scope", "in-force", "confidence", "stage", "undated");
    private static final List<String> LISTS = List.of("bearers", "actors", "citations", "merged", "facts");
    private static final List<String> GROUPS = List.of("not-asked", "not-read", "also-reads");

    private static final String TERM = "term.";

    /** The word for a norm that may be a duty and whose statement names nobody. */
    private static final String NOBODY = "NOBODY";

    private final Map<String, List<Map<String, List<String>>>> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> texts = new TreeMap<>();
    private final List<Map<String, List<String>>> cases = new ArrayList<>();

    LawTables(Book book) {
        Prose.LANGUAGES.forEach(language -> texts.put(language, new TreeMap<>()));
        Map<String, List<String>> head = row(Law.BOOK);
        for (String key : List.of("id", "version")) {
            head.put(key, present(book.files().file(Law.BOOK).get(key)));
        }
        book.files().list("sources").forEach(this::source);
        book.norms().forEach(norm -> {
            norm(norm);
            cases(norm, book.cases(norm));
        });
        book.points().forEach(this::reading);
        book.conflicts().forEach(this::conflict);
        book.files().list("circulars").forEach(this::circular);
        book.files()
                .sections()
                .values()
                .forEach(item -> say("section." + item.get("section").text(), item.get("title")));
        Map<String, LawNode> people = book.files().list("bearers");
        people.getOrDefault("bearers", LawNode.nothing())
                .entries()
                .forEach((code, item) -> say("bearer." + code, item));
        people.getOrDefault("addressees", LawNode.nothing())
                .entries()
                .forEach((code, item) -> say("addressee." + code, item));
        terms(book.files().file("terms"));
        tables.putAll(book.rules());
    }

    /** The law of a host: its norms, in the form of a release, and what applies to them all. */
    LawTables(
            LawNode local,
            LawNode terms,
            Map<Book.WrittenNorm, List<WrittenCase>> norms,
            Map<String, List<Map<String, List<String>>>> rules) {
        local.get("languages").texts().forEach(language -> texts.put(language, new TreeMap<>()));
        Map<String, List<String>> row = row(Law.LOCAL);
        for (String key : List.of("prefix", "version", "name")) {
            row.put(key, present(local.get(key)));
        }
        local.get("sources").entries().forEach(this::source);
        norms.forEach((norm, ofTheNorm) -> {
            norm(norm);
            cases(norm, ofTheNorm);
        });
        tables.putAll(cases());
        tables.putAll(rules);
        // the terms of the release that are used, which a later release may call something else
        texts.forEach((language, byKey) -> rules.getOrDefault("term", List.of())
                .forEach(term -> term.getOrDefault("name", List.of())
                        .forEach(name -> Law.ofThisRelease()
                                .texts(language)
                                .find(TERM + name)
                                .ifPresent(label -> byKey.put(TERM + name, label)))));
        terms(terms);
    }

    private void terms(LawNode file) {
        file.get("terms").entries().forEach((name, term) -> say(TERM + name, term.get("label")));
    }

    /** The cases as the only table of their file. */
    Map<String, List<Map<String, List<String>>>> cases() {
        return cases.isEmpty() ? Map.of() : Map.of("case", cases);
    }

    /** The rows by the name of their table, each with its items by column. */
    Map<String, List<Map<String, List<String>>>> tables() {
        return tables;
    }

    /** The texts of a language by their keys. */
    Map<String, String> texts(String language) {
        return texts.getOrDefault(language, Map.of());
    }

    private void source(String code, LawNode item) {
        Map<String, List<String>> row = row("source");
        row.put("code", List.of(code));
        for (String key : List.of("url", "tier", "read")) {
            row.put(key, present(item.get(key)));
        }
        say("source." + code + ".title", item.get("title"));
        say("source." + code + ".date", item.get("date"));
        LawNode places = item.get("places");
        say("source." + code + ".within", places.get("within"));
        places.get("parts").entries().forEach((part, words) -> say("source." + code + ".part." + part, words));
        places.get("columns").entries().forEach((column, words) -> say("source." + code + ".column." + column, words));
    }

    private void norm(Book.WrittenNorm norm) {
        LawNode item = norm.item();
        Map<String, List<String>> row = row("norm");
        row.put("id", List.of(norm.id()));
        row.put("section", List.of(norm.section()));
        WORDS.forEach(key -> row.put(key, norm.word(key).isEmpty() ? List.of() : List.of(norm.word(key))));
        LISTS.forEach(key -> row.put(key, item.get(key).texts()));
        GROUPS.forEach(key -> row.put(key, List.copyOf(item.get(key).entries().keySet())));
        LawNode owed = item.get("owed-to");
        row.put("owed-to", owed.isThere() && owed.items().isEmpty() ? List.of(NOBODY) : owed.texts());
        List<String> parameters = new ArrayList<>();
        item.get("parameters").entries().forEach((name, value) -> {
            parameters.add(name + "=" + (value.isGroup() ? value.get("en").text() : value.text()));
            if (value.isGroup()) {
                say("value." + name, value);
            }
        });
        row.put("parameters", parameters);
        PROSE.forEach(key -> say(norm.id() + "." + key, item.get(key)));
        say("open." + norm.id(), item.get("open"));
    }

    private void cases(Book.WrittenNorm norm, List<WrittenCase> ofTheNorm) {
        int number = 0;
        for (WrittenCase one : ofTheNorm) {
            Map<String, List<String>> written = one.row(norm.id());
            cases.add(written);
            LawNode show = one.item().get("show");
            boolean isShown = one.frame().isEmpty() && show.isThere();
            written.put("example", isShown ? List.of("" + ++number) : List.of());
            if (isShown) {
                Map<String, List<String>> row = row("shown");
                row.put("norm", List.of(norm.id()));
                row.put("is", one.fact("is"));
                say("case." + norm.id() + "." + number, show);
            }
        }
    }

    private void reading(Book.Point point) {
        String of = point.item().get("of").text();
        Map<String, List<String>> row = row("reading");
        row.put("name", List.of(point.name()));
        row.put("of", List.of(of.isEmpty() ? "N" : of));
        row.put("concerned", List.copyOf(point.concerned()));
        say("reading." + point.name(), point.item());
        say("open." + of, point.item().get("open"));
    }

    private void conflict(Book.WrittenConflict conflict) {
        LawNode item = conflict.item();
        Map<String, List<String>> row = row("conflict");
        row.put("id", List.of(conflict.id()));
        row.put("section", present(item.get("section")));
        row.put("norms", List.copyOf(conflict.norms()));
        row.put("reading", present(item.get("reading")));
        String key = "conflict." + conflict.id() + ".";
        for (String part : List.of("title", "taken", "why")) {
            say(key + part, item.get(part));
        }
        say("open." + item.get("section").text(), item.get("open"));
        int number = 0;
        for (LawNode position : item.get("positions").items()) {
            Map<String, List<String>> one = row("position");
            one.put("conflict", List.of(conflict.id()));
            one.put("sources", position.get("sources").texts());
            say(key + "position." + number, position.get("text"));
            number++;
        }
    }

    private void circular(String id, LawNode item) {
        Map<String, List<String>> row = row("circular");
        row.put("id", List.of(id));
        row.put("replaces", present(item.get("replaces")));
        row.put("norms", item.get("norms").texts());
        List<String> claims = new ArrayList<>();
        item.get("claims")
                .entries()
                .forEach((day, sources) -> claims.add((day + " " + String.join(" ", sources.texts())).strip()));
        row.put("claims", claims);
        say("circular." + id + ".title", item.get("title"));
        say("circular." + id + ".note", item.get("note"));
    }

    private Map<String, List<String>> row(String table) {
        Map<String, List<String>> row = new LinkedHashMap<>();
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
        return row;
    }

    /** Adds a text by language, or one that is the same in each. */
    private void say(String key, LawNode item) {
        if (!item.isThere()) {
            return;
        }
        texts.forEach((language, byKey) -> byKey.put(
                key,
                item.isText()
                        ? item.text()
                        : Prose.shown(language, item.get(language).text())));
    }

    private static List<String> present(LawNode item) {
        return item.text().isEmpty() ? List.of() : List.of(item.text());
    }
}
