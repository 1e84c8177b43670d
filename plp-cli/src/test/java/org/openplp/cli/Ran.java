package org.openplp.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** A command that has run: how it ended, and what it printed. */
record Ran(int code, String out, String err) {
    static Ran plp(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = List.of(words).stream().map(Object::toString).toArray(String[]::new);
        int code;
        try (PrintWriter toOut = new PrintWriter(out);
                PrintWriter toErr = new PrintWriter(err)) {
            code = Plp.run(toOut, toErr, args);
        }
        return new Ran(code, out.toString(), err.toString());
    }

    /** Both outputs together. */
    String printed() {
        return out + err;
    }
}
