package org.openplp.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.openplp.cli.console.Arguments;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Given;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Terminal;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.LawOption;
import org.openplp.cli.option.NearNorms;
import org.openplp.formats.cases.NormCase;
import org.openplp.formats.report.NormsText;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plp explain}: shows what norms ask and their sources, or their cases. */
final class Explain implements Callable<Integer> {
    final Arguments arguments = new Arguments("explain", this);

    private final CommandSpec spec = arguments.spec();
    private final Given<Boolean> cases = arguments.flag("--cases");
    private final LawOption law = new LawOption(arguments);
    private final Given<List<String>> ids = arguments.parameters("NORM", "norm", "0..1", String.class);

    @Override
    public Integer call() {
        RuleBook book = law.catalogue();
        List<Norm> named = ids.get().stream().flatMap(id -> named(id, book)).toList();
        PrintWriter out = spec.commandLine().getOut();
        if (cases.get()) {
            cases(book, named, out);
        } else if (named.isEmpty()) {
            throw Mistake.of(spec, "explain.missing");
        } else {
            NormsText text = new NormsText(book, Words.of(spec).texts());
            named.forEach(one -> out.println(text.explain(one)));
        }
        out.flush();
        return ExitCode.FINE.code();
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
