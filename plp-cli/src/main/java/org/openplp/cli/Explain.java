package org.openplp.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openplp.cli.console.Arguments;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Given;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.InstalledBook;
import org.openplp.cli.option.NearNorms;
import org.openplp.formats.report.NormsText;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plp explain}: shows what a norm asks, and its sources. */
final class Explain implements Callable<Integer> {
    final Arguments arguments = new Arguments("explain", this);

    private final CommandSpec spec = arguments.spec();
    private final Given<String> id = arguments.parameter("NORM", "norm", String.class);

    @Override
    public Integer call() {
        if (id.get().isBlank()) {
            throw Mistake.of(spec, "explain.missing");
        }
        RuleBook book = InstalledBook.catalogue(spec);
        Optional<Norm> norm = book.norm(id.get());
        List<Norm> several = book.normsMergedInto(id.get());
        if (norm.isEmpty() && several.isEmpty()) {
            List<String> near = NearNorms.to(id.get(), book.norms());
            throw near.isEmpty()
                    ? Mistake.of(spec, "explain.unknown", id.get())
                    : Mistake.of(spec, "explain.near", id.get(), String.join(", ", near));
        }
        NormsText text = new NormsText(book, Words.of(spec).texts());
        for (Norm one : norm.map(List::of).orElse(several)) {
            spec.commandLine().getOut().println(text.explain(one, book.rule(one)));
        }
        spec.commandLine().getOut().flush();
        return ExitCode.FINE.code();
    }
}
