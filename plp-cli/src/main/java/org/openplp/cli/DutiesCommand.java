package org.openplp.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Output;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.DayConverter;
import org.openplp.cli.option.HowRead;
import org.openplp.cli.option.InstalledBook;
import org.openplp.formats.check.CheckedFile;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.duty.DutiesCalendar;
import org.openplp.formats.duty.DutiesJson;
import org.openplp.formats.duty.DutiesText;
import org.openplp.formats.report.Manner;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.duty.Duties;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plp duties}: lists what has to be done, and by when. */
@Command(name = "duties", mixinStandardHelpOptions = true, addMethodSubcommands = false, footerHeading = "%n")
final class DutiesCommand implements Callable<Integer> {
    /** The output formats of {@code plp duties}. */
    enum DutiesFormat {
        TEXT,
        JSON,
        ICS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path dossier;

    @Option(names = "--on", paramLabel = "DAY", converter = DayConverter.class)
    private @Nullable LocalDate day;

    @Option(names = "--until", paramLabel = "DAY", converter = DayConverter.class)
    private @Nullable LocalDate until;

    @Option(names = "--soon", paramLabel = "DAYS")
    private int soon = Assessment.SOON_DAYS;

    @Option(names = "--format", paramLabel = "FORMAT")
    private DutiesFormat format = DutiesFormat.TEXT;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--reading", paramLabel = "READING")
    private HowRead reading = HowRead.AS_WORDED;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        LocalDate on = Situations.dayOrToday(day);
        LocalDate last = Optional.ofNullable(until).orElse(on.plusYears(1));
        refuseMistakes(on, last);
        ReadDossier read = DossierReader.withDefaultLimit().read(dossier);
        RuleBook book = InstalledBook.of(spec);
        CheckedFile checked =
                new CheckedFile(read, Situations.of(read, on).map(one -> book.assess(one, reading.reading())));
        Situations.printDefects(List.of(read), spec);
        if (checked.assessment().isEmpty()) {
            if (format == DutiesFormat.JSON) {
                output.write(ReportFormat.JSON.of(new Manner(messages(), all, false), checked));
            } else {
                output.nothingToReport();
            }
            return ExitCode.INVALID_INPUT.code();
        }
        Duties duties = Duties.of(checked.assessment().get(), last, soon);
        output.write(text(checked, duties));
        printFailed(duties);
        return (duties.failed().isEmpty() ? ExitCode.FINE : ExitCode.RULE_FAILED).code();
    }

    private void refuseMistakes(LocalDate on, LocalDate last) {
        if (Files.isDirectory(dossier)) {
            throw Mistake.of(spec, "duties.folder", dossier);
        }
        if (last.isBefore(on)) {
            throw Mistake.of(spec, "duties.until.before", last, on);
        }
        if (last.isAfter(on.plusYears(Duties.MOST_YEARS))) {
            throw Mistake.of(spec, "duties.until.far", Duties.MOST_YEARS, on);
        }
        if (soon < 0) {
            throw Mistake.of(spec, "duties.soon");
        }
        output.refuseToOverwrite(List.of(dossier));
    }

    private String text(CheckedFile checked, Duties duties) {
        return switch (format) {
            case TEXT -> new DutiesText(messages(), output.wantsColours(), all).of(checked.read(), duties);
            case JSON -> new DutiesJson(messages(), all).of(checked.read(), duties);
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
