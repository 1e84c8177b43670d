package org.openplp.formats.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.comparison.Change;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;

/** One of the two assessments of a comparison, in words. */
final class Side {
    private final ReadDossier read;
    private final Assessment assessment;
    private final Texts texts;
    private final Wording words;

    Side(ReadDossier read, Assessment assessment, Texts texts) {
        this.read = read;
        this.assessment = assessment;
        this.texts = texts;
        this.words = new Wording(texts, read, assessment.allFindings());
    }

    Assessment assessment() {
        return assessment;
    }

    Wording words() {
        return words;
    }

    /** Which partnership, day and file. */
    String head() {
        var partnership = assessment.situation().dossier().partnership();
        String name = partnership
                .name()
                .value()
                .map(known -> known + " (" + partnership.id() + ")")
                .orElse(partnership.id());
        return name + ", on " + day() + ", from " + read.file();
    }

    /** By which rule book, and how it was read. */
    String how() {
        return "rule book " + assessment.book().version() + ", " + texts.text("reading." + assessment.reading());
    }

    String day() {
        return Wording.date(assessment.situation().day());
    }

    String answer() {
        Overall overall = assessment.overall();
        return texts.text("overall." + overall.answer()) + " (" + texts.text("why." + overall.why()) + ")";
    }

    /** What was found, in a word or two. */
    String outcome(Finding finding) {
        boolean soft =
                finding.outcome() == Outcome.BREACHED && finding.severity(assessment.reading()) != Severity.ERROR;
        String waived = finding.waiver().isPresent() ? ", waived" : "";
        String due = finding.outcome() == Outcome.PENDING || finding.outcome() == Outcome.MET
                ? words.explanation(finding)
                        .due()
                        .map(day -> ", due by " + Wording.date(day))
                        .orElse("")
                : "";
        return texts.text(soft ? "outcome.notFollowed" : "outcome." + finding.outcome()) + waived + due;
    }

    /** Why there is no finding of a norm, as the kind of the change tells it. */
    String nothing(Norm norm, Change.Kind kind) {
        boolean unasked = kind == Change.Kind.NORM_CAME || kind == Change.Kind.NORM_WENT;
        if (!unasked) {
            return "no finding";
        }
        return assessment.book().norms().stream().anyMatch(one -> one.id().equals(norm.id()))
                ? "no finding, since the norm is not in force on " + day()
                : "no finding, since the norm is not in the rule book "
                        + assessment.book().version();
    }

    /** The missing facts and the open points of what cannot be told. */
    Optional<String> missing(List<Finding> findings) {
        Stream<String> missing = findings.stream()
                .flatMap(finding -> words.explanation(finding).missing().stream())
                .map(Side::missing);
        String open = words.open(findings);
        List<String> all = Stream.concat(missing, Stream.of(open))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(words.some(all));
    }

    private static String missing(Explanation.Missing fact) {
        return fact.path().replaceAll("\\[\\d+]", "[]") + (fact.datedLater() ? " (on record for a later day)" : "");
    }

    String place(Notice notice) {
        return notice.path().isEmpty()
                ? ""
                : " (" + notice.path() + ", " + read.file() + ":"
                        + read.places().of(notice.path()).line() + ")";
    }

    static String ids(List<Norm> norms) {
        return norms.stream().map(norm -> norm.id().value()).collect(Collectors.joining(" "));
    }
}
