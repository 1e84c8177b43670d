package org.openplp.web.jdk.java.text;

/** Normal forms of texts, of the letters of Latin alphabets that languages of Europe write. */
public final class TNormalizer {
    /** From U+00C0 on; a letter without accents stands for itself, as a space. */
    private static final String PLAIN = "AAAAAA CEEEEIIII NOOOOO  UUUUY  aaaaaa ceeeeiiii nooooo  uuuuy y"
            + "AaAaAaCcCcCcCcDd  EeEeEeEeEeGgGgGgGgHh  IiIiIiIiI   JjKk LlLlLl    NnNnNn   OoOoOo  RrRrRrSsSsSsSsTtTt  UuUuUuUuUuUuWwYyYZzZzZz";

    private static final char FIRST = '\u00C0';
    private static final char ACCENT = '\u0301';

    private TNormalizer() {}

    /** The text with each such letter apart from its accent, whichever that is. */
    public static String normalize(CharSequence text, Form form) {
        StringBuilder apart = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int place = letter - FIRST;
            char plain = place >= 0 && place < PLAIN.length() ? PLAIN.charAt(place) : ' ';
            if (plain == ' ') {
                apart.append(letter);
            } else {
                apart.append(plain).append(ACCENT);
            }
        }
        return apart.toString();
    }

    /** The form that openplp uses. */
    public enum Form {
        /** Letters apart from their accents. */
        NFD
    }
}
