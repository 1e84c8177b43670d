package org.openplp.cli.manual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openplp.cli.Main;
import org.openplp.rules.text.Language;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The words of the command as the command itself declares them: what the manual and the completion are written from. */
final class Words {
    private Words() {}

    /** The command. */
    static CommandSpec plp() {
        return Main.command(Language.ENGLISH).getCommandSpec();
    }

    /** What may follow {@code plp}, in its order, without what is hidden. */
    static Map<String, CommandSpec> commands() {
        Map<String, CommandSpec> commands = new LinkedHashMap<>();
        plp().subcommands().forEach((name, command) -> {
            CommandSpec spec = command.getCommandSpec();
            if (spec.name().equals(name) && !spec.usageMessage().hidden()) {
                commands.put(name, spec);
            }
        });
        return commands;
    }

    /** The options of a command, without what is hidden. */
    static List<OptionSpec> options(CommandSpec command) {
        return command.options().stream().filter(option -> !option.hidden()).toList();
    }

    /** What a command takes beside its options, in its order. */
    static List<PositionalParamSpec> parameters(CommandSpec command) {
        return command.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .toList();
    }

    /** What may be given for an option or a parameter; empty if the list is not closed. */
    static List<String> candidates(ArgSpec of) {
        List<String> candidates = new ArrayList<>();
        Iterable<String> declared = of.completionCandidates();
        if (declared != null) {
            declared.forEach(candidates::add);
        }
        return candidates;
    }

    /** Whether an option has a value. */
    static boolean hasValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    /** What stands below the options, a line an entry. */
    static List<String> footer(CommandSpec command) {
        return Stream.of(command.usageMessage().footer())
                .flatMap(lines -> Stream.of(lines.split("%n", -1)))
                .toList();
    }

    /** The text that describes something, in one line. */
    static String text(String... lines) {
        return String.join(" ", lines).replaceAll("\\s+", " ").strip();
    }

    /** How the value of an option or a parameter is named. */
    static String label(ArgSpec of) {
        return Objects.requireNonNull(of.paramLabel()).replaceAll("[<>]", "").toUpperCase(Locale.ROOT);
    }
}
