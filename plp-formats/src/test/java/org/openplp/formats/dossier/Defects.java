package org.openplp.formats.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openplp.formats.defect.PlacedDefect;

/** What stops a dossier, as {@code LINE:COLUMN path code}. */
final class Defects {
    static final String HEAD = """
            openplp: 1
            partnership:
              id: plp-1
            """;

    private Defects() {}

    static List<String> defectsOfYaml(String text) {
        return defects("d.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> defectsOfJson(String text) {
        return defects("d.json", text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> defects(String name, byte[] content) {
        return Example.READER.read(name, content).defects().stream()
                .map(defect -> "%d:%d %s %s"
                        .formatted(
                                defect.place().line(),
                                defect.place().column(),
                                defect.defect().path().toString(),
                                defect.defect().code()))
                .toList();
    }

    static List<String> valuesOfTheOnlyDefect(String text) {
        List<PlacedDefect> defects = Example.READER
                .read("d.yaml", text.getBytes(StandardCharsets.UTF_8))
                .defects();
        assertThat(defects).hasSize(1);
        return defects.get(0).defect().values();
    }
}
