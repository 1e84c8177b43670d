package org.openplp.cli;

import java.nio.file.Path;

/** Dossiers of a few lines, and the examples. */
final class Samples {
    static final Path EXAMPLES = Path.of("..", "examples");
    static final Path CROISETTE = EXAMPLES.resolve("plp-croisette.yaml");
    static final String DAY = "2026-11-24";

    /** Nothing is breached, and no advice is known not to be followed. */
    static final String HARDLY_ANYTHING = "openplp: 1\npartnership: {id: plp-1}\n";

    static final String BREACHED = """
            openplp: 1
            partnership: {id: plp-1, operationalSince: 2023-09-01}
            memberships: [{id: m-1, actor: p-1, kind: RESIDENT, adult: false}]
            """;

    static final String DEFECTIVE = "openplp: 2\npartnership: {id: plp-1}\n";

    private Samples() {}
}
