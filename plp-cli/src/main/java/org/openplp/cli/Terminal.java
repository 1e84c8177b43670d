package org.openplp.cli;

import org.openplp.formats.defect.RunnerCommands;

/** What the command may assume of where its output goes. */
final class Terminal {
    private Terminal() {}

    /** A text with words of the user in it, without what a terminal or the runner of a workflow could take for a command. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .map(c ->
                        c != '\n' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) ? '?' : c)
                .forEach(printable::appendCodePoint);
        return RunnerCommands.broken(printable.toString());
    }

    /** Whether what is printed goes to a terminal. The launcher says so. */
    static boolean isForOutput() {
        return Boolean.getBoolean("plp.terminal");
    }

    /** Whether what is told on standard error goes to a terminal. The launcher says so. */
    static boolean isForErrors() {
        return Boolean.getBoolean("plp.terminal.errors");
    }

    /** Colours only on a terminal, and not with {@code NO_COLOR}. */
    static boolean wantsColours() {
        String noColour = System.getenv("NO_COLOR");
        return isForOutput() && (noColour == null || noColour.isEmpty());
    }
}
