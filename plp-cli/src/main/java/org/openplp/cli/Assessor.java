package org.openplp.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.situation.Situation;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.Report;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Reading;

/** Reads dossiers and assesses them, as far as nothing stops them. */
record Assessor(DossierReader reader, RuleBook book, LocalDate day, Reading reading) {
    Report assess(Path file) {
        ReadDossier read = reader.read(file);
        Optional<Situation> situation = read.dossier()
                .map(dossier -> Situation.of(dossier, day))
                .map(result ->
                        result instanceof Situation.Result.Accepted accepted ? accepted.situation() : unreachable());
        return new Report(read, situation.map(one -> book.assess(one, reading)));
    }

    private static Situation unreachable() {
        throw new IllegalStateException("the reader lets no dossier pass that intake refuses");
    }
}
