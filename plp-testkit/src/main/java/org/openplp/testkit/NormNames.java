package org.openplp.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Register;

/** The names that an assertion may use, because an assessment can have findings of them. */
record NormNames(RuleBook book, LocalDate day) {
    private static final int FEW = 5;

    static NormNames of(Assessment assessment) {
        return new NormNames(assessment.book(), assessment.snapshot().day());
    }

    /** Why there can never be a finding of one of these norms; empty if there can be for each. */
    Optional<String> check(String norm, String... others) {
        return Stream.concat(Stream.of(norm), Stream.of(others))
                .flatMap(name -> problem(name).stream())
                .findFirst();
    }

    private Optional<String> problem(String name) {
        Optional<Norm> norm = book.norms().stream()
                .filter(one -> one.id().value().equals(name))
                .findFirst();
        if (norm.isEmpty()) {
            return Optional.of(
                    Register.ofThisRelease().norm(name).map(this::notInBook).orElseGet(() -> unknown(name)));
        }
        if (norm.get().check() == CheckKind.NONE) {
            return Optional.of("there is nothing to check of " + name + ", and so never a finding: "
                    + norm.get().statement());
        }
        return norm.get().inForce().includes(day)
                ? Optional.empty()
                : Optional.of(name + " is not in force on " + day + ", but "
                        + FoundInstead.period(norm.get().inForce()));
    }

    private String notInBook(Norm norm) {
        return norm.id() + " is in the register, but not in the rule book " + book.id() + " " + book.version()
                + (norm.scope() == NormScope.LOCAL_BOOK ? "; BelgianBook.withLocalExamples() has it" : "");
    }

    private String unknown(String name) {
        List<String> near = near(name);
        return "no norm has the id " + name + (near.isEmpty() ? "" : "; nearest: " + String.join(", ", near));
    }

    /** The norms that were split off or merged under this name, or else those whose ids have the longest common beginning with it. */
    private List<String> near(String name) {
        List<Norm> merged = book.normsMergedInto(name);
        int alike = book.norms().stream()
                .mapToInt(norm -> alike(norm.id().value(), name))
                .max()
                .orElse(0);
        return book.norms().stream()
                .filter(norm ->
                        merged.isEmpty() ? alike > 1 && alike(norm.id().value(), name) == alike : merged.contains(norm))
                .map(norm -> norm.id().value())
                .limit(FEW)
                .toList();
    }

    /** The number of letters and digits at the beginning that are the same. */
    private static int alike(String id, String name) {
        String one = bare(id);
        String other = bare(name);
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String bare(String id) {
        return id.replace("-", "").toUpperCase(Locale.ROOT);
    }
}
