package org.example.plp.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Recorded;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.testkit.cases.ConformanceSuite;
import org.openplp.testkit.cases.PlpCase;

/**
 * Forty invented dossiers, each of another case, of four zones and of one that is not on record; one of them is in two files. Besides a file that
 * is no dossier, and one that is not called as dossiers are.
 */
final class SmallCountry {
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final int PARTNERSHIPS = 40;
    private static final List<Recorded<String>> ZONES = List.of(
            Recorded.unknown(), Recorded.of("0001"), Recorded.of("0002"), Recorded.of("0003"), Recorded.of("0004"));

    private SmallCountry() {}

    /** Writes it, and tells what lies in which zone: file by file, without the one that cannot be read. */
    static Map<Zone, List<Path>> write(Path folder) throws IOException {
        DossierWriter writer = new DossierWriter();
        List<PlpCase> cases = ConformanceSuite.ofThisRelease().cases();
        Map<Zone, List<Path>> files = new TreeMap<>();
        for (int i = 0; i < PARTNERSHIPS; i++) {
            Recorded<String> zone = ZONES.get(i % ZONES.size());
            Dossier dossier = inZone(
                    cases.get(i * cases.size() / PARTNERSHIPS).givenDossier().dossier(), "plp-" + i, zone);
            Path file = folder.resolve("plp-" + i + (i % 2 == 0 ? ".yaml" : ".json"));
            Files.writeString(file, i % 2 == 0 ? writer.asYaml(dossier) : writer.asJson(dossier));
            files.merge(Zone.of(zone), List.of(file), SmallCountry::both);
        }
        Path again = Files.createDirectory(folder.resolve("again")).resolve("plp-6.yaml");
        Files.copy(folder.resolve("plp-6.yaml"), again);
        files.merge(Zone.of(ZONES.get(1)), List.of(again), SmallCountry::both);
        Files.writeString(folder.resolve("broken.yaml"), "openplp: 1\npartnership: {nmae: x}\n");
        Files.writeString(folder.resolve("notes.txt"), "none of it\n");
        return files;
    }

    private static Dossier inZone(Dossier dossier, String id, Recorded<String> zone) {
        return dossier.toBuilder()
                .partnership(dossier.partnership().toBuilder()
                        .id(id)
                        .policeZone(zone)
                        .build())
                .build();
    }

    private static List<Path> both(List<Path> some, List<Path> more) {
        return IntStream.range(0, some.size() + more.size())
                .mapToObj(i -> i < some.size() ? some.get(i) : more.get(i - some.size()))
                .toList();
    }
}
