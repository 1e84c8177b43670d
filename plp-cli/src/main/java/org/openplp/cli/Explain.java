package org.openplp.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.InstalledBook;
import org.openplp.cli.option.NearNorms;
import org.openplp.formats.report.NormsText;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plp explain}: shows what a norm asks, and its sources. */
@Command(name = "explain", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class Explain implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "NORM", descriptionKey = "norm")
    private String id = "";

    @Override
    public Integer call() {
        if (id.isBlank()) {
            throw Mistake.of(spec, "explain.missing");
        }
        RuleBook book = InstalledBook.catalogue(spec);
        Optional<Norm> norm = book.norm(id);
        List<Norm> several = book.normsMergedInto(id);
        if (norm.isEmpty() && several.isEmpty()) {
            List<String> near = NearNorms.to(id, book.norms());
            throw near.isEmpty()
                    ? Mistake.of(spec, "explain.unknown", id)
                    : Mistake.of(spec, "explain.near", id, String.join(", ", near));
        }
        NormsText text = new NormsText(book, Words.of(spec).texts());
        for (Norm one : norm.map(List::of).orElse(several)) {
            spec.commandLine().getOut().println(text.explain(one, book.rule(one)));
        }
        spec.commandLine().getOut().flush();
        return ExitCode.FINE.code();
    }
}
