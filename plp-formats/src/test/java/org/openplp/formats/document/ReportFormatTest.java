package org.openplp.formats.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.DossierCheck;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;

@DisplayName("A document about several files")
class ReportFormatTest {
    private static final DossierCheck CHECK = new DossierCheck(
            DossierReader.withDefaultLimit(),
            BelgianBook.ofThisRelease(),
            Reading.AS_WORDED,
            LocalDate.parse("2026-11-24"));
    private static final Manner MANNER = new Manner(new Messages(Texts.english()), false, false);

    private static CheckedFile example(String name) {
        return CHECK.of(Path.of("..", "examples", name), name);
    }

    private static List<CheckedFile> files() {
        return List.of(
                example("plp-croisette.yaml"),
                example("none.yaml"),
                example("plp-new.yaml"),
                example("plp-croisette.yaml"));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void isTheSameInWhateverOrderItsPartsAreWorkedOut(ReportFormat format) throws IOException {
        List<CheckedFile> files = files();
        StringWriter out = new StringWriter();
        ReportDocument document = format.open(MANNER, true, out);
        List<ReportDocument.Part> parts = new ArrayList<>();
        for (int i = files.size() - 1; i >= 0; i--) {
            parts.add(0, document.part(i, files.get(i)));
        }
        for (ReportDocument.Part part : parts) {
            part.write();
        }
        document.end();

        assertThat(out.toString())
                .isEqualTo(ReportDocument.text(text -> format.open(MANNER, true, text), files))
                .contains("B-P2")
                .endsWith("\n");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"TEXT", "JSON", "GITHUB", "GITLAB"})
    void reportsAFileBeforeTheNextOneIsThere(ReportFormat format) throws IOException {
        StringWriter out = new StringWriter();
        ReportDocument document = format.open(MANNER, true, out);

        document.part(0, example("plp-croisette.yaml")).write();

        assertThat(out.toString()).contains("B-P2");
    }

    @Test
    void isReportedByItsWord() {
        assertThat(ReportFormat.of("Json")).contains(ReportFormat.JSON);
        assertThat(ReportFormat.of("pdf")).isEmpty();
        assertThat(ReportFormat.values()).extracting(ReportFormat::fileName).doesNotHaveDuplicates();
    }
}
