package org.openplp.cli.option;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.cli.console.Words;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.BelgianTime;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.dossier.ReadDossier;
import picocli.CommandLine.Model.CommandSpec;

/** Turns the files that were read into situations on a day, and prints their defects. */
public final class Situations {
    private Situations() {}

    /** The requested day, or today in Belgium. The clock is read here and nowhere else. */
    public static LocalDate dayOrToday(Optional<LocalDate> day) {
        return day.orElseGet(() -> LocalDate.now(BelgianTime.ZONE));
    }

    /** The situation of a dossier on a day; empty if the file has defects. */
    public static Optional<DossierSnapshot> of(ReadDossier read, LocalDate day) {
        return read.dossier()
                .map(dossier -> DossierSnapshot.of(dossier, day))
                .map(result -> result instanceof DossierSnapshot.Attempt.Accepted accepted
                        ? accepted.snapshot()
                        : unreachable());
    }

    private static DossierSnapshot unreachable() {
        throw new IllegalStateException("the reader lets no dossier pass that intake refuses");
    }

    /** Prints a line for each column and sheet of the files that was left out, and for each defect. */
    public static void printDefects(List<ReadDossier> files, CommandSpec spec) {
        PrintWriter err = spec.commandLine().getErr();
        DefectTexts texts = Words.of(spec).defects();
        for (ReadDossier read : files) {
            for (PlacedDefect defect : read.leftOut()) {
                err.println(texts.line(read.file(), defect));
            }
            for (PlacedDefect defect : read.defects()) {
                err.println(texts.line(read.file(), defect));
            }
        }
        err.flush();
    }
}
