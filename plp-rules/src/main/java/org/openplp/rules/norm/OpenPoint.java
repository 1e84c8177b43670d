package org.openplp.rules.norm;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * A point that the texts leave open, and how it is read. Each such reading is an interpretation.
 *
 * @param reading the reading, such as {@code R5}; {@code N} for the reading of a single norm; a section of the register
 *     for points that all sources leave open
 * @param concerned ids of norms, and classes of norms such as {@code shape:RECURS}
 * @param text how it is read
 */
public record OpenPoint(String reading, Set<String> concerned, String text) {
    /** Copies what it concerns. */
    public OpenPoint {
        requireNonNull(reading, "reading");
        requireNonNull(concerned, "concerned");
        requireNonNull(text, "text");
        concerned = Set.copyOf(concerned);
    }

    boolean concerns(Norm norm) {
        boolean isChecked = norm.check() != CheckKind.NONE;
        return concerned.contains(norm.id().value()) || (isChecked && concernsItsClass(norm));
    }

    private boolean concernsItsClass(Norm norm) {
        return concerned.contains("shape:" + norm.shape())
                || concerned.contains("force:" + norm.force())
                || concerned.contains("subject:" + norm.subject())
                || concerned.contains("check:" + norm.check());
    }
}
