package org.openplp.rules.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A section of the register with its rules.
 *
 * @param section the section, such as {@code 2.2}
 * @param rules the rules of its norms
 */
public record Chapter(String section, List<Rule> rules) {
    /** Copies the rules. */
    public Chapter {
        requireNonNull(section, "section");
        requireNonNull(rules, "rules");
        rules = List.copyOf(rules);
    }

    /**
     * A section with its rules.
     *
     * @param section the section
     * @param rules the rules of its norms
     * @return the chapter
     */
    public static Chapter of(String section, Rule... rules) {
        requireNonNull(rules, "rules");
        return new Chapter(section, List.of(rules));
    }
}
