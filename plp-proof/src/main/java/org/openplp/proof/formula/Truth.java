package org.openplp.proof.formula;

/**
 * The answer of a condition as two formulas. If neither holds, the answer is unknown.
 *
 * @param yes when it is yes
 * @param no when it is no
 */
public record Truth(int yes, int no) {
    public static final Truth YES = new Truth(Circuit.TRUE, Circuit.FALSE);
    public static final Truth NO = new Truth(Circuit.FALSE, Circuit.TRUE);

    public static Truth of(boolean answer) {
        return answer ? YES : NO;
    }

    public Truth not() {
        return new Truth(no, yes);
    }

    public Truth and(Truth other, Circuit circuit) {
        return new Truth(circuit.and(yes, other.yes), circuit.or(no, other.no));
    }

    public Truth or(Truth other, Circuit circuit) {
        return not().and(other.not(), circuit).not();
    }

    public int unknown(Circuit circuit) {
        return circuit.and(-yes, -no);
    }

    /** This answer where a formula holds, otherwise another one. */
    public Truth where(int holds, Truth otherwise, Circuit circuit) {
        return new Truth(circuit.ifElse(holds, yes, otherwise.yes), circuit.ifElse(holds, no, otherwise.no));
    }
}
