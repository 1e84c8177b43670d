package org.openplp.cli.console;

import org.openplp.formats.report.Verdict;

/** The exit codes of the command. The numbers are fixed, and never a count. */
public enum ExitCode {
    /** Wrong usage. Over several files it takes precedence over all others. */
    USAGE(2),
    /** A file cannot be read, or its dossier is invalid. */
    INVALID_INPUT(3),
    /** A rule failed. */
    RULE_FAILED(4),
    /** There is a finding that the caller does not accept. */
    FINDING(1),
    /** Success, without a finding that the caller does not accept. */
    FINE(0);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** The exit code for the verdict of a check. */
    public static ExitCode of(Verdict verdict) {
        return switch (verdict) {
            case INVALID_INPUT -> INVALID_INPUT;
            case RULE_FAILED -> RULE_FAILED;
            case FINDING -> FINDING;
            case FINE -> FINE;
        };
    }
}
