package org.openplp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.baseline.BaselineFile;
import org.openplp.formats.baseline.Found;
import org.openplp.formats.baseline.UnreadableBaseline;
import org.openplp.formats.check.DossierCheck;
import org.openplp.formats.check.DossierFiles;
import org.openplp.formats.document.WholeFile;
import org.openplp.formats.report.Report;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of {@code plp check} that freeze known findings. */
final class BaselineOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--baseline", paramLabel = "FILE")
    private @Nullable Path read;

    @Option(names = "--write-baseline", paramLabel = "FILE")
    private @Nullable Path write;

    @Option(names = "--grow-baseline")
    private boolean grow;

    /** The file of the baseline; empty if none is used. */
    Optional<Path> file() {
        return Optional.ofNullable(read).or(() -> Optional.ofNullable(write));
    }

    /** Whether a file of a folder is the baseline, and so no dossier. */
    boolean isBaseline(Path path) {
        return file().filter(one -> DossierFiles.areOne(one, path)).isPresent();
    }

    void refuseMistakes(List<Path> dossiers, Optional<Path> output) {
        if (read != null && write != null) {
            throw Mistake.of(spec, "baseline.both");
        }
        if (grow && write == null) {
            throw Mistake.of(spec, "baseline.grow");
        }
        if (read != null && !Files.exists(read)) {
            throw Mistake.of(spec, "baseline.none", read);
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

    /** The baseline as it stands; empty if none is used, or it is still to be made. */
    Optional<Baseline> baseline(long limit) throws UnreadableBaseline {
        Optional<Path> file = file().filter(Files::exists);
        return file.isPresent() ? Optional.of(BaselineFile.read(file.get(), limit)) : Optional.empty();
    }

    /** Whether the baseline is written, for which every dossier has to be looked at before one of them is reported. */
    boolean isWritten() {
        return write != null;
    }

    /**
     * A report under the baseline.
     *
     * @param baseline empty if none is used
     */
    Report under(Optional<Baseline> baseline, Report report) {
        return baseline.map(
                        used -> DossierCheck.under(used, file().orElseThrow().toString(), report))
                .orElse(report);
    }

    /**
     * Writes the baseline, unless something that was found cannot be told.
     *
     * @param before the baseline as it stands; empty if it is still to be made
     * @param found what there is to freeze
     * @param isComplete whether each dossier could be read and no rule failed
     * @return the baseline under which to check
     */
    Baseline written(Optional<Baseline> before, Found found, boolean isComplete) {
        Path file = file().orElseThrow();
        Words words = Words.of(spec);
        Baseline old = before.orElse(new Baseline(List.of()));
        if (!isComplete) {
            tell(words.text("baseline.notWritten"));
            return old;
        }
        Baseline now = before.isEmpty() ? Baseline.of(found) : grow ? old.grownTo(found) : old.shrunkTo(found);
        try {
            WholeFile.write(file, BaselineFile.write(now));
        } catch (IOException e) {
            throw Mistake.of(spec, e, "baseline.failed", file);
        }
        String told = words.counted("baseline.frozen", now.entries().size(), file.toString());
        int gone = old.gone(found).size();
        told = gone == 0 ? told : words.counted("baseline.gone", gone, told);
        int leftOut = now.fresh(found).size();
        tell(leftOut == 0 ? told : words.counted("baseline.new", leftOut, told));
        return now;
    }

    private void tell(String sentence) {
        spec.commandLine().getErr().println(Words.of(spec).line(sentence));
        spec.commandLine().getErr().flush();
    }
}
