package org.openplp.rules.spec;

/** The specification of a norm: a class with the name of the norm, such as {@code B_P2}. */
public interface Specification {
    /**
     * The norm.
     *
     * @return its id, such as {@code B-P2}
     */
    default String norm() {
        return getClass().getSimpleName().replace('_', '-');
    }

    /** What is found of this norm. */
    default Found assess(Sketch sketch) {
        return Found.assess(norm(), sketch);
    }

    /** What is found of another norm. */
    default Found assess(String other, Sketch sketch) {
        return Found.assess(other, sketch);
    }
}
