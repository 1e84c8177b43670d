package org.openplp.cli.console;

import java.io.Serial;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Wrong usage, explained in the words of the command and in the chosen language. */
public final class Mistake extends ParameterException {
    @Serial
    private static final long serialVersionUID = 1L;

    private Mistake(CommandSpec spec, String sentence) {
        super(spec.commandLine(), sentence);
    }

    public static Mistake of(CommandSpec spec, String key, Object... values) {
        String[] words = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = values[i].toString();
        }
        return new Mistake(spec, Words.of(spec).text(key, words));
    }

    public static Mistake of(CommandSpec spec, Throwable cause, String key, Object... values) {
        Mistake mistake = of(spec, key, values);
        mistake.initCause(cause);
        return mistake;
    }
}
