package org.openplp.cli;

import java.util.Comparator;
import java.util.List;

/** How a command ends. The numbers are fixed, and never a count. */
enum ExitCode {
    /** Wrong usage; over several files it beats all others. */
    USAGE(2),
    /** A file cannot be read, or its dossier is invalid. */
    INVALID_INPUT(3),
    /** A rule failed. */
    RULE_FAILED(4),
    /** There is a finding that the caller does not let pass. */
    FINDING(1),
    /** Nothing stands in the way. */
    FINE(0);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** Over several files: the first in the order above that occurs. */
    static ExitCode worst(List<ExitCode> codes) {
        return codes.stream().min(Comparator.naturalOrder()).orElse(FINE);
    }
}
