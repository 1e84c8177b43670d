package org.openplp.formats.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openplp.formats.defect.Place;
import org.openplp.formats.outline.Item;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.formats.wording.Detail;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Page;
import org.openplp.formats.wording.Title;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.text.Bundle;

/**
 * The texts that tools show about one assessed file, finding by finding. None of them contains a character that
 * controls a terminal.
 */
final class ToolReport {
    private final CheckedFile file;
    private final Outline outline;
    private final Texts texts;
    private final Bundle labels;
    private final Wording words;

    private ToolReport(CheckedFile file, Outline outline) {
        this.file = file;
        this.outline = outline;
        this.texts = outline.texts();
        this.labels = labels(outline.messages());
        this.words = outline.words();
    }

    /** The report of a file; empty if the file was not assessed. */
    static Optional<ToolReport> of(CheckedFile file, Messages messages) {
        return file.assessment()
                .map(assessment ->
                        new ToolReport(file, new Outline(file, assessment, new Manner(messages, true, false))));
    }

    static Bundle labels(Messages messages) {
        return Labels.of(ToolReport.class, messages.texts().language());
    }

    CheckedFile file() {
        return file;
    }

    Assessment assessment() {
        return outline.assessment();
    }

    String partnership() {
        return assessment().snapshot().dossier().partnership().id();
    }

    /** All findings, in the order of the register. */
    List<Finding> everything() {
        return outline.agenda().everything();
    }

    /** The findings that need attention, or all findings. */
    List<Finding> findings(boolean all) {
        return all ? everything() : outline.agenda().needingAttention();
    }

    /**
     * The findings to show beside a line of the file. Unless all are requested, those that no change of the file
     * removes are left out.
     */
    List<Finding> besideLines(boolean all) {
        return findings(all).stream()
                .filter(finding -> all || (!file.isFrozen(finding) && !FindingStatus.isToBeJudged(finding)))
                .toList();
    }

    Explanation explanation(Finding finding) {
        return outline.explanation(finding);
    }

    /** Whether the rule failed, when it judged or when it was asked to explain. */
    boolean ruleFailed(Finding finding) {
        return words.explanations().ruleFailed(finding);
    }

    Place place(Finding finding) {
        return file.read().places().of(Wording.pathOf(finding, explanation(finding)));
    }

    /** The answer for the dossier as a whole, in one sentence. */
    String answer() {
        AnswerWords answer = outline.answer();
        return Page.printable(labels.text(
                "answer",
                Title.name(assessment()),
                texts.date(outline.day()),
                answer.said().toUpperCase(Locale.ROOT),
                answer.why()));
    }

    /** The number of norms by standing. */
    Tally tally() {
        return outline.agenda().tally();
    }

    /** The counts by standing, and the next deadline; empty if there is nothing to say. */
    Optional<String> heading() {
        return AnswerWords.heading(outline.agenda(), outline.texts());
    }

    /** The outcome in a word or two. */
    String outcome(Finding finding) {
        return words.outcome(finding);
    }

    /** The rule book and the reading, then a line with the fingerprint of the book. */
    String book() {
        return Title.book(assessment(), texts) + "\n"
                + Title.fingerprint(assessment().book(), texts);
    }

    /** The finding in one sentence, with its subject unless that is the partnership as a whole. */
    String sentence(Finding finding) {
        String said = outline.item(finding).says();
        return Page.printable(
                finding.subject().kind() == SubjectKind.PARTNERSHIP ? said : words.said(words.subject(finding), said));
    }

    /** The subject of a finding, and what its norm asks. */
    String asked(Finding finding) {
        return Page.printable(words.said(words.subject(finding), texts.statement(finding.norm())));
    }

    /**
     * The details of a finding: who, why, what is missing or left open, what to do, and the basis. A detail without
     * content is left out.
     */
    List<String> details(Finding finding) {
        List<String> details = new ArrayList<>();
        if (finding.outcome() == Outcome.NOT_APPLICABLE || finding.outcome() == Outcome.FAILED) {
            return details;
        }
        Item item = outline.item(finding);
        if (finding.outcome() != Outcome.MET) {
            add(details, item, Detail.ACTS);
            add(details, item, Detail.ABOUT);
        }
        add(details, item, Detail.WHY);
        missing(finding).ifPresent(details::add);
        waived(finding).ifPresent(details::add);
        add(details, item, Detail.DO);
        add(details, item, Detail.BASIS);
        if (file.isFrozen(finding)) {
            details.add(frozen());
        }
        return details;
    }

    private void add(List<String> details, Item item, Detail detail) {
        String said = item.detail(detail);
        if (!said.isEmpty()) {
            details.add(detail(detail, said));
        }
    }

    private String detail(Detail detail, String said) {
        return Page.printable(
                switch (detail) {
                    case LACKS, OPEN, DO, WAIVED, FROZEN -> labels.text("detail." + detail, said);
                    default -> words.said(detail, said);
                });
    }

    /** The sentence of a finding, then each detail. */
    List<String> parts(Finding finding) {
        List<String> parts = new ArrayList<>(List.of(sentence(finding)));
        parts.addAll(details(finding));
        return parts;
    }

    /** The sentence of a finding, then a line for each detail. */
    String lines(Finding finding) {
        return String.join("\n", parts(finding));
    }

    /** The place of the waiver of a finding, in words. */
    Optional<String> waived(Finding finding) {
        return finding.waiver().map(path -> detail(Detail.WAIVED, path.toString()));
    }

    /** The baseline that contains a frozen finding, in words. */
    String frozen() {
        return detail(
                Detail.FROZEN, file.baseline().map(frozen -> frozen.file()).orElse(""));
    }

    /** The missing facts, or else the points left open. */
    Optional<String> missing(Finding finding) {
        Item item = outline.item(finding);
        List<String> said = new ArrayList<>();
        add(said, item, Detail.LACKS);
        if (said.isEmpty()) {
            add(said, item, Detail.OPEN);
        }
        return said.stream().findFirst();
    }
}
