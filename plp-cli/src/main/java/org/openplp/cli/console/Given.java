package org.openplp.cli.console;

import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;

/** What the command line gives for an option or a parameter. */
public final class Given<T> {
    private final ArgSpec argument;

    Given(ArgSpec argument) {
        this.argument = argument;
    }

    /** The value of a parameter that has to be given, or the given or default value of an option that has one. */
    public T get() {
        return Objects.requireNonNull(argument.<T>getValue());
    }

    /** The value; empty if there is none and no default. */
    public Optional<T> find() {
        return Optional.ofNullable(argument.<T>getValue());
    }
}
