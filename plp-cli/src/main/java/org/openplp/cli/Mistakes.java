package org.openplp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.DayConverter;
import org.openplp.law.word.NearWord;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reports wrong usage in one sentence, since picocli does so only in English. If a file could not be read or written,
 * it does not point to the help.
 */
final class Mistakes implements IParameterExceptionHandler {
    private final Words words;

    Mistakes(Words words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        PrintWriter err = mistake.getCommandLine().getErr();
        CommandSpec spec = mistake.getCommandLine().getCommandSpec();
        err.println(words.line(sentence(mistake, spec)));
        if (!(mistake.getCause() instanceof IOException)) {
            err.println(words.text("mistake.help", spec.qualifiedName()));
        }
        return ExitCode.USAGE.code();
    }

    private String sentence(ParameterException mistake, CommandSpec spec) {
        if (mistake instanceof Mistake) {
            return String.valueOf(mistake.getMessage());
        }
        Optional<String> unknown = mistake.getCommandLine().getUnmatchedArguments().stream()
                .filter(word -> word.startsWith("-"))
                .findFirst();
        if (mistake instanceof MissingParameterException && unknown.isPresent()) {
            return option(unknown.get(), spec);
        }
        if (mistake instanceof MissingParameterException missing) {
            return words.text(
                    "mistake.missing",
                    missing.getMissing().stream().map(Mistakes::name).collect(Collectors.joining(", ")));
        }
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            if (!spec.subcommands().isEmpty() && !unmatched.isUnknownOption()) {
                return command(first, spec);
            }
            return unmatched.isUnknownOption()
                    ? option(first, spec)
                    : words.text("mistake.unexpected", String.join(" ", unmatched.getUnmatched()));
        }
        if (mistake instanceof OverwrittenOptionException twice) {
            return words.text("mistake.twice", name(twice.getOverwritten()));
        }
        if (mistake.getArgSpec() != null) {
            return value(mistake.getArgSpec(), mistake.getValue());
        }
        return spec.subcommands().isEmpty()
                ? words.text("mistake.usage")
                : words.text("mistake.command", commands(spec));
    }

    private static String commands(CommandSpec spec) {
        return String.join(", ", spec.subcommands().keySet());
    }

    private String command(String typed, CommandSpec spec) {
        return NearWord.of(typed, spec.subcommands().keySet())
                .map(near -> words.text("mistake.command.near", typed, near, commands(spec)))
                .orElseGet(() -> words.text("mistake.command.unknown", typed, commands(spec)));
    }

    private String option(String typed, CommandSpec spec) {
        String name = typed.replaceFirst("^--", "").replaceFirst("=.*", "");
        List<String> known = spec.options().stream()
                .map(option -> option.longestName().replaceFirst("^--", ""))
                .toList();
        return NearWord.of(name, known)
                .map(near -> words.text("mistake.option.near", typed, "--" + near))
                .orElseGet(() -> words.text("mistake.option", typed));
    }

    /** Explains which values an option or parameter takes. */
    private String value(ArgSpec arg, @Nullable String given) {
        if (arg.type() == LocalDate.class) {
            String day = given == null ? "" : given;
            return words.text(DayConverter.mistake(day), name(arg), day);
        }
        if (arg.type() == int.class) {
            return words.text("mistake.number", name(arg));
        }
        List<String> choice = new ArrayList<>();
        if (arg.completionCandidates() != null) {
            arg.completionCandidates().forEach(choice::add);
        }
        return choice.isEmpty()
                ? words.text("mistake.value", name(arg))
                : words.text(
                        "mistake.choice",
                        given == null ? name(arg) : name(arg) + " " + given,
                        String.join(", ", choice));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
