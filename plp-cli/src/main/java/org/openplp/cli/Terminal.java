package org.openplp.cli;

/** What the command may assume of where its output goes. */
final class Terminal {
    private Terminal() {}

    /** Colours only on a terminal, and not with {@code NO_COLOR}. The launcher says whether the output is a terminal. */
    static boolean wantsColours() {
        String noColour = System.getenv("NO_COLOR");
        return Boolean.getBoolean("plp.terminal") && (noColour == null || noColour.isEmpty());
    }
}
