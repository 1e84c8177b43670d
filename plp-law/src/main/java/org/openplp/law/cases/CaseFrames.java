package org.openplp.law.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openplp.law.node.LawNode;

/** The rows that a word of {@code frame} stands for, made from the first row of the group in which the norm is not kept. */
final class CaseFrames {
    private static final String START = "partnership.operationalSince";
    private static final String END = "partnership.ended.date";
    private static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    /** The id of an entry for which the norm is met. */
    private static final String OTHER = "other";

    private final LawNode norm;
    private final LawNode words;

    /** The person or whatever else the rows are about; they may be about something inside. */
    private final String entry;

    private final List<WrittenCase> rows;
    private final List<WrittenCase> made = new ArrayList<>();
    private String word = "";

    CaseFrames(LawNode norm, LawNode words, String of, List<WrittenCase> rows) {
        this.norm = norm;
        this.words = words;
        entry = of.substring(0, of.indexOf(']') + 1);
        this.rows = rows;
    }

    List<WrittenCase> made() {
        for (LawNode one : words.items()) {
            word = one.text();
            try {
                make();
            } catch (IllegalArgumentException e) {
                one.wrong(String.valueOf(e.getMessage()));
            }
        }
        return made;
    }

    private void make() {
        switch (word) {
            case "from-joining" -> from("joinedOn");
            case "from-taking-office" -> from("from");
            case "to-leaving" ->
                to(besideAnother().with(entry + ".left.date", "2026-06-30").with(entry + ".left.why", "OWN_WISH"));
            case "to-leaving-office" -> to(besideAnother().with(entry + ".until", "2026-06-30"));
            case "before-operation" -> same(wrong(), wrong().dossier().copy().without(START), dayOf(wrong()));
            case "from-the-start" -> fromTheStart();
            case "until-the-end" -> untilTheEnd();
            case "after-the-end" -> same(wrong(), wrong().dossier().copy().with(END, "2026-06-30"), dayOf(wrong()));
            case "by-no-day" ->
                add(first("PENDING"), first("PENDING").dossier(), "2039-01-01", "PENDING", Map.of("due", "none"));
            case "each-key-left-out" -> eachKeyLeftOut();
            default -> {} // the schema reports it
        }
    }

    private void from(String key) {
        DossierTree dossier = besideAnother().with(entry + "." + key, "2026-06-01");
        add(wrong(), dossier, "2026-05-31", OTHER + " MET", Map.of());
        same(ofTheEntry(), dossier, "2026-06-01");
    }

    private void to(DossierTree dossier) {
        same(ofTheEntry(), dossier, "2026-06-30");
        add(ofTheEntry(), dossier, "2026-07-01", NOT_APPLICABLE, Map.of("because", "PERSON_LEFT"));
    }

    /** The dossier in which the norm is not kept, with another entry for which it is. */
    private DossierTree besideAnother() {
        return wrong().dossier().copy().withCopy(entry, first("MET").dossier(), OTHER);
    }

    private WrittenCase ofTheEntry() {
        WrittenCase wrong = wrong();
        String id = entry.replaceFirst(".*\\[(.*)]", "$1");
        return new WrittenCase(wrong.item(), "", wrong.dossier(), id, wrong.facts());
    }

    private void fromTheStart() {
        WrittenCase wrong = wrong();
        add(wrong, wrong.dossier(), "2023-08-31", "PENDING", Map.of("because", "NOT_IN_OPERATION", "due", "none"));
        same(wrong, wrong.dossier(), "2023-09-01");
        add(wrong, wrong.dossier().copy().without(START), dayOf(wrong), "PENDING", Map.of());
    }

    private void untilTheEnd() {
        WrittenCase wrong = wrong();
        DossierTree dossier = wrong.dossier().copy().with(END, "2026-06-30");
        same(wrong, dossier, "2026-06-30");
        add(wrong, dossier, "2026-07-01", NOT_APPLICABLE, Map.of("because", "PARTNERSHIP_ENDED"));
    }

    private void eachKeyLeftOut() {
        Set<String> facts = Set.copyOf(norm.get("facts").texts());
        if (facts.isEmpty()) {
            throw new IllegalArgumentException(
                    word + " needs the facts of the norm, and it names none; write the rows");
        }
        WrittenCase met = first("MET");
        int before = made.size();
        met.dossier().forEachText((path, text) -> {
            if (facts.contains(path.replaceAll("\\[[^\\[\\]]*]", "[]"))) {
                String place = met.dossier().place(path);
                add(met, met.dossier().copy().without(path), dayOf(met), "UNDETERMINED", Map.of("lacks", place));
            }
        });
        if (made.size() == before) {
            throw new IllegalArgumentException(
                    word + " finds none of the facts of the norm in the first row that is MET; write the rows");
        }
    }

    /** The first row in which the norm is not kept; what is owed is pending in it. */
    private WrittenCase wrong() {
        return first(norm.get("shape").text().equals("OWED") ? "PENDING" : "BREACHED");
    }

    private WrittenCase first(String outcome) {
        Optional<WrittenCase> first =
                rows.stream().filter(row -> row.outcome().equals(outcome)).findFirst();
        return first.orElseThrow(() -> new IllegalArgumentException(
                "the frame " + word + " needs a row that is " + outcome + " in its group; add one"));
    }

    private static String dayOf(WrittenCase row) {
        return row.fact("on").get(0);
    }

    private void same(WrittenCase row, DossierTree dossier, String day) {
        add(row, dossier, day, row.outcome(), Map.of());
    }

    private void add(WrittenCase row, DossierTree dossier, String day, String is, Map<String, String> more) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        found.put("on", List.of(day));
        found.put("is", List.of(is));
        more.forEach((key, value) -> found.put(key, List.of(value)));
        made.add(row.with(word, dossier, found));
    }
}
