package org.openplp.formats.table;

import java.util.regex.Pattern;
import org.openplp.core.fact.OpaqueId;

/** What a text could reveal about a person, where only an id or a version is expected. */
final class PersonalText {
    private static final Pattern WORD = Pattern.compile(OpaqueId.PATTERN);

    private PersonalText() {}

    /** Whether a text could be a name, as it has no digit. */
    static boolean couldBeAName(String text) {
        return text.chars().noneMatch(Character::isDigit);
    }

    /** Whether a text could be the name of a version: one word with a digit, and not the number of a person. */
    static boolean isVersion(String text) {
        return WORD.matcher(text).matches() && !couldBeAName(text) && !OpaqueId.hasNumberOfAPerson(text);
    }
}
