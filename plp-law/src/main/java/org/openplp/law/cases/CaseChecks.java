package org.openplp.law.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openplp.law.node.LawNode;

/** Checks the cases of a norm. */
final class CaseChecks {
    private static final List<String> OUTCOMES =
            List.of("MET", "BREACHED", "PENDING", "UNDETERMINED", "NOT_APPLICABLE");
    private static final Pattern FINDING = Pattern.compile("\\S+ (" + String.join("|", OUTCOMES) + ")");
    /** Something owed without a day is never breached. */
    private static final List<String> NOT_KEPT = List.of("BREACHED", "PENDING");

    private static final List<String> OF_ONE_FINDING = List.of("because", "due", "shows");

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
                                + " says nothing that " + other.item().place() + " does not say; remove one");
            }
            if (one.frame().isEmpty()) {
                row(one);
            }
        }
        if (norm.get("check").text().equals("RECORDS") && norm.get("cases").isThere()) {
            outcomes();
        }
    }

    private void row(WrittenCase one) {
        LawNode is = one.item().get("is");
        List<String> found = one.fact("is");
        boolean isKnown = is.isText()
                ? OUTCOMES.contains(is.text())
                : found.stream().allMatch(each -> FINDING.matcher(each).matches());
        if (!isKnown) {
            is.wrong("is gives one outcome of " + String.join(", ", OUTCOMES)
                    + ", or all findings, as [m-1 BREACHED, m-2 MET]");
            return;
        }
        boolean lacks =
                one.item().get("lacks").isThere() || one.item().get("later").isThere();
        if (one.has("UNDETERMINED") && !lacks) {
            is.wrong("what is UNDETERMINED lacks a fact; name it under lacks or later, or write lacks: []");
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

    private void outcomes() {
        LawNode all = norm.get("cases");
        for (List<String> kind : List.of(List.of("MET"), NOT_KEPT, List.of("UNDETERMINED"))) {
            List<WrittenCase> found = cases.stream()
                    .filter(one -> kind.stream().anyMatch(one::has))
                    .toList();
            String name = String.join(" or ", kind);
            if (found.isEmpty()) {
                all.wrong("no case is " + name + "; add one");
            } else if (!kind.contains("MET")
                    && found.stream().noneMatch(one -> one.item().get("show").isThere())) {
                all.wrong(
                        "no case that is " + name + " has texts under show; write them for one that people understand");
            }
        }
    }
}
