package org.openplp.testkit.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a reader of the tutorial does, in the order of the page. */
final class Tutorial {
    private static final Pattern HEADING = Pattern.compile("(?m)^## (\\d+\\. .*) \\((\\d+) minutes?\\)$");
    private static final Pattern DONE =
            Pattern.compile("(?ms)(Write|Add to) `([^`]+)`:\\n\\n```\\w*\\n(.*?)^```$|^```\\n(\\$ .*?)^```$");

    /** Something that the reader does. */
    sealed interface Deed {}

    /**
     * Writes a file.
     *
     * @param file its path
     * @param content what it holds
     */
    record Write(String file, String content) implements Deed {}

    /**
     * Adds lines to the end of a file.
     *
     * @param file its path
     * @param content what is added
     */
    record Add(String file, String content) implements Deed {}

    /**
     * Runs a command.
     *
     * @param command the words
     * @param shown what it prints, with three dots for what is left out
     */
    record Run(String command, List<String> shown) implements Deed {}

    /**
     * A step of the tutorial.
     *
     * @param title with its number
     * @param minutes how long it takes
     * @param deeds what is done in it
     */
    record Step(String title, int minutes, List<Deed> deeds) {}

    private Tutorial() {}

    static List<Step> steps(String page) {
        List<MatchResult> headings = HEADING.matcher(page).results().toList();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : page.length();
            steps.add(new Step(
                    headings.get(i).group(1),
                    Integer.parseInt(headings.get(i).group(2)),
                    deeds(page.substring(headings.get(i).end(), end))));
        }
        return steps;
    }

    private static List<Deed> deeds(String text) {
        List<Deed> deeds = new ArrayList<>();
        DONE.matcher(text).results().forEach(done -> {
            if (done.group(1) == null) {
                deeds.addAll(runs(done.group(4)));
            } else if (done.group(1).equals("Write")) {
                deeds.add(new Write(done.group(2), done.group(3)));
            } else {
                deeds.add(new Add(done.group(2), done.group(3)));
            }
        });
        return deeds;
    }

    private static List<Run> runs(String block) {
        List<Run> runs = new ArrayList<>();
        for (String run : block.split("(?m)^\\$ ", -1)) {
            if (!run.isEmpty()) {
                List<String> lines = run.lines().toList();
                runs.add(new Run(lines.get(0), lines.subList(1, lines.size())));
            }
        }
        return runs;
    }
}
