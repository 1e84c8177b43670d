package org.openplp.web.jdk;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a file of properties like {@link java.util.Properties#load(Reader)}. */
final class PropertiesText {
    private static final int END = -1;

    private final String letters;
    private int place;
    private int letter;

    private PropertiesText(String letters) {
        this.letters = letters;
    }

    static Map<String, String> of(Reader reader) throws IOException {
        StringBuilder letters = new StringBuilder();
        char[] some = new char[4096];
        for (int length = reader.read(some); length >= 0; length = reader.read(some)) {
            letters.append(some, 0, length);
        }
        PropertiesText text = new PropertiesText(letters.toString());
        Map<String, String> properties = new LinkedHashMap<>();
        text.next();
        while (text.atNextEntry()) {
            String key = text.key();
            properties.put(key, text.value());
        }
        return properties;
    }

    private void next() {
        letter = place < letters.length() ? letters.charAt(place++) : END;
    }

    private static boolean isBlank(int letter) {
        return letter == ' ' || letter == '\t' || letter == '\f';
    }

    private boolean isAtLineEnd() {
        return letter == '\n' || letter == '\r' || letter == END;
    }

    /** Skips blank lines and comments; false at the end of the file. */
    private boolean atNextEntry() {
        while (letter != END) {
            if (letter == '#' || letter == '!') {
                while (!isAtLineEnd()) {
                    next();
                }
            } else if (!isBlank(letter) && !isAtLineEnd()) {
                return true;
            } else {
                next();
            }
        }
        return false;
    }

    private String key() {
        StringBuilder key = new StringBuilder();
        while (!isAtLineEnd() && letter != '=' && letter != ':' && !isBlank(letter)) {
            one(key);
        }
        blanks();
        if (letter == '=' || letter == ':') {
            next();
            blanks();
        }
        return key.toString();
    }

    private String value() {
        StringBuilder value = new StringBuilder();
        while (!isAtLineEnd()) {
            one(value);
        }
        return value.toString();
    }

    private void blanks() {
        while (isBlank(letter)) {
            next();
        }
    }

    /** Adds a letter, or the character of an escape sequence. */
    private void one(StringBuilder to) {
        if (letter != '\\') {
            to.append((char) letter);
            next();
            return;
        }
        next();
        if (letter == '\r' || letter == '\n') {
            continuation();
            return;
        }
        switch (letter) {
            case 'u' -> to.append(unicode());
            case 't' -> to.append('\t');
            case 'r' -> to.append('\r');
            case 'n' -> to.append('\n');
            case 'f' -> to.append('\f');
            case END -> {
                return;
            }
            default -> to.append((char) letter);
        }
        next();
    }

    private void continuation() {
        boolean isCarriageReturn = letter == '\r';
        next();
        if (isCarriageReturn && letter == '\n') {
            next();
        }
        blanks();
    }

    private char unicode() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            next();
            int digit = Character.digit((char) letter, 16);
            if (digit < 0) {
                throw new IllegalArgumentException("Malformed \\uxxxx encoding.");
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }
}
