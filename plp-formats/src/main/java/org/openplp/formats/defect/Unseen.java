package org.openplp.formats.defect;

/**
 * Characters that a reader does not see, and those that turn the direction of letters. Wherever people read a text of a
 * file, a mark stands for each. HTML alone keeps the soft hyphen, which is seen where a word is parted.
 */
public final class Unseen {
    private static final int FIRST = 0x00AD;

    private Unseen() {}

    /**
     * Whether a character has no width or turns the letters after it. The list is written out, since the character data
     * of the JDK change with its release. Control characters are not in it.
     *
     * @param character a code point
     * @return whether it is one of them; false for control characters
     */
    public static boolean isUnseen(int character) {
        return character >= FIRST
                && (character == FIRST
                        || character == 0x034F
                        || character == 0x061C
                        || isIn(character, 0x115F, 0x1160)
                        || isIn(character, 0x17B4, 0x17B5)
                        || isIn(character, 0x180B, 0x180F)
                        || isIn(character, 0x200B, 0x200F)
                        || isIn(character, 0x2028, 0x202E)
                        || isIn(character, 0x2060, 0x206F)
                        || character == 0x3164
                        || isIn(character, 0xFE00, 0xFE0F)
                        || character == 0xFEFF
                        || character == 0xFFA0
                        || isIn(character, 0xFFF0, 0xFFFB)
                        || isIn(character, 0x1BCA0, 0x1BCA3)
                        || isIn(character, 0x1D173, 0x1D17A)
                        || isIn(character, 0xE0000, 0xE0FFF));
    }

    private static boolean isIn(int character, int first, int last) {
        return first <= character && character <= last;
    }

    /**
     * A text in which a mark stands for each character that is not seen, that controls a terminal, or that is none.
     *
     * @param text the text, which may come from a file
     * @param mark what to show instead, such as a question mark
     * @return the text, with the mark in their place
     */
    public static String marked(String text, char mark) {
        StringBuilder marked = new StringBuilder(text.length());
        text.codePoints().map(c -> isShown(c) ? c : mark).forEach(marked::appendCodePoint);
        return marked.toString();
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> !isUnseen(character);
        };
    }
}
