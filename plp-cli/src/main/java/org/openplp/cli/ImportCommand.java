package org.openplp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.table.MemberTableReader;
import org.openplp.formats.table.MemberTemplate;
import org.openplp.formats.table.ReadMembers;
import org.openplp.formats.table.TableTexts;
import org.openplp.rules.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plp import}: turns a table of members into the memberships of a dossier. */
@Command(
        name = "import",
        description = {
            "Turns a table of members, .xlsx or .csv, into the memberships of a dossier, row by row.",
            "Names, addresses and other personal data are left out, and that is told column by column."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 all rows are taken over; 2 wrong usage; 3 a table or dossier that cannot be read,",
            "and then nothing is written."
        })
final class ImportCommand implements Callable<Integer> {
    private static final Language LANGUAGE = Language.ENGLISH;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The table: a workbook (.xlsx), or text (.csv).")
    private @Nullable Path table;

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "Write an empty table with all headings instead, as .xlsx or .csv. No file is overwritten.")
    private @Nullable Path template;

    @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet of the workbook; the first if left out.")
    private @Nullable String sheet;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of a .csv, such as windows-1252; default UTF-8. It is never guessed.")
    private @Nullable String encoding;

    @Option(
            names = "--number-from",
            paramLabel = "ID",
            description = "Make up ids, from this one on, such as m-1, for the members that have none.")
    private @Nullable String firstId;

    @Option(
            names = "--leave-out",
            paramLabel = "COLUMN",
            split = ",",
            description = "Columns to leave out, by their letters, such as C,F.")
    private List<String> unwanted = List.of();

    @Option(
            names = "--into",
            paramLabel = "DOSSIER",
            description = "Add the members to those of this dossier, and write the whole of it.")
    private @Nullable Path into;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        if (template != null) {
            return writeTemplate(template);
        }
        if (table == null) {
            throw mistake("name the table to import, or --template");
        }
        if (output.file().filter(this::isTheTable).isPresent()) {
            throw mistake("--output names the table that is read");
        }
        MemberTableReader reader = reader();
        if (into != null) {
            ReadDossier read = DossierReader.withDefaultLimit().read(into);
            Situations.tellDefects(List.of(read), spec.commandLine().getErr());
            if (read.dossier().isEmpty()) {
                return ExitCode.INVALID_INPUT.code();
            }
            reader = reader.into(read.dossier().get());
        }
        ReadMembers members = reader.read(table);
        tell(members);
        if (!members.defects().isEmpty()) {
            return ExitCode.INVALID_INPUT.code();
        }
        output.write(yaml(members));
        return ExitCode.FINE.code();
    }

    private boolean isTheTable(Path file) {
        return table != null
                && file.toAbsolutePath()
                        .normalize()
                        .equals(table.toAbsolutePath().normalize());
    }

    private MemberTableReader reader() {
        MemberTableReader reader = MemberTableReader.usual().leavingOut(unwanted);
        if (sheet != null) {
            reader = reader.ofSheet(sheet);
        }
        if (encoding != null) {
            reader = reader.encodedIn(charset(encoding));
        }
        try {
            return firstId == null ? reader : reader.numberedFrom(firstId);
        } catch (IllegalArgumentException unfit) {
            throw mistake("--number-from: " + unfit.getMessage());
        }
    }

    private Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw mistake("--encoding: no encoding has this name; Excel writes windows-1252 or UTF-8");
        }
    }

    private void tell(ReadMembers members) {
        PrintWriter err = spec.commandLine().getErr();
        TableTexts texts = TableTexts.in(LANGUAGE);
        members.leftOut().forEach(column -> err.println(Terminal.printable(texts.line(members.file(), column))));
        members.defects().forEach(defect -> err.println(Terminal.printable(texts.line(members.file(), defect))));
        if (members.defects().isEmpty()) {
            err.println(texts.taken(members.members().size()));
        }
        err.flush();
    }

    /** The whole dossier, or the memberships alone for somebody to paste. */
    private static String yaml(ReadMembers members) {
        Dossier dossier = members.dossier()
                .orElseGet(() -> Dossier.of(Partnership.of(""))
                        .but()
                        .openplp(Recorded.unknown())
                        .memberships(Log.of(members.members()))
                        .build());
        return new DossierWriter().asYaml(dossier);
    }

    private int writeTemplate(Path file) {
        if (table != null) {
            throw mistake("--template writes an empty table and reads none");
        }
        if (Files.exists(file)) {
            throw mistake("--template: there is a file of that name already, and it is not overwritten: " + file);
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".xlsx")) {
                Files.write(file, MemberTemplate.xlsx(LANGUAGE));
            } else if (name.endsWith(".csv")) {
                Files.writeString(file, MemberTemplate.csv(LANGUAGE));
            } else {
                throw mistake("--template: name a file that ends in .xlsx or .csv");
            }
        } catch (IOException e) {
            throw mistake("--template: the file cannot be written; is the folder there, and may it be written to?");
        }
        return ExitCode.FINE.code();
    }

    private ParameterException mistake(String sentence) {
        return new ParameterException(spec.commandLine(), Terminal.printable(sentence));
    }
}
