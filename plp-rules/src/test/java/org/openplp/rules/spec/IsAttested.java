package org.openplp.rules.spec;

import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anAttestation;

import org.junit.jupiter.api.Test;
import org.openplp.core.fact.Answer;
import org.openplp.rules.outcome.Reason;

/** Specifies what an attestation about the partnership alone can show. */
public interface IsAttested extends Specification {
    @Test
    default void isSettledByAnAttestation() {
        assess(aPartnership()).isUndetermined("attestations").about("plp-1");
        assess(aPartnership().attestations()).isUndetermined("attestations");
        assess(aPartnership().attestations(anAttestation(norm(), "plp-1", Answer.YES)))
                .isMet()
                .because(Reason.ATTESTED);
        assess(aPartnership().attestations(anAttestation(norm(), "plp-1", Answer.NO)))
                .isBreached()
                .because(Reason.ATTESTED);
    }
}
