package org.openplp.formats.defect;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.RejectionCode;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.DossierLabels;
import org.openplp.rules.text.FactWords;
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

    /** Defects that a form can hold, and reasons of acts, whose texts of the format name keys or constants. */
    private static final Set<String> WITH_KEYS = Set.of(
            DefectCode.ORDER_REVERSED,
            DefectCode.REFERENCE_UNKNOWN,
            DefectCode.CHOICE_CONTRADICTORY,
            DefectCode.FACT_DUPLICATE,
            DefectCode.ID_DUPLICATE,
            DefectCode.KEY_MISSING,
            RejectionCode.DAY_TOO_EARLY,
            RejectionCode.MEASURE_KIND,
            RejectionCode.CHARTER_VERSION_NEEDED);

    private static final String CELL = "cell";
    private static final String IN_A_CELL = "cell/";

    private final Language language;
    private final Bundle texts;

    private DefectTexts(Language language, Bundle texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * The values of a defect about a word that a closed list lacks.
     *
     * @param near the known word that is near, if there is one
     * @param known the known words
     * @return the known words, after a mark and the near one if there is one
     */
    public static String[] nearAndKnown(Optional<String> near, Collection<String> known) {
        requireNonNull(near, "near");
        requireNonNull(known, "known");
        return Stream.concat(near.stream().flatMap(word -> Stream.of("near", word)), known.stream())
                .toArray(String[]::new);
    }

    /**
     * The texts of one language.
     *
     * @param language the language
     * @return the texts, the same instance at each call
     */
    public static DefectTexts inLanguage(Language language) {
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
    public static DefectTexts inLanguage(Locale locale) {
        return inLanguage(Language.of(locale)
                .orElseThrow(() ->
                        new IllegalArgumentException("there are no texts in the language " + locale.getLanguage())));
    }

    private static DefectTexts read(Language language) {
        String file = Bundle.file("defects", language);
        return new DefectTexts(language, Bundle.read(file, DefectTexts.class.getResourceAsStream(FOLDER + file)));
    }

    /**
     * The text of a defect, with the remedy.
     *
     * @param defect the defect
     * @return one or two sentences
     */
    public String text(Defect defect) {
        return printable(find("", defect, defect.values().toArray(new String[0])));
    }

    /**
     * The text of a defect, or of a reason of an act, for people who fill in a form: it names facts by their labels. What
     * only somebody who edits the text can mend is in the words of the format.
     *
     * @param defect the defect
     * @return one or two sentences
     */
    public String labelled(Defect defect) {
        requireNonNull(defect, "defect");
        return WITH_KEYS.contains(defect.code()) ? inACell(defect) : text(defect);
    }

    /**
     * What a defect of a file is and how to mend it: in a cell of a workbook in the words of people who see no keys.
     *
     * @param defect the defect and where it stands
     * @return one or two sentences
     */
    public String text(PlacedDefect defect) {
        return defect.place().isInASheet() ? inACell(defect.defect()) : text(defect.defect());
    }

    /**
     * What a defect is and how to mend it, in the words that a report has for facts.
     *
     * @param defect the defect and where it stands
     * @param facts the words
     * @return {@link #labelled} if they are labels, otherwise {@link #text(PlacedDefect)}
     */
    public String text(PlacedDefect defect, FactWords facts) {
        return facts.areLabels() ? labelled(defect.defect()) : text(defect);
    }

    /**
     * What a defect of a cell is and how to mend it, in the words of people who see no keys.
     *
     * @param defect the defect
     * @return one or two sentences
     */
    public String inACell(Defect defect) {
        requireNonNull(defect, "defect");
        String[] values =
                defect.values().stream().map(value -> labelled(defect, value)).toArray(String[]::new);
        return printable(find(IN_A_CELL, defect, values));
    }

    private String find(String where, Defect defect, String... values) {
        String first = defect.values().isEmpty() ? "" : "." + defect.values().get(0);
        return Stream.of(where + defect.code() + first, where + defect.code(), defect.code() + first, defect.code())
                .flatMap(key -> texts.find(key, values).stream())
                .findFirst()
                .orElseGet(() -> texts.text(OTHER));
    }

    /** The label of a closed word, or of a key beside a fact or of one around it; other values as they are. */
    private String labelled(Defect defect, String value) {
        DossierLabels labels = DossierLabels.inLanguage(language);
        return Stream.concat(
                        defect.path().records().stream().map(around -> around.at(value)), Stream.of(FactPath.of(value)))
                .flatMap(key -> labels.of(key).stream())
                .findFirst()
                .orElseGet(() -> labels.word(defect.path(), value));
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
     * Where a defect stands in the file, for people.
     *
     * @param defect the defect
     * @return its path, or its sheet and cell with the label of the fact; empty if the defect is about the whole file
     */
    public String path(PlacedDefect defect) {
        return defect.place().isInASheet() ? place(defect) : path(defect.defect());
    }

    /**
     * A defect as a line for people, and for tools that jump to a place.
     *
     * @param file the name of the file
     * @param defect the defect in it
     * @return {@code FILE:LINE:COLUMN: path: text}, or in a workbook the sheet, the cell and the label of the fact; without the
     *     path if the defect is about the whole file, and without the place if there is no file, or if it cannot be read or is
     *     too large
     */
    public String line(String file, PlacedDefect defect) {
        requireNonNull(file, "file");
        if (defect.place().isInASheet()) {
            return RunnerCommands.broken(printable(file + ": " + place(defect) + ": " + text(defect)));
        }
        String path = path(defect.defect());
        String place = hasPlace(defect) ? defect.place().inFile(file) : file;
        return RunnerCommands.broken(
                printable(place + ": " + (path.isEmpty() ? "" : path + ": ") + text(defect.defect())));
    }

    /** The sheet and the cell, with the label of the fact. */
    private String place(PlacedDefect defect) {
        String cell = texts.text(CELL, defect.place().sheet(), defect.place().cell());
        return DossierLabels.inLanguage(language)
                .of(defect.defect().path())
                .map(label -> cell + " (" + label + ")")
                .orElse(cell);
    }

    /** Whether the line shows a place. A file that was not read has no lines. */
    private static boolean hasPlace(PlacedDefect defect) {
        String code = defect.defect().code();
        boolean ofTheFile = code.equals(DefectCode.FILE_UNREADABLE)
                || code.equals(DefectCode.FILE_TOO_LARGE)
                || code.startsWith("table.")
                || code.startsWith("sheet.");
        return defect.place().isInAFile() && (!ofTheFile || !defect.place().equals(Place.START));
    }

    private static String printable(String text) {
        return Unseen.marked(text, '?');
    }
}
