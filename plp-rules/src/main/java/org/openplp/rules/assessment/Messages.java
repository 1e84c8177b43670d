package org.openplp.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.source.Circular;

/** Sentences for people about findings and notices. */
public final class Messages {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final Texts texts;

    /**
     * Messages in the language of the texts.
     *
     * @param texts the texts
     */
    public Messages(Texts texts) {
        requireNonNull(texts, "texts");
        this.texts = texts;
    }

    /**
     * The texts that the messages use.
     *
     * @return the texts
     */
    public Texts texts() {
        return texts;
    }

    /**
     * What a finding says, in one sentence.
     *
     * @param finding the finding
     * @param explanation its explanation
     * @return the sentence; if the rule failed to explain, a second sentence says so
     */
    public String of(Finding finding, Explanation explanation) {
        String sentence = ofOutcome(finding, explanation);
        return explanation.failed() ? texts.text("message.unexplained", sentence) : sentence;
    }

    private String ofOutcome(Finding finding, Explanation explanation) {
        String statement = texts.statement(finding.norm());
        String notKept = texts.whenNotMet(finding.norm()).orElse(statement);
        Optional<LocalDate> due = explanation.due();
        return switch (finding.outcome()) {
            case BREACHED -> finding.reason() == Reason.ATTESTED ? texts.text("message.ATTESTED", statement) : notKept;
            case PENDING ->
                due.isPresent()
                        ? texts.text("message.PENDING.due", statement, texts.date(due.get()))
                        : finding.reason() == Reason.NOT_IN_OPERATION
                                ? texts.text("message.PENDING.start", statement)
                                : notKept;
            case UNDETERMINED ->
                texts.text(
                        explanation.missing().isEmpty() && !explanation.open().isEmpty()
                                ? "message.UNDETERMINED.open"
                                : "message.UNDETERMINED",
                        statement);
            case MET ->
                finding.reason() == Reason.ATTESTED
                        ? texts.text("message.MET.attested", statement)
                        : texts.text(
                                "message.MET", texts.whenMet(finding.norm()).orElse(statement));
            case NOT_APPLICABLE -> texts.text("reason." + finding.reason(), because(explanation));
            case FAILED -> texts.text("message.FAILED");
        };
    }

    private String because(Explanation explanation) {
        return explanation.evidence().stream()
                .findFirst()
                .map(evidence -> " (" + Why.inASentence(evidence, texts) + ")")
                .orElse("");
    }

    /**
     * What to do about a finding that is not met.
     *
     * @param finding the finding
     * @return one or more sentences; empty if there is nothing to say
     */
    public Optional<String> whatToDo(Finding finding) {
        boolean open = finding.outcome() == Outcome.BREACHED || finding.outcome() == Outcome.PENDING;
        return open ? texts.whatToDo(finding.norm()) : Optional.empty();
    }

    /**
     * What a notice says.
     *
     * @param notice the notice
     * @param book the book whose assessment has it
     * @return the sentence
     */
    public String of(Notice notice, RuleBook book) {
        requireNonNull(book, "book");
        return texts.text(
                "notice." + notice.code(),
                notice.values().stream().map(value -> said(notice, value, book)).toArray(String[]::new));
    }

    /** Writes days, circulars and parameters of a notice as people do. A word of the dossier, under {@code adopts}, stays as it is. */
    private String said(Notice notice, String value, RuleBook book) {
        if (notice.code().startsWith("adopts.")) {
            return value;
        }
        if (notice.code().startsWith("arrangement.") && !DAY.matcher(value).matches()) {
            return texts.facts().parameter(value);
        }
        return DAY.matcher(value).matches()
                ? texts.date(LocalDate.parse(value))
                : book.register().circulars(texts.language()).all().stream()
                        .filter(circular -> circular.id().equals(value))
                        .map(Circular::title)
                        .findFirst()
                        .orElse(value);
    }
}
