package org.openplp.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openplp.cli.console.Arguments;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Given;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Terminal;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.AnswerFormat;
import org.openplp.cli.option.LawOption;
import org.openplp.formats.document.NormsJson;
import org.openplp.formats.document.NormsReport;
import org.openplp.formats.report.Manner;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormId;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plp norms}: lists the norms of the rule book. */
final class Norms implements Callable<Integer> {
    final Arguments arguments = new Arguments("norms", this);

    private final CommandSpec spec = arguments.spec();
    private final Given<AnswerFormat> format = arguments.option("--format", "FORMAT", AnswerFormat.TEXT);
    private final Given<String> section = arguments.option("--section", "N", String.class);
    private final Given<LocalDate> on = arguments.option("--on", "DAY", LocalDate.class);
    private final LawOption law = new LawOption(arguments);

    @Override
    public Integer call() {
        RuleBook catalogue = law.catalogue();
        RuleBook book = on.find().map(catalogue::inForceOn).orElse(catalogue);
        List<NormId> inOrder = book.register().norms().stream().map(Norm::id).toList();
        List<Norm> norms = book.norms().stream()
                .sorted(Comparator.comparing(norm -> place(norm, inOrder)))
                .filter(norm -> section.find().isEmpty() || norm.section().equals(section.get()))
                .toList();
        if (norms.isEmpty()) {
            String sections =
                    book.norms().stream().map(Norm::section).distinct().collect(Collectors.joining(", "));
            throw Mistake.of(spec, "norms.section", sections);
        }
        Manner manner = new Manner(Words.of(spec).messages(), true, Terminal.wantsColours());
        String text = format.get()
                .page()
                .map(page -> NormsReport.list(page, manner, book, norms, on.find()))
                .orElseGet(() -> NormsJson.of(law.book(), norms, manner.texts()));
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        return ExitCode.FINE.code();
    }

    /** The place of a norm in the register. Norms of local rules follow, in the order of their book. */
    private static int place(Norm norm, List<NormId> inOrder) {
        int place = inOrder.indexOf(norm.id());
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
