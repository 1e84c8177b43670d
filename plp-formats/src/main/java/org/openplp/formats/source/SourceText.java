package org.openplp.formats.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.openplp.core.fact.DefectCode;
import org.openplp.formats.defect.Place;

/** The text of a file: strict UTF-8, with only characters that every YAML reader treats alike. */
public final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    /** For each byte, whether it is plain. It is looked up, since the processor cannot foresee the line breaks. */
    private static final boolean[] PLAIN = plain();

    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    private SourceText() {}

    /** Decodes the bytes of a file and drops the byte order mark. */
    public static String of(byte[] content) throws ReadingStopped {
        return isPlain(content) ? new String(content, StandardCharsets.US_ASCII) : of(decoded(content));
    }

    /** Whether there are only printable characters of ASCII, tabs and line breaks, as in most files. Bytes are looked at in half the time that characters take. */
    static boolean isPlain(byte[] content) {
        for (byte one : content) {
            if (!PLAIN[one & 0xFF]) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[256];
        Arrays.fill(plain, ' ', '\u007F', true);
        plain['\n'] = true;
        plain['\t'] = true;
        plain['\r'] = true;
        return plain;
    }

    /** Checks a decoded text and drops the byte order mark. */
    public static String of(String text) throws ReadingStopped {
        String unmarked = unmarked(text);
        new SourceText().checkCharacters(unmarked);
        return unmarked;
    }

    /** Decodes the bytes of a file that may have any characters, and drops the byte order mark. */
    public static String ofAnyCharacters(byte[] content) throws ReadingStopped {
        return unmarked(decoded(content));
    }

    private static String decoded(byte[] content) throws ReadingStopped {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            new SourceText().checkEncoding(content);
        }
        return text;
    }

    private static String unmarked(String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return marked ? text.substring(1) : text;
    }

    /** A replacement character may be in the file itself, or stand for bytes that are not text. */
    private void checkEncoding(byte[] content) throws ReadingStopped {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer characters = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            result = decoder.decode(bytes, characters, true);
            characters.flip();
            while (characters.hasRemaining()) {
                pass(characters.get());
            }
            characters.clear();
        } while (result.isOverflow());
        if (result.isError()) {
            throw ReadingStopped.at(new Place(line, column), DefectCode.FILE_ENCODING);
        }
    }

    private void checkCharacters(String text) throws ReadingStopped {
        for (int i = 0; i < text.length(); i++) {
            if (!isText(text.charAt(i))) {
                text.chars().limit(i).forEach(passed -> pass((char) passed));
                throw ReadingStopped.at(new Place(line, column), DefectCode.FILE_ENCODING, "character");
            }
        }
    }

    /** Whether a text has only characters that a file may have, even if the file writes them differently. */
    public static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!isText(character)) {
                return false;
            }
            if (Character.isSurrogate(character)) {
                i++;
                if (i == text.length() || !Character.isSurrogatePair(character, text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isText(char character) {
        if (character < ' ') {
            return character == '\t' || character == '\n' || character == '\r';
        }
        if (character < '\u007F') {
            return true;
        }
        boolean control = character <= '\u009F';
        boolean lineBreakToSome = character == '\u2028' || character == '\u2029';
        return !control && !lineBreakToSome && character != BYTE_ORDER_MARK && character < '\uFFFE';
    }

    private void pass(char character) {
        if (character == '\n' && afterReturn) {
            afterReturn = false;
            return;
        }
        afterReturn = character == '\r';
        if (character == '\n' || character == '\r') {
            line++;
            column = 1;
        } else if (character != BYTE_ORDER_MARK) {
            column++;
        }
    }
}
