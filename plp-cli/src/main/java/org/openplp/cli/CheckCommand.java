package org.openplp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.openplp.cli.console.Arguments;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Given;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Output;
import org.openplp.cli.console.Progress;
import org.openplp.cli.console.Terminal;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.BaselineOptions;
import org.openplp.cli.option.HowRead;
import org.openplp.cli.option.LawOption;
import org.openplp.cli.option.ReportsOption;
import org.openplp.cli.option.Situations;
import org.openplp.core.fact.DefectCode;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.baseline.UnreadableBaseline;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.DossierCheck;
import org.openplp.formats.report.DossierFiles;
import org.openplp.formats.report.FailOn;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.report.Verdict;
import org.openplp.rules.assessment.RuleBook;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plp check}: assesses dossiers. */
final class CheckCommand implements Callable<Integer> {
    private static final long MIB = 1L << 20;
    private static final int LARGEST = 1024;

    /** The quantities that {@code --max-size} limits, as defects name them. */
    private static final Set<String> BY_LIMIT = Set.of("mebibytes", "values", "entries");

    final Arguments arguments = new Arguments("check", this).withFooter();

    private final CommandSpec spec = arguments.spec();
    private final Given<List<Path>> files = arguments.parameters("FILE", "files", "1..*", Path.class);
    private final Given<LocalDate> day = arguments.option("--on", "DAY", LocalDate.class);
    private final Given<ReportFormat> format = arguments.option("--format", "FORMAT", ReportFormat.TEXT);
    private final Given<Boolean> all = arguments.flag("--all");
    private final Given<Boolean> summary = arguments.flag("--summary");
    private final Given<HowRead> reading = arguments.option("--reading", "READING", HowRead.AS_WORDED);
    private final Given<FailOn> failOn = arguments.option("--fail-on", "FINDINGS", FailOn.BREACH);
    private final Given<Integer> maxSize = arguments.option("--max-size", "MIB", 64);
    private final LawOption law = new LawOption(arguments);
    private final Output output = new Output(arguments);
    private final ReportsOption reports = new ReportsOption(arguments);
    private final BaselineOptions baselines = new BaselineOptions(arguments);

    @Override
    public Integer call() throws IOException {
        if (maxSize.get() < 1 || maxSize.get() > LARGEST) {
            throw Mistake.of(spec, "maxSize");
        }
        if (summary.get() && !format.get().hasSummary()) {
            throw Mistake.of(spec, "summary");
        }
        List<Path> found = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        boolean several = files.get().size() > 1;
        for (Path file : files.get()) {
            several |= Files.isDirectory(file);
            List<Path> inIt = dossiersIn(file);
            if (inIt.isEmpty()) {
                empty.add(file.toString());
            }
            found.addAll(inIt);
        }
        if (!empty.isEmpty()) {
            throw Mistake.of(spec, "noDossier", String.join(", ", empty));
        }
        boolean isAPageOfSeveral =
                format.get() == ReportFormat.HTML && several && output.file().isPresent();
        if (reports.folder().isPresent() && !isAPageOfSeveral) {
            throw Mistake.of(spec, "reports");
        }
        List<Path> dossiers = DossierFiles.once(found);
        output.refuseToOverwrite(dossiers);
        files.get().forEach(this::refuseToFill);
        baselines.refuseMistakes(dossiers, output.file());
        Optional<Baseline> baseline;
        try {
            baseline = baselines.baseline(maxSize.get() * MIB);
        } catch (UnreadableBaseline unreadable) {
            spec.commandLine()
                    .getErr()
                    .println(Terminal.printable(unreadable.text(Words.of(spec).language())));
            output.nothingToReport();
            return ExitCode.INVALID_INPUT.code();
        }
        DossierReader forAllReports = DossierReader.withLimit(maxSize.get() * MIB);
        boolean isSummaryAlone = summary.get() && reports.folder().isEmpty();
        DossierReader reader = isSummaryAlone ? forAllReports.forOverviews() : forAllReports;
        // A single dossier is read while the book is still being made.
        Optional<ReadDossier> only = several ? Optional.empty() : Optional.of(reader.read(dossiers.get(0)));
        RuleBook book = law.book();
        LocalDate on = Situations.dayOrToday(day.find());
        DossierCheck check = new DossierCheck(reader, book, reading.get().reading(), on);
        CheckedFiles checked = new CheckedFiles(
                dossiers, file -> only.map(check::of).orElseGet(() -> check.of(file, file.toString())));
        if (!baselines.isWritten()) {
            return write(checked, dossiers, baseline, several).code();
        }
        CheckedFiles readOnce = checked.readOnce();
        CheckedFiles.Survey survey = readOnce.survey();
        boolean isOfSeveral = several;
        return baselines
                .write(
                        baselines.next(baseline, survey.found(), survey.isComplete()),
                        under -> write(readOnce, dossiers, Optional.of(under), isOfSeveral))
                .code();
    }

    private ExitCode write(CheckedFiles checked, List<Path> dossiers, Optional<Baseline> baseline, boolean several) {
        Verdict[] verdict = {Verdict.FINE};
        output.write(out -> {
            verdict[0] = checked.write(
                    document(several, dossiers, out),
                    out,
                    spec.commandLine().getErr(),
                    progress(dossiers.size()),
                    this::line,
                    file -> baselines.under(baseline, file),
                    failOn.get());
        });
        return ExitCode.of(verdict[0]);
    }

    /** The line for a defect. If a higher limit would let the file be read, the line says so. */
    private String line(String file, PlacedDefect defect) {
        Words words = Words.of(spec);
        String line = words.defects().line(file, defect);
        return defect.defect().code().equals(DefectCode.FILE_TOO_LARGE)
                        && BY_LIMIT.contains(defect.defect().values().get(0))
                        && maxSize.get() < LARGEST
                ? line + " " + words.text("maxSize.raise")
                : line;
    }

    /**
     * The report to write. Defects of a single file are printed on standard error. A printed text does not repeat them,
     * but a text in a file has them too.
     */
    private ReportDocument document(boolean several, List<Path> dossiers, Writer out) throws IOException {
        if (reports.folder().isPresent()) {
            return reports.open(reports.folder().get(), output.file().orElseThrow(), dossiers, manner(), out);
        }
        if (summary.get()) {
            return format.get().summary(manner(), out);
        }
        return format.get() == ReportFormat.TEXT && !several && output.file().isPresent()
                ? ReportFormat.textToKeep(manner(), out)
                : format.get().open(manner(), several, out);
    }

    /** The progress line. Reports that appear on a terminal one by one show the progress themselves. */
    private Progress progress(int dossiers) {
        boolean isQuiet = summary.get() || output.file().isPresent() || !Terminal.isForOutput();
        PrintWriter err = spec.commandLine().getErr();
        return new Progress(err, dossiers, isQuiet && Terminal.isForErrors(), System::nanoTime);
    }

    private Manner manner() {
        Words words = Words.of(spec);
        return new Manner(words.messages(), all.get(), output.wantsColours());
    }

    /** Refuses an output file that the next check would take for a dossier. */
    private void refuseToFill(Path folder) {
        try {
            if (output.file().isPresent()
                    && DossierFiles.wouldTake(folder, output.file().get())) {
                throw Mistake.of(spec, "output.inFolder", output.file().get(), folder);
            }
        } catch (IOException e) {
            throw Mistake.of(spec, e, "folder", folder);
        }
    }

    private List<Path> dossiersIn(Path file) {
        try {
            boolean folder = Files.isDirectory(file);
            return DossierFiles.under(file).stream()
                    .filter(one -> !folder || !baselines.isBaseline(one))
                    .toList();
        } catch (IOException e) {
            throw Mistake.of(spec, e, "folder", file);
        }
    }
}
