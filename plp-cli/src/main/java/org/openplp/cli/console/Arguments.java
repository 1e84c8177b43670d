package org.openplp.cli.console;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options and parameters of a command. They are no annotations: to read those would take longer than to check a dossier. */
public final class Arguments {
    private final CommandSpec spec;
    private int parameters;

    /** The arguments of a command, none so far. */
    public Arguments(String name, Callable<Integer> command) {
        this.spec = CommandSpec.wrapWithoutInspection(command).name(name);
    }

    public CommandSpec spec() {
        return spec;
    }

    /** Says that the help ends with a text of its own. */
    public Arguments withFooter() {
        spec.usageMessage().footerHeading("%n");
        return this;
    }

    /** An option without a default. */
    public <T> Given<T> option(String name, String label, Class<T> type) {
        return add(OptionSpec.builder(name).paramLabel(label).type(type));
    }

    /** An option with a default. */
    public <T extends Enum<T>> Given<T> option(String name, String label, T initial) {
        return add(OptionSpec.builder(name)
                .paramLabel(label)
                .type(initial.getDeclaringClass())
                .initialValue(initial));
    }

    /** A number with a default. */
    public Given<Integer> option(String name, String label, int initial) {
        return add(OptionSpec.builder(name).paramLabel(label).type(int.class).initialValue(initial));
    }

    /** A text with a default. */
    public Given<String> option(String name, String label, String initial) {
        return add(OptionSpec.builder(name).paramLabel(label).type(String.class).initialValue(initial));
    }

    /** A list of texts in one word, with commas between them. */
    public Given<List<String>> list(String name, String label) {
        return add(OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .initialValue(List.of()));
    }

    /** Files or folders. The option may be repeated. */
    public Given<List<Path>> paths(String name, String label) {
        return add(OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .initialValue(List.of()));
    }

    /** An option without a value. */
    public Given<Boolean> flag(String name) {
        return add(OptionSpec.builder(name).type(boolean.class).initialValue(false));
    }

    /** The next parameter, which has to be given. */
    public <T> Given<T> parameter(String label, String key, Class<T> type) {
        return add(parameter(label, key, "1", type));
    }

    /** The next parameter, which has to be given, one of some words. */
    public Given<String> parameter(String label, String key, Iterable<String> words) {
        return add(parameter(label, key, "1", String.class).completionCandidates(words));
    }

    /** The next parameter, which need not be given. */
    public <T> Given<T> maybe(String label, String key, Class<T> type) {
        return add(parameter(label, key, "0..1", type));
    }

    /** The next parameter, with a default. */
    public <T> Given<T> maybe(String label, String key, Class<T> type, T initial) {
        return add(parameter(label, key, "0..1", type).initialValue(initial));
    }

    /**
     * All further parameters.
     *
     * @param arity {@code 1..*} if there has to be one, otherwise {@code 0..1}
     */
    public <T> Given<List<T>> parameters(String label, String key, String arity, Class<T> type) {
        return add(parameter(label, key, arity, List.class)
                .index(parameters + "..*")
                .auxiliaryTypes(type)
                .initialValue(List.of()));
    }

    private PositionalParamSpec.Builder parameter(String label, String key, String arity, Class<?> type) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(parameters))
                .paramLabel(label)
                .descriptionKey(key)
                .arity(arity)
                .required(!arity.startsWith("0"))
                .type(type);
    }

    private <T> Given<T> add(PositionalParamSpec.Builder builder) {
        parameters++;
        PositionalParamSpec parameter = builder.build();
        spec.addPositional(parameter);
        return new Given<>(parameter);
    }

    private <T> Given<T> add(OptionSpec.Builder builder) {
        OptionSpec option = builder.build();
        spec.addOption(option);
        return new Given<>(option);
    }
}
