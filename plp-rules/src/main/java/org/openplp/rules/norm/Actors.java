package org.openplp.rules.norm;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openplp.law.Law;

/** The actors who can put right a breach, where they are not the bearers of the norm: the text on what to do names them. */
final class Actors {
    private static final Map<String, List<Bearer>> OTHER_THAN_BEARERS = Law.rows("norm").stream()
            .filter(row -> !row.list("actors").isEmpty())
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get("id"),
                    row -> row.list("actors").stream().map(Bearer::valueOf).toList()));

    private Actors() {}

    static List<Bearer> of(Norm norm) {
        return OTHER_THAN_BEARERS.getOrDefault(norm.id().value(), norm.bearers());
    }

    /** The norms that have actors of their own. */
    static Map<String, List<Bearer>> otherThanBearers() {
        return OTHER_THAN_BEARERS;
    }
}
