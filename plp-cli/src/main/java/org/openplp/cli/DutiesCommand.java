package org.openplp.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openplp.cli.console.Arguments;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Given;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Output;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.HowRead;
import org.openplp.cli.option.LawOption;
import org.openplp.cli.option.Situations;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.duty.DutiesCalendar;
import org.openplp.formats.duty.DutiesJson;
import org.openplp.formats.duty.DutiesReport;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.duty.Duties;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plp duties}: lists what has to be done, and by when. */
final class DutiesCommand implements Callable<Integer> {
    /** The output formats of {@code plp duties}. */
    enum DutiesFormat {
        TEXT,
        MARKDOWN,
        HTML,
        JSON,
        ICS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    final Arguments arguments = new Arguments("duties", this).withFooter();

    private final CommandSpec spec = arguments.spec();
    private final Given<Path> dossier = arguments.parameter("FILE", "dossier", Path.class);
    private final Given<LocalDate> day = arguments.option("--on", "DAY", LocalDate.class);
    private final Given<LocalDate> until = arguments.option("--until", "DAY", LocalDate.class);
    private final Given<Integer> soon = arguments.option("--soon", "DAYS", Assessment.SOON_DAYS);
    private final Given<DutiesFormat> format = arguments.option("--format", "FORMAT", DutiesFormat.TEXT);
    private final Given<Boolean> all = arguments.flag("--all");
    private final Given<HowRead> reading = arguments.option("--reading", "READING", HowRead.AS_WORDED);
    private final LawOption law = new LawOption(arguments);
    private final Output output = new Output(arguments);

    @Override
    public Integer call() {
        LocalDate on = Situations.dayOrToday(day.find());
        LocalDate last = until.find().orElse(on.plusYears(1));
        refuseMistakes(on, last);
        ReadDossier read = DossierReader.withDefaultLimit().read(dossier.get());
        RuleBook book = law.book();
        CheckedFile checked = new CheckedFile(
                read,
                Situations.of(read, on)
                        .map(one -> book.assess(one, reading.get().reading())));
        Situations.printDefects(List.of(read), spec);
        if (checked.assessment().isEmpty()) {
            if (format.get() == DutiesFormat.JSON) {
                output.write(ReportFormat.JSON.of(new Manner(messages(), all.get(), false), checked));
            } else {
                output.nothingToReport();
            }
            return ExitCode.INVALID_INPUT.code();
        }
        Duties duties = Duties.of(checked.assessment().get(), last, soon.get());
        output.write(text(checked, duties));
        printFailed(duties);
        return exitCode(duties).code();
    }

    static ExitCode exitCode(Duties duties) {
        return duties.failed().isEmpty() ? ExitCode.FINE : ExitCode.RULE_FAILED;
    }

    private void refuseMistakes(LocalDate on, LocalDate last) {
        if (Files.isDirectory(dossier.get())) {
            throw Mistake.of(spec, "duties.folder", dossier.get());
        }
        if (last.isBefore(on)) {
            throw Mistake.of(spec, "duties.until.before", last, on);
        }
        if (last.isAfter(on.plusYears(Duties.MOST_YEARS))) {
            throw Mistake.of(spec, "duties.until.far", Duties.MOST_YEARS, on);
        }
        if (soon.get() < 0) {
            throw Mistake.of(spec, "duties.soon");
        }
        output.refuseToOverwrite(List.of(dossier.get()));
    }

    private String text(CheckedFile checked, Duties duties) {
        return switch (format.get()) {
            case TEXT, MARKDOWN, HTML ->
                DutiesReport.of(
                        PageFormat.valueOf(format.get().name()),
                        new Manner(messages(), all.get(), output.wantsColours()),
                        checked.read(),
                        duties);
            case JSON -> new DutiesJson(messages(), all.get()).of(checked.read(), duties);
            case ICS -> new DutiesCalendar(Words.of(spec).texts()).of(checked.read(), duties);
        };
    }

    private Messages messages() {
        return Words.of(spec).messages();
    }

    /** Prints the norms whose rule failed, since a calendar cannot show them. */
    private void printFailed(Duties duties) {
        PrintWriter err = spec.commandLine().getErr();
        Words words = Words.of(spec);
        duties.failed()
                .forEach(finding -> err.println(words.line(
                        words.text("duties.failed", finding.norm().id().value()))));
        err.flush();
    }
}
