package org.openplp.formats.column;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.openplp.rules.text.Bundle;

/** Texts without what people write in different ways: upper case, accents, spaces, hyphens and points. */
public final class Plain {
    /** A space of any kind, as part of a pattern; TeaVM knows no class of them. */
    static final String SPACE = "[\\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]";

    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private static final int LONGEST = 200;

    private Plain() {}

    /** The plain form of a text; for a text longer than any name or word, of its beginning. */
    public static String of(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LONGEST));
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(beginning, Normalizer.Form.NFD)
                .codePoints()
                .filter(Plain::isOfAWord)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isOfAWord(int letter) {
        return Character.isLetter(letter) || (NUMBERS >> Character.getType(letter) & 1) != 0;
    }

    /** The plain forms of a label with several forms. */
    public static Stream<String> forms(Bundle labels, String key) {
        return labels.find(key).stream()
                .flatMap(forms -> Arrays.stream(forms.split("\\|", -1)))
                .map(Plain::of);
    }
}
