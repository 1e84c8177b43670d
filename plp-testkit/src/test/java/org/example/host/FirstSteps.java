package org.example.host;

import static org.openplp.rules.text.Language.ENGLISH;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.openplp.core.fact.BelgianTime;
import org.openplp.formats.Check;
import org.openplp.formats.Plp;
import org.openplp.rules.outcome.Outcome;

public final class FirstSteps {
    static final Plp PLP = Plp.belgian();

    private FirstSteps() {}

    public static void main(String[] arguments) {
        LocalDate today = LocalDate.now(Clock.system(BelgianTime.ZONE));
        check(Path.of(arguments[0]), today, System.out::println);
    }

    static void check(Path file, LocalDate day, Consumer<String> print) {
        Check check = PLP.check(file, day);
        if (check instanceof Check.Invalid) {
            check.defects(ENGLISH).forEach(print);
            return;
        }
        print.accept(check.overall().answer() + ", " + check.overall().why());
        for (Outcome outcome : Outcome.values()) {
            print.accept(check.assessment().count(outcome) + " " + outcome);
        }
    }
}
