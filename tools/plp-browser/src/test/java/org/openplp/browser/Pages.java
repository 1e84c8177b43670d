package org.openplp.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

/** The pages that are looked at. They stay under {@code target/pages}, beside the pictures of them. */
final class Pages {
    static final Path FOLDER = Path.of("target", "pages");

    static final int ZONE = 40;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final List<String> NAMES =
            List.of("Croisette", "Les Tilleuls", "Stationswijk", "Am Bach", "Quartier de la Vieille Fontaine", "Zuid");

    private Pages() {}

    static String croisette() throws IOException {
        return Files.readString(Path.of("..", "..", "examples", "plp-croisette.yaml"));
    }

    /** A report in a file. */
    static Path report(String name, String dossier, Language language, boolean all) throws IOException {
        return write(
                name,
                ReportFormat.HTML.of(
                        new Manner(new Messages(Texts.inLanguage(language)), all, false),
                        assessed(name + ".yaml", dossier)));
    }

    /** A page about a zone of forty partnerships, of which some are alike but for the name, and a file that cannot be read. */
    static Path zone(Language language) throws IOException {
        List<String> dossiers = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("..", "..", "examples"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                dossiers.add(Files.readString(file));
            }
        }
        List<CheckedFile> files = new ArrayList<>();
        for (int i = 1; i <= ZONE; i++) {
            String dossier = dossiers.get(i % dossiers.size());
            files.add(assessed(
                    "zone/plp-" + i + ".yaml",
                    dossier.replaceFirst("(?m)^  id: .*$", "  id: plp-" + i)
                            .replaceFirst("(?m)^  name: .*\n", "")
                            .replaceFirst("(?m)^  id: .*$", "$0\n  name: " + NAMES.get(i % NAMES.size()) + " " + i)));
        }
        files.add(assessed("zone/a-very-long-name-of-a-broken-dossier.yaml", "openplp: 1\npartnerhsip: {}\n"));
        return write(
                "zone-" + language.code(),
                ReportFormat.HTML.of(new Manner(new Messages(Texts.inLanguage(language)), false, false), files));
    }

    static CheckedFile assessed(String file, String dossier) {
        ReadDossier read = DossierReader.withDefaultLimit().read(file, dossier.getBytes(StandardCharsets.UTF_8));
        return new CheckedFile(
                read,
                read.dossier()
                        .map(found -> ((DossierSnapshot.Attempt.Accepted) DossierSnapshot.of(found, DAY)).snapshot())
                        .map(snapshot -> BelgianBook.ofThisRelease().assess(snapshot, Reading.AS_WORDED)));
    }

    static Path write(String name, String html) throws IOException {
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name + ".html");
        Files.writeString(file, html);
        return file.toAbsolutePath();
    }
}
