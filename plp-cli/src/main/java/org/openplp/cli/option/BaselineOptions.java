package org.openplp.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openplp.cli.console.Arguments;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Given;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Words;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.baseline.BaselineFile;
import org.openplp.formats.baseline.FreezableFindings;
import org.openplp.formats.baseline.UnreadableBaseline;
import org.openplp.formats.document.WholeFile;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.DossierCheck;
import org.openplp.formats.report.DossierFiles;
import picocli.CommandLine.Model.CommandSpec;

/** The options of {@code plp check} that freeze known findings. */
public final class BaselineOptions {
    private final CommandSpec spec;
    private final Given<Path> read;
    private final Given<Path> write;
    private final Given<Boolean> grow;

    /** Adds the options to those of a command. */
    public BaselineOptions(Arguments arguments) {
        this.spec = arguments.spec();
        this.read = arguments.option("--baseline", "FILE", Path.class);
        this.write = arguments.option("--write-baseline", "FILE", Path.class);
        this.grow = arguments.flag("--grow-baseline");
    }

    /**
     * The baseline to check under, and what to do with it.
     *
     * @param isWritten whether it is written; false if the file stays as it was
     * @param summary a sentence about it
     */
    public record Next(Baseline baseline, boolean isWritten, String summary) {}

    /** The baseline file; empty if none is used. */
    public Optional<Path> file() {
        return read.find().or(write::find);
    }

    /** Whether a file of a folder is the baseline, and so not a dossier. */
    public boolean isBaseline(Path path) {
        return file().filter(one -> DossierFiles.areOne(one, path)).isPresent();
    }

    public void refuseMistakes(List<Path> dossiers, Optional<Path> output) {
        if (read.find().isPresent() && isWritten()) {
            throw Mistake.of(spec, "baseline.both");
        }
        if (grow.get() && !isWritten()) {
            throw Mistake.of(spec, "baseline.grow");
        }
        if (read.find().filter(one -> !Files.exists(one)).isPresent()) {
            throw Mistake.of(spec, "baseline.none", read.get());
        }
        if (file().filter(one -> Files.exists(one) && !Files.isRegularFile(one)).isPresent()) {
            throw Mistake.of(spec, "baseline.noFile", file().get());
        }
        if (dossiers.stream().anyMatch(this::isBaseline)) {
            throw Mistake.of(spec, "baseline.dossier", file().get());
        }
        if (output.filter(this::isBaseline).isPresent()) {
            throw Mistake.of(spec, "baseline.output", output.get());
        }
    }

    /** The current baseline; empty if none is used, or if the file does not exist yet. */
    public Optional<Baseline> baseline(long limit) throws UnreadableBaseline {
        Optional<Path> file = file().filter(Files::exists);
        return file.isPresent() ? Optional.of(BaselineFile.read(file.get(), limit)) : Optional.empty();
    }

    /** Whether the baseline is to be written. That requires checking every dossier before the first one is reported. */
    public boolean isWritten() {
        return write.find().isPresent();
    }

    /**
     * Applies the baseline to a checked file.
     *
     * @param baseline empty if none is used
     */
    public CheckedFile under(Optional<Baseline> baseline, CheckedFile checked) {
        return baseline.map(
                        used -> DossierCheck.under(used, file().orElseThrow().toString(), checked))
                .orElse(checked);
    }

    /**
     * The next baseline, which this check also applies.
     *
     * @param before the current baseline; empty if there is none yet
     * @param found the freezable findings
     * @param isComplete whether each dossier could be read and no rule failed; if not, the baseline stays as it was
     */
    public Next next(Optional<Baseline> before, FreezableFindings found, boolean isComplete) {
        Words words = Words.of(spec);
        Baseline old = before.orElse(new Baseline(List.of()));
        if (!isComplete) {
            return new Next(old, false, words.text("baseline.notWritten"));
        }
        Baseline now = before.isEmpty() ? Baseline.of(found) : grow.get() ? old.grownTo(found) : old.shrunkTo(found);
        String summary = words.counted(
                "baseline.frozen", now.entries().size(), file().orElseThrow().toString());
        int gone = old.gone(found).size();
        summary = gone == 0 ? summary : words.counted("baseline.gone", gone, summary);
        int leftOut = now.fresh(found).size();
        return new Next(now, true, leftOut == 0 ? summary : words.counted("baseline.new", leftOut, summary));
    }

    /**
     * Checks under a baseline, replaces the old one after the report, and prints what changed. If the report or the
     * baseline cannot be written, the old baseline stays.
     *
     * @param check checks under a baseline and reports
     * @return the result of the check
     * @throws Mistake if the file cannot be written
     */
    public ExitCode write(Next next, Function<Baseline, ExitCode> check) {
        ExitCode code = next.isWritten() ? written(next.baseline(), check) : check.apply(next.baseline());
        spec.commandLine().getErr().println(Words.of(spec).line(next.summary()));
        spec.commandLine().getErr().flush();
        return code;
    }

    private ExitCode written(Baseline baseline, Function<Baseline, ExitCode> check) {
        Path file = file().orElseThrow();
        try (WholeFile whole = WholeFile.open(file)) {
            whole.writer().write(BaselineFile.write(baseline));
            whole.writer().flush();
            ExitCode code = check.apply(baseline);
            whole.keep();
            return code;
        } catch (IOException e) {
            throw Mistake.of(spec, e, "baseline.failed", file);
        }
    }
}
