package org.openplp.cli.console;

/** The command, which has words in one language. */
public interface Speaker {
    /** Its words. */
    Words words();
}
