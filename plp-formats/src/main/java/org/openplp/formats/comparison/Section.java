package org.openplp.formats.comparison;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openplp.formats.wording.Page;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.comparison.Change;
import org.openplp.rules.comparison.Comparison;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.standing.Standing;
import org.openplp.rules.text.Bundle;

/** What a change asks of the reader, the most pressing first. A change stands in the first section that it belongs to. */
enum Section {
    NEW_IN_THE_WAY(Page.Tone.BAD),
    NEW_NOT_FOLLOWED(Page.Tone.WARN),
    FAILED(Page.Tone.BAD),
    MENDED(Page.Tone.GOOD),
    EASED(Page.Tone.GOOD),
    BREACH_GONE(Page.Tone.WARN),
    NOT_TOLD(Page.Tone.WARN),
    TOLD(Page.Tone.GOOD),
    TO_DO(Page.Tone.WARN),
    DONE(Page.Tone.GOOD),
    STILL_NOT_KEPT(Page.Tone.WARN),
    OTHER_DAY(Page.Tone.WARN),
    /** What changed of norms that bodies outside the partnership alone have to keep. */
    OWED_BY_OTHERS(Page.Tone.PLAIN),
    /** What changed and asks nothing: counted, and listed on demand. */
    OTHER(Page.Tone.PLAIN);

    private final Page.Tone tone;

    Section(Page.Tone tone) {
        this.tone = tone;
    }

    String heading(Bundle labels) {
        return labels.text("section." + name());
    }

    Page.Tone tone() {
        return tone;
    }

    /** Which section each change of a comparison belongs to. */
    static final class Sorter {
        private final Set<Change> newInTheWay;
        private final Set<Change> noLongerInTheWay;

        Sorter(Comparison comparison) {
            this.newInTheWay = Set.copyOf(comparison.newInTheWay());
            this.noLongerInTheWay = Set.copyOf(comparison.noLongerInTheWay());
        }

        Section of(Change change) {
            if (newInTheWay.contains(change)) {
                return NEW_IN_THE_WAY;
            }
            if (isOfOthers(change)) {
                return OWED_BY_OTHERS;
            }
            if (change.after().isEmpty()) {
                return is(change.before(), Outcome.BREACHED) ? BREACH_GONE : OTHER;
            }
            if (change.after().get().explanation().failed()) {
                return FAILED;
            }
            boolean sameOutcome =
                    change.before().map(Finding::outcome).equals(change.after().map(Finding::outcome));
            return sameOutcome
                    ? ofSameOutcome(change)
                    : ofOtherOutcome(change, change.after().get().outcome());
        }

        /** Unless nothing but what asks nothing is left of it, or the rule failed. */
        private static boolean isOfOthers(Change change) {
            return change.norm().isOwedByOthers()
                    && Stream.of(change.before(), change.after())
                            .flatMap(Optional::stream)
                            .anyMatch(finding -> Standing.of(finding) == Standing.OWED_BY_OTHERS)
                    && change.after()
                            .filter(finding -> finding.explanation().failed())
                            .isEmpty();
        }

        private Section ofSameOutcome(Change change) {
            if (is(change.after(), Outcome.BREACHED)) {
                return noLongerInTheWay.contains(change) ? EASED : STILL_NOT_KEPT;
            }
            return isDueOnAnotherDay(change) ? OTHER_DAY : OTHER;
        }

        private static Section ofOtherOutcome(Change change, Outcome now) {
            boolean wasBreached = is(change.before(), Outcome.BREACHED);
            boolean wasNotTold = is(change.before(), Outcome.UNDETERMINED) || is(change.before(), Outcome.FAILED);
            return switch (now) {
                case BREACHED -> NEW_NOT_FOLLOWED;
                case FAILED -> FAILED;
                case UNDETERMINED -> NOT_TOLD;
                case PENDING -> wasBreached ? MENDED : TO_DO;
                case MET, NOT_APPLICABLE ->
                    wasBreached ? MENDED : wasNotTold ? TOLD : is(change.before(), Outcome.PENDING) ? DONE : OTHER;
            };
        }

        private static boolean isDueOnAnotherDay(Change change) {
            return !due(change.before()).equals(due(change.after()));
        }

        private static Optional<LocalDate> due(Optional<Finding> finding) {
            return finding.flatMap(one -> one.explanation().due());
        }

        private static boolean is(Optional<Finding> finding, Outcome outcome) {
            return finding.filter(one -> one.outcome() == outcome).isPresent();
        }
    }
}
