package org.openplp.formats.cases;

import java.util.List;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;

/** Runs the cases of some norms, for .ci/rows. */
final class RunCases {
    private RunCases() {}

    /**
     * Runs the cases.
     *
     * @param norms their ids; all if there are none
     */
    public static void main(String... norms) {
        List<NormCase> cases = NormCase.ofThisRelease().stream()
                .filter(one -> norms.length == 0 || List.of(norms).contains(one.norm()))
                .toList();
        for (String norm : norms) {
            if (cases.stream().noneMatch(one -> one.norm().equals(norm))) {
                System.out.println(norm + " has no cases; see whether there is such a norm, and whether it has a rule");
            }
        }
        RuleBook book = BelgianBook.withLocalExamples();
        int wrong = 0;
        for (NormCase one : cases) {
            List<String> differences = one.differences(book);
            if (!differences.isEmpty()) {
                wrong++;
                System.out.printf(
                        "%s, on %s%n  %s%n%s%n", one, one.day(), String.join("\n  ", differences), one.dossier());
            }
        }
        System.out.printf("%d cases, %d wrong%n", cases.size(), wrong);
        if (wrong > 0 || cases.isEmpty()) {
            System.exit(1);
        }
    }
}
