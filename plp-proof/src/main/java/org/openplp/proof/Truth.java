package org.openplp.proof;

/**
 * The answer of a condition as two formulas. If neither holds, the answer is unknown.
 *
 * @param yes when it is yes
 * @param no when it is no
 */
record Truth(int yes, int no) {
    static final Truth YES = new Truth(Circuit.TRUE, Circuit.FALSE);
    static final Truth NO = new Truth(Circuit.FALSE, Circuit.TRUE);

    static Truth of(boolean answer) {
        return answer ? YES : NO;
    }

    Truth not() {
        return new Truth(no, yes);
    }

    Truth and(Truth other, Circuit circuit) {
        return new Truth(circuit.and(yes, other.yes), circuit.or(no, other.no));
    }

    Truth or(Truth other, Circuit circuit) {
        return not().and(other.not(), circuit).not();
    }

    int unknown(Circuit circuit) {
        return circuit.and(-yes, -no);
    }

    /** This answer where a formula holds, otherwise another one. */
    Truth where(int holds, Truth otherwise, Circuit circuit) {
        return new Truth(circuit.ifElse(holds, yes, otherwise.yes), circuit.ifElse(holds, no, otherwise.no));
    }
}
