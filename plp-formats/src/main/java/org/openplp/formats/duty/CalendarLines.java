package org.openplp.formats.duty;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The lines of a calendar (RFC 5545). Each ends in a carriage return and a line break, and is folded if it has more octets than the standard allows. */
final class CalendarLines {
    private static final int MOST_OCTETS = 75;
    private static final Pattern WITH_A_MEANING = Pattern.compile("[\\\\;,]");

    private final StringBuilder lines = new StringBuilder();

    /** Adds a property with a value that is already in the form of the file. */
    void line(String name, String value) {
        int octets = 0;
        for (int c : (name + ":" + value).codePoints().toArray()) {
            int more = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(c);
            octets += more;
        }
        lines.append("\r\n");
    }

    /** Adds a property with a text, which may have line feeds. */
    void text(String name, String text) {
        line(name, WITH_A_MEANING.matcher(text).replaceAll("\\\\$0").replace("\n", "\\n"));
    }

    /** The content of the file so far. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
