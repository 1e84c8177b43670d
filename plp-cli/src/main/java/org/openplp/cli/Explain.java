package org.openplp.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openplp.cli.console.Arguments;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Given;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Terminal;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.LawOption;
import org.openplp.cli.option.NearNorms;
import org.openplp.cli.option.Situations;
import org.openplp.formats.cases.NormCase;
import org.openplp.formats.document.NormsReport;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plp explain}: shows what norms ask and their sources, what a dossier shows of them, or their cases. */
final class Explain implements Callable<Integer> {
    private static final Pattern FILE = Pattern.compile("[./\\\\]");

    final Arguments arguments = new Arguments("explain", this);

    private final CommandSpec spec = arguments.spec();
    private final Given<Boolean> cases = arguments.flag("--cases");
    private final Given<PageFormat> format = arguments.option("--format", "FORMAT", PageFormat.TEXT);
    private final Given<LocalDate> day = arguments.option("--on", "DAY", LocalDate.class);
    private final LawOption law = new LawOption(arguments);
    private final Given<List<String>> ids = arguments.parameters("NORM", "norm", "0..1", String.class);

    @Override
    public Integer call() {
        RuleBook book = law.catalogue();
        List<String> given = new ArrayList<>(ids.get());
        // no id has a character of these, and nearly every name of a file has one
        Optional<Path> dossier =
                !given.isEmpty() && FILE.matcher(given.get(given.size() - 1)).find()
                        ? Optional.of(Path.of(given.remove(given.size() - 1)))
                        : Optional.empty();
        List<Norm> named = given.stream().flatMap(id -> named(id, book)).toList();
        if (dossier.isEmpty() ? day.find().isPresent() : cases.get()) {
            throw Mistake.of(spec, dossier.isEmpty() ? "explain.on" : "explain.both");
        }
        PrintWriter out = spec.commandLine().getOut();
        if (cases.get()) {
            cases(book, named, out);
        } else if (named.isEmpty()) {
            throw Mistake.of(spec, "explain.missing");
        } else if (dossier.isPresent()) {
            return answered(book, named, dossier.get(), out).code();
        } else {
            out.print(explained(book, named, Optional.empty()));
        }
        out.flush();
        return ExitCode.FINE.code();
    }

    private ExitCode answered(RuleBook book, List<Norm> named, Path dossier, PrintWriter out) {
        ReadDossier read = DossierReader.withDefaultLimit().read(dossier);
        Situations.printDefects(List.of(read), spec);
        Optional<Assessment> assessment = Situations.of(read, Situations.dayOrToday(day.find()))
                .map(snapshot -> book.assess(snapshot, Reading.AS_WORDED));
        if (assessment.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        out.print(explained(book, named, Optional.of(new CheckedFile(read, assessment))));
        out.flush();
        return assessment.get().failed().stream().anyMatch(finding -> named.contains(finding.norm()))
                ? ExitCode.RULE_FAILED
                : ExitCode.FINE;
    }

    private String explained(RuleBook book, List<Norm> named, Optional<CheckedFile> checked) {
        Manner manner = new Manner(Words.of(spec).messages(), true, Terminal.wantsColours());
        return NormsReport.explain(format.get(), manner, book, named, checked);
    }

    private Stream<Norm> named(String id, RuleBook book) {
        if (id.isBlank()) {
            throw Mistake.of(spec, "explain.missing");
        }
        Optional<Norm> norm = book.norm(id);
        List<Norm> several = book.normsMergedInto(id);
        if (norm.isEmpty() && several.isEmpty()) {
            List<String> near = NearNorms.to(id, book.norms());
            throw near.isEmpty()
                    ? Mistake.of(spec, "explain.unknown", id)
                    : Mistake.of(spec, "explain.near", id, String.join(", ", near));
        }
        return norm.map(Stream::of).orElseGet(several::stream);
    }

    private void cases(RuleBook book, List<Norm> named, PrintWriter out) {
        List<NormCase> all = NormCase.of(book);
        (named.isEmpty() ? book.norms() : named).forEach(norm -> {
            List<NormCase> ofTheNorm = all.stream()
                    .filter(one -> one.norm().equals(norm.id().value()))
                    .toList();
            ofTheNorm.forEach(one -> out.print("---\n" + Terminal.printable(one.document())));
            if (ofTheNorm.isEmpty() && !named.isEmpty()) {
                out.println(
                        "# " + Words.of(spec).text("explain.noCases", norm.id().value()));
            }
        });
    }
}
