package org.openplp.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openplp.formats.defect.RunnerCommands;

/** What the command may assume of where its output goes. */
public final class Terminal {
    private static final int TYPE_OF_FILE = 0170000;
    private static final int PIPE = 0010000;

    private Terminal() {}

    /** A text with words of the user in it, without what a terminal or the runner of a workflow could take for a command. */
    public static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .map(c ->
                        c != '\n' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) ? '?' : c)
                .forEach(printable::appendCodePoint);
        return RunnerCommands.broken(printable.toString());
    }

    /** Whether what is printed goes to a terminal. The launcher says so. */
    public static boolean isForOutput() {
        return Boolean.getBoolean("plp.terminal");
    }

    /** Whether standard error goes to a terminal. The launcher says so. */
    public static boolean isForErrors() {
        return Boolean.getBoolean("plp.terminal.errors");
    }

    /** Whether what is printed goes to another program: if that reads no further, it has read enough. On Windows it is not known. */
    public static boolean isPiped() {
        try {
            int mode = (Integer) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
            return (mode & TYPE_OF_FILE) == PIPE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return false;
        }
    }

    /** Colours only on a terminal, and not with {@code NO_COLOR}. */
    public static boolean wantsColours() {
        String noColour = System.getenv("NO_COLOR");
        return isForOutput() && (noColour == null || noColour.isEmpty());
    }
}
