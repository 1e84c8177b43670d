package org.openplp.cli.console;

import org.openplp.formats.check.Verdict;

/** How a command ends. The numbers are fixed, and never a count. */
public enum ExitCode {
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

    public int code() {
        return code;
    }

    /** How a command ends that checked files. */
    public static ExitCode of(Verdict verdict) {
        return switch (verdict) {
            case INVALID_INPUT -> INVALID_INPUT;
            case RULE_FAILED -> RULE_FAILED;
            case FINDING -> FINDING;
            case FINE -> FINE;
        };
    }
}
