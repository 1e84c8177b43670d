package org.openplp.formats.defect;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.openplp.core.fact.Defect;

/**
 * Says in one language what a defect is and how to mend it. The texts never repeat a value of the file, and a line never holds a character that a terminal
 * could take for a command.
 */
public final class DefectTexts {
    private static final String OTHER = "other";

    private final Properties texts;

    private DefectTexts(Properties texts) {
        this.texts = texts;
    }

    /**
     * The texts of one language, whatever the language of the machine.
     *
     * @param language the language; its country and variant do not matter
     * @return the texts
     * @throws IllegalArgumentException if there are no texts in that language
     */
    public static DefectTexts in(Locale language) {
        String file = "/org/openplp/formats/defects_" + language.getLanguage() + ".properties";
        Properties texts = new Properties();
        try (InputStream bytes = DefectTexts.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("there are no texts in the language " + language.getLanguage());
            }
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException("the texts of the library can be read", impossible);
        }
        return new DefectTexts(texts);
    }

    /**
     * What a defect is and how to mend it.
     *
     * @param defect the defect
     * @return one or two sentences
     */
    public String text(Defect defect) {
        List<String> values = defect.values();
        String special = values.isEmpty() ? null : texts.getProperty(defect.code() + "." + values.get(0));
        String text = special != null ? special : texts.getProperty(defect.code(), texts.getProperty(OTHER));
        for (int i = 0; i < values.size(); i++) {
            text = text.replace("{" + i + "}", values.get(i));
        }
        return printable(text);
    }

    /**
     * A defect as a line for people and for tools that jump to a place.
     *
     * @param file what the file is called
     * @param defect the defect in it
     * @return {@code FILE:LINE:COLUMN: path: text}; without a path if the defect is about the whole file
     */
    public String line(String file, PlacedDefect defect) {
        String path = defect.defect().path();
        return printable(file + ":" + defect.place().line() + ":"
                + defect.place().column() + ": " + (path.isEmpty() ? "" : path + ": ") + text(defect.defect()));
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().map(DefectTexts::printable).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static int printable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> '?';
            default -> character;
        };
    }
}
