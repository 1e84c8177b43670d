package org.openplp.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** The same, of words with a blank between them, in which {@code %0} is the first of the files. */
    static Ran run(String words, Path... files) {
        return plp(Stream.of(words.split(" "))
                .map(word -> word.startsWith("%") ? files[word.charAt(1) - '0'].toString() : word)
                .toArray());
    }

    /** A shell in which {@code $1} is Java, {@code $2} the class path, and {@code $3} the first of the files. */
    static ProcessBuilder shell(String script, Path... files) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(Stream.concat(
                        Stream.of("bash", "-c", script, "bash", java, System.getProperty("java.class.path")),
                        Stream.of(files))
                .map(Object::toString)
                .toList());
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
