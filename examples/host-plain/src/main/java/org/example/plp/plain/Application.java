package org.example.plp.plain;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.openplp.core.fact.BelgianTime;
import org.openplp.formats.Plp;

/** The edge of the application, and the only place where a clock is read: takes over a dossier from a file and tells what is found today. */
final class Application {
    private final Clock clock;
    private final PrintStream out;

    Application(Clock clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        new Application(Clock.systemUTC(), System.out).run(Path.of(arguments[0]));
    }

    void run(Path file) throws IOException {
        LocalDate today = LocalDate.now(clock.withZone(BelgianTime.ZONE));
        Partnerships partnerships = new Partnerships(new Dossiers(), Plp.belgian());
        Reply reply = partnerships.takeOver(today, file.toString(), Files.readAllBytes(file));
        if (reply instanceof Reply.Done done) {
            partnerships.report(done.partnership(), today).ifPresent(this::print);
        } else if (reply instanceof Reply.Impossible impossible) {
            impossible.codes().forEach(out::println);
        }
    }

    private void print(Report report) {
        out.println(report.answer() + " on " + report.day());
        for (Report.Line line : report.lines()) {
            out.println(line.outcome() + (line.isWaived() ? " (waived) " : " ")
                    + line.norm().id() + " of " + line.about() + ": " + line.message() + " ["
                    + line.norm().force() + "]");
        }
    }
}
