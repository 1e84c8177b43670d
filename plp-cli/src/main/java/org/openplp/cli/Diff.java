package org.openplp.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Output;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.DayConverter;
import org.openplp.cli.option.Format;
import org.openplp.cli.option.HowRead;
import org.openplp.cli.option.WhichBook;
import org.openplp.core.dossier.Situation;
import org.openplp.formats.comparison.ComparedFiles;
import org.openplp.formats.comparison.ComparisonJson;
import org.openplp.formats.comparison.ComparisonText;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.comparison.Assessments;
import org.openplp.rules.comparison.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plp diff}: shows how a change of the dossier, a later day or another rule book changes the findings. */
@Command(name = "diff", mixinStandardHelpOptions = true, addMethodSubcommands = false, footerHeading = "%n")
final class Diff implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "before")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path before;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "after")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path after;

    @Option(names = "--on", paramLabel = "DAY", converter = DayConverter.class)
    private @Nullable LocalDate day;

    @Option(names = "--then-on", paramLabel = "DAY", converter = DayConverter.class)
    private @Nullable LocalDate thenDay;

    @Option(names = "--book", paramLabel = "BOOK")
    private WhichBook book = WhichBook.INSTALLED;

    @Option(names = "--then-book", paramLabel = "BOOK")
    private @Nullable WhichBook thenBook;

    @Option(names = "--reading", paramLabel = "READING")
    private HowRead reading = HowRead.AS_WORDED;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    @Option(names = "--all")
    private boolean all;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        output.refuseToOverwrite(List.of(before, after));
        DossierReader reader = DossierReader.withDefaultLimit();
        ReadDossier one = reader.read(before);
        ReadDossier other = after.equals(before) ? one : reader.read(after);
        LocalDate on = Situations.dayOrToday(day);
        Optional<Assessment> was = assess(one, on, book);
        Optional<Assessment> is =
                assess(other, Objects.requireNonNullElse(thenDay, on), Objects.requireNonNullElse(thenBook, book));
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
        Optional<Situation> situation = Situations.of(read, on);
        return situation.map(one -> by.book(spec).assess(one, reading.reading()));
    }

    private String text(ComparedFiles files) {
        Messages messages = Words.of(spec).messages();
        return switch (format) {
            case TEXT -> new ComparisonText(messages, output.wantsColours(), all).of(files);
            case JSON -> new ComparisonJson(messages).of(files);
        };
    }

    private static ExitCode exitCode(Comparison comparison) {
        if (!comparison.before().failed().isEmpty()
                || !comparison.after().failed().isEmpty()) {
            return ExitCode.RULE_FAILED;
        }
        return comparison.newInTheWay().isEmpty() ? ExitCode.FINE : ExitCode.FINDING;
    }
}
