package org.openplp.rules.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;

/** What is said to people about findings and notices. */
public final class Messages {
    private final Texts texts;

    /**
     * Messages in the language of the texts.
     *
     * @param texts the texts
     */
    public Messages(Texts texts) {
        this.texts = texts;
    }

    /**
     * The texts from which the messages are made.
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
     * @return the sentence
     */
    public String of(Finding finding, Explanation explanation) {
        String statement = finding.norm().statement();
        String notKept = finding.norm()
                .whenNotMet()
                .or(() -> texts.find(finding.norm().id() + ".not"))
                .orElse(statement);
        Optional<LocalDate> due = explanation.due();
        return switch (finding.outcome()) {
            case BREACHED -> finding.reason() == Reason.ATTESTED ? texts.text("message.ATTESTED", statement) : notKept;
            case PENDING ->
                due.isPresent()
                        ? texts.text("message.PENDING.due", statement, due.get().toString())
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
                                "message.MET",
                                texts.find(finding.norm().id() + ".met").orElse(statement));
            case NOT_APPLICABLE -> texts.text("reason." + finding.reason(), because(explanation));
            case FAILED -> texts.text("message.FAILED");
        };
    }

    private static String because(Explanation explanation) {
        return explanation.evidence().stream()
                .findFirst()
                .map(evidence -> " (" + evidence.key() + ": " + evidence.value() + ")")
                .orElse("");
    }

    /**
     * What to do about a finding that is not met.
     *
     * @param finding the finding
     * @return empty if there is nothing to say
     */
    public Optional<String> whatToDo(Finding finding) {
        boolean open = finding.outcome() == Outcome.BREACHED || finding.outcome() == Outcome.PENDING;
        return open
                ? finding.norm().whatToDo().or(() -> texts.find(finding.norm().id() + ".do"))
                : Optional.empty();
    }

    /**
     * What a notice says.
     *
     * @param notice the notice
     * @return the sentence
     */
    public String of(Notice notice) {
        List<String> values = notice.values();
        return texts.text("notice." + notice.code(), values.toArray(new String[0]));
    }
}
