package org.openplp.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.openplp.core.situation.Situation;
import org.openplp.formats.comparison.ComparedFiles;
import org.openplp.formats.comparison.ComparisonJson;
import org.openplp.formats.comparison.ComparisonText;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.comparison.Assessments;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;

/** Two files, assessed and compared as a host does it, and the reports about them. */
record Compared(ComparedFiles files) {
    /** A file and how to assess it. */
    record Of(ReadDossier.Sound read, Assessment assessment) {
        static Of file(String name, String yaml, String day) {
            return file(
                    name, yaml.getBytes(StandardCharsets.UTF_8), day, BelgianBook.ofThisRelease(), Reading.AS_WORDED);
        }

        static Of file(String name, byte[] content, String day, RuleBook book, Reading reading) {
            ReadDossier.Sound sound =
                    (ReadDossier.Sound) DossierReader.withDefaultLimit().read(name, content);
            Situation.Result.Accepted accepted =
                    (Situation.Result.Accepted) Situation.of(sound.content(), LocalDate.parse(day));
            return new Of(sound, book.assess(accepted.situation(), reading));
        }
    }

    static Compared of(Of before, Of after) {
        return new Compared(new ComparedFiles(
                before.read(), after.read(), Assessments.compare(before.assessment(), after.assessment())));
    }

    String json() {
        return new ComparisonJson(new Messages(Texts.english())).of(files);
    }

    JsonNode tree() {
        return Trees.ofJson(json());
    }

    String text(boolean all) {
        return new ComparisonText(new Messages(Texts.english()), false, all).of(files);
    }
}
