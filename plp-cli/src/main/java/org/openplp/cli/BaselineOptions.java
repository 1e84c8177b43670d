package org.openplp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.baseline.BaselineFile;
import org.openplp.formats.baseline.Frozen;
import org.openplp.formats.baseline.UnreadableBaseline;
import org.openplp.formats.report.Report;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.rule.Outcome;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of {@code plp check} that freeze known findings. */
final class BaselineOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings that are frozen in this file do not end the command with 1.")
    private @Nullable Path read;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description =
                    "Freeze what is found now in this file, and check under it. A file that is there is only made smaller: what is mended is dropped.")
    private @Nullable Path write;

    @Option(names = "--grow-baseline", description = "With --write-baseline: freeze new findings too.")
    private boolean grow;

    /** The file of the baseline; empty if none is used. */
    Optional<Path> file() {
        return Optional.ofNullable(read).or(() -> Optional.ofNullable(write));
    }

    /** Whether a file of a folder is the baseline, and so no dossier. */
    boolean isBaseline(Path path) {
        return file().filter(one -> isSame(one, path)).isPresent();
    }

    void refuseMistakes(List<Path> dossiers, Optional<Path> output) {
        if (read != null && write != null) {
            throw mistake("--write-baseline reads the file that it writes; leave --baseline out");
        }
        if (grow && write == null) {
            throw mistake("--grow-baseline goes with --write-baseline");
        }
        if (read != null && !Files.exists(read)) {
            throw mistake("--baseline: there is no file " + read + "; --write-baseline " + read + " makes one");
        }
        if (file().filter(one -> Files.exists(one) && !Files.isRegularFile(one)).isPresent()) {
            throw mistake("a baseline is a file, and this is none: " + file().get());
        }
        if (dossiers.stream().anyMatch(this::isBaseline)) {
            throw mistake("the baseline names a dossier that is read: " + file().get());
        }
        if (output.filter(this::isBaseline).isPresent()) {
            throw mistake("--output names the baseline: " + output.get());
        }
    }

    /** The baseline as it stands; empty if none is used, or it is still to be made. */
    Optional<Baseline> baseline(long limit) throws UnreadableBaseline {
        Optional<Path> file = file().filter(Files::exists);
        return file.isPresent() ? Optional.of(BaselineFile.read(file.get(), limit)) : Optional.empty();
    }

    /** The reports under the baseline, which is written first if that was asked for. */
    List<Report> under(Optional<Baseline> before, List<Report> reports) {
        if (file().isEmpty()) {
            return reports;
        }
        List<Assessment> assessed =
                reports.stream().flatMap(report -> report.assessment().stream()).toList();
        Baseline baseline = write == null ? before.orElseThrow() : written(write, before, reports, assessed);
        Iterator<Frozen> frozen =
                baseline.freeze(file().get().toString(), assessed).iterator();
        List<Report> under = new ArrayList<>();
        for (Report report : reports) {
            under.add(report.assessment().isPresent() ? report.under(frozen.next()) : report);
        }
        return under;
    }

    private Baseline written(Path file, Optional<Baseline> before, List<Report> reports, List<Assessment> assessed) {
        Baseline old = before.orElse(new Baseline(List.of()));
        if (assessed.size() < reports.size()
                || assessed.stream().anyMatch(assessment -> assessment.count(Outcome.FAILED) > 0)) {
            tell("the baseline is not written, since a dossier cannot be read or a rule failed");
            return old;
        }
        Baseline now = before.isEmpty() ? Baseline.of(assessed) : grow ? old.grownTo(assessed) : old.shrunkTo(assessed);
        try {
            WholeFile.write(file, BaselineFile.write(now));
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--write-baseline: it cannot be written to " + file
                            + "; is the folder there, and may it be written to?",
                    e);
        }
        int leftOut = now.fresh(assessed).size();
        tell(file + ": " + counted(now.entries().size(), "finding is", "findings are") + " frozen"
                + Stream.of(
                                part(old.gone(assessed).size(), "gone and dropped"),
                                part(leftOut, "new and left out (--grow-baseline freezes them)"))
                        .flatMap(Optional::stream)
                        .reduce("", String::concat));
        return now;
    }

    private static Optional<String> part(int number, String what) {
        return number == 0 ? Optional.empty() : Optional.of("; " + counted(number, "is", "are") + " " + what);
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private void tell(String sentence) {
        spec.commandLine().getErr().println("plp: " + Terminal.printable(sentence));
        spec.commandLine().getErr().flush();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize())
                    || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
        } catch (IOException e) {
            return false;
        }
    }

    private ParameterException mistake(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
