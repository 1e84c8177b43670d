package org.openplp.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openplp.formats.defect.RunnerCommands;
import org.openplp.formats.defect.Unseen;

/** What the command can find out about where its output goes. */
public final class Terminal {
    private static final int TYPE_OF_FILE = 0170000;
    private static final int PIPE = 0010000;

    private Terminal() {}

    /**
     * Makes a text with user input printable: replaces what a terminal or a workflow runner could take for a command.
     */
    public static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().map(c -> c != '\n' && isUnfit(c) ? '?' : c).forEach(printable::appendCodePoint);
        return RunnerCommands.broken(printable.toString());
    }

    private static boolean isUnfit(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || Unseen.isUnseen(c);
    }

    /** Whether standard output is a terminal, according to the launcher. */
    public static boolean isForOutput() {
        return Boolean.getBoolean("plp.terminal");
    }

    /** Whether standard error is a terminal, according to the launcher. */
    public static boolean isForErrors() {
        return Boolean.getBoolean("plp.terminal.errors");
    }

    /**
     * Whether standard output is a pipe. A program that stops reading a pipe has read enough. On Windows the answer is
     * always false.
     */
    public static boolean isPiped() {
        try {
            int mode = (Integer) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
            return (mode & TYPE_OF_FILE) == PIPE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return false;
        }
    }

    /** Whether to use colours: on a terminal only, and not if {@code NO_COLOR} is set. */
    public static boolean wantsColours() {
        String noColour = System.getenv("NO_COLOR");
        return isForOutput() && (noColour == null || noColour.isEmpty());
    }
}
