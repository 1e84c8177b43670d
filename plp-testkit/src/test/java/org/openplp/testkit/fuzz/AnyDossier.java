package org.openplp.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Defect;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;

/** What holds of every file that is read as a dossier, whatever is in it. */
final class AnyDossier {
    /** A file of more bytes is read and written, and not assessed, so that fuzzing stays fast. */
    static final int ASSESSED_UP_TO = 4096;

    static final RuleBook BOOK = BelgianBook.ofThisRelease();

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final DossierReader READER = DossierReader.withDefaultLimit();
    private static final DossierWriter WRITER = new DossierWriter();
    private static final DefectTexts TEXTS = DefectTexts.inLanguage(Locale.ENGLISH);
    private static final Vocabulary VOCABULARY = new Vocabulary();

    private static final String STEP = "(\\?|[A-Za-z][A-Za-z0-9_-]{0,40})?(\\[[0-9]+])*";
    private static final Pattern PATH = Pattern.compile(STEP + "(\\." + STEP + ")*");
    private static final Pattern LINE = Pattern.compile("[a-z.]+:[0-9]+:[0-9]+: [ -~]+");

    private AnyDossier() {}

    /** The file gives the same dossier or the same defects whenever it is read. */
    static void isReadOrRefused(String name, byte[] content) {
        ReadDossier read = READER.read(name, content);
        ReadDossier again = READER.read(name, content);

        assertThat(read.dossier().isPresent()).isEqualTo(read.defects().isEmpty());
        assertThat(again.dossier()).isEqualTo(read.dossier());
        assertThat(again.defects()).isEqualTo(read.defects());
        assertThat(again.digest()).isEqualTo(read.digest());
        standInOrder(read.defects());
        Lines lines = Lines.of(content);
        for (PlacedDefect defect : read.defects()) {
            isReportedWithoutTheFile(name, lines, defect);
        }
        read.dossier().ifPresent(AnyDossier::comesBack);
        read.dossier().filter(dossier -> content.length <= ASSESSED_UP_TO).ifPresent(AnyDossier::isAssessed);
    }

    private static void standInOrder(List<PlacedDefect> defects) {
        for (int i = 1; i < defects.size(); i++) {
            assertThat(defects.get(i - 1).place())
                    .isLessThanOrEqualTo(defects.get(i).place());
        }
    }

    private static void isReportedWithoutTheFile(String name, Lines lines, PlacedDefect placed) {
        Defect defect = placed.defect();

        assertThat(lines.hold(placed.place().line(), placed.place().column()))
                .as("the place of %s", placed)
                .isTrue();
        assertThat(defect.code()).matches(VOCABULARY::isCode, "is a code");
        assertThat(defect.path().toString()).matches(PATH);
        for (String value : defect.values()) {
            assertThat(value).matches(VOCABULARY::isKnown, "is no text of the file");
        }
        assertThat(TEXTS.line(name, placed)).matches(LINE).doesNotContain("{");
    }

    private static void comesBack(Dossier dossier) {
        String yaml = WRITER.asYaml(dossier);
        String json = WRITER.asJson(dossier);
        Optional<Dossier> fromYaml = written("back.yaml", yaml);

        assertThat(fromYaml).contains(dossier);
        assertThat(written("back.json", json)).contains(dossier);
        assertThat(WRITER.asYaml(fromYaml.orElseThrow())).isEqualTo(yaml);
    }

    private static Optional<Dossier> written(String name, String text) {
        return READER.read(name, text.getBytes(StandardCharsets.UTF_8)).dossier();
    }

    private static void isAssessed(Dossier dossier) {
        Assessment assessment = assessed(dossier);

        assertThat(assessment.count(Outcome.FAILED)).isZero();
        assertThat(assessment.overall(Reading.AS_WORDED)).isNotNull();
        assertThat(assessment.overall(Reading.BINDING_ONLY)).isNotNull();
    }

    /** The dossier in a file of the project, assessed on a fixed day. */
    static Assessment assessed(Path file) {
        return assessed(READER.read(file).dossier().orElseThrow());
    }

    private static Assessment assessed(Dossier dossier) {
        DossierSnapshot.Attempt result = DossierSnapshot.of(dossier, DAY);

        assertThat(result).isInstanceOf(DossierSnapshot.Attempt.Accepted.class);
        return BOOK.assess(((DossierSnapshot.Attempt.Accepted) result).snapshot(), Reading.AS_WORDED);
    }
}
