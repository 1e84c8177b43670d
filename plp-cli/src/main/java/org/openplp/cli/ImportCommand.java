package org.openplp.cli;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openplp.cli.console.Arguments;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Given;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Output;
import org.openplp.cli.console.Terminal;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.Situations;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.document.RenewedFile;
import org.openplp.formats.document.WholeFile;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.table.MemberTableReader;
import org.openplp.formats.table.MemberTemplate;
import org.openplp.formats.table.ReadMembers;
import org.openplp.formats.table.TableDefect;
import org.openplp.formats.table.TableTexts;
import org.openplp.rules.text.Language;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plp import}: turns a table of members into the memberships of a dossier. */
final class ImportCommand implements Callable<Integer> {
    /** The longest wait for a locked dossier. The texts of the command state it too. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    final Arguments arguments = new Arguments("import", this).withFooter();

    private final CommandSpec spec = arguments.spec();
    private final Given<Path> table = arguments.maybe("FILE", "table", Path.class);
    private final Given<Path> template = arguments.option("--template", "FILE", Path.class);
    private final Given<String> sheet = arguments.option("--sheet", "NAME", String.class);
    private final Given<String> encoding = arguments.option("--encoding", "NAME", String.class);
    private final Given<String> firstId = arguments.option("--number-from", "ID", String.class);
    private final Given<List<String>> unwanted = arguments.list("--leave-out", "COLUMN");
    private final Given<Path> into = arguments.option("--into", "DOSSIER", Path.class);
    private final Output output = new Output(arguments);

    @Override
    public Integer call() {
        if (template.find().isPresent()) {
            return writeTemplate(template.get());
        }
        Path members = table.find().orElseThrow(() -> Mistake.of(spec, "import.nothing"));
        if (output.isInto(members)) {
            throw Mistake.of(spec, "import.output");
        }
        if (sheet.find().isPresent() && !isWorkbook(members)) {
            throw Mistake.of(spec, "import.sheet");
        }
        output.file().filter(WholeFile::wouldReplace).ifPresent(this::refuseToOverwrite);
        if (DossierReader.isDossier(members)) {
            return convert(members);
        }
        MemberTableReader reader = reader();
        if (into.find().isEmpty()) {
            return write(reader.read(members), this::writeNew);
        }
        Path dossier = into.get();
        if (output.isAt(dossier) && Files.isRegularFile(dossier)) {
            if (!Files.isWritable(dossier)) {
                throw Mistake.of(spec, "import.readOnly", dossier);
            }
            return inPlace(dossier, members, reader);
        }
        return write(DossierReader.withDefaultLimit().read(dossier), members, reader, this::writeNew);
    }

    /** Writes a whole dossier in the other format. */
    private int convert(Path dossier) {
        if (isMoreThanADossier()) {
            throw Mistake.of(spec, "import.dossier", dossier);
        }
        ReadDossier read = DossierReader.withDefaultLimit().read(dossier);
        Situations.printDefects(List.of(read), spec);
        read.dossier().ifPresent(this::writeNew);
        return (read.dossier().isPresent() ? ExitCode.FINE : ExitCode.INVALID_INPUT).code();
    }

    private void writeNew(Dossier dossier) {
        if (output.isWorkbook()) {
            output.writeNew(workbook(dossier), output.file().orElseThrow(), "import.exists");
        } else {
            output.writeNew(text(dossier), "import.exists");
        }
    }

    private byte[] workbook(Dossier dossier) {
        try {
            return new DossierWriter().asWorkbook(dossier, Words.of(spec).language());
        } catch (IllegalArgumentException unsayable) {
            throw Mistake.of(
                    spec,
                    unsayable,
                    "import.workbook",
                    output.file().orElseThrow(),
                    requireNonNullElse(unsayable.getMessage(), ""));
        }
    }

    private String text(Dossier dossier) {
        DossierWriter writer = new DossierWriter();
        return output.isJson() ? writer.asJson(dossier) : writer.asYaml(dossier);
    }

    private int inPlace(Path dossier, Path members, MemberTableReader reader) {
        try (RenewedFile renewed = RenewedFile.open(dossier, LONGEST_WAIT, () -> printWaiting(dossier))) {
            ReadDossier read = DossierReader.withDefaultLimit().read(dossier.toString(), renewed.content());
            return write(read, members, reader, whole -> renew(renewed, dossier, whole));
        } catch (TimeoutException e) {
            throw Mistake.of(spec, e, "import.held", dossier);
        } catch (IOException e) {
            throw Mistake.of(spec, e, "output.failed", dossier);
        }
    }

    private void renew(RenewedFile renewed, Path file, Dossier dossier) {
        Output.Content unchanged = out -> {
            if (!renewed.isUnchanged()) {
                throw Mistake.of(spec, "import.changed", file);
            }
        };
        if (output.isWorkbook()) {
            output.write(workbook(dossier), unchanged);
            return;
        }
        String text = text(dossier);
        output.write(out -> {
            out.write(text);
            unchanged.to(out);
        });
    }

    private void printWaiting(Path dossier) {
        PrintWriter err = spec.commandLine().getErr();
        Words words = Words.of(spec);
        err.println(words.line(words.text("import.waits", dossier.toString())));
        err.flush();
    }

    private int write(ReadDossier read, Path members, MemberTableReader reader, Consumer<Dossier> taker) {
        Situations.printDefects(List.of(read), spec);
        return read.dossier().isEmpty()
                ? ExitCode.INVALID_INPUT.code()
                : write(reader.into(read.dossier().get()).read(members), taker);
    }

    private int write(ReadMembers members, Consumer<Dossier> taker) {
        printRefused(members);
        if (members.defects().stream().anyMatch(TableDefect::isOfTheRequest)) {
            return ExitCode.USAGE.code();
        }
        if (!members.defects().isEmpty()) {
            return ExitCode.INVALID_INPUT.code();
        }
        dossier(members).ifPresent(taker);
        printTaken(members);
        return ExitCode.FINE.code();
    }

    private static boolean isWorkbook(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private void refuseToOverwrite(Path file) {
        if (into.find().filter(output::isAt).isEmpty()) {
            throw Mistake.of(spec, "import.exists", file);
        }
        if (Files.isSymbolicLink(file)) {
            throw Mistake.of(spec, "import.link", file);
        }
    }

    private MemberTableReader reader() {
        MemberTableReader reader = leavingOut(MemberTableReader.usual());
        if (sheet.find().isPresent()) {
            reader = reader.ofSheet(sheet.get());
        }
        if (encoding.find().isPresent()) {
            reader = reader.encodedIn(charset(encoding.get()));
        }
        try {
            return firstId.find().isEmpty() ? reader : reader.numberedFrom(firstId.get());
        } catch (IllegalArgumentException unfit) {
            throw Mistake.of(spec, unfit, "import.number");
        }
    }

    private MemberTableReader leavingOut(MemberTableReader reader) {
        try {
            return reader.leavingOut(unwanted.get());
        } catch (IllegalArgumentException unfit) {
            throw Mistake.of(spec, unfit, "import.leave-out");
        }
    }

    private Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw Mistake.of(spec, unknown, "import.encoding");
        }
    }

    private void printRefused(ReadMembers members) {
        PrintWriter err = spec.commandLine().getErr();
        TableTexts texts = TableTexts.inLanguage(Words.of(spec).language());
        members.leftOut().forEach(column -> err.println(Terminal.printable(texts.line(members.file(), column))));
        members.defects().forEach(defect -> err.println(Terminal.printable(texts.line(members.file(), defect))));
        err.flush();
    }

    private void printTaken(ReadMembers members) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(TableTexts.inLanguage(Words.of(spec).language()).taken(members));
        if (members.dossier().isEmpty()
                && !members.members().isEmpty()
                && output.file().isPresent()) {
            Words words = Words.of(spec);
            err.println(
                    words.line(words.text("import.alone", output.file().get().toString())));
        }
        err.flush();
    }

    /**
     * The whole dossier, or only the memberships, for somebody to paste into one. It is empty if there are none, since
     * an empty list would say that the partnership has no members.
     */
    private static Optional<Dossier> dossier(ReadMembers members) {
        if (members.dossier().isPresent() || members.members().isEmpty()) {
            return members.dossier();
        }
        return Optional.of(Dossier.of(Partnership.of("")).toBuilder()
                .openplp(Recorded.unknown())
                .memberships(Entries.of(members.members()))
                .build());
    }

    private boolean isMoreThanADossier() {
        return isAnyGiven(sheet, encoding, firstId, into) || !unwanted.get().isEmpty();
    }

    private boolean isMoreThanATemplate() {
        return isAnyGiven(table) || isMoreThanADossier() || output.file().isPresent();
    }

    private static boolean isAnyGiven(Given<?>... given) {
        return Stream.of(given).anyMatch(one -> one.find().isPresent());
    }

    private int writeTemplate(Path file) {
        if (isMoreThanATemplate()) {
            throw Mistake.of(spec, "import.template.reads");
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Mistake.of(spec, "import.template.exists", file);
        }
        Language language = Words.of(spec).language();
        try {
            if (isWorkbook(file)) {
                WholeFile.writeNew(file, MemberTemplate.xlsx(language));
            } else if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                WholeFile.writeNew(file, MemberTemplate.csv(language).getBytes(StandardCharsets.UTF_8));
            } else {
                throw Mistake.of(spec, "import.template.name");
            }
        } catch (FileAlreadyExistsException e) {
            throw Mistake.of(spec, e, "import.template.exists", file);
        } catch (IOException e) {
            throw Mistake.of(spec, e, "import.template.failed", file);
        }
        return ExitCode.FINE.code();
    }
}
