package org.openplp.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A command that has run: how it ended, and what it printed. */
record Ran(int code, String out, String err) {
    private static final Set<Byte> DISTURBING =
            Set.of(Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR);

    static Ran plp(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = List.of(words).stream().map(Object::toString).toArray(String[]::new);
        int code;
        try (PrintWriter toOut = new PrintWriter(out);
                PrintWriter toErr = new PrintWriter(err)) {
            code = Main.run(toOut, toErr, args);
        }
        return new Ran(code, out.toString(), err.toString());
    }

    /** The characters printed that a terminal could take for a command. */
    IntStream commands() {
        return printed().codePoints().filter(c -> c != '\n' && Character.getType(c) == Character.CONTROL);
    }

    /** The same, and those that change the order or the lines of others. */
    IntStream disturbers() {
        return printed().codePoints().filter(c -> c != '\n' && DISTURBING.contains((byte) Character.getType(c)));
    }

    /** Both outputs together. */
    String printed() {
        return out + err;
    }
}
