package org.openplp.formats.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.DefectCode;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.defect.Places;

/** What became of a file: a dossier that nothing stops, or everything that stops it. */
public sealed interface ReadDossier {
    /**
     * What the file is called.
     *
     * @return the name under which it was read
     */
    String file();

    /**
     * The fingerprint of the file.
     *
     * @return SHA-256 of its bytes, as 64 hexadecimal digits in lower case; empty if they could not all be read
     */
    Optional<String> digest();

    /**
     * Where the values stand in the file.
     *
     * @return the places; none of a file that could not be read to its end
     */
    Places places();

    /**
     * What stops the dossier.
     *
     * @return every defect, in the order of the file; empty if there is a dossier
     */
    List<PlacedDefect> defects();

    /**
     * The dossier, if nothing stops it.
     *
     * @return empty if there are defects: what was read between them would be taken for unknown, and judged wrongly
     */
    Optional<Dossier> dossier();

    /**
     * A file with a dossier that nothing stops.
     *
     * @param file what the file is called
     * @param sha256 the fingerprint of its bytes, as 64 hexadecimal digits in lower case
     * @param places where the values stand in the file
     * @param content the dossier
     */
    record Sound(String file, String sha256, Places places, Dossier content) implements ReadDossier {
        @Override
        public Optional<String> digest() {
            return Optional.of(sha256);
        }

        @Override
        public List<PlacedDefect> defects() {
            return List.of();
        }

        @Override
        public Optional<Dossier> dossier() {
            return Optional.of(content);
        }
    }

    /**
     * A file that gives no dossier.
     *
     * @param file what the file is called
     * @param digest SHA-256 of its bytes, as 64 hexadecimal digits in lower case; empty if they could not all be read
     * @param places where the values stand in the file
     * @param defects every defect, in the order of the file; never empty
     */
    record Defective(String file, Optional<String> digest, Places places, List<PlacedDefect> defects)
            implements ReadDossier {
        /**
         * Copies the defects.
         *
         * @param file what the file is called
         * @param digest SHA-256 of its bytes
         * @param places where the values stand in the file
         * @param defects every defect
         * @throws IllegalArgumentException if there is no defect
         */
        public Defective {
            requireNonNull(file, "file");
            requireNonNull(digest, "digest");
            requireNonNull(places, "places");
            requireNonNull(defects, "defects");
            defects = List.copyOf(defects);
            if (defects.isEmpty()) {
                throw new IllegalArgumentException("a file without defects is not defective: " + file);
            }
        }

        /**
         * A file for which memory does not suffice.
         *
         * @param file what the file is called
         * @return the file, of which nothing but that is known
         */
        public static Defective forMemory(String file) {
            PlacedDefect defect = PlacedDefect.at(Place.START, "", DefectCode.FILE_TOO_LARGE, "memory");
            return new Defective(file, Optional.empty(), Places.none(), List.of(defect));
        }

        @Override
        public Optional<Dossier> dossier() {
            return Optional.empty();
        }
    }
}
