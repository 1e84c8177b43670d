package org.openplp.rules.bad;

import picocli.CommandLine;

/** A rule that depends on a framework. */
public final class UsesAFramework {
    /** The framework. */
    public CommandLine commandLine() {
        return new CommandLine(this);
    }
}
