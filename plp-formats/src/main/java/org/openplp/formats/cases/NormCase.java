package org.openplp.formats.cases;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.law.Law;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;

/**
 * A case of one norm, as a row of its law file states it: what is found of the norm in a dossier, on a day.
 *
 * @param norm the id of the norm, such as {@code B-P2}
 * @param place the file and line of the row, such as {@code law/norms/members/B-P2.yaml:83}
 * @param frame the word of {@code frame} that made the case, such as {@code to-leaving}; empty for a row of its own
 * @param dossier the dossier in YAML
 * @param day the day
 * @param expected what is found
 * @param example its number among the examples of the norm that the register gives, from 1; 0 if it is none
 */
public record NormCase(
        String norm, String place, String frame, String dossier, LocalDate day, Expected expected, int example) {
    private static final DossierReader READER = DossierReader.withDefaultLimit();

    /**
     * What is found of the norm.
     *
     * @param findings one outcome, such as {@code MET}, or all findings in their order, such as {@code m-1 BREACHED}
     * @param about the id of the entry that a single outcome is about; empty if there is one finding only
     * @param lacks the paths of all facts that are missing
     * @param later the paths of all facts that the dossier has for a later day only
     * @param because the reason; empty if it does not matter
     * @param due the day by which it is due, or {@code none}; empty if it does not matter
     * @param shows the evidence, as {@code memberships[0].adult: false}; empty if it does not matter
     * @param waived the path of the waiver, or {@code none}; empty if it does not matter
     * @param notices codes of notices about the dossier, among others
     */
    public record Expected(
            List<String> findings,
            String about,
            List<String> lacks,
            List<String> later,
            String because,
            String due,
            List<String> shows,
            String waived,
            List<String> notices) {
        /** Copies the lists. */
        public Expected {
            findings = List.copyOf(requireNonNull(findings, "findings"));
            requireNonNull(about, "about");
            lacks = List.copyOf(requireNonNull(lacks, "lacks"));
            later = List.copyOf(requireNonNull(later, "later"));
            requireNonNull(because, "because");
            requireNonNull(due, "due");
            shows = List.copyOf(requireNonNull(shows, "shows"));
            requireNonNull(waived, "waived");
            notices = List.copyOf(requireNonNull(notices, "notices"));
        }
    }

    /** Checks for null. */
    public NormCase {
        requireNonNull(norm, "norm");
        requireNonNull(place, "place");
        requireNonNull(frame, "frame");
        requireNonNull(dossier, "dossier");
        requireNonNull(day, "day");
        requireNonNull(expected, "expected");
    }

    /**
     * All cases of this release.
     *
     * @return the cases in the order of the norms and of the rows in their files
     */
    public static List<NormCase> ofThisRelease() {
        return of("law/", Law.casesOfThisRelease());
    }

    /**
     * The cases of local law.
     *
     * @param folder the folder of its files, for the places of the cases
     * @param compiled the output of the compiler
     * @return the cases in the order of the norms and of the rows in their files
     * @throws IllegalArgumentException if it was not compiled for this release
     */
    public static List<NormCase> ofLocalLaw(String folder, byte[] compiled) {
        requireNonNull(folder, "folder");
        requireNonNull(compiled, "compiled");
        return of(folder + "/", Law.of(compiled).rows("case"));
    }

    /**
     * The cases of the norms of a rule book: those of this release and of installed local law.
     *
     * @param book the rule book
     * @return the cases in the order of the norms and of the rows in their files
     */
    public static List<NormCase> of(RuleBook book) {
        Stream<NormCase> local = book.local().stream()
                .flatMap(rules -> rules.norms().get(0).written().stream())
                .flatMap(law -> of("law/", law.rows("case")).stream());
        return Stream.concat(ofThisRelease().stream(), local)
                .filter(one -> book.norm(one.norm()).isPresent())
                .toList();
    }

    private static List<NormCase> of(String folder, List<Law.Row> rows) {
        return rows.stream().map(row -> of(folder, row)).toList();
    }

    private static NormCase of(String folder, Law.Row row) {
        return new NormCase(
                row.get("norm"),
                folder + row.get("place"),
                row.get("frame"),
                row.get("dossier"),
                LocalDate.parse(row.get("on")),
                new Expected(
                        row.list("is"),
                        row.get("about"),
                        row.list("lacks"),
                        row.list("later"),
                        row.get("because"),
                        row.get("due"),
                        row.list("shows"),
                        row.get("waived"),
                        row.list("notice")),
                row.get("example").isEmpty() ? 0 : Integer.parseInt(row.get("example")));
    }

    /**
     * Compares what a rule book finds with what is expected.
     *
     * @param book the rule book
     * @return a line for each difference, or for each defect of the dossier; empty if there is none
     */
    public List<String> differences(RuleBook book) {
        requireNonNull(book, "book");
        ReadDossier read = READER.read(place, dossier.getBytes(StandardCharsets.UTF_8));
        if (read.dossier().isEmpty()) {
            DefectTexts texts = DefectTexts.inLanguage(Locale.ENGLISH);
            return read.defects().stream()
                    .map(defect -> texts.line(place, defect))
                    .toList();
        }
        DossierSnapshot.Attempt attempt = DossierSnapshot.of(read.dossier().get(), day);
        if (!(attempt instanceof DossierSnapshot.Attempt.Accepted accepted)) {
            return List.of("the dossier contradicts itself: " + attempt);
        }
        Assessment assessment = book.assess(accepted.snapshot(), Reading.AS_WORDED);
        List<Finding> found = assessment.allFindings().stream()
                .filter(finding -> finding.norm().id().value().equals(norm))
                .toList();
        List<String> differences = new ArrayList<>();
        if (isOfOneOutcome()) {
            found = ofTheSubject(found);
        }
        List<String> findings = found.stream().map(this::inWords).toList();
        compare("findings", expected.findings(), findings, differences::add);
        boolean isUndetermined = found.stream().anyMatch(finding -> finding.outcome() == Outcome.UNDETERMINED);
        if (isUndetermined || !expected.lacks().isEmpty() || !expected.later().isEmpty()) {
            compare("lacks", sorted(expected.lacks()), missing(found, false), differences::add);
            compare("later", sorted(expected.later()), missing(found, true), differences::add);
        }
        if (found.size() == 1) {
            compareOne(found.get(0), differences::add);
        }
        expected.notices().stream()
                .filter(code -> assessment.notices().stream()
                        .noneMatch(notice -> notice.code().equals(code)))
                .forEach(code -> differences.add("the notice " + code + " is not there"));
        return differences;
    }

    /**
     * The case as a file that can be checked: what is found as comments, in the words of a law file, then the dossier.
     *
     * @return a document in YAML, ending in a line break
     */
    public String document() {
        StringBuilder out = new StringBuilder("# " + norm + " " + where() + "\n");
        line(out, "on", day.toString());
        line(out, "about", expected.about());
        line(out, "is", String.join(", ", expected.findings()));
        line(out, "lacks", String.join(", ", expected.lacks()));
        line(out, "later", String.join(", ", expected.later()));
        line(out, "because", expected.because());
        line(out, "due", expected.due());
        line(out, "shows", String.join(", ", expected.shows()));
        line(out, "waived", expected.waived());
        line(out, "notice", String.join(", ", expected.notices()));
        return out.append(dossier).toString();
    }

    private static void line(StringBuilder out, String word, String text) {
        if (!text.isEmpty()) {
            out.append("# ")
                    .append(word)
                    .append(": ")
                    .append(text.replaceAll("\\R", " "))
                    .append('\n');
        }
    }

    private String where() {
        return frame.isEmpty() ? place : place + " " + frame;
    }

    private void compareOne(Finding finding, Consumer<String> differences) {
        Explanation why = finding.explanation();
        if (!expected.because().isEmpty()) {
            compare("because", expected.because(), finding.reason().name(), differences);
        }
        if (!expected.due().isEmpty()) {
            compare("due", expected.due(), why.due().map(LocalDate::toString).orElse("none"), differences);
        }
        if (!expected.shows().isEmpty()) {
            List<String> shown = why.evidence().stream()
                    .map(evidence -> evidence.path() + ": " + evidence.value())
                    .toList();
            compare("shows", sorted(expected.shows()), sorted(shown), differences);
        }
        if (!expected.waived().isEmpty()) {
            String waiver = finding.waiver().map(Object::toString).orElse("none");
            compare("waived", expected.waived(), waiver, differences);
        }
        if (finding.outcome() == Outcome.BREACHED && why.evidence().isEmpty()) {
            differences.accept("a breach shows no fact");
        }
    }

    private boolean isOfOneOutcome() {
        return expected.findings().size() == 1 && !expected.findings().get(0).contains(" ");
    }

    private List<Finding> ofTheSubject(List<Finding> found) {
        List<Finding> about = found.stream()
                .filter(finding -> finding.subject().id().equals(expected.about()))
                .toList();
        return about.isEmpty() ? found : about;
    }

    private String inWords(Finding finding) {
        return (isOfOneOutcome() ? "" : finding.subject().id() + " ") + finding.outcome();
    }

    private static List<String> missing(List<Finding> found, boolean later) {
        return found.stream()
                .flatMap(finding -> finding.explanation().missing().stream())
                .filter(missing -> missing.datedLater() == later)
                .map(missing -> missing.path().toString())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    private static void compare(String what, Object expected, Object found, Consumer<String> differences) {
        if (!expected.equals(found)) {
            differences.accept(what + ": expected " + expected + ", found " + found);
        }
    }

    @Override
    public String toString() {
        return norm + " " + where() + " " + String.join(", ", expected.findings());
    }
}
