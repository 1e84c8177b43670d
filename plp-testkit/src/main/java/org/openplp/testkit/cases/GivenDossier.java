package org.openplp.testkit.cases;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;

/**
 * The input of an implementation: a dossier on a day.
 *
 * @param yaml the dossier as in a file
 * @param day the day of the assessment
 */
public record GivenDossier(String yaml, LocalDate day) {
    private static final DossierReader READER = DossierReader.withDefaultLimit();

    /**
     * The dossier as openplp reads it, for an implementation that does not read files itself.
     *
     * @return the dossier
     * @throws IllegalArgumentException if no dossier can be read from the text, with every defect
     */
    public Dossier dossier() {
        ReadDossier read = read();
        DefectTexts texts = DefectTexts.inLanguage(Locale.ENGLISH);
        return read.dossier()
                .orElseThrow(() -> new IllegalArgumentException(read.defects().stream()
                        .map(defect -> texts.line(read.file(), defect))
                        .collect(Collectors.joining(System.lineSeparator()))));
    }

    /** The dossier, or every defect. */
    ReadDossier read() {
        return READER.read("dossier.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
