package org.openplp.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;

/** Sentences for people about findings and notices. */
public final class Messages {
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
        return said(finding, explanation).phrase().text();
    }

    /**
     * What a finding says.
     *
     * @param phrase one sentence, whose value is what the norm says in its own words; if the rule failed to explain, a second
     *     sentence says so
     * @param quotesTheNorm whether it quotes what the norm asks, so that there is no need to say it beside that
     */
    public record Said(Why.Phrase phrase, boolean quotesTheNorm) {}

    /**
     * What a finding says, and whether it quotes its norm.
     *
     * @param finding the finding
     * @param explanation its explanation
     * @return what it says
     */
    public Said said(Finding finding, Explanation explanation) {
        Said said = ofOutcome(finding, explanation);
        return explanation.failed()
                ? new Said(said.phrase().inside(texts.around("message.unexplained")), said.quotesTheNorm())
                : said;
    }

    private Said ofOutcome(Finding finding, Explanation explanation) {
        Optional<LocalDate> due = explanation.due();
        return switch (finding.outcome()) {
            case BREACHED ->
                finding.reason() == Reason.ATTESTED
                        ? quoting("message.ATTESTED" + side(finding), finding)
                        : notKept(finding);
            case PENDING ->
                due.isPresent() ? quoting("message.PENDING.due", finding, texts.date(due.get())) : pending(finding);
            case UNDETERMINED ->
                quoting(
                        explanation.missing().isEmpty() && !explanation.open().isEmpty()
                                ? "message.UNDETERMINED.open"
                                : "message.UNDETERMINED",
                        finding);
            case MET ->
                finding.reason() == Reason.ATTESTED
                        ? quoting("message.MET.attested" + side(finding), finding)
                        : texts.whenMet(finding.norm())
                                .map(met -> new Said(Why.Phrase.only(met).inside(texts.around("message.MET")), false))
                                .orElseGet(() -> quoting("message.MET", finding));
            case NOT_APPLICABLE -> plain(texts.text("reason." + finding.reason(), because(explanation)));
            case FAILED -> plain(texts.text("message.FAILED"));
        };
    }

    private Said pending(Finding finding) {
        if (finding.reason() == Reason.DONE_START_UNKNOWN) {
            return quoting("message.PENDING.done", finding);
        }
        if (finding.waitsForAStep()) {
            return quoting("message.PENDING.step", finding);
        }
        return finding.reason() == Reason.NOT_IN_OPERATION && !finding.isTooLate()
                ? quoting("message.PENDING.start", finding)
                : notKept(finding);
    }

    /** Whether the norm binds, or is advice or an ideal, which nobody keeps or breaks (reading R1). */
    private static String side(Finding finding) {
        if (finding.norm().modality() == Modality.IDEAL) {
            return ".ideal";
        }
        return finding.severity(Reading.BINDING_ONLY) == Severity.ERROR ? "" : ".advice";
    }

    private Said notKept(Finding finding) {
        return texts.whenNotMet(finding.norm())
                .map(sentence -> new Said(Why.Phrase.only(sentence), false))
                .orElseGet(() -> new Said(Why.Phrase.only(texts.statement(finding.norm())), true));
    }

    private static Said plain(String sentence) {
        return new Said(Why.Phrase.plain(sentence), false);
    }

    /** A text whose first value is what the norm asks. */
    private Said quoting(String key, Finding finding, String... more) {
        return new Said(Why.Phrase.only(texts.statement(finding.norm())).inside(texts.around(key, more)), true);
    }

    private String because(Explanation explanation) {
        return explanation.evidence().stream()
                .findFirst()
                .map(evidence -> " (" + Why.inASentence(evidence, texts) + ")")
                .orElse("");
    }

    /**
     * What to do about a finding that is not met and not done.
     *
     * @param finding the finding
     * @return one or more sentences; empty if there is nothing to say
     */
    public Optional<String> whatToDo(Finding finding) {
        boolean open = finding.outcome() == Outcome.BREACHED || finding.outcome() == Outcome.PENDING;
        if (!open || finding.reason() == Reason.DONE_START_UNKNOWN) {
            return Optional.empty();
        }
        return finding.isTooLate() ? Optional.of(texts.text("do.ended")) : texts.whatToDo(finding.norm());
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
                notice.values().stream().map(value -> value.text(texts, book)).toArray(String[]::new));
    }
}
