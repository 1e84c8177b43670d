package org.openplp.core.bad;

import picocli.CommandLine;

/** A fact that depends on a framework. */
public final class UsesAFramework {
    /** The framework. */
    public CommandLine commandLine() {
        return new CommandLine(this);
    }
}
