package org.openplp.formats.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Title;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.comparison.FindingChange;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.text.Bundle;

/** The texts about one of the two assessments of a comparison. */
final class Side {
    private final ReadDossier read;
    private final Assessment assessment;
    private final Texts texts;
    private final Bundle labels;
    private final Wording words;

    Side(ReadDossier read, Assessment assessment, Texts texts) {
        this.read = read;
        this.assessment = assessment;
        this.texts = texts;
        this.labels = Labels.of(Side.class, texts.language());
        this.words = new Wording(texts, read, assessment.allFindings());
    }

    Assessment assessment() {
        return assessment;
    }

    Wording words() {
        return words;
    }

    /** The partnership, the day and the file. */
    String head() {
        return labels.text("head", Title.whichOn(assessment, texts), read.file());
    }

    /** The rule book and the reading. */
    String how() {
        return Title.book(assessment, texts);
    }

    /** The exact rule book. */
    String fingerprint() {
        return Title.fingerprint(assessment.book(), texts);
    }

    String day() {
        return texts.date(assessment.snapshot().day());
    }

    String answer() {
        AnswerWords answer = new AnswerWords(assessment, texts);
        return answer.said() + " (" + answer.why() + ")";
    }

    /** The outcome in a word or two. */
    String outcome(Finding finding) {
        boolean hasDay = finding.outcome() == Outcome.PENDING || finding.outcome() == Outcome.MET;
        String outcome = words.outcome(finding);
        String waived = finding.waiver().isPresent() ? labels.text("outcome.waived", outcome) : outcome;
        return words.day(finding)
                .filter(day -> hasDay)
                .map(day -> labels.text("outcome.due", waived, day))
                .orElse(waived);
    }

    /** Explains why there is no finding of a norm, depending on the kind of the change. */
    String nothing(Norm norm, FindingChange.Kind kind) {
        boolean unasked = kind == FindingChange.Kind.NORM_CAME || kind == FindingChange.Kind.NORM_WENT;
        if (!unasked) {
            return labels.text("nothing");
        }
        return assessment.book().norms().stream().anyMatch(one -> one.id().equals(norm.id()))
                ? labels.text("nothing.notInForce", day())
                : labels.text("nothing.notInBook", assessment.book().version());
    }

    /** The missing facts and the open points of undetermined findings. */
    Optional<String> missing(List<Finding> findings) {
        Stream<String> missing = findings.stream()
                .flatMap(finding -> words.explanations().of(finding).missing().stream())
                .map(this::missing);
        String open = words.open(findings);
        List<String> all = Stream.concat(missing, Stream.of(open))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(words.some(all));
    }

    private String missing(Explanation.Missing fact) {
        String name = texts.facts().fact(fact.path());
        return fact.datedLater() ? name + " (" + words.datedLater() + ")" : name;
    }

    String place(Notice notice) {
        return words.bracketed(notice.path());
    }
}
