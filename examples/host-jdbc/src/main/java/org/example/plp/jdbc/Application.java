package org.example.plp.jdbc;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.h2.jdbcx.JdbcDataSource;
import org.openplp.core.fact.BelgianTime;
import org.openplp.formats.Plp;

/** The edge of the application, and the only place where a clock is read: takes over a dossier from a file, once, and tells the answer of today. */
final class Application {
    private final Clock clock;
    private final PrintStream out;

    Application(Clock clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        new Application(Clock.systemUTC(), System.out).run(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static EventStore store(Path database) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + database.toAbsolutePath());
        EventStore store = new EventStore(source);
        store.create();
        return store;
    }

    void run(Path database, Path file) throws IOException {
        LocalDate today = LocalDate.now(clock.withZone(BelgianTime.ZONE));
        Partnerships partnerships = new Partnerships(store(database), Plp.belgian());
        TakenOver took = partnerships.takeOver(today, file.toString(), Files.readAllBytes(file));
        if (took instanceof TakenOver.Defective defective) {
            defective.defects().forEach(out::println);
        } else {
            String partnership =
                    took instanceof TakenOver.Done done ? done.partnership() : ((TakenOver.Known) took).partnership();
            out.println((took instanceof TakenOver.Done ? "taken over, " : "known, ")
                    + partnerships.assess(partnership, today).overall().answer() + " on " + today);
        }
    }
}
