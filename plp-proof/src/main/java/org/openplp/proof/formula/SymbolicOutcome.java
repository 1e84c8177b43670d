package org.openplp.proof.formula;

import org.openplp.rules.outcome.Outcome;

/**
 * The outcome of a norm as formulas, each of which holds if the outcome is at least as bad as its name says. The order is
 * not applicable, met, pending, undetermined, breached.
 */
public record SymbolicOutcome(int met, int pending, int undetermined, int breached) {
    public static final SymbolicOutcome NOT_APPLICABLE = of(Circuit.FALSE, Circuit.FALSE, Circuit.FALSE, Circuit.FALSE);
    public static final SymbolicOutcome MET = of(Circuit.TRUE, Circuit.FALSE, Circuit.FALSE, Circuit.FALSE);
    public static final SymbolicOutcome PENDING = of(Circuit.TRUE, Circuit.TRUE, Circuit.FALSE, Circuit.FALSE);
    public static final SymbolicOutcome UNDETERMINED = of(Circuit.TRUE, Circuit.TRUE, Circuit.TRUE, Circuit.FALSE);
    public static final SymbolicOutcome BREACHED = of(Circuit.TRUE, Circuit.TRUE, Circuit.TRUE, Circuit.TRUE);

    private static SymbolicOutcome of(int met, int pending, int undetermined, int breached) {
        return new SymbolicOutcome(met, pending, undetermined, breached);
    }

    /** When the outcome is this one. */
    public int is(Outcome outcome, Circuit circuit) {
        return switch (outcome) {
            case NOT_APPLICABLE -> -met;
            case MET -> circuit.and(met, -pending);
            case PENDING -> circuit.and(pending, -undetermined);
            case UNDETERMINED -> circuit.and(undetermined, -breached);
            case BREACHED -> breached;
            case FAILED -> Circuit.FALSE;
        };
    }

    public int equalTo(SymbolicOutcome other, Circuit circuit) {
        return circuit.and(
                -circuit.xor(met, other.met),
                -circuit.xor(pending, other.pending),
                -circuit.xor(undetermined, other.undetermined),
                -circuit.xor(breached, other.breached));
    }

    public SymbolicOutcome worse(SymbolicOutcome other, Circuit circuit) {
        return of(
                circuit.or(met, other.met),
                circuit.or(pending, other.pending),
                circuit.or(undetermined, other.undetermined),
                circuit.or(breached, other.breached));
    }

    /** This outcome where a formula holds, otherwise another one. */
    public SymbolicOutcome where(int holds, SymbolicOutcome otherwise, Circuit circuit) {
        return of(
                circuit.ifElse(holds, met, otherwise.met),
                circuit.ifElse(holds, pending, otherwise.pending),
                circuit.ifElse(holds, undetermined, otherwise.undetermined),
                circuit.ifElse(holds, breached, otherwise.breached));
    }
}
