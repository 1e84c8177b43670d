package org.openplp.testkit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.dossier.DossierReader;

/** Dossiers as they are written. */
final class OnFile {
    private OnFile() {}

    /** The invented partnership of the examples, with something of everything. */
    static Dossier croisette() {
        return DossierReader.withDefaultLimit()
                .read(Path.of("..", "examples", "plp-croisette.yaml"))
                .dossier()
                .orElseThrow();
    }

    static Dossier dossier(String yaml) {
        return DossierReader.withDefaultLimit()
                .read("dossier.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .dossier()
                .orElseThrow();
    }
}
