package org.openplp.rules.lifecycle;

import java.util.List;

/**
 * A stage in the life of a partnership (register, section 3). The order is that of the register; a partnership may skip a stage, or reach one late.
 * The suspension of a partnership is no stage: no source has a rule for it.
 */
public enum Stage {
    /** Somebody had the idea. */
    INITIATIVE("CRE-1", "CRE-2"),
    /** The local authorities and the police were consulted. */
    CONSULTATION("CRE-3", "CRE-4", "CRE-5"),
    /** The neighbourhood was informed. */
    SUPPORT("CRE-6", "CRE-7", "CRE-8"),
    /** There is a coordinator, a communication plan, house rules or a draft of the charter. */
    PREPARATION(
            "COO-1", "COO-3", "COO-4", "C-P5a", "I-2b", "M-P1", "CRE-9", "CHA-1", "CHA-2", "CHA-3", "CHA-5", "CHA-6",
            "ROI-1", "ROI-2", "ROI-3"),
    /** A charter has the signatures of the federal minimum: police, local authority and coordinator. */
    SIGNED("CHA-4a", "CHA-4b"),
    /** A signed charter was sent to the FPS Interior. */
    SUBMITTED("CHA-9"),
    /** The FPS Interior validated it. */
    VALIDATED("CHA-10", "CHA-11", "CHA-12", "FED-3"),
    /** The partnership is in operation. */
    OPERATIONAL(
            "B-P1a", "B-P1b", "B-P2", "B-P3", "B-P4", "B-P5a", "B-P5b", "A-T3a", "A-T3b", "COM-1", "C-T8b", "C-T10a",
            "C-T10b", "M-T9a", "M-T9b", "M-T9c"),
    /** A later charter was signed while it was in operation. */
    AMENDED("CHA-7", "CHA-8"),
    /** It has ended, in whatever way. */
    ENDED,
    /** It has ended by merging into another one. */
    MERGED;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> norms;

    Stage(String... norms) {
        this.norms = List.of(norms);
    }

    /**
     * The norms of the stage.
     *
     * @return ids of the register; none for an end, on which no rule was found
     */
    public List<String> norms() {
        return norms;
    }
}
