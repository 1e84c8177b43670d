package org.openplp.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.baseline.UnreadableBaseline;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.Report;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plp check}: assesses dossiers. */
@Command(
        name = "check",
        description = "Says, norm by norm, what the record of a partnership shows on a day.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 nothing stands in the way; 1 a finding that --fail-on names; 2 wrong usage;",
            "3 unreadable or invalid input; 4 a rule failed, or plp itself. Over several files: the first of",
            "3, 4, 1, 0."
        })
final class Check implements Callable<Integer> {
    private static final long MIB = 1L << 20;

    /** How strictly the texts are read, in the words of the command line. */
    enum HowRead {
        AS_WORDED(Reading.AS_WORDED),
        BINDING(Reading.BINDING_ONLY);

        private final Reading reading;

        HowRead(Reading reading) {
            this.reading = reading;
        }

        Reading reading() {
            return reading;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Dossiers in YAML, or in JSON if the name ends in .json; of a folder, every dossier in it.")
    private List<Path> files = List.of();

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day to look at, such as 2026-11-24; today in Belgium if left out.")
    private @Nullable LocalDate day;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--all", description = "List what is met, not applicable or frozen too.")
    private boolean all;

    @Option(
            names = "--reading",
            converter = HowReadConverter.class,
            completionCandidates = HowReadCandidates.class,
            description = "How strictly to read: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private HowRead reading = HowRead.AS_WORDED;

    @Option(
            names = "--fail-on",
            description = "Which findings end the command with 1: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private FailOn failOn = FailOn.BREACH;

    @Option(
            names = "--max-size",
            paramLabel = "MIB",
            description = "The largest file to read, in MiB; default ${DEFAULT-VALUE}.")
    private int maxSize = 64;

    @Mixin
    private Output output = new Output();

    @Mixin
    private BaselineOptions baselines = new BaselineOptions();

    @Override
    public Integer call() throws IOException {
        if (maxSize < 1 || maxSize > 1024) {
            throw new ParameterException(spec.commandLine(), "--max-size is from 1 to 1024 MiB");
        }
        List<Path> dossiers = new ArrayList<>();
        boolean several = files.size() > 1;
        for (Path file : files) {
            several |= Files.isDirectory(file);
            dossiers.addAll(dossiersIn(file));
        }
        if (dossiers.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "there is no dossier (.yaml, .yml, .json) in that folder");
        }
        output.refuseToOverwrite(dossiers);
        baselines.refuseMistakes(dossiers, output.file());
        Optional<Baseline> baseline;
        try {
            baseline = baselines.baseline(maxSize * MIB);
        } catch (UnreadableBaseline unreadable) {
            spec.commandLine().getErr().println(Terminal.printable(String.valueOf(unreadable.getMessage())));
            return ExitCode.INVALID_INPUT.code();
        }
        DossierReader reader = DossierReader.withLimit(maxSize * MIB);
        RuleBook book = InstalledBook.of(spec);
        LocalDate on = Situations.dayOrToday(day);
        List<Report> reports = baselines.under(
                baseline,
                dossiers.stream().map(file -> assess(reader, book, file, on)).toList());
        Situations.tellDefects(
                reports.stream().map(Report::read).toList(), spec.commandLine().getErr());
        if (format.tellsDefects()
                || reports.stream().anyMatch(report -> report.assessment().isPresent())) {
            output.write(format.write(reports, several, manner()));
        }
        return ExitCode.worst(reports.stream().map(this::exitCode).toList()).code();
    }

    private Report assess(DossierReader reader, RuleBook book, Path file, LocalDate on) {
        ReadDossier read = reader.read(file);
        return new Report(read, Situations.of(read, on).map(one -> book.assess(one, reading.reading)));
    }

    private ReportFormat.Manner manner() {
        return new ReportFormat.Manner(
                new Messages(Texts.english()), DefectTexts.in(Locale.ENGLISH), all, output.wantsColours());
    }

    private List<Path> dossiersIn(Path file) {
        try {
            boolean folder = Files.isDirectory(file);
            return DossierFiles.in(file).stream()
                    .filter(one -> !folder || !baselines.isBaseline(one))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ParameterException(spec.commandLine(), "this folder cannot be read whole: " + file, e);
        }
    }

    private ExitCode exitCode(Report report) {
        if (report.assessment().isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        Assessment assessment = report.assessment().get();
        if (assessment.count(Outcome.FAILED) > 0) {
            return ExitCode.RULE_FAILED;
        }
        return failOn.stops(assessment, report::isFrozen) ? ExitCode.FINDING : ExitCode.FINE;
    }
}
