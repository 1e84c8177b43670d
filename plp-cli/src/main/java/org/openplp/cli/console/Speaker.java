package org.openplp.cli.console;

/** The command, which speaks one language. */
public interface Speaker {
    /** The words of the command. */
    Words words();
}
