package org.openplp.jackson.form;

import java.util.List;
import java.util.stream.Collectors;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.rules.text.Language;

/** Writes the message of an exception about defects: the place and the sentence of the first few, without any value. */
public final class DefectMessage {
    private static final int FEW = 5;

    private DefectMessage() {}

    /** The message in a language. */
    public static String of(List<PlacedDefect> defects, Language language) {
        DefectTexts texts = DefectTexts.inLanguage(language);
        return defects.stream()
                .limit(FEW)
                .map(defect -> line(defect, texts))
                .collect(Collectors.joining(
                        "\n", "", defects.size() > FEW ? "\n(+ " + (defects.size() - FEW) + ")" : ""));
    }

    private static String line(PlacedDefect defect, DefectTexts texts) {
        String place = defect.place().isInAFile()
                ? defect.place().line() + ":" + defect.place().column() + ": "
                : "";
        String path = texts.path(defect.defect());
        return place + (path.isEmpty() ? "" : path + ": ") + texts.text(defect.defect());
    }
}
