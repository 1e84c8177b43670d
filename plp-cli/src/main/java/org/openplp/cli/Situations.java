package org.openplp.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplp.cli.console.Words;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.situation.Situation;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.dossier.ReadDossier;
import picocli.CommandLine.Model.CommandSpec;

/** What the files that were read say of a day, and what stops them. */
final class Situations {
    private Situations() {}

    /** The day that was asked for, or today in Belgium. This is the only place where a clock is read. */
    static LocalDate dayOrToday(@Nullable LocalDate day) {
        return Optional.ofNullable(day).orElseGet(() -> LocalDate.now(BelgianTime.ZONE));
    }

    /** The dossier of a file on a day; empty if there are defects. */
    static Optional<Situation> of(ReadDossier read, LocalDate day) {
        return read.dossier()
                .map(dossier -> Situation.of(dossier, day))
                .map(result ->
                        result instanceof Situation.Result.Accepted accepted ? accepted.situation() : unreachable());
    }

    private static Situation unreachable() {
        throw new IllegalStateException("the reader lets no dossier pass that intake refuses");
    }

    /** A line for each defect of the files. */
    static void printDefects(List<ReadDossier> files, CommandSpec spec) {
        PrintWriter err = spec.commandLine().getErr();
        DefectTexts texts = Words.of(spec).defects();
        for (ReadDossier read : files) {
            for (PlacedDefect defect : read.defects()) {
                err.println(texts.line(read.file(), defect));
            }
        }
        err.flush();
    }
}
