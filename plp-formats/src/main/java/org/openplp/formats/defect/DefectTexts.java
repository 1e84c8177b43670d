package org.openplp.formats.defect;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/**
 * The texts of defects, and of reasons why an act was rejected, in one language, with the remedy. The texts never
 * repeat a value of the file. A line never contains anything that a terminal or a workflow runner could take for a
 * command.
 */
public final class DefectTexts {
    /** The last step of a path, instead of a key that could be anything, even a name. */
    public static final String KEY_NOT_SHOWN = "?";

    private static final String NOT_SHOWN = "key.notShown";
    private static final String OTHER = "other";
    private static final String FOLDER = "/org/openplp/formats/";
    private static final Map<Language, DefectTexts> READ = new ConcurrentHashMap<>();

    private final Bundle texts;

    private DefectTexts(Bundle texts) {
        this.texts = texts;
    }

    /**
     * The texts of one language.
     *
     * @param language the language
     * @return the texts, the same instance at each call
     */
    public static DefectTexts in(Language language) {
        requireNonNull(language, "language");
        return READ.computeIfAbsent(language, DefectTexts::read);
    }

    /**
     * The texts for a locale, such as that of a request, independent of the language of the machine.
     *
     * @param locale the locale; its country and variant do not matter
     * @return the texts
     * @throws IllegalArgumentException if there are no texts in that language
     */
    public static DefectTexts in(Locale locale) {
        return in(Language.of(locale)
                .orElseThrow(() ->
                        new IllegalArgumentException("there are no texts in the language " + locale.getLanguage())));
    }

    private static DefectTexts read(Language language) {
        String file = Bundle.file("defects", language);
        return new DefectTexts(Bundle.read(file, DefectTexts.class.getResourceAsStream(FOLDER + file)));
    }

    /**
     * The text of a defect, with the remedy.
     *
     * @param defect the defect
     * @return one or two sentences
     */
    public String text(Defect defect) {
        String[] values = defect.values().toArray(new String[0]);
        String text = defect.values().stream()
                .findFirst()
                .flatMap(first -> texts.find(defect.code() + "." + first, values))
                .or(() -> texts.find(defect.code(), values))
                .orElseGet(() -> texts.text(OTHER));
        return printable(text);
    }

    /**
     * The path of a defect, for people.
     *
     * @param defect the defect
     * @return its path, with words instead of a key that is not shown; empty if the defect is about the whole file
     */
    public String path(Defect defect) {
        FactPath path = defect.path();
        boolean isHidden = path.key().equals(KEY_NOT_SHOWN);
        return (isHidden ? path.parent().key(texts.text(NOT_SHOWN)) : path).toString();
    }

    /**
     * A defect as a line for people, and for tools that jump to a place.
     *
     * @param file the name of the file
     * @param defect the defect in it
     * @return {@code FILE:LINE:COLUMN: path: text}; without the path if the defect is about the whole file, and without
     *     the place if there is no file, or if it cannot be read or is too large
     */
    public String line(String file, PlacedDefect defect) {
        requireNonNull(file, "file");
        String path = path(defect.defect());
        String place = hasPlace(defect)
                ? ":" + defect.place().line() + ":" + defect.place().column()
                : "";
        return RunnerCommands.broken(
                printable(file + place + ": " + (path.isEmpty() ? "" : path + ": ") + text(defect.defect())));
    }

    /** Whether the line shows a place. A file that was not read has no lines. */
    private static boolean hasPlace(PlacedDefect defect) {
        String code = defect.defect().code();
        boolean ofTheFile = code.equals(DefectCode.FILE_UNREADABLE) || code.equals(DefectCode.FILE_TOO_LARGE);
        return defect.place().isInAFile() && (!ofTheFile || !defect.place().equals(Place.START));
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
