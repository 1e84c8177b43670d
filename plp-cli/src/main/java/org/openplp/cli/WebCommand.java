package org.openplp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openplp.cli.console.Arguments;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Output;
import org.openplp.cli.console.Words;
import org.openplp.formats.report.Engine;
import org.openplp.rules.belgium.BelgianBook;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plp web}: writes the page that has openplp in it, for a browser. The page is a file beside the program, which is built before it. */
final class WebCommand implements Callable<Integer> {
    /** Where the page is, if it is not beside the program: the launcher of a clone says so. */
    static final String PAGE = "plp.page";

    private static final Pattern ENGINE = Pattern.compile("<meta name=\"generator\" content=\"([^\"]+)\">");

    final Arguments arguments = new Arguments("web", this);

    private final CommandSpec spec = arguments.spec();
    private final Output output = new Output(arguments);

    @Override
    public Integer call() {
        Path file = file();
        String page = read(file);
        Matcher engine = ENGINE.matcher(page);
        if (!engine.find()) {
            throw Mistake.of(spec, "web.none", file);
        }
        output.write(page);
        String ours = Engine.withBook(BelgianBook.ofThisRelease());
        if (!engine.group(1).equals(ours)) {
            Words words = Words.of(spec);
            PrintWriter err = spec.commandLine().getErr();
            err.println(words.line(words.text("web.differs", engine.group(1), ours)));
            err.flush();
        }
        return ExitCode.FINE.code();
    }

    private String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw Mistake.of(spec, e, "web.none", file);
        }
    }

    private static Path file() {
        String given = System.getProperty(PAGE);
        if (given != null) {
            return Path.of(given);
        }
        try {
            return Path.of(WebCommand.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling("openplp.html");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
