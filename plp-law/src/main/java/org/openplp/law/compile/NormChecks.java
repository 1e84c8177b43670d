package org.openplp.law.compile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openplp.law.cases.CaseChecks;
import org.openplp.law.cases.CaseGroup;
import org.openplp.law.cases.WrittenCase;
import org.openplp.law.node.LawNode;
import org.openplp.law.node.YamlFile;

/** Checks a norm for mistakes that the schema cannot detect. */
final class NormChecks {
    private static final List<String> PROSE =
            List.of("statement", "condition", "interpretation", "met", "not", "do", "open");
    private static final List<String> SENTENCES = List.of("statement", "met", "not", "do");
    private static final List<String> WITH_KEYS = List.of("met", "not", "do");
    private static final List<String> NEEDED = List.of("not", "do", "facts", "cases");

    /** Names that no file can have on Windows. */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private final Book book;
    private final Prose prose;
    private final SharedChecks shared;
    private final Set<String> dossierKeys;
    private final Map<String, Book.WrittenNorm> norms;
    private final Map<String, String> words = new HashMap<>();

    NormChecks(Book book, Prose prose, SharedChecks shared, Set<String> dossierKeys) {
        this.book = book;
        this.prose = prose;
        this.shared = shared;
        this.dossierKeys = dossierKeys;
        norms = book.byId();
    }

    void run() {
        Set<String> names = new HashSet<>();
        Map<String, String> statements = new HashMap<>();
        for (Book.WrittenNorm norm : book.norms()) {
            id(norm, names);
            String statement = norm.item().get("statement").get("en").text();
            String other = statements.putIfAbsent(statement, norm.id());
            if (other != null && !statement.isEmpty()) {
                norm.item()
                        .get("statement")
                        .wrong("the statement is that of " + other + " too; say what is of this norm");
            }
            texts(norm);
            kind(norm);
            references(norm);
            keys(norm);
            List<WrittenCase> cases = CaseGroup.of(norm.item(), dossierKeys, prose::near);
            book.keepCases(norm, cases);
            CaseChecks.outcomes(norm.item(), cases);
            cases.forEach(one -> {
                prose.check("show", one.item().get("show"));
                prose.checkSentence("show", one.item().get("show"));
            });
        }
    }

    private void id(Book.WrittenNorm norm, Set<String> names) {
        LawNode id = norm.item().get("id");
        String file = YamlFile.name(norm.item().file());
        if (id.isThere() && !norm.id().equals(file)) {
            id.wrong("the norm " + norm.id() + " stands in " + file + ".yaml; a file has the name of its norm");
        }
        boolean isNew = names.add(norm.id().toLowerCase(Locale.ROOT));
        if (!isNew || RESERVED.contains(norm.id().toLowerCase(Locale.ROOT))) {
            id.wrong("there is another norm " + norm.id() + ", or one that differs by capitals alone; take a free id");
        }
        for (LawNode other : norm.item().get("merged").items()) {
            if (norms.containsKey(other.text())) {
                other.wrong(other.text() + " is a norm itself; merged is for ids that are no norm any more");
            }
        }
    }

    private void texts(Book.WrittenNorm norm) {
        LawNode item = norm.item();
        PROSE.forEach(key -> prose.check(key, item.get(key)));
        SENTENCES.forEach(key -> prose.checkSentence(key, item.get(key)));
        WITH_KEYS.forEach(key -> prose.checkKeys(key, item.get(key)));
        prose.checkBinding("do", item.get("do"));
        item.get("parameters").entries().forEach((name, value) -> {
            String english = value.isGroup() ? value.get("en").text() : "";
            String other = words.putIfAbsent(name, english);
            if (other != null && !other.equals(english)) {
                value.wrong("another norm has the parameter " + name + " with other words; give one another name");
            }
            if (value.isGroup()) {
                prose.check(name, value);
            }
        });
        for (LawNode name : item.get("not-asked").keys()) {
            if (!item.get("parameters").entries().containsKey(name.text())) {
                name.wrong(name.text() + " is no parameter of this norm; not-asked is for those above");
            }
        }
    }

    private static void kind(Book.WrittenNorm norm) {
        form(norm);
        LawNode item = norm.item();
        String check = norm.word("check");
        if (norm.isChecked() && !item.get("facts").isThere()) {
            item.get("check").wrong("a norm with something to check names facts; add them");
        }
        if (check.equals("RECORDS") || check.equals("ATTESTATION")) {
            NEEDED.stream()
                    .filter(key -> !item.get(key).isThere())
                    .forEach(key ->
                            item.get("check").wrong("a norm that records or statements show has " + key + "; add it"));
        }
    }

    /** Checks what a norm says about its rule, and when it is in force. */
    static void form(Book.WrittenNorm norm) {
        LawNode item = norm.item();
        String check = norm.word("check");
        String shape = norm.word("shape");
        for (String key : List.of("shape", "subject")) {
            if (norm.isChecked() != item.get(key).isThere()) {
                item.get("check")
                        .wrong(
                                norm.isChecked()
                                        ? "a norm with something to check has a " + key + "; add one"
                                        : "a norm with nothing to check has no " + key + "; remove it");
            }
        }
        if (check.equals("ATTESTATION") != shape.equals("ATTESTED")
                || check.equals("JUDGEMENT") != shape.equals("JUDGED")) {
            item.get("shape")
                    .wrong("a norm that is checked by " + check + " does not have the shape " + shape
                            + "; ATTESTED goes with ATTESTATION, JUDGED with JUDGEMENT");
        }
        if (item.get("undated").isThere() && !shape.equals("OWED")) {
            item.get("undated").wrong("only a norm of the shape OWED is undated; remove the key");
        }
        inForce(item.get("in-force"));
    }

    private static void inForce(LawNode item) {
        if (!item.isThere() || !item.text().contains("..")) {
            return;
        }
        String[] ends = item.text().split("\\.\\.", -1);
        boolean from = day(item, ends[0]);
        boolean to = day(item, ends[1]);
        if (from && to && !ends[0].isEmpty() && !ends[1].isEmpty() && ends[0].compareTo(ends[1]) > 0) {
            item.wrong("in-force ends before it begins; write the first day first");
        }
    }

    /** Reports a day that is not valid. */
    static boolean day(LawNode item, String day) {
        try {
            if (!day.isEmpty()) {
                LocalDate.parse(day);
            }
            return true;
        } catch (DateTimeException e) {
            item.wrong(day + " is no day; write one as 2026-11-24");
            return false;
        }
    }

    private void references(Book.WrittenNorm norm) {
        LawNode item = norm.item();
        item.get("citations").items().forEach(shared::citation);
        Map<String, LawNode> readings = book.files().list("readings");
        for (LawNode name : norm.named("readings")) {
            LawNode reading = readings.get(name.text());
            if (reading == null) {
                name.wrong("there is no reading " + name.text()
                        + " in readings.yaml; name one of it, or write the reading here");
            } else if (reading.get("for").isThere()) {
                name.wrong(name.text() + " says itself which norms it is for; remove this line");
            }
        }
        norm.own("readings").forEach(reading -> prose.check("the reading", reading));
        for (LawNode name : norm.named("conflicts")) {
            if (!book.files().conflicts().containsKey(name.text())) {
                name.wrong("there is no law/conflicts/" + name.text() + ".yaml; write it, or the conflict here");
            }
        }
        norm.own("conflicts").forEach(shared::conflict);
    }

    private void keys(Book.WrittenNorm norm) {
        LawNode item = norm.item();
        Set<String> facts = new HashSet<>(item.get("facts").texts());
        item.get("facts").items().forEach(this::dossierKey);
        item.get("not-read").keys().forEach(key -> {
            if (!facts.contains(key.text())) {
                key.wrong(key.text() + " is not among the facts of this norm; not-read is for those");
            }
        });
        item.get("not-read").entries().values().forEach(why -> {
            LawNode of = why.get("of");
            if (of.isThere()
                    && !norms.containsKey(of.text())
                    && !shared.readings().contains(of.text())) {
                of.wrong(of.text() + " is neither a reading nor a norm; name what says that the fact is not read");
            }
        });
        item.get("also-reads").keys().forEach(key -> {
            dossierKey(key);
            if (facts.contains(key.text())) {
                key.wrong(key.text() + " is among the facts of this norm; also-reads is for others");
            }
        });
    }

    private void dossierKey(LawNode item) {
        if (!dossierKeys.contains(item.text())) {
            item.wrong(item.text() + " is no key of a dossier" + prose.near(item.text()));
        }
    }
}
