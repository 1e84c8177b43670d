package org.openplp.testkit.learning;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A diagram of a page, in the language of Mermaid.
 *
 * @param kind such as {@code stateDiagram-v2}
 * @param text what is drawn
 */
public record Diagram(String kind, String text) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```mermaid\\n(\\S+).*?\\n(.*?)^```$");
    private static final Pattern ARROW = Pattern.compile(
            "(?m)^ *(\\w+|\\[\\*])(?:[\\[({]+\"[^\"]*\"[\\])}]+)? *-->(?:\\|\"?([^|\"]*)\"?\\|)? *(\\w+|\\[\\*])");
    private static final Pattern PART = Pattern.compile("(?m)^ *(\\w+) \\*-- \"(1|0\\.\\.1|\\*)\" (\\w+) : (\\w+)$");

    /**
     * An arrow from one name to another.
     *
     * @param from where it begins
     * @param label what stands on it; nothing if empty
     * @param to where it ends
     */
    public record Arrow(String from, String label, String to) {}

    public static List<Diagram> of(String page) {
        return BLOCK.matcher(page)
                .results()
                .map(block -> new Diagram(block.group(1), block.group(2)))
                .toList();
    }

    public List<Arrow> arrows() {
        return ARROW.matcher(text)
                .results()
                .map(arrow -> new Arrow(arrow.group(1), Objects.requireNonNullElse(arrow.group(2), ""), arrow.group(3)))
                .toList();
    }

    /** The names at either end of an arrow, without the beginning and the end of a life. */
    Set<String> names() {
        return arrows().stream()
                .flatMap(arrow -> List.of(arrow.from(), arrow.to()).stream())
                .filter(name -> !name.equals("[*]"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where the arrow with a label leads to. */
    String next(String from, String label) {
        return arrows().stream()
                .filter(arrow -> arrow.from().equals(from) && arrow.label().equals(label))
                .map(Arrow::to)
                .findFirst()
                .orElseThrow();
    }

    /** The lines that say what is a part of what. */
    List<String> parts() {
        return PART.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .toList();
    }
}
