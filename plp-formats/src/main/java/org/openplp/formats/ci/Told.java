package org.openplp.formats.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openplp.formats.defect.Place;
import org.openplp.formats.report.Report;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.formats.wording.Basis;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Page;
import org.openplp.formats.wording.Title;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.standing.Standing;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.text.Bundle;

/** One assessed file: its findings, and what is said of them. No text that is given out holds a character that steers a terminal. */
final class Told {
    private final Report report;
    private final Assessment assessment;
    private final Messages messages;
    private final Texts texts;
    private final Bundle labels;
    private final List<Finding> everything;
    private final Wording words;

    private Told(Report report, Assessment assessment, Messages messages) {
        this.report = report;
        this.assessment = assessment;
        this.messages = messages;
        this.texts = messages.texts();
        this.labels = labels(messages);
        this.everything = assessment.allFindings();
        this.words = new Wording(texts, report.read(), everything);
    }

    /** Empty if the file was not assessed. */
    static Optional<Told> of(Report report, Messages messages) {
        return report.assessment().map(assessment -> new Told(report, assessment, messages));
    }

    static Bundle labels(Messages messages) {
        return Labels.of(Told.class, messages.texts().language());
    }

    Report report() {
        return report;
    }

    Assessment assessment() {
        return assessment;
    }

    String partnership() {
        return assessment.situation().dossier().partnership().id();
    }

    /** All findings, in the order of the register. */
    List<Finding> everything() {
        return everything;
    }

    /** The findings that need somebody's attention, or all of them. */
    List<Finding> findings(boolean all) {
        return everything.stream()
                .filter(finding -> all || Standing.of(finding).needsAttention())
                .toList();
    }

    Explanation explanation(Finding finding) {
        return words.explanation(finding);
    }

    /** Whether the rule failed, be it when it was asked why only. */
    boolean ruleFailed(Finding finding) {
        return words.ruleFailed(finding);
    }

    Place place(Finding finding) {
        return report.read().places().of(Wording.pathOf(finding, explanation(finding)));
    }

    /** The answer for the dossier as a whole, in one sentence. */
    String answer() {
        AnswerWords answer = new AnswerWords(assessment, texts);
        return Page.printable(labels.text(
                "answer",
                Title.name(assessment),
                texts.date(assessment.situation().day()),
                answer.said().toUpperCase(Locale.ROOT),
                answer.why()));
    }

    /** How many norms stand how. */
    Tally tally() {
        return Tally.of(everything, words::explanation);
    }

    /** What was found, in a word or two. */
    String outcome(Finding finding) {
        return words.outcome(finding);
    }

    /** The rule book and how it was read, then a line with its fingerprint. */
    String book() {
        return Title.book(assessment, texts) + "\n" + Title.fingerprint(assessment.book(), texts);
    }

    /** What was found, and of whom if not of the partnership as a whole. */
    String sentence(Finding finding) {
        String said = messages.of(finding, explanation(finding)) + words.tag(finding.norm());
        return Page.printable(
                finding.subject().kind() == SubjectKind.PARTNERSHIP
                        ? said
                        : labels.text("of", words.subject(finding), said));
    }

    /** What a finding is about, and what its norm asks of it. */
    String asked(Finding finding) {
        return Page.printable(labels.text("of", words.subject(finding), texts.statement(finding.norm())));
    }

    /** Who, why, what is missing or left open, what to do, and on what it rests: as far as there is something to say. */
    List<String> details(Finding finding) {
        Norm norm = finding.norm();
        List<String> details = new ArrayList<>();
        if (isQuiet(finding)) {
            return details;
        }
        boolean met = finding.outcome() == Outcome.MET;
        add(details, "acts", met ? "" : words.actors(norm));
        add(details, "about", met ? "" : words.about(norm));
        add(details, "why", words.why(List.of(finding)));
        missing(finding).ifPresent(details::add);
        if (finding.waiver().isPresent()) {
            add(details, "waived", finding.waiver().get());
        } else {
            add(details, "do", messages.whatToDo(finding).orElse(""));
        }
        add(details, "basis", Basis.of(norm, assessment.situation().day(), texts));
        if (report.isFrozen(finding)) {
            add(details, "frozen", baseline());
        }
        return details;
    }

    /** The sentence, then each detail. */
    List<String> parts(Finding finding) {
        List<String> parts = new ArrayList<>(List.of(sentence(finding)));
        parts.addAll(details(finding));
        return parts;
    }

    /** The sentence, then a line for each detail. */
    String lines(Finding finding) {
        return String.join("\n", parts(finding));
    }

    /** Where the waiver of a finding stands. */
    Optional<String> waived(Finding finding) {
        return finding.waiver().map(path -> detail("waived", path));
    }

    /** In which baseline a frozen finding stands. */
    String frozen() {
        return detail("frozen", baseline());
    }

    /** Which facts are missing, or which points are left open. */
    Optional<String> missing(Finding finding) {
        String missing = words.missing(List.of(finding));
        String open = words.open(List.of(finding));
        return missing.isEmpty()
                ? Optional.of(open).filter(points -> !points.isEmpty()).map(points -> detail("open", points))
                : Optional.of(detail("missing", missing));
    }

    private String baseline() {
        return report.baseline().map(frozen -> frozen.file()).orElse("");
    }

    private static boolean isQuiet(Finding finding) {
        return finding.outcome() == Outcome.NOT_APPLICABLE || finding.outcome() == Outcome.FAILED;
    }

    private void add(List<String> details, String key, String value) {
        if (!value.isEmpty()) {
            details.add(detail(key, value));
        }
    }

    private String detail(String key, String value) {
        return Page.printable(labels.text("detail." + key, value));
    }
}
