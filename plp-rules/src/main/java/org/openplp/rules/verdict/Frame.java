package org.openplp.rules.verdict;

import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.FactPath;
import org.openplp.core.partnership.Partnership;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.node.Explainer;

/** The frame that decides for every rule in addition to its own facts: the kind of partnership and its stage (reading R28). */
public record Frame(boolean isInformal, boolean isEnded, boolean isInOperation) {
    static Frame of(DossierSnapshot snapshot) {
        Dossier dossier = snapshot.dossier();
        Partnership partnership = dossier.partnership();
        boolean informal = false;
        for (int i = 0; partnership.types().isKnown() && i < partnership.types().size(); i++) {
            informal |= partnership.types().entry(i) == Partnership.Type.INFORMAL_GROUP;
        }
        boolean ended = partnership
                .ended()
                .filter(end -> end.date()
                        .value()
                        .map(day -> day.isBefore(snapshot.day()))
                        .orElse(true))
                .isPresent();
        return new Frame(informal, ended, partnership.operationalSince().value().isPresent());
    }

    /** Why a norm asks nothing of the partnership at all. */
    Optional<Reason> excludes(Norm norm) {
        if (isInformal && norm.force() != Force.STATUTE) {
            return Optional.of(Reason.INFORMAL_GROUP);
        }
        boolean endsWithThePartnership =
                norm.shape() == Shape.RECURS || norm.shape() == Shape.STANDING || norm.shape() == Shape.OWED;
        return isEnded && endsWithThePartnership ? Optional.of(Reason.PARTNERSHIP_ENDED) : Optional.empty();
    }

    /** Whether an unmet norm is not breached yet, since the partnership is not in operation (reading R29). */
    boolean isPendingUntilTheStart(Norm norm, Rule rule, Outcome outcome) {
        if (isInOperation) {
            return false;
        }
        boolean standing = norm.shape() == Shape.STANDING
                && norm.modality() != Modality.PROHIBITION
                && !rule.timings().contains(Rule.Timing.ALSO_BEFORE_OPERATION);
        boolean leadsUp = rule.timings().contains(Rule.Timing.LEADS_UP_TO_THE_START);
        boolean notYet = outcome == Outcome.BREACHED && (standing || leadsUp);
        return notYet || (outcome == Outcome.PENDING && leadsUp);
    }

    /** Explains which part of the frame decided. */
    static void explain(Reason reason, Explainer explainer) {
        switch (reason) {
            case INFORMAL_GROUP ->
                explainer.evidence(
                        FactPath.of("partnership.types"),
                        "types",
                        new EvidenceValue.Value(Partnership.Type.INFORMAL_GROUP));
            case PARTNERSHIP_ENDED ->
                explainer.evidence(FactPath.of("partnership.ended"), "ended", EvidenceValue.Word.ON_RECORD);
            case NOT_IN_OPERATION ->
                explainer.evidence(
                        FactPath.of("partnership.operationalSince"), "operationalSince", EvidenceValue.Word.NO_DAY);
            default -> {}
        }
    }
}
