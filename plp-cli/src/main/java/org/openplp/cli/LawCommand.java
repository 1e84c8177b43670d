package org.openplp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openplp.cli.console.Arguments;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Given;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Terminal;
import org.openplp.cli.console.Words;
import org.openplp.formats.cases.NormCase;
import org.openplp.law.compile.LawFolder;
import org.openplp.law.prover.LawProver;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.digest.Sha256;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plp law}: checks the law files of a municipality or zone, and compiles them. */
final class LawCommand implements Callable<Integer> {
    final Arguments arguments = new Arguments("law", this).withFooter();

    private final CommandSpec spec = arguments.spec();
    private final Given<Path> folder = arguments.maybe("FOLDER", "folder", Path.class, Path.of("law"));
    private final Given<Path> classes = arguments.option("--into", "CLASSES", Path.class);
    private final Given<Boolean> prove = arguments.flag("--prove");
    private final Given<Boolean> schema = arguments.flag("--schema");

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (schema.get()) {
            out.print(LawFolder.schema());
            out.flush();
            return ExitCode.FINE.code();
        }
        if (!Files.isDirectory(folder.get())) {
            throw Mistake.of(spec, "law.folder", folder.get());
        }
        Optional<LawProver> prover = prove.get()
                ? Optional.of(LawProver.find().orElseThrow(() -> Mistake.of(spec, "law.no-prover")))
                : Optional.empty();
        LawFolder law = read();
        if (!law.mistakes().isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            law.mistakes().forEach(line -> err.println(Terminal.printable(line)));
            err.flush();
            return ExitCode.INVALID_INPUT.code();
        }
        said(law).lines().map(Terminal::printable).forEach(out::println);
        out.flush();
        ExitCode run = run(law);
        return prover.map(one -> proved(one.prove(compiled(law)), run))
                .orElse(run)
                .code();
    }

    private ExitCode proved(LawProver.Proof proof, ExitCode otherwise) {
        PrintWriter err = spec.commandLine().getErr();
        proof.faults().forEach(fault -> err.println(Terminal.printable(fault.toString())));
        err.flush();
        PrintWriter out = spec.commandLine().getOut();
        out.println(Words.of(spec)
                .text(
                        "law.proved",
                        Integer.toString(proof.norms().size()),
                        Integer.toString(proof.faults().size())));
        out.flush();
        return proof.faults().isEmpty() ? otherwise : ExitCode.FINDING;
    }

    /** Runs the cases, and says what is not tried. */
    private ExitCode run(LawFolder law) {
        Words words = Words.of(spec);
        PrintWriter err = spec.commandLine().getErr();
        law.untried()
                .forEach(one -> err.println(Terminal.printable(one.place() + ": "
                        + words.text("law.untried", one.norm(), String.join(", ", one.outcomes())))));
        err.flush();
        List<NormCase> cases = cases(law);
        if (cases.isEmpty()) {
            return ExitCode.FINE;
        }
        RuleBook book = BelgianBook.withLaw(BelgianBook.ofThisRelease(), compiled(law));
        int wrong = 0;
        for (NormCase one : cases) {
            List<String> differences = one.differences(book);
            if (!differences.isEmpty()) {
                wrong++;
                differences.forEach(line -> err.println(Terminal.printable(one.place() + ": " + line)));
                err.print(Terminal.printable(one.document()));
            }
        }
        err.flush();
        PrintWriter out = spec.commandLine().getOut();
        out.println(words.text("law.run", Integer.toString(cases.size()), Integer.toString(wrong)));
        out.flush();
        return wrong == 0 ? ExitCode.FINE : ExitCode.FINDING;
    }

    private List<NormCase> cases(LawFolder law) {
        return NormCase.ofLocalLaw(folder.get().toString(), compiled(law));
    }

    private byte[] compiled(LawFolder law) {
        try {
            return law.compiled();
        } catch (IOException e) {
            throw Mistake.of(spec, e, "law.unreadable", folder.get());
        }
    }

    private LawFolder read() {
        try {
            return LawFolder.of(folder.get());
        } catch (IOException e) {
            throw Mistake.of(spec, e, "law.unreadable", folder.get());
        }
    }

    private String said(LawFolder law) {
        Words words = Words.of(spec);
        if (classes.find().isEmpty()) {
            return words.text("law.checked", folder.get().toString(), Integer.toString(law.norms()));
        }
        try {
            String written = law.writeInto(classes.get()).toString();
            return words.text("law.compiled", written, Integer.toString(law.norms()))
                    + System.lineSeparator()
                    + words.text("law.digest", Sha256.hex(compiled(law)));
        } catch (IOException e) {
            throw Mistake.of(spec, e, "law.unwritten", classes.get());
        }
    }
}
