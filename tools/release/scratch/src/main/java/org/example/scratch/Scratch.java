package org.example.scratch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import org.openplp.cli.Main;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.text.Language;
import org.openplp.testkit.PlpAssertions;
import org.openplp.testkit.cases.ConformanceSuite;

/** Assesses a dossier, asserts what is found, reads the suite of the testkit, goes through Jackson, and asks the command for its version. */
public final class Scratch {
    private Scratch() {}

    /**
     * Runs it.
     *
     * @param arguments a dossier that breaches C-T8b
     */
    public static void main(String[] arguments) {
        Dossier dossier = DossierReader.withDefaultLimit()
                .read(Path.of(arguments[0]))
                .dossier()
                .orElseThrow();
        DossierSnapshot.Attempt result = DossierSnapshot.of(dossier, LocalDate.of(2026, 11, 24));
        Assessment assessment = BelgianBook.ofThisRelease()
                .assess(((DossierSnapshot.Attempt.Accepted) result).snapshot(), Reading.AS_WORDED);
        PlpAssertions.assertThat(assessment).breaches("C-T8b");
        ConformanceSuite.ofThisRelease();
        if (!dossier.equals(throughJackson(dossier))) {
            throw new IllegalStateException("Jackson reads another dossier than it wrote");
        }
        int code = Main.command(Language.ENGLISH).execute("--version");
        System.out.println(assessment.overall().answer() + " in module "
                + RuleBook.class.getModule().getName() + ", "
                + PlpAssertions.class.getModule().getName());
        System.exit(code);
    }

    private static Dossier throughJackson(Dossier dossier) {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        try {
            return mapper.readValue(mapper.writeValueAsString(dossier), Dossier.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
