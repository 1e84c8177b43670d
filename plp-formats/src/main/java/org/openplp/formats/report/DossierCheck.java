package org.openplp.formats.report;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Reading;

/**
 * The settings for checking the dossiers of one run.
 *
 * @param reader reads the dossiers
 * @param book the rules
 * @param reading how strictly the texts are read
 * @param day the day to assess
 */
public record DossierCheck(DossierReader reader, RuleBook book, Reading reading, LocalDate day) {
    /**
     * Checks a file.
     *
     * @param file the file
     * @param name the name of the file in the report
     * @return its assessment, or the defects that stop it, also if the file does not exist or cannot be read
     */
    public CheckedFile of(Path file, String name) {
        requireNonNull(file, "file");
        requireNonNull(name, "name");
        return of(reader.read(file, name));
    }

    /**
     * Checks a dossier that was read already, or that does not come from a file.
     *
     * @param read the dossier as read
     * @return its assessment, or the defects that stop it
     */
    public CheckedFile of(ReadDossier read) {
        requireNonNull(read, "read");
        return new CheckedFile(read, read.dossier().map(this::assess));
    }

    private Assessment assess(Dossier dossier) {
        if (DossierSnapshot.of(dossier, day) instanceof DossierSnapshot.Attempt.Accepted accepted) {
            return book.assess(accepted.snapshot(), reading);
        }
        throw new IllegalStateException("the reader lets no dossier pass that intake refuses");
    }

    /**
     * Applies a baseline to a checked file.
     *
     * @param baseline the baseline
     * @param file the name of the file of the baseline
     * @param checked the checked file, without a baseline
     * @return the checked file with its frozen findings marked; unchanged if it was not assessed
     */
    public static CheckedFile under(Baseline baseline, String file, CheckedFile checked) {
        return checked.assessment()
                .map(assessment -> checked.under(baseline.freeze(file, assessment)))
                .orElse(checked);
    }
}
