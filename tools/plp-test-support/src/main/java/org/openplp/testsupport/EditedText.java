package org.openplp.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A text as somebody leaves it who edits it line by line. */
public final class EditedText {
    private EditedText() {}

    /**
     * The text after one edit: a digit or an answer is changed, or a line stands once more or not at all.
     *
     * @param text the text of a dossier
     * @param random says which
     * @return the text, ending with a line break
     */
    public static String of(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, line.replaceFirst("[0-9]", Integer.toString(random.nextInt(10))));
            default ->
                lines.set(
                        at,
                        line.replace("true", "none").replace("false", "true").replace("none", "false"));
        }
        return String.join("\n", lines) + "\n";
    }
}
