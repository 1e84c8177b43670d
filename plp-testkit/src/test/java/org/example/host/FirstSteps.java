package org.example.host;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.situation.Situation;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.rule.Outcome;

public final class FirstSteps {
    private FirstSteps() {}

    public static void main(String[] arguments) {
        LocalDate today = LocalDate.now(Clock.system(BelgianTime.ZONE));
        check(Path.of(arguments[0]), today, System.out::println);
    }

    static void check(Path file, LocalDate day, Consumer<String> print) {
        ReadDossier read = DossierReader.withDefaultLimit().read(file);
        read.defects()
                .forEach(defect -> print.accept(DefectTexts.in(Locale.ENGLISH).line(read.file(), defect)));
        read.dossier().ifPresent(dossier -> {
            Assessment assessment = assess(dossier, day);
            print.accept(
                    assessment.overall().answer() + ", " + assessment.overall().why());
            for (Outcome outcome : Outcome.values()) {
                print.accept(assessment.count(outcome) + " " + outcome);
            }
        });
    }

    static Assessment assess(Dossier dossier, LocalDate day) {
        if (Situation.of(dossier, day) instanceof Situation.Result.Accepted accepted) {
            return BelgianBook.ofThisRelease().assess(accepted.situation(), Reading.AS_WORDED);
        }
        throw new IllegalStateException("a dossier that was read contradicts nothing");
    }
}
