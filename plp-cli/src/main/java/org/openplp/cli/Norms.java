package org.openplp.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.DayConverter;
import org.openplp.cli.option.Format;
import org.openplp.cli.option.InstalledBook;
import org.openplp.formats.report.NormsJson;
import org.openplp.formats.report.NormsText;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.norm.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plp norms}: lists the norms of the rule book. */
@Command(name = "norms", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class Norms implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    @Option(names = "--section", paramLabel = "N")
    private @Nullable String section;

    @Option(names = "--on", paramLabel = "DAY", converter = DayConverter.class)
    private @Nullable LocalDate on;

    @Override
    public Integer call() {
        RuleBook catalogue = InstalledBook.catalogue(spec);
        RuleBook book = on == null ? catalogue : catalogue.inForceOn(on);
        List<NormId> inOrder = book.register().norms().stream().map(Norm::id).toList();
        List<Norm> norms = book.norms().stream()
                .sorted(Comparator.comparing(norm -> place(norm, inOrder)))
                .filter(norm -> section == null || norm.section().equals(section))
                .toList();
        if (norms.isEmpty()) {
            String sections =
                    book.norms().stream().map(Norm::section).distinct().collect(Collectors.joining(", "));
            throw Mistake.of(spec, "norms.section", sections);
        }
        Texts texts = Words.of(spec).texts();
        String text = switch (format) {
            case TEXT -> new NormsText(book, texts).list(norms, Optional.ofNullable(on));
            case JSON -> NormsJson.of(InstalledBook.of(spec), norms, texts);
        };
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
