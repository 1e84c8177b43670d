package org.openplp.rules.belgium;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openplp.rules.norm.Register;

/**
 * A stage in the life of a partnership (register, section 3). The order is that of the register; a partnership may skip
 * a stage, or reach one late. The suspension of a partnership is not a stage: no source has a rule for it.
 */
public enum Stage {
    /** Somebody had the idea. */
    INITIATIVE,
    /** The local authorities and the police were consulted. */
    CONSULTATION,
    /** The neighbourhood was informed. */
    SUPPORT,
    /** There is a coordinator, a communication plan, house rules or a draft of the charter. */
    PREPARATION,
    /** A charter has the signatures of the federal minimum: police, local authority and coordinator. */
    SIGNED,
    /** A signed charter was sent to the FPS Interior. */
    SUBMITTED,
    /** The FPS Interior validated it. */
    VALIDATED,
    /** The partnership is in operation. */
    OPERATIONAL,
    /** A later charter was signed while it was in operation. */
    AMENDED,
    /** It has ended, in any way. */
    ENDED,
    /** It has ended by merging into another one. */
    MERGED;

    /**
     * The norms of the stage.
     *
     * @param register the register of a book
     * @return ids in the order of the register; none for an end, about which no rule was found
     */
    public List<String> norms(Register register) {
        requireNonNull(register, "register");
        return register.norms().stream()
                .filter(norm -> norm.stage().equals(Optional.of(name())))
                .map(norm -> norm.id().value())
                .toList();
    }
}
