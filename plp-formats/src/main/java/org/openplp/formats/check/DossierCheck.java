package org.openplp.formats.check;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.situation.Situation;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Reading;

/**
 * How the dossiers of one run are checked.
 *
 * @param reader what reads them
 * @param book the rules
 * @param reading how strictly the texts are read
 * @param day the day to look at
 */
public record DossierCheck(DossierReader reader, RuleBook book, Reading reading, LocalDate day) {
    /**
     * Checks a file.
     *
     * @param file the file
     * @param name what it is called in the report
     * @return its assessment, or the defects that stop it: also if there is no such file, or it cannot be read
     */
    public CheckedFile of(Path file, String name) {
        requireNonNull(file, "file");
        requireNonNull(name, "name");
        return of(reader.read(file, name));
    }

    /**
     * Checks what was read already, or comes from no file.
     *
     * @param read what was read
     * @return its assessment, or the defects that stop it
     */
    public CheckedFile of(ReadDossier read) {
        requireNonNull(read, "read");
        return new CheckedFile(read, read.dossier().map(this::assess));
    }

    private Assessment assess(Dossier dossier) {
        if (Situation.of(dossier, day) instanceof Situation.Result.Accepted accepted) {
            return book.assess(accepted.situation(), reading);
        }
        throw new IllegalStateException("the reader lets no dossier pass that intake refuses");
    }

    /**
     * A report under a baseline.
     *
     * @param baseline the baseline
     * @param file what its file is called
     * @param checked the report without a baseline
     * @return that of a file that was not assessed as it is
     */
    public static CheckedFile under(Baseline baseline, String file, CheckedFile checked) {
        return checked.assessment()
                .map(assessment -> checked.under(baseline.freeze(file, assessment)))
                .orElse(checked);
    }
}
