package org.openplp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.duty.DutiesCalendar;
import org.openplp.formats.duty.DutiesJson;
import org.openplp.formats.duty.DutiesText;
import org.openplp.formats.report.JsonReport;
import org.openplp.formats.report.Report;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.norm.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plp duties}: what is to be done, and by when. */
@Command(
        name = "duties",
        description = "Lists who owes what, towards whom and by when, as far as the record of a partnership shows.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 the duties are told, overdue ones too; 2 wrong usage; 3 unreadable or invalid input;",
            "4 a rule failed, or plp itself."
        })
final class DutiesCommand implements Callable<Integer> {
    private static final int MOST_YEARS = 30;

    /** The formats of the duties. */
    enum Format {
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

    @Parameters(
            paramLabel = "FILE",
            arity = "1",
            description = "One dossier in YAML, or in JSON if the name ends in .json.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path dossier;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day to look at, such as 2026-11-24; today in Belgium if left out.")
    private @Nullable LocalDate day;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The last day of forecasts; a year after the day that is looked at if left out.")
    private @Nullable LocalDate until;

    @Option(
            names = "--soon",
            paramLabel = "DAYS",
            description = "Within how many days a duty is due soon; default ${DEFAULT-VALUE}.")
    private int soon = Assessment.SOON_DAYS;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(names = "--all", description = "List what was done too; a calendar has what is still to be done alone.")
    private boolean all;

    @Option(
            names = "--reading",
            converter = HowReadConverter.class,
            completionCandidates = HowReadCandidates.class,
            description = "How strictly to read: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Check.HowRead reading = Check.HowRead.AS_WORDED;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        LocalDate on = Situations.dayOrToday(day);
        LocalDate last = Optional.ofNullable(until).orElse(on.plusYears(1));
        refuseMistakes(on, last);
        ReadDossier read = DossierReader.withDefaultLimit().read(dossier);
        RuleBook book = InstalledBook.of(spec);
        Report report = new Report(read, Situations.of(read, on).map(one -> book.assess(one, reading.reading())));
        Situations.tellDefects(List.of(read), spec.commandLine().getErr());
        if (report.assessment().isEmpty()) {
            if (format == Format.JSON) {
                output.write(new JsonReport(messages(), DefectTexts.in(Locale.ENGLISH), all).of(report));
            }
            return ExitCode.INVALID_INPUT.code();
        }
        Duties duties = Duties.of(report.assessment().get(), last, soon);
        output.write(text(report, duties));
        tellFailed(duties);
        return (duties.failed().isEmpty() ? ExitCode.FINE : ExitCode.RULE_FAILED).code();
    }

    private void refuseMistakes(LocalDate on, LocalDate last) throws IOException {
        if (Files.isDirectory(dossier)) {
            throw mistake("plp duties reads one dossier, and this is a folder: " + dossier);
        }
        if (last.isBefore(on)) {
            throw mistake("--until " + last + " is before the day that is looked at, " + on);
        }
        if (last.isAfter(on.plusYears(MOST_YEARS))) {
            throw mistake("--until is at most " + MOST_YEARS + " years after the day that is looked at, " + on);
        }
        if (soon < 0) {
            throw mistake("--soon is a number of days from 0 on");
        }
        output.refuseToOverwrite(List.of(dossier));
    }

    private String text(Report report, Duties duties) {
        return switch (format) {
            case TEXT -> new DutiesText(messages(), output.wantsColours(), all).of(report.read(), duties);
            case JSON -> new DutiesJson(messages(), all).of(report.read(), duties);
            case ICS -> new DutiesCalendar(Texts.english()).of(report.read(), duties);
        };
    }

    private static Messages messages() {
        return new Messages(Texts.english());
    }

    /** A calendar has no place for what is not known. */
    private void tellFailed(Duties duties) {
        PrintWriter err = spec.commandLine().getErr();
        duties.failed()
                .forEach(finding -> err.println(
                        "plp: the rule of " + finding.norm().id() + " failed, so its duties are not known"));
        err.flush();
    }

    private ParameterException mistake(String sentence) {
        return new ParameterException(spec.commandLine(), Terminal.printable(sentence));
    }
}
