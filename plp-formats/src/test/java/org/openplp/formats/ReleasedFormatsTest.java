package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.baseline.BaselineFile;
import org.openplp.formats.baseline.UnreadableBaseline;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.event.EventsJson;

/** A file of each format that a release has written or read. After that release the file is never changed: docs/compatibility.md. */
@DisplayName("What a release could read")
class ReleasedFormatsTest {
    private static final Path FILES = Path.of("src/test/resources/org/openplp/formats/released");

    static IntStream formats() {
        return IntStream.rangeClosed(1, Dossier.FORMAT);
    }

    static IntStream formatsOfEvents() {
        return IntStream.rangeClosed(1, EventsJson.FORMAT);
    }

    static IntStream formatsOfBaselines() {
        return IntStream.rangeClosed(1, BaselineFile.FORMAT);
    }

    @ParameterizedTest(name = "dossier, format {0}")
    @MethodSource("formats")
    void isReadAsADossier(int format) {
        ReadDossier read = DossierReader.withDefaultLimit().read(FILES.resolve("dossier-" + format + ".yaml"));

        assertThat(read.defects()).isEmpty();
        assertThat(read.dossier()).isPresent();
    }

    @ParameterizedTest(name = "events, format {0}")
    @MethodSource("formatsOfEvents")
    void isReadAsEvents(int format) throws IOException {
        assertThat(Files.readAllLines(FILES.resolve("events-" + format + ".jsonl")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(EventsJson.read(line)).isNotNull());
    }

    @ParameterizedTest(name = "baseline, format {0}")
    @MethodSource("formatsOfBaselines")
    void isReadAsABaseline(int format) throws IOException, UnreadableBaseline {
        byte[] content = Files.readAllBytes(FILES.resolve("baseline-" + format + ".json"));

        assertThat(BaselineFile.read("baseline.json", content).entries()).isNotEmpty();
    }
}
