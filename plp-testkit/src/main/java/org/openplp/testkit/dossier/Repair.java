package org.openplp.testkit.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.dossier.ReadDossier;

/** Removes the contradictions from a random dossier. */
final class Repair {
    private Repair() {}

    /** The dossier without the values that intake rejects. */
    static Dossier of(ObjectNode tree) {
        ReadDossier read = Draft.read(tree);
        while (read.dossier().isEmpty()) {
            takeOut(read.defects(), tree);
            read = Draft.read(tree);
        }
        return read.dossier().get();
    }

    private static void takeOut(List<PlacedDefect> defects, ObjectNode tree) {
        boolean less = false;
        for (int i = defects.size() - 1; i >= 0; i--) {
            // an entry without its id would be another defect, which nothing could take out
            String path = defects.get(i).defect().path().toString().replaceFirst("]\\.id$", "]");
            if (!path.isEmpty() && DossierPath.of(path).in(tree).isPresent()) {
                DossierPath.of(path).removeFrom(tree);
                less = true;
            }
        }
        if (!less) {
            throw new IllegalStateException("a dossier by chance cannot be mended: " + defects);
        }
    }
}
