package org.openplp.cli.console;

import java.io.File;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.formats.document.WholeFile;
import org.openplp.formats.report.DossierFiles;
import picocli.CommandLine.Model.CommandSpec;

/** The destination of a report: a file, or standard output. */
public final class Output {
    private final CommandSpec spec;
    private final Given<Path> file;

    /** A report that is written piece by piece. */
    @FunctionalInterface
    public interface Content {
        /** Writes the report. */
        void to(Writer out) throws IOException;
    }

    /** Opens a file for writing. */
    @FunctionalInterface
    private interface Opening {
        WholeFile of(Path file) throws IOException;
    }

    /** How a file is filled. */
    @FunctionalInterface
    private interface Filling {
        void of(WholeFile whole) throws IOException;
    }

    /** Thrown when the program that reads the output has stopped reading. */
    private static final class Unread extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Standard output, which fails as soon as its reader stops reading. */
    private static final class Printed extends FilterWriter {
        private final PrintWriter printed;

        Printed(PrintWriter printed) {
            super(printed);
            this.printed = printed;
        }

        @Override
        public void flush() throws IOException {
            if (printed.checkError()) {
                throw new Unread();
            }
        }
    }

    /** Adds the option to those of a command. */
    public Output(Arguments arguments) {
        this.spec = arguments.spec();
        this.file = arguments.option("--output", "FILE", Path.class);
    }

    /** The output file; empty if the report is printed. */
    public Optional<Path> file() {
        return file.find();
    }

    public boolean wantsColours() {
        return file().isEmpty() && Terminal.wantsColours();
    }

    /** Whether the output is a file whose name ends in {@code .json}. */
    public boolean isJson() {
        return isNamed(".json");
    }

    /** Whether it goes into a file that is an Excel workbook by its name. */
    public boolean isWorkbook() {
        return isNamed(".xlsx");
    }

    private boolean isNamed(String end) {
        return file().filter(one -> one.toString().toLowerCase(Locale.ROOT).endsWith(end))
                .isPresent();
    }

    /** Whether the report would be written into the given file. */
    public boolean isInto(Path other) {
        return file().filter(one -> DossierFiles.areOne(one, other)).isPresent();
    }

    /**
     * Whether the report would replace the given file. That is not so for a hard link to it, since the file keeps its
     * content under its other name.
     */
    public boolean isAt(Path other) {
        try {
            return file().isPresent() && file.get().toRealPath().equals(other.toRealPath());
        } catch (IOException notThere) {
            return false;
        }
    }

    /**
     * Refuses to overwrite an input, before anything is written.
     *
     * @throws Mistake if the output file is one of the dossiers, or belongs to the program
     */
    public void refuseToOverwrite(List<Path> dossiers) {
        for (Path dossier : dossiers) {
            if (isInto(dossier)) {
                throw Mistake.of(spec, "output.dossier", dossier);
            }
        }
        refuseTheProgram();
    }

    private void refuseTheProgram() {
        for (Path used : program()) {
            if (Files.isRegularFile(used) && isInto(used)) {
                throw Mistake.of(spec, "output.program", used);
            }
        }
    }

    /**
     * The files of the program. A class path names jars; a module path names jars, or the folders that contain them.
     */
    private List<Path> program() {
        List<Path> program = new ArrayList<>(entries("java.class.path"));
        for (Path entry : entries("jdk.module.path")) {
            program.add(entry);
            program.addAll(jars(entry));
        }
        return program;
    }

    private List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        } catch (IOException e) {
            throw Mistake.of(spec, e, "output.failed", folder);
        }
    }

    private static List<Path> entries(String property) {
        return Stream.of(System.getProperty(property, "").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
    }

    public void write(String report) {
        write(out -> out.write(report));
    }

    /**
     * Writes a report while it is being made. A file gets the whole report or stays as it was. Printed output is
     * visible at each flush, and stops when its reader does, which {@code Main} reports.
     *
     * @throws Mistake if the file cannot be written
     */
    public void write(Content content) {
        write(content, WholeFile::open, "output.failed");
    }

    /**
     * Writes a new file, or prints.
     *
     * @param taken the key of the text for the case that somebody else has created the file in the meantime
     * @throws Mistake if the file cannot be written
     */
    public void writeNew(String report, String taken) {
        write(out -> out.write(report), WholeFile::openNew, taken);
    }

    /**
     * Writes a workbook to a file that is not there yet, and prints nothing.
     *
     * @param other the file if the options name none
     * @param taken what is said if somebody else made the file in the meantime
     * @throws Mistake if the file cannot be written
     */
    public void writeNew(byte[] workbook, Path other, String taken) {
        write(file().orElse(other), whole -> whole.write(workbook), WholeFile::openNew, taken);
    }

    /**
     * Writes a workbook in the place of the file that is there.
     *
     * @param last is done before the file is replaced
     * @throws Mistake if the file cannot be written
     */
    public void write(byte[] workbook, Content last) {
        write(
                file().orElseThrow(),
                whole -> {
                    whole.write(workbook);
                    last.to(whole.writer());
                },
                WholeFile::open,
                "output.failed");
    }

    private void write(Content content, Opening opening, String taken) {
        if (file().isEmpty()) {
            print(content);
            return;
        }
        write(file.get(), whole -> content.to(whole.writer()), opening, taken);
    }

    private void write(Path into, Filling filling, Opening opening, String taken) {
        refuseTheProgram();
        try (WholeFile whole = opening.of(into)) {
            filling.of(whole);
            whole.keep();
        } catch (FileAlreadyExistsException e) {
            throw Mistake.of(spec, e, taken, into);
        } catch (IOException e) {
            throw Mistake.of(spec, e, "output.failed", into);
        }
    }

    /**
     * Removes the report of an earlier run and says so, since this run has no report to replace it. Otherwise somebody
     * could take the old report for a current one.
     *
     * @throws Mistake if it cannot be removed
     */
    public void nothingToReport() {
        if (file().filter(WholeFile::wouldReplace).isEmpty()) {
            return;
        }
        try {
            Files.delete(file.get());
        } catch (IOException e) {
            throw Mistake.of(spec, e, "output.failed", file.get());
        }
        PrintWriter err = spec.commandLine().getErr();
        Words words = Words.of(spec);
        err.println(words.line(words.text("output.removed", file.get().toString())));
        err.flush();
    }

    private void print(Content content) {
        PrintWriter printed = spec.commandLine().getOut();
        try {
            content.to(new Printed(printed));
        } catch (Unread e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            printed.flush();
        }
    }
}
