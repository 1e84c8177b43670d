package org.openplp.cli;

import java.util.ArrayList;
import java.util.List;

/** Runs several commands one after the other, for the archive of classes that the launcher makes of what one start of Java loads. */
final class Training {
    /** The word after each command. */
    private static final String END = ";";

    private Training() {}

    public static void main(String[] args) {
        List<String> command = new ArrayList<>();
        for (String word : args) {
            if (word.equals(END)) {
                Main.outcome(command.toArray(new String[0]));
                command.clear();
            } else {
                command.add(word);
            }
        }
    }
}
