package org.openplp.law.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openplp.law.node.LawNode;

/** Checks the cases of a norm. */
public final class CaseChecks {
    private static final int WIDEST = 150;

    private static final List<String> OUTCOMES =
            List.of("MET", "BREACHED", "PENDING", "UNDETERMINED", "NOT_APPLICABLE");
    private static final Pattern FINDING = Pattern.compile("\\S+ (" + String.join("|", OUTCOMES) + ")");
    /** The outcomes of which a norm has a case. Something owed without a day is never breached. */
    private static final List<List<String>> NEEDED =
            List.of(List.of("MET"), List.of("BREACHED", "PENDING"), List.of("UNDETERMINED"));

    private static final List<String> OF_ONE_FINDING = List.of("because", "due", "shows", "waived");

    private final LawNode norm;
    private final List<WrittenCase> cases;

    CaseChecks(LawNode norm, List<WrittenCase> cases) {
        this.norm = norm;
        this.cases = cases;
    }

    void run() {
        Map<List<Object>, WrittenCase> seen = new HashMap<>();
        for (WrittenCase one : cases) {
            WrittenCase other = seen.putIfAbsent(one.content(), one);
            if (other != null) {
                one.item()
                        .wrong((one.frame().isEmpty() ? "the row" : "a row of the frame " + one.frame())
                                + " says nothing that line " + other.item().line() + " does not say; remove one");
            }
            if (one.frame().isEmpty()) {
                row(one);
            }
        }
        norm.get("cases").items().forEach(CaseChecks::width);
    }

    private static void width(LawNode item) {
        if (item.width() > WIDEST) {
            item.wrong("the line is longer than " + WIDEST + " characters; write each key on a line of its own");
            return;
        }
        item.items().forEach(CaseChecks::width);
        item.entries().forEach((key, inner) -> {
            if (!key.equals("show")) {
                width(inner);
            }
        });
    }

    /**
     * The outcomes of which there is no case.
     *
     * @param cases the cases of a norm
     * @return names such as {@code BREACHED/PENDING}, of which one is enough
     */
    public static List<String> missing(List<WrittenCase> cases) {
        return NEEDED.stream()
                .filter(kind -> kind.stream().noneMatch(one -> has(cases, one)))
                .map(kind -> String.join("/", kind))
                .toList();
    }

    private static boolean has(List<WrittenCase> cases, String outcome) {
        return cases.stream().anyMatch(one -> one.has(outcome));
    }

    private void row(WrittenCase one) {
        LawNode is = one.item().get("is");
        List<String> found = one.fact("is");
        if (is.isList()
                && !found.stream().allMatch(each -> FINDING.matcher(each).matches())) {
            is.wrong("is lists all findings, each with its subject: [m-1 BREACHED, m-2 MET]; the outcomes are "
                    + String.join(", ", OUTCOMES));
            return;
        }
        boolean lacks =
                one.item().get("lacks").isThere() || one.item().get("later").isThere();
        if (one.has("UNDETERMINED") && !lacks) {
            is.wrong("what is UNDETERMINED lacks a fact; name it under lacks or later, or write lacks: []");
        }
        if (!one.has("UNDETERMINED")
                && one.item().get("lacks").isThere()
                && one.fact("lacks").isEmpty()) {
            one.item().get("lacks").wrong("only what is UNDETERMINED can lack nothing; remove lacks");
        }
        if (one.item().get("shows").isThere() && one.fact("shows").isEmpty()) {
            one.item().get("shows").wrong("shows is empty; name the evidence, or remove it");
        }
        OF_ONE_FINDING.stream()
                .filter(word -> !one.isAboutOne() && one.item().get(word).isThere())
                .forEach(word -> one.item()
                        .get(word)
                        .wrong(word + " is of one finding, and there are several; write a row of its own"));
        LawNode show = one.item().get("show");
        if (show.isThere() && one.outcome().isEmpty()) {
            show.wrong("a row that people see has one outcome");
        }
    }

    /** Reports the outcomes of which a norm that records show has no case, or none for people. */
    public static void outcomes(LawNode norm, List<WrittenCase> cases) {
        LawNode all = norm.get("cases");
        if (!norm.get("check").text().equals("RECORDS") || !all.isThere()) {
            return;
        }
        missing(cases).forEach(name -> all.wrong("no case is " + name + "; add one"));
        List<WrittenCase> shown =
                cases.stream().filter(one -> one.item().get("show").isThere()).toList();
        missing(shown).stream()
                .filter(name -> !name.equals("MET") && !missing(cases).contains(name))
                .forEach(name -> all.wrong("no case that is " + name
                        + " has texts under show; write them for one that people understand"));
    }
}
