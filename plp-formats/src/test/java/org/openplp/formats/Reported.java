package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

/** A file, read and assessed as a host does it, and the reports about it. */
record Reported(CheckedFile file) {
    static Reported on(Path file, LocalDate day) {
        return of(file.getFileName().toString(), Trees.bytes(file), day);
    }

    static Reported of(String name, String text, LocalDate day) {
        return of(name, text.getBytes(StandardCharsets.UTF_8), day);
    }

    static Reported of(String name, byte[] content, LocalDate day) {
        return of(name, content, day, BelgianBook.ofThisRelease(), Reading.AS_WORDED);
    }

    static Reported of(String name, byte[] content, LocalDate day, RuleBook book, Reading reading) {
        ReadDossier.Sound sound =
                (ReadDossier.Sound) DossierReader.withDefaultLimit().read(name, content);
        DossierSnapshot snapshot =
                ((DossierSnapshot.Attempt.Accepted) DossierSnapshot.of(sound.content(), day)).snapshot();
        return new Reported(new CheckedFile(sound, Optional.of(book.assess(snapshot, reading))));
    }

    /** A file that is no dossier. */
    static CheckedFile unreadable(String name, String text) {
        ReadDossier read = DossierReader.withDefaultLimit().read(name, text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.dossier()).isEmpty();
        return new CheckedFile(read, Optional.empty());
    }

    Assessment assessment() {
        return file.assessment().orElseThrow();
    }

    String json(boolean all) {
        return ReportFormat.JSON.of(new Manner(new Messages(Texts.english()), all, false), file);
    }

    JsonNode tree(boolean all) {
        return Trees.ofJson(json(all));
    }

    /** A finding of a report in JSON by its id. */
    static JsonNode finding(JsonNode report, String id) {
        for (JsonNode finding : report.path("findings")) {
            if (finding.path("id").asText().equals(id)) {
                return finding;
            }
        }
        throw new AssertionError("no finding " + id);
    }

    String html(Language language, boolean all) {
        return ReportFormat.HTML.of(new Manner(new Messages(Texts.inLanguage(language)), all, false), file);
    }

    String text(boolean all) {
        return ReportFormat.TEXT.of(new Manner(new Messages(Texts.english()), all, false), file);
    }
}
