package org.openplp.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.BelgianTime;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.baseline.BaselineFile;
import org.openplp.formats.baseline.FreezableFindings;
import org.openplp.formats.baseline.UnreadableBaseline;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.document.WholeFile;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.DossierCheck;
import org.openplp.formats.report.DossierFiles;
import org.openplp.formats.report.FailOn;
import org.openplp.formats.report.FindingLines;
import org.openplp.formats.report.InOrder;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.report.Verdict;
import org.openplp.law.compile.LawFolder;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Texts;

/**
 * Checks dossiers of neighbourhood prevention partnerships against the norms that govern them. The build fails for the
 * findings that {@code failOn} names, with the file and the line of each. It ends with an error if a dossier cannot be
 * read.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends AbstractMojo {
    private static final long MIB = 1L << 20;
    private static final int LARGEST = 1024;

    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private @Nullable File basedir;

    /**
     * The dossiers to check, in YAML, or in JSON if the name ends in {@code .json}. A folder stands for every dossier
     * in it. If left out, the folder {@code dossiers} of the project.
     */
    @Parameter(property = "plp.dossiers")
    private List<File> dossiers = List.of();

    /** The day to assess, such as {@code 2026-11-24}. If left out, today in Belgium. */
    @Parameter(property = "plp.on")
    private @Nullable String on;

    /** Law to apply as well, or instead of that of this release: folders of law files, or files that {@code plp law} compiled. */
    @Parameter(property = "plp.law")
    private List<File> law = List.of();

    /** How strictly the texts are read: {@code as-worded} or {@code binding}. */
    @Parameter(property = "plp.reading", defaultValue = "as-worded")
    private String reading = "as-worded";

    /**
     * Which findings fail the build: {@code binding}, {@code breach}, {@code undetermined}, {@code advice} or
     * {@code never}. By default advice and templates fail no build, even where they are worded as duties.
     */
    @Parameter(property = "plp.failOn", defaultValue = "binding")
    private String failOn = "binding";

    /** A baseline. Findings that are frozen in it do not fail the build. */
    @Parameter(property = "plp.baseline")
    private @Nullable File baseline;

    /**
     * Whether to write the file of {@code baseline} before the check. If there is none, it freezes all findings;
     * otherwise it drops those that are gone, and adds none.
     */
    @Parameter(property = "plp.writeBaseline", defaultValue = "false")
    private boolean writeBaseline;

    /**
     * The formats of the reports to write: any of {@code text}, {@code json}, {@code html}, {@code sarif},
     * {@code junit}, {@code markdown}, {@code github}, {@code gitlab}.
     */
    @Parameter(property = "plp.formats", defaultValue = "text")
    private List<String> formats = List.of("text");

    /**
     * The folder for the reports, which are named {@code plp.txt}, {@code plp.json}, {@code plp.html},
     * {@code plp.sarif}, {@code plp-junit.xml}, {@code plp.md}, {@code plp-github.txt} and
     * {@code plp-codequality.json}.
     */
    @Parameter(property = "plp.outputDirectory", defaultValue = "${project.build.directory}/plp")
    private @Nullable File outputDirectory;

    /** Whether reports also list findings that are met, not applicable or frozen. */
    @Parameter(property = "plp.all", defaultValue = "false")
    private boolean all;

    /** The language of findings and reports: {@code en}, {@code fr}, {@code nl} or {@code de}. */
    @Parameter(property = "plp.lang", defaultValue = "en")
    private String lang = "en";

    /** The largest dossier to read, in MiB, from 1 to 1024. */
    @Parameter(property = "plp.maxSize", defaultValue = "64")
    private int maxSize = 64;

    /** Whether to skip the check. */
    @Parameter(property = "plp.skip", defaultValue = "false")
    private boolean skip;

    /** Creates the goal, for Maven. */
    public CheckMojo() {}

    /**
     * Checks the dossiers and writes the reports.
     *
     * @throws MojoFailureException if there is a finding that {@code failOn} names
     * @throws MojoExecutionException if a dossier, the baseline or a parameter cannot be used, a rule failed, or a
     *     report cannot be written
     */
    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        if (skip) {
            getLog().info("plp: skipped");
            return;
        }
        FailOn stopping = BuildParameters.failOn(failOn);
        List<ReportFormat> wanted = BuildParameters.formats(formats);
        Messages messages = new Messages(Texts.inLanguage(BuildParameters.language(lang)));
        Manner manner = new Manner(messages, all, false);
        if (maxSize < 1 || maxSize > LARGEST) {
            throw new MojoExecutionException("plp.maxSize must be from 1 to " + LARGEST + " MiB");
        }
        DossierCheck check = new DossierCheck(
                DossierReader.withLimit(maxSize * MIB),
                book(),
                BuildParameters.reading(reading),
                on == null ? LocalDate.now(BelgianTime.ZONE) : BuildParameters.day(on));
        List<Path> files = files();
        Optional<Baseline> known = writeBaseline ? written(check, files) : knownFindings();
        BuildLog log = new BuildLog(getLog(), new FindingLines(messages), stopping);
        Path folder = outputDirectory == null ? base().resolve("target/plp") : outputDirectory.toPath();
        Reports.refuseToOverwrite(read(files), folder, wanted);
        Verdict[] verdict = {Verdict.FINE};
        try {
            Reports.refuseToFill(words(), folder, wanted);
        } catch (IOException e) {
            throw new MojoExecutionException("not all of a folder of dossiers can be read", e);
        }
        try (Reports reports = new Reports(folder, wanted, manner)) {
            BiFunction<Integer, CheckedFile, Checked> checked =
                    (number, file) -> new Checked(log.about(file), stopping.verdict(file), reports.parts(number, file));
            InOrder.onAllProcessors()
                    .run(
                            files,
                            (number, file) -> checked.apply(number, underBaseline(known, check.of(file, nameOf(file)))),
                            (number, file) -> checked.apply(number, CheckedFile.tooLargeForMemory(nameOf(file))),
                            one -> {
                                one.log().run();
                                verdict[0] = Verdict.worst(List.of(verdict[0], one.verdict()));
                                for (ReportDocument.Part part : one.parts()) {
                                    part.write();
                                }
                            });
            reports.end();
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "plp.outputDirectory: the reports cannot be written to " + nameOf(folder), e);
        }
        log.end();
        end(verdict[0], stopping);
    }

    /** What is kept of a file after its check. */
    private record Checked(Runnable log, Verdict verdict, List<ReportDocument.Part> parts) {}

    private static void end(Verdict verdict, FailOn stopping) throws MojoFailureException, MojoExecutionException {
        switch (verdict) {
            case INVALID_INPUT ->
                throw new MojoExecutionException(
                        "a dossier cannot be read or is invalid; the lines above say where and why");
            case RULE_FAILED ->
                throw new MojoExecutionException(
                        "a rule failed, which is a fault of the rules and not of the dossier; the lines above name the norm");
            case FINDING ->
                throw new MojoFailureException("there are findings that stop the build (plp.failOn is " + stopping
                        + "); the lines above name them");
            case FINE -> {}
        }
    }

    private List<Path> words() {
        return dossiers.isEmpty()
                ? List.of(base().resolve("dossiers"))
                : dossiers.stream().map(File::toPath).toList();
    }

    private List<Path> files() throws MojoExecutionException {
        List<Path> files = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (Path word : words()) {
            int before = files.size();
            boolean folder = Files.isDirectory(word);
            try {
                for (Path file : DossierFiles.under(word)) {
                    if (!folder || baseline == null || !DossierFiles.areOne(file, baseline.toPath())) {
                        files.add(file);
                    }
                }
            } catch (IOException e) {
                throw new MojoExecutionException("part of this folder cannot be read: " + nameOf(word), e);
            }
            if (files.size() == before) {
                empty.add(nameOf(word));
            }
        }
        if (!empty.isEmpty()) {
            throw new MojoExecutionException(
                    "there is no dossier (.yaml, .yml, .json, .xlsx) in this folder: " + String.join(", ", empty));
        }
        return DossierFiles.once(files);
    }

    private List<Path> read(List<Path> dossiers) {
        return Stream.concat(dossiers.stream(), Stream.ofNullable(baseline).map(File::toPath))
                .toList();
    }

    private RuleBook book() throws MojoExecutionException {
        RuleBook book = BelgianBook.ofThisRelease();
        for (File one : law) {
            try {
                book = BelgianBook.withLaw(book, LawFolder.compiled(one.toPath()));
            } catch (IOException e) {
                throw new MojoExecutionException("plp.law: " + nameOf(one.toPath()) + " cannot be read", e);
            } catch (IllegalArgumentException e) {
                throw new MojoExecutionException("plp.law: " + nameOf(one.toPath()) + ": " + e.getMessage(), e);
            }
        }
        return book;
    }

    private Optional<Baseline> knownFindings() throws MojoExecutionException {
        if (baseline == null) {
            return Optional.empty();
        }
        Path file = baseline.toPath();
        if (!Files.isRegularFile(file)) {
            throw new MojoExecutionException(
                    "plp.baseline: there is no file " + nameOf(file) + "; -Dplp.writeBaseline creates it");
        }
        try {
            return Optional.of(BaselineFile.read(file, maxSize * MIB));
        } catch (UnreadableBaseline e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    private Optional<Baseline> written(DossierCheck check, List<Path> files) throws MojoExecutionException {
        if (baseline == null) {
            throw new MojoExecutionException("plp.writeBaseline: plp.baseline names no file to write");
        }
        Optional<Baseline> known = baseline.exists() ? knownFindings() : Optional.empty();
        FreezableFindings found = new FreezableFindings();
        for (Path file : files) {
            List<Assessment> assessed = check.of(file, nameOf(file)).assessment().stream()
                    .filter(one -> one.failed().isEmpty())
                    .toList();
            if (assessed.isEmpty()) {
                getLog().warn("plp.writeBaseline: nothing is written, because of " + nameOf(file));
                return known;
            }
            found.add(FreezableFindings.of(assessed));
        }
        Baseline now = known.map(old -> old.shrunkTo(found)).orElseGet(() -> Baseline.of(found));
        try {
            WholeFile.write(baseline.toPath(), BaselineFile.write(now));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "plp.writeBaseline: " + nameOf(baseline.toPath()) + " cannot be written", e);
        }
        getLog().info(nameOf(baseline.toPath()) + ": " + now.entries().size() + " findings are frozen");
        return Optional.of(now);
    }

    private CheckedFile underBaseline(Optional<Baseline> known, CheckedFile checked) {
        return baseline == null || known.isEmpty()
                ? checked
                : DossierCheck.under(known.get(), nameOf(baseline.toPath()), checked);
    }

    private Path base() {
        return (basedir == null ? new File("") : basedir).getAbsoluteFile().toPath();
    }

    /**
     * The path with slashes, relative to the project if it is inside it, so that reports are the same on every machine.
     */
    private String nameOf(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path base = base().normalize();
        return whole.startsWith(base)
                ? base.relativize(whole).toString().replace(File.separatorChar, '/')
                : file.toString();
    }
}
