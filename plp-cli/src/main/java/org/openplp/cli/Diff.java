package org.openplp.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.openplp.cli.console.Arguments;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Given;
import org.openplp.cli.console.Output;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.AnswerFormat;
import org.openplp.cli.option.HowRead;
import org.openplp.cli.option.LawOption;
import org.openplp.cli.option.Situations;
import org.openplp.cli.option.WhichBook;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.formats.comparison.ComparedFiles;
import org.openplp.formats.comparison.ComparisonJson;
import org.openplp.formats.comparison.ComparisonReport;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.Manner;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.comparison.Assessments;
import org.openplp.rules.comparison.Comparison;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plp diff}: shows how a change of the dossier, a later day or another rule book changes the findings. */
final class Diff implements Callable<Integer> {
    final Arguments arguments = new Arguments("diff", this).withFooter();

    private final CommandSpec spec = arguments.spec();
    private final Given<Path> before = arguments.parameter("A", "before", Path.class);
    private final Given<Path> after = arguments.parameter("B", "after", Path.class);
    private final Given<LocalDate> day = arguments.option("--on", "DAY", LocalDate.class);
    private final Given<LocalDate> thenDay = arguments.option("--then-on", "DAY", LocalDate.class);
    private final Given<WhichBook> book = arguments.option("--book", "BOOK", WhichBook.INSTALLED);
    private final Given<WhichBook> thenBook = arguments.option("--then-book", "BOOK", WhichBook.class);
    private final Given<HowRead> reading = arguments.option("--reading", "READING", HowRead.AS_WORDED);
    private final Given<AnswerFormat> format = arguments.option("--format", "FORMAT", AnswerFormat.TEXT);
    private final Given<Boolean> all = arguments.flag("--all");
    private final LawOption law = new LawOption(arguments);
    private final Output output = new Output(arguments);

    @Override
    public Integer call() {
        output.refuseToOverwrite(List.of(before.get(), after.get()));
        DossierReader reader = DossierReader.withDefaultLimit();
        ReadDossier one = reader.read(before.get());
        ReadDossier other = after.get().equals(before.get()) ? one : reader.read(after.get());
        LocalDate on = Situations.dayOrToday(day.find());
        Optional<Assessment> was = assess(one, on, book.get());
        Optional<Assessment> is =
                assess(other, thenDay.find().orElse(on), thenBook.find().orElse(book.get()));
        if (was.isEmpty() || is.isEmpty()) {
            Situations.printDefects(Stream.of(one, other).distinct().toList(), spec);
            output.nothingToReport();
            return ExitCode.INVALID_INPUT.code();
        }
        ComparedFiles files = new ComparedFiles(one, other, Assessments.compare(was.get(), is.get()));
        output.write(text(files));
        return exitCode(files.comparison()).code();
    }

    private Optional<Assessment> assess(ReadDossier read, LocalDate on, WhichBook by) {
        Optional<DossierSnapshot> snapshot = Situations.of(read, on);
        return snapshot.map(one -> by.book(law).assess(one, reading.get().reading()));
    }

    private String text(ComparedFiles files) {
        Messages messages = Words.of(spec).messages();
        return format.get()
                .page()
                .map(page -> ComparisonReport.of(page, new Manner(messages, all.get(), output.wantsColours()), files))
                .orElseGet(() -> new ComparisonJson(messages).of(files));
    }

    static ExitCode exitCode(Comparison comparison) {
        if (!comparison.before().failed().isEmpty()
                || !comparison.after().failed().isEmpty()) {
            return ExitCode.RULE_FAILED;
        }
        return comparison.newBlockingFindings().isEmpty() ? ExitCode.FINE : ExitCode.FINDING;
    }
}
